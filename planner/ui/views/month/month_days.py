"""The month as a list of its days, where cells would be too narrow for names."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from planner.services.views.living.month_view import MonthDay, MonthView
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import face, write
from planner.ui.look.tokens import TextRole
from planner.ui.views.table_cells import VALUE_ROLE
from planner.ui.widgets.words.joints import in_points, in_sentences, with_label
from planner.ui.widgets.words.state_pill import SHAPES

_WRAP: Final = int(
    Qt.AlignmentFlag.AlignLeading
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.TextFlag.TextWordWrap
)
_TALL: Final = 10_000
_STEP_ROLE: Final = VALUE_ROLE + 1
"""Id of the step of a line; a day has none."""


class MonthDays(QListView):
    """Days on which something begins, is closed, or is Day 0, and below them the steps.

    As long as its lines: the page scrolls.

    Signals:
        day_chosen: the ``MonthDay`` the keys are on.
        step_opened: the id of a step that Enter or a press chose.
    """

    day_chosen = Signal(object)
    step_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._walked)

    def show_month(self, month: MonthView) -> None:
        """Show the days of a month."""
        self.setAccessibleName(month.title)
        self._lines.clear()
        for day in month.days:
            if day.in_month:
                for line in self._lines_of(day):
                    self._lines.appendRow(line)
        if not self._lines.rowCount():
            self._lines.appendRow(_line(self.tr("Nothing planned in this month")))
        self.updateGeometry()

    def go_to(self, day: date) -> None:
        """Choose the first line of a day; a day without any leaves the choice."""
        for row in range(self._lines.rowCount()):
            index = self._lines.index(row, 0)
            told = index.data(VALUE_ROLE)
            if isinstance(told, MonthDay) and told.day == day:
                self.setCurrentIndex(index)
                return

    def take_look(self) -> None:
        """Measure the lines anew at the size of now."""
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def height_for(self, width: int) -> int:
        """Return the height of all lines in a width, both in pixels."""
        frame = 2 * self.frameWidth()
        indexes = (self._lines.index(row, 0) for row in range(self._lines.rowCount()))
        return frame + 2 + sum(_height(one, width - frame) for one in indexes)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _lines_of(self, day: MonthDay) -> Iterator[QStandardItem]:
        # What goes on for days is told on its first one, and on the first of a month.
        begun = [row for row in day.rows if row.start == day.day or day.day.day == 1]
        if not (begun or day.closed or day.is_day0 or day.is_today):
            return
        told = [self.tr("Today")] if day.is_today else []
        if day.away is not None:
            told.append(self.tr("you are away"))
        yield _line(in_points(day.name, day.number, day.closed, *told), day)
        for row in begun:
            yield _line(_words(row), day, row)

    def _walked(self, index: QModelIndex) -> None:
        day = index.data(VALUE_ROLE)
        if isinstance(day, MonthDay):
            self.day_chosen.emit(day)

    def _open(self, index: QModelIndex) -> None:
        step = index.data(_STEP_ROLE)
        if step:
            self.step_opened.emit(step)


class _LineDelegate(QStyledItemDelegate):
    """Writes a line whole, over as many rows as its words need."""

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else _TALL
        return QSize(width, _height(index, width))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, box = look().colours, option.rect
        painter.save()
        face(painter, box.toRectF(), option.direction)
        is_day = not index.data(_STEP_ROLE)
        day, ink = index.data(VALUE_ROLE), colours.ink
        ground = colours.sunken if is_day else colours.surface
        if is_day and isinstance(day, MonthDay) and day.is_day0:
            ground, ink = colours.primary, colours.on_primary
        painter.fillRect(box, QColor(ground))
        if option.state & QStyle.StateFlag.State_Selected:
            if ink is colours.ink:
                painter.fillRect(box, QColor(colours.tint))
            bar = QRect(box.left(), box.top(), look().gap(4), box.height())
            painter.fillRect(bar, QColor(colours.primary))
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(_hand(index))
        painter.setPen(QColor(ink))
        side = look().gap(12)
        write(painter, box.adjusted(side, 0, -side, 0), _WRAP, str(index.data()))
        painter.restore()


def _hand(index: QModelIndex | QPersistentModelIndex) -> QFont:
    size = look().text(TextRole.BODY)
    return text_font(size, strong=not index.data(_STEP_ROLE))


def _height(index: QModelIndex | QPersistentModelIndex, width: int) -> int:
    room = QRect(0, 0, max(1, width - 2 * look().gap(12)), _TALL)
    words = QFontMetrics(_hand(index)).boundingRect(room, _WRAP, str(index.data()))
    return max(look().px(44), words.height() + 2 * look().gap(8))


def _line(
    words: str, day: MonthDay | None = None, row: PlanRow | None = None
) -> QStandardItem:
    line = QStandardItem(words)
    line.setData(day, VALUE_ROLE)
    line.setData(str(row.id) if row is not None else "", _STEP_ROLE)
    spoken = row.spoken if row is not None else day.spoken if day is not None else words
    line.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    return line


def _words(row: PlanRow) -> str:
    """Return state, name and time, the state by its shape and as a word."""
    title = in_sentences(SHAPES[row.mark], row.title)
    named = with_label(row.time, title) if row.time else title
    return in_points(named, row.state_word)
