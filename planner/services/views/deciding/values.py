"""The neutral picture: how every option does on what matters most to the person.

Nothing is added up, nothing is left out and nobody wins: the options keep the order
of the content and each one gets exactly the same rows.
"""

from collections.abc import Iterable

from msgspec import Struct

from planner.models.evidence.evidence import ChosenCell, Option, ValueItem
from planner.models.ids import OptionId, OutcomeId, ValueItemId
from planner.models.person.decision import Rating, Voice
from planner.services.views.deciding.person_chances import PersonChances


class OutcomeRow(Struct, frozen=True, kw_only=True):
    """One outcome for all options of the picture, in their order."""

    outcome: OutcomeId
    cells: tuple[ChosenCell, ...]


class ValueSection(Struct, frozen=True, kw_only=True):
    """Everything that is known on one thing that matters.

    Attributes:
        rows: rows of the option template (words under ``options.<id>.<row>``).
    """

    item: ValueItemId
    rating: Rating | None
    outcomes: tuple[OutcomeRow, ...]
    rows: tuple[str, ...]


class ValuePicture(Struct, frozen=True, kw_only=True):
    """The options across, the person's top items down."""

    options: tuple[OptionId, ...]
    sections: tuple[ValueSection, ...]


class RatingDifference(Struct, frozen=True, kw_only=True):
    """An item that two people rated differently; None where one did not rate it."""

    item: ValueItemId
    mine: Rating | None
    theirs: Rating | None


def draw_picture(
    voice: Voice,
    items: Iterable[ValueItem],
    options: Iterable[Option],
    chances: PersonChances,
) -> ValuePicture:
    """Return the rows of the top items for all options that can be planned.

    Args:
        voice: whose top items; without any the picture has no sections.
        items: the shipped items.
        options: the options to show, in their order; explained ones are left out.
        chances: what is known, chosen by what the person told.
    """
    shown = tuple(option.id for option in options if option.plannable)
    by_id = {item.id: item for item in items}
    top = (by_id[name] for name in voice.top if name in by_id)
    return ValuePicture(
        options=shown,
        sections=tuple(_section(item, voice, shown, chances) for item in top),
    )


def _section(
    item: ValueItem,
    voice: Voice,
    shown: tuple[OptionId, ...],
    chances: PersonChances,
) -> ValueSection:
    concerning = {outcome.id for outcome in chances.outcomes}
    rows = (
        OutcomeRow(
            outcome=outcome,
            cells=tuple(chances.cell(outcome, option) for option in shown),
        )
        for outcome in item.outcomes
        if outcome in concerning
    )
    return ValueSection(
        item=item.id,
        rating=voice.ratings.get(item.id),
        outcomes=tuple(rows),
        rows=item.rows,
    )


def spans_differ(row: OutcomeRow) -> bool:
    """Whether the numbers shown in a row were counted over different times."""
    spans = {one.chance.span for cell in row.cells for one in cell.shown}
    return len(spans) > 1


def find_differences(
    mine: Voice, theirs: Voice, items: Iterable[ValueItem]
) -> tuple[RatingDifference, ...]:
    """Return where two people differ, the widest gaps first, then in asking order.

    "Not sure" against an answer is a difference too; two missing answers are not.
    """
    found = [
        RatingDifference(
            item=item.id,
            mine=mine.ratings.get(item.id),
            theirs=theirs.ratings.get(item.id),
        )
        for item in items
        if mine.ratings.get(item.id) != theirs.ratings.get(item.id)
    ]
    # Stable also in reverse: equal gaps keep the order of asking.
    return tuple(sorted(found, key=_gap, reverse=True))


def _gap(difference: RatingDifference) -> int:
    """How far apart; an answer that is missing or not sure counts as the least gap."""
    mine, theirs = difference.mine, difference.theirs
    unsure = {None, Rating.NOT_SURE}
    if mine is None or theirs is None or mine in unsure or theirs in unsure:
        return 0
    return abs(mine - theirs)
