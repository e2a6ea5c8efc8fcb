"""Tells a chance in full: both frames, range, people, time, certainty and why.

The window and the paper take their sentences from here, so that neither can leave a
part of a number out. What is told is a cell as one person is shown it: people like
them first, others apart and with the reason why their number does not apply.
"""

from collections.abc import Iterator
from functools import reduce
from typing import Final

from msgspec import Struct

from planner.models.evidence.evidence import (
    DENOMINATOR,
    Chance,
    ChosenCell,
    PlacedChance,
    PlacedRemark,
)
from planner.models.evidence.horizon import AwaitedResult
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.services.language.dates_by_language import date_forms
from planner.services.ports import Texts
from planner.services.words.chances.likeness_words import tell_lack, tell_likeness

_OWN_DRUG: Final = "not-known-own-drug"
_NO_TREATMENT: Final = "no-treatment-no-risk"


class ToldChance(Struct, frozen=True, kw_only=True):
    """One number in words.

    Attributes:
        headline: both frames in one sentence.
        bounds: the range, and that we worked it out where we did.
        between: the range in few words.
        who: who was studied.
        likeness: how these people stand to the person.
        span: over which time.
        certainty: the word for how sure it is; ``sure`` says it as a line.
        reason: why it is as sure as that.
        picture: the text twin of the icon array.
        legend: what a filled and an empty mark of the icon array mean.
        filled: how many of 1000 icons are filled.
        pictured: whether it may be drawn.
    """

    headline: str
    bounds: str
    between: str
    who: str
    likeness: str
    span: str
    certainty: str
    sure: str
    reason: str
    picture: str
    legend: str
    filled: int
    pictured: bool
    source: SourceId


class ToldRemark(Struct, frozen=True, kw_only=True):
    """What is known in words only, and how its people stand to the person.

    Attributes:
        nearer: they are of the person's age, and the people of no number are known
            to be.
    """

    words: str
    likeness: str
    nearer: bool
    source: SourceId


class ToldCell(Struct, frozen=True, kw_only=True):
    """A cell in words, as one person is shown it.

    Attributes:
        lacks: why no number is for the person; "" where one is.
        across: from where to where the numbers go, where several answer.
        chances: numbers of people who do not differ, the most alike first.
        remarks: likewise in words.
        others, other_remarks: what does not apply to the person.
        note: what goes with the numbers that are shown, or why nothing is known.
        note_leads: the note says itself that nothing is known, or that there is no
            treatment that could have such an effect.
        note_sources: what the note rests on.
        other_note: likewise with the numbers of others, where only these are known.
        horizon: what could overturn it and when, or that this day is past.
        sources: all that the cell rests on, each once.
    """

    option: OptionId
    outcome: OutcomeId
    lacks: str
    across: str
    chances: tuple[ToldChance, ...]
    remarks: tuple[ToldRemark, ...]
    others: tuple[ToldChance, ...]
    other_remarks: tuple[ToldRemark, ...]
    note: str
    note_leads: bool
    note_sources: tuple[SourceId, ...]
    other_note: str
    horizon: tuple[str, ...]
    sources: tuple[SourceId, ...]


def tell_cell(chosen: ChosenCell, texts: Texts) -> ToldCell:
    """Return a cell in words, with every source it rests on, each once."""
    cell = chosen.cell
    note = _note(chosen, texts)
    only_others = bool(chosen.others) and not chosen.shown
    cited = (
        *(chance.source for chance in cell.chances),
        *(remark.source for remark in cell.remarks),
        *cell.sources,
        *(one.source for one in cell.awaited),
    )
    return ToldCell(
        option=cell.option,
        outcome=cell.outcome,
        lacks=tell_lack(chosen, texts),
        across=_across(chosen, texts),
        chances=_told(cell.outcome, chosen.shown, texts),
        remarks=_remarks(chosen.remarks, chosen.shown, texts),
        others=_told(cell.outcome, chosen.others, texts),
        other_remarks=_remarks(chosen.other_remarks, chosen.others, texts),
        note="" if only_others else note,
        note_leads=not only_others and _leads(chosen, note, texts),
        note_sources=cell.sources,
        other_note=note if only_others else "",
        horizon=tuple(_horizon(chosen, texts)),
        sources=tuple(dict.fromkeys(cited)),
    )


def tell_chance(outcome: OutcomeId, placed: PlacedChance, texts: Texts) -> ToldChance:
    """Return a number with all its parts in words.

    Args:
        outcome: whose frames are used.
        placed: the number, per 1000 people, and how its people stand to the person.
        texts: of the reader's language.
    """
    chance = placed.chance
    studied = texts.get(f"chances.studied.{chance.studied}")
    span = texts.get(f"chances.spans.{chance.span}")
    certainty = texts.get(f"chances.certainty.{chance.certainty.value}")
    marks = legend(outcome, texts)
    return ToldChance(
        headline=_headline(outcome, chance, texts),
        bounds=_bounds(chance, texts),
        between=_between(chance, texts),
        who=texts.say("chances.frames.who", studied=studied),
        likeness=tell_likeness(placed.placed, texts),
        span=texts.say("chances.frames.span", span=span),
        certainty=certainty,
        sure=texts.say("chances.frames.certainty", certainty=certainty),
        reason=texts.get(f"chances.reasons.{chance.reason}"),
        picture=texts.say("chances.frames.picture", legend=marks, **_counts(chance)),
        legend=marks,
        filled=chance.value,
        pictured=placed.placed.pictured,
        source=chance.source,
    )


