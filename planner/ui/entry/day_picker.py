"""A month to take a day from, below a field for a date."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.models.civil import EARLIEST_DATE, LATEST_DATE, add_months
from planner.models.errors import PlannerError
from planner.services.language.countries import first_weekday
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_control, by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import pointers, reading_key
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.buttons import WordButton, button, show_icon
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.clear_scroll_area import area_around
from planner.ui.widgets.layout.layouts import bounded, flow, settle_layouts
from planner.ui.widgets.words.text import TextLabel

_WEEK: Final = 7
_WIDTH: Final = 390
_YEAR: Final = 12
_AROUND: Final = 12
"""Pixels at 100 % that are seen around it, too."""
_MOST: Final = 31
_LETTERS: Final = 2
"""Of the name of a weekday, where the text is too large for more."""
_LARGE: Final = 160
"""Text size in percent from which on it is."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}
_LEAVES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayField(Protocol):
    """A field below which a month can stand."""

    name: str
    speaker: Speaker
    today: Callable[[], date]
    edit: QLineEdit

    def meant_day(self) -> date | None:
        """Return the day on which a month opens; None for today."""

    def take(self, day: date) -> None:
        """Take a day for what was typed."""

    def put_below(self, widget: QWidget) -> None:
        """Put a widget below all that the field holds."""


class Picker(QWidget):
    """What opens below a field.

    Signals:
        left: nothing is taken.
    """

    left = Signal()

    def open_at(self, day: date, value: date | None) -> None:
        """Show where to begin, and give it the keyboard."""
        raise NotImplementedError


class DayButton(WordButton):
    """A day; arrow keys go on to others, Tab stops at one of them.

    Signals:
        walked: a key was pressed that means another day.
    """

    walked = Signal(object)

    def __init__(self) -> None:
        super().__init__("")
        self.setProperty("kind", "day")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = reading_key(event.key(), self.layoutDirection())
        if key in _STEPS or key in _LEAVES or key is Qt.Key.Key_Escape:
            self.walked.emit(key)
            return
        super().keyPressEvent(event)


class DayPicker(Picker):
    """Shows a month; a press or Return takes a day, Escape takes none.

    Args:
        name: of the field.
        speaker: words of the reader's language.

    Signals:
        taken: the day.
        left: none is taken.
    """

    taken = Signal(object)

    def __init__(self, name: str, speaker: Speaker) -> None:
        super().__init__()
        self._speaker = speaker
        self._day = self._value = EARLIEST_DATE
        self._first = first_weekday(speaker.home)
        self.setAccessibleName(name)
        self._title = TextLabel("", TextRole.STRONG)
        self.days = [DayButton() for _ in range(_MOST)]
        days = QWidget()
        self._grid = QGridLayout(days)
        self._grid.setContentsMargins(0, 0, 0, 0)
        by_gap(self._grid.setSpacing, 2)
        for at, one in enumerate(self.days):
            # Else it would be a window of its own where it is shown first.
            one.setParent(self)
            one.walked.connect(self._walk)
            one.toggled.connect(partial(self._take, at))
        self._head()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        box.addWidget(self._turners())
        box.addWidget(self._title)
        box.addWidget(bounded(days, _WIDTH))

    @override
    def open_at(self, day: date, value: date | None) -> None:
        """Show the month of a day and give that day the keyboard.

        Args:
            day: where to begin.
            value: the day that is chosen, if one is.
        """
        self._value = value or EARLIEST_DATE
        self.show()
        self._go(day)

    def _turners(self) -> QWidget:
        earlier, later = pointers()
        back = self._turner(earlier * 2, self.tr("Year before"), -_YEAR)
        before = self._turner(earlier, self.tr("Month before"), -1)
        onward = self._turner(later, self.tr("Next month"), 1)
        after = self._turner(later * 2, self.tr("Next year"), _YEAR)
        return flow(back, before, onward, after)

    def _turner(self, sign: str, words: str, months: int) -> QPushButton:
        made = button(sign, lambda: self._turn(months), spoken=words)
        made.setToolTip(words)
        return made

    def _head(self) -> None:
        short = look().percent < _LARGE
        for at in range(_WEEK):
            name = self._speaker.weekday((self._first + at) % _WEEK, short=True)
            label = TextLabel(name if short else name[:_LETTERS], TextRole.SMALL)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(label, 0, at)
            self._grid.setColumnStretch(at, 1)

    def _turn(self, months: int) -> None:
        self._show(_moved(self._day, months))
        announce(self, self._title.text())

    def _walk(self, key: Qt.Key) -> None:
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _LEAVES:
            self._go(_moved(self._day, _LEAVES[key]))
        else:
            day = self._day + timedelta(days=_STEPS[key])
            self._go(min(max(day, EARLIEST_DATE), LATEST_DATE))

    def _go(self, day: date) -> None:
        self._show(day)
        self.days[day.day - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, day: date) -> None:
        self._day = day
        self._title.setText(self._speaker.month_long(day))
        first = day.replace(day=1)
        before = (first.weekday() - self._first) % _WEEK
        _, last = monthrange(day.year, day.month)
        for at, one in enumerate(self.days):
            one.setVisible(at < last)
            if at >= last:
                continue
            this = first + timedelta(days=at)
            place = before + at
            self._grid.addWidget(one, 1 + place // _WEEK, place % _WEEK)
            one.setText(str(this.day))
            one.setAccessibleName(self._speaker.day_long(this))
            with QSignalBlocker(one):
                one.setChecked(this == self._value)
            stops = this == day
            focus = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(focus)

    def _take(self, at: int, _on: object) -> None:
        self.taken.emit(self._day.replace(day=at + 1))


class MonthBelow(QObject):
    """A button that opens a month below a field for a date, and puts it away.

    Args:
        field: gets the day; the month stands below what it holds.
    """

    def __init__(self, field: DayField) -> None:
        super().__init__(field.edit)
        self._field = field
        self._picker: Picker | None = None
        words = self._words()
        self.button = button("", self._turn, kind="step", spoken=words)
        self.button.setToolTip(words)
        by_control(self.button.setFixedWidth)
        show_icon(self.button, "calendar")

    def _words(self) -> str:
        return self.tr("Choose in a month: {name}").format(name=self._field.name)

    def _make(self) -> Picker:
        made = DayPicker(self._field.name, self._field.speaker)
        made.taken.connect(self._take)
        return made

    def _turn(self) -> None:
        if self._picker is None:
            self._picker = self._make()
            self._picker.left.connect(self._leave)
            self._field.put_below(self._picker)
        elif self._picker.isVisible():
            self._leave()
            return
        day = self._field.meant_day()
        self._picker.open_at(day or self._field.today(), day)
        _bring_into_view(self._picker)

    def _take(self, day: date) -> None:
        self._leave()
        self._field.take(day)

    def _leave(self) -> None:
        if self._picker is not None:
            self._picker.hide()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)


def _bring_into_view(picker: QWidget) -> None:
    """Scroll to all of it, where there is room for all of it."""
    settle_layouts()
    area = area_around(picker)
    if area is not None and picker.height() < area.viewport().height():
        area.ensureWidgetVisible(picker, 0, look().gap(_AROUND))


def _moved(day: date, months: int) -> date:
    """Return a day months on; the day itself where the calendar ends before."""
    try:
        return add_months(day, months)
    except PlannerError:
        return day
