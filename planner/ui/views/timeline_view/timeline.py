"""The plan as a picture that hands, keys and screen readers can walk through."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QWidget
from typing_extensions import override

from planner.models.document import Timeline, TimelinePoint
from planner.ui.look.look import look
from planner.ui.look.mirror import reading_key
from planner.ui.look.tokens import TextRole
from planner.ui.views.timeline_view.timeline_cursor import TimelineCursor
from planner.ui.views.timeline_view.timeline_layout import FULL, Lanes
from planner.ui.views.timeline_view.timeline_picture import TimelinePicture
from planner.ui.views.timeline_view.timeline_scale import TimelineScale
from planner.ui.views.timeline_view.timeline_stretch import (
    ZOOM_STEP,
    TimelineStretch,
)
from planner.ui.widgets.focus.announce import announce


class TimelineCanvas(QWidget):
    """Paints a timeline and walks its points.

    Keys: left and right go from point to point, onward as the window reads, Home and
    End to the first and the last, plus and minus zoom, 0 shows the whole plan, page up
    and page down pan, Enter opens the step of the point.

    Args:
        lanes: how much room marks and windows get.
    """

    point_chosen = Signal(str)
    """Id of the step of the point that the keys or the mouse are on."""
    point_opened = Signal(str)
    """Id of the step to open (Enter or a second press on the same point)."""

    def __init__(self, lanes: Lanes = FULL) -> None:
        super().__init__()
        self._timeline: Timeline | None = None
        self._cursor = TimelineCursor()
        self._picture = TimelinePicture(self, lanes)
        self._interface: QAccessibleInterface | None = None
        self.stretch = TimelineStretch(self)
        self.stretch.zoomed.connect(self._lay_out)
        self.stretch.moved.connect(self._redraw)
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
        return self.stretch.scale

    @property
    def point(self) -> TimelinePoint | None:
        """Return the point the keys are on."""
        return self._cursor.point

    def show_timeline(self, timeline: Timeline) -> None:
        """Draw a plan; the point and the stretch stay where they were if they can."""
        self._timeline = timeline
        self.stretch.show(timeline, float(self.width()))
        self._cursor.show(timeline)
        self.setAccessibleDescription(timeline.spoken)
        self._lay_out()
        self.updateGeometry()

    def choose(self, subject: str) -> None:
        """Put the mark on a step, as when it is selected elsewhere; stay silent."""
        if self._cursor.put_on(subject):
            self._reveal()

    def zoom(self, factor: float) -> None:
        """Show less (factor above 1) or more, around the point or the middle."""
        point = self.point
        self.stretch.zoom(factor, point.day if point is not None else None)

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, round(self._picture.rows.height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self._picture.rows.height))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Another height moves nothing.
        if event.size().width() != event.oldSize().width():
            self.stretch.fit(float(self.width()))
            self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._picture.paint(self.scale, self._cursor.index)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._picture.forget()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        point, key = self.point, reading_key(event.key(), self.layoutDirection())
        target = self._cursor.after_key(key)
        opens = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if target is not None:
            self._go_to(target)
        elif opens and point is not None:
            self.point_opened.emit(point.subject)
        elif not self.stretch.obeys(event.key(), point.day if point else None):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        start = self._cursor.near_today()
        if self._cursor.index is None and start is not None:
            self._go_to(start)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        hit = self._picture.point_at(event.position(), self.scale)
        if hit is None:
            return
        if hit.index == self._cursor.index:
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

    def _go_to(self, index: int) -> None:
        self._cursor.index = index
        self._reveal()
        point = self.point
        if point is not None:
            announce(self, point.spoken or point.label)
            self.point_chosen.emit(point.subject)

    def _reveal(self) -> None:
        """Bring the point of the keys into view and paint it there."""
        point = self.point
        if point is not None:
            self.stretch.reveal(point.day)
        self.update()

    def _lay_out(self) -> None:
        if self._timeline is not None:
            self._picture.lay_out(self._timeline, self.scale)
            self.update()

    def _redraw(self) -> None:
        self._picture.forget()
        self.update()


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
