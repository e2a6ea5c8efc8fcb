"""Tells a chance in full: both frames, range, people, time, certainty and why.

The window and the paper take their sentences from here, so that neither can leave a
part of a number out.
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from planner.models.evidence.evidence import DENOMINATOR, Certainty, Chance, OutcomeCell
from planner.models.ids import OptionId, OutcomeId, SourceId
from planner.services.ports import Texts

MOST_DOTS: Final = 3
_DOTS: Final[Mapping[Certainty, int]] = {
    Certainty.TRIAL: 3,
    Certainty.REGISTRY: 2,
    Certainty.SMALL_STUDY: 1,
    Certainty.CLAIM: 0,
    Certainty.NONE: 0,
}


class ToldChance(Struct, frozen=True, kw_only=True):
    """One number in words.

    Attributes:
        headline: both frames in one sentence.
        bounds: the range, and that we worked it out where we did.
        who: who was studied.
        span: over which time.
        certainty: the word for how sure it is.
        dots: how many of three dots are filled.
        reason: why it is as sure as that.
        picture: the text twin of the icon array.
        filled: how many of 1000 icons are filled.
    """

    headline: str
    bounds: str
    who: str
    span: str
    certainty: str
    dots: int
    reason: str
    picture: str
    filled: int
    source: SourceId


class ToldCell(Struct, frozen=True, kw_only=True):
    """A cell in words; without chances the note says that and why nothing is known."""

    option: OptionId
    outcome: OutcomeId
    chances: tuple[ToldChance, ...]
    note: str
    sources: tuple[SourceId, ...]


def tell_cell(cell: OutcomeCell, texts: Texts) -> ToldCell:
    """Return a cell in words, with every source it rests on, each once."""
    cited = (*(chance.source for chance in cell.chances), *cell.sources)
    return ToldCell(
        option=cell.option,
        outcome=cell.outcome,
        chances=tuple(tell_chance(cell.outcome, one, texts) for one in cell.chances),
        note=texts.get(f"chances.notes.{cell.note}"),
        sources=tuple(dict.fromkeys(cited)),
    )


def tell_chance(outcome: OutcomeId, chance: Chance, texts: Texts) -> ToldChance:
    """Return a number with all its parts in words.

    Args:
        outcome: whose frames are used.
        chance: per 1000 people.
        texts: of the reader's language.
    """
    studied = texts.get(f"chances.studied.{chance.studied}")
    span = texts.get(f"chances.spans.{chance.span}")
    return ToldChance(
        headline=_headline(outcome, chance, texts),
        bounds=_bounds(chance, texts),
        who=texts.say("chances.frames.who", studied=studied),
        span=texts.say("chances.frames.span", span=span),
        certainty=texts.get(f"chances.certainty.{chance.certainty.value}"),
        dots=_DOTS[chance.certainty],
        reason=texts.get(f"chances.reasons.{chance.reason}"),
        picture=texts.say("chances.frames.picture", **_counts(chance)),
        filled=chance.value,
        source=chance.source,
    )


def _headline(outcome: OutcomeId, chance: Chance, texts: Texts) -> str:
    """None among few people is not zero: the upper bound is told in its place."""
    if chance.value > 0:
        return texts.say(f"outcomes.{outcome}.both", **_counts(chance))
    people, high = str(chance.people), str(chance.high)
    return texts.say("chances.frames.none-seen", people=people, high=high)


def _bounds(chance: Chance, texts: Texts) -> str:
    low, high = str(chance.low), str(chance.high)
    key = "our-range" if chance.calculated else "range"
    return texts.say(f"chances.frames.{key}", low=low, high=high)


def _counts(chance: Chance) -> dict[str, str]:
    return {"count": str(chance.value), "rest": str(DENOMINATOR - chance.value)}
