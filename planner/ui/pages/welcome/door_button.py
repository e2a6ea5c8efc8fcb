"""A door: a card that is pressed as a whole."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.widgets.words.joints import as_sentences
from planner.ui.widgets.words.text import quiet, small, title


class DoorButton(QPushButton):
    """Says where somebody stands, what is behind the door, and how long it takes.

    Args:
        heading: where the person stands ("I am choosing").
        words: what is behind the door.
        takes: how long it takes.
        pressed: opens it.
    """

    def __init__(
        self, heading: str, words: str, takes: str, pressed: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setProperty("kind", "door")
        self.setAccessibleName(heading)
        self.setAccessibleDescription(as_sentences(words, takes))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        box = QVBoxLayout(self)
        side = look().gap(20)
        box.setContentsMargins(side, look().gap(18), side, look().gap(16))
        box.setSpacing(look().gap(8))
        foot = small(takes)
        for label in (title(heading), quiet(words)):
            box.addWidget(label)
        box.addStretch(1)
        box.addWidget(foot)
        for child in self.findChildren(QWidget):
            # The card takes every press, wherever it is pressed.
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: pressed())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        box = self.layout()
        return 0 if box is None else box.totalHeightForWidth(width)

    @override
    def sizeHint(self) -> QSize:
        box = self.layout()
        return super().sizeHint() if box is None else box.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Its longest word must be seen whole, or the doors stand below each other."""
        box = self.layout()
        longest = 0 if box is None else box.totalMinimumSize().width()
        return QSize(max(look().px(200), longest), 0)
