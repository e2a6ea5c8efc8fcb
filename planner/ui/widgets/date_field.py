"""A date to type, as sloppily as people do, with a day less and a day more."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from planner.models.civil import check_range
from planner.models.errors import PlannerError
from planner.services.date_reading import read_date
from planner.services.speaker import Speaker
from planner.ui.look import look
from planner.ui.tokens import TextRole
from planner.ui.widgets.announce import announce
from planner.ui.widgets.buttons import button
from planner.ui.widgets.text import TextLabel, strong

_ROOM: Final = 240


class DateField(QWidget):
    """Label, text field and buttons; what was understood is said below.

    Args:
        name: what date it is.
        speaker: words of the reader's language.
        today: where the buttons start from while nothing is typed.
        hint: what to write, or why; "" for the usual example.
    """

    changed = Signal()
    """Another day is meant, or none."""

    def __init__(
        self, name: str, speaker: Speaker, today: date, hint: str = ""
    ) -> None:
        super().__init__()
        self._speaker = speaker
        self._today = today
        self._value: date | None = None
        self._trouble = ""
        self._hint = hint or self.tr("Day month year, such as {example}").format(
            example=speaker.day_bare(today)
        )
        label = strong(name)
        self.edit = QLineEdit()
        self.edit.setAccessibleName(name)
        self.edit.setMinimumWidth(look().px(_ROOM))
        self.edit.setMaximumWidth(look().px(_ROOM))
        label.setBuddy(self.edit)
        self._understood = TextLabel(self._hint, TextRole.SMALL)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self._tidy)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(look().gap(6))
        box.addWidget(label)
        box.addLayout(self._row(name))
        box.addWidget(self._understood)
        self.setFocusProxy(self.edit)

    @property
    def value(self) -> date | None:
        """Return the day that is meant; None while empty or not understood."""
        return self._value

    @property
    def trouble(self) -> str:
        """Return why the text is no date, "" when it is one or empty."""
        return self._trouble

    def set_value(self, day: date | None) -> None:
        """Show a day; does not signal."""
        self._value = day
        self._trouble = ""
        self.edit.setText(self._speaker.day_bare(day) if day else "")
        self._say()

    def require(self) -> date:
        """Return the day, or refuse with ``date.unreadable`` and say so here."""
        if self._value is None:
            text = self.edit.text()
            self._trouble = self._trouble or self.tr("Please give a date.")
            self._say()
            raise PlannerError("date.unreadable", text=text[:40])
        return self._value

    def show_trouble(self, words: str) -> None:
        """Say at the field why the day cannot be."""
        self._trouble = words
        self._say()

    def _row(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().gap(8))
        row.addWidget(self.edit)
        row.addWidget(
            self._step("\N{MINUS SIGN}", self.tr("{name}: a day earlier"), name, -1)
        )
        row.addWidget(self._step("+", self.tr("{name}: a day later"), name, 1))
        row.addStretch(1)
        return row

    def _step(self, words: str, spoken: str, name: str, days: int) -> QPushButton:
        made = button(words, lambda: self._move(days), spoken=spoken.format(name=name))
        made.setFixedWidth(look().px(46))
        made.setStyleSheet("padding: 0px;")
        return made

    def _move(self, days: int) -> None:
        start = self._value or self._today - timedelta(days=days)
        try:
            self.set_value(check_range(start + timedelta(days=days)))
        except (PlannerError, OverflowError):
            return
        announce(self.edit, self._speaker.day_long(self._value or start))
        self.changed.emit()

    def _typed(self, text: str) -> None:
        before = self._value
        self._value, self._trouble = None, ""
        if text.strip():
            try:
                self._value = read_date(text, self._speaker)
            except PlannerError:
                self._trouble = ""
        self._say()
        if before != self._value:
            self.changed.emit()

    def _tidy(self) -> None:
        """Write the day out, or say why the text is none, once typing is over."""
        if self._value is not None:
            self.edit.setText(self._speaker.day_bare(self._value))
        elif self.edit.text().strip():
            try:
                read_date(self.edit.text(), self._speaker)
            except PlannerError as error:
                self._trouble = self._speaker.error(error)
        self._say()

    def _say(self) -> None:
        words = self._trouble or self._hint
        if self._value is not None and not self._trouble:
            words = self._speaker.day_long(self._value)
        self._understood.setText(words)
        self.edit.setProperty("trouble", "true" if self._trouble else "false")
        self.edit.style().polish(self.edit)
        self.edit.setAccessibleDescription(words)
