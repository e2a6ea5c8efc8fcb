"""Paints the days of a month: number, holiday, away, and the steps of the day."""

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.models.ids import DAY0
from planner.services.views.living.month_view import MonthDay
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.look import look
from planner.ui.look.mirror import face, write
from planner.ui.views.month.day_lines import DayHand, DayLines, hatch
from planner.ui.views.table_cells import VALUE_ROLE
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.joints import in_points, with_label

_LINE: Final = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignVCenter)
_END: Final = int(Qt.AlignmentFlag.AlignTrailing) | int(Qt.AlignmentFlag.AlignVCenter)
_LEAST_LINES: Final = 3


class MonthDelegate(QStyledItemDelegate):
    """A day as a small sheet: what does not fit is counted, never hidden."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hand = DayHand()

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        metrics = self._hand.metrics
        lines = (metrics.height() + 3) * (_LEAST_LINES + 1)
        return QSize(metrics.averageCharWidth() * 9, lines + look().gap(7) + 8)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        day = index.data(VALUE_ROLE)
        if not isinstance(day, MonthDay):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face(painter, option.rect.toRectF(), option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, day, chosen=chosen)
        pad = look().gap(7)
        inside = option.rect.adjusted(pad, pad, -pad, -pad)
        top = self._paint_number(painter, inside, day)
        cell = option.rect
        self._paint_lines(painter, cell, inside.top() + top, day, index.column())
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRect, day: MonthDay, *, chosen: bool
    ) -> None:
        colours = look().colours
        ground = colours.surface if day.in_month else colours.paper
        if day.is_weekend or day.closed:
            ground = colours.sunken
        if day.is_day0:
            ground = colours.primary
        painter.fillRect(box, QColor(ground))
        if day.away is not None:
            # No words on the hatch: it is a strip at the foot of the day.
            strip = QRect(box.left(), 0, box.width(), max(8, box.height() // 5))
            strip.moveBottom(box.bottom())
            hatch(painter, strip)
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        if chosen:
            ink = colours.on_primary if day.is_day0 else colours.ink
            painter.setPen(QPen(QColor(ink), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(2, 2, -3, -3))

    def _paint_number(self, painter: QPainter, box: QRect, day: MonthDay) -> int:
        """Draw the number of the day and its day number; return the height used."""
        colours = look().colours
        font, metrics = self._hand.strong, self._hand.strong_metrics
        height = metrics.height() + 4
        line = QRect(box.left(), box.top(), box.width(), height)
        words = str(day.day.day)
        ink = QColor(colours.ink if day.in_month else colours.quiet)
        if day.is_day0:
            ink = QColor(colours.on_primary)
        painter.setFont(font)
        painter.setPen(ink)
        if day.is_today and not day.is_day0:
            self._paint_badge(painter, line, words, metrics)
        else:
            write(painter, line, _LINE, words)
        used = metrics.horizontalAdvance(words) + 12
        first = _treatment(day)
        if first is not None:
            size = metrics.ascent() - 2
            square = QRect(line.left() + used - 4, 0, size, size)
            square.moveTop(line.center().y() - size // 2)
            paint_mark(painter, square.toRectF(), first.mark, ink)
            used += size + 4
        number = font if day.is_day0 else self._hand.plain
        room = box.width() - used
        if self._hand.width(day.number) <= room:
            painter.setFont(number)
            painter.setPen(ink if day.is_day0 else QColor(colours.quiet))
            write(painter, line, _END, day.number)
        return height + 3

    def _paint_badge(
        self, painter: QPainter, line: QRect, words: str, metrics: QFontMetrics
    ) -> None:
        """Draw the number of today on a ground of its own."""
        colours, height = look().colours, line.height()
        side = max(metrics.horizontalAdvance(words) + 12, height)
        badge = QRect(line.left() - 3, line.top(), side, height)
        painter.setBrush(QColor(colours.primary))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setPen(QColor(colours.on_primary))
        write(painter, badge, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_lines(
        self, painter: QPainter, cell: QRect, top: int, day: MonthDay, column: int
    ) -> None:
        """Draw why the day is not free, its steps, and how many more there are."""
        lines = DayLines(self._hand, painter, cell, top, column)
        colours = look().colours
        if day.is_day0:
            self._paint_day0(lines, day)
            return
        note = in_points(day.closed, self._away(day))
        shown = lines.room(len(day.lanes))
        taken = [at for at, row in enumerate(day.lanes[:shown]) if row is not None]
        for row in day.lanes[: taken[-1] + 1 if taken else 0]:
            if row is None and note:
                lines.note(note, QColor(colours.quiet))
                note = ""
            else:
                lines.entry(row, day)
        left = sum(row is not None for row in day.lanes[shown:])
        if left:
            more = self.tr("+{count} more").format(count=left)
            short = self.tr("+{count}").format(count=left)
            lines.note(more, QColor(colours.ink), short=short)
        elif note and lines.room(1):
            lines.note(note, QColor(colours.quiet), wraps=True)

    def _paint_day0(self, lines: "DayLines", day: MonthDay) -> None:
        """Name the treatment on its ground of its own; what goes on is in the panel."""
        ink = QColor(look().colours.on_primary)
        first = _treatment(day)
        if first is not None:
            lines.paragraph(first.title, first.brief, ink=ink)

    def _away(self, day: MonthDay) -> str:
        if day.away is None:
            return ""
        words = self.tr("Away")
        return with_label(words, day.away) if day.away else words


def _treatment(day: MonthDay) -> PlanRow | None:
    """Return the step of Day 0 on its day."""
    rows = day.rows if day.is_day0 else ()
    return next((row for row in rows if row.id == DAY0), None)
