"""Problems told to the person: conflicts, results too old, closed and away days."""

from collections.abc import Iterator

from planner.models.plan.protocol import Validity
from planner.models.plan.schedule import (
    BoundSide,
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
)
from planner.models.structs import replace
from planner.scheduling.days.closed_days import Block
from planner.scheduling.days.ordinals import day_of, first_reaching, moved
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import PINS
from planner.scheduling.network.network import EARLIEST, Member
from planner.scheduling.network.numbering import (
    NO_MEMBER,
    MemberNumber,
    Node,
    Position,
    by_number,
    by_position,
)
from planner.scheduling.reasons.reason_chains import reason_of, step_ids
from planner.scheduling.solving.placement import Placement

Places = list[Placement | None]


def stale_members(plan: CompiledPlan) -> list[MemberNumber]:
    """Return the validities that fail between two days that facts already hold."""
    pins: dict[Node, list[MemberNumber]] = {}
    for number, member in by_number(plan.members):
        if member.kind in PINS:
            for root in member.roots:
                if root.side == EARLIEST:
                    pins.setdefault(root.node, []).append(number)
    return [
        number
        for number, member in by_number(plan.members)
        if member.validity is not None and _is_stale(plan, member, pins)
    ]


def _is_stale(
    plan: CompiledPlan, member: Member, pins: dict[Node, list[MemberNumber]]
) -> bool:
    validity = member.validity
    if validity is None:
        return False
    days = [
        {
            root.value
            for number in pins.get(node, ())
            for root in plan.members[number].roots
            if root.node == node and root.side == EARLIEST
        }
        for node in (plan.starts[member.owner], _needed_node(plan, member, validity))
    ]
    # Without a told day, or with two that differ, it is a clash and found by
    # propagation.
    if any(len(found) != 1 for found in days):
        return False
    # On its last good day a result still counts.
    return moved(days[0].pop(), validity.good_for) < days[1].pop()


def _needed_node(plan: CompiledPlan, member: Member, validity: Validity) -> Node:
    return plan.node(member.other, validity.needed_on.end)


def stale_problem(
    plan: CompiledPlan,
    number: MemberNumber,
    places: Places,
    remedies: tuple[Remedy, ...],
) -> Problem:
    """Tell a result that is too old between two days that facts hold."""
    member = plan.members[number]
    pins = [pin_of(plan, position) for position in (member.owner, member.other)]
    reasons = [
        member_reason(plan, plan.members[pin]) for pin in pins if pin != NO_MEMBER
    ]
    # Between the two days, in the order it is told: the test, how long it is good for,
    # the step that needs it.
    reasons.insert(1, member_reason(plan, member))
    return too_old(plan, member, places, tuple(reasons), remedies)


def pin_of(plan: CompiledPlan, position: Position) -> MemberNumber:
    """Return the member that holds a step on its day, ``NO_MEMBER`` without one.

    Returns:
        The first one, in the order of the plan's members.
    """
    for number, member in by_number(plan.members):
        if member.owner == position and member.kind in PINS:
            return number
    return NO_MEMBER


def member_reason(plan: CompiledPlan, member: Member) -> Reason:
    """Tell a rule or fact as a member of a conflict."""
    return reason_of(plan, member, (member.owner, member.other), BoundSide.DATE)


def too_old(
    plan: CompiledPlan,
    member: Member,
    places: Places,
    reasons: tuple[Reason, ...],
    remedies: tuple[Remedy, ...],
) -> Problem:
    """Tell a result that is too old on the day it is needed.

    Args:
        plan: the compiled plan.
        member: the validity.
        places: where the steps stand.
        reasons: an irreducible set.
        remedies: what could give way.
    """
    test, needing = places[member.owner], places[member.other]
    steps = step_ids(plan, [member.owner, member.other])
    if member.validity is None or test is None or needing is None:
        return Problem(
            kind=ProblemKind.TOO_OLD, steps=steps, reasons=reasons, clashes=(reasons,)
        )
    is_start = _needed_node(plan, member, member.validity) == plan.starts[member.other]
    needed = needing.start if is_start else needing.end
    return Problem(
        kind=ProblemKind.TOO_OLD,
        steps=steps,
        reasons=reasons,
        clashes=(reasons,),
        hit=steps[:1],
        remedies=remedies,
        age_days=needed - test.start,
        repeat_from=day_of(_repeat_day(plan, member.owner, needed, member.validity)),
        limit=str(member.validity.good_for),
        day=day_of(needed),
    )


def _repeat_day(
    plan: CompiledPlan, position: Position, needed: int, validity: Validity
) -> int:
    """Return the first day still to come from which on the result would be good."""
    good = first_reaching(needed, validity.good_for)
    day = plan.possible_days(position).nearest(max(good, plan.today))
    return day if day <= needed else good


def on_days_away(plan: CompiledPlan, places: Places) -> dict[MemberNumber, Block]:
    """Return the bookings and the anchor whose step stands on days away.

    Args:
        plan: the compiled plan.
        places: where the steps stand.

    Returns:
        By number of the member, the days away.
    """
    found: dict[MemberNumber, Block] = {}
    for position, placed in _still_pinned(plan, places):
        if plan.roster.occurrences[position].step.attends:
            block = plan.impossible.away.meeting(placed.start, placed.end)
            if block is not None:
                found[pin_of(plan, position)] = block
    return found


def away_problem(
    plan: CompiledPlan, number: MemberNumber, block: Block, remedies: tuple[Remedy, ...]
) -> Problem:
    """Tell a booking or the anchor whose step stands on days away."""
    position = plan.members[number].owner
    told = _on_blocked(plan, position, ProblemKind.AWAY_DAY, block)
    return replace(told, remedies=remedies)


def closed_problems(plan: CompiledPlan, places: Places) -> Iterator[Problem]:
    """Tell booked steps and the anchor that stand on days their place is closed."""
    for position, placed in _still_pinned(plan, places):
        yield from _closed_ends(plan, position, placed)


def _still_pinned(
    plan: CompiledPlan, places: Places
) -> Iterator[tuple[Position, Placement]]:
    for position, placed in by_position(places):
        # Nothing in the past gives way: that a place was closed then helps nobody.
        is_held = plan.is_pinned(position) and not plan.is_over(position)
        if placed is not None and is_held:
            yield position, placed


def _closed_ends(
    plan: CompiledPlan, position: Position, placed: Placement
) -> Iterator[Problem]:
    step = plan.roster.occurrences[position].step
    if not step.keeps_office_days:
        return
    for day in sorted({placed.start, placed.end}):
        block = plan.impossible.closed(step.site, day)
        if block is not None:
            only = Block(day, day, block.label)
            yield _on_blocked(plan, position, ProblemKind.CLOSED_DAY, only)


def _on_blocked(
    plan: CompiledPlan, position: Position, kind: ProblemKind, block: Block
) -> Problem:
    step = plan.roster.occurrences[position].id
    held = plan.members[pin_of(plan, position)]
    return Problem(
        kind=kind,
        steps=(step,),
        reasons=(
            member_reason(plan, held),
            blocked_reason(plan, position, kind, block),
        ),
        hit=(step,),
        day=day_of(block.first),
    )


def blocked_reason(
    plan: CompiledPlan, position: Position, kind: ProblemKind, block: Block
) -> Reason:
    """Tell days away or a closed day on which a step stands."""
    step = plan.roster.occurrences[position].id
    return Reason(
        kind=ReasonKind.AWAY if kind is ProblemKind.AWAY_DAY else ReasonKind.CLOSED,
        step=step,
        owner=step,
        first=day_of(block.first),
        last=day_of(block.last),
        label=block.label,
    )
