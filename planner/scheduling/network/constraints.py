"""The members of a plan: each rule and each fact with the constraints it stands for.

What is done no longer obeys its own length, closed days, away days or "not before";
rules between two settled steps are not checked. What is booked and the anchor keep
every rule but stand on closed and away days, which is told as a problem instead.
"""

from datetime import date
from typing import Final

from planner.models.civil import Offset
from planner.models.plan.facts import Booking
from planner.models.plan.protocol import End, Site, TimingRule, Validity
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.days.closed_days import ImpossibleDays
from planner.scheduling.days.ordinals import OPEN, first_reaching, last_before, moved
from planner.scheduling.network.compiled_plan import CompiledPlan, DaySpan
from planner.scheduling.network.network import (
    EARLIEST,
    LATEST,
    Edge,
    Hole,
    Member,
    Root,
)
from planner.scheduling.network.numbering import (
    NO_STEP,
    UNDATED,
    MemberNumber,
    Node,
    Position,
    by_position,
)

_RULE: Final = ReasonKind.RULE
_REPEAT: Final = ReasonKind.REPEAT
_CLOSED: Final = ReasonKind.CLOSED
_AWAY: Final = ReasonKind.AWAY


def add_members(plan: CompiledPlan, position: Position) -> None:
    """Add the facts, lengths, rules and impossible days of a dated step to its plan.

    Args:
        plan: gets the members at the end of its list.
        position: of a step with nodes.
    """
    found = plan.members
    _add_facts(plan, position, found)
    _add_duration(plan, position, found)
    _add_rules(plan, position, found)
    _add_order(plan, position, found)
    _add_validities(plan, position, found)
    if not plan.is_pinned(position):
        _add_holes(plan, position, found)


def add_rules(plan: CompiledPlan, position: Position) -> None:
    """Add what the protocol alone says of a step: length, rules and validity.

    Args:
        plan: gets the members at the end of its list.
        position: of a step with nodes.
    """
    found = plan.members
    _add_duration(plan, position, found)
    _add_rules(plan, position, found)
    _add_order(plan, position, found)
    _add_validities(plan, position, found)


def still_to_do(plan: CompiledPlan) -> list[Position]:
    """Return the dated steps that no fact holds, and that lie in the plan."""
    return [
        position
        for position, node in by_position(plan.starts)
        if node != UNDATED
        and not plan.is_pinned(position)
        and not plan.is_before(position)
    ]


def from_today_on(plan: CompiledPlan, position: Position) -> Member:
    """Return that a step does not lie before today."""
    root = Root(EARLIEST, plan.starts[position], plan.today)
    return Member(kind=ReasonKind.TODAY, owner=position, roots=(root,))


def nothing_before_today(plan: CompiledPlan) -> list[Member]:
    """Return that what is still to be done does not lie before today."""
    return [from_today_on(plan, position) for position in still_to_do(plan)]


def members_when_moved(plan: CompiledPlan, number: MemberNumber) -> list[Member]:
    """Return what counts for a step as soon as the fact that holds it may move.

    Its place must be open and the person there, a booked stay keeps its length, and
    what has gone by is held again by the rules to what lies behind, too.

    Args:
        plan: the compiled plan.
        number: the member of a booking or of the anchor.
    """
    member = plan.members[number]
    position = member.owner
    found: list[Member] = []
    booked = plan.roster.occurrences[position].facts.booked
    _add_holes(plan, position, found)
    if member.kind is ReasonKind.BOOKED and booked is not None:
        found += _same_length(plan, position, booked)
    if plan.is_over(position):
        found += _rules_to_what_is_over(plan, position)
    return found


def members_when_end_moved(plan: CompiledPlan, number: MemberNumber) -> list[Member]:
    """Return what counts for a booked stay as soon as its end may move.

    Its start stays; on its last day the place must be open and the person there.

    Args:
        plan: the compiled plan.
        number: the member of a booking of several days.
    """
    member = plan.members[number]
    position = member.owner
    end = plan.ends[position]
    roots = tuple(root for root in member.roots if root.node != end)
    found = [Member(kind=ReasonKind.BOOKED, owner=position, roots=roots)]
    held: list[Member] = []
    _add_holes(plan, position, held)
    for one in held:
        holes = tuple(hole for hole in one.holes if hole.node == end)
        found.append(replace(one, holes=holes))
    return found


def _same_length(
    plan: CompiledPlan, position: Position, booked: Booking
) -> list[Member]:
    start, end = plan.starts[position], plan.ends[position]
    if booked.end is None or start == end:
        return []
    days = (booked.end - booked.day).days
    edges = (days_apart(start, end, days), days_apart(end, start, -days))
    return [Member(kind=ReasonKind.BOOKED, owner=position, edges=edges)]


