"""The walk: fifteen numbered places in three stretches, without a screen."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.journey import Journey


class Stretch(StrEnum):
    """The three stretches of the walk."""

    DECIDE = "decide"
    PLAN = "plan"
    LIVE = "live"


class PlaceState(StrEnum):
    """How a place stands to the person: behind, here, ahead."""

    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


class WalkPlace(Struct, frozen=True, kw_only=True):
    """A place of the walk; its words belong to the window."""

    id: str
    stretch: Stretch


PLACES: Final = (
    WalkPlace(id="welcome", stretch=Stretch.DECIDE),
    WalkPlace(id="about-you", stretch=Stretch.DECIDE),
    WalkPlace(id="options", stretch=Stretch.DECIDE),
    WalkPlace(id="fit", stretch=Stretch.DECIDE),
    WalkPlace(id="values", stretch=Stretch.DECIDE),
    WalkPlace(id="centres", stretch=Stretch.DECIDE),
    WalkPlace(id="choice", stretch=Stretch.DECIDE),
    WalkPlace(id="schedule", stretch=Stretch.PLAN),
    WalkPlace(id="today", stretch=Stretch.LIVE),
    WalkPlace(id="plan", stretch=Stretch.LIVE),
    WalkPlace(id="visits", stretch=Stretch.LIVE),
    WalkPlace(id="diary", stretch=Stretch.LIVE),
    WalkPlace(id="people", stretch=Stretch.LIVE),
    WalkPlace(id="documents", stretch=Stretch.LIVE),
    WalkPlace(id="data", stretch=Stretch.LIVE),
)

_IDS: Final = tuple(place.id for place in PLACES)


def resume_at(journey: Journey) -> str:
    """Return the place to open: Today once there is a plan, else where one stopped."""
    if journey.plan is not None:
        return "today"
    here = journey.decision.here
    return here if here in _IDS else "welcome"


def walk_status(
    journey: Journey, here: str
) -> tuple[tuple[WalkPlace, PlaceState], ...]:
    """Return every place with its state; a place left once counts as done."""
    passed = set(journey.decision.passed)
    if journey.plan is not None:
        passed.add("schedule")
    return tuple(
        (
            place,
            PlaceState.HERE
            if place.id == here
            else PlaceState.DONE
            if place.id in passed
            else PlaceState.AHEAD,
        )
        for place in PLACES
    )


def next_place(here: str) -> str | None:
    """Return the place after this one, None at the end.

    Args:
        here: id of a place of the walk.
    """
    index = _IDS.index(here) + 1
    return _IDS[index] if index < len(_IDS) else None


def previous_place(here: str) -> str | None:
    """Return the place before this one, None at the start.

    Args:
        here: id of a place of the walk.
    """
    index = _IDS.index(here) - 1
    return _IDS[index] if index >= 0 else None


def number_of(here: str) -> int:
    """Return the number of a place, from 1.

    Args:
        here: id of a place of the walk.

    Raises:
        ValueError: for any other word.
    """
    return _IDS.index(here) + 1
