"""Draws a timeline: phases, windows, marks, away and closed days, Day 0."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from planner.models.document import Mark, Timeline, TimelineBar
from planner.ui.widgets.pictures.state_mark import MarkPictures
from planner.ui.widgets.timeline_view.timeline_colours import timeline_colours
from planner.ui.widgets.timeline_view.timeline_layout import (
    Lanes,
    PlacedCrowd,
    PlacedPoint,
    TimelineLayout,
)
from planner.ui.widgets.timeline_view.timeline_scale import TimelineScale

_WINDOW_LANE: Final = 11.0
_WINDOW_BAR: Final = 7.0
_MARK_LANE: Final = 24.0
_MARK_SIZE: Final = 15.0
_GAP: Final = 8.0
_LABEL_ROOM: Final = 12.0
_CLOSED_FROM: Final = 2.5
"""Narrower than this many pixels a day, closed days would be a grey blur."""
_HATCH_STEP: Final = 9.0
_WEEKS_FROM: Final = 6.0
_WEEK_NAMES_FROM: Final = 9.0
_WEEK: Final = 7
_LAST_NAMED: Final = 26
"""Later days of a month stand too near to the name of the next one."""


class TimelineRows(Struct, frozen=True, kw_only=True):
    """The heights of the rows, from the type in use."""

    text: float
    phase_lanes: int
    lanes: Lanes

    @property
    def phases(self) -> float:
        """Return the top of the phases."""
        return self.text + _GAP

    @property
    def phase_height(self) -> float:
        """Return the height of one lane of phases, with its gap."""
        return self.text + 12.0

    @property
    def windows(self) -> float:
        """Return the top of the windows."""
        return self.phases + self.phase_lanes * self.phase_height + _GAP

    @property
    def marks(self) -> float:
        """Return the top of the marks."""
        return self.windows + self.lanes.windows * _WINDOW_LANE + _GAP

    @property
    def day0_label(self) -> float:
        """Return the top of the line that names Day 0."""
        return self.marks + self.lanes.marks * _MARK_LANE + 2.0

    @property
    def height(self) -> float:
        """Return the height of it all."""
        return self.day0_label + self.text + 4.0

    def mark_middle(self, lane: int) -> float:
        """Return the middle of a lane of marks."""
        return self.marks + (lane + 0.5) * _MARK_LANE

    def mark_lane(self, y: float) -> int:
        """Return the lane of marks at a height, the nearest one outside."""
        lane = int((y - self.marks) // _MARK_LANE)
        return min(max(0, lane), self.lanes.marks - 1)


class TimelinePainter:
    """Paints one timeline at one scale.

    Args:
        painter: an active painter, its origin at the picture's top left.
        timeline: what is drawn.
        scale: which stretch of it.
        rows: how high its rows are.
        pictures: the marks, painted once.
        month_label: words for a month start.
    """

    def __init__(
        self,
        painter: QPainter,
        timeline: Timeline,
        scale: TimelineScale,
        rows: TimelineRows,
        pictures: MarkPictures,
        month_label: Callable[[date], str],
    ) -> None:
        self._painter = painter
        self._timeline = timeline
        self._scale = scale
        self._colours = timeline_colours()
        self._month_label = month_label
        self._metrics = QFontMetricsF(painter.font())
        self._pictures = pictures
        self.rows = rows

    def paint(self, layout: TimelineLayout) -> None:
        """Draw all that can be seen, except which point the keys are on."""
        self._paint_axis()
        self._paint_bands()
        for index, bar in enumerate(self._timeline.phases):
            if self._scale.shows(bar.first, bar.last):
                self._paint_phase(index, bar)
        self._paint_windows(layout)
        self._paint_day0()
        for crowd in layout.visible_crowds(self._scale):
            self._paint_crowd(crowd)
        for placed in layout.single_points(self._scale):
            self._paint_point(placed)

    def paint_focused(self, placed: PlacedPoint) -> None:
        """Draw the point that the keys are on, over all others."""
        half = (_MARK_SIZE + (3.0 if placed.point.strong else 0.0)) / 2 + 5.0
        middle = self._middle(placed)
        box = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
        self._painter.setPen(QPen(self._colours.focus, 2.5))
        self._painter.setBrush(self._colours.ground)
        self._painter.drawRoundedRect(box, 7, 7)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint_point(placed)

    def _paint_axis(self) -> None:
        bottom = self.rows.day0_label
        self._paint_weeks(bottom)
        for start in self._scale.month_starts():
            x = self._scale.x(start)
            self._painter.setPen(QPen(self._colours.hair, 1))
            self._painter.drawLine(QLineF(x, self.rows.text, x, bottom))
            if x >= 0:
                self._write(x, 0.0, self._month_label(start), self._colours.quiet)

    def _paint_weeks(self, bottom: float) -> None:
        """Mark Mondays, and name them where there is room for it."""
        if self._scale.pixels_a_day < _WEEKS_FROM:
            return
        day = self._scale.first_shown
        day += timedelta(days=-day.weekday())
        soft = QColor(self._colours.hair)
        soft.setAlpha(130)
        while day <= self._scale.last_shown:
            x = self._scale.x(day)
            self._painter.setPen(QPen(soft, 1))
            self._painter.drawLine(QLineF(x, self.rows.phases, x, bottom))
            if (
                self._scale.pixels_a_day >= _WEEK_NAMES_FROM
                and _WEEK < day.day <= _LAST_NAMED
            ):
                self._write(x, 0.0, str(day.day), self._colours.quiet)
            day += timedelta(days=_WEEK)

    def _paint_bands(self) -> None:
        if self._scale.pixels_a_day >= _CLOSED_FROM:
            for bar in self._timeline.closed:
                if self._scale.shows(bar.first, bar.last):
                    self._painter.fillRect(self._band(bar), self._colours.hair)
        for bar in self._timeline.away:
            if self._scale.shows(bar.first, bar.last):
                self._hatch(self._band(bar), self._colours.line, back=True)

    def _band(self, bar: TimelineBar) -> QRectF:
        left, right = self._edges(bar)
        top = self.rows.windows - _GAP / 2
        return QRectF(left, top, right - left, self.rows.day0_label - top)

    def _paint_phase(self, index: int, bar: TimelineBar) -> None:
        left, right = self._edges(bar)
        top = self.rows.phases + bar.lane * self.rows.phase_height
        box = QRectF(left, top, right - left - 2.0, self.rows.phase_height - 4.0)
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        painter = self._painter
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(box, self._colours.phases[index % len(self._colours.phases)])
        if index % 2:
            shade = QColor(self._colours.ink)
            shade.setAlpha(26)
            self._hatch(box, shade, back=index % 4 == 1)
        painter.restore()
        painter.setPen(QPen(self._colours.line, 1))
        painter.drawPath(path)
        self._paint_phase_label(bar, box)

    def _paint_phase_label(self, bar: TimelineBar, box: QRectF) -> None:
        """Write the name into the bar, or behind it where nothing else is."""
        font = QFont(self._painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        start = max(box.left(), 0.0) + 8.0
        room = min(box.right(), self._scale.width) - start - 4.0
        wanted = metrics.horizontalAdvance(bar.label) + 2.0
        if room < wanted and self._free_behind(bar, box) >= wanted + 8.0:
            start, room = box.right() + 6.0, wanted
        if room < _LABEL_ROOM * 2:
            return
        short = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(self._colours.ink)
        place = QRectF(start, box.top(), room, box.height())
        self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, short)
        self._painter.restore()

    def _free_behind(self, bar: TimelineBar, box: QRectF) -> float:
        """Return the pixels between a bar and the next one of its lane."""
        following = (
            self._scale.x(other.first)
            for other in self._timeline.phases
            if other.lane == bar.lane and other.first > bar.first
        )
        return min(following, default=self._scale.width) - box.right()

    def _paint_windows(self, layout: TimelineLayout) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colours.window)
        for placed in layout.visible_windows(self._scale):
            left, right = self._edges(placed.bar)
            top = self.rows.windows + placed.lane * _WINDOW_LANE
            box = QRectF(left, top, max(3.0, right - left - 1.0), _WINDOW_BAR)
            painter.drawRoundedRect(box, 3.5, 3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_day0(self) -> None:
        today, day0 = self._timeline.today, self._timeline.day0
        if today is not None and self._scale.shows(today, today):
            pen = QPen(self._colours.today, 1.5, Qt.PenStyle.DashLine)
            self._upright(today, pen)
        if day0 is None or not self._scale.shows(day0, day0):
            return
        self._upright(day0, QPen(self._colours.day0, 2.0))
        label = self._timeline.day0_label
        room = self._metrics.horizontalAdvance(label) + 8.0
        x = min(self._scale.middle(day0) + 6.0, max(0.0, self._scale.width - room))
        self._write(x, self.rows.day0_label, label, self._colours.day0)

    def _upright(self, day: date, pen: QPen) -> None:
        x = self._scale.middle(day)
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(x, self.rows.text + 2.0, x, self.rows.height))

    def _middle(self, placed: PlacedPoint) -> QPointF:
        x = self._scale.middle(placed.point.day)
        return QPointF(x, self.rows.mark_middle(placed.lane))

    def _paint_point(self, placed: PlacedPoint) -> None:
        point = placed.point
        size = _MARK_SIZE + (3.0 if point.strong else 0.0)
        ink = self._ink_of(point.mark)
        self._pictures.paint(self._painter, self._middle(placed), size, point.mark, ink)

    def _paint_crowd(self, crowd: PlacedCrowd) -> None:
        """Draw marks that would lie on each other as one pill with their number."""
        half = _MARK_SIZE / 2
        left = max(self._scale.middle(crowd.first) - half, -20.0)
        right = min(self._scale.middle(crowd.last) + half, self._scale.width + 20.0)
        middle = self.rows.mark_middle(crowd.lane)
        box = QRectF(left, middle - half - 1.0, right - left, _MARK_SIZE + 2.0)
        painter = self._painter
        painter.setPen(QPen(self._ink_of(Mark.AIM), 1.5))
        painter.setBrush(self._colours.ground)
        painter.drawRoundedRect(box, half, half)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.save()
        font = QFont(painter.font())
        font.setPixelSize(min(font.pixelSize(), round(_MARK_SIZE) - 1))
        painter.setFont(font)
        painter.setPen(self._colours.ink)
        box.setLeft(max(box.left(), 0.0))
        box.setRight(min(box.right(), self._scale.width))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(crowd.count))
        painter.restore()

    def _ink_of(self, mark: Mark) -> QColor:
        return self._colours.marks.get(mark, self._colours.ink)

    def _edges(self, bar: TimelineBar) -> tuple[float, float]:
        """Return left and right, cut a little outside the picture."""
        left = max(self._scale.x(bar.first), -20.0)
        right = self._scale.x(bar.last) + self._scale.pixels_a_day
        return left, min(right, self._scale.width + 20.0)

    def _hatch(self, box: QRectF, colour: QColor, *, back: bool) -> None:
        painter = self._painter
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(colour, 1.2))
        height, x = box.height(), box.left() - box.height()
        lines = []
        while x < box.right():
            low, high = (box.top(), box.bottom()) if back else (box.bottom(), box.top())
            lines.append(QLineF(x, low, x + height, high))
            x += _HATCH_STEP
        painter.drawLines(lines)
        painter.restore()

    def _write(self, x: float, top: float, text: str, ink: QColor) -> None:
        room = self._scale.width - x
        if room < self._metrics.horizontalAdvance(text) * 0.9:
            return
        self._painter.setPen(ink)
        self._painter.drawText(QPointF(x, top + self._metrics.ascent()), text)
