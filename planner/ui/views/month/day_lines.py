"""The lines of a day in the month: notes, and steps that may go on for days."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from planner.models.document import Mark
from planner.services.views.living.month_view import DAYS_A_WEEK, MonthDay
from planner.services.views.living.plan_view import PlanRow
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import write
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.views.table_cells import mark_ink
from planner.ui.widgets.pictures.state_mark import paint_mark
from planner.ui.widgets.words.state_pill import TONES

_LINE: Final = int(Qt.AlignmentFlag.AlignLeading) | int(Qt.AlignmentFlag.AlignVCenter)
_WRAP: Final = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)
_AGREED: Final = frozenset({Mark.BOOKED, Mark.DONE, Mark.UNDER_WAY})
_STEP: Final = 7
_NARROW: Final = 3
_LAST: Final = DAYS_A_WEEK - 1
_A_DAY: Final = timedelta(days=1)


class DayHand:
    """The fonts of the days, made once for all cells, and the width of each name."""

    def __init__(self) -> None:
        self.plain = text_font(look().text(TextRole.SMALL))
        self.strong = text_font(look().text(TextRole.SMALL), strong=True)
        self.metrics = QFontMetrics(self.plain)
        self.strong_metrics = QFontMetrics(self.strong)
        self.height = self.metrics.height() + 3
        self._widths: dict[str, int] = {}

    def width(self, words: str) -> int:
        """Return how wide words are, in pixels."""
        known = self._widths.get(words)
        if known is None:
            known = self._widths[words] = self.metrics.horizontalAdvance(words)
        return known


class DayLines:
    """Draws one line below the other into the cell of a day.

    Args:
        hand: what is written with.
        painter: active.
        cell: of the day.
        top: where the first line begins, in pixels.
        column: number of the weekday as shown, from 0.
    """

    def __init__(
        self, hand: DayHand, painter: QPainter, cell: QRect, top: int, column: int
    ) -> None:
        self._painter = painter
        self._cell = cell
        self._top = top
        self._column = column
        self._hand = hand
        self._metrics, self._height = hand.metrics, hand.height
        self._pad = look().gap(7)

    def room(self, wanted: int) -> int:
        """Return how many of so many lines fit, one kept free if not all do."""
        room = max(0, (self._cell.bottom() - self._top) // self._height)
        return wanted if wanted <= room else max(0, room - 1)

    def note(
        self, words: str, ink: QColor, *, short: str = "", wraps: bool = False
    ) -> None:
        """Draw a line of words, or as many as they need where nothing follows.

        Args:
            words: half of them would say less than none: where they have no room, the
                panel of the day says them alone.
            ink: their colour.
            short: what stands for them in a narrow cell.
            wraps: nothing follows.
        """
        line = self._take().adjusted(self._pad, 0, -_NARROW, 0)
        self._painter.setFont(self._hand.plain)
        self._painter.setPen(ink)
        for told in (words, short):
            if told and self._hand.width(told) <= line.width():
                write(self._painter, line, _LINE, told)
                return
        line.setBottom(self._cell.bottom())
        if wraps and _holds(line, self._metrics, words):
            write(self._painter, line, _WRAP, words)

    def paragraph(self, *words: str, ink: QColor) -> None:
        """Draw the first of some words that has room in the lines there are."""
        line = self._take()
        box = line.adjusted(self._pad, 0, -self._pad, 0)
        box.setBottom(self._cell.bottom())
        self._painter.setFont(self._hand.strong)
        self._painter.setPen(ink)
        metrics = self._hand.strong_metrics
        told = next((one for one in words if _holds(box, metrics, one)), "")
        write(self._painter, box, _WRAP, told)
        self._top = box.bottom()

    def entry(self, row: PlanRow | None, day: MonthDay) -> None:
        """Draw a step: solid where it is agreed, dashed where it is wished.

        Its name begins where it does, anew in each week and after Day 0, and runs on
        over its days.

        Args:
            row: None leaves the line free.
            day: of the cell.
        """
        line = self._take()
        if row is None or row.start is None:
            return
        first, last = row.start, row.end or row.start
        if day.day0 is not None and first < day.day0 < day.day:
            first = day.day0 + _A_DAY
        if day.day0 is not None and day.day < day.day0 <= last:
            last = day.day0 - _A_DAY
        before = min((day.day - first).days, self._column)
        after = min((last - day.day).days, _LAST - self._column)
        width = self._cell.width()
        left = line.left() - before * width
        length = (before + after + 1) * width
        band = QRect(left + 4, line.top() + 1, length - 8, line.height() - 2)
        self._painter.save()
        self._painter.setClipRect(self._cell)
        self._paint_band(band, row)
        self._painter.restore()

    def _paint_band(self, band: QRect, row: PlanRow) -> None:
        colours, painter = look().colours, self._painter
        tone, agreed = TONES[row.mark], row.mark in _AGREED
        ink = mark_ink(colours, row.mark)
        ground = colours.text_on(tone)[1] if agreed else colours.surface
        if tone is Tone.ATTENTION:
            ground = colours.attention_ground
        style = Qt.PenStyle.SolidLine if agreed else Qt.PenStyle.DashLine
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(ink, 1, style))
        painter.drawRoundedRect(band, 3, 3)
        if agreed:
            painter.fillRect(QRect(band.left(), band.top(), 4, band.height()), ink)
        self._paint_name(band, row, ink)

    def _paint_name(self, band: QRect, row: PlanRow, ink: QColor) -> None:
        """Write the name of a step, its short one where the long one has no room."""
        size = self._metrics.ascent() - 3
        room = band.adjusted(_STEP, 0, -_NARROW, 0)
        marked = room.adjusted(size + _NARROW, 0, 0, 0)
        names = [row.title, row.brief] if row.brief else [row.title]
        fits = (one for one in names if self._hand.width(one) <= marked.width())
        words, place = next(fits, None), marked
        if words is None and self._hand.width(names[-1]) <= room.width():
            # The edge of the band tells the state, too: the name goes before the mark.
            words, place = names[-1], room
        else:
            square = QRect(room.left(), 0, size, size)
            square.moveTop(band.center().y() - size // 2)
            paint_mark(self._painter, square.toRectF(), row.mark, ink)
        if words is None:
            # Half a name says less than the mark; the panel of the day has all of it.
            return
        self._painter.setFont(self._hand.plain)
        self._painter.setPen(QColor(look().colours.ink))
        write(self._painter, place, _LINE, words)

    def _take(self) -> QRect:
        line = QRect(self._cell.left(), self._top, self._cell.width(), self._height)
        self._top += self._height
        return line


def _holds(box: QRect, metrics: QFontMetrics, words: str) -> bool:
    """Whether a box has room for words that wrap."""
    needed = metrics.boundingRect(QRect(0, 0, box.width(), 10_000), _WRAP, words)
    return needed.width() <= box.width() and needed.height() <= box.height()


def hatch(painter: QPainter, box: QRect) -> None:
    """Fill a box with slanted lines: days on which the person is away."""
    painter.save()
    painter.setClipRect(box)
    painter.setPen(QPen(QColor(look().colours.line), 1))
    for start in range(box.left() - box.height(), box.right(), 9):
        painter.drawLine(start, box.bottom(), start + box.height(), box.top())
    painter.restore()
