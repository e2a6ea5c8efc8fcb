"""What is known, as one person is shown it: the one choice that all doors share."""

from collections.abc import Iterator, Mapping
from datetime import date

from msgspec import Struct

from planner.models.evidence.evidence import ChosenCell, Outcome, OutcomeCell
from planner.models.ids import OptionId, OutcomeId
from planner.models.person.profile import Profile
from planner.models.structs import replace
from planner.services.ports import DecisionAid
from planner.services.views.deciding.likeness import choose, concerns
from planner.services.views.deciding.person_reading import PersonRead, read_person
from planner.services.views.deciding.profile_reading import NO_DRUG


class PersonChances(Struct, frozen=True, kw_only=True):
    """All rows that concern a person, and every cell as they are shown it.

    Attributes:
        outcomes: the rows, in shipped order; those of the other sex and of another
            course of MS are left out.
        cells: by row and option; all rows, so that none is lost on the way.
    """

    person: PersonRead
    outcomes: tuple[Outcome, ...]
    cells: Mapping[tuple[OutcomeId, OptionId], ChosenCell]

    def cell(self, outcome: OutcomeId, option: OptionId) -> ChosenCell:
        """Return a cell; an empty one for an option that cannot be planned."""
        found = self.cells.get((outcome, option))
        return found or ChosenCell(cell=OutcomeCell(option=option, outcome=outcome))

    @property
    def in_order(self) -> tuple[ChosenCell, ...]:
        """Return the cells of the rows that concern the person, row by row."""
        rows = {outcome.id for outcome in self.outcomes}
        return tuple(one for one in self.cells.values() if one.cell.outcome in rows)


def chances_for(aid: DecisionAid, profile: Profile, today: date) -> PersonChances:
    """Return what is known, chosen by what a person told.

    Args:
        aid: the shipped decision aid.
        profile: the answers; anything may be missing.
        today: the day on which ages and years are counted.
    """
    person = read_person(profile, today)
    return PersonChances(
        person=person,
        outcomes=tuple(one for one in aid.outcomes if concerns(one, person)),
        cells={
            (cell.outcome, cell.option): choose(cell, person)
            for cell in _as_lived(aid, person)
        },
    )


def _as_lived(aid: DecisionAid, person: PersonRead) -> Iterator[OutcomeCell]:
    """Yield every cell; to wait without a drug is to go on without one."""
    kept = {one.id for one in aid.options if one.outcomes_from and one.keeps_drug}
    none = [one.id for one in aid.options if one.family == NO_DRUG]
    without = {one.outcome: one for one in aid.cells if one.option in none}
    for cell in aid.cells:
        if person.takes_none and cell.option in kept and cell.outcome in without:
            yield replace(without[cell.outcome], option=cell.option)
        else:
            yield cell
