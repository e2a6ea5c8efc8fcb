"""When rules and facts cannot all hold: minimal sets, letting go, going on.

A clash in propagation carries its own trace: one chain of rules on each side.
The members of that chain already cannot hold together; a deletion filter makes the
set irreducible. Then the weakest member is let go and the rest is tried again, so
that independent conflicts are all told and every step still gets a date. Of a rule
that was let go its order stays: what comes first of two steps.
"""

from collections.abc import Collection
from typing import Final

from msgspec import Struct

from planner.scheduling.conflicts.blocked_steps import blocked_steps, unblocked
from planner.scheduling.conflicts.clash_trace import (
    Blocking,
    Known,
    days_blocked,
    events_behind,
    network_of,
    trace_clash,
)
from planner.scheduling.conflicts.giving_way import order_of, weakest
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import BLOCKING, OUTSIDE_THE_TIMETABLE
from planner.scheduling.network.network import EARLIEST, Network
from planner.scheduling.network.numbering import NO_EVENT, MemberNumber, members_between
from planner.scheduling.solving.propagation import Fixpoint, solve

MAX_CONFLICTS: Final = 20
"""So many conflicts are told; further ones are let go of silently."""
MAX_HIT: Final = 100
"""So many conflicts are known at all, those beyond the told ones by their steps."""
MAX_SHRUNK: Final = 300
"""Conflicts with more members than this are told without being made minimal."""
_MAX_RELAXED: Final = 200


class Conflict(Struct, frozen=True, kw_only=True):
    """An irreducible set of members that cannot hold together.

    Attributes:
        members: in the order of the trace.
        leaves_calendar: whether the dates run out of 1900 to 2200.
        let_go: the member that was dropped so that the rest can be planned.
        days: the days away and closed days that it runs into.
        told: False beyond the number that is told; the set is not minimal then.
    """

    members: tuple[MemberNumber, ...]
    leaves_calendar: bool
    let_go: MemberNumber
    days: tuple[Blocking, ...] = ()
    told: bool = True


class Resolution(Struct, frozen=True, kw_only=True):
    """Bounds without a clash, and what had to be let go of for them.

    Attributes:
        active: the members that hold.
    """

    fixpoint: Fixpoint
    network: Network
    conflicts: tuple[Conflict, ...]
    active: tuple[MemberNumber, ...]


def resolve(plan: CompiledPlan, ignored: Collection[MemberNumber] = ()) -> Resolution:
    """Solve the plan, letting go of one member of each conflict until the rest fits.

    Args:
        plan: the compiled plan; what stays of rules that were let go of is added to
            its members.
        ignored: members that are left out from the start.
    """
    search = _Search(plan, ignored)
    for _ in range(_MAX_RELAXED):
        network = network_of(plan, search.active)
        fixpoint = solve(network)
        if fixpoint.clash is None:
            return search.resolution(network, fixpoint)
        search.relax(trace_clash(network, fixpoint, fixpoint.clash), fixpoint)
    # Past the stated bound the timetable is given up: facts alone always get dates.
    search.keep_facts()
    network = network_of(plan, search.active)
    return search.resolution(network, solve(network))