def _rules_to_what_is_over(plan: CompiledPlan, moved_one: Position) -> list[Member]:
    """Return the rules that do not count because the step's day has gone by."""
    return [
        Member(
            kind=ReasonKind.RULE,
            owner=position,
            other=other,
            rule=rule,
            edges=_rule_edges(
                plan.node(other, rule.anchor.end), plan.node(position, rule.binds), rule
            ),
        )
        for position, node in by_position(plan.starts)
        if node != UNDATED
        for rule, other in plan.ties[position]
        if moved_one in {position, other}
        and plan.starts[other] != UNDATED
        and _both_over(plan, position, other, rule)
    ]


def _add_facts(plan: CompiledPlan, position: Position, found: list[Member]) -> None:
    facts = plan.roster.occurrences[position].facts
    start, end = plan.starts[position], plan.ends[position]
    if facts.done is not None:
        # An end that was told before the start counts as that same day.
        last = None if facts.done.end is None else max(facts.done.end, facts.done.day)
        roots = _span(start, end, facts.done.day, last)
        found.append(Member(kind=ReasonKind.DONE, owner=position, roots=roots))
        return
    if facts.booked is not None:
        roots = _span(start, end, facts.booked.day, facts.booked.end)
        found.append(Member(kind=ReasonKind.BOOKED, owner=position, roots=roots))
    elif facts.due is not None:
        # Told as a day by itself: it stands on its last one.
        roots = _pin(start, facts.due.toordinal())
        found.append(Member(kind=ReasonKind.BOOKED, owner=position, roots=roots))
    if position == plan.anchor and plan.anchor_day is not None:
        roots = _pin(start, plan.anchor_day)
        found.append(Member(kind=ReasonKind.ANCHOR, owner=position, roots=roots))
    if plan.span is not None and plan.is_rough(position):
        roots = _between(start, plan.span)
        found.append(Member(kind=ReasonKind.ROUGH, owner=position, roots=roots))
    if facts.not_before is not None:
        floor = (Root(EARLIEST, start, facts.not_before.toordinal()),)
        found.append(Member(kind=ReasonKind.NOT_BEFORE, owner=position, roots=floor))


def _span(start: Node, end: Node, first: date, last: date | None) -> tuple[Root, ...]:
    pins = _pin(start, first.toordinal())
    if last is None or start == end:
        return pins
    return pins + _pin(end, last.toordinal())


def _between(node: Node, span: DaySpan) -> tuple[Root, ...]:
    first = Root(EARLIEST, node, span.first)
    return (first,) if span.last is None else (first, Root(LATEST, node, -span.last))


def _pin(node: Node, day: int) -> tuple[Root, ...]:
    return Root(EARLIEST, node, day), Root(LATEST, node, -day)


def _add_duration(plan: CompiledPlan, position: Position, found: list[Member]) -> None:
    start, end = plan.starts[position], plan.ends[position]
    occurrence = plan.roster.occurrences[position]
    done = occurrence.facts.done
    if start == end or (done is not None and done.end is not None):
        return
    duration = occurrence.step.duration
    # The first day counts: a stay of one day ends where it starts.
    edges: tuple[Edge, ...] = (days_apart(start, end, duration.min - 1),)
    if duration.max is not None:
        edges += (days_apart(end, start, 1 - duration.max),)
    found.append(Member(kind=ReasonKind.DURATION, owner=position, edges=edges))
    if done is not None and duration.max is None and not _was_before(plan, position):
        # Begun, no end told and no longest length: it goes on today at least.
        still_on = (Root(EARLIEST, end, plan.today),)
        found.append(Member(kind=ReasonKind.TODAY, owner=position, roots=still_on))


def _was_before(plan: CompiledPlan, position: Position) -> bool:
    """Whether it was told as before the plan, and its aimed length is over by now."""
    occurrence = plan.roster.occurrences[position]
    facts, length = occurrence.facts, occurrence.step.duration.aim
    if facts.done is None or facts.before is None:
        return False
    return facts.done.day.toordinal() + length - 1 < plan.today


def _add_rules(plan: CompiledPlan, position: Position, found: list[Member]) -> None:
    occurrence = plan.roster.occurrences[position]
    kind = _REPEAT if occurrence.chained else _RULE
    for rule, other in plan.ties[position]:
        source = plan.node(other, rule.anchor.end)
        target = plan.node(position, rule.binds)
        if source == UNDATED or _both_over(plan, position, other, rule):
            continue
        edges = _rule_edges(source, target, rule)
        if edges:
            found.append(
                Member(kind=kind, owner=position, other=other, rule=rule, edges=edges)
            )


def _add_order(plan: CompiledPlan, position: Position, found: list[Member]) -> None:
    """Keep what everyone takes for granted: the second begins after the first is over.

    What lies behind is not checked.
    """
    before = plan.before[position]
    if before == NO_STEP or (plan.is_over(position) and plan.is_over(before)):
        return
    edges = (days_apart(plan.ends[before], plan.starts[position], 1),)
    kind = ReasonKind.ORDER
    found.append(Member(kind=kind, owner=position, other=before, edges=edges))


