"""Facts in, dates out: the only source of dates in the product.

The order of work: write the steps out, compile them to a network of constraints,
propagate bounds to the fixpoint (letting go of what cannot hold together), place
every step at its aim or on the nearest possible day, tell why.
"""

from collections.abc import Collection, Iterable
from datetime import date
from typing import Final, NamedTuple

from planner.models.civil import check_range
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import (
    PlanCalendar,
    PlanFacts,
    StepFacts,
)
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.plan.schedule import (
    BoundSide,
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    ReasonKind,
    Remedy,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.models.structs import replace
from planner.scheduling.conflicts.clash_problems import clash_problem
from planner.scheduling.conflicts.conflict_groups import (
    ConflictGroup,
    group_conflicts,
    group_of,
    lies_behind,
)
from planner.scheduling.conflicts.conflicts import Resolution
from planner.scheduling.conflicts.out_of_order import out_of_order
from planner.scheduling.conflicts.problems import (
    Places,
    away_problem,
    closed_problems,
    on_days_away,
    stale_problem,
)
from planner.scheduling.conflicts.too_soon import too_soon
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, OPEN, day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.numbering import (
    UNDATED,
    MemberNumber,
    Position,
    by_position,
)
from planner.scheduling.network.open_choices import open_choices
from planner.scheduling.network.rough_positions import RoughSteps
from planner.scheduling.reasons.blocked_by_followers import BlockedByFollowers, Windows
from planner.scheduling.reasons.date_reasons import DateReasons
from planner.scheduling.reasons.reason_chains import BoundReasons, Chain
from planner.scheduling.sheet_clocks import SheetClocks
from planner.scheduling.solved_plans import places_beside_day0, places_of, solved_plan
from planner.scheduling.solving.placement import Placement
from planner.scheduling.states import state_of
from planner.scheduling.ways_out.remedies import Remedies

_CLASHES: Final = {ProblemKind.CONFLICT, ProblemKind.OUT_OF_RANGE, ProblemKind.TOO_OLD}


class Tally(NamedTuple):
    """How many problems, steps without a day left, and gaps a plan has."""

    problems: int
    gone_by: int
    gaps: int


def schedule(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> Schedule:
    """Derive all dates, windows, states, problems and gaps of a plan.

    A pure function: the same input always gives the same answer. The rules are told
    in ``docs/scheduling.md``.

    Args:
        protocol: the relative timetable.
        facts: what the person told.
        calendar: closed days of both sites.
        today: the day the plan is looked at; it draws late steps to today and decides
            states, and never narrows a window.

    Returns:
        Steps in date order (undated last) with their reasons, problems and gaps.

    Raises:
        PlannerError: ``protocol.too-many-steps``, ``schedule.too-tangled`` (the stated
            bounds on size and work), ``date.out-of-range`` (today, the anchor or a
            fact outside 1900 to 2200).
    """
    _check_days(facts, today)
    plan, stale, resolution = solved_plan(protocol, facts, calendar, today)
    ways = Remedies(plan, resolution, stale)
    reader = _StepReader(plan, resolution, protocol)
    problems = _problems(plan, resolution, stale, reader.places, ways)
    steps = reader.steps({step for problem in problems for step in problem.hit})
    day0 = plan.roster.index.get(DAY0)
    known = None if day0 is None or steps[day0].rough else steps[day0].start
    if day0 is not None and steps[day0].start is None:
        steps = _beside_day0(protocol, facts, steps)
    return Schedule(
        today=today,
        day0=known,
        rough=facts.rough if facts.anchor is None and known is None else None,
        day_numbers=protocol.day_numbers,
        # The sort is stable, so equal days keep protocol order.
        steps=tuple(sorted(steps, key=in_order)),
        problems=problems,
        gaps=_gaps(plan),
        # What lies wholly in the past is told no more, so it is no contradiction.
        feasible=not any(problem.kind in _CLASHES for problem in problems),
        by_id={step.id: step for step in steps},
    )


def in_order(step: ScheduledStep) -> tuple[date, bool, int]:
    """Tell a step's place in a list by date: undated ones last.

    Of these, those with a place beside Day 0 come before the others.
    """
    place = step.beside_day0
    return step.start or date.max, place is None, place or 0


def tally(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> Tally:
    """Count what ``schedule`` would tell, without whys, remedies and words for it.

    Args:
        protocol: the relative timetable.
        facts: what the person told.
        calendar: closed days of both sites.
        today: the day the plan is looked at.

    Raises:
        PlannerError: as ``schedule``.
    """
    return counted(protocol, facts, calendar, today)[0]


def counted(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> tuple[Tally, frozenset[StepId]]:
    """Count as ``tally``, and name the tests that were done and are too old.

    Args:
        protocol: the relative timetable.
        facts: what the person told.
        calendar: closed days of both sites.
        today: the day the plan is looked at.

    Raises:
        PlannerError: as ``schedule``.
    """
    _check_days(facts, today)
    plan, stale, resolution = solved_plan(protocol, facts, calendar, today)
    # Copied before placing, which uses the bounds up.
    latest = list(resolution.fixpoint.latest.values)
    places = places_of(plan, resolution)
    gone_by = [
        occurrence
        for occurrence, placed, node in zip(
            plan.roster.occurrences, places, plan.starts, strict=True
        )
        if placed is not None
        and state_of(occurrence, placed, -latest[node], plan.today)
        is StepState.WAS_PLANNED
        and -latest[node] < plan.today
        and occurrence.applies
        and occurrence.facts.booked is None
    ]
    problems = _problems(plan, resolution, stale, places, None)
    told = Tally(len(problems), len(gone_by), len(_gaps(plan)))
    return told, too_old_tests(problems, facts)


def too_old_tests(problems: Iterable[Problem], facts: PlanFacts) -> frozenset[StepId]:
    """Return the tests that were done and whose result is too old.

    Args:
        problems: of the plan.
        facts: what was told.
    """
    old = (one.steps[0] for one in problems if one.kind is ProblemKind.TOO_OLD)
    return frozenset(
        name for name in old if facts.steps.get(name, StepFacts()).done is not None
    )


def _beside_day0(
    protocol: TreatmentProtocol, facts: PlanFacts, steps: list[ScheduledStep]
) -> list[ScheduledStep]:
    """Say of steps without a date where they stand beside a Day 0 nobody knows."""
    beside = places_beside_day0(protocol, facts)
    return [
        replace(one, beside_day0=beside[one.id])
        if one.start is None and one.id in beside and one.facts.before is None
        else one
        for one in steps
    ]


def _check_days(facts: PlanFacts, today: date) -> None:
    days = [today]
    if facts.anchor is not None:
        days.append(facts.anchor.day)
    if facts.rough is not None:
        days += [one for one in (facts.rough.first, facts.rough.last) if one]
    for told in facts.steps.values():
        spans = [span for span in (told.booked, told.done) if span is not None]
        days.extend(span.day for span in spans)
        days.extend(span.end for span in spans if span.end is not None)
        days += [one for one in (told.not_before, told.due) if one is not None]
    for day in days:
        check_range(day)


def _problems(
    plan: CompiledPlan,
    resolution: Resolution,
    stale: list[MemberNumber],
    places: Places,
    ways: Remedies | None,
) -> tuple[Problem, ...]:
    """Return all problems; without their remedies where these are not asked for."""
    on_away = on_days_away(plan, places)
    groups = [
        one
        for one in group_conflicts(plan, resolution.conflicts, on_away)
        if not lies_behind(plan, one, places)
    ]
    clashes = [
        clash_problem(plan, group, places, _ways_out(group, ways)) for group in groups
    ]
    for number in {number for group in groups for number in group.pins}:
        # Told within a clash already: once is enough.
        del on_away[number]
    return (
        *clashes,
        *(
            stale_problem(plan, number, places, ways.of_stale(number) if ways else ())
            for number in stale
            if _still_matters(plan, number)
        ),
        *too_soon(plan),
        *out_of_order(plan),
        *closed_problems(plan, places),
        *(
            away_problem(plan, number, block, _ways_out(group_of(number, block), ways))
            for number, block in on_away.items()
        ),
    )


def _still_matters(plan: CompiledPlan, number: MemberNumber) -> bool:
    """Whether what needs the result is still to come: no way out lies in the past."""
    other = plan.members[number].other
    done = plan.roster.occurrences[other].facts.done is not None
    # Of a Day 0 that has gone by it is still asked whether it happened.
    return not done and (other == plan.anchor or not plan.is_over(other))


def _ways_out(group: ConflictGroup, ways: Remedies | None) -> tuple[Remedy, ...]:
    return ways.of_group(group) if ways else ()


def _gaps(plan: CompiledPlan) -> tuple[Gap, ...]:
    found: list[Gap] = []
    told = set()
    for position, occurrence in by_position(plan.roster.occurrences):
        step = occurrence.step
        is_rough = step.id == DAY0 and plan.is_rough(position)
        if plan.starts[position] != UNDATED and not is_rough:
            continue
        # Without a Day 0 nothing that hangs on it has a date; that is worth a word.
        if occurrence.facts.dropped is not None and step.id != DAY0:
            continue
        if occurrence.facts.before is not None:
            continue
        if step.set_by_team and step.id not in told:
            told.add(step.id)
            found.append(Gap(kind=GapKind.TEAM_DATE, step=occurrence.id, ask=step.ask))
        elif step.id == DAY0:
            found.append(Gap(kind=GapKind.DAY0, step=occurrence.id, ask=step.ask))
    return tuple(found)


class _StepReader:
    """Reads the scheduled steps off the solved network."""

    def __init__(
        self, plan: CompiledPlan, resolution: Resolution, protocol: TreatmentProtocol
    ) -> None:
        early, late, _ = resolution.fixpoint
        self._plan = plan
        self._hit: Collection[StepId] = ()
        self._windows = Windows(
            # Copied before placing, which uses the bounds up.
            (list(early.values), list(late.values)),
            (list(early.causes), list(late.causes)),
        )
        self.places = places_of(plan, resolution)
        self._sides = (BoundReasons(plan, early), BoundReasons(plan, late))
        fixpoint, network = resolution.fixpoint, resolution.network
        followers = BlockedByFollowers(plan, network, fixpoint, self._windows)
        self._dates = DateReasons(plan, self.places, followers)
        day0 = plan.roster.index.get(DAY0) if protocol.day_numbers else None
        self._day0 = None if day0 is None else self.places[day0]
        self._clocks = SheetClocks(plan, self.places, protocol)
        self._choices = open_choices(plan.roster)
        self._rough = RoughSteps(plan)

    def steps(self, hit: Collection[StepId]) -> list[ScheduledStep]:
        """Return all steps in protocol order.

        Args:
            hit: the steps that clashes are about.

        Returns:
            With dates inside 1900 to 2200; None where a bound is open.
        """
        self._hit = hit
        held = [
            self._plan.starts[position]
            for position, placed in by_position(self.places)
            if placed is not None and not self._plan.is_pinned(position)
        ]
        for side, causes in zip(self._sides, self._windows.causes, strict=True):
            side.read({causes[node] for node in held})
        return [self._step(position) for position in self._plan.positions]

    def _step(self, position: Position) -> ScheduledStep:
        occurrence = self._plan.roster.occurrences[position]
        placed = self.places[position]
        if placed is None or self._plan.is_before(position):
            # Of what lies before the plan nobody knows the day, and none is made up.
            state = state_of(occurrence, None, OPEN, self._plan.today)
            return ScheduledStep(
                id=occurrence.id,
                step=occurrence.step,
                number=occurrence.number,
                instead_of=self._choices.get(occurrence.id, ()),
                state=state,
                facts=occurrence.facts,
                applies=occurrence.applies,
            )
        start, end = self._plan.starts[position], self._plan.ends[position]
        early, late = self._windows.values
        why = self._why(position)
        first = last = day_of(placed.start)
        earliest = earliest_end = _bound(early[start])
        latest = latest_end = _bound(-late[start])
        if start != end:
            last = day_of(placed.end)
            earliest_end, latest_end = _bound(early[end]), _bound(-late[end])
        return ScheduledStep(
            id=occurrence.id,
            step=occurrence.step,
            number=occurrence.number,
            start=first,
            end=last,
            earliest=earliest,
            latest=latest,
            earliest_end=earliest_end,
            latest_end=latest_end,
            aim=None if placed.aim is None else day_of(placed.aim),
            day=None if self._day0 is None else placed.start - self._day0.start,
            clock=self._clocks.name(occurrence),
            clock_day=self._clocks.day(occurrence, placed),
            instead_of=self._choices.get(occurrence.id, ()),
            rough=self._is_rough(position, placed, why),
            state=state_of(occurrence, placed, -late[start], self._plan.today),
            facts=occurrence.facts,
            applies=occurrence.applies,
            fits=occurrence.id not in self._hit,
            why=why,
        )

    def _is_rough(self, position: Position, placed: Placement, why: Chain) -> bool:
        if self._plan.span is None:
            return False
        held = any(
            one.kind is ReasonKind.ROUGH and one.side is BoundSide.DATE for one in why
        )
        return held or self._rough.has(position, pushed=bool(placed.pushes))

    def _why(self, position: Position) -> Chain:
        why = self._dates.chain(position)
        if self._plan.is_pinned(position):
            return why
        node = self._plan.starts[position]
        for side, causes in zip(self._sides, self._windows.causes, strict=True):
            why += side.chain(causes[node])
        return why


def _bound(day: int) -> date | None:
    # Past the edge of the calendar stands no bound that anybody gave.
    return day_of(day) if FIRST_DAY <= day <= LAST_DAY else None
