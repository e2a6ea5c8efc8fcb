"""Looks at a widget and at its picture in a mirror."""

from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageStat
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

LEFTWARD = Qt.LayoutDirection.RightToLeft
_GAP = 5
"""Letters nearer than four times so many pixels are one block: their order within a
line is not mirrored."""
_FAINT = 6


@contextmanager
def mirrored(qapp):
    """What is built in it reads from right to left."""
    before = QGuiApplication.layoutDirection()
    qapp.setLayoutDirection(LEFTWARD)
    try:
        yield
    finally:
        qapp.setLayoutDirection(before)


def boxes(widget):
    """Where every visible part lies, in the order the parts were made."""
    found = []
    for part in widget.findChildren(QWidget):
        if part.isVisible():
            corner = part.mapTo(widget, QPoint(0, 0))
            found.append((type(part).__name__, QRect(corner, part.size())))
    return found


def turned(box, width):
    """A box seen in the mirror of a room of so many pixels."""
    return QRect(width - box.x() - box.width(), box.y(), *box.size().toTuple())


def picture(widget):
    """The picture of a widget in shades of grey."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PPM")
    return Image.open(BytesIO(data.data())).convert("L")


def difference(one, other):
    """Which share of a picture is not the mirror image of another one, from 0 to 1."""
    apart = ImageChops.difference(_blocks(ImageOps.mirror(one)), _blocks(other))
    # Edges may lie a pixel apart.
    return ImageStat.Stat(apart.filter(ImageFilter.MinFilter(3))).mean[0] / 255


def _blocks(shown):
    """What is not ground, at half the size, with the gaps between letters closed."""
    ground = max(shown.getcolors(shown.width * shown.height))[1]
    ink = shown.point(lambda grey: 255 * (abs(grey - ground) > _FAINT))
    ink = ink.resize((shown.width // 2, shown.height // 2), Image.Resampling.BOX)
    ink = ink.point(lambda grey: 255 * (grey > 0))
    for widest in (ImageFilter.MaxFilter(3), ImageFilter.MinFilter(3)):
        for _ in range(_GAP):
            ink = ink.filter(widest)
    return ink
