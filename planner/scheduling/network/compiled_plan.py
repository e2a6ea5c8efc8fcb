"""A compiled plan: what the network is built from and dates are read back to."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from msgspec import Struct, field

from planner.models.plan.protocol import End, TimingRule
from planner.scheduling.days.closed_days import ImpossibleDays, PossibleDays
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import (
    NO_STEP,
    Node,
    Position,
    positions_before,
)
from planner.scheduling.network.occurrences import Roster

_END: Final = End.END
"""A member of an enumeration takes longer to look up than all the rest of ``node``."""


class Tie(NamedTuple):
    """A rule of a step and the step it is measured from; unpacked in many loops."""

    rule: TimingRule
    other: Position


class PlacedPart(Enum):
    """What of a step is placed in one go."""

    WHOLE = "whole"
    START = "start"
    END = "end"


class Placing(NamedTuple):
    """A step, or its start or end alone, as it gets its day."""

    position: Position
    part: PlacedPart


class DaySpan(NamedTuple):
    """The days between which Day 0 lies; ``last`` None where that is open."""

    first: int
    last: int | None

    def wish(self, today: int) -> int:
        """Return the middle of what is left of it, the first day where it is open.

        Args:
            today: as ordinal; a span that is over keeps its middle.
        """
        if self.last is None:
            return max(self.first, today)
        first = max(self.first, today) if today <= self.last else self.first
        return (first + self.last) // 2


class CompiledPlan(Struct, kw_only=True):
    """A compiled plan.

    Attributes:
        roster: all steps.
        anchor: position of the anchor's step, ``NO_STEP`` when it is not in the plan.
        anchor_day: its pinned day as ordinal, None while nobody knows it.
        span: the days between which the anchor lies, while no fact holds it.
        today: as ordinal.
        impossible: its impossible days.
        starts, ends: node of each step's start and end, ``UNDATED`` without dates.
        placings: the dated steps in the order they are placed.
        owners: step position of each node; nodes are numbered in that same order.
        members: rules and facts.
        ties: by step, its rules to steps that are in the plan.
        wishes: by step, the tie that gives it its wish.
        followed: for steps dated through a step that is tied to them, that step.
        pinned: by step, whether a fact holds its start.
        before: by step, the one that has to be over before it begins, ``NO_STEP``
            where it follows none.
    """

    roster: Roster
    anchor: Position
    anchor_day: int | None
    span: DaySpan | None = None
    today: int
    impossible: ImpossibleDays
    starts: list[Node] = field(default_factory=list)
    ends: list[Node] = field(default_factory=list)
    placings: list[Placing] = field(default_factory=list)
    owners: list[Position] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    ties: list[list[Tie]] = field(default_factory=list)
    wishes: list[Tie | None] = field(default_factory=list)
    followed: dict[Position, Position] = field(default_factory=dict)
    pinned: list[bool] = field(default_factory=list)
    before: list[Position] = field(default_factory=list)
    _possible: dict[Position, PossibleDays] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look up once what every later stage asks."""
        self.pinned = [
            occurrence.facts.done is not None
            or occurrence.facts.booked is not None
            or occurrence.facts.due is not None
            for occurrence in self.roster.occurrences
        ]
        if self.anchor != NO_STEP and self.anchor_day is not None:
            self.pinned[self.anchor] = True

    @property
    def positions(self) -> Sequence[Position]:
        """The positions of all steps, in protocol order."""
        return positions_before(len(self.roster.occurrences))

    def node(self, position: Position, end: End) -> Node:
        """Return the node of a step's start or end, ``UNDATED`` without dates.

        Args:
            position: of the step.
            end: which of its two; the same node for a step of one day.
        """
        return (self.ends if end is _END else self.starts)[position]

    def possible_days(self, position: Position) -> PossibleDays:
        """Return the days on which the step's place is open and the person there."""
        known = self._possible.get(position)
        if known is None:
            step = self.roster.occurrences[position].step
            site = step.site if step.keeps_office_days else None
            known = self.impossible.possible(site, away=step.attends)
            self._possible[position] = known
        return known

    def is_rough(self, position: Position) -> bool:
        """Whether it is the step of whose day only a span is known."""
        return (
            position == self.anchor
            and self.span is not None
            and not self.pinned[position]
        )

    def is_pinned(self, position: Position) -> bool:
        """Whether a fact holds the start of the step."""
        return self.pinned[position]

    def is_before(self, position: Position) -> bool:
        """Whether the step lies before the plan, on a day that nobody knows."""
        facts = self.roster.occurrences[position].facts
        return facts.before is not None and not self.pinned[position]

    def is_settled(self, position: Position) -> bool:
        """Whether the step has happened: done, or the anchor on a day gone by."""
        if self.roster.occurrences[position].facts.done is not None:
            return True
        return (
            position == self.anchor
            and self.anchor_day is not None
            and self.anchor_day < self.today
        )

    def is_over(self, position: Position) -> bool:
        """Whether its day lies behind: it has happened, or its booking has gone by.

        Whether a booking that has gone by was kept is asked; it is nothing that could
        still give way.
        """
        if self.is_settled(position):
            return True
        booked = self.roster.occurrences[position].facts.booked
        if booked is None:
            return False
        return (booked.end or booked.day).toordinal() < self.today
