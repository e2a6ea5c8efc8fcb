"""From written-out steps and facts to the members of the constraint network.

Semantics, told in full in ``docs/scheduling.md``:

* A step has a start and an end node; a step of exactly one day has one node for both.
* Only dated steps take part: what was done or booked, the anchor, what is tied to a
  dated step, and whatever the anchor itself is tied to.
* What is done no longer obeys its own length, closed days, away days or "not before";
  rules between two settled steps are not checked. What is booked and the anchor keep
  every rule but stand on closed and away days, which is told as a problem instead.
"""

from datetime import date

from planner.models.civil import Offset
from planner.models.facts import PlanCalendar, PlanFacts
from planner.models.ids import DAY0
from planner.models.protocol import Anchor, End, TimingRule, Validity
from planner.models.schedule import ReasonKind
from planner.scheduling.closed_days import Hours
from planner.scheduling.expansion import Occurrence, Roster
from planner.scheduling.network import EARLIEST, LATEST, Edge, Hole, Member, Root
from planner.scheduling.ordinals import (
    FIRST_DAY,
    OPEN,
    first_reaching,
    last_before,
    moved,
)
from planner.scheduling.plan import UNDATED, Plan, Tie


def compile_plan(
    roster: Roster,
    facts: PlanFacts,
    calendar: PlanCalendar,
    today: date,
    *,
    pinned: bool = True,
) -> Plan:
    """Compile the plan.

    Args:
        roster: the written-out steps.
        facts: anchor and away dates.
        calendar: closed days of both sites.
        today: the day the plan is looked at.
        pinned: False leaves the anchor's step free while steps tied to it stay dated.
    """
    wish = facts.anchor
    name = Anchor(step=wish.step if wish is not None else DAY0)
    plan = Plan(
        roster=roster,
        anchor=-1 if wish is None and pinned else roster.find(name),
        anchor_day=wish.day.toordinal() if wish is not None and pinned else None,
        today=today.toordinal(),
        hours=Hours(calendar, facts.away),
    )
    plan.ties = [_ties(roster, occurrence) for occurrence in roster.occurrences]
    dated = _dated(plan)
    _number_nodes(plan, dated)
    for position, is_dated in enumerate(dated):
        if is_dated:
            _add_members(plan, position)
    return plan


def compile_rules(roster: Roster, calendar: PlanCalendar) -> Plan:
    """Compile the rules of all steps without any fact, to ask if they can ever hold.

    Args:
        roster: the written-out steps; their facts do not count.
        calendar: needed for form only, since closed days are left out.
    """
    plan = Plan(
        roster=roster,
        anchor=UNDATED,
        anchor_day=None,
        today=FIRST_DAY,
        hours=Hours(calendar, ()),
    )
    plan.ties = [_ties(roster, occurrence) for occurrence in roster.occurrences]
    _number_nodes(plan, [True] * len(roster.occurrences))
    for position in range(len(roster.occurrences)):
        _add_duration(plan, position)
        _add_rules(plan, position)
        _add_validities(plan, position)
    return plan


def _ties(roster: Roster, occurrence: Occurrence) -> list[Tie]:
    found = [(rule, roster.find(rule.anchor)) for rule in occurrence.rules]
    return [tie for tie in found if tie[1] != UNDATED]


def _can_be_dated(plan: Plan, position: int) -> bool:
    occurrence = plan.roster.occurrences[position]
    if occurrence.facts.dropped is not None:
        return False
    return not occurrence.step.set_by_team or plan.is_pinned(position)


def _dated(plan: Plan) -> list[bool]:
    """Find the steps that get dates, from the facts along the rules."""
    occurrences = plan.roster.occurrences
    dated = [False] * len(occurrences)
    possible = [_can_be_dated(plan, position) for position in range(len(occurrences))]
    seeds = [
        position
        for position, can_be in enumerate(possible)
        if can_be and (position == plan.anchor or plan.is_pinned(position))
    ]
    if plan.anchor != UNDATED and possible[plan.anchor]:
        seeds += _what_anchor_is_tied_to(plan, possible)
    followers: dict[int, list[int]] = {}
    for position, ties in enumerate(plan.ties):
        for _, other in ties:
            followers.setdefault(other, []).append(position)
    while seeds:
        position = seeds.pop()
        if not dated[position]:
            dated[position] = True
            seeds.extend(
                next_ for next_ in followers.get(position, ()) if possible[next_]
            )
    return dated


