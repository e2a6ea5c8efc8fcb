"""Why a step is where it is, and why a conflict is one: chains of reasons."""

from datetime import date
from typing import TYPE_CHECKING, Final

from planner.models.ids import StepId
from planner.models.schedule import BoundSide, Reason, ReasonKind
from planner.scheduling.closed_days import Block
from planner.scheduling.compilation import Plan
from planner.scheduling.network import EARLIEST, Member
from planner.scheduling.ordinals import day_of
from planner.scheduling.placement import Placed
from planner.scheduling.propagation import Event, Frontier

if TYPE_CHECKING:
    from planner.models.protocol import TimingRule

MAX_LINKS: Final = 12
"""A chain shows so many links; then it jumps to the fact it all rests on."""

Chain = tuple[Reason, ...]


class BoundReasons:
    """Reads the chains behind one side's bounds from its log."""

    def __init__(self, plan: Plan, frontier: Frontier) -> None:
        self._plan = plan
        self._frontier = frontier
        self._sign = 1 if frontier.side == EARLIEST else -1
        self._side = (
            BoundSide.EARLIEST if frontier.side == EARLIEST else BoundSide.LATEST
        )
        self._links: dict[int, Chain] = {}
        self._roots: list[int] = []
        for entry in frontier.log:
            parent = entry.parent
            self._roots.append(len(self._roots) if parent < 0 else self._roots[parent])

    def chain(self, event: int) -> Chain:
        """Return the reasons behind an event, nearest first, down to a fact."""
        found: list[Reason] = []
        current = event
        while current >= 0 and len(found) < MAX_LINKS:
            found.extend(self._link(current))
            current = self._frontier.log[current].parent
        if current >= 0:
            found.extend(self._link(self._roots[current]))
        return tuple(found)

    def _link(self, event: int) -> Chain:
        link = self._links.get(event)
        if link is None:
            link = self._links[event] = self._read(self._frontier.log[event])
        return link

    def _read(self, entry: Event) -> Chain:
        owner = self._plan.owners[entry.node]
        jump: Chain = ()
        if entry.value != entry.wished:
            jump = jump_reasons(
                self._plan,
                owner,
                self._sign * entry.wished,
                self._sign * (entry.value - 1),
                self._side,
            )
        if entry.member < 0:
            return jump
        source = -1
        if entry.parent >= 0:
            source = self._plan.owners[self._frontier.log[entry.parent].node]
        member = self._plan.members[entry.member]
        day = day_of(self._sign * entry.wished)
        held = reason_of(self._plan, member, owner, source, self._side)
        return (*jump, dated(held, day))


def dated(reason: Reason, day: date) -> Reason:
    """Return the reason with the day it speaks of, unless it names its own days."""
    if reason.first is not None:
        return reason
    return Reason(
        kind=reason.kind,
        step=reason.step,
        other=reason.other,
        side=reason.side,
        rule=reason.rule,
        first=day,
        last=day,
        label=reason.label,
        sources=reason.sources,
    )


def reason_of(
    plan: Plan, member: Member, held: int, source: int, side: BoundSide
) -> Reason:
    """Tell a member as a reason that holds one step, by another where there is one."""
    occurrences = plan.roster.occurrences
    other = source if source not in {-1, held} else -1
    rule: TimingRule | None = member.rule
    sources = rule.sources if rule is not None else ()
    if member.validity is not None:
        sources = member.validity.sources
    first, last, label = fact_days(plan, member)
    return Reason(
        kind=member.kind,
        step=occurrences[held].id,
        other=None if other < 0 else occurrences[other].id,
        side=side,
        rule=rule,
        first=first,
        last=last,
        label=label,
        sources=sources or occurrences[member.owner].step.sources,
    )


def fact_days(plan: Plan, member: Member) -> tuple[date | None, date | None, str]:
    """Return the days a fact gives and its own words; nothing for a rule."""
    facts = plan.roster.occurrences[member.owner].facts
    if member.kind is ReasonKind.DONE and facts.done is not None:
        return facts.done.day, facts.done.end, ""
    if member.kind is ReasonKind.BOOKED and facts.booked is not None:
        return facts.booked.day, facts.booked.end, ""
    if member.kind is ReasonKind.ANCHOR and plan.anchor_day is not None:
        return day_of(plan.anchor_day), None, ""
    if member.kind is ReasonKind.NOT_BEFORE:
        return facts.not_before, None, ""
    if member.kind is ReasonKind.TODAY:
        return day_of(plan.today), None, ""
    return None, None, ""


def jump_reasons(
    plan: Plan, position: int, start: int, stop: int, side: BoundSide
) -> Chain:
    """Tell which impossible days lie from ``start`` to ``stop`` for a step.

    Each run of closed or away days becomes one reason.
    """
    step = plan.roster.occurrences[position].step
    low, high = min(start, stop), max(start, stop)
    found: list[Reason] = []
    day = low
    while day <= high and len(found) < MAX_LINKS:
        kind, block = _blocked(plan, position, day)
        if block is None:
            day += 1
            continue
        found.append(
            Reason(
                kind=kind,
                step=plan.roster.occurrences[position].id,
                side=side,
                first=day_of(block.first),
                last=day_of(block.last),
                label=block.label,
                sources=() if kind is ReasonKind.AWAY else step.sources[:0],
            )
        )
        day = block.last + 1
    return tuple(found)


def _blocked(plan: Plan, position: int, day: int) -> tuple[ReasonKind, Block | None]:
    step = plan.roster.occurrences[position].step
    if step.attends:
        block = plan.hours.away.covering(day)
        if block is not None:
            return ReasonKind.AWAY, block
    if not step.place.keeps_office_days:
        return ReasonKind.CLOSED, None
    return ReasonKind.CLOSED, plan.hours.closed(step.site, day)


class DateReasons:
    """Reads why each step stands on its date."""

    def __init__(
        self, plan: Plan, places: list[Placed | None], sides: tuple[BoundReasons, ...]
    ) -> None:
        self._plan = plan
        self._places = places
        self._sides = sides
        self._links: dict[int, Chain] = {}

    def chain(self, position: int) -> Chain:
        """Return the reasons behind a step's date, nearest first, down to a fact."""
        found: list[Reason] = []
        seen: set[int] = set()
        current = position
        while current >= 0 and current not in seen and len(found) < MAX_LINKS:
            seen.add(current)
            found.extend(self._link(current))
            placed = self._places[current]
            pinned = self._plan.is_pinned(current)
            current = -1 if placed is None or pinned else placed.source
        return tuple(found)

    def _link(self, position: int) -> Chain:
        link = self._links.get(position)
        if link is None:
            link = self._links[position] = self._read(position)
        return link

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
        return reason_of(
            self._plan, Member(kind=kind, owner=position), position, -1, BoundSide.DATE
        )

    def _aim(self, position: int, placed: Placed) -> Reason:
        occurrences = self._plan.roster.occurrences
        rule = placed.rule
        aim = None if placed.aim is None else day_of(placed.aim)
        return Reason(
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
            return (Reason(kind=ReasonKind.TODAY, step=occurrence.id, first=today),)
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
