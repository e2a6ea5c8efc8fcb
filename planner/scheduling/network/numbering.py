"""Kinds of numbers: what a plan, its network and its log count by.

Each kind has its own type and its own word for "none", so that mypy sees when one is
taken for another. Days are plain integers: day ordinals, mirrored on the latest side.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NewType, TypeVar, cast

Position = NewType("Position", int)
"""Place of a step among the written-out steps of a plan."""
Node = NewType("Node", int)
"""A step's start or end in the network."""
MemberNumber = NewType("MemberNumber", int)
"""Place of a rule or fact among the members of a plan."""
EventNumber = NewType("EventNumber", int)
"""Place of a raised bound in the log of its side."""

NO_STEP: Final = Position(-1)
"""The position of a step that is not in the plan."""
UNDATED: Final = Node(-1)
"""The node of a step without dates."""
NO_MEMBER: Final = MemberNumber(-1)
"""In place of a rule or fact where there is none."""
BY_CALENDAR: Final = NO_MEMBER
"""What gives a bound that no rule or fact does: the calendar, a day being tried."""
NO_EVENT: Final = EventNumber(-1)
"""What a fact's own bound follows from, and what came before a node's first."""

_Item = TypeVar("_Item")


# When the program runs, a number of a kind is a plain integer. So whole runs are
# told to mypy at once: a call for each would cost more than what is done with it.


def nodes_before(count: int) -> Sequence[Node]:
    """Return the nodes 0 to ``count - 1``.

    Args:
        count: how many; 0 gives none.
    """
    return cast("Sequence[Node]", range(count))


def positions_before(count: int) -> Sequence[Position]:
    """Return the positions 0 to ``count - 1``.

    Args:
        count: how many; 0 gives none.
    """
    return cast("Sequence[Position]", range(count))


def members_between(first: int, stop: int) -> Sequence[MemberNumber]:
    """Return the member numbers ``first`` to ``stop - 1``.

    Args:
        first: from 0, belongs to them.
        stop: one past the last.
    """
    return cast("Sequence[MemberNumber]", range(first, stop))


def by_position(items: Iterable[_Item]) -> Iterator[tuple[Position, _Item]]:
    """Return items, one for each step of a plan, each with its position."""
    return cast("Iterator[tuple[Position, _Item]]", enumerate(items))


def by_node(items: Iterable[_Item]) -> Iterator[tuple[Node, _Item]]:
    """Return items, one for each node of a network, each with its node."""
    return cast("Iterator[tuple[Node, _Item]]", enumerate(items))


def by_number(items: Iterable[_Item]) -> Iterator[tuple[MemberNumber, _Item]]:
    """Return the members of a plan, each with its number."""
    return cast("Iterator[tuple[MemberNumber, _Item]]", enumerate(items))
