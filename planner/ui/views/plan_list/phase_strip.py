"""The phases of a plan in one strip above its list, with today and Day 0."""

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QSizePolicy
from typing_extensions import override

from planner.models.document import Timeline
from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on, pressed_at, write
from planner.ui.look.tokens import TextRole
from planner.ui.views.timeline_view.painting.timeline_colours import timeline_colours
from planner.ui.views.timeline_view.timeline_scale import TimelineScale
from planner.ui.widgets.words.joints import in_points

if TYPE_CHECKING:
    from planner.models.document import TimelineBar

_MOST: Final = timedelta(days=300)
"""So much of a plan is shown: what comes later has few steps and much time."""
_BEFORE: Final = timedelta(days=190)
_GAP: Final = 4.0
_SIDE: Final = 6.0
_LINE: Final = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)


class PhaseStrip(QFrame):
    """A press on a phase goes to its first step; the list below is its twin.

    Signals:
        phase_chosen: the id of a phase that was pressed.
    """

    phase_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._timeline: Timeline | None = None
        self._small = text_font(look().text(TextRole.SMALL))
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._line = QFontMetricsF(self._strong).height() + 2
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show the phases of a plan."""
        if timeline != self._timeline:
            self._timeline = timeline
            phases = (_name(bar) for bar in timeline.phases)
            self.setAccessibleName(self.tr("Phases of the plan"))
            self.setAccessibleDescription(in_points(*phases, timeline.day0_label))
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, round(3 * self._line + 2 * _GAP + 4))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        across = pressed_at(event.position(), self).x()
        for bar, box in self._boxes():
            if box.left() <= across <= box.right():
                self.phase_chosen.emit(bar.subject)
                return

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        timeline = self._timeline
        if timeline is None:
            return
        painter, scale = painter_on(self), self._scale(timeline)
        self._paint_months(painter, timeline, scale)
        for bar, box in self._boxes():
            self._paint_phase(painter, bar, box)
        self._paint_days(painter, timeline, scale)
        painter.end()

    def _scale(self, timeline: Timeline) -> TimelineScale:
        first, last = timeline.first, timeline.last
        if timeline.day0 is not None and timeline.day0 - first > _BEFORE:
            first = timeline.day0 - _BEFORE
        last = min(last, first + _MOST) if last - first > _MOST else last
        days = max(1, (last - first).days)
        return TimelineScale(first=first, days=days, width=float(self.width()))

    def _boxes(self) -> "list[tuple[TimelineBar, QRectF]]":
        """Return each phase with its place, up to where the next one begins."""
        timeline = self._timeline
        if timeline is None:
            return []
        scale, top = self._scale(timeline), self._line + _GAP
        bars = sorted(timeline.phases, key=lambda bar: bar.first)
        found = []
        for at, bar in enumerate(bars):
            left = max(0.0, scale.x(bar.first))
            right = min(scale.x(bar.last) + scale.pixels_a_day, scale.width)
            if bars[at + 1 :]:
                right = min(right, scale.x(bars[at + 1].first))
            if right - left > 2 * _GAP:
                height = self._line + 4
                found.append((bar, QRectF(left, top, right - left - 2, height)))
        return found

    def _paint_months(
        self, painter: QPainter, timeline: Timeline, scale: TimelineScale
    ) -> None:
        colours, taken = timeline_colours(), 0.0
        metrics = QFontMetricsF(self._small)
        painter.setFont(self._small)
        for day, words in timeline.month_labels:
            x = scale.x(day)
            width = metrics.horizontalAdvance(words)
            if x < 0 or x < taken or x + _GAP + width > scale.width:
                continue
            painter.setPen(QPen(colours.hair, 1))
            painter.drawLine(round(x), 0, round(x), round(2 * self._line + 2 * _GAP))
            painter.setPen(colours.quiet)
            place = QRectF(x + _GAP, 0, width + 2, self._line)
            write(painter, place, _LINE, words)
            taken = x + 2 * _GAP + width

    def _paint_phase(self, painter: QPainter, bar: "TimelineBar", box: QRectF) -> None:
        colours = timeline_colours()
        grounds = colours.phases
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(grounds[max(0, bar.number - 1) % len(grounds)])
        painter.drawRoundedRect(box, 5, 5)
        room = box.adjusted(_SIDE, 0, -2, 0)
        metrics = QFontMetricsF(self._strong)
        painter.setFont(self._strong)
        painter.setPen(colours.ink)
        for words in (_name(bar), str(bar.number)):
            if metrics.horizontalAdvance(words) <= room.width():
                write(painter, room, _LINE, words)
                return

    def _paint_days(
        self, painter: QPainter, timeline: Timeline, scale: TimelineScale
    ) -> None:
        """Mark today and Day 0, named below; today gives way where both are near."""
        colours, top = timeline_colours(), self._line + _GAP
        foot, taken = top + self._line + 4 + _GAP, -1.0
        metrics = QFontMetricsF(self._strong)
        day0 = (
            timeline.day0,
            timeline.day0_label,
            colours.ink,
        )
        today = (timeline.today, self.tr("Today"), colours.today)
        for day, words, ink in (day0, today):
            if day is None or not scale.shows(day, day):
                continue
            x, width = scale.middle(day), metrics.horizontalAdvance(words) + 2
            self._paint_line(painter, x, top, foot, QColor(ink))
            left = min(max(0.0, x - _SIDE), scale.width - width)
            if taken < 0 or left + width < taken:
                painter.setFont(self._strong)
                place = QRectF(left, foot, width, self._line)
                write(painter, place, _LINE, words)
            taken = left if taken < 0 else taken

    @staticmethod
    def _paint_line(
        painter: QPainter, x: float, top: float, foot: float, ink: QColor
    ) -> None:
        painter.setPen(QPen(QColor(look().colours.paper), 5))
        painter.drawLine(round(x), round(top - 2), round(x), round(foot))
        painter.setPen(QPen(ink, 3))
        painter.drawLine(round(x), round(top - 2), round(x), round(foot))


def _name(bar: "TimelineBar") -> str:
    return in_points(str(bar.number), bar.label)
