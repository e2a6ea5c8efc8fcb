"""Problems told to the person: conflicts, results too old, closed and away days."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from planner.models.protocol import Validity
from planner.models.schedule import (
    BoundSide,
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
)
from planner.scheduling.closed_days import Block
from planner.scheduling.conflicts import Conflict
from planner.scheduling.explanation import reason_of, step_ids
from planner.scheduling.network import Member
from planner.scheduling.ordinals import day_of, first_reaching, moved
from planner.scheduling.placement import Placed
from planner.scheduling.plan import Plan

Places = list[Placed | None]
_MOST_RUNS: Final = 3
"""So many runs of days that clash with one step are told by their dates."""
_PINS = frozenset({ReasonKind.BOOKED, ReasonKind.DONE, ReasonKind.ANCHOR})


def stale_members(plan: Plan) -> list[int]:
    """Return the validities that fail between two days that facts already hold."""
    pins: dict[int, list[int]] = {}
    for number, member in enumerate(plan.members):
        if member.kind in _PINS:
            for root in member.roots:
                if root.side == 0:
                    pins.setdefault(root.node, []).append(number)
    return [
        number
        for number, member in enumerate(plan.members)
        if member.validity is not None and _is_stale(plan, member, pins)
    ]


def _is_stale(plan: Plan, member: Member, pins: dict[int, list[int]]) -> bool:
    validity = member.validity
    if validity is None:
        return False
    days = [
        {
            root.value
            for number in pins.get(node, ())
            for root in plan.members[number].roots
            if root.node == node and root.side == 0
        }
        for node in (plan.starts[member.owner], _needed_node(plan, member, validity))
    ]
    if any(len(found) != 1 for found in days):
        return False
    return moved(days[0].pop(), validity.good_for) < days[1].pop()


def _needed_node(plan: Plan, member: Member, validity: Validity) -> int:
    return plan.node(member.other, validity.needed_on.end)


def stale_problem(
    plan: Plan, number: int, places: Places, remedies: tuple[Remedy, ...]
) -> Problem:
    """Tell a result that is too old between two days that facts hold."""
    member = plan.members[number]
    pins = [_pin_of(plan, position) for position in (member.owner, member.other)]
    reasons = [_reason(plan, pin) for pin in pins if pin is not None]
    reasons.insert(1, _reason(plan, member))
    return _too_old(plan, member, places, tuple(reasons), remedies)


def _pin_of(plan: Plan, position: int) -> Member | None:
    found = [
        member
        for member in plan.members
        if member.owner == position and member.kind in _PINS
    ]
    return found[0] if found else None


def conflict_problem(
    plan: Plan, conflict: Conflict, places: Places, remedies: tuple[Remedy, ...]
) -> Problem:
    """Tell a minimal set of rules and facts that cannot hold together."""
    members = [plan.members[number] for number in conflict.members]
    reasons = conflict_reasons(plan, conflict)
    let_go = plan.members[conflict.let_go]
    if let_go.validity is not None and plan.is_pinned(let_go.owner):
        return _too_old(plan, let_go, places, reasons, remedies)
    pinned = sorted((member for member in members), key=lambda m: m.kind not in _PINS)
    positions = [position for m in pinned for position in (m.owner, m.other)]
    return Problem(
        kind=ProblemKind.OUT_OF_RANGE
        if conflict.leaves_calendar
        else ProblemKind.CONFLICT,
        steps=step_ids(plan, [position for position in positions if position >= 0]),
        reasons=reasons,
        remedies=remedies,
    )


def conflict_reasons(plan: Plan, conflict: Conflict) -> tuple[Reason, ...]:
    """Tell the members of a conflict, days away and closed days with their dates."""
    days: dict[int, list[Block]] = {}
    for number, block in conflict.days:
        days.setdefault(number, []).append(block)
    found: list[Reason] = []
    for number in conflict.members:
        reason = _reason(plan, plan.members[number])
        found += _with_days(reason, days.get(number, []))
    return tuple(found)


def _with_days(reason: Reason, blocks: list[Block]) -> list[Reason]:
    """Give a reason the days it speaks of; none where they are too many to be told."""
    runs: list[Block] = []
    for block in sorted(blocks):
        last = runs[-1] if runs else None
        if last and block.first <= last.last + 1 and block.label == last.label:
            runs[-1] = last._replace(last=max(last.last, block.last))
        else:
            runs.append(block)
    if not runs or len(runs) > _MOST_RUNS:
        return [reason]
    return [
        replace(reason, first=day_of(run.first), last=day_of(run.last), label=run.label)
        for run in runs
    ]


def _reason(plan: Plan, member: Member) -> Reason:
    return reason_of(plan, member, (member.owner, member.other), BoundSide.DATE)


def _too_old(
    plan: Plan,
    member: Member,
    places: Places,
    reasons: tuple[Reason, ...],
    remedies: tuple[Remedy, ...],
) -> Problem:
    test, needing = places[member.owner], places[member.other]
    steps = step_ids(plan, [member.owner, member.other])
    if member.validity is None or test is None or needing is None:
        return Problem(kind=ProblemKind.TOO_OLD, steps=steps, reasons=reasons)
    is_start = _needed_node(plan, member, member.validity) == plan.starts[member.other]
    needed = needing.start if is_start else needing.end
    return Problem(
        kind=ProblemKind.TOO_OLD,
        steps=steps,
        reasons=reasons,
        remedies=remedies,
        age_days=needed - test.start,
        repeat_from=day_of(_repeat_day(plan, member.owner, needed, member.validity)),
        limit=str(member.validity.good_for),
        day=day_of(needed),
    )


def _repeat_day(plan: Plan, position: int, needed: int, validity: Validity) -> int:
    """Return the first day still to come from which on the result would be good."""
    good = first_reaching(needed, validity.good_for)
    day = plan.possible_days(position).nearest(max(good, plan.today))
    return day if day <= needed else good


def impossible_days(plan: Plan, places: Places) -> Iterator[Problem]:
    """Tell booked steps and the anchor that stand on closed or away days."""
    for position, placed in enumerate(places):
        facts = plan.roster.occurrences[position].facts
        if placed is None or facts.done is not None or not plan.is_pinned(position):
            continue
        yield from _closed_ends(plan, position, placed)
        step = plan.roster.occurrences[position].step
        if step.attends:
            block = plan.hours.away.meeting(placed.start, placed.end)
            if block is not None:
                yield _on_blocked(plan, position, ProblemKind.AWAY_DAY, block)


def _closed_ends(plan: Plan, position: int, placed: Placed) -> Iterator[Problem]:
    step = plan.roster.occurrences[position].step
    if not step.place.keeps_office_days:
        return
    for day in sorted({placed.start, placed.end}):
        block = plan.hours.closed(step.site, day)
        if block is not None:
            only = Block(day, day, block.label)
            yield _on_blocked(plan, position, ProblemKind.CLOSED_DAY, only)


def _on_blocked(plan: Plan, position: int, kind: ProblemKind, block: Block) -> Problem:
    occurrence = plan.roster.occurrences[position]
    is_away = kind is ProblemKind.AWAY_DAY
    pin = _pin_of(plan, position)
    told = Reason(
        kind=ReasonKind.AWAY if is_away else ReasonKind.CLOSED,
        step=occurrence.id,
        first=day_of(block.first),
        last=day_of(block.last),
        label=block.label,
    )
    return Problem(
        kind=kind,
        steps=(occurrence.id,),
        reasons=(told,) if pin is None else (_reason(plan, pin), told),
        day=day_of(block.first),
    )
