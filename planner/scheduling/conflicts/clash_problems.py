"""Conflicts as problems: those that rest on the same facts are one of them."""

from typing import Final

from planner.models.plan.schedule import (
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
)
from planner.models.structs import replace
from planner.scheduling.conflicts.conflict_groups import ConflictGroup
from planner.scheduling.conflicts.conflicts import Conflict
from planner.scheduling.conflicts.problems import (
    Places,
    blocked_reason,
    member_reason,
    too_old,
)
from planner.scheduling.days.closed_days import Block
from planner.scheduling.days.ordinals import LAST_DAY, day_of
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import PINS
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import NO_STEP, MemberNumber, Position
from planner.scheduling.reasons.reason_chains import step_ids

MOST_RUNS: Final = 3
"""So many runs of closed days that clash with one step are told by their dates."""


def clash_problem(
    plan: CompiledPlan,
    group: ConflictGroup,
    places: Places,
    remedies: tuple[Remedy, ...],
) -> Problem:
    """Tell the conflicts of a group as one problem.

    Args:
        plan: the compiled plan.
        group: conflicts that rest on the same facts.
        places: where the steps stand.
        remedies: what could give way.
    """
    first = group.conflicts[0]
    let_go = plan.members[first.let_go]
    if let_go.validity is not None and plan.is_pinned(let_go.owner):
        return too_old(plan, let_go, places, conflict_reasons(plan, first), remedies)
    clashes = _clashes(plan, group)
    hit = _hit(plan, group, places)
    members = [plan.members[number] for number in group.members]
    return Problem(
        kind=ProblemKind.OUT_OF_RANGE
        if first.leaves_calendar
        else ProblemKind.CONFLICT,
        steps=step_ids(plan, [*_pinned(members), *hit, *_tied(members)]),
        reasons=tuple(dict.fromkeys(one for clash in clashes for one in clash)),
        clashes=clashes,
        hit=step_ids(plan, hit),
        remedies=remedies,
    )


def _clashes(
    plan: CompiledPlan, group: ConflictGroup
) -> tuple[tuple[Reason, ...], ...]:
    told = [
        conflict_reasons(plan, conflict)
        for conflict in group.conflicts
        if conflict.told
    ]
    for number, block in group.pins.items():
        member = plan.members[number]
        away = blocked_reason(plan, member.owner, ProblemKind.AWAY_DAY, block)
        told.append((member_reason(plan, member), away))
    return tuple(told)


def _hit(plan: CompiledPlan, group: ConflictGroup, places: Places) -> list[Position]:
    """Return the steps that cannot be where they are, in date order."""
    owners = dict.fromkeys(plan.members[number].owner for number in group.hit)

    def day(position: Position) -> int:
        placed = places[position]
        # Undated steps come last.
        return LAST_DAY if placed is None else placed.start

    return sorted(owners, key=day)


def _pinned(members: list[Member]) -> list[Position]:
    return [member.owner for member in members if member.kind in PINS]


def _tied(members: list[Member]) -> list[Position]:
    positions = [place for member in members for place in (member.owner, member.other)]
    return [position for position in positions if position != NO_STEP]


def conflict_reasons(plan: CompiledPlan, conflict: Conflict) -> tuple[Reason, ...]:
    """Tell the members of a conflict, days away and closed days with their dates."""
    days = _days_by_member(conflict)
    found: list[Reason] = []
    for number in conflict.members:
        reason = member_reason(plan, plan.members[number])
        found += _with_days(reason, days.get(number, []))
    return tuple(found)


def _days_by_member(conflict: Conflict) -> dict[MemberNumber, list[Block]]:
    days: dict[MemberNumber, list[Block]] = {}
    for number, block in conflict.days:
        days.setdefault(number, []).append(block)
    return days


def _with_days(reason: Reason, blocks: list[Block]) -> list[Reason]:
    """Give a reason the days it speaks of; none where they are too many to be told."""
    if not blocks:
        return [reason]
    runs = sorted(set(blocks))
    if reason.kind is ReasonKind.CLOSED:
        runs = _joined(runs)
    if reason.kind is ReasonKind.CLOSED and len(runs) > MOST_RUNS:
        return [reason]
    return [
        replace(reason, first=day_of(run.first), last=day_of(run.last), label=run.label)
        for run in runs
    ]


def _joined(blocks: list[Block]) -> list[Block]:
    """Join the days of a weekend."""
    runs: list[Block] = []
    for block in blocks:
        last = runs[-1] if runs else None
        if last and block.first <= last.last + 1 and block.label == last.label:
            runs[-1] = last._replace(last=max(last.last, block.last))
        else:
            runs.append(block)
    return runs
