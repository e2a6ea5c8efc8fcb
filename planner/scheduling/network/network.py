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
from typing import Final, NamedTuple

from msgspec import Struct, field

from planner.models.plan.protocol import Site, TimingRule, Validity
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.days.closed_days import Hours, Settle
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY

EARLIEST: Final = 0
LATEST: Final = 1

Curve = Callable[[int], int]


Edge = tuple[int, int, int, Curve | None, Curve | None, int]
"""(source, target, shift, rise, fall, months): ``target >= up(source)``, the same as
``source <= down(target)``.

With plain days ``up`` is ``source + shift`` and both curves are None. Otherwise
``rise`` maps the source's earliest to the target's and ``fall`` the target's mirrored
latest to the source's; ``months`` and ``shift`` then tell about how far. A plain tuple,
as holes and arcs are, since a plan of thousands of steps has many.
"""


class Root(NamedTuple):
    """A bound that a fact gives: ``node >= value`` on its side (mirrored on LATEST)."""

    side: int
    node: int
    value: int


Hole = tuple[int, Site | None, bool]
"""(node, site, away): impossible days of a node, a site's shut days or days away."""


class Member(Struct, kw_only=True, eq=False):
    """One rule or fact with all constraints it stands for; conflicts name members.

    Attributes:
        kind: what it is.
        owner: position of the step it belongs to.
        other: position of the step it ties the owner to, -1 without one.
        rule: the timing rule for RULE and REPEAT.
        validity: for VALIDITY.
        edges: constraints between two nodes.
        roots: bounds that it gives by itself.
        holes: days that it forbids.
    """

    kind: ReasonKind
    owner: int
    other: int = -1
    rule: TimingRule | None = None
    validity: Validity | None = None
    edges: tuple[Edge, ...] = ()
    roots: tuple[Root, ...] = ()
    holes: tuple[Hole, ...] = ()


Arc = tuple[int, int, Curve | None, int, int]
"""An edge seen from one side: (target, shift, curve, member, months).

A bound of the source raises that of the target.
"""


class Side(Struct):
    """One direction of the network.

    Attributes:
        arcs: outgoing arcs by node.
        settles: by node, the map to the nearest possible day.
        roots: (node, value, member) given by facts.
        floor: no bound lies below; ``limit``: none may lie above.
    """

    floor: int
    limit: int
    arcs: list[list[Arc]]
    settles: dict[int, Settle] = field(default_factory=dict)
    roots: list[tuple[int, int, int]] = field(default_factory=list)


_NO_HOLE: Final[tuple[Site | None, bool]] = (None, False)


class Network:
    """A set of members, ready for propagation in both directions.

    Attributes:
        sides: the earliest and the latest side.
        nodes: how many nodes there are.
        possible: by node, the days it can stand on, where some are forbidden.
        hole_members: by node, the members that forbid days of it.
    """

    def __init__(
        self, members: list[Member], chosen: Iterable[int], nodes: int, hours: Hours
    ) -> None:
        self.nodes = nodes
        self.sides = (
            Side(FIRST_DAY, LAST_DAY, [[] for _ in range(nodes)]),
            Side(-LAST_DAY, -FIRST_DAY, [[] for _ in range(nodes)]),
        )
        self.hole_members: dict[int, list[int]] = {}
        self._hours = hours
        holes: dict[int, tuple[Site | None, bool]] = {}
        risen, fallen = (side.arcs for side in self.sides)
        for position in chosen:
            member = members[position]
            for source, target, shift, rise, fall, months in member.edges:
                risen[source].append((target, shift, rise, position, months))
                fallen[target].append((source, shift, fall, position, months))
            for root in member.roots:
                self.sides[root.side].roots.append((root.node, root.value, position))
            for node, site, away in member.holes:
                other_site, other_away = holes.get(node, _NO_HOLE)
                holes[node] = (site or other_site, away or other_away)
                self.hole_members.setdefault(node, []).append(position)
        self.possible = {
            node: hours.possible(site, away=away)
            for node, (site, away) in holes.items()
        }
        early, late = self.sides
        for node, days in self.possible.items():
            early.settles[node], late.settles[node] = days.rise, days.fall

    def away_within(self, first: int, last: int) -> tuple[int, int] | None:
        """Return first and last of the days away inside some days, None without."""
        return self._hours.away.hull(first, last)
