"""How bounds come about: the entries of the log of one side."""

from msgspec import Struct

from planner.scheduling.network.numbering import EventNumber, MemberNumber, Node


class Event(Struct, gc=False, eq=False):
    """A bound that rose.

    Attributes:
        node: whose bound.
        value: where to (mirrored on the latest side).
        wished: where to before it jumped over impossible days.
        member: which rule or fact asked for it, ``BY_CALENDAR`` where none did.
        parent: the event it followed from, ``NO_EVENT`` for a fact's own bound.
        previous: the event before on the same node.
    """

    # Thousands are made for a plan, and they hold numbers only: the garbage collector
    # need not look at them.

    node: Node
    value: int
    wished: int
    member: MemberNumber
    parent: EventNumber
    previous: EventNumber

    @property
    def jumped(self) -> bool:
        """Whether impossible days lay where it was to go."""
        return self.value != self.wished
