"""Where the person is on the walk.

Kept beside the journey, not in it: going from page to page is no action that undo
should take back.
"""

from planner.models.journey import Journey
from planner.services.ports import SettingStore
from planner.services.views.walk import resume_at


class WalkMemory:
    """Reads and writes the place, per journey."""

    def __init__(self, store: SettingStore) -> None:
        self._store = store

    def resume_at(self, journey: Journey) -> str:
        """Return the place to open the journey at."""
        return resume_at(journey, self._read(journey))

    def arrive(self, journey: Journey, place: str) -> None:
        """Remember where the person is."""
        if self._read(journey) != place:
            self._store.remember(f"ui.walk.{journey.id}", place)

    def _read(self, journey: Journey) -> str:
        text = self._store.recall(f"ui.walk.{journey.id}") or ""
        # Version 0.1.0 wrote the places that were passed behind it.
        return text.partition("|")[0]
