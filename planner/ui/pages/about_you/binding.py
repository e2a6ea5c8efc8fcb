"""How one answer is read from and written to a journey, with the type it has."""

from collections.abc import Callable
from datetime import date
from enum import Enum
from typing import Final, Generic, TypeAlias, TypeVar

from msgspec import Struct

from planner.models.edit import Edit
from planner.models.journey import Journey

T = TypeVar("T")


class Unknown(Enum):
    """What stands for the answer "don't know", which is not the same as no answer."""

    UNKNOWN = "dont-know"


UNKNOWN: Final = Unknown.UNKNOWN

Told: TypeAlias = T | Unknown | None
"""An answer, "don't know", or None while nothing was answered."""


class Binding(Struct, Generic[T], frozen=True):
    """Where one answer is kept.

    Attributes:
        read: returns what is stored.
        write: makes the edit that stores another answer on a day; refuses with a
            ``PlannerError`` what cannot be true.
        place: where in the profile it is kept (``present_drug.since``), as the rules
            about a person name it; "" for what they do not look at.
    """

    read: Callable[[Journey], Told[T]]
    write: Callable[[Journey, Told[T], date], Edit]
    place: str = ""
