"""Why a step is where it is, and why a conflict is one: chains of reasons."""

from datetime import date
from typing import Final

from planner.models.ids import StepId
from planner.models.record import maker
from planner.models.schedule import BoundSide, Reason, ReasonKind
from planner.scheduling.network import EARLIEST, Member
from planner.scheduling.ordinals import day_of
from planner.scheduling.placement import Placed
from planner.scheduling.plan import Plan
from planner.scheduling.propagation import Event, Frontier

MAX_LINKS: Final = 12
"""A chain shows so many links; then it jumps to the fact it all rests on."""

Chain = tuple[Reason, ...]

_reason: Final = maker(Reason)
_AWAY: Final = ReasonKind.AWAY
_CLOSED: Final = ReasonKind.CLOSED
_FACTS: Final = frozenset(
    {
        ReasonKind.DONE,
        ReasonKind.BOOKED,
        ReasonKind.ANCHOR,
        ReasonKind.NOT_BEFORE,
        ReasonKind.TODAY,
    }
)


class BoundReasons:
    """Reads the chains behind one side's bounds from its log."""

    def __init__(self, plan: Plan, frontier: Frontier) -> None:
        self._plan = plan
        self._frontier = frontier
        self._sign = 1 if frontier.side == EARLIEST else -1
        self._side = (
            BoundSide.EARLIEST if frontier.side == EARLIEST else BoundSide.LATEST
        )
        self._chains: dict[int, Chain] = {}

    def chain(self, event: int) -> Chain:
        """Return the reasons behind an event, nearest first, down to a fact."""
        log, chains = self._frontier.log, self._chains
        pending: list[int] = []
        while event >= 0 and event not in chains:
            pending.append(event)
            event = log[event][4]
        chain = chains[event] if event >= 0 else ()
        for waiting in reversed(pending):
            chain = self._read(log[waiting]) + chain
            if len(chain) > MAX_LINKS:
                chain = chain[: MAX_LINKS - 1] + chain[-1:]
            chains[waiting] = chain
        return chain

    def _read(self, event: Event) -> Chain:
        node, value, wished, number, parent, _ = event
        owner = self._plan.owners[node]
        jump: Chain = ()
        if value != wished:
            first, last = self._sign * wished, self._sign * (value - 1)
            jump = jump_reasons(self._plan, owner, first, last, self._side)
        if number < 0:
            return jump
        source = -1 if parent < 0 else self._plan.owners[self._frontier.log[parent][0]]
        member = self._plan.members[number]
        day = day_of(self._sign * wished)
        return (*jump, reason_of(self._plan, member, (owner, source), self._side, day))


def reason_of(
    plan: Plan,
    member: Member,
    held: tuple[int, int],
    side: BoundSide,
    day: date | None = None,
) -> Reason:
    """Tell a member as a reason.

    Args:
        plan: the plan it belongs to.
        member: the rule or fact.
        held: position of the step that is held, and of the one it is held by or -1.
        side: which date of the step it speaks of.
        day: the day it leads to, for a rule; a fact names its own days.
    """
    step, other = held
    occurrences = plan.roster.occurrences
    rule = member.rule or member.validity
    first, last = day, day
    if member.kind in _FACTS:
        first, last = fact_days(plan, member)
        if first is None:
            first = last = day
    return _reason(
        kind=member.kind,
        step=occurrences[step].id,
        other=None if other < 0 or other == step else occurrences[other].id,
        side=side,
        rule=member.rule,
        first=first,
        last=last,
        sources=(rule and rule.sources) or occurrences[member.owner].step.sources,
    )


def fact_days(plan: Plan, fact: Member) -> tuple[date | None, date | None]:
    """Return the first and the last day that a fact gives."""
    kind = fact.kind
    facts = plan.roster.occurrences[fact.owner].facts
    if kind is ReasonKind.NOT_BEFORE:
        return facts.not_before, None
    if kind is ReasonKind.TODAY:
        return day_of(plan.today), None
    span = facts.done if kind is ReasonKind.DONE else facts.booked
    if span is not None and kind is not ReasonKind.ANCHOR:
        return span.day, span.end
    return (None if plan.anchor_day is None else day_of(plan.anchor_day)), None


