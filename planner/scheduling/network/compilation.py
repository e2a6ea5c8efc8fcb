"""From written-out steps and facts to a plan: who gets dates, and in which order.

Semantics, told in full in ``docs/scheduling.md``:

* A step has a start and an end node; a step of exactly one day has one node for both.
* Only dated steps take part: what was done or booked, the anchor, what is tied to a
  dated step, and whatever the anchor itself is tied to.
"""

from datetime import date
from typing import Final

from planner.models.plan.facts import PlanCalendar, PlanFacts
from planner.models.plan.protocol import Anchor, End
from planner.scheduling.days.closed_days import impossible_days_of
from planner.scheduling.days.ordinals import FIRST_DAY
from planner.scheduling.network.compiled_plan import (
    CompiledPlan,
    DaySpan,
    PlacedPart,
    Tie,
)
from planner.scheduling.network.constraints import add_members, add_rules
from planner.scheduling.network.numbering import (
    NO_STEP,
    UNDATED,
    Node,
    Position,
    by_position,
)
from planner.scheduling.network.occurrences import Occurrence, Roster
from planner.scheduling.network.placing_order import placings
from planner.scheduling.network.usual_order import predecessors

_END: Final = End.END


def compile_plan(
    roster: Roster,
    facts: PlanFacts,
    calendar: PlanCalendar,
    today: date,
    *,
    pinned: bool = True,
) -> CompiledPlan:
    """Compile the plan.

    Args:
        roster: the written-out steps.
        facts: anchor and away dates.
        calendar: closed days of both sites.
        today: the day the plan is looked at.
        pinned: False leaves the anchor's step free while steps tied to it stay dated;
            then what is roughly known of it does not count either.
    """
    wish = facts.anchor
    span = _span(facts) if pinned else None
    is_known = wish is not None or span is not None or not pinned
    name = Anchor(step=facts.anchor_step)
    plan = CompiledPlan(
        roster=roster,
        anchor=roster.find(name) if is_known else NO_STEP,
        anchor_day=wish.day.toordinal() if wish is not None and pinned else None,
        span=span,
        today=today.toordinal(),
        impossible=impossible_days_of(calendar, facts.away),
    )
    plan.ties = [_ties(roster, occurrence) for occurrence in roster.occurrences]
    dated = _dated(plan)
    _number_nodes(plan, dated)
    plan.before = predecessors(roster, dated)
    for position, is_dated in by_position(dated):
        if is_dated:
            add_members(plan, position)
    return plan


def compile_rules(roster: Roster, calendar: PlanCalendar) -> CompiledPlan:
    """Compile the rules of all steps without any fact, to ask if they can ever hold.

    Args:
        roster: the written-out steps; their facts do not count.
        calendar: needed for form only, since closed days are left out.
    """
    plan = CompiledPlan(
        roster=roster,
        anchor=NO_STEP,
        anchor_day=None,
        # No fact speaks of today here; the first day can be before nothing.
        today=FIRST_DAY,
        impossible=impossible_days_of(calendar, ()),
    )
    plan.ties = [_ties(roster, occurrence) for occurrence in roster.occurrences]
    dated = [True] * len(roster.occurrences)
    _number_nodes(plan, dated)
    plan.before = predecessors(roster, dated)
    for position in plan.positions:
        add_rules(plan, position)
    return plan


def _span(facts: PlanFacts) -> DaySpan | None:
    """Return the days between which the anchor lies, None where it is held or free."""
    rough = facts.rough
    if facts.anchor is not None or rough is None or rough.first is None:
        return None
    last = None if rough.last is None else rough.last.toordinal()
    return DaySpan(rough.first.toordinal(), last)


def _ties(roster: Roster, occurrence: Occurrence) -> list[Tie]:
    is_done = occurrence.facts.done is not None
    found = [
        Tie(rule, roster.find(rule.anchor, is_done=is_done))
        for rule in occurrence.rules
    ]
    return [tie for tie in found if tie.other != NO_STEP]


