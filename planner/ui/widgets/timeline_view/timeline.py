"""The plan as a picture that hands, keys and screen readers can walk through."""

from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget
from typing_extensions import override

from planner.models.document import Timeline, TimelinePoint
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.pictures.state_mark import MarkPictures
from planner.ui.widgets.timeline_view.timeline_colours import timeline_colours
from planner.ui.widgets.timeline_view.timeline_layout import (
    FULL,
    Lanes,
    TimelineLayout,
    index_of_day,
    nearest_point,
)
from planner.ui.widgets.timeline_view.timeline_painter import (
    TimelinePainter,
    TimelineRows,
)
from planner.ui.widgets.timeline_view.timeline_scale import TimelineScale

ZOOM_STEP: Final = 1.5
PAN_SHARE: Final = 0.5
_SHORTEST: Final = 28
"""Days that the whole picture shows at least."""
_NEAR_DAYS: Final = 300
"""Days after Day 0 (or today) that are shown at first."""


class TimelineCanvas(QWidget):
    """Paints a timeline and walks its points.

    Keys: left and right go from point to point, Home and End to the first and the
    last, plus and minus zoom, 0 shows the whole plan, page up and page down pan,
    Enter opens the step of the point.

    Args:
        lanes: how much room marks and windows get.
    """

    point_chosen = Signal(str)
    """Id of the step of the point that the keys or the mouse are on."""
    point_opened = Signal(str)
    """Id of the step to open (Enter or a second press on the same point)."""
    scale_changed = Signal()

    def __init__(self, lanes: Lanes = FULL) -> None:
        super().__init__()
        self._lanes = lanes
        self._timeline: Timeline | None = None
        self._scale = TimelineScale(first=date(2000, 1, 1), days=_SHORTEST, width=1.0)
        self._layout: TimelineLayout | None = None
        self._focused: int | None = None
        self._pictures: MarkPictures | None = None
        self._drawn: QPixmap | None = None
        self._interface: QAccessibleInterface | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the plan"))
        font = self.font()
        font.setPixelSize(look().text(TextRole.SMALL))
        self.setFont(font)
        QAccessible.installFactory(_accessible_timeline)

    @property
    def scale(self) -> TimelineScale:
        """Return which stretch of time is shown."""
        return self._scale

    @property
    def point(self) -> TimelinePoint | None:
        """Return the point the keys are on."""
        if self._timeline is None or self._focused is None:
            return None
        return self._timeline.points[self._focused]

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw a plan; the point and the stretch stay where they were if they can."""
        at = self.point
        same = self._timeline is not None and self._timeline.first == timeline.first
        self._timeline = timeline
        days = max(_SHORTEST, (timeline.last - timeline.first).days + 1)
        if not same or days != self._scale.days:
            width = max(1.0, float(self.width()))
            whole = TimelineScale(first=timeline.first, days=days, width=width)
            self._scale = whole.showing(timeline.first, _near_end(timeline))
        self._focused = self._index_of(at.subject) if at else None
        self.setAccessibleDescription(timeline.spoken)
        self._lay_out()
        self.updateGeometry()

    def choose(self, subject: str) -> None:
        """Put the mark on a step, as when it is selected elsewhere; stay silent."""
        index = self._index_of(subject)
        if index != self._focused:
            self._focused = index
            self._reveal()
            self.update()

    def zoom(self, factor: float) -> None:
        """Show less (factor above 1) or more, around the point or the middle."""
        point = self.point
        around = point.day if point is not None else None
        self._set_scale(self._scale.zoomed(factor, around), relay=True)

    def pan(self, share: float) -> None:
        """Move by a share of what is shown; negative is earlier."""
        self._set_scale(self._scale.panned(share))

    def show_whole(self) -> None:
        """Show the whole plan."""
        self._set_scale(self._scale.whole(), relay=True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, round(self._rows().height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self._rows().height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._scale = self._scale.sized(float(self.width()))
            self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layout is not None:
            painter.drawPixmap(0, 0, self._still(self._layout))
            if self._focused is not None:
                placed = self._layout.points[self._focused]
                self._picture(painter).paint_focused(placed)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._drawn = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walked(event.key()) and not self._scaled(event.key()):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._focused is None and self._timeline and self._timeline.points:
            today = self._timeline.today or self._timeline.first
            self._go_to(index_of_day(self._timeline, today))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._layout is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position()
        lane = self._rows().mark_lane(place.y())
        visible = self._layout.visible_points(self._scale)
        hit = nearest_point(visible, self._scale, place.x(), lane)
        if hit is None:
            return
        if hit.index == self._focused:
            self.point_opened.emit(hit.point.subject)
        else:
            self._go_to(hit.index)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            event.ignore()

    def accessible_interface(self) -> QAccessibleInterface:
        """Return the interface a screen reader talks to; kept alive here."""
        if self._interface is None:
            self._interface = _TimelineInterface(self)
        return self._interface

    def _walked(self, key: int) -> bool:
        points = self._timeline.points if self._timeline else ()
        if not points:
            return False
        at = self._focused if self._focused is not None else -1
        target = {
            Qt.Key.Key_Right: min(at + 1, len(points) - 1),
            Qt.Key.Key_Left: max(at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(points) - 1,
        }.get(Qt.Key(key))
        if target is not None:
            self._go_to(target)
            return True
        point = self.point
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and point is not None:
            self.point_opened.emit(point.subject)
            return True
        return False

    def _scaled(self, key: int) -> bool:
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM_STEP)
        elif key == Qt.Key.Key_0:
            self.show_whole()
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.pan(PAN_SHARE if key == Qt.Key.Key_PageDown else -PAN_SHARE)
        else:
            return False
        return True

    def _go_to(self, index: int) -> None:
        self._focused = index
        self._reveal()
        self.update()
        point = self.point
        if point is not None:
            announce(self, point.spoken or point.label)
            self.point_chosen.emit(point.subject)

    def _reveal(self) -> None:
        point = self.point
        if point is not None:
            self._set_scale(self._scale.revealing(point.day))

    def _set_scale(self, scale: TimelineScale, *, relay: bool = False) -> None:
        if scale == self._scale:
            return
        self._scale = scale
        if relay:
            self._lay_out()
        self._redraw()
        self.scale_changed.emit()

    def _lay_out(self) -> None:
        if self._timeline is not None:
            self._layout = TimelineLayout(self._timeline, self._scale, self._lanes)
            self._redraw()

    def _still(self, layout: TimelineLayout) -> QPixmap:
        """Return the picture without the point of the keys, drawn once."""
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._drawn is None or self._drawn.size() != wanted:
            self._drawn = QPixmap(wanted)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._picture(painter).paint(layout)
            painter.end()
        return self._drawn

    def _redraw(self) -> None:
        """Draw anew: something else than the point of the keys has changed."""
        self._drawn = None
        self.update()

    def _index_of(self, subject: str) -> int | None:
        points = self._timeline.points if self._timeline else ()
        found = (index for index, at in enumerate(points) if at.subject == subject)
        return next(found, None)

    def _rows(self) -> TimelineRows:
        phases = self._timeline.phases if self._timeline else ()
        lanes = 1 + max((bar.lane for bar in phases), default=0)
        return TimelineRows(
            text=float(self.fontMetrics().height()),
            phase_lanes=lanes,
            lanes=self._lanes,
        )

    def _marks(self) -> MarkPictures:
        if self._pictures is None:
            ground = timeline_colours().ground
            self._pictures = MarkPictures(self.devicePixelRatioF(), ground)
        return self._pictures

    def _picture(self, painter: QPainter) -> TimelinePainter:
        if self._timeline is None:
            raise AssertionError
        return TimelinePainter(
            painter,
            self._timeline,
            self._scale,
            self._rows(),
            self._marks(),
            _month_label,
        )


class _TimelineInterface(QAccessibleWidget):
    """Says the plan in words, and the point the keys are on as its value."""

    def __init__(self, canvas: TimelineCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Chart, canvas.accessibleName())
        self._canvas = canvas

    @override
    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Value:
            point = self._canvas.point
            return "" if point is None else point.spoken or point.label
        return super().text(t)


def _accessible_timeline(_key: str, subject: object) -> QAccessibleInterface | None:
    if isinstance(subject, TimelineCanvas):
        return subject.accessible_interface()
    return None


def _near_end(timeline: Timeline) -> date:
    """Return the end of what is near: follow-up of later years would crush it."""
    start = max(filter(None, (timeline.day0, timeline.today)), default=timeline.first)
    return min(timeline.last, date.fromordinal(start.toordinal() + _NEAR_DAYS))


def _month_label(day: date) -> str:
    locale = QLocale()
    month = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{month} {day.year % 100:02d}"