def _what_anchor_is_tied_to(plan: Plan, possible: list[bool]) -> list[int]:
    """Follow the anchor's own rules up: Day 0 follows from "the centre starts on"."""
    reached: list[int] = []
    queue = [plan.anchor]
    for position in queue:
        for _, other in plan.ties[position]:
            if possible[other] and other != plan.anchor and other not in plan.followed:
                plan.followed[other] = position
                reached.append(other)
                queue.append(other)
    return reached


def _number_nodes(plan: Plan, dated: list[bool]) -> None:
    """Number the nodes in the order of placing, an end that is wished for first.

    Bounds mostly travel that way too, so that propagation meets most nodes once.
    """
    plan.wishes = [_wishing_tie(ties, dated) for ties in plan.ties]
    plan.starts, plan.ends = ([UNDATED] * len(dated) for _ in range(2))
    plan.order = _order(plan, dated)
    for position in plan.order:
        first = last = len(plan.owners)
        plan.owners.append(position)
        if not _is_one_day(plan.roster.occurrences[position]):
            last += 1
            plan.owners.append(position)
        wish = None if plan.pinned[position] else plan.wishes[position]
        if wish is not None and wish[0].binds is End.END:
            first, last = last, first
        plan.starts[position], plan.ends[position] = first, last


def _wishing_tie(ties: list[Tie], dated: list[bool]) -> Tie | None:
    """Return the rule that gives the step its wish: the first with an aim, or first."""
    first: Tie | None = None
    for tie in ties:
        if dated[tie[1]]:
            if tie[0].aim is not None:
                return tie
            first = first or tie
    return first


def _order(plan: Plan, dated: list[bool]) -> list[int]:
    """Put every step after the one its wish is measured from, else protocol order."""
    order: list[int] = []
    seen = bytearray(len(dated))
    for position, is_dated in enumerate(dated):
        chain: list[int] = []
        current = position if is_dated else UNDATED
        while current != UNDATED and not seen[current]:
            seen[current] = 1
            chain.append(current)
            current = _measured_from(plan, current)
        order.extend(reversed(chain))
    return order


def _measured_from(plan: Plan, position: int) -> int:
    if plan.pinned[position]:
        return UNDATED
    wish = plan.wishes[position]
    return plan.followed.get(position, UNDATED) if wish is None else wish[1]


def _is_one_day(occurrence: Occurrence) -> bool:
    duration, facts = occurrence.step.duration, occurrence.facts
    if facts.done is not None:
        return (
            facts.done.end == facts.done.day
            if facts.done.end is not None
            else duration.max == 1
        )
    if facts.booked is not None and facts.booked.end not in {None, facts.booked.day}:
        return False
    return duration.max == 1 and duration.min == 1


def _add_members(plan: Plan, position: int) -> None:
    _add_facts(plan, position)
    _add_duration(plan, position)
    _add_rules(plan, position)
    _add_validities(plan, position)
    if not plan.is_pinned(position):
        _add_holes(plan, position)


def _add_facts(plan: Plan, position: int) -> None:
    facts = plan.roster.occurrences[position].facts
    start, end = plan.starts[position], plan.ends[position]
    if facts.done is not None:
        last = None if facts.done.end is None else max(facts.done.end, facts.done.day)
        roots = _span(start, end, facts.done.day, last)
        plan.members.append(Member(kind=ReasonKind.DONE, owner=position, roots=roots))
        return
    if facts.booked is not None:
        roots = _span(start, end, facts.booked.day, facts.booked.end)
        plan.members.append(Member(kind=ReasonKind.BOOKED, owner=position, roots=roots))
    if position == plan.anchor and plan.anchor_day is not None:
        roots = _pin(start, plan.anchor_day)
        plan.members.append(Member(kind=ReasonKind.ANCHOR, owner=position, roots=roots))
    if facts.not_before is not None:
        floor = (Root(EARLIEST, start, facts.not_before.toordinal()),)
        plan.members.append(
            Member(kind=ReasonKind.NOT_BEFORE, owner=position, roots=floor)
        )


def _span(start: int, end: int, first: date, last: date | None) -> tuple[Root, ...]:
    pins = _pin(start, first.toordinal())
    if last is None or start == end:
        return pins
    return pins + _pin(end, last.toordinal())


def _pin(node: int, day: int) -> tuple[Root, ...]:
    return Root(EARLIEST, node, day), Root(LATEST, node, -day)


