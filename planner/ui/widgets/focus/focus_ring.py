"""One visible ring around whatever has the keyboard, outside its edge."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on

NO_RING: Final = "noRing"
"""Property of widgets that take the focus but are not operated (headings)."""
_ROOM: Final = 5
_THICK: Final = 3
_FOLLOWED: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QWidget):
    """Follows the focus inside a window's content (``area``).

    The ring is drawn beside the control, on the page's own ground, so that it is
    seen as clearly around a dark button as around a white field.
    """

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        # It lies over the edge of its neighbours, which must still be pressed.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._adjust()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setPen(QPen(QColor(look().colours.primary), _THICK))
        edge = _THICK // 2 + 1
        radius = look().gap(9) + _ROOM
        inner = self.rect().adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(inner, radius, radius)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A page that was built anew has deleted widgets that are still watched.
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        wanted = (
            new is not None
            and self._area.isAncestorOf(new)
            and not new.property(NO_RING)
        )
        if not wanted or new is None:
            self.hide()
            return
        self._target = new
        ground = self._ground(new)
        # All above it are watched as well: what moves or folds a parent moves it, and
        # only the parent is told.
        step: QWidget | None = new
        while step is not None and step is not ground:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self.setParent(ground)
        self._adjust()

    def _ground(self, target: QWidget) -> QWidget:
        """Return the widget the ring lies on: the scrolled page or the area."""
        step = target.parentWidget()
        while step is not None and step is not self._area:
            above = step.parentWidget()
            area = above.parentWidget() if above is not None else None
            if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
                return step
            step = above
        return self._area

    def _adjust(self) -> None:
        target = self._target
        ground = self.parentWidget()
        if target is None or ground is None or not isValid(target):
            self.hide()
            return
        if not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(ground, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)
        self.setGeometry(around)
        self.raise_()
        self.show()
