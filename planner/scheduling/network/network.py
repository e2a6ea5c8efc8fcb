"""The constraint network: two-variable monotone constraints over day ordinals.

Every rule of a plan is a conjunction of ``(x <= a) or (y >= b)``: difference bounds
(with calendar months: any monotone map), single days that are impossible, and "this
stay ends before the away dates begin or starts after they end". Such systems are
closed under taking the earlier of two solutions day by day, and the later. That is
why bounds propagation decides them and its bounds are exact.

Both directions run through the same code: the *latest* side counts in mirrored days
(``-ordinal``), so that a bound always rises.
"""

from collections.abc import Callable, Iterable
from copy import copy
from functools import cached_property
from typing import Final, NamedTuple

from msgspec import Struct, field

from planner.models.plan.protocol import Site, TimingRule, Validity
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.days.closed_days import (
    ImpossibleDays,
    PossibleDays,
    Settle,
)
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, least_gain
from planner.scheduling.network.numbering import (
    NO_STEP,
    MemberNumber,
    Node,
    Position,
)

EARLIEST: Final = 0
LATEST: Final = 1

Curve = Callable[[int], int]


class Edge(Struct, gc=False, eq=False):
    """``target >= up(source)``, the same as ``source <= down(target)``.

    With plain days ``up`` is ``source + shift`` and both curves are None. Otherwise
    ``rise`` maps the source's earliest to the target's and ``fall`` the target's
    mirrored latest to the source's; ``months`` and ``shift`` then tell about how far.
    """

    # A plan of thousands of steps has many edges, holes and arcs, and nothing points
    # back from what they hold: the collector of garbage need not look at them.

    source: Node
    target: Node
    shift: int
    rise: Curve | None = None
    fall: Curve | None = None
    months: int = 0
    _arcs: "tuple[Arc, Arc] | None" = None

    def arcs_of(self, number: MemberNumber) -> "tuple[Arc, Arc]":
        """Return it as seen from both sides, made once for all networks of a plan.

        Args:
            number: of the member it belongs to.
        """
        arcs = self._arcs
        if arcs is None or arcs[0].member != number:
            # The same shift on both sides: latest days are mirrored, so both bounds
            # rise by it.
            arcs = self._arcs = (
                Arc(self.target, self.shift, self.rise, number, self.months),
                Arc(self.source, self.shift, self.fall, number, self.months),
            )
        return arcs


class Root(NamedTuple):
    """A bound that a fact gives: ``node >= value`` on its side (mirrored on LATEST)."""

    side: int
    node: Node
    value: int


class Hole(Struct, gc=False, eq=False):
    """Impossible days of a node: a site's shut days, or days away."""

    node: Node
    site: Site | None
    away: bool


class Member(Struct, kw_only=True, eq=False):
    """One rule or fact with all constraints it stands for; conflicts name members.

    Attributes:
        kind: what it is.
        owner: position of the step it belongs to.
        other: position of the step it ties the owner to, ``NO_STEP`` without one.
        rule: the timing rule for RULE and REPEAT.
        validity: for VALIDITY.
        edges: constraints between two nodes.
        roots: bounds that it gives by itself.
        holes: days that it forbids.
    """

    kind: ReasonKind
    owner: Position
    other: Position = NO_STEP
    rule: TimingRule | None = None
    validity: Validity | None = None
    edges: tuple[Edge, ...] = ()
    roots: tuple[Root, ...] = ()
    holes: tuple[Hole, ...] = ()


class Arc(Struct, gc=False, eq=False):
    """An edge seen from one side: a bound of its source raises that of the target.

    Attributes:
        shift: by so many days, where there is no curve.
        curve: maps the bound of the source to that of the target.
        member: the rule or fact it comes from.
        months: 0 for plain days; else ``shift`` and ``months`` tell about how far.
    """

    target: Node
    shift: int
    curve: Curve | None
    member: MemberNumber
    months: int

    def carry(self, value: int) -> int:
        """Return the bound of the target that a bound of the source asks for."""
        # Propagation has this line written out, where a call would cost too much.
        return value + self.shift if self.curve is None else self.curve(value)


def least_lift(arc: Arc) -> int:
    """Return how many days at least an arc lifts its target above its source.

    Args:
        arc: ``OPEN`` as its shift, of a stay around days away, is handed on as it is.
    """
    return arc.shift + least_gain(arc.months) if arc.months else arc.shift


GivenBound = tuple[Node, int, MemberNumber]
"""A bound of a node that a fact gives: a plain tuple, made for each step of a plan."""


