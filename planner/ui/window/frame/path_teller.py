"""What the path shows: the open journey, its day, and how far each page is answered."""

from PySide6.QtCore import QObject

from planner.services.views.living.today_view import day0_told
from planner.services.views.walk import DECIDING, PlaceState, path_places
from planner.ui.state.app_state import AppState
from planner.ui.state.places import place_title
from planner.ui.widgets.words.joints import with_label
from planner.ui.window.frame.station import Station


class PathTeller(QObject):
    """Asks the journey.

    Attributes:
        is_quick: the first picture is not painted yet: what takes long is left out.
    """

    def __init__(self, state: AppState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self.is_quick = True

    def day_line(self) -> str:
        """Return the line below the name of the journey: its Day 0, as far as known."""
        state = self._state
        if state.journey.plan is None:
            return self.tr("no plan yet")
        name, day = day0_told(state.schedule, state.speaker)
        return with_label(name, day) if day else self.tr("no date yet")

    def stations(self, here: str) -> list[Station]:
        """Return the stops of the path.

        Args:
            here: id of the place in view.
        """
        known = not self.is_quick or here in DECIDING
        answered = self._answered() if known else {}
        return [
            Station(
                id=place.id,
                title=place_title(place.id),
                group=place.stretch,
                state=answered.get(place.id),
                here=place.id == here,
            )
            for place in path_places(self._state.journey)
            if place.stretch is not None
        ]

    def _answered(self) -> dict[str, PlaceState]:
        """Look up how far the pages are answered; takes all content of deciding."""
        from planner.services.views.answered import (  # noqa: PLC0415  not at the start
            answered_places,
        )

        state = self._state
        return answered_places(state.journey, state.catalog, state.today())
