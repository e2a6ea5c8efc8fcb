"""At narrow widths the path folds into this one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.services.views.walk import PLACES, number_of
from planner.ui.look.look import look
from planner.ui.state.places import place_title
from planner.ui.widgets.buttons import button


class TopBar(QWidget):
    """Says where we are and opens the path."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        box = QVBoxLayout(self)
        side = look().gap(44)
        box.setContentsMargins(side, look().gap(6), side, look().gap(6))
        self._button = button("", self.opened.emit)
        box.addWidget(self._button)

    def show_place(self, place: str) -> None:
        """Show the name and number of a place."""
        words = self.tr("☰ Path: {place} ({number} of {total})").format(
            place=place_title(place), number=number_of(place), total=len(PLACES)
        )
        self._button.setText(words)
        self._button.setAccessibleName(words)
