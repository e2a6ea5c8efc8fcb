"""Conflicts that rest on the same facts belong together: told once, solved at once."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from msgspec import Struct, field

from planner.models.plan.schedule import ReasonKind
from planner.scheduling.conflicts.conflicts import Conflict
from planner.scheduling.conflicts.problems import Places
from planner.scheduling.days.closed_days import Block
from planner.scheduling.network.compiled_plan import CompiledPlan
from planner.scheduling.network.member_kinds import TOLD_OF_STEPS
from planner.scheduling.network.numbering import NO_STEP, MemberNumber, Position

_OVER: Final = frozenset({ReasonKind.DONE, ReasonKind.BOOKED})


class ToldDays(NamedTuple):
    """Days away, or a closing, as a fact that conflicts rest on."""

    kind: ReasonKind
    first: int
    last: int


class ToldOfStep(NamedTuple):
    """What was told of a step, as a fact that conflicts rest on."""

    kind: ReasonKind
    owner: Position


Fact = ToldDays | ToldOfStep


class ConflictGroup(Struct, kw_only=True):
    """Conflicts that rest on the same facts.

    Attributes:
        conflicts: in the order in which they were found; none where nothing but a
            booking or the anchor itself stands on days away.
        pins: members of bookings and the anchor that stand on the days away.
        away: the days away among the facts.
    """

    conflicts: list[Conflict] = field(default_factory=list)
    pins: dict[MemberNumber, Block] = field(default_factory=dict)
    away: tuple[Block, ...] = ()

    @property
    def members(self) -> tuple[MemberNumber, ...]:
        """All members of all conflicts and the pins, each once."""
        clashing = [
            number for conflict in self.conflicts for number in conflict.members
        ]
        return tuple(dict.fromkeys([*clashing, *self.pins]))

    @property
    def hit(self) -> list[MemberNumber]:
        """What gave way for each conflict, and the pins."""
        return [*(conflict.let_go for conflict in self.conflicts), *self.pins]


def group_of(number: MemberNumber, block: Block) -> ConflictGroup:
    """Return a booking or the anchor that stands on days away, with nothing beside."""
    return ConflictGroup(pins={number: block}, away=(block,))


def group_conflicts(
    plan: CompiledPlan,
    conflicts: Iterable[Conflict],
    on_days_away: dict[MemberNumber, Block],
) -> list[ConflictGroup]:
    """Put together the conflicts that rest on the same facts.

    Facts are what was told of steps, days away and closings of several days; a
    weekend or a holiday is none, since nobody can move it.

    Args:
        plan: the compiled plan.
        conflicts: all conflicts.
        on_days_away: members of bookings and the anchor whose own step stands on days
            away, with these days.
    """
    groups: dict[frozenset[Fact] | MemberNumber, ConflictGroup] = {}
    for conflict in conflicts:
        facts = _facts_of(plan, conflict)
        key = conflict.let_go if _stands_alone(plan, conflict) else facts
        if conflict.told or key in groups:
            group = groups.setdefault(key, ConflictGroup(away=_away_of(plan, conflict)))
            group.conflicts.append(conflict)
    for number, block in on_days_away.items():
        member = plan.members[number]
        facts = frozenset(
            {
                ToldOfStep(member.kind, member.owner),
                ToldDays(ReasonKind.AWAY, block.first, block.last),
            }
        )
        if facts in groups:
            groups[facts].pins[number] = block
    return list(groups.values())


def lies_behind(plan: CompiledPlan, group: ConflictGroup, places: Places) -> bool:
    """Whether nothing of a group could still give way: all of it lies in the past.

    Args:
        plan: the compiled plan.
        group: conflicts that rest on the same facts.
        places: where the steps stand.
    """
    members = [plan.members[number] for number in group.members]
    told = [one for one in members if one.kind in TOLD_OF_STEPS]
    # A Day 0 that has gone by can still be moved, until it is said that it happened.
    over = [one for one in told if one.kind in _OVER and plan.is_over(one.owner)]
    if not told or len(over) < len(told):
        return False
    steps = {one.owner for one in members} | {one.other for one in members}
    stand = [places[step] for step in steps if step != NO_STEP]
    return all(one is not None and one.end < plan.today for one in stand)


def _stands_alone(plan: CompiledPlan, conflict: Conflict) -> bool:
    """Whether it is told in its own words: a result too old, years out of range."""
    let_go = plan.members[conflict.let_go]
    return conflict.leaves_calendar or (
        let_go.validity is not None and plan.is_pinned(let_go.owner)
    )


def _facts_of(plan: CompiledPlan, conflict: Conflict) -> frozenset[Fact]:
    members = [plan.members[number] for number in conflict.members]
    told: set[Fact] = {
        ToldOfStep(one.kind, one.owner) for one in members if one.kind in TOLD_OF_STEPS
    }
    told |= {
        ToldDays(plan.members[number].kind, block.first, block.last)
        for number, block in conflict.days
        if plan.members[number].kind is ReasonKind.AWAY or block.first < block.last
    }
    return frozenset(told)


def _away_of(plan: CompiledPlan, conflict: Conflict) -> tuple[Block, ...]:
    return tuple(
        dict.fromkeys(
            block
            for number, block in conflict.days
            if plan.members[number].kind is ReasonKind.AWAY
        )
    )
