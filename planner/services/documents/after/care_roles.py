"""Who sees to what after a treatment: each step stands in one part of the hand-over."""

from enum import StrEnum
from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import Place, Role, StepKind
from planner.models.plan.schedule import StepState
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import OVER, is_rule
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.views.living.plan_view import PlanRow


class CareRole(StrEnum):
    """Those who look after somebody once the treatment was given."""

    UNIT = "unit"
    FAMILY_DOCTOR = "family-doctor"
    NEUROLOGIST = "neurologist"
    OTHERS = "others"


_UNIT: Final = {Role.HAEMATOLOGIST, Role.TRANSPLANT_TEAM, Role.CENTRE}
_NEUROLOGY: Final = {Role.NEUROLOGIST, Role.MS_NURSE, Role.RADIOLOGY}
_SEEN_TO: Final = frozenset(StepKind) - {StepKind.TASK, StepKind.STAY, StepKind.TRIP}


def care_rows(case: Case) -> tuple[PlanRow, ...]:
    """Return what others see to after Day 0, in the order of the schedule.

    That is whatever lies in a later phase of the timetable, own steps after Day 0, and
    tests without a date that go with the treatment itself.
    """
    plan, day0 = case.journey.plan, _day0(case)
    if plan is None or day0 is None:
        return ()
    phases = [phase.id for phase in plan.protocol.phases]
    later = set(phases[phases.index(day0.phase) + 1 :])

    def follows(row: PlanRow) -> bool:
        if row.phase in later:
            return True
        if row.state is StepState.NEEDS_DATE:
            return row.phase == day0.phase and row.kind is StepKind.TEST
        own = row.phase not in phases
        return own and None not in {row.start, day0.start} and _after(row, day0)

    return tuple(
        row
        for row in case.rows
        if row.kind in _SEEN_TO
        and row.applies
        and row.state not in OVER
        and not is_rule(case, row)
        and follows(row)
    )


def care_role(case: Case, row: PlanRow) -> CareRole:
    """Return whose part a step stands in.

    Args:
        case: says whether there is a unit that gave cells.
        row: the step.
    """
    if row.kind is StepKind.VACCINE:
        return CareRole.FAMILY_DOCTOR
    if row.who in _UNIT or _is_prescribed(row):
        cells = is_for_cells(case)
        return CareRole.UNIT if cells else CareRole.NEUROLOGIST
    if row.who in _NEUROLOGY or row.place is Place.IMAGING:
        return CareRole.NEUROLOGIST
    if row.who is Role.GP or row.place is Place.LAB:
        return CareRole.FAMILY_DOCTOR
    # A test at a clinic that nobody else was named for is the neurologist's.
    if row.who is Role.PATIENT and row.place is Place.CLINIC:
        return CareRole.NEUROLOGIST
    return CareRole.OTHERS


def _is_prescribed(row: PlanRow) -> bool:
    """Whether only the unit can say how long: tablets and tests without a date."""
    undated = row.state is StepState.NEEDS_DATE
    return undated and row.who is Role.PATIENT


def _day0(case: Case) -> PlanRow | None:
    return next((row for row in case.rows if row.id == DAY0), None)


def _after(row: PlanRow, day0: PlanRow) -> bool:
    return row.start is not None and day0.start is not None and row.start > day0.start
