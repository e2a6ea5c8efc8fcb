"""The smaller parts: changes since the last print, card, glossary."""

from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from planner.models.document import (
    Block,
    BulletList,
    FactPairs,
    Heading,
    Paragraph,
)
from planner.models.ids import DAY0
from planner.models.journey import Action, ContactRole, HistoryEntry
from planner.models.plan.schedule import StepState
from planner.services.documents.case import Case
from planner.services.documents.parts.sections import Section
from planner.services.journeys.warnings import needs_aftercare
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.health_lines import health_words
from planner.services.views.living.history_view import history_sentence
from planner.services.views.signs_to_call import signs_to_call
from planner.services.words.glossary import find_terms, read_entries, read_forms

_PRINT = "pdf"
_MOST_CHANGES = 60
_DAY0_TERM = "day-0"
_HEARD_OF = frozenset(
    [
        "neurologist",
        "dmt",
        "trial",
        "fertility",
        "isolation",
        "range",
        "relapsing-ms",
        "progressive-ms",
        "new-spots",
        "immune-system",
        "thyroid",
        "stem-cell",
        "blood-stem-cells",
        "blood-counts",
        "collection",
        "accreditation",
        "antibody",
    ]
)


def change_blocks(case: Case) -> tuple[Block, ...]:
    """Return what was done since an earlier version of the plan was printed."""
    entries = _since_last_print(case.history)
    if not entries:
        return ()
    heading = Heading(text=case.say("changes.title"), anchor=Section.CHANGES.value)
    told = [
        case.say(
            "changes.line",
            date=case.speaker.day_bare(case.day_of(entry.at)),
            what=history_sentence(entry, case.journey, case.speaker),
        )
        for entry in entries[-_MOST_CHANGES:]
    ]
    rest = len(entries) - len(told)
    more = [case.say("changes.more", count=rest)] if rest else []
    return heading, BulletList(items=(*more, *told))


def _since_last_print(history: tuple[HistoryEntry, ...]) -> list[HistoryEntry]:
    """Return the changes between the newest one and the print before it."""
    told = list[HistoryEntry]()
    # Backwards, past prints that nothing came after: a second print of the same plan
    # tells the same changes.
    for entry in reversed([one for one in history if not one.undone]):
        if entry.action is not Action.EXPORTED:
            told.append(entry)
        elif entry.subject == _PRINT and told:
            return told[::-1]
    return []


def emergency_blocks(case: Case) -> tuple[Block, ...]:
    """Return the signs to call for, in full; the card itself is a sheet."""
    texts = case.speaker.texts
    items = tuple(
        case.speaker.titled(
            texts.get(f"redflags.{flag.id}.title"),
            texts.get(f"redflags.{flag.id}.body"),
        )
        + case.refer(flag.sources)
        for flag in signs_to_call(case.journey, case.catalog, case.made_on)
    )
    return (
        Heading(text=texts.get("redflags.title"), anchor=Section.EMERGENCY.value),
        Paragraph(text=texts.get("redflags.intro")),
        BulletList(items=items),
    )


def is_for_cells(case: Case) -> bool:
    """Whether it is a transplant or a treatment with cells."""
    plan = case.journey.plan
    return plan is not None and needs_aftercare(plan.option)


def card_rows(case: Case) -> tuple[tuple[str, str], ...]:
    """Return the lines of the card: what it is, and what was told, "" for nothing."""
    return tuple(_card_rows(case))


