"""What holds before any step chooses its day, though it narrows no window.

Nothing that is still to be done lies before today where its window lasts, and a rule
that had to give way is kept as far as it can be.
"""

from collections.abc import Iterable

from planner.scheduling.days.ordinals import OPEN
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.constraints import from_today_on, still_to_do
from planner.scheduling.network.member_kinds import TIES
from planner.scheduling.network.network import EARLIEST, LATEST, Arc, Edge, Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    MemberNumber,
    Node,
)
from planner.scheduling.solving.propagation import Bounds, Fixpoint


def hold_to_today(plan: CompiledPlan, fixpoint: Fixpoint) -> None:
    """Keep every step that is still to be done from the days before today.

    Those whose window has gone by are left where they are. All others can wait at
    once: in the greatest plan each of them stands on its latest day.

    Args:
        plan: gets a member for each step that is held, so that whys can name it.
        fixpoint: its bounds without a clash; the earliest side is raised.
    """
    early, late = fixpoint.earliest, fixpoint.latest
    held: list[Node] = []
    for position in still_to_do(plan):
        node = plan.starts[position]
        if early.values[node] < plan.today <= -late.values[node]:
            number = MemberNumber(len(plan.members))
            plan.members.append(from_today_on(plan, position))
            early.lift(node, plan.today, number, late)
            held.append(node)
    early.spread(held, late)


def keep_broken_rules(
    plan: CompiledPlan,
    network: Network,
    fixpoint: Fixpoint,
    let_go: Iterable[MemberNumber],
) -> None:
    """Hold rules that gave way as near to what they ask for as all else allows.

    Args:
        plan: the compiled plan.
        network: gets an arc for what can be kept of each rule.
        fixpoint: its bounds without a clash; they are raised.
        let_go: the members that gave way; only rules between two steps count.
    """
    for number in let_go:
        member = plan.members[number]
        if member.kind in TIES:
            for edge in member.edges:
                _keep_near(network, fixpoint, edge, number)


def _keep_near(
    network: Network, fixpoint: Fixpoint, edge: Edge, number: MemberNumber
) -> None:
    early, late = fixpoint.earliest, fixpoint.latest
    source, target = edge.source, edge.target
    if _is_fixed(fixpoint, source) and _is_fixed(fixpoint, target):
        return
    high = -late.values[target]
    mark = len(early.log)
    # The target on its latest day, the source on its first one before that: no plan
    # has them further apart.
    clash = early.lift(target, high, BY_CALENDAR, late) if high != -OPEN else None
    clash = clash or early.spread((target,), late)
    low = early.values[source]
    early.rollback(mark)
    if clash is not None or low == OPEN or high == -OPEN:
        return
    wanted = low + edge.shift if edge.rise is None else edge.rise(low)
    if wanted <= high:
        kept = edge
    elif wanted > low and high <= low:
        # The two stand in the wrong order anyway: no interval is left to be kept.
        return
    else:
        kept = Edge(source, target, high - low)
    _add_arcs(network, fixpoint, kept, number)


def _add_arcs(
    network: Network, fixpoint: Fixpoint, edge: Edge, number: MemberNumber
) -> None:
    early, late = fixpoint.earliest, fixpoint.latest
    source, target = edge.source, edge.target
    up = Arc(target, edge.shift, edge.rise, number, edge.months)
    down = Arc(source, edge.shift, edge.fall, number, edge.months)
    risen, fallen = (network.sides[side].arcs for side in (EARLIEST, LATEST))
    risen[source].append(up)
    fallen[target].append(down)
    marks = len(early.log), len(late.log)
    if _follow(early, source, late) and _follow(late, target, early):
        return
    # Closed days and months cut short may leave less than the bounds promise.
    early.rollback(marks[0])
    late.rollback(marks[1])
    risen[source].remove(up)
    fallen[target].remove(down)


def _follow(bounds: Bounds, node: Node, other: Bounds) -> bool:
    return bounds.spread((node,), other) is None


def _is_fixed(fixpoint: Fixpoint, node: Node) -> bool:
    return fixpoint.earliest.values[node] + fixpoint.latest.values[node] == 0
