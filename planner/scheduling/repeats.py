"""A test whose result gets too old is done once more.

Its first time stays where it was: it happened. What the plan asks of the test it asks
of the last time, which gets its day like any other step.
"""

from datetime import date
from typing import Final

from planner.models.ids import StepId
from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import Reason, ReasonKind, Schedule, ScheduledStep
from planner.models.structs import replace
from planner.scheduling.scheduler import Tally, counted, schedule, too_old_tests

_ROUNDS: Final = 4
"""What is too old beside another clash is seen when that one is gone."""


def schedule_with_repeats(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> tuple[Schedule, PlanFacts]:
    """Derive the dates of a plan, tests that have to be done once more among them.

    Args:
        protocol: the relative timetable.
        facts: what the person told.
        calendar: closed days of both sites.
        today: the day the plan is looked at.

    Returns:
        The dates, and the facts with these tests.

    Raises:
        PlannerError: as ``schedule``.
    """
    found = schedule(protocol, facts, calendar, today)
    for _ in range(_ROUNDS):
        old = _to_repeat(protocol, facts, too_old_tests(found.problems, facts))
        if old <= facts.again:
            break
        facts = replace(facts, again=facts.again | old)
        found = schedule(protocol, facts, calendar, today)
    return _with_reasons(found), facts


def tally_with_repeats(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> Tally:
    """Count what ``schedule_with_repeats`` would tell.

    Raises:
        PlannerError: as ``schedule``.
    """
    found, too_old = counted(protocol, facts, calendar, today)
    for _ in range(_ROUNDS):
        old = _to_repeat(protocol, facts, too_old)
        if old <= facts.again:
            break
        facts = replace(facts, again=facts.again | old)
        found, too_old = counted(protocol, facts, calendar, today)
    return found


def all_once_more(protocol: TreatmentProtocol, facts: PlanFacts) -> PlanFacts:
    """Return the facts with every test that was done to be done once more.

    Args:
        protocol: the relative timetable.
        facts: what the person told.
    """
    done = frozenset(name for name, told in facts.steps.items() if told.done)
    again = _to_repeat(protocol, facts, done)
    return facts if again <= facts.again else replace(facts, again=facts.again | again)


def _to_repeat(
    protocol: TreatmentProtocol, facts: PlanFacts, names: frozenset[StepId]
) -> frozenset[StepId]:
    """Return which of some done steps are tests that can be done once more."""
    if not names:
        return names
    steps = {one.id: one for one in (*facts.own_steps, *protocol.steps)}
    found = set()
    for name in names:
        base, _, number = name.partition("#")
        step = steps.get(StepId(base))
        after = StepId(f"{base}#{int(number or 1) + 1}")
        if step is not None and step.can_be_repeated and after not in facts.steps:
            found.add(name)
    return frozenset(found)


def _with_reasons(found: Schedule) -> Schedule:
    """Say of what has to be done once more which result is too old."""
    told = {one.id: _told(one, found) for one in found.steps if _is_again(one)}
    if not told:
        return found
    steps = tuple(told.get(one.id, one) for one in found.steps)
    return replace(found, steps=steps, by_id={one.id: one for one in steps})


def _is_again(one: ScheduledStep) -> bool:
    to_come = one.facts.done is None and one.facts.dropped is None
    return one.number is not None and one.step.repeat is None and to_come


def _told(one: ScheduledStep, found: Schedule) -> ScheduledStep:
    number = (one.number or 1) - 1
    before = found.by_id.get(
        one.step.id if number == 1 else StepId(f"{one.step.id}#{number}")
    )
    if before is None or before.facts.done is None:
        return one
    why = Reason(
        kind=ReasonKind.AGAIN,
        step=one.id,
        other=before.id,
        first=before.facts.done.day,
    )
    return replace(one, why=(why, *one.why))