def _add_duration(plan: Plan, position: int) -> None:
    start, end = plan.starts[position], plan.ends[position]
    occurrence = plan.roster.occurrences[position]
    done = occurrence.facts.done
    if start == end or (done is not None and done.end is not None):
        return
    duration = occurrence.step.duration
    edges = [Edge(start, end, duration.min - 1)]
    if duration.max is not None:
        edges.append(Edge(end, start, 1 - duration.max))
    plan.members.append(
        Member(kind=ReasonKind.DURATION, owner=position, edges=tuple(edges))
    )
    if done is not None and duration.max is None:
        still_on = (Root(EARLIEST, end, plan.today),)
        plan.members.append(
            Member(kind=ReasonKind.TODAY, owner=position, roots=still_on)
        )


def _add_rules(plan: Plan, position: int) -> None:
    occurrence = plan.roster.occurrences[position]
    kind = ReasonKind.REPEAT if occurrence.chained else ReasonKind.RULE
    for rule, other in plan.ties[position]:
        source = plan.node(other, rule.anchor.end)
        target = plan.node(position, rule.binds)
        if source == UNDATED or _both_settled(plan, position, other, rule):
            continue
        edges = _rule_edges(source, target, rule)
        if edges:
            plan.members.append(
                Member(kind=kind, owner=position, other=other, rule=rule, edges=edges)
            )


def _both_settled(plan: Plan, position: int, other: int, rule: TimingRule) -> bool:
    return (
        plan.is_settled(position)
        and plan.is_settled(other)
        and _is_fixed(plan, position, rule.binds)
        and _is_fixed(plan, other, rule.anchor.end)
    )


def _is_fixed(plan: Plan, position: int, end: End) -> bool:
    """Whether that end of a settled step is known, not only its start."""
    done = plan.roster.occurrences[position].facts.done
    if end is End.START or plan.starts[position] == plan.ends[position]:
        return True
    return done is not None and done.end is not None


def _rule_edges(source: int, target: int, rule: TimingRule) -> tuple[Edge, ...]:
    edges: list[Edge] = []
    if rule.earliest is not None:
        edges.append(at_least(source, target, rule.earliest))
    if rule.latest is not None:
        edges.append(at_most(source, target, rule.latest))
    return tuple(edges)


def at_least(anchor: int, bound: int, offset: Offset) -> Edge:
    """Return ``bound >= anchor + offset``."""
    if not offset.months:
        return Edge(anchor, bound, offset.days)
    return Edge(
        anchor,
        bound,
        offset.days,
        lambda day: moved(day, offset),
        lambda mirrored: -last_before(-mirrored, offset),
        offset.months,
    )


def at_most(anchor: int, bound: int, offset: Offset) -> Edge:
    """Return ``bound <= anchor + offset``, as a bound of the anchor by the bound."""
    if not offset.months:
        return Edge(bound, anchor, -offset.days)
    return Edge(
        bound,
        anchor,
        -offset.days,
        lambda day: first_reaching(day, offset),
        lambda mirrored: -moved(-mirrored, offset),
        -offset.months,
    )


def _add_validities(plan: Plan, position: int) -> None:
    occurrence = plan.roster.occurrences[position]
    if (
        occurrence.number is not None
        and plan.roster.last[occurrence.step.id] != position
    ):
        return
    for validity in occurrence.validity:
        other = plan.roster.find(validity.needed_on)
        needed = (
            UNDATED if other == UNDATED else plan.node(other, validity.needed_on.end)
        )
        if needed != UNDATED:
            plan.members.append(_validity_member(plan, position, other, validity))


def _validity_member(
    plan: Plan, position: int, other: int, validity: Validity
) -> Member:
    needed = plan.node(other, validity.needed_on.end)
    return Member(
        kind=ReasonKind.VALIDITY,
        owner=position,
        other=other,
        validity=validity,
        edges=(at_most(plan.starts[position], needed, validity.good_for),),
    )


def _add_holes(plan: Plan, position: int) -> None:
    step = plan.roster.occurrences[position].step
    start, end = plan.starts[position], plan.ends[position]
    if step.place.keeps_office_days:
        site = step.site
        holes: tuple[Hole, ...] = (Hole(start, site, False),)
        if start != end:
            holes += (Hole(end, site, False),)
        plan.members.append(Member(kind=ReasonKind.CLOSED, owner=position, holes=holes))
    if not step.attends or not plan.hours.away:
        return
    holes = (Hole(start, None, True),)
    edges: tuple[Edge, ...] = ()
    if start != end:
        holes += (Hole(end, None, True),)
        edges = (_around_away(plan, start, end),)
    plan.members.append(
        Member(kind=ReasonKind.AWAY, owner=position, holes=holes, edges=edges)
    )


def _around_away(plan: Plan, start: int, end: int) -> Edge:
    away = plan.hours.away
    return Edge(end, start, OPEN, away.start_after, away.end_before_mirrored)
