"""A year and its months to take one from, below a field for a rough date."""

from datetime import date
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.civil import EARLIEST_DATE, LATEST_DATE
from planner.services.words.speaker import Speaker
from planner.ui.entry.day_picker import DayButton, DayField, MonthBelow, Picker
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.look.mirror import pointers
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.buttons import button
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import bounded, flow
from planner.ui.widgets.words.text import TextLabel

_MONTHS: Final = 12
_DECADE: Final = 10
_ROW: Final = 3
_WIDTH: Final = 390
_LARGE: Final = 160
"""Text size in percent from which on a name has to be short."""
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_ROW,
    Qt.Key.Key_Down: _ROW,
    Qt.Key.Key_PageUp: -_MONTHS,
    Qt.Key.Key_PageDown: _MONTHS,
}


class RoughField(DayField, Protocol):
    """A field for a date of which the day need not be known."""

    takes_years: bool

    def take_rough(self, text: str) -> None:
        """Take ``YYYY-MM``, or ``YYYY`` where years are taken, for what was typed."""


class MonthPicker(Picker):
    """Shows a year; a press or Return takes a month of it, Escape takes none.

    Args:
        name: of the field.
        speaker: words of the reader's language.
        years: whether the year alone can be taken, too.

    Signals:
        taken: the month, or the year, as ``YYYY-MM`` or ``YYYY``.
        left: none is taken.
    """

    taken = Signal(str)

    def __init__(self, name: str, speaker: Speaker, *, years: bool) -> None:
        super().__init__()
        self._speaker = speaker
        self._month = EARLIEST_DATE
        self._value: date | None = None
        self.setAccessibleName(name)
        self._title = TextLabel("", TextRole.STRONG)
        self.months = [DayButton() for _ in range(_MONTHS)]
        self.year = button("", self._take_year)
        if not years:
            # Only hidden here: shown without a parent it would be a window.
            self.year.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        for part in (self._turners(), self._title, self._grid(), flow(self.year)):
            box.addWidget(part)

    @override
    def open_at(self, day: date, value: date | None) -> None:
        """Show the year of a month and give that month the keyboard.

        Args:
            day: any day of the month where to begin.
            value: any day of the month that is chosen, if one is.
        """
        self._value = value
        self.show()
        self._go(day)

    def _turners(self) -> QWidget:
        earlier, later = pointers()
        return flow(
            self._turner(earlier * 2, self.tr("Ten years before"), -_DECADE),
            self._turner(earlier, self.tr("Year before"), -1),
            self._turner(later, self.tr("Next year"), 1),
            self._turner(later * 2, self.tr("Ten years on"), _DECADE),
        )

    def _turner(self, sign: str, words: str, years: int) -> QPushButton:
        made = button(sign, lambda: self._turn(years * _MONTHS), spoken=words)
        made.setToolTip(words)
        return made

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        by_gap(grid.setSpacing, 4)
        for at, one in enumerate(self.months):
            one.walked.connect(self._walk)
            one.toggled.connect(partial(self._take, at))
            grid.addWidget(one, at // _ROW, at % _ROW)
        return bounded(holder, _WIDTH)

    def _turn(self, months: int) -> None:
        self._show(_moved(self._month, months))
        announce(self, self._title.text())

    def _walk(self, key: Qt.Key) -> None:
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self._go(_moved(self._month, _STEPS[key]))

    def _go(self, day: date) -> None:
        self._show(day)
        self.months[day.month - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, day: date) -> None:
        self._month = day.replace(day=1)
        self._title.setText(str(day.year))
        words = self.tr("Only the year {year}").format(year=day.year)
        self.year.setText(words)
        self.year.setAccessibleName(words)
        chosen = self._value.replace(day=1) if self._value else None
        forms = self._speaker.forms
        large = look().percent >= _LARGE
        names = forms.months_short_alone if large else forms.months_alone
        for at, one in enumerate(self.months):
            this = date(day.year, at + 1, 1)
            one.setText(names[at])
            one.setAccessibleName(self._speaker.month_long(this))
            with QSignalBlocker(one):
                one.setChecked(this == chosen)
            stops = at + 1 == day.month
            focus = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(focus)

    def _take(self, at: int, _on: object) -> None:
        self.taken.emit(f"{self._month.year:04}-{at + 1:02}")

    def _take_year(self) -> None:
        self.taken.emit(f"{self._month.year:04}")


class YearBelow(MonthBelow):
    """A button that opens a year below a field for a rough date, and puts it away.

    Args:
        field: gets the month; the year stands below what it holds.
    """

    def __init__(self, field: RoughField) -> None:
        self._rough = field
        super().__init__(field)

    @override
    def _words(self) -> str:
        return self.tr("Choose a month: {name}").format(name=self._rough.name)

    @override
    def _make(self) -> MonthPicker:
        rough = self._rough
        made = MonthPicker(rough.name, rough.speaker, years=rough.takes_years)
        made.taken.connect(self._take_month)
        return made

    def _take_month(self, text: str) -> None:
        self._leave()
        self._rough.take_rough(text)


def month_in(text: str) -> date | None:
    """Return the first day of the month, or of the year, in ``YYYY[-MM[-DD]]``.

    Returns:
        None for "".
    """
    year, _, rest = text.partition("-")
    return date(int(year), int(rest[:2] or 1), 1) if year else None


def _moved(day: date, months: int) -> date:
    """Return the month so many months on, or the last one that the calendar has."""
    at = day.year * _MONTHS + day.month - 1 + months
    year, month = divmod(at, _MONTHS)
    if year < EARLIEST_DATE.year:
        return EARLIEST_DATE.replace(month=day.month, day=1)
    if year > LATEST_DATE.year:
        return LATEST_DATE.replace(month=day.month, day=1)
    return date(year, month + 1, 1)
