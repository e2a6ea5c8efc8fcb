"""One radio button drawn as a card, with the whole row to press."""

from typing import ClassVar, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QRadioButton, QSizePolicy
from typing_extensions import override

from planner.ui.look.fonts import text_font
from planner.ui.look.look import look
from planner.ui.look.mirror import painter_on, write
from planner.ui.widgets.words.joints import as_sentences

_BESIDE: Final = 8
_RADIUS: Final = 10
_WORDS: Final = 17
_MORE: Final = 14
_LEAST: Final = 300
"""Pixels, at any text size: a longer word goes on in the next line."""
ARROWS: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
"""How many rows further each key goes."""
_SPARE: Final = 2
"""Pixels by which words can be set wider than they are measured."""


class ChoiceRow(QRadioButton):
    """A radio button drawn as a card."""

    mark_at: ClassVar[int] = 30
    text_at: ClassVar[int] = 57
    text_right: ClassVar[int] = 18

    def __init__(self, words: str, more: str = "", *, aside: bool = False) -> None:
        # Before ``super``, which asks for our size already.
        self._heights: dict[tuple[str, int, int], int] = {}
        super().__init__(words)
        self._more = more
        self._aside = aside
        self.setAccessibleName(as_sentences(words, more))
        self.take_look()
        self.setSizePolicy(self._policy())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def take_look(self) -> None:
        """Write in the size of now."""
        self.setFont(text_font(look().px(_WORDS)))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = max(40, width - self._left() - look().gap(18))
        height = self._wrapped(self.text(), _WORDS, room)
        if self._more:
            height += look().gap(4) + self._wrapped(self._more, _MORE, room)
        return max(look().px(46), height + 2 * look().gap(15))

    @override
    def sizeHint(self) -> QSize:
        width = look().px(560)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(look().px(180), _LEAST), look().px(46))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        # The whole card is pressed; Qt would take presses on its own mark and words
        # only.
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            # Left to the list: Qt goes by place, and stops at the end of a line of
            # chips that wrapped.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self._paint_card(painter)
        self._paint_mark(painter)
        self._paint_words(painter)

    def _paint_card(self, painter: QPainter) -> None:
        colours = look().colours
        on = self.isChecked()
        ground = colours.paper if self._aside else colours.surface
        if on:
            ground = colours.tint
        edge = colours.primary if on or self.underMouse() else colours.hair
        width = 2 if on or colours.border > 1 else 1
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        # A pen draws half its width to each side; without this the edge is cut off.
        inset = width / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = look().gap(12)
        painter.drawRoundedRect(frame, radius, radius)

    def _paint_mark(self, painter: QPainter) -> None:
        colours = look().colours
        on = self.isChecked()
        centre = QPointF(look().gap(self.mark_at), self.height() / 2)
        radius = look().px(_RADIUS)
        painter.setPen(QPen(QColor(colours.primary if on else colours.line), 2))
        painter.setBrush(QColor(colours.primary if on else colours.surface))
        painter.drawEllipse(centre, radius, radius)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.on_primary))
            painter.drawEllipse(centre, radius * 0.4, radius * 0.4)

    def _paint_words(self, painter: QPainter) -> None:
        colours = look().colours
        left = self._left()
        room = self.rect().adjusted(left, 0, -look().gap(self.text_right), 0)
        first = self._wrapped(self.text(), _WORDS, room.width())
        second = self._wrapped(self._more, _MORE, room.width()) if self._more else 0
        gap = look().gap(4) if second else 0
        top = (self.height() - first - gap - second) // 2
        left_at = int(Qt.AlignmentFlag.AlignLeading)
        painter.setPen(QColor(colours.ink))
        painter.setFont(text_font(look().px(_WORDS)))
        flags = left_at | _wrapping(self.text(), _WORDS, room.width())
        write(painter, QRect(left, top, room.width(), first), flags, self.text())
        if second:
            painter.setPen(QColor(colours.quiet))
            painter.setFont(text_font(look().px(_MORE)))
            below = QRect(left, top + first + gap, room.width(), second)
            flags = left_at | _wrapping(self._more, _MORE, room.width())
            write(painter, below, flags, self._more)

    def _left(self) -> int:
        """Return where the words begin: at large text the mark needs more room."""
        mark = look().gap(self.mark_at) + look().px(_RADIUS) + look().gap(_BESIDE)
        return max(look().gap(self.text_at), mark)

    def _wrapped(self, words: str, size: int, room: int) -> int:
        # Layouts ask a dozen times for the same words before they stand.
        asked = (words, look().px(size), room)
        if asked not in self._heights:
            metrics = QFontMetrics(text_font(asked[1]))
            flags = _wrapping(words, size, room)
            # Higher than any text: what does not fit the box is not measured.
            box = metrics.boundingRect(0, 0, room, 10_000, flags, words)
            self._heights[asked] = box.height()
        return self._heights[asked]

    @staticmethod
    def _policy() -> QSizePolicy:
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        return policy


class ChoiceChip(ChoiceRow):
    """The same as a chip, for short answers side by side."""

    mark_at: ClassVar[int] = 22
    text_at: ClassVar[int] = 40
    text_right: ClassVar[int] = 10

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(text_font(look().px(_WORDS)))
        words = metrics.horizontalAdvance(self.text())
        width = self._left() + words + look().gap(self.text_right) + _SPARE
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        room = max(40, width - self._left() - look().gap(self.text_right))
        return max(
            look().px(46), self._wrapped(self.text(), _WORDS, room) + look().gap(18)
        )

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(90), look().px(46))


def _wrapping(words: str, size: int, room: int) -> int:
    """Return how words wrap: between words, and within one that is wider than that."""
    metrics = QFontMetrics(text_font(look().px(size)))
    longest = max(map(metrics.horizontalAdvance, words.split()), default=0)
    fits = longest <= room
    return int(Qt.TextFlag.TextWordWrap if fits else Qt.TextFlag.TextWrapAnywhere)
