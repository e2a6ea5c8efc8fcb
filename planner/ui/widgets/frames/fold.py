"""What is wanted now and then, behind one line that says what it is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.widgets.buttons import link
from planner.ui.widgets.layout.layouts import flow


class Fold(QWidget):
    """A line that shows or hides what stands below it.

    Args:
        words: what is behind it.
        widgets: from top to bottom.

    Signals:
        opened: what is behind it is shown.
    """

    opened = Signal()

    def __init__(self, words: str, *widgets: QWidget) -> None:
        super().__init__()
        self._words = words
        self.opener = link("", self.turn, spoken=words)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        by_gap(self._rows.setSpacing, 12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        box.addWidget(flow(self.opener))
        box.addWidget(self._inside)
        self.add(*widgets)
        self.set_open(on=False)

    @property
    def is_open(self) -> bool:
        """Whether what is behind it is shown."""
        return not self._inside.isHidden()

    def stand_open(self, *, on: bool) -> None:
        """Show all without the line, as where there is room; else fold it."""
        self.opener.setVisible(not on)
        self.set_open(on=on)

    def add(self, *widgets: QWidget) -> None:
        """Add widgets from top to bottom."""
        for widget in widgets:
            self._rows.addWidget(widget)

    def turn(self) -> None:
        """Show what is hidden, or hide what is shown."""
        self.set_open(on=not self.is_open)

    def set_open(self, *, on: bool) -> None:
        """Show or hide what is behind it; the keyboard stays on the line."""
        self._inside.setVisible(on)
        shape = self.tr("{words} ▴") if on else self.tr("{words} ▾")
        self.opener.setText(shape.format(words=self._words))
        state = self.tr("open") if on else self.tr("folded")
        self.opener.setAccessibleDescription(state)
        if on:
            self.opened.emit()
