"""Words in lines: shaped once, broken anew for each width that a layout tries."""

import math
import re
from typing import Final

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_NO_END: Final = 2**24 - 1
"""Pixels: the largest width that Qt gives a widget."""
_BEFORE_BRACKET: Final = re.compile(r"(?<=\S)(?=\[)")
"""Strings of a search have no blank there: ``"Transplantation"[Mesh]``."""
_LINE_BREAK: Final = "\N{LINE SEPARATOR}"


class Lines:
    """What a label draws where Qt's own would begin from the start each time.

    A label of Qt that has air between its lines is a document of its own, read from
    markup and laid out anew for every width: it took three to five times as long, and a
    page has hundreds of them that are asked for a dozen heights each.

    Args:
        air: height of a line, in hundredths of what the font wishes for.
    """

    def __init__(self, air: int) -> None:
        self._air = (air - 100) / 100
        self._layout = QTextLayout()
        self._layout.setCacheEnabled(True)
        self._broken_at = -1
        self._height = 0
        self._least: tuple[int, int] | None = None

    def say(self, words: str) -> None:
        """Take other words; nothing in them is taken for markup."""
        shown = _BEFORE_BRACKET.sub("\N{ZERO WIDTH SPACE}", words)
        self._layout.setText(shown.replace("\n", _LINE_BREAK))
        self._broken_at, self._least = -1, None

    def dress(self, font: QFont, option: QTextOption) -> None:
        """Take another font, and the side at which lines begin."""
        self._layout.setFont(font)
        self._layout.setTextOption(option)
        self._broken_at, self._least = -1, None

    def height(self, width: int) -> int:
        """Return how many pixels high the words are in lines of so many pixels."""
        if width != self._broken_at:
            self._break(width)
        return self._height

    def least_width(self) -> int:
        """Return how many pixels the widest word takes."""
        return self._smallest()[0]

    def least_height(self) -> int:
        """Return how many pixels high the words are where no line is too long."""
        return self._smallest()[1]

    def _smallest(self) -> tuple[int, int]:
        if self._least is None:
            self._break(_NO_END)
            self._least = math.ceil(self._layout.minimumWidth()), self._height
        return self._least

    def draw(self, painter: QPainter, place: QRect) -> None:
        """Draw the words into a place of a widget, from its top."""
        self.height(place.width())
        self._layout.draw(painter, QPointF(place.topLeft()))

    def _break(self, width: int) -> None:
        top = 0.0
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() * (1 + self._air)
            line = self._layout.createLine()
        self._layout.endLayout()
        self._broken_at, self._height = width, math.ceil(top)


def wrapping(direction: Qt.LayoutDirection) -> QTextOption:
    """Return how lines break between words, and where they begin.

    Words of a person keep the direction of their own script; where the window is
    mirrored, all begin at its right.
    """
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if direction is Qt.LayoutDirection.RightToLeft:
        sides = Qt.AlignmentFlag
        option.setAlignment(sides.AlignRight | sides.AlignAbsolute)
    return option
