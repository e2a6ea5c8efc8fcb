"""A timeline as a picture: laid out for each zoom, drawn once, painted often."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from planner.models.document import Timeline
from planner.ui.look.mirror import face, pressed_at
from planner.ui.views.timeline_view.painting.timeline_colours import timeline_colours
from planner.ui.views.timeline_view.painting.timeline_painter import TimelinePainter
from planner.ui.views.timeline_view.painting.timeline_pen import TimelinePen
from planner.ui.views.timeline_view.painting.timeline_rows import TimelineRows
from planner.ui.views.timeline_view.timeline_layout import (
    Lanes,
    PlacedPoint,
    TimelineLayout,
    nearest_point,
)
from planner.ui.views.timeline_view.timeline_scale import TimelineScale
from planner.ui.widgets.pictures.state_mark import MarkPictures


class TimelinePicture:
    """Draws a timeline onto a widget.

    Args:
        widget: gives size, type and resolution.
        lanes: how much room marks and windows get.
    """

    def __init__(self, widget: QWidget, lanes: Lanes) -> None:
        self._widget = widget
        self._lanes = lanes
        self._timeline: Timeline | None = None
        self._layout: TimelineLayout | None = None
        self._marks: MarkPictures | None = None
        self._drawn: QPixmap | None = None

    @property
    def rows(self) -> TimelineRows:
        """Return the heights of the rows, in the type of the widget."""
        phases = self._timeline.phases if self._timeline else ()
        lanes = 1 + max((bar.lane for bar in phases), default=0)
        return TimelineRows(
            text=float(self._widget.fontMetrics().height()),
            phase_lanes=lanes,
            lanes=self._lanes,
        )

    def lay_out(self, timeline: Timeline, scale: TimelineScale) -> None:
        """Give marks and windows their lanes, for a plan or another zoom."""
        self._timeline = timeline
        self._layout = TimelineLayout(timeline, scale, self._lanes)
        self.forget()

    def forget(self) -> None:
        """Draw anew next time: something else than the point of the keys changed."""
        self._drawn = None

    def paint(self, scale: TimelineScale, focused: int | None) -> None:
        """Paint the picture and, over it, the point that the keys are on."""
        painter = QPainter(self._widget)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        timeline, layout = self._timeline, self._layout
        if timeline is not None and layout is not None:
            painter.drawPixmap(0, 0, self._still(timeline, layout, scale))
            if focused is not None:
                self._face(painter)
                over = self._painter(painter, timeline, scale)
                over.paint_focused(layout.points[focused])
        painter.end()

    def point_at(self, press: QPointF, scale: TimelineScale) -> PlacedPoint | None:
        """Return the mark under a press, None when none is near."""
        if self._layout is None:
            return None
        visible = self._layout.visible_points(scale)
        place = pressed_at(press, self._widget)
        lane = self.rows.mark_lane(place.y())
        return nearest_point(visible, scale, place.x(), lane)

    def _still(
        self, timeline: Timeline, layout: TimelineLayout, scale: TimelineScale
    ) -> QPixmap:
        """Return the picture without the point of the keys, drawn once."""
        ratio = self._widget.devicePixelRatioF()
        # In the pixels of the screen, or it would be blurred on a fine one.
        wanted = self._widget.size() * ratio
        if self._drawn is None or self._drawn.size() != wanted:
            self._drawn = QPixmap(wanted)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._drawn)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._widget.font())
            self._face(painter)
            self._painter(painter, timeline, scale).paint(layout)
            painter.end()
        return self._drawn

    def _face(self, painter: QPainter) -> None:
        """Let time run as the window reads."""
        face(painter, QRectF(self._widget.rect()), self._widget.layoutDirection())

    def _painter(
        self, painter: QPainter, timeline: Timeline, scale: TimelineScale
    ) -> TimelinePainter:
        if self._marks is None:
            ratio = self._widget.devicePixelRatioF()
            self._marks = MarkPictures(ratio, timeline_colours().ground)
        pen = TimelinePen(painter, scale, self.rows)
        return TimelinePainter(pen, timeline, self._marks)