def jump_reasons(
    plan: Plan, position: int, start: int, stop: int, side: BoundSide
) -> Chain:
    """Tell which impossible days lie from ``start`` to ``stop`` for a step.

    Each of them becomes one reason, a weekend one for each day, 12 at most.
    """
    occurrence = plan.roster.occurrences[position]
    first, last = (start, stop) if start <= stop else (stop, start)
    blocks = plan.possible_days(position).blocks_within(first, last)
    return tuple(
        [
            _reason(
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


class DateReasons:
    """Reads why each step stands on its date."""

    def __init__(
        self, plan: Plan, places: list[Placed | None], sides: tuple[BoundReasons, ...]
    ) -> None:
        self._plan = plan
        self._places = places
        self._sides = sides
        self._chains: dict[int, Chain] = {}

    def chain(self, position: int) -> Chain:
        """Return the reasons behind a step's date, nearest first, down to a fact."""
        chains = self._chains
        pending: dict[int, None] = {}
        while position >= 0 and position not in chains and position not in pending:
            pending[position] = None
            placed = self._places[position]
            pinned = self._plan.is_pinned(position)
            position = -1 if placed is None or pinned else placed.source
        chain = chains.get(position, ())
        for waiting in reversed(pending):
            chain = self._read(waiting) + chain
            if len(chain) > MAX_LINKS:
                chain = chain[: MAX_LINKS - 1] + chain[-1:]
            chains[waiting] = chain
        return chain

    def _read(self, position: int) -> Chain:
        placed = self._places[position]
        if placed is None:
            return ()
        if self._plan.is_pinned(position):
            return (self._pin(position),)
        shift = self._shift(position, placed)
        if placed.rule is None or placed.source < 0:
            return shift
        return (*shift, self._aim(position, placed))

    def _pin(self, position: int) -> Reason:
        occurrence = self._plan.roster.occurrences[position]
        fact = occurrence.facts.done or occurrence.facts.booked
        kind = ReasonKind.ANCHOR
        if fact is not None:
            kind = (
                ReasonKind.DONE
                if occurrence.facts.done is not None
                else ReasonKind.BOOKED
            )
        pin = Member(kind=kind, owner=position)
        return reason_of(self._plan, pin, (position, -1), BoundSide.DATE)

    def _aim(self, position: int, placed: Placed) -> Reason:
        occurrences = self._plan.roster.occurrences
        rule = placed.rule
        aim = None if placed.aim is None else day_of(placed.aim)
        return _reason(
            kind=ReasonKind.AIM,
            step=occurrences[position].id,
            other=occurrences[placed.source].id,
            rule=rule,
            first=aim,
            last=aim,
            sources=(rule.sources if rule is not None else ())
            or occurrences[position].step.sources,
        )

    def _shift(self, position: int, placed: Placed) -> Chain:
        """Tell what kept the step from its aim."""
        occurrence = self._plan.roster.occurrences[position]
        if placed.after_today:
            today = day_of(self._plan.today)
            return (_reason(kind=ReasonKind.TODAY, step=occurrence.id, first=today),)
        if placed.aim is None or placed.aim == placed.start:
            return ()
        step_back = -1 if placed.start > placed.aim else 1
        jumped = jump_reasons(
            self._plan,
            position,
            placed.aim,
            placed.start + step_back,
            BoundSide.DATE,
        )
        if jumped or placed.pushed_by is None:
            return jumped
        side, event = placed.pushed_by
        return self._sides[side].chain(event)[:1]


def step_ids(plan: Plan, positions: list[int]) -> tuple[StepId, ...]:
    """Return the ids of steps, each once, in the order given."""
    ids = [plan.roster.occurrences[position].id for position in positions]
    return tuple(dict.fromkeys(ids))
