"""Keeps the keyboard near where it was when what had it goes away."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from planner.ui.widgets.focus.tab_order import tab_stops


class FocusGuard(QObject):
    """Watches the parts of a window.

    Where the widget with the keyboard is hidden or deleted, Qt gives the keyboard to
    the next in its chain, which after a rebuild is the first of the window. Here it
    goes to what is called the same in the same part, else to what is nearest, else
    home; from a part that is gone it goes back to where it was before.

    Args:
        window: what it belongs to.
        parts: returns the parts that keep the keyboard to themselves, as they are now.
        home: gives the keyboard to where reading begins.
    """

    def __init__(
        self,
        window: QWidget,
        parts: Callable[[], tuple[QWidget, ...]],
        home: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._home = home
        self._places: list[_Place] = []
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._window):
            return
        lost = old is not None and (not isValid(old) or not old.isVisible())
        if lost and self._places and self._window.isActiveWindow():
            # Two turns of the loop: the first begins while the rebuild that took the
            # widget is not over, and shows what it has made.
            QTimer.singleShot(
                0, self, lambda: QTimer.singleShot(0, self, self._bringer(new))
            )
        elif new is not None:
            self._remember(new)

    def _remember(self, widget: QWidget) -> None:
        for part in self._parts():
            if part is widget or part.isAncestorOf(widget):
                self._places = [one for one in self._places if one.part is not part]
                self._places.append(_Place(part, widget))
                return

    def _bringer(self, given: QWidget | None) -> Callable[[], None]:
        return lambda: self._bring_back(given)

    def _bring_back(self, given: QWidget | None) -> None:
        """Give the keyboard back, unless somebody has placed it meanwhile."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not given:
            return
        while self._places:
            place = self._places[-1]
            if place.take():
                return
            self._places.pop()
        self._home()


class _Place:
    """Where the keyboard was: the part, the name and the spot in it."""

    def __init__(self, part: QWidget, widget: QWidget) -> None:
        self.part = part
        self._name = widget.accessibleName()
        self._spot = _middle(widget, part)

    def take(self) -> bool:
        """Give the keyboard to what is there now; returns whether there is anything."""
        if not isValid(self.part) or not self.part.isVisible():
            return False
        stops = [stop for stop in tab_stops(self.part) if stop.isEnabled()]
        if not stops:
            return False
        named = (stop for stop in stops if stop.accessibleName() == self._name)
        found = next(named, None) or min(stops, key=self._distance)
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _distance(self, stop: QWidget) -> int:
        return (_middle(stop, self.part) - self._spot).manhattanLength()


def _middle(widget: QWidget, part: QWidget) -> QPoint:
    return widget.mapTo(part, widget.rect().center())
