"""A card that is pressed as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.look import look


class CardButton(QPushButton):
    """A button that holds words of several kinds.

    Args:
        name: what it is called aloud.
        pressed: what it does.
        least: pixels at 100 % that it is wide at least.
        edges: pixels at 100 % between its edge and its words, beside and above.
    """

    def __init__(
        self,
        name: str,
        pressed: Callable[[], None],
        *,
        least: int = 0,
        edges: tuple[int, int] = (20, 18),
    ) -> None:
        super().__init__()
        self._least = least
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.box = QVBoxLayout(self)
        by_gap(self.box.setContentsMargins, *edges, *edges)
        by_gap(self.box.setSpacing, 8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: pressed())

    def leave_presses(self) -> None:
        """Let the card take every press, wherever on it; called once it is filled."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.click()
                return
            event.ignore()
        super().keyPressEvent(event)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.box.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        return self.box.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Its longest word must be seen whole."""
        return QSize(
            max(look().px(self._least), self.box.totalMinimumSize().width()), 0
        )
