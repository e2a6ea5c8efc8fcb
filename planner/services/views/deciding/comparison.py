"""The comparison in few words: six rows that decide, and what stands behind each.

Who was studied, how often, over which time and how surely is told with every number;
what a person cannot be told is said in the same place, never left out.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from planner.models.evidence.evidence import (
    DENOMINATOR,
    ChosenCell,
    Outcome,
)
from planner.models.ids import OptionId, OutcomeId
from planner.models.journey import Journey
from planner.models.person.profile import PersonSex, Profile, YesNo
from planner.models.structs import replace
from planner.services.ports import Texts
from planner.services.views.deciding.costs import total_costs
from planner.services.views.deciding.person_chances import PersonChances
from planner.services.views.deciding.values import ValuePicture, ValueSection
from planner.services.words.chances.chance_words import has_no_effect
from planner.services.words.chances.likeness_words import tell_lack
from planner.services.words.number_words import NumberWords

_KEY: Final = "compared"
_QUIET: Final = (
    "no-activity-5y",
    "no-worsening-5y-progressive",
    "no-activity-2y",
    "no-worsening-2y-progressive",
)
_PROGRESSIVE: Final = "progressive"
_DEATH: Final = OutcomeId("death")
_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "away": ("days", "like-daily-life"),
    "children": ("good", "bad"),
    "pay": ("cost",),
    "found": ("proof", "evidence"),
    "daily": ("like-daily-life",),
    "after": ("follow-up",),
}
"""What is told of an option in few words, and the rows of its template that say it."""
_DECIDE: Final = ("away", "children", "pay", "found")
_BRIEFLY: Final[Mapping[str, str]] = {
    "days": "away",
    "like-daily-life": "daily",
    "follow-up": "after",
    "what": "after",
    "cost": "pay",
    "evidence": "found",
}


class BriefCell(Struct, frozen=True, kw_only=True):
    """One answer: in bold, one line below it, and whether it is an answer at all.

    Attributes:
        lacks: nothing that is known holds for this person.
        outcome: the numbers behind it; "" for words.
        rows: the rows of the option's template behind it.
        filled: of 1000, from the least to the most that studies found; None where no
            picture may be drawn.
    """

    option: OptionId
    headline: str
    more: str
    lacks: bool = False
    outcome: OutcomeId = OutcomeId("")
    rows: tuple[str, ...] = ()
    filled: tuple[int, int] | None = None


class BriefRow(Struct, frozen=True, kw_only=True):
    """A question, what is counted where people are, and the answers, an option each."""

    title: str
    counted: str = ""
    cells: tuple[BriefCell, ...]


class Comparison(Struct, frozen=True, kw_only=True):
    """What decides, and which rows of chances go on from there.

    Attributes:
        rows: at most six, in the order of asking.
        known, unknown: rows of chances in which something, or nothing, is known.
        left_out: how many rows are about other people only.
    """

    rows: tuple[BriefRow, ...]
    known: tuple[Outcome, ...]
    unknown: tuple[Outcome, ...]
    left_out: int


def is_known(chosen: ChosenCell) -> bool:
    """Whether anything is told in a cell, of whomever it is."""
    return bool(chosen.shown or chosen.others or chosen.remarks or chosen.other_remarks)


def compare(
    options: Sequence[OptionId],
    chances: PersonChances,
    journey: Journey,
    all_rows: int,
    speaker: NumberWords,
) -> Comparison:
    """Return the comparison of some options for one person.

    Args:
        options: from left to right.
        chances: what is known, chosen by what the person told.
        journey: what the person told and noted.
        all_rows: how many rows of chances there are for everybody.
        speaker: of the reader's language.
    """
    known, unknown = list[Outcome](), list[Outcome]()
    for outcome in chances.outcomes:
        cells = (chances.cell(outcome.id, option) for option in options)
        (known if any(map(is_known, cells)) else unknown).append(outcome)
    rows = [
        _chance_row(outcome, options, chances, speaker)
        for outcome in (_quiet(options, chances), _DEATH)
    ]
    for name in _DECIDE:
        if name == "children" and _has_no_part(journey.profile):
            continue
        rows.append(_word_row(name, options, journey, speaker))
    return Comparison(
        rows=tuple(rows),
        known=tuple(known),
        unknown=tuple(unknown),
        left_out=all_rows - len(chances.outcomes),
    )


def tell_briefly(chosen: ChosenCell, speaker: NumberWords) -> BriefCell:
    """Return a cell of chances in few words.

    Args:
        chosen: as the person is shown it.
        speaker: of the reader's language.
    """
    texts = speaker.texts
    if chosen.shown:
        headline, more = _headline(chosen, texts), _behind(chosen, speaker)
    else:
        lack = tell_lack(chosen, texts)
        how = "not-for-you" if lack else "not-known"
        how = "no-effect" if has_no_effect(chosen) else how
        headline = texts.get(f"{_KEY}.frames.{how}")
        more = lack or _instead(chosen, texts)
    return BriefCell(
        option=chosen.cell.option,
        headline=headline,
        more=more,
        lacks=not chosen.shown,
        outcome=chosen.cell.outcome,
        filled=_filled(chosen),
    )


def say_briefly(row: str, option: OptionId, texts: Texts) -> BriefCell:
    """Return what an option says in a row of its template, in few words."""
    name = _BRIEFLY.get(row, row)
    return BriefCell(
        option=option,
        headline=texts.get(f"{_KEY}.{option}.{name}"),
        more=texts.get(f"{_KEY}.{option}.{name}-more"),
        rows=_WORDS[name],
    )


def picture_rows(
    drawn: ValuePicture, options: Sequence[OptionId], speaker: NumberWords
) -> tuple[BriefRow, ...]:
    """Return one row for each thing that matters most: a count, else few words.

    Args:
        drawn: all that is known on the top items.
        options: from left to right, those of the picture.
        speaker: of the reader's language.
    """
    return tuple(_matter(one, options, speaker) for one in drawn.sections)


def _matter(
    section: ValueSection, options: Sequence[OptionId], speaker: NumberWords
) -> BriefRow:
    texts = speaker.texts
    title = texts.get(f"values.{section.item}.title")
    if not section.outcomes:
        row = section.rows[0]
        cells = tuple(say_briefly(row, option, texts) for option in options)
        return BriefRow(title=title, cells=cells)
    # ``max`` keeps the first of equals: the order of the content.
    best = max(section.outcomes, key=lambda one: sum(bool(c.shown) for c in one.cells))
    return BriefRow(
        title=title,
        counted=texts.get(f"outcomes.{best.outcome}.title"),
        cells=tuple(tell_briefly(cell, speaker) for cell in best.cells),
    )


def _filled(chosen: ChosenCell) -> tuple[int, int] | None:
    if not chosen.shown or not all(one.placed.pictured for one in chosen.shown):
        return None
    values = [one.chance.value for one in chosen.shown]
    return min(values), max(values)


def _quiet(options: Sequence[OptionId], chances: PersonChances) -> OutcomeId:
    """Return the row on quiet MS that tells most of these options.

    The longer time comes first, and with a progressive course what is asked there.
    """
    concern = {one.id for one in chances.outcomes}
    rows = [OutcomeId(one) for one in _QUIET if OutcomeId(one) in concern]
    if _PROGRESSIVE in chances.person.ms:
        rows.sort(key=lambda one: _PROGRESSIVE not in one)

    def known(outcome: OutcomeId) -> bool:
        return any(chances.cell(outcome, option).shown for option in options)

    return next(filter(known, rows), rows[0])


def _has_no_part(profile: Profile) -> bool:
    told = [
        profile.sex is PersonSex.MALE or profile.may_become_pregnant is YesNo.NO,
        profile.sex is PersonSex.FEMALE or profile.may_father is YesNo.NO,
    ]
    return all(told)


def _chance_row(
    outcome: OutcomeId,
    options: Sequence[OptionId],
    chances: PersonChances,
    speaker: NumberWords,
) -> BriefRow:
    return BriefRow(
        title=speaker.texts.get(f"{_KEY}.outcomes.{outcome}.title"),
        cells=tuple(
            tell_briefly(chances.cell(outcome, option), speaker) for option in options
        ),
    )


def _word_row(
    name: str, options: Sequence[OptionId], journey: Journey, speaker: NumberWords
) -> BriefRow:
    texts = speaker.texts
    cells = tuple(say_briefly(name, option, texts) for option in options)
    if name == "pay":
        cells = tuple(_with_own_costs(one, journey, speaker) for one in cells)
    return BriefRow(title=texts.get(f"{_KEY}.rows.{name}"), cells=cells)


def _with_own_costs(
    cell: BriefCell, journey: Journey, speaker: NumberWords
) -> BriefCell:
    """What a person noted for their choice answers for it, before all that is said."""
    decision = journey.decision
    if cell.option != decision.choice or not journey.quotes:
        return cell
    places = (decision.centre,) if decision.centre else ()
    (cost, *_) = total_costs(places, journey.quotes.values())
    if not cost.totals:
        return cell
    sums = [speaker.money(one.amount, one.currency) for one in cost.totals]
    return replace(
        cell,
        headline=speaker.texts.say(
            f"{_KEY}.frames.you-wrote", money=speaker.listed(sums)
        ),
        more=speaker.texts.get(f"{_KEY}.frames.you-wrote-more"),
    )


def _headline(chosen: ChosenCell, texts: Texts) -> str:
    """Return the number in both frames, or from where to where several go."""
    chances = [one.chance for one in chosen.shown]
    least, most = min(one.value for one in chances), max(one.value for one in chances)
    outcome = chosen.cell.outcome
    if least != most:
        key = f"{_KEY}.outcomes.{outcome}.between"
        if texts.find(key) is None:
            key = f"{_KEY}.frames.across"
        return texts.say(key, low=str(least), high=str(most))
    people = sum(one.people for one in chances)
    if least in {0, DENOMINATOR}:
        how = "all" if least else "none"
        return texts.say(f"{_KEY}.frames.{how}", people=people)
    key = f"{_KEY}.outcomes.{outcome}.both"
    if texts.find(key) is None:
        key = f"outcomes.{outcome}.both"
    return texts.say(key, count=str(least), rest=str(DENOMINATOR - least))


def _behind(chosen: ChosenCell, speaker: NumberWords) -> str:
    """Return the range, the time, how many people and how sure, of all that is told."""
    chances, texts = [one.chance for one in chosen.shown], speaker.texts
    spans = dict.fromkeys(texts.get(f"chances.spans.{one.span}") for one in chances)
    sure = dict.fromkeys(
        texts.get(f"chances.certainty.{one.certainty.value}") for one in chances
    )
    return texts.say(
        f"{_KEY}.frames.{'studies' if chances[1:] else 'behind'}",
        count=len(chances),
        low=str(min(one.low for one in chances)),
        high=str(max(one.high for one in chances)),
        span=speaker.names(*spans),
        people=sum(one.people for one in chances),
        certainty=speaker.names(*sure),
    )


def _instead(chosen: ChosenCell, texts: Texts) -> str:
    """Return what a press shows where no number is for the person."""
    how = "why"
    if chosen.others:
        how = "others"
    elif chosen.remarks or chosen.other_remarks or chosen.cell.sources:
        # A note that rests on a source tells more than that nothing was found.
        how = "in-words"
    return texts.get(f"{_KEY}.frames.{how}")
