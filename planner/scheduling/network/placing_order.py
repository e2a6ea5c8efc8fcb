"""In which order the steps of a plan get their days: who may choose before whom.

What was told comes first, then Day 0 and the key steps, then all others; what merely
fills the time between two steps takes what is left. A step always comes after the one
its wish is measured from.
"""

from collections.abc import Sequence
from enum import IntEnum
from typing import Final, NamedTuple

from planner.models.ids import DAY0
from planner.models.plan.protocol import End
from planner.scheduling.network.compiled_plan import CompiledPlan, PlacedPart, Placing
from planner.scheduling.network.numbering import NO_STEP, UNDATED, Position, by_position

_END: Final = End.END


class _Tier(IntEnum):
    """The earlier one chooses first."""

    TOLD = 0
    DAY0 = 1
    KEY = 2
    OTHER = 3
    FILLER = 4


class _Fill(NamedTuple):
    """Which steps fill the time between two others, and which of them do it whole.

    Attributes:
        ends: by step, whether its end is where another step begins or ends.
        whole: by step, whether its start, too, waits until all others stand.
    """

    ends: list[bool]
    whole: list[bool]


def placings(plan: CompiledPlan, dated: Sequence[bool]) -> list[Placing]:
    """Return the steps with dates in the order they are placed.

    Args:
        plan: with its ties and wishes.
        dated: by step, whether it gets dates.

    Returns:
        Each step once as a whole, or its start and, later, its end.
    """
    return _Queue(plan, dated).placings()


class _Queue:
    def __init__(self, plan: CompiledPlan, dated: Sequence[bool]) -> None:
        self._plan = plan
        self._dated = dated
        self._fill = _fillers(plan, dated)
        self._seen: set[Placing] = set()
        self._found: list[Placing] = []

    def placings(self) -> list[Placing]:
        """Return all of them."""
        tiers: list[list[Placing]] = [[] for _ in _Tier]
        for position, is_dated in by_position(self._dated):
            if is_dated:
                tier = self._tier(position)
                first = self._first_part(position)
                tiers[tier].append(first)
                if first.part is PlacedPart.START:
                    tiers[_Tier.FILLER].append(Placing(position, PlacedPart.END))
        for waiting in tiers:
            for placing in waiting:
                self._add(placing)
        return self._found

    def _add(self, placing: Placing | None) -> None:
        """Add a step after all those that its wish is measured from."""
        chain: list[Placing] = []
        while placing is not None and placing not in self._seen:
            self._seen.add(placing)
            chain.append(placing)
            placing = self._measured_from(placing)
        self._found.extend(reversed(chain))

    def _first_part(self, position: Position) -> Placing:
        is_split = self._fill.ends[position] and not self._fill.whole[position]
        return Placing(position, PlacedPart.START if is_split else PlacedPart.WHOLE)

    def _measured_from(self, placing: Placing) -> Placing | None:
        position, part = placing
        plan = self._plan
        if part is PlacedPart.END:
            return Placing(position, PlacedPart.START)
        if plan.pinned[position]:
            return None
        wish = plan.wishes[position]
        if wish is None:
            follower = plan.followed.get(position, NO_STEP)
            return None if follower == NO_STEP else self._first_part(follower)
        first = self._first_part(wish.other)
        if first.part is PlacedPart.START and wish.rule.anchor.end is _END:
            return Placing(wish.other, PlacedPart.END)
        return first

    def _tier(self, position: Position) -> _Tier:
        plan = self._plan
        step = plan.roster.occurrences[position].step
        if plan.pinned[position]:
            return _Tier.TOLD
        if step.id == DAY0 or position == plan.anchor:
            return _Tier.DAY0
        if step.key:
            return _Tier.KEY
        return _Tier.FILLER if self._fill.whole[position] else _Tier.OTHER


def last_until_another(plan: CompiledPlan) -> list[bool]:
    """Return, by step, whether it lasts until just where another one begins or ends.

    How long it takes is then no question of its own.

    Args:
        plan: with its ties, wishes and nodes.
    """
    return _fillers(plan, [node != UNDATED for node in plan.starts]).ends


def _fillers(plan: CompiledPlan, dated: Sequence[bool]) -> _Fill:
    """Find the steps that last until just where another one begins or ends."""
    fill = _Fill([False] * len(dated), [False] * len(dated))
    for position, ties in by_position(plan.ties):
        occurrence = plan.roster.occurrences[position]
        duration, wish = occurrence.step.duration, plan.wishes[position]
        if (
            duration.min == duration.max
            or not dated[position]
            or plan.pinned[position]
            or wish is None
            or wish.rule.binds is _END
        ):
            continue
        fill.ends[position] = any(
            rule.binds is _END
            and rule.earliest is not None
            and rule.earliest == rule.latest
            and dated[other]
            for rule, other in ties
        )
        fill.whole[position] = fill.ends[position] and not occurrence.step.key
    return fill
