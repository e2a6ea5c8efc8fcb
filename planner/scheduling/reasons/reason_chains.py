"""Why a step is where it is, and why a conflict is one: chains of reasons."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from planner.models.ids import StepId
from planner.models.plan.schedule import BoundSide, Reason, ReasonKind
from planner.scheduling.days.ordinals import day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import WITH_OWN_DAYS
from planner.scheduling.network.network import EARLIEST, Member
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_EVENT,
    NO_STEP,
    EventNumber,
    Node,
    Position,
)
from planner.scheduling.solving.events import Event
from planner.scheduling.solving.propagation import Bounds

MAX_LINKS: Final = 12
"""A chain shows so many links; then it jumps to the fact it all rests on."""

Chain = tuple[Reason, ...]
Blocking = Callable[[Node, int, int], Chain]
"""Tells who rules out days of a node, from a first day to a last."""

_AWAY: Final = ReasonKind.AWAY
_CLOSED: Final = ReasonKind.CLOSED


class BoundReasons:
    """Reads the chains behind one side's bounds from its log.

    Args:
        plan: the compiled plan.
        bounds: the side.
        blocking: for dates, tells who else rules out days that were jumped over; such
            reasons speak of the date. None for earliest and latest.
    """

    def __init__(
        self, plan: CompiledPlan, bounds: Bounds, blocking: Blocking | None = None
    ) -> None:
        self._plan = plan
        self._bounds = bounds
        self._blocking = blocking
        self._sign = 1 if bounds.side == EARLIEST else -1
        self._side = BoundSide.EARLIEST if bounds.side == EARLIEST else BoundSide.LATEST
        if blocking is not None:
            self._side = BoundSide.DATE
        self._chains: dict[EventNumber, Chain] = {NO_EVENT: ()}
        self._links: dict[EventNumber, Chain] = {}
        self._ends: dict[EventNumber, Chain] = {NO_EVENT: ()}

    def read(self, events: Iterable[EventNumber]) -> None:
        """Read many chains in one go, those first that others rest on."""
        for event in sorted(events):
            self.chain(event)

    def chain(self, event: EventNumber) -> Chain:
        """Return the reasons behind an event, nearest first, down to a fact."""
        known = self._chains.get(event)
        if known is None:
            known = self._chains[event] = self._chain(event)
        return known

    def _chain(self, event: EventNumber) -> Chain:
        log, chains = self._bounds.log, self._chains
        told: Chain = ()
        # A loop, not recursion: a chain may be longer than Python nests calls.
        while event not in chains:
            # Of a long one only the fact it rests on is told, so no more is read.
            if len(told) >= MAX_LINKS:
                return told[: MAX_LINKS - 1] + (self._end(event) or told[-1:])
            told += self._link(event)
            event = log[event].parent
        return linked(told, chains[event])

    def _end(self, event: EventNumber) -> Chain:
        """Return the last of the reasons behind an event, nothing without any."""
        log, ends = self._bounds.log, self._ends
        pending: list[EventNumber] = []
        while event not in ends:
            pending.append(event)
            event = log[event].parent
        end = ends[event]
        for waiting in reversed(pending):
            end = ends[waiting] = end or self._link(waiting)[-1:]
        return end

    def _link(self, event: EventNumber) -> Chain:
        known = self._links.get(event)
        if known is None:
            known = self._links[event] = self._read(self._bounds.log[event])
        return known

    def _read(self, event: Event) -> Chain:
        owners = self._plan.owners
        owner, source = owners[event.node], NO_STEP
        jump: Chain = ()
        if event.jumped:
            first, last = self._sign * event.wished, self._sign * (event.value - 1)
            jump = jump_reasons(self._plan, owner, first, last, self._side)
            if self._blocking is not None:
                jump += self._blocking(event.node, first, last)
        if event.member == BY_CALENDAR:
            return jump
        if event.parent != NO_EVENT:
            source = owners[self._bounds.log[event.parent].node]
        member = self._plan.members[event.member]
        day = day_of(self._sign * event.wished)
        return (*jump, reason_of(self._plan, member, (owner, source), self._side, day))


def linked(nearer: Chain, chain: Chain) -> Chain:
    """Put nearer links before a chain; one too long keeps its first and its last.

    Returns:
        12 links at most (``MAX_LINKS``); the last one is the fact it all rests on.
    """
    whole = nearer + chain
    return whole if len(whole) <= MAX_LINKS else whole[: MAX_LINKS - 1] + whole[-1:]


def reason_of(
    plan: CompiledPlan,
    member: Member,
    held: tuple[Position, Position],
    side: BoundSide,
    day: date | None = None,
) -> Reason:
    """Tell a member as a reason.

    Args:
        plan: the plan it belongs to.
        member: the rule or fact.
        held: position of the step that is held, and of the one it is held by.
        side: which date of the step it speaks of.
        day: the day it leads to, for a rule; a fact names its own days.
    """
    step, other = held
    occurrences = plan.roster.occurrences
    rule = member.rule or member.validity
    first, last, label = day, day, ""
    if member.kind is _AWAY and day is not None:
        first, last, label = _days_away(plan, day, side)
    if member.kind in WITH_OWN_DAYS:
        first, last = fact_days(plan, member)
        if first is None:
            first = last = day
    return Reason(
        kind=member.kind,
        step=occurrences[step].id,
        other=None if other in {NO_STEP, step} else occurrences[other].id,
        owner=occurrences[member.owner].id,
        side=side,
        rule=member.rule,
        first=first,
        last=last,
        label=label,
        sources=(rule and rule.sources) or occurrences[member.owner].step.sources,
    )


def _days_away(
    plan: CompiledPlan, day: date, side: BoundSide
) -> tuple[date | None, date | None, str]:
    """Return the days away that a stay had to begin after or end before."""
    away, held = plan.impossible.away, day.toordinal()
    # A stay that begins after days away has them right before it; one that ends before
    # them right after it.
    block = None if side is BoundSide.LATEST else away.covering(held - 1)
    if block is None:
        block = away.covering(held + 1)
    if block is None:
        return None, None, ""
    return day_of(block.first), day_of(block.last), block.label


def fact_days(plan: CompiledPlan, fact: Member) -> tuple[date | None, date | None]:
    """Return the first and the last day that a fact gives.

    Returns:
        The last is None for a fact of a single day or without an end; both are None for
        an anchor that nobody pinned.
    """
    kind = fact.kind
    facts = plan.roster.occurrences[fact.owner].facts
    if kind is ReasonKind.NOT_BEFORE:
        return facts.not_before, None
    if kind is ReasonKind.TODAY:
        return day_of(plan.today), None
    if kind is ReasonKind.ROUGH and plan.span is not None:
        first, last = plan.span
        return day_of(first), None if last is None else day_of(last)
    span = facts.done if kind is ReasonKind.DONE else facts.booked
    if span is not None and kind is not ReasonKind.ANCHOR:
        return span.day, span.end
    return (None if plan.anchor_day is None else day_of(plan.anchor_day)), None


def jump_reasons(
    plan: CompiledPlan, position: Position, start: int, stop: int, side: BoundSide
) -> Chain:
    """Tell which impossible days lie from ``start`` to ``stop`` for a step.

    Each of them becomes one reason, a weekend one for each day, 12 at most.

    Args:
        plan: the compiled plan.
        position: of the step.
        start: an ordinal, before or after ``stop``.
        stop: an ordinal, still part of the span.
        side: which date of the step the reasons speak of.
    """
    occurrence = plan.roster.occurrences[position]
    first, last = (start, stop) if start <= stop else (stop, start)
    blocks = plan.possible_days(position).blocks_within(first, last)
    return tuple(
        [
            Reason(
                kind=_AWAY if is_away else _CLOSED,
                step=occurrence.id,
                side=side,
                first=day_of(block.first),
                last=day_of(block.last),
                label=block.label,
            )
            for block, is_away in blocks
        ]
    )


def step_ids(plan: CompiledPlan, positions: list[Position]) -> tuple[StepId, ...]:
    """Return the ids of steps, each once, in the order given."""
    ids = [plan.roster.occurrences[position].id for position in positions]
    return tuple(dict.fromkeys(ids))
