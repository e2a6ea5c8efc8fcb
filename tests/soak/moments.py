"""When something is killed: at a random moment, or before an operation on the disk."""

from collections import Counter

from msgspec import Struct

_UNKNOWN_OPERATIONS = 120
_UNKNOWN_SECONDS = 0.3


class Moment(Struct, frozen=True):
    """When one is killed.

    Attributes:
        operation: before which operation on the disk; 0 for at a random moment.
        seconds: after how many seconds at the latest.
    """

    operation: int
    seconds: float


class Moments:
    """Chooses moments at which a thing still goes on; learns from what finished.

    Args:
        chance: chooses.
        has_layer: whether operations on the disk can be counted.
    """

    def __init__(self, chance, *, has_layer):
        self._chance = chance
        self._has_layer = has_layer
        self._operations = Counter()
        self._seconds = {}

    def choose(self, name, *, counts=True):
        """Choose when to kill; half of them between operations, where they count."""
        if counts and self._has_layer and self._chance.random() < 0.5:
            most = self._operations[name] or _UNKNOWN_OPERATIONS
            return Moment(1 + self._chance.randrange(most), 60.0)
        most = self._seconds.get(name, _UNKNOWN_SECONDS)
        return Moment(0, self._chance.random() * most)

    def learn(self, name, operations, seconds):
        """One finished: so many operations it asked for, and it took so long."""
        self._operations[name] = max(self._operations[name], operations)
        known = self._seconds.get(name, seconds)
        self._seconds[name] = 0.8 * known + 0.2 * seconds
