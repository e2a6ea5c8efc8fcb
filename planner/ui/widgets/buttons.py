"""Buttons in three weights: the primary one, outlined ones and links."""

import re
from collections.abc import Callable
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton
from typing_extensions import override

from planner.ui.look.look import look
from planner.ui.look.tokens import SMALLEST_TARGET
from planner.ui.widgets.pictures.line_icon import line_icon

_WORD: Final = re.compile(r"\S+")
_RETURN: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BESIDE_ICON: Final = 5
_SHOWN: Final = int(Qt.TextFlag.TextShowMnemonic)
_OTHER_WIDTH: Final = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_LEAST: Final = SMALLEST_TARGET + 2
"""Pixels. Asked for here and not by the style sheet: a layout takes a width given there
for the least there is, and squeezes a button under its longest word."""


class WordButton(QPushButton):
    """A button whose words wrap where it cannot be as wide as they are.

    Args:
        words: what it says; ampersands are shown, not taken for mnemonics.

    Attributes:
        icon_before: name and size at 100 % of the icon before the words, if any.
    """

    icon_before: tuple[str, int] | None = None

    def __init__(self, words: str) -> None:
        # Before ``super``, which asks for our size already.
        self._rows = 1
        self._wish = 0
        self._widths: dict[str, int] = {}
        super().__init__(words.replace("&", "&&"))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def sizeHint(self) -> QSize:
        """As wide as its words, and as high as it has to be where it stands."""
        hint = super().sizeHint()
        self._wish = hint.width()
        hint.setHeight(hint.height() + self._more_lines(self._rows))
        return hint.expandedTo(QSize(_LEAST, 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = len(self._lines(self._room(event.size().width())))
        if rows != self._rows:
            self._rows = rows
            self.updateGeometry()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = len(self._lines(self._room(width)))
        return super().sizeHint().height() + self._more_lines(rows)

    @override
    def minimumSizeHint(self) -> QSize:
        """Its longest word must be seen whole."""
        hint = super().sizeHint()
        longest = max(map(self._advance, self.text().split()), default=0)
        frame = hint.width() - self._advance(self.text())
        least = QSize(min(hint.width(), longest + frame), hint.height())
        return least.expandedTo(QSize(_LEAST, 0))

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._wish <= self.width():
            return
        # Named here: the class brings three hundred names, and no button on the way to
        # the first picture is narrower than its words.
        contents = QtWidgets.QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(contents, option, self).width()
        lines = self._lines(room)
        if len(lines) > 1:
            option.text = "\n".join(lines)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as Space does; held down, it presses once."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _RETURN and plain:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def _lines(self, room: int) -> list[str]:
        """Return the words in lines of at most so many pixels."""
        words = self.text()
        if self._advance(words) <= room:
            return [words]
        lines, start, end = [], 0, 0
        for word in _WORD.finditer(words):
            if end > start and self._advance(words[start : word.end()]) > room:
                lines.append(words[start:end])
                start = word.start()
            end = word.end()
        return [*lines, words[start:end]]

    def take_look(self) -> None:
        """Draw the icon anew, in the colour and size of now."""
        if self.icon_before:
            show_icon(self, *self.icon_before)

    def _room(self, width: int) -> int:
        """Return what a button so wide leaves for its words."""
        return width - super().sizeHint().width() + self._advance(self.text())

    def _more_lines(self, rows: int) -> int:
        return (rows - 1) * self.fontMetrics().height()

    def _advance(self, words: str) -> int:
        # Asked a dozen times for the same words before the button is seen.
        known = self._widths.get(words)
        if known is None:
            known = self.fontMetrics().size(_SHOWN, words).width()
            self._widths[words] = known
        return known

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _OTHER_WIDTH:
            self._widths.clear()
        super().changeEvent(event)


def button(
    words: str, pressed: Callable[[], None], *, kind: str = "", spoken: str = ""
) -> QPushButton:
    """Return a button of the window's height.

    Args:
        words: what it says; ampersands are shown, not taken for mnemonics.
        pressed: what it does.
        kind: "" for outlined, "primary", "link", "side" or "group".
        spoken: longer accessible name that starts with the words.
    """
    made = WordButton(words)
    if kind:
        made.setProperty("kind", kind)
    made.setAccessibleName(spoken or words)
    # In a dialog Qt would have Return press whichever button is first.
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def primary(words: str, pressed: Callable[[], None], spoken: str = "") -> QPushButton:
    """Return the one button that says what to do next."""
    return button(words, pressed, kind="primary", spoken=spoken)


def link(words: str, pressed: Callable[[], None], spoken: str = "") -> QPushButton:
    """Return a button that looks like a link."""
    return button(words, pressed, kind="link", spoken=spoken)


def icon_link(
    icon: str, words: str, pressed: Callable[[], None], spoken: str = ""
) -> QPushButton:
    """Return a link with an icon before its words."""
    made = link(words, pressed, spoken)
    show_icon(made, icon)
    return made


def show_icon(made: QPushButton, icon: str, size: int = 20) -> None:
    """Put an icon before the words of a button, as large as they are.

    Args:
        made: the button.
        icon: its name.
        size: pixels at 100 %.
    """
    if isinstance(made, WordButton):
        made.icon_before = (icon, size)
    side = look().px(size)
    # Qt leaves four pixels between icon and words, at any size of text.
    place = QSize(side + look().gap(_BESIDE_ICON), side)
    made.setIcon(line_icon(icon, look().colours.primary, place))
    made.setIconSize(place)
