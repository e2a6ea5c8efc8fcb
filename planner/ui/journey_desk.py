"""What the window needs of the journey service, as a Protocol."""

from typing import Protocol

from planner.models.facts import AnchorDate
from planner.models.ids import JourneyId
from planner.models.journey import HistoryEntry, Journey, JourneySummary
from planner.models.schedule import Schedule, ScheduleDifference
from planner.services.edit import Edit
from planner.services.ports import Catalog, Clock, ClosedDays, JourneyStore


class Preview(Protocol):
    """What an edit would do to the dates."""

    @property
    def before(self) -> Schedule:
        """Return the dates as they are."""

    @property
    def after(self) -> Schedule:
        """Return the dates as they would be."""

    @property
    def difference(self) -> ScheduleDifference:
        """Return what moves, stays, breaks and is solved."""


class JourneyDesk(Protocol):
    """The journey service, as far as the window uses it."""

    store: JourneyStore
    catalog: Catalog
    clock: Clock
    closed_days: ClosedDays

    def create(self, title: str) -> Journey:
        """Store a new journey."""

    def adopt(self, journey: Journey) -> Journey:
        """Store a journey that came from a file."""

    def summaries(self) -> tuple[JourneySummary, ...]:
        """Return all journeys, last changed first."""

    def open(self, journey: JourneyId) -> Journey:
        """Return a journey."""

    def record(self, before: Journey, edit: Edit) -> Journey:
        """Take an edit."""

    def preview(self, before: Journey, edit: Edit) -> Preview:
        """Show what an edit would do."""

    def schedule(self, journey: Journey) -> Schedule:
        """Derive all dates."""

    def schedule_with(self, journey: Journey, anchor: AnchorDate) -> Schedule:
        """Derive all dates as if Day 0 were elsewhere."""

    def history(self, journey: JourneyId) -> tuple[HistoryEntry, ...]:
        """Return what was done."""

    def undo(self, journey: JourneyId) -> Journey:
        """Take back the newest action."""

    def redo(self, journey: JourneyId) -> Journey:
        """Take up what was undone last."""

    def go_back(self, journey: JourneyId, number: int) -> Journey:
        """Go back to a history entry."""