def legend(outcome: OutcomeId, texts: Texts) -> str:
    """Return what a filled and an empty mark of a picture mean in a row."""
    return texts.say(
        "chances.frames.legend",
        filled=texts.get(f"outcomes.{outcome}.filled"),
        empty=texts.get(f"outcomes.{outcome}.empty"),
    )


def _leads(chosen: ChosenCell, note: str, texts: Texts) -> bool:
    if chosen.shown or tell_lack(chosen, texts):
        return False
    unknown = texts.get("chances.frames.not-known")
    return has_no_effect(chosen) or (bool(note) and note.startswith(unknown))


def has_no_effect(chosen: ChosenCell) -> bool:
    """Whether there is no treatment that could do this: more than not being known."""
    return chosen.cell.note == _NO_TREATMENT


def _told(
    outcome: OutcomeId, numbers: tuple[PlacedChance, ...], texts: Texts
) -> tuple[ToldChance, ...]:
    return tuple(tell_chance(outcome, one, texts) for one in numbers)


def _remarks(
    remarks: tuple[PlacedRemark, ...], beside: tuple[PlacedChance, ...], texts: Texts
) -> tuple[ToldRemark, ...]:
    """A remark on people whose number stands beside it need not say who they are."""
    told = {one.chance.studied for one in beside}
    aged = any(one.chance.holds_for.age for one in beside)
    return tuple(
        ToldRemark(
            words=texts.get(f"chances.notes.{one.remark.words}"),
            likeness=""
            if one.remark.holds_for.id in told
            else tell_likeness(one.placed, texts),
            nearer=one.remark.holds_for.age is not None and not aged,
            source=one.remark.source,
        )
        for one in remarks
    )


def _note(chosen: ChosenCell, texts: Texts) -> str:
    """That nothing is known of an own drug is said by name, or a number is told."""
    note = chosen.cell.note
    if not note or (chosen.cell.keeps_drug and note == _OWN_DRUG):
        return ""
    return texts.get(f"chances.notes.{note}")


def _horizon(chosen: ChosenCell, texts: Texts) -> Iterator[str]:
    """Yield what could change the numbers; past its month, that it may have."""
    awaited = chosen.cell.awaited
    for how, found in (
        ("due", [one for one in awaited if chosen.today <= one.due]),
        ("overdue", [one for one in awaited if chosen.today > one.due]),
    ):
        if found:
            studies = reduce(
                lambda first, after: texts.say(
                    "speech.join.names", first=first, next=after
                ),
                [_study(one, texts) for one in found],
            )
            yield texts.say(f"chances.frames.{how}", studies=studies)


def _study(one: AwaitedResult, texts: Texts) -> str:
    forms = date_forms(texts.language)
    return texts.say(
        "chances.frames.study",
        study=texts.get(f"chances.awaited.{one.id}"),
        month=forms.write(forms.month_long, one.due),
    )


def _across(chosen: ChosenCell, texts: Texts) -> str:
    """Where several studies answer, all of them are told of before the first."""
    values = [one.chance.value for one in chosen.shown]
    if not values[1:]:
        return ""
    return texts.say(
        "chances.frames.across",
        count=len(values),
        low=str(min(values)),
        high=str(max(values)),
    )


def _headline(outcome: OutcomeId, chance: Chance, texts: Texts) -> str:
    """None, or all, among few people is not zero: what may be is told in its place."""
    if 0 < chance.value < DENOMINATOR:
        told = texts.say(f"outcomes.{outcome}.both", **_counts(chance))
        if chance.count is None:
            return told
        had, whole = str(chance.count), str(chance.people)
        return texts.say("chances.frames.counted", told=told, had=had, whole=whole)
    people = str(chance.people)
    if chance.value == 0:
        return texts.say(
            "chances.frames.none-seen", people=people, high=str(chance.high)
        )
    rest = str(DENOMINATOR - chance.low)
    return texts.say("chances.frames.all-seen", people=people, rest=rest)


def _bounds(chance: Chance, texts: Texts) -> str:
    """Return the range; where nobody had it, the headline has told its upper end."""
    if chance.value == 0:
        return texts.get("chances.frames.none-range") if chance.calculated else ""
    low, high = str(chance.low), str(chance.high)
    key = "our-range" if chance.calculated else "range"
    return texts.say(f"chances.frames.{key}", low=low, high=high)


def _between(chance: Chance, texts: Texts) -> str:
    """Where nobody, or everybody, had it, the headline has told the other end."""
    if chance.value in {0, DENOMINATOR}:
        return ""
    low, high = str(chance.low), str(chance.high)
    return texts.say("chances.frames.between", low=low, high=high)


def _counts(chance: Chance) -> dict[str, str]:
    return {"count": str(chance.value), "rest": str(DENOMINATOR - chance.value)}
