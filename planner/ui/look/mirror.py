"""The one place that knows left from right: all else says where lines begin and end.

Painters and layouts of ours reckon from the left, as for English. Where the window
reads from right to left, a painter is turned round once, before it draws anything, and
what it draws lies where a mirror would show it; words and signs are turned back in
their place.
"""

import unicodedata
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_ALIGN: Final = Qt.AlignmentFlag
_RIGHT_LEFT: Final = Qt.LayoutDirection.RightToLeft
_ARABIC_OR_HEBREW: Final = frozenset({"R", "AL"})
_LATIN: Final = "L"
_OTHER_ARROW: Final = {
    int(Qt.Key.Key_Left): Qt.Key.Key_Right,
    int(Qt.Key.Key_Right): Qt.Key.Key_Left,
}


def is_mirrored() -> bool:
    """Whether what is built now reads from right to left."""
    return QGuiApplication.layoutDirection() is _RIGHT_LEFT


def painter_on(widget: "QWidget", *, smooth: bool = True) -> QPainter:
    """Return a painter on a widget, turned round where the widget is mirrored.

    Args:
        widget: is painted.
        smooth: whether edges are softened.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
    face(painter, QRectF(widget.rect()), widget.layoutDirection())
    return painter


def face(painter: QPainter, room: QRectF, direction: Qt.LayoutDirection) -> None:
    """Turn a painter round where the direction is from right to left.

    Args:
        painter: active, not turned yet.
        room: in which things lie: a widget, a cell.
        direction: of the widget.
    """
    if direction is _RIGHT_LEFT:
        _turn(painter, room)


def is_turned(painter: QPainter) -> bool:
    """Whether what a painter draws lies where a mirror would show it."""
    return painter.worldTransform().m11() < 0


def write(painter: QPainter, place: QRect | QRectF, flags: int, words: str) -> None:
    """Draw words into a place, at the mirrored side of it where the painter is turned.

    Args:
        painter: active; words of a person keep the direction of their own script.
        place: as for a window that is not mirrored.
        flags: of Qt; left and right mean where lines begin and end.
        words: plain text.
    """
    # Its own drawing is a mirror already: Qt need not turn the sides once more.
    if not is_turned(painter):
        painter.drawText(place, flags | int(_ALIGN.AlignAbsolute), words)
        return
    with as_it_is(painter, QRectF(place)):
        painter.drawText(place, _turned(flags) | _script(words), words)


@contextmanager
def as_it_is(painter: QPainter, place: QRectF) -> "Iterator[None]":
    """Draw a sign or letters unturned, in the place where a mirror shows them.

    Args:
        painter: active.
        place: as for a window that is not mirrored.
    """
    painter.save()
    if is_turned(painter):
        _turn(painter, place)
    yield
    painter.restore()


def placed(box: QRect, room: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Return where a box lies in a room: itself, or its mirrored place.

    Args:
        box: as for a window that is not mirrored.
        room: around it.
        direction: of the widget.
    """
    if direction is not _RIGHT_LEFT:
        return box
    return QRect(
        room.left() + room.right() - box.right(), box.y(), box.width(), box.height()
    )


def pressed_at(place: QPointF, widget: "QWidget") -> QPointF:
    """Return where a press on a widget is for what was painted as if unmirrored."""
    if widget.layoutDirection() is not _RIGHT_LEFT:
        return place
    return QPointF(widget.width() - place.x(), place.y())


def reading_key(key: int, direction: Qt.LayoutDirection) -> Qt.Key:
    """Return the key that means the same in a window that is not mirrored.

    The left arrow goes on where reading goes on to the left.
    """
    other = _OTHER_ARROW.get(key) if direction is _RIGHT_LEFT else None
    return other or Qt.Key(key)


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins around what is built now.

    Args:
        start: where lines begin, in pixels.
        top: in pixels.
        end: where lines end, in pixels.
        bottom: in pixels.
    """
    left, right = (end, start) if is_mirrored() else (start, end)
    return QMargins(left, top, right, bottom)


def start_and_end() -> tuple[str, str]:
    """Return "left" and "right" for a style sheet, or the other way round."""
    return ("right", "left") if is_mirrored() else ("left", "right")


def pointers() -> tuple[str, str]:
    """Return the signs that point back and onward."""
    return ("▸", "◂") if is_mirrored() else ("◂", "▸")


def _turn(painter: QPainter, room: QRectF) -> None:
    """Mirror at the upright middle of a room; a second turn takes it back."""
    painter.translate(room.left() + room.right(), 0)
    painter.scale(-1, 1)


def _turned(flags: int) -> int:
    """Return flags of alignment with their sides turned, for Qt to take as they are."""
    left, right = int(_ALIGN.AlignLeft), int(_ALIGN.AlignRight)
    if flags & (int(_ALIGN.AlignHCenter) | int(_ALIGN.AlignJustify)):
        return flags
    side = left if flags & right else right
    return (flags & ~(left | right)) | side | int(_ALIGN.AlignAbsolute)


def _script(words: str) -> int:
    """Return in which direction words are ordered: by their first letter."""
    for kind in map(unicodedata.bidirectional, words):
        if kind in _ARABIC_OR_HEBREW:
            break
        if kind == _LATIN:
            return int(Qt.TextFlag.TextForceLeftToRight)
    return int(Qt.TextFlag.TextForceRightToLeft)
