"""What is to be got at a visit: dates, names, results; and which visits there are."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from planner.models.ids import StepId
from planner.models.journey import ContactRole, Journey
from planner.models.plan.protocol import Role, StepKind
from planner.models.plan.schedule import GapKind, Schedule, ScheduledStep, StepState

MAX_DATES: Final = 5
"""More dates are not settled in one talk; the next visit has the rest."""
MAX_WISHED: Final = 2
MAX_RESULTS: Final = 4
_AHEAD: Final = timedelta(weeks=26)
"""What is wished for later than that is no matter of this talk."""
_TEAMS: Final = (
    frozenset({Role.NEUROLOGIST, Role.MS_NURSE}),
    frozenset({Role.HAEMATOLOGIST, Role.TRANSPLANT_TEAM, Role.CENTRE}),
)
"""Who sits at one table: what one of them sets, another can be asked for."""
_PEOPLE: Final = {
    GapKind.AFTERCARE: (ContactRole.AFTERCARE, Role.NEUROLOGIST),
    GapKind.EMERGENCY_NUMBER: (ContactRole.CENTRE_24H, Role.CENTRE),
}
_WISHED: Final = frozenset({StepState.PLANNED, StepState.DUE})
_GONE: Final = frozenset({StepState.CANCELLED, StepState.SKIPPED, StepState.BEFORE})


def is_visit(step: ScheduledStep) -> bool:
    """Whether somebody is met there to talk."""
    return step.step.kind.is_visit and step.state not in _GONE


def visits_of(schedule: Schedule) -> tuple[ScheduledStep, ...]:
    """Return all visits with a date, in date order; those without one come last."""
    found = [one for one in schedule.steps if is_visit(one)]
    return tuple(sorted(found, key=lambda one: one.start or date.max))


def next_visit(journey: Journey, schedule: Schedule) -> StepId | None:
    """Return the visit that comes next, or was last and nothing was typed in of it.

    Args:
        journey: knows which visits were told.
        schedule: as of today.
    """
    visits = visits_of(schedule)
    today = schedule.today
    untold = [
        one.id
        for one in visits
        if one.facts.booked is not None
        and one.facts.booked.day < today
        and not _is_told(journey, one.id)
    ]
    if untold:
        return untold[-1]
    coming = [
        one
        for one in visits
        if one.facts.done is None and one.start is not None and one.start >= today
    ]
    agreed = [one for one in coming if one.facts.booked is not None]
    rest = agreed or coming or list(visits[-1:])
    return rest[0].id if rest else None


def last_visit(journey: Journey, schedule: Schedule, step: StepId) -> date | None:
    """Return the day of the visit before, with the same people where there was one.

    Args:
        journey: knows on which days visits were.
        schedule: as of today.
        step: the visit that it was before.
    """
    here = schedule.by_id.get(step)
    if here is None:
        return None
    team = team_of(here.step.partner)
    limit = _day_of(journey, here) or schedule.today
    past = [
        (one.step.partner in team, day)
        for one in visits_of(schedule)
        if one.id != step
        and (day := _happened(journey, one)) is not None
        and day <= limit
    ]
    same = [day for is_same, day in past if is_same]
    return max(same or [day for _, day in past], default=None)


def team_of(who: Role) -> frozenset[Role]:
    """Return everybody who can be asked for what one of them sets."""
    return next((team for team in _TEAMS if who in team), frozenset({who}))


def dates_to_get(schedule: Schedule, step: StepId) -> tuple[ScheduledStep, ...]:
    """Return what these people set: what they alone can date, then what is wished.

    Args:
        schedule: as of today.
        step: the visit.
    """
    here = schedule.by_id[step]
    if here.step.partner is Role.PATIENT:
        return ()
    team = team_of(here.step.partner)
    only = _first_times(_team_dates(schedule, team))
    wished = _first_times(_wished_dates(schedule, team, here))
    return (*only, *wished[:MAX_WISHED])[:MAX_DATES]


def _first_times(steps: Iterable[ScheduledStep]) -> tuple[ScheduledStep, ...]:
    """Return of each repeat the next one only: the rest hangs on it."""
    seen: dict[str, ScheduledStep] = {}
    for one in steps:
        seen.setdefault(one.id.partition("#")[0], one)
    return tuple(seen.values())


def people_to_get(schedule: Schedule, step: StepId) -> tuple[ContactRole, ...]:
    """Return whose names or numbers these people can tell."""
    team = team_of(schedule.by_id[step].step.partner)
    roles = (_PEOPLE[gap.kind] for gap in schedule.gaps if gap.kind in _PEOPLE)
    return tuple(role for role, asked in roles if asked in team)


def results_to_get(journey: Journey, schedule: Schedule) -> tuple[ScheduledStep, ...]:
    """Return tests that were done and whose result nobody has told, latest first.

    Args:
        journey: its diary holds the results.
        schedule: as of today.
    """
    told = {entry.step for entry in journey.diary.values() if entry.result}
    done = [
        one
        for one in schedule.steps
        if one.step.kind is StepKind.TEST
        and one.facts.done is not None
        and one.id not in told
    ]
    done.sort(key=lambda one: one.start or date.min, reverse=True)
    return tuple(done[:MAX_RESULTS])


def _team_dates(schedule: Schedule, team: frozenset[Role]) -> Iterator[ScheduledStep]:
    for gap in schedule.gaps:
        found = schedule.by_id.get(gap.step) if gap.step else None
        if gap.kind is GapKind.TEAM_DATE and gap.ask in team and found is not None:
            yield found


def _wished_dates(
    schedule: Schedule, team: frozenset[Role], here: ScheduledStep
) -> list[ScheduledStep]:
    first = max(here.start or schedule.today, schedule.today)
    until = first + _AHEAD
    found = [
        one
        for one in schedule.steps
        if one.state in _WISHED
        and one.id != here.id
        and one.start is not None
        and first <= one.start <= until
        and one.step.attends
        and not one.step.set_by_team
        and {one.step.ask, one.step.who} & team
    ]
    return sorted(found, key=lambda one: (not one.step.key, one.start or date.max))


def _is_told(journey: Journey, step: StepId) -> bool:
    visit = journey.visits.get(step)
    return visit is not None and visit.told_on is not None


def _happened(journey: Journey, one: ScheduledStep) -> date | None:
    visit = journey.visits.get(one.id)
    if visit is not None and visit.told_on is not None:
        return visit.told_on
    return one.facts.done.day if one.facts.done is not None else None


def _day_of(journey: Journey, one: ScheduledStep) -> date | None:
    return _happened(journey, one) or one.start
