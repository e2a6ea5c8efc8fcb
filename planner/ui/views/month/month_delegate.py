"""Paints the days of a month: number, holiday, away, and the steps of the day."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from planner.services.views.living.month_view import MonthDay
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mixed_colours import mixed
from planner.ui.look.tokens import TextRole
from planner.ui.views.table_cells import VALUE_ROLE, mark_ink
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.state_pill import TONES

_LINE: Final = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
_LEAST_LINES: Final = 3


class MonthDelegate(QStyledItemDelegate):
    """A day as a small sheet: what does not fit is counted, never hidden."""

    @override
    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        metrics = QFontMetrics(_font())
        lines = (metrics.height() + 3) * (_LEAST_LINES + 1)
        return QSize(metrics.averageCharWidth() * 9, lines + look().gap(14))

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
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, day, chosen=chosen)
        pad = look().gap(7)
        inside = option.rect.adjusted(pad, pad, -pad, -pad)
        top = self._paint_number(painter, inside, day)
        self._paint_lines(painter, inside.adjusted(0, top, 0, 0), day, index.column())
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRect, day: MonthDay, *, chosen: bool
    ) -> None:
        colours = look().colours
        ground = colours.surface if day.in_month else colours.paper
        if day.in_month and (day.is_weekend or day.closed):
            ground = colours.sunken
        painter.fillRect(box, QColor(colours.tint if chosen else ground))
        if day.away is not None:
            self._hatch(painter, box)
        painter.setPen(QPen(QColor(colours.hair), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        if chosen:
            painter.setPen(QPen(QColor(colours.primary), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    def _hatch(self, painter: QPainter, box: QRect) -> None:
        colours = look().colours
        soft = mixed(QColor(colours.surface), QColor(colours.line), 0.45)
        painter.save()
        painter.setClipRect(box)
        painter.setPen(QPen(soft, 1))
        for start in range(box.left() - box.height(), box.right(), 10):
            painter.drawLine(start, box.bottom(), start + box.height(), box.top())
        painter.restore()

    def _paint_number(self, painter: QPainter, box: QRect, day: MonthDay) -> int:
        """Draw the number of the day and its day number; return the height used."""
        colours = look().colours
        font = _font(strong=True)
        metrics = QFontMetrics(font)
        height = metrics.height() + 4
        line = QRect(box.left(), box.top(), box.width(), height)
        words = str(day.day.day)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if day.in_month else colours.quiet))
        if day.is_today:
            side = max(metrics.horizontalAdvance(words) + 12, height)
            badge = QRect(box.left() - 3, box.top(), side, height)
            painter.setBrush(QColor(colours.primary))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(badge, height / 2, height / 2)
            painter.setPen(QColor(colours.on_primary))
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), words)
        else:
            painter.drawText(line, _LINE, words)
        used = metrics.horizontalAdvance(words) + 18
        plain = QFontMetrics(_font())
        if day.in_month and plain.horizontalAdvance(day.number) <= box.width() - used:
            painter.setFont(_font())
            painter.setPen(QColor(colours.quiet))
            painter.drawText(line, _RIGHT, day.number)
        return height + 3

    def _paint_lines(
        self, painter: QPainter, box: QRect, day: MonthDay, column: int
    ) -> None:
        metrics = QFontMetrics(_font())
        height = metrics.height() + 3
        painter.setFont(_font())
        top = box.top()
        if day.closed:
            words = metrics.elidedText(
                day.closed, Qt.TextElideMode.ElideRight, box.width()
            )
            painter.setPen(QColor(look().colours.quiet))
            painter.drawText(QRect(box.left(), top, box.width(), height), _LINE, words)
            top += height
        room = max(0, (box.bottom() - top) // height)
        rows = day.rows
        # One line is kept for "+3 more".
        shown = rows if len(rows) <= room else rows[: max(0, room - 1)]
        for row in shown:
            line = QRect(box.left(), top, box.width(), height)
            if row.start != row.end and row.end is not None:
                self._paint_band(painter, line, row, day)
            # The name stands where a band begins, and again at the start of each week.
            if row.start == day.day or column == 0:
                self._paint_row(painter, line, row)
            top += height
        if len(shown) < len(rows):
            more = self.tr("+{count} more").format(count=len(rows) - len(shown))
            painter.setPen(QColor(look().colours.ink))
            painter.drawText(QRect(box.left(), top, box.width(), height), _LINE, more)

    def _paint_band(
        self, painter: QPainter, line: QRect, row: PlanRow, day: MonthDay
    ) -> None:
        """Draw what takes several days as one band through its days."""
        pad = look().gap(7)
        left = 3 if row.start == day.day else pad + 1
        right = 3 if row.end == day.day else pad + 1
        ground = look().colours.text_on(TONES[row.mark])[1]
        painter.fillRect(line.adjusted(-left, 1, right, -1), QColor(ground))

    def _paint_row(self, painter: QPainter, line: QRect, row: PlanRow) -> None:
        colours = look().colours
        metrics = QFontMetrics(_font())
        size = metrics.ascent() - 3
        square = QRect(line.left(), 0, size, size)
        square.moveTop(line.center().y() - size // 2)
        paint_mark(painter, square.toRectF(), row.mark, mark_ink(colours, row.mark))
        words = line.adjusted(size + 5, 0, 0, 0)
        painter.setPen(QColor(colours.ink))
        short = metrics.elidedText(
            row.title, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, _LINE, short)


def _font(*, strong: bool = False) -> QFont:
    return text_font(look().text(TextRole.SMALL), strong=strong)
