"""What could overturn a number, and when."""

from datetime import date

from msgspec import Struct

from planner.models.ids import SourceId


class AwaitedResult(Struct, frozen=True, kw_only=True):
    """A running study whose result could change what is known.

    Attributes:
        id: key of its name under ``chances.awaited``.
        due: the last day of the month in which its result was announced to come.
        source: where this was read.
    """

    id: str
    due: date
    source: SourceId