class _Search:
    """What holds so far, and what had to be let go.

    Attributes:
        active: the members that hold, as keys.
    """

    def __init__(self, plan: CompiledPlan, ignored: Collection[MemberNumber]) -> None:
        self.active = dict.fromkeys(members_between(0, len(plan.members)))
        for member in ignored:
            self.active.pop(member, None)
        self._plan = plan
        self._conflicts: list[Conflict] = []
        self._whole: dict[MemberNumber, MemberNumber] = {}

    def resolution(self, network: Network, fixpoint: Fixpoint) -> Resolution:
        """Return what was found."""
        return Resolution(
            fixpoint=fixpoint,
            network=network,
            conflicts=tuple(self._conflicts),
            active=tuple(self.active),
        )

    def keep_facts(self) -> None:
        """Give up all rules."""
        kinds = [self._plan.members[number].kind for number in self.active]
        kept = [
            n
            for n, kind in zip(self.active, kinds, strict=True)
            if kind in OUTSIDE_THE_TIMETABLE
        ]
        self.active = dict.fromkeys(kept)

    def relax(self, chain: list[MemberNumber], fixpoint: Fixpoint) -> None:
        """Let go of the weakest member of a set that cannot hold together.

        Args:
            chain: the trace of a clash.
            fixpoint: where it was met.
        """
        if len(self._conflicts) >= MAX_CONFLICTS:
            self._let_go(weakest(self._plan, chain))
            return
        minimal = _shrunk(self._plan, chain)
        loose = weakest(self._plan, minimal)
        # A block of treatment in the middle of days away would clash step by step; all
        # are found in one go.
        windows = None
        if self._plan.members[loose].kind in BLOCKING:
            windows = unblocked(self._plan, self.active)
            if self._relax_blocked(windows):
                return
        if not self._whole.keys().isdisjoint(minimal):
            loose, minimal = self._made_whole(minimal, loose)
        if minimal:
            # A trace that is told as it is was followed already.
            is_whole = minimal is chain
            self._tell(minimal, loose, (fixpoint, windows) if is_whole else None)
        self._let_go(loose)

    def _relax_blocked(self, windows: Fixpoint) -> bool:
        """Let go of all days that leave a step no day at all; False without any."""
        found = [
            chain
            for chain in blocked_steps(self._plan, self.active, windows)
            if self._whole.keys().isdisjoint(chain)
        ]
        for chain in found:
            self._tell(list(chain), chain[-1], is_minimal=False)
            self._let_go(chain[-1])
        return bool(found)

    def _made_whole(
        self, minimal: list[MemberNumber], loose: MemberNumber
    ) -> tuple[MemberNumber, list[MemberNumber]]:
        """Put whole rules in place of what stayed of them.

        Returns:
            What to let go of, and the set that tells why; empty when another conflict
            told it already.
        """
        if loose not in self._whole:
            whole = dict.fromkeys(self._whole.get(number, number) for number in minimal)
            whole.pop(loose)
            told = _shrunk(self._plan, [*whole, loose])
            if loose in told:
                return loose, told
        return next(number for number in minimal if number in self._whole), []

    def _tell(
        self,
        members: list[MemberNumber],
        loose: MemberNumber,
        known: Known | None = None,
        *,
        is_minimal: bool = True,
    ) -> None:
        if len(self._conflicts) >= MAX_HIT:
            return
        told = len(self._conflicts) < MAX_CONFLICTS
        if told and not is_minimal:
            members = _shrunk(self._plan, members)
        self._conflicts.append(
            Conflict(
                members=tuple(members),
                leaves_calendar=told and _leaves_calendar(self._plan, members),
                let_go=loose,
                days=days_blocked(self._plan, members, known),
                told=told,
            )
        )

    def _let_go(self, number: MemberNumber) -> None:
        self.active.pop(number, None)
        order = None
        if number not in self._whole:
            order = order_of(self._plan.members[number])
        if order is not None:
            kept = MemberNumber(len(self._plan.members))
            self._whole[kept] = number
            self.active[kept] = None
            self._plan.members.append(order)


def _leaves_calendar(plan: CompiledPlan, minimal: list[MemberNumber]) -> bool:
    """Whether its dates run out of 1900 to 2200 in one go.

    Not when closed or away days drive them there, nor when rules chase each other in a
    loop: these would hold on no day of any calendar.
    """
    if any(plan.members[number].kind in BLOCKING for number in minimal):
        return False
    fixpoint = solve(network_of(plan, minimal))
    clash = fixpoint.clash
    if clash is None or clash.opposite != NO_EVENT or clash.loop:
        return False
    bounds = fixpoint.earliest if clash.side == EARLIEST else fixpoint.latest
    nodes = [event.node for event in events_behind(bounds, clash.event)]
    return len(nodes) == len(set(nodes))


def _shrunk(plan: CompiledPlan, chain: list[MemberNumber]) -> list[MemberNumber]:
    """Drop members one by one as long as the rest still cannot hold together."""
    if len(chain) > MAX_SHRUNK:
        return chain
    needed = list(chain)
    for member in chain:
        # The trace of an earlier clash did without it already.
        if member not in needed:
            continue
        rest = [other for other in needed if other != member]
        network = network_of(plan, rest)
        fixpoint = solve(network)
        if fixpoint.clash is not None:
            still = set(trace_clash(network, fixpoint, fixpoint.clash))
            needed = [other for other in rest if other in still]
    return needed
