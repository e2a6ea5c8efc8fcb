"""What could give way: days on which a fact would no longer clash with the rest.

A remedy is read from the exact windows of the plan with that one fact free, so it
counts whatever hangs on the step, closed days, days away and today. Every day that is
named works, but for those on which the step's own place is shut or the person away.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from planner.models.schedule import ReasonKind, Remedy
from planner.scheduling.closed_days import Settle
from planner.scheduling.conflicts import Conflict, Resolution
from planner.scheduling.derivations import derivation
from planner.scheduling.events import BY_CALENDAR
from planner.scheduling.independence import put_to_sleep
from planner.scheduling.membership import members_when_moved
from planner.scheduling.network import EARLIEST, Member, Network, Root
from planner.scheduling.ordinals import LAST_DAY, day_of
from planner.scheduling.plan import Plan
from planner.scheduling.propagation import Bounds, Frontier, solve
from planner.scheduling.softness import weakest

MAX_FACTS: Final = 4
"""So many facts of one conflict are looked into."""
MAX_TRIALS: Final = 12
"""So many facts are looked into for one schedule."""
MAX_NODES: Final = 15_000
"""So many starts and ends of steps are walked over for one schedule, the last trial
not counted; that is two trials in a plan of 5,000 steps."""
MAX_EVENTS: Final = 20_000
"""So many raised bounds go into widening windows; then they stay as wide as they are,
and are still true."""
MAX_DAYS: Final = 400
"""A window that has to be tried day by day is no wider than this."""
_MAX_RELAXED: Final = 3

_ORDER: Final = (ReasonKind.BOOKED, ReasonKind.NOT_BEFORE, ReasonKind.ANCHOR)
"""What may give way; what is done never does."""


class _Run(NamedTuple):
    """Days in a row that work, as ordinals; None for open."""

    first: int | None
    last: int | None


@dataclass(slots=True)
class _Trial:
    """A plan in which one fact is free.

    Attributes:
        members: those of the plan, and what counts once the fact is free.
        chosen: which of them hold.
        kept: which of them may not be let go of.
        relaxed: whether something else had to be let go of: another conflict stays.
    """

    members: list[Member]
    chosen: dict[int, None]
    kept: frozenset[int]
    relaxed: bool = False


class Remedies:
    """Works out what could give way in one schedule, within stated bounds on work."""

    def __init__(self, plan: Plan, resolution: Resolution, stale: list[int]) -> None:
        self._plan = plan
        self._active = resolution.active
        self._stale = stale
        self._trials = MAX_TRIALS
        self._nodes = MAX_NODES
        self._events = MAX_EVENTS

    def of_conflict(self, conflict: Conflict) -> tuple[Remedy, ...]:
        """Return what could give way in a conflict."""
        return self._of(conflict.members)

    def of_stale(self, number: int) -> tuple[Remedy, ...]:
        """Return what could give way where a result is too old by its own dates.

        Args:
            number: the validity that fails.
        """
        held = self._plan.members[number]
        pins = [
            other
            for other, member in enumerate(self._plan.members)
            if member.owner in {held.owner, held.other}
            and (member.kind in _ORDER or member.kind is ReasonKind.DONE)
        ]
        return self._of((*pins, number))

    def _of(self, clashing: tuple[int, ...]) -> tuple[Remedy, ...]:
        members = self._plan.members
        facts = [
            number
            for kind in _ORDER
            for number in clashing
            if members[number].kind is kind
        ]
        found: list[Remedy] = []
        partly: list[Remedy] = []
        for number in [*facts[: MAX_FACTS - 1], *facts[MAX_FACTS - 1 :][-1:]]:
            if self._trials > 0 and self._nodes > 0:
                self._trials -= 1
                trial = self._trial(number, clashing)
                ways = list(self._ways_of(number, trial))
                (partly if trial.relaxed else found).extend(ways)
        return (*found, *partly)

    def _ways_of(self, number: int, trial: _Trial) -> Iterator[Remedy]:
        solved = self._solve(trial)
        if solved is None:
            return
        member = self._plan.members[number]
        look = self._sooner if member.kind is ReasonKind.NOT_BEFORE else self._runs
        for first, last in look(member, *solved):
            yield Remedy(
                step=self._plan.roster.occurrences[member.owner].id,
                earliest=None if first is None else day_of(first),
                latest=None if last is None else day_of(last),
                fact=member.kind,
            )

    # A plan with the fact free

    def _trial(self, number: int, clashing: Collection[int]) -> _Trial:
        plan = self._plan
        member = plan.members[number]
        position = member.owner
        extra: list[Member] = []
        if member.kind is not ReasonKind.NOT_BEFORE:
            extra = members_when_moved(plan, number)
            now = (Root(EARLIEST, plan.starts[position], plan.today),)
            extra.append(Member(kind=ReasonKind.TODAY, owner=position, roots=now))
        kept = {*clashing, *range(len(plan.members), len(plan.members) + len(extra))}
        kept.discard(number)
        chosen = dict.fromkeys((*self._active, *kept, *self._results_of(position)))
        chosen.pop(number, None)
        return _Trial([*plan.members, *extra], chosen, frozenset(kept))

    def _results_of(self, position: int) -> list[int]:
        """Return the results that are too old now but need not be on another day."""
        members = self._plan.members
        return [
            number
            for number in self._stale
            if position in {members[number].owner, members[number].other}
        ]

    def _solve(self, trial: _Trial) -> tuple[Network, Bounds] | None:
        """Solve a trial; what else clashes in it is let go of, the conflict never."""
        plan = self._plan
        for relaxed in range(_MAX_RELAXED + 1):
            chosen = trial.kept if relaxed == _MAX_RELAXED else trial.chosen
            network = Network(trial.members, chosen, len(plan.owners), plan.hours)
            self._nodes -= network.nodes
            bounds = solve(network)
            if bounds.clash is None:
                return network, bounds
            chain = derivation(network, bounds, bounds.clash)
            loose = [
                number
                for number in chain
                if number not in trial.kept
                and plan.members[number].kind is not ReasonKind.DONE
            ]
            if not loose:
                break
            trial.relaxed = True
            trial.chosen.pop(weakest(plan, loose))
        return None

    # Days that work

    def _sooner(self, member: Member, _: Network, bounds: Bounds) -> list[_Run]:
        """Return until when the step would have to be allowed to start."""
        latest = -bounds.latest.values[self._plan.starts[member.owner]]
        return [_Run(None, latest)] if self._plan.today <= latest <= LAST_DAY else []

    def _runs(self, member: Member, network: Network, bounds: Bounds) -> list[_Run]:
        """Return the days that work nearest to where the step stands, on both sides."""
        node = self._plan.starts[member.owner]
        present = next(root.value for root in member.roots if root.node == node)
        early, late, _ = bounds
        own = tuple(frontier.settling(node) for frontier in (early, late))
        early.asleep = late.asleep = put_to_sleep(network, bounds, awake=node)
        is_alone = own == tuple(
            frontier.settling(node) for frontier in (early, late)
        ) and _stands_alone(network, bounds, node)
        found: list[_Run] = []
        sooner = self._run(_Way(late, early, node, own[1], is_alone), 1 - present)
        if sooner is not None:
            found.append(_Run(-sooner[1], -sooner[0]))
        later = self._run(_Way(early, late, node, own[0], is_alone), present + 1)
        if later is not None:
            is_open = later[1] > LAST_DAY
            found.append(_Run(later[0], None if is_open else later[1]))
        return found

    def _run(self, way: "_Way", start: int) -> tuple[int, int] | None:
        """Return the nearest days in a row that work from a (mirrored) day on."""
        frontier, other, node, own, is_alone = way
        start = max(start, frontier.values[node])
        stop = -other.values[node]
        mark = len(frontier.log)
        first = own(start) if is_alone else _reached(way, start)
        if first is None or first > stop:
            return None
        last = stop
        if is_alone:
            last = -other.settled(node, -stop)
        else:
            last = self._widened(way, first, stop)
        frontier.rollback(mark)
        return first, last

    def _widened(self, way: "_Way", first: int, stop: int) -> int:
        last = first
        mark = len(way.frontier.log)
        while last < min(stop, first + MAX_DAYS) and self._events > 0:
            expected = way.own(last + 1)
            if expected > stop or _reached(way, last + 1) != expected:
                break
            last = expected
            self._events -= len(way.frontier.log) - mark + 1
            mark = len(way.frontier.log)
        return last


class _Way(NamedTuple):
    """One direction to look for days in.

    Attributes:
        frontier, other: this side, and the one its bounds must not pass.
        node: the start that is free.
        own: skips the days on which the step itself is impossible.
        is_alone: whether nothing else rules out days between its bounds.
    """

    frontier: Frontier
    other: Frontier
    node: int
    own: Settle
    is_alone: bool


def _reached(way: _Way, day: int) -> int | None:
    """Raise the bound to a day; return where it comes to rest, None if it cannot."""
    frontier, other, node, _, _ = way
    mark = len(frontier.log)
    clash = frontier.lift(node, day, BY_CALENDAR, other)
    if clash is None:
        clash = frontier.spread((node,), other)
    if clash is None:
        return frontier.values[node]
    frontier.rollback(mark)
    return None


def _stands_alone(network: Network, bounds: Bounds, node: int) -> bool:
    """Whether all it is tied to can follow it anywhere or stands on one day only."""
    early, late, _ = bounds
    return all(
        early.asleep[arc[0]] or early.values[arc[0]] + late.values[arc[0]] == 0
        for side in network.sides
        for arc in side.arcs[node]
    )