def _can_be_dated(plan: CompiledPlan, position: Position) -> bool:
    occurrence = plan.roster.occurrences[position]
    if occurrence.facts.dropped is not None:
        return False
    return not occurrence.step.set_by_team or plan.is_pinned(position)


def _dated(plan: CompiledPlan) -> list[bool]:
    """Find the steps that get dates, from the facts along the rules."""
    occurrences = plan.roster.occurrences
    dated = [False] * len(occurrences)
    possible = [_can_be_dated(plan, position) for position in plan.positions]
    seeds = [
        position
        for position, can_be in by_position(possible)
        if can_be and (position == plan.anchor or plan.is_pinned(position))
    ]
    if plan.anchor != NO_STEP and possible[plan.anchor]:
        # Before the followers: what these lead up to has followers of its own.
        seeds += _what_anchor_is_tied_to(plan, possible)
    followers: list[list[Position]] = [[] for _ in occurrences]
    for position, ties in by_position(plan.ties):
        if possible[position]:
            for _, other in ties:
                followers[other].append(position)
    while seeds:
        position = seeds.pop()
        if not dated[position]:
            dated[position] = True
            seeds += followers[position]
    return dated


def _what_anchor_is_tied_to(plan: CompiledPlan, possible: list[bool]) -> list[Position]:
    """Follow the anchor's own rules up: Day 0 follows from "the centre starts on"."""
    reached: list[Position] = []
    queue = [plan.anchor]
    # The queue grows while it is walked: a tie of a tie counts, too.
    for position in queue:
        for _, other in plan.ties[position]:
            if possible[other] and other != plan.anchor and other not in plan.followed:
                plan.followed[other] = position
                reached.append(other)
                queue.append(other)
    return reached


def _number_nodes(plan: CompiledPlan, dated: list[bool]) -> None:
    """Number the nodes in the order of placing, an end that is wished for first.

    Bounds mostly travel that way too, so that propagation meets most nodes once.
    """
    plan.wishes = [
        # What is known of Day 0 is wished for before what a rule would like.
        None if plan.is_rough(position) else _wishing_tie(ties, dated)
        for position, ties in by_position(plan.ties)
    ]
    plan.starts, plan.ends = ([UNDATED] * len(dated) for _ in range(2))
    plan.placings = placings(plan, dated)
    for position, part in plan.placings:
        if part is PlacedPart.END:
            plan.ends[position] = _next_node(plan, position)
        elif part is PlacedPart.START:
            plan.starts[position] = _next_node(plan, position)
        else:
            _number_whole(plan, position)


def _number_whole(plan: CompiledPlan, position: Position) -> None:
    first = last = _next_node(plan, position)
    if not _is_one_day(plan.roster.occurrences[position]):
        last = _next_node(plan, position)
    wish = None if plan.pinned[position] else plan.wishes[position]
    # The end is placed first and so must have the lower number; the start follows
    # from it.
    if wish is not None and wish.rule.binds is _END:
        first, last = last, first
    plan.starts[position], plan.ends[position] = first, last


def _next_node(plan: CompiledPlan, position: Position) -> Node:
    plan.owners.append(position)
    return Node(len(plan.owners) - 1)


def _wishing_tie(ties: list[Tie], dated: list[bool]) -> Tie | None:
    """Return the rule that gives the step its wish: the first with an aim, or first."""
    first: Tie | None = None
    for tie in ties:
        if dated[tie.other]:
            if tie.rule.aim is not None:
                return tie
            first = first or tie
    return first


def _is_one_day(occurrence: Occurrence) -> bool:
    duration, facts = occurrence.step.duration, occurrence.facts
    if facts.done is not None:
        return (
            facts.done.end == facts.done.day
            if facts.done.end is not None
            else duration.max == 1
        )
    # A booking may be longer than the rule allows: it needs an end that can be told so.
    if facts.booked is not None and facts.booked.end not in {None, facts.booked.day}:
        return False
    return duration.max == 1 and duration.min == 1
