"""The sources on paper: numbered once, in the order in which the pages name them."""

from collections.abc import Iterable, Mapping
from typing import Final

from planner.models.document import Block, BulletList, Heading, Paragraph
from planner.models.ids import SourceId
from planner.services.documents.case import Case
from planner.services.documents.parts.plan_tables import printed_rows
from planner.services.documents.parts.sections import Section
from planner.services.views.signs_to_call import signs_to_call
from planner.services.words.citations import cite, cite_untitled

_OWN: Final = "own"


def number_sources(sources: Iterable[str]) -> Mapping[str, int]:
    """Return the place of each source in the list, from 1."""
    return {source: place for place, source in enumerate(sources, start=1)}


def plan_sources(case: Case, sections: frozenset[Section]) -> tuple[str, ...]:
    """Return what the chosen parts rest on, each once: the timetable, then by page."""
    sources = list(_whole_sources(case))
    sources += [one for row in printed_rows(case, sections) for one in row.sources]
    if Section.EMERGENCY in sections:
        flags = signs_to_call(case.journey, case.catalog, case.made_on)
        sources += [source for flag in flags for source in flag.sources]
    if sections & {Section.DOCTOR_PAGE, Section.DECISION}:
        sources += [result.criterion.source for result in case.fit]
    return tuple(one for one in dict.fromkeys(sources) if not _is_our_own(case, one))


def source_blocks(
    case: Case, referred: tuple[str, ...], others: tuple[SourceId, ...]
) -> tuple[Block, ...]:
    """Return sources in full, each once, and the content's age.

    Args:
        case: what the paper is about.
        referred: what the pages refer to by number, in this order.
        others: what the options and their numbers rest on.
    """
    rest = tuple(one for one in dict.fromkeys(others) if one not in referred)
    lines = tuple(_line(case, one) for one in (*referred, *rest))
    return (
        Heading(text=case.say("sources.title"), level=1, anchor=Section.SOURCES.value),
        Paragraph(text=age_line(case)),
        Paragraph(text=_intro(case, referred, len(rest)), quiet=True),
        *((_list(lines),) if lines else ()),
    )


def _list(lines: tuple[str, ...]) -> BulletList:
    return BulletList(items=lines, numbered=True, quiet=True, anchor="source")


def source_notes(case: Case, ids: tuple[SourceId, ...]) -> tuple[Block, ...]:
    """Return sources without their titles, run together, and the content's age."""
    found = ((one, case.source(one)) for one in ids)
    cited = (
        case.speaker.sentences(case.refer([one]).strip(), cite_untitled(source))
        for one, source in found
        if source is not None
    )
    notes = case.speaker.sentences(*cited)
    return (
        Heading(text=case.say("sources.title"), anchor=Section.SOURCES.value),
        # One paragraph: the worksheet is four pages at most.
        Paragraph(text=case.speaker.sentences(age_line(case), notes), quiet=True),
    )


def age_line(case: Case) -> str:
    """Return how old the content is, and plainly when it is past its review date."""
    info = case.catalog.info
    key = "sources.outdated" if case.made_on > info.review_by else "sources.age"
    return case.say(
        key,
        dated=case.speaker.day_bare(info.dated),
        again=case.speaker.day_bare(info.looked_again),
        review=case.speaker.day_bare(info.review_by),
    )


def _whole_sources(case: Case) -> tuple[str, ...]:
    """Return what the planned option and its timetable rest on as a whole."""
    plan = case.journey.plan
    if plan is None:
        return ()
    options = (one for one in case.catalog.aid.options if one.id == plan.option)
    own = (source for option in options for source in option.sources)
    named = dict.fromkeys((*plan.protocol.sources, *own))
    return tuple(one for one in named if not _is_our_own(case, one))


def _is_our_own(case: Case, source: str) -> bool:
    """Whether it is no publication: told in words once, not by a number a row."""
    found = case.source(source)
    return found is not None and found.reading == _OWN


def _intro(case: Case, referred: tuple[str, ...], rest: int) -> str:
    """Tell how to find the line of a number, and what the lines without one are."""
    whole = _whole_sources(case)
    told = [case.say("sources.intro")]
    if referred:
        told.append(case.say("sources.marks"))
    # A paper that names only what its rows rest on has other lines first.
    if whole and referred[: len(whole)] == whole:
        told.append(case.say("sources.whole", count=len(whole)))
    if rest and referred:
        told.append(case.say("sources.rest", count=rest))
    if referred and case.rows:
        told.append(case.say("sources.own"))
    return case.speaker.sentences(*told)


def _line(case: Case, source: str) -> str:
    """Cite a source; one that an own timetable tells in words is told in them."""
    found = case.source(source)
    if found is None:
        return source
    return cite(case.speaker.named_source(found))
