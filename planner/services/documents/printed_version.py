"""The version of a plan that its documents tell: making them is no change to it."""

from planner.models.journey import Journey
from planner.models.structs import replace


def as_last_changed(journey: Journey) -> Journey:
    """Return the journey as it was before the files that were made of it since.

    What is printed tells this: a file cannot hold the record of itself, and the same
    plan on the same day is the same file, however often it is made.
    """
    kept = {
        key: one
        for key, one in journey.exports.items()
        if one.revision != journey.revision
    }
    return replace(journey, exports=kept)