class Side(Struct):
    """One direction of the network.

    Attributes:
        arcs: outgoing arcs by node.
        settles: by node, the map to the nearest possible day, None where all are.
        roots: the bounds given by facts.
        floor: no bound lies below; ``limit``: none may lie above.
    """

    floor: int
    limit: int
    arcs: list[list[Arc]]
    settles: list[Settle | None]
    roots: list[GivenBound] = field(default_factory=list)


_NO_HOLE: Final[tuple[Site | None, bool]] = (None, False)


class Network:
    """A set of members, ready for propagation in both directions.

    Attributes:
        sides: the earliest and the latest side.
        nodes: how many nodes there are.
    """

    def __init__(
        self,
        members: list[Member],
        chosen: Iterable[MemberNumber],
        nodes: int,
        impossible: ImpossibleDays,
    ) -> None:
        self.nodes = nodes
        self.sides = (
            Side(FIRST_DAY, LAST_DAY, [[] for _ in range(nodes)], [None] * nodes),
            Side(-LAST_DAY, -FIRST_DAY, [[] for _ in range(nodes)], [None] * nodes),
        )
        self._impossible = impossible
        self._forbidding: list[tuple[Node, MemberNumber]] = []
        forbidding = self._forbidding
        holes: dict[Node, tuple[Site | None, bool]] = {}
        risen, fallen = (side.arcs for side in self.sides)
        for number in chosen:
            member = members[number]
            for edge in member.edges:
                rising, falling = edge.arcs_of(number)
                risen[edge.source].append(rising)
                fallen[edge.target].append(falling)
            for side, node, value in member.roots:
                self.sides[side].roots.append((node, value, number))
            for hole in member.holes:
                node = hole.node
                site, away = holes.get(node, _NO_HOLE)
                # A step has one site, so that two holes of one node never name two of
                # them.
                holes[node] = (hole.site or site, hole.away or away)
                forbidding.append((node, number))
        self._holes = holes
        early, late = self.sides
        of_kind = self._of_kind()
        for node, kind in holes.items():
            days = of_kind[kind]
            early.settles[node], late.settles[node] = days.rise, days.fall

    @cached_property
    def possible(self) -> dict[Node, PossibleDays]:
        """By node, the days it can stand on, where some are forbidden."""
        of_kind = self._of_kind()
        return {node: of_kind[kind] for node, kind in self._holes.items()}

    def _of_kind(self) -> dict[tuple[Site | None, bool], PossibleDays]:
        # Of thousands of nodes with holes most have the same ones.
        possible = self._impossible.possible
        return {
            kind: possible(kind[0], away=kind[1]) for kind in set(self._holes.values())
        }

    @cached_property
    def hole_members(self) -> dict[Node, list[MemberNumber]]:
        """By node, the members that forbid days of it; asked where a clash is."""
        found: dict[Node, list[MemberNumber]] = {}
        for node, number in self._forbidding:
            found.setdefault(node, []).append(number)
        return found

    @cached_property
    def _away_nodes(self) -> dict[Site | None, list[Node]]:
        """The nodes that days away rule out days of, by the place they are at."""
        found: dict[Site | None, list[Node]] = {}
        for node, (site, away) in self._holes.items():
            if away:
                found.setdefault(site, []).append(node)
        return found

    def with_days_away(
        self, impossible: ImpossibleDays, stays: Iterable[tuple[MemberNumber, Edge]]
    ) -> "Network":
        """Return the same network with other days away; all else is shared.

        Args:
            impossible: whose days away count.
            stays: what days away mean for stays, each with the member that it replaces.
        """
        other = copy(self)
        other._impossible = impossible  # noqa: SLF001  another one of this class
        # Asked of few of them, and of their own days.
        vars(other).pop("possible", None)
        early, late = other.sides = (_unshared(self.sides[0]), _unshared(self.sides[1]))
        for site, nodes in self._away_nodes.items():
            days = impossible.possible(site, away=True)
            rise, fall = days.rise, days.fall
            for node in nodes:
                early.settles[node], late.settles[node] = rise, fall
        for number, edge in stays:
            rising, falling = edge.arcs_of(number)
            for arcs, node, new in (
                (early.arcs, edge.source, rising),
                (late.arcs, edge.target, falling),
            ):
                arcs[node] = [
                    new if arc.member == number else arc for arc in arcs[node]
                ]
        return other

    def away_meeting(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return first and last day of the days away that meet some days."""
        return self._impossible.away.spans_meeting(first, last)

    def away_within(self, first: int, last: int) -> tuple[int, int] | None:
        """Return first and last of the days away inside some days, None without."""
        return self._impossible.away.hull(first, last)


def _unshared(side: Side) -> Side:
    return Side(side.floor, side.limit, side.arcs[:], side.settles.copy(), side.roots)
