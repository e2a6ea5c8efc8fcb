"""The printed plan: the chosen parts in a fixed order, and the worksheet alone."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from planner.models.care_sheets import CareSheet, HandOver
from planner.models.document import (
    AnswerLines,
    Audience,
    Block,
    Heading,
    Mark,
    PageBreak,
    Paragraph,
    PlanDocument,
)
from planner.models.errors import PlannerError
from planner.models.ids import SourceId, StepId
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import DoctorSheet, Sheet
from planner.models.structs import replace
from planner.services.documents.booklet.booklet import BOOKLET, booklet_sheets
from planner.services.documents.booklet.opening_page import (
    how_it_is_read,
    opening_page,
)
from planner.services.documents.carer.carer_sheet import carer_sheet
from planner.services.documents.carer.emergency_card import emergency_card
from planner.services.documents.case import Case
from planner.services.documents.days.ink import say
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from planner.services.documents.parts.closing_parts import (
    change_blocks,
    emergency_blocks,
    glossary_blocks,
    words_explained,
)
from planner.services.documents.parts.decision_part import decision_blocks
from planner.services.documents.parts.diary_part import diary_blocks, diary_form
from planner.services.documents.parts.options_part import option_blocks, option_sources
from planner.services.documents.parts.paper_timeline import paper_timeline
from planner.services.documents.parts.plan_tables import hand_over_blocks, plan_blocks
from planner.services.documents.parts.question_part import (
    centre_blocks,
    question_blocks,
)
from planner.services.documents.parts.rules_part import rule_sources, rules_blocks
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.parts.source_part import (
    age_line,
    number_sources,
    plan_sources,
    source_blocks,
    source_notes,
)
from planner.services.documents.person import identity, name_of
from planner.services.documents.visit.visit_sheet import visit_sheet
from planner.services.documents.worksheet.worksheet import (
    worksheet_blocks,
    worksheet_sources,
)
from planner.services.language.date_forms import ENGLISH
from planner.services.views.signs_to_call import asks_to_carry

_Builder = Callable[[Case, PrintWishes], tuple[Block, ...]]
_ON_NEW_PAGE: Final = {
    Section.PLAN,
    Section.QUESTIONS,
    Section.OPTIONS,
    Section.DECISION,
    Section.WORKSHEET,
    Section.EMERGENCY,
}


def plan_document(case: Case, wishes: PrintWishes) -> PlanDocument:
    """Build the printed plan for an audience.

    Args:
        case: the journey with its dates, in the language of the paper.
        wishes: for whom, on what paper, which parts.

    Raises:
        PlannerError: ``export.nothing-to-print`` where no part holds anything.
    """
    sections = wishes.chosen
    # Before any part is built: each refers to the list by number.
    sources = plan_sources(case, sections)
    if Section.SOURCES in sections:
        case = replace(case, numbers=number_sources(sources))
    blocks = _parts(case, wishes)
    if Section.GLOSSARY in sections:
        blocks += glossary_blocks(case, tuple(blocks), wishes.terms)
    told = _sources_told(case, sections)
    # Without a list of sources the numbers still say what they rest on.
    if Section.SOURCES in sections or told:
        listed = sources if Section.SOURCES in sections else ()
        blocks += source_blocks(case, listed, told)
    elif blocks:
        blocks.append(Paragraph(text=age_line(case), quiet=True))
    sheets = tuple(_sheets(case, wishes))
    if not sheets and not blocks and sections == {Section.DIARY}:
        # Of nothing noted yet the paper is one to note it on.
        blocks = list(diary_form(case))
    if not sheets and not blocks:
        raise PlannerError("export.nothing-to-print")
    if blocks and Section.DOCTOR_PAGE not in sections:
        blocks = [*_cover(case, wishes), *blocks]
    return _document(case, wishes, sheets, tuple(blocks))


def _sheets(case: Case, wishes: PrintWishes) -> Iterator[Sheet | CareSheet | PlanSheet]:
    """Yield the papers of one page that stand before all parts."""
    sections = wishes.chosen
    if Section.DOCTOR_PAGE in sections:
        yield doctor_sheet(case)
    carries = asks_to_carry(case.journey, case.catalog, case.made_on)
    if Section.EMERGENCY not in sections or not carries:
        return
    if wishes.audience is Audience.CARER:
        yield carer_sheet(case)
    yield emergency_card(case)


def booklet_document(case: Case, wishes: PrintWishes) -> PlanDocument:
    """Build my booklet: sheets, then questions and diary; the rest is on wish.

    Args:
        case: the journey with its dates, in the language of the paper.
        wishes: on what paper, in large print or not.
    """
    blocks = _parts(case, replace(wishes, sections=BOOKLET))
    sheets = booklet_sheets(case, large_print=wishes.large_print)
    opening = opening_page(case, sheets)
    # One line each: with two, the questions alone would fill three pages.
    blocks = [
        replace(one, lines=1) if isinstance(one, AnswerLines) else one for one in blocks
    ]
    # These are for somebody who knows such words; and the line that is written on, of
    # which the head of the plan tells, is none into a vein.
    mine = tuple(
        one.phases if isinstance(one, PlanSheet) else one
        for one in sheets
        if not isinstance(one, DoctorSheet | HandOver)
    )
    told = tuple(one for one in opening if one != how_it_is_read(case))
    words = words_explained(case, (told, mine, *blocks), wishes.terms)
    if blocks:
        blocks.append(Paragraph(text=age_line(case), quiet=True))
    document = _document(case, wishes, sheets, tuple(blocks))
    return replace(document, opening=(*opening, *words))


def _parts(case: Case, wishes: PrintWishes) -> list[Block]:
    """Return the chosen parts in their order, without glossary and sources."""
    blocks: list[Block] = []
    for section, build in _BUILDERS.items():
        built = build(case, wishes) if section in wishes.chosen else ()
        if built and blocks and section in _ON_NEW_PAGE:
            blocks.append(PageBreak())
        blocks += built
    return blocks


def _sources_told(case: Case, sections: frozenset[Section]) -> tuple[SourceId, ...]:
    """Return what the numbers of the chosen parts rest on."""
    worksheet = worksheet_sources(case) if Section.WORKSHEET in sections else ()
    options = option_sources(case) if Section.OPTIONS in sections else ()
    return (*options, *worksheet)


def worksheet_document(case: Case, wishes: PrintWishes) -> PlanDocument:
    """Build the decision worksheet alone."""
    named = worksheet_sources(case)
    case = replace(case, numbers=number_sources(named))
    title, *rest = worksheet_blocks(case)
    terms = words_explained(case, tuple(rest), wishes.terms)
    sources = source_notes(case, named)
    blocks = (title, identity(case), *rest, *terms, *sources)
    return _document(case, wishes, (), blocks)


def rules_document(case: Case, wishes: PrintWishes) -> PlanDocument:
    """Build the sheet of assumptions alone: what the plan takes for granted.

    Raises:
        PlannerError: ``plan.none``, ``rule.none`` where there is nothing to confirm.
    """
    sources = rule_sources(case)
    case = replace(case, numbers=number_sources(sources))
    title, *rest = rules_blocks(case)
    blocks = (title, identity(case), *rest, *source_blocks(case, sources, ()))
    return _document(case, wishes, (), blocks)


def sheet_document(
    case: Case, wishes: PrintWishes, sheets: tuple[Sheet | CareSheet, ...]
) -> PlanDocument:
    """Build a document of sheets alone."""
    return _document(case, wishes, sheets, ())


def visit_document(case: Case, wishes: PrintWishes, step: StepId) -> PlanDocument:
    """Build the sheet of one appointment alone.

    Raises:
        PlannerError: as ``visit_edits.visit_step``.
    """
    sheet = visit_sheet(case, step)
    document = _document(case, wishes, (sheet,), ())
    title = case.say("file-title", title=sheet.title, name=name_of(case))
    return replace(document, title=title)


def _document(
    case: Case,
    wishes: PrintWishes,
    sheets: tuple[Sheet | CareSheet | PlanSheet, ...],
    blocks: tuple[Block, ...],
) -> PlanDocument:
    title = case.say("doctor.title")
    return PlanDocument(
        language=case.speaker.tag,
        title=case.say("file-title", title=title, name=name_of(case)),
        author=case.journey.profile.name,
        subject=case.say("subject"),
        footer=_footer(case),
        # The layout fills them in: only it knows the pages.
        page_label=case.say("page-label", page="{page}", pages="{pages}"),
        disclaimer=case.say("disclaimer"),
        sheets=sheets,
        blocks=blocks,
        large_print=wishes.large_print,
        paper=wishes.paper,
        words=_layout_words(case),
        made_on=case.made_on,
        note=_translated(case),
    )


def _translated(case: Case) -> str:
    """Return who translated the words of a paper; English ones were written so."""
    is_written = case.speaker.texts.language.partition("_")[0] == ENGLISH
    return "" if is_written else say(case, "translated")


def _cover(case: Case, wishes: PrintWishes) -> tuple[Block, ...]:
    title, audience = case.say("doctor.title"), case.speaker.label(wishes.audience)
    words = case.say("cover", title=title, audience=audience)
    return Heading(text=words, level=1), identity(case)


def _footer(case: Case) -> str:
    born = case.journey.profile.born
    return case.say(
        "footer" if born else "footer-unborn",
        name=name_of(case),
        born=case.speaker.day_bare(born) if born else "",
        version=str(case.journey.revision),
        date=case.speaker.day_bare(case.made_on),
    )


def _layout_words(case: Case) -> Mapping[str, str]:
    marks = {mark.value: case.speaker.label(mark) for mark in Mark if mark.value != ""}
    extra = ("unprintable", "scale", "yes", "no")
    told = {name: case.say(f"layout.{name}") for name in extra}
    return marks | told | {"continued": say(case, "steps.continued")}


def _timeline(case: Case, _wishes: PrintWishes) -> tuple[Block, ...]:
    if not any(row.start for row in case.rows):
        return ()
    heading = Heading(text=case.say("timeline"), anchor=Section.TIMELINE.value)
    return heading, paper_timeline(case)


def _plan(case: Case, wishes: PrintWishes) -> tuple[Block, ...]:
    return plan_blocks(case, wishes.audience, wishes.chosen)


def _decision(case: Case, wishes: PrintWishes) -> tuple[Block, ...]:
    return () if Section.WORKSHEET in wishes.chosen else decision_blocks(case)


_BUILDERS: Final[Mapping[Section, _Builder]] = {
    Section.CHANGES: lambda case, _: change_blocks(case),
    Section.TIMELINE: _timeline,
    Section.PLAN: _plan,
    Section.HAND_OVER: lambda case, wishes: hand_over_blocks(case, wishes.chosen),
    Section.EMERGENCY: lambda case, _: emergency_blocks(case),
    Section.QUESTIONS: lambda case, _: question_blocks(case),
    Section.CENTRES: lambda case, _: centre_blocks(case),
    Section.OPTIONS: lambda case, _: option_blocks(case),
    Section.DECISION: _decision,
    Section.WORKSHEET: lambda case, _: worksheet_blocks(case),
    Section.DIARY: lambda case, _: diary_blocks(case),
}