def _card_rows(case: Case) -> Iterator[tuple[str, str]]:
    profile, plan, speaker = case.journey.profile, case.journey.plan, case.speaker
    yield case.say("patient"), profile.name
    yield case.say("born"), speaker.day_bare(profile.born) if profile.born else ""
    if plan is not None and is_for_cells(case):
        yield case.say("card.treatment"), treatment_name(case.journey, speaker)
        yield case.say("card.treated-on"), _treated_on(case)
    if plan is not None and plan.option.startswith("ahsct"):
        yield case.say("card.irradiated"), ""
    centre = case.centre()
    yield case.say("centre"), centre.name if centre else ""
    yield case.say("card.call"), _night_number(case)
    for role in (ContactRole.AFTERCARE, ContactRole.NEUROLOGIST, ContactRole.CARER):
        contact = case.contact(role)
        told = case.reach(contact) if contact else ""
        yield speaker.label(role), told
    known = profile.allergies or profile.none_of & {"allergies"}
    words = health_words(profile, "allergies", case.made_on, speaker) if known else ""
    yield case.say("card.allergies"), words


def _treated_on(case: Case) -> str:
    """Only a treatment that took place has a date here."""
    day0 = case.schedule.by_id.get(DAY0)
    if day0 is None or day0.state is not StepState.DONE or day0.start is None:
        return ""
    return case.speaker.day_bare(day0.start)


def _night_number(case: Case) -> str:
    contact = case.contact(ContactRole.CENTRE_24H)
    if contact is not None:
        return case.reach(contact)
    centre = case.centre()
    return centre.phone if centre else ""


def glossary_blocks(
    case: Case, printed: tuple[Block, ...], terms: tuple[str, ...] | None = None
) -> tuple[Block, ...]:
    """Return the meaning of ``terms``, else of all that the printed blocks use."""
    if terms is None:
        terms = _terms_in(case, printed)
    if not terms:
        return ()
    entries = {one.id: one for one in read_entries(terms, case.speaker.texts)}
    rows = tuple((entries[term].term, entries[term].meaning) for term in terms)
    heading = case.say("glossary.title")
    return (
        Heading(text=heading, level=1, anchor=Section.GLOSSARY.value),
        FactPairs(rows=rows),
    )


def words_explained(
    case: Case, printed: tuple[object, ...], terms: tuple[str, ...] | None = None
) -> tuple[Block, ...]:
    """Return the meaning of the medical words that the printed blocks use.

    Words that most people have heard are left out, and the others are set close, or the
    paper would be longer than its matter.

    Args:
        case: whose paper it is.
        printed: what is read beside it.
        terms: those to explain; None for all that are found.
    """
    texts = case.speaker.texts
    found = _terms_in(case, printed) if terms is None else terms
    words = tuple(
        (one.term, one.meaning)
        for one in read_entries(found, texts)
        if one.id not in _HEARD_OF
        and (one.id != _DAY0_TERM or case.schedule.day_numbers)
    )
    heading = Heading(text=case.say("glossary.title"), anchor=Section.GLOSSARY.value)
    return (heading, FactPairs(rows=words, run_on=True)) if words else ()


def _terms_in(case: Case, printed: tuple[object, ...]) -> tuple[str, ...]:
    texts = case.speaker.texts
    forms = read_forms(case.catalog.glossary_terms(), texts)
    used = {use.term for use in find_terms("\n".join(words_in(printed)), forms)}
    return tuple(one.id for one in read_entries(sorted(used), texts))


def explained_terms(case: Case, blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """Return the terms that the glossary among the blocks explains, in its order."""
    anchors = [one.anchor if isinstance(one, Heading) else "" for one in blocks]
    if Section.GLOSSARY.value not in anchors:
        return ()
    after = anchors.index(Section.GLOSSARY.value) + 1
    listed = blocks[after]
    entries = read_entries(case.catalog.glossary_terms(), case.speaker.texts)
    rows = listed.rows if isinstance(listed, FactPairs) else ()
    told = {term for term, _ in rows}
    return tuple(one.id for one in entries if one.term in told)


def words_in(value: object) -> Iterator[str]:
    """Yield every text in a document or a part of one."""
    # Before text: the members of a StrEnum are text, and none to be read.
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from words_in(one)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            # The name of a place in the file, which nobody reads.
            if name != "anchor":
                yield from words_in(getattr(value, name))
