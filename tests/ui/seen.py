"""What eyes and hands miss in what is in view: names, room to press, ink, overlaps."""

from collections import Counter
from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
)

from tests.ui.look.test_tokens import contrast
from tests.ui.stage import focusables, let_go, visible

LEAST = 44
"""Pixels to press, at any text size."""
READABLE = 7.0
_TOUCHING = 3
_EDGE = 6


def unseen(shown):
    """All that is not named, too small to press, too faint, or under something."""
    # What was replaced is gone in a program that runs, a turn of its loop later.
    let_go(QApplication.instance())
    return [*unnamed(shown), *too_small(shown), *too_faint(shown), *overlaid(shown)]


def unnamed(shown):
    for one in focusables(shown):
        plain = isinstance(one, QScrollArea) or one.focusProxy() is not None
        if not plain and not one.accessibleName():
            yield f"unnamed: {type(one).__name__} {words_of(one)}"


def too_small(shown):
    for one in focusables(shown):
        if not isinstance(one, QAbstractScrollArea):
            wide, high = one.width(), one.height()
            if min(wide, high) < LEAST:
                yield f"too small: {one.accessibleName()[:40]} {wide} x {high}"


def worded(shown):
    """What shows words itself and is in view whole, with its place in ``shown``."""
    for kind in (QLabel, QAbstractButton):
        for one in visible(shown, kind):
            seen = one.visibleRegion().boundingRect()
            if one.text().strip() and seen == one.rect():
                yield one, QRect(one.mapTo(shown, seen.topLeft()), seen.size())


def too_faint(shown):
    """Words whose ink, as it is painted, is too near to the colour around it.

    The most common colour is the ground, the one furthest from it the ink.
    """
    picture = shown.grab().toImage()
    for one, place in worded(shown):
        inside = place.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if isinstance(one, QLabel):
            inside = place
        if inside.width() < LEAST or inside.height() < _EDGE * 2:
            continue
        ground, *inks = colours_in(picture.copy(inside))
        most = max((contrast(ground, ink) for ink in inks), default=1.0)
        if most < READABLE:
            yield f"too faint: {one.text()[:40]} {most:.1f} on {ground}"


def colours_in(picture):
    """The colours of a picture, the most common first."""
    dots = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits())
    found = Counter(dots.cast("I")).most_common()
    return [f"#{dot & 0xFFFFFF:06x}" for dot, _ in found]


def overlaid(shown):
    """Words or fields on each other, as far as both are in view."""
    kinds = (QLabel, QAbstractButton, QLineEdit)
    parts = [one for kind in kinds for one in visible(shown, kind)]
    boxes = []
    for one in parts:
        seen = one.visibleRegion().boundingRect()
        if not seen.isEmpty():
            boxes.append((one, QRect(one.mapTo(shown, seen.topLeft()), seen.size())))
    for (one, here), (other, there) in combinations(boxes, 2):
        both = here.intersected(there)
        apart = not one.isAncestorOf(other) and not other.isAncestorOf(one)
        if apart and both.width() > _TOUCHING and both.height() > _TOUCHING:
            yield f"on each other: {words_of(one)} and {words_of(other)}"


def words_of(one):
    words = one.accessibleName()
    return (words or getattr(one, "text", str)())[:40]
