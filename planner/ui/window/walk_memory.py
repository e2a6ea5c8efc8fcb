"""Where the person is on the walk and what they have left behind.

Kept beside the journey, not in it: going from page to page is no action that undo
should take back.
"""

from collections.abc import Sequence

from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.ports import SettingStore
from planner.services.views.walk import PlaceState, WalkPlace, resume_at, walk_status


class WalkMemory:
    """Reads and writes the place and the places passed, per journey."""

    def __init__(self, store: SettingStore) -> None:
        self._store = store

    def resume_at(self, journey: Journey) -> str:
        """Return the place to open the journey at."""
        return resume_at(self._remembered(journey))

    def status(
        self, journey: Journey, here: str
    ) -> Sequence[tuple[WalkPlace, PlaceState]]:
        """Return every place with its state."""
        return walk_status(self._remembered(journey), here)

    def arrive(self, journey: Journey, place: str, left: str) -> None:
        """Remember that the person went from ``left`` ("" at the start) on."""
        here, passed = self._read(journey)
        if left and left not in passed:
            passed = (*passed, left)
        elif here == place:
            return
        self._store.remember(f"ui.walk.{journey.id}", f"{place}|{','.join(passed)}")

    def _read(self, journey: Journey) -> tuple[str, tuple[str, ...]]:
        text = self._store.recall(f"ui.walk.{journey.id}") or "|"
        here, _, passed = text.partition("|")
        return here, tuple(name for name in passed.split(",") if name)

    def _remembered(self, journey: Journey) -> Journey:
        here, passed = self._read(journey)
        told = journey.decision
        decision = replace(told, here=here or told.here, passed=(*told.passed, *passed))
        return replace(journey, decision=decision)
