"""Whether a date holds however long the things take whose length nobody knows.

A collection takes one to three days, counts recover when they recover. For a booked or
wished date every length inside its stated range is tried; a length without a stated
most is never called safe, but told by the day until which the date holds.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from itertools import product
from math import prod
from typing import Final, NamedTuple

from msgspec import Struct

from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import StepKind, TreatmentProtocol
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.conflicts.conflicts import resolve
from planner.scheduling.conflicts.problems import stale_members
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, OPEN, day_of
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.constraints import days_apart
from planner.scheduling.network.network import EARLIEST, LATEST, Member, Network, Root
from planner.scheduling.network.numbering import (
    UNDATED,
    MemberNumber,
    Node,
    Position,
    by_position,
)
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.network.placing_order import last_until_another
from planner.scheduling.solving.propagation import Fixpoint, solve

MAX_CASES: Final = 400
"""More cases than this are not tried; the answer is then that it is not known."""

_Lengths = tuple[int, ...]


class Holds(StrEnum):
    """What can be said of a date while lengths are not known."""

    SAFE = "safe"
    SAFE_IF = "safe-if"
    BREAKS = "breaks"
    NOT_KNOWN = "not-known"


class LengthCase(Struct, frozen=True, kw_only=True):
    """One step takes so many days, ``least`` to ``most``, both from its range."""

    step: StepId
    least: int
    most: int


class DateOutcome(Struct, frozen=True, kw_only=True):
    """Whether a date holds whatever happens.

    Attributes:
        step: whose date it is.
        holds: in every case; if something is over in time; not in some cases; or
            there are too many cases to try.
        hangs_on: the steps whose lengths it hangs on.
        over_by: of steps without a stated most that the date waits for, the last day
            they may last until.
        cases: in which it breaks; all of one entry together.
        changeable_until: BREAKS, SAFE_IF: the day on which it is known at the latest;
            never after the date itself, of days in a place after the last of them.
        day0: with a Day 0 that is only roughly known: the first and the last one that
            this date leaves, in every case; None where it leaves all of them.
    """

    step: StepId
    holds: Holds
    hangs_on: tuple[StepId, ...]
    over_by: tuple[tuple[StepId, date], ...] = ()
    cases: tuple[tuple[LengthCase, ...], ...] = ()
    changeable_until: date | None = None
    day0: tuple[date, date] | None = None


class _Length(NamedTuple):
    """A length nobody knows; ``days`` is empty without a stated most."""

    position: Position
    member: MemberNumber
    days: range


class _RoughDays:
    """The days that are left for a Day 0 that is only roughly known, in every case."""

    def __init__(self, plan: CompiledPlan) -> None:
        day0 = plan.roster.index.get(DAY0)
        is_rough = day0 is not None and plan.is_rough(day0)
        self._node = plan.starts[day0] if is_rough and day0 is not None else UNDATED
        self._with = self._without = (OPEN, -OPEN)

    def note(self, found: Fixpoint, alone: Fixpoint) -> None:
        """Cut both down by a case, with the date and without it."""
        if self._node != UNDATED:
            self._with = self._cut(self._with, found)
            self._without = self._cut(self._without, alone)

    @property
    def left(self) -> tuple[date, date] | None:
        """What the date leaves, None for all there is."""
        first, last = self._with
        if self._with == self._without:
            return None
        return day_of(max(first, FIRST_DAY)), day_of(min(last, LAST_DAY))

    def _cut(self, span: tuple[int, int], found: Fixpoint) -> tuple[int, int]:
        low, high = found.earliest.values[self._node], -found.latest.values[self._node]
        return max(span[0], low), min(span[1], high)


def whatever_happens(
    protocol: TreatmentProtocol,
    facts: PlanFacts,
    calendar: PlanCalendar,
    today: date,
    wished: tuple[StepId, date],
) -> DateOutcome | None:
    """Say whether a date holds however long other things take.

    Args:
        protocol: the relative timetable; its ranges of days are what is tried.
        facts: what the person told.
        calendar: closed days of both sites.
        today: the day the plan is looked at.
        wished: a step that is not done, and the day on which it is booked or stands.

    Returns:
        None where the date hangs on no such length.

    Raises:
        PlannerError: as ``schedule``.
    """
    plan = compile_plan(write_out(protocol, facts), facts, calendar, today)
    name, day = wished
    position = plan.roster.index.get(name)
    if position is None or plan.starts[position] == UNDATED:
        return None
    active = list(resolve(plan, stale_members(plan)).active)
    return _Inquiry(plan, active, position, day.toordinal()).outcome()


class _Inquiry:
    def __init__(
        self,
        plan: CompiledPlan,
        active: list[MemberNumber],
        position: Position,
        day: int,
    ) -> None:
        self._plan, self._position, self._day = plan, position, day
        node = plan.starts[position]
        roots = Root(EARLIEST, node, day), Root(LATEST, node, -day)
        pin = MemberNumber(len(plan.members))
        plan.members.append(Member(kind=ReasonKind.BOOKED, owner=position, roots=roots))
        own = {
            number
            for number in active
            if plan.members[number].owner == position
            and plan.members[number].kind is ReasonKind.BOOKED
        }
        self._without = [number for number in active if number not in own]
        self._with = [*active, pin]
        self._base = self._solve(self._with, (), ())
        self._rough = _RoughDays(plan)

    def outcome(self) -> DateOutcome | None:
        """Try all cases."""
        if self._base.clash is not None:
            return None
        lengths = self._relevant()
        ranged = [one for one in lengths if one.days]
        waits = self._waits_for()
        free = [one for one in lengths if not one.days and one.position in waits]
        if prod(len(one.days) for one in ranged) > MAX_CASES:
            return self._told(Holds.NOT_KNOWN, lengths)
        broken: list[_Lengths] = []
        over_by: dict[Position, int] = {}
        for case in product(*(one.days for one in ranged)):
            found = self._solve(self._with, ranged, case)
            alone = self._solve(self._without, ranged, case)
            if found.clash is None:
                self._note_last_days(found, free, over_by)
                self._rough.note(found, alone)
            elif alone.clash is None:
                broken.append(case)
        # What never ends too late is nothing that the date hangs on.
        hangs = [one for one in lengths if one.days or one.position in over_by]
        is_narrow = self._rough.left is not None
        if not hangs and not is_narrow:
            return None
        if broken:
            cases = tuple(_cases(self._names(ranged), broken, ranged))
            return self._told(Holds.BREAKS, hangs, over_by, cases)
        holds = Holds.SAFE_IF if over_by or is_narrow else Holds.SAFE
        return self._told(holds, hangs, over_by)

    def _told(
        self,
        holds: Holds,
        lengths: Sequence[_Length],
        over_by: dict[Position, int] | None = None,
        cases: tuple[tuple[LengthCase, ...], ...] = (),
    ) -> DateOutcome:
        last_days = over_by or {}
        names = dict(
            zip([one.position for one in lengths], self._names(lengths), strict=True)
        )
        known = list(last_days.values())
        involved = {one.step for case in cases for one in case}
        known += [
            self._known_by(one) for one in lengths if names[one.position] in involved
        ]
        return DateOutcome(
            step=self._plan.roster.occurrences[self._position].id,
            holds=holds,
            hangs_on=tuple(names.values()),
            over_by=tuple(
                (names[place], day_of(day)) for place, day in last_days.items()
            ),
            cases=cases,
            changeable_until=day_of(min(max(known), self._over())) if known else None,
            day0=self._rough.left,
        )

    def _over(self) -> int:
        """Return the day after which nothing of the date can be changed any more."""
        step = self._plan.roster.occurrences[self._position].step
        return self._last() if step.kind is StepKind.STAY else self._day

    def _last(self) -> int:
        """Return the last day on which it can still be going on."""
        last = -self._base.latest.values[self._plan.ends[self._position]]
        return min(last, LAST_DAY)

    def _names(self, lengths: Sequence[_Length]) -> tuple[StepId, ...]:
        occurrences = self._plan.roster.occurrences
        return tuple(occurrences[one.position].id for one in lengths)

    def _known_by(self, length: _Length) -> int:
        """Return the last day on which it can still be going on."""
        start = -self._base.latest.values[self._plan.starts[length.position]]
        return min(start + length.days[-1] - 1, LAST_DAY)

    def _note_last_days(
        self, found: Fixpoint, free: Sequence[_Length], over_by: dict[Position, int]
    ) -> None:
        for one in free:
            last = -found.latest.values[self._plan.ends[one.position]]
            if last <= LAST_DAY:
                over_by[one.position] = min(last, over_by.get(one.position, last))

    def _solve(
        self,
        chosen: Sequence[MemberNumber],
        lengths: Sequence[_Length],
        days: Sequence[int],
    ) -> Fixpoint:
        plan = self._plan
        members = list(plan.members)
        for one, count in zip(lengths, days, strict=True):
            start, end = plan.starts[one.position], plan.ends[one.position]
            edges = (
                days_apart(start, end, count - 1),
                days_apart(end, start, 1 - count),
            )
            members[one.member] = replace(members[one.member], edges=edges)
        return solve(Network(members, chosen, len(plan.owners), plan.impossible))

    def _relevant(self) -> list[_Length]:
        """Return the lengths that are tied to the date, past no other fixed day."""
        reached = self._reached()
        ends = self._plan.ends
        return [one for one in self._unknown() if ends[one.position] in reached]

    def _waits_for(self) -> set[Position]:
        """Return the steps whose end holds the date up; others come after it."""
        reached, last = self._reached(only_before=True), self._last()
        earliest, plan = self._base.earliest.values, self._plan
        return {
            position
            for position, end in by_position(plan.ends)
            if end in reached and earliest[plan.starts[position]] <= last
        }

    def _reached(self, *, only_before: bool = False) -> set[Node]:
        # Fixed without the date itself: a day that only follows from it hands on
        # what lies behind it.
        plan, base = self._plan, self._solve(self._without, (), ())
        ties: dict[Node, set[Node]] = {}
        for number in self._with:
            for edge in plan.members[number].edges:
                ties.setdefault(edge.target, set()).add(edge.source)
                if not only_before:
                    ties.setdefault(edge.source, set()).add(edge.target)
        queue = [plan.starts[self._position], plan.ends[self._position]]
        found = set(queue)
        for node in queue:
            is_own = plan.owners[node] == self._position
            fixed = base.earliest.values[node] + base.latest.values[node] == 0
            if fixed and not is_own:
                continue
            for other in ties.get(node, ()):
                if other not in found:
                    found.add(other)
                    queue.append(other)
        return found

    def _unknown(self) -> Iterator[_Length]:
        """Yield the steps that take as long as they take."""
        plan = self._plan
        active = set(self._with)
        numbers = {
            member.owner: MemberNumber(number)
            for number, member in enumerate(plan.members)
            if member.kind is ReasonKind.DURATION and number in active
        }
        fills = last_until_another(plan)
        for position, occurrence in by_position(plan.roster.occurrences):
            duration, told = occurrence.step.duration, occurrence.facts
            if position not in numbers or fills[position] or position == self._position:
                continue
            span = told.done or told.booked
            if duration.min == duration.max or (span is not None and span.end):
                continue
            least = duration.min
            if told.done is not None:
                # It has lasted until today at least, or it is over by now.
                lasted = plan.today - told.done.day.toordinal() + 1
                if duration.max is not None and lasted > duration.aim:
                    continue
                least = max(least, lasted)
            most = 0 if duration.max is None else duration.max
            yield _Length(position, numbers[position], range(least, most + 1))


def _cases(
    names: Sequence[StepId], broken: Sequence[_Lengths], ranged: Sequence[_Length]
) -> Iterator[tuple[LengthCase, ...]]:
    """Tell the broken cases by single lengths where these say it all."""
    left = set(broken)
    for place, one in enumerate(ranged):
        others = prod(len(o.days) for at, o in enumerate(ranged) if at != place)
        alone = [
            days
            for days in one.days
            if sum(case[place] == days for case in broken) == others
        ]
        if alone and alone == list(range(alone[0], alone[-1] + 1)):
            yield (LengthCase(step=names[place], least=alone[0], most=alone[-1]),)
            left -= {case for case in left if case[place] in alone}
    for case in sorted(left):
        yield tuple(
            LengthCase(step=name, least=days, most=days)
            for name, days in zip(names, case, strict=True)
        )