def _both_over(
    plan: CompiledPlan, position: Position, other: Position, rule: TimingRule
) -> bool:
    return (
        plan.is_over(position)
        and plan.is_over(other)
        and _is_fixed(plan, position, rule.binds)
        and _is_fixed(plan, other, rule.anchor.end)
    )


def _is_fixed(plan: CompiledPlan, position: Position, end: End) -> bool:
    """Whether that end of a step that is over is known, not only its start."""
    if end is End.START or plan.starts[position] == plan.ends[position]:
        return True
    facts = plan.roster.occurrences[position].facts
    told = facts.done or facts.booked
    return told is not None and told.end is not None


def _rule_edges(source: Node, target: Node, rule: TimingRule) -> tuple[Edge, ...]:
    earliest, latest = rule.earliest, rule.latest
    if earliest is None:
        return () if latest is None else (at_most(source, target, latest),)
    if latest is None:
        return (at_least(source, target, earliest),)
    return at_least(source, target, earliest), at_most(source, target, latest)


def days_apart(source: Node, target: Node, days: int) -> Edge:
    """Return ``target >= source + days``.

    Args:
        source: the node that bounds.
        target: the node that is bounded.
        days: negative for a target that may lie before the source.
    """
    return Edge(source, target, days)


def at_least(anchor: Node, bound: Node, offset: Offset) -> Edge:
    """Return ``bound >= anchor + offset``.

    Args:
        anchor: the node the rule is measured from.
        bound: the node it holds.
        offset: months, then days; either may be negative.
    """
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


def at_most(anchor: Node, bound: Node, offset: Offset) -> Edge:
    """Return ``bound <= anchor + offset``, as a bound of the anchor by the bound.

    Args:
        anchor: the node the rule is measured from.
        bound: the node it holds.
        offset: months, then days; either may be negative.
    """
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


def _add_validities(
    plan: CompiledPlan, position: Position, found: list[Member]
) -> None:
    occurrence = plan.roster.occurrences[position]
    if (
        occurrence.number is not None
        and occurrence.step.repeat is not None
        and plan.roster.last[occurrence.step.id] != position
    ):
        return
    for validity in occurrence.validity:
        other = plan.roster.find(validity.needed_on)
        needed = (
            UNDATED if other == NO_STEP else plan.node(other, validity.needed_on.end)
        )
        if needed != UNDATED:
            found.append(_validity_member(plan, position, other, validity))


def _validity_member(
    plan: CompiledPlan, position: Position, other: Position, validity: Validity
) -> Member:
    needed = plan.node(other, validity.needed_on.end)
    return Member(
        kind=ReasonKind.VALIDITY,
        owner=position,
        other=other,
        validity=validity,
        edges=(at_most(plan.starts[position], needed, validity.good_for),),
    )


def _add_holes(plan: CompiledPlan, position: Position, found: list[Member]) -> None:
    step = plan.roster.occurrences[position].step
    start, end = plan.starts[position], plan.ends[position]
    nodes = (start,) if start == end else (start, end)
    if step.keeps_office_days:
        holes = _holes(nodes, step.site, away=False)
        found.append(Member(kind=_CLOSED, owner=position, holes=holes))
    if step.attends and plan.impossible.away:
        found.append(away_member(plan, position, plan.impossible))


def away_member(
    plan: CompiledPlan, position: Position, impossible: ImpossibleDays
) -> Member:
    """Return what days away mean for a step that the person attends.

    Args:
        plan: the compiled plan.
        position: of the step.
        impossible: whose days away count.
    """
    start, end = plan.starts[position], plan.ends[position]
    if start == end:
        holes = _holes((start,), None, away=True)
        return Member(kind=_AWAY, owner=position, holes=holes)
    edges = (away_edge(plan, position, impossible),)
    holes = _holes((start, end), None, away=True)
    return Member(kind=_AWAY, owner=position, holes=holes, edges=edges)


def away_edge(
    plan: CompiledPlan, position: Position, impossible: ImpossibleDays
) -> Edge:
    """Return that a stay ends before days away or begins after them.

    Args:
        plan: the compiled plan.
        position: of a step with two nodes.
        impossible: whose days away count.
    """
    away = impossible.away
    around = away.start_after, away.end_before_mirrored
    return Edge(plan.ends[position], plan.starts[position], OPEN, *around)


def members_with(plan: CompiledPlan, impossible: ImpossibleDays) -> list[Member]:
    """Return the members of a plan as if other days away were told.

    Args:
        plan: the compiled plan; it is left as it is.
        impossible: whose days away count.
    """
    return [
        away_member(plan, member.owner, impossible)
        # Only edges carry the days of a plan in them; holes ask the days of the
        # network.
        if member.kind is _AWAY and member.edges
        else member
        for member in plan.members
    ]


def _holes(
    nodes: tuple[Node, ...], site: Site | None, *, away: bool
) -> tuple[Hole, ...]:
    return tuple([Hole(node, site, away) for node in nodes])
