"""Draws a timeline: months, phases, windows, away and closed days, Day 0, marks."""

from datetime import timedelta
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from planner.models.document import Timeline, TimelineBar
from planner.ui.views.timeline_view.painting.mark_painter import MarkPainter
from planner.ui.views.timeline_view.painting.phase_painter import PhasePainter
from planner.ui.views.timeline_view.painting.timeline_pen import TimelinePen
from planner.ui.views.timeline_view.painting.timeline_rows import GAP, WINDOW_LANE
from planner.ui.views.timeline_view.timeline_layout import PlacedPoint, TimelineLayout
from planner.ui.widgets.pictures.state_mark import MarkPictures

_WINDOW_BAR: Final = 7.0
_CLOSED_FROM: Final = 2.5
"""Narrower than this many pixels a day, closed days would be a grey blur."""
_WEEKS_FROM: Final = 6.0
_WEEK_NAMES_FROM: Final = 9.0
_WEEK: Final = 7
_LABEL_GAP: Final = 14.0
_LAST_NAMED: Final = 26
"""Later days of a month stand too near to the name of the next one."""


class TimelinePainter:
    """Paints one timeline at one scale.

    Args:
        pen: what is drawn with, and which stretch of time.
        timeline: what is drawn.
        pictures: the marks, painted once.
    """

    def __init__(
        self, pen: TimelinePen, timeline: Timeline, pictures: MarkPictures
    ) -> None:
        self._pen = pen
        self._timeline = timeline
        self._phases = PhasePainter(pen, timeline)
        self._marks = MarkPainter(pen, pictures)
        self._month_labels = dict(timeline.month_labels)

    def paint(self, layout: TimelineLayout) -> None:
        """Draw all that can be seen, except which point the keys are on."""
        # Later parts lie on earlier ones: marks must be read before all else.
        self._paint_axis()
        self._paint_bands()
        self._phases.paint()
        self._paint_windows(layout)
        self._paint_day0()
        self._marks.paint(layout)

    def paint_focused(self, placed: PlacedPoint) -> None:
        """Draw the point that the keys are on, over all others."""
        self._marks.paint_focused(placed)

    def _paint_axis(self) -> None:
        bottom = self._pen.rows.day0_label
        width = self._pen.painter.fontMetrics().horizontalAdvance
        widest = max(map(width, self._month_labels.values()), default=0) + _LABEL_GAP
        self._paint_weeks(bottom, widest)
        for start in self._pen.scale.month_starts(widest):
            x = self._pen.scale.x(start)
            self._pen.painter.setPen(QPen(self._pen.colours.hair, 1))
            self._pen.painter.drawLine(QLineF(x, self._pen.rows.text, x, bottom))
            if x >= 0:
                label = self._month_labels.get(start, "")
                self._pen.write(x, 0.0, label, self._pen.colours.quiet)

    def _paint_weeks(self, bottom: float, month_room: float) -> None:
        """Mark Mondays, and name them where there is room for it."""
        if self._pen.scale.pixels_a_day < _WEEKS_FROM:
            return
        day = self._pen.scale.first_shown
        # Weeks begin on the Monday at or before the first day shown.
        day += timedelta(days=-day.weekday())
        soft = QColor(self._pen.colours.hair)
        soft.setAlpha(130)
        while day <= self._pen.scale.last_shown:
            x = self._pen.scale.x(day)
            self._pen.painter.setPen(QPen(soft, 1))
            self._pen.painter.drawLine(QLineF(x, self._pen.rows.phases, x, bottom))
            behind_month = (day.day - 1) * self._pen.scale.pixels_a_day
            if (
                self._pen.scale.pixels_a_day >= _WEEK_NAMES_FROM
                and behind_month >= month_room
                and day.day <= _LAST_NAMED
            ):
                self._pen.write(x, 0.0, str(day.day), self._pen.colours.quiet)
            day += timedelta(days=_WEEK)

    def _paint_bands(self) -> None:
        if self._pen.scale.pixels_a_day >= _CLOSED_FROM:
            for bar in self._timeline.closed:
                if self._pen.scale.shows(bar.first, bar.last):
                    self._pen.painter.fillRect(self._band(bar), self._pen.colours.hair)
        for bar in self._timeline.away:
            if self._pen.scale.shows(bar.first, bar.last):
                self._pen.hatch(self._band(bar), self._pen.colours.line, back=True)

    def _band(self, bar: TimelineBar) -> QRectF:
        left, right = self._pen.edges(bar)
        top = self._pen.rows.windows - GAP / 2
        return QRectF(left, top, right - left, self._pen.rows.day0_label - top)

    def _paint_windows(self, layout: TimelineLayout) -> None:
        painter = self._pen.painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._pen.colours.window)
        first_lane = self._pen.rows.windows
        for placed in layout.visible_windows(self._pen.scale):
            left, right = self._pen.edges(placed.bar)
            top = first_lane + placed.lane * WINDOW_LANE
            box = QRectF(left, top, max(3.0, right - left - 1.0), _WINDOW_BAR)
            painter.drawRoundedRect(box, 3.5, 3.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_day0(self) -> None:
        today, day0 = self._timeline.today, self._timeline.day0
        if today is not None and self._pen.scale.shows(today, today):
            pen = QPen(self._pen.colours.today, 1.5, Qt.PenStyle.DashLine)
            self._pen.upright(today, pen)
        if day0 is None or not self._pen.scale.shows(day0, day0):
            return
        self._pen.upright(day0, QPen(self._pen.colours.day0, 2.0))
        label = self._timeline.day0_label
        room = self._pen.metrics.horizontalAdvance(label) + 8.0
        x = min(
            self._pen.scale.middle(day0) + 6.0, max(0.0, self._pen.scale.width - room)
        )
        self._pen.write(x, self._pen.rows.day0_label, label, self._pen.colours.day0)
