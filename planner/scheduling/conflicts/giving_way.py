"""Which rule or fact gives way first when not all of them can hold.

What the person can change by staying at home or coming earlier gives way before the
rules of a treatment, so that days away never scatter a block of treatment; what is
booked or done holds to the end.
"""

from collections.abc import Collection
from typing import Final

from planner.models.civil import Offset
from planner.models.plan.schedule import ReasonKind
from planner.models.structs import replace
from planner.scheduling.days.ordinals import is_always_later
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.constraints import days_apart
from planner.scheduling.network.member_kinds import TIES
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import MemberNumber, Position

_IN_ORDER: Final = (
    ReasonKind.AWAY,
    ReasonKind.NOT_BEFORE,
    ReasonKind.CLOSED,
    ReasonKind.VALIDITY,
    ReasonKind.RULE,
    ReasonKind.DURATION,
    ReasonKind.ORDER,
    ReasonKind.TODAY,
    ReasonKind.ROUGH,
    ReasonKind.ANCHOR,
    ReasonKind.BOOKED,
    ReasonKind.DONE,
)
_RANK: Final = {
    **{kind: rank for rank, kind in enumerate(_IN_ORDER)},
    ReasonKind.REPEAT: _IN_ORDER.index(ReasonKind.RULE),
}
_WEAKEST: Final = -1
_SAME_DAY: Final = Offset()


def weakest(plan: CompiledPlan, members: Collection[MemberNumber]) -> MemberNumber:
    """Choose what gives way.

    First the validity of a test with a date of its own, since it can be repeated;
    then days away, "not before" and closed days; then the other rules, those of booked
    and done steps first, so that what hangs on Day 0 stays beside it; facts last.

    Args:
        plan: the compiled plan.
        members: numbers of its members, at least one; of two equals the later goes.
    """
    ranks = {number: _rank(plan, plan.members[number]) for number in members}
    least = min(ranks.values())
    # A long chain has hundreds of members, and few of them are the weakest in rank.
    last = [number for number, rank in ranks.items() if rank == least]
    return min(last, key=lambda number: (_hold(plan, plan.members[number]), -number))


def _rank(plan: CompiledPlan, member: Member) -> int:
    if member.validity is not None and plan.is_pinned(member.owner):
        # Before all else: a test that is done or booked can be repeated.
        return _WEAKEST
    return _RANK[member.kind]


def _hold(plan: CompiledPlan, member: Member) -> int:
    """Rank a rule by what it ties: 0 for a booked or done step, 3 for planned ones."""
    if member.kind not in TIES:
        return 0
    if _is_told(plan, member.owner):
        return 0
    if _is_told(plan, member.other):
        return 1
    return 2 if plan.is_pinned(member.owner) else 3


def _is_told(plan: CompiledPlan, position: Position) -> bool:
    facts = plan.roster.occurrences[position].facts
    return facts.booked is not None or facts.done is not None


def order_of(member: Member) -> Member | None:
    """Return what stays of a rule that gives way: which of two steps comes first.

    None where the rule does not say so: only a least distance after the other step, or
    a least distance before it, does.
    """
    rule = member.rule
    if rule is None or not member.edges:
        return None
    # The edge of the earliest distance comes first and leads from the anchor; without
    # one, that of the latest leads back to it.
    anchor, bound = member.edges[0].source, member.edges[0].target
    if rule.earliest is None:
        anchor, bound = bound, anchor
    edges = (
        [days_apart(anchor, bound, 0)]
        if rule.earliest is not None and is_always_later(rule.earliest, _SAME_DAY)
        else []
    )
    if rule.latest is not None and is_always_later(_SAME_DAY, rule.latest):
        edges.append(days_apart(bound, anchor, 0))
    return replace(member, edges=tuple(edges)) if edges else None
