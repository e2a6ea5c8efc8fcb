"""The walk: eight numbered pages to a plan, then the places to live with it."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.journey import Journey


class Stretch(StrEnum):
    """The groups of places, as the path shows them."""

    LIVE = "live"
    PAPERS = "papers"
    DECIDE = "decide"


class PlaceState(StrEnum):
    """How far the questions of a page are answered."""

    ANSWERED = "answered"
    BEGUN = "begun"
    EMPTY = "empty"


class WalkPlace(Struct, frozen=True, kw_only=True):
    """A place of the walk; its words belong to the window.

    Attributes:
        stretch: its group; None for the first page, which is on no path.
    """

    id: str
    stretch: Stretch | None


PLACES: Final = (
    WalkPlace(id="welcome", stretch=None),
    WalkPlace(id="about-you", stretch=Stretch.DECIDE),
    WalkPlace(id="options", stretch=Stretch.DECIDE),
    WalkPlace(id="fit", stretch=Stretch.DECIDE),
    WalkPlace(id="values", stretch=Stretch.DECIDE),
    WalkPlace(id="centres", stretch=Stretch.DECIDE),
    WalkPlace(id="choice", stretch=Stretch.DECIDE),
    WalkPlace(id="questions", stretch=Stretch.DECIDE),
    WalkPlace(id="schedule", stretch=Stretch.DECIDE),
    WalkPlace(id="today", stretch=Stretch.LIVE),
    WalkPlace(id="plan", stretch=Stretch.LIVE),
    WalkPlace(id="visits", stretch=Stretch.LIVE),
    WalkPlace(id="diary", stretch=Stretch.LIVE),
    WalkPlace(id="people", stretch=Stretch.LIVE),
    WalkPlace(id="documents", stretch=Stretch.PAPERS),
    WalkPlace(id="data", stretch=Stretch.PAPERS),
)

_IDS: Final = tuple(place.id for place in PLACES)
DECIDING: Final = tuple(one.id for one in PLACES if one.stretch is Stretch.DECIDE)
"""The pages that have an order, and with it a number and a tick."""
_END: Final = _IDS.index("today")
"""Where the walk leads to."""


def resume_at(journey: Journey, left_at: str) -> str:
    """Return the place to open: Today once there is a plan, else where one stopped.

    Args:
        journey: the open one.
        left_at: id of the place where it was left; "" or any other word for none.
    """
    if journey.plan is not None:
        return "today"
    here = left_at or journey.decision.here
    return here if here in _IDS else "welcome"


def path_places(journey: Journey) -> tuple[WalkPlace, ...]:
    """Return the places of the path: what is in use stands first."""
    groups = [Stretch.LIVE, Stretch.PAPERS]
    groups.insert(0 if journey.plan is None else len(groups), Stretch.DECIDE)
    return tuple(
        place for group in groups for place in PLACES if place.stretch is group
    )


def next_place(here: str) -> str | None:
    """Return the place after this one on the walk, None from its end on.

    Args:
        here: id of a place of the walk.
    """
    index = _IDS.index(here)
    return _IDS[index + 1] if index < _END else None


def previous_place(here: str) -> str | None:
    """Return the place before this one on the walk, None where there is no order.

    Args:
        here: id of a place of the walk.
    """
    index = _IDS.index(here)
    return _IDS[index - 1] if 0 < index < _END else None


def number_of(here: str) -> int | None:
    """Return the number of a page of the walk, from 1; None for any other place.

    Args:
        here: id of a place of the walk.
    """
    return DECIDING.index(here) + 1 if here in DECIDING else None
