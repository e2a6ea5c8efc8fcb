"""Words that a widget paints itself, with their places: no label says them."""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from planner.ui.views.timeline_view.timeline import TimelineCanvas

_SVG = "{http://www.w3.org/2000/svg}"
_LEAST = 3.0
"""Pixels by which two words have to lie on each other before it is seen."""


class Painted(NamedTuple):
    """Words, and where they stand in the widget, in pixels."""

    words: str
    box: QRectF


def painted(widget):
    """All words that a widget paints, each once; none of its children's."""
    data = QByteArray()
    buffer = QBuffer(data)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(QSize(widget.width(), widget.height()))
    picture.setResolution(widget.logicalDpiX())
    if isinstance(widget, TimelineCanvas):
        # It shows a picture that it painted before.
        painter = QPainter(picture)
        painter.setFont(widget.font())
        still = widget._picture
        still._painter(painter, widget._timeline, widget.scale).paint(still._layout)
        painter.end()
    else:
        widget.render(picture, QPoint(), QRegion(), QWidget.RenderFlag(0))
    root = ET.fromstring(data.data())  # noqa: S314  our own picture
    found = dict.fromkeys(
        (one.words, one.box.getRect()) for one in _texts(root, widget.font())
    )
    return [Painted(words, QRectF(*box)) for words, box in found]


def badly_painted(widget):
    """Words that are cut, stand outside the widget, or lie on other words."""
    told = painted(widget)
    frame = QRectF(widget.rect()).adjusted(-1, -1, 1, 1)
    for at, one in enumerate(told):
        if "…" in one.words:
            yield f"cut: {one.words}"
        elif not frame.contains(one.box):
            yield f"outside: {one.words} at {one.box.getRect()}"
        for other in told[at + 1 :]:
            both = one.box.intersected(other.box)
            if both.width() > _LEAST and both.height() > _LEAST:
                yield f"on each other: {one.words} and {other.words}"


def _texts(root, font) -> Iterator[Painted]:
    for group in root.iter(f"{_SVG}g"):
        place = _transform(group.get("transform", ""))
        for text in group.findall(f"{_SVG}text"):
            words = (text.text or "").strip()
            if not words:
                continue
            hand = QFont(text.get("font-family", font.family()))
            hand.setPixelSize(round(float(text.get("font-size", "14"))))
            hand.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
            metrics = QFontMetricsF(hand)
            box = QRectF(
                float(text.get("x", "0")),
                float(text.get("y", "0")) - metrics.ascent(),
                metrics.horizontalAdvance(words),
                metrics.ascent() + metrics.descent(),
            )
            yield Painted(words, place.mapRect(box))


def _transform(told):
    if not told.startswith("matrix("):
        return QTransform()
    numbers = [float(one) for one in told[7:-1].split(",")]
    return QTransform(*numbers)
