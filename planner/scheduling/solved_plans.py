"""A plan that is compiled and solved, and where its steps stand then."""

from datetime import date
from typing import Final

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    AnchorDate,
    LastShown,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.scheduling.conflicts.conflicts import Resolution, resolve
from planner.scheduling.conflicts.problems import Places, stale_members
from planner.scheduling.days.ordinals import FIRST_DAY, day_of
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.numbering import MemberNumber
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.solving.placement import place
from planner.scheduling.states import state_of

_SOME_DAY: Final = date(2050, 7, 1)
"""What hangs on Day 0 is placed around it where nobody knows Day 0."""
_ALWAYS_OPEN: Final = SiteCalendar(weekend=frozenset())
_NEVER_SHUT: Final = PlanCalendar(home=_ALWAYS_OPEN, centre=_ALWAYS_OPEN)


def solved_plan(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> tuple[CompiledPlan, list[MemberNumber], Resolution]:
    """Return the compiled plan, the results that are too old in it, and its bounds.

    Raises:
        PlannerError: as ``schedule``.
    """
    plan = compile_plan(write_out(protocol, facts), facts, calendar, today)
    stale = stale_members(plan)
    return plan, stale, resolve(plan, stale)


def places_of(plan: CompiledPlan, resolution: Resolution) -> Places:
    """Place all steps; the bounds of the resolution are used up."""
    let_go = [conflict.let_go for conflict in resolution.conflicts]
    return place(plan, resolution.network, resolution.fixpoint, let_go)


def places_as_of(
    protocol: TreatmentProtocol,
    facts: PlanFacts,
    calendar: PlanCalendar,
    day: date | None,
) -> dict[StepId, LastShown]:
    """Return where each step stood on a day, as far as it was still to come then.

    Args:
        protocol: the relative timetable.
        facts: what was told.
        calendar: closed days of both sites.
        day: the day the plan was looked at; None for one on which all was to come.

    Raises:
        PlannerError: as ``schedule``.
    """
    looked = day_of(FIRST_DAY) if day is None else day
    plan, _, resolution = solved_plan(protocol, facts, calendar, looked)
    # Copied before placing, which uses the bounds up.
    latest = list(resolution.fixpoint.latest.values)
    places = places_of(plan, resolution)
    anchor = plan.roster.index.get(DAY0)
    day0 = None if anchor is None else places[anchor]
    # What follows from a Day 0 that is over, and lasts, is on: it had its day.
    lasts = day0 is not None and day0.start < plan.today
    found: dict[StepId, LastShown] = {}
    for one, placed, node in zip(
        plan.roster.occurrences, places, plan.starts, strict=True
    ):
        if placed is None:
            continue
        state = state_of(one, placed, -latest[node], plan.today)
        is_on = lasts and placed.end >= plan.today
        if is_on or state is not StepState.WAS_PLANNED:
            first, last = day_of(placed.start), day_of(placed.end)
            found[one.id] = LastShown(step=one.id, first=first, last=last)
    return found


def places_beside_day0(
    protocol: TreatmentProtocol, facts: PlanFacts
) -> dict[StepId, int]:
    """Return where steps stand beside a Day 0 that nobody knows, in days after it.

    All of it is placed around a day far away, without closed days and days away.

    Args:
        protocol: the relative timetable.
        facts: what was told; only what is left out counts.

    Raises:
        PlannerError: as ``schedule``.
    """
    # Nothing but this is told: each time of a test that was told stays in the list.
    dropped = {
        name: StepFacts(dropped=told.dropped) for name, told in facts.steps.items()
    }
    anchor = AnchorDate(day=_SOME_DAY)
    alone = replace(facts, anchor=anchor, steps=dropped, away=())
    plan, _, resolution = solved_plan(protocol, alone, _NEVER_SHUT, day_of(FIRST_DAY))
    return {
        occurrence.id: placed.start - _SOME_DAY.toordinal()
        for occurrence, placed in zip(
            plan.roster.occurrences, places_of(plan, resolution), strict=True
        )
        if placed is not None
    }
