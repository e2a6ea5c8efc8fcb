"""The order of Tab, made from the layout: what is read first is met first."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

_WHOLE = (QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
"""What is one stop, whatever Qt made it of."""


def order_tabs(parts: Sequence[QWidget]) -> None:
    """Have Tab go through parts, and through each of them in the order of its layout.

    Qt's own order is that in which widgets were made; after a rebuild it would send the
    keyboard back and forth over the page.

    Args:
        parts: from the first to the last, such as a path, a page and its actions.
    """
    stops = [stop for part in parts for stop in tab_stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def tab_stops(part: QWidget) -> Iterator[QWidget]:
    """Go through what Tab stops at inside a part, in the order of reading."""
    if part.isHidden():
        return
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None:
        yield part
    if not isinstance(part, _WHOLE):
        for inside in _contents(part):
            yield from tab_stops(inside)


def _contents(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QScrollArea):
        held = part.widget()
        yield from (held,) if held is not None else ()
    elif isinstance(part, QStackedWidget):
        shown = part.currentWidget()
        yield from (shown,) if shown is not None else ()
    elif (layout := part.layout()) is not None:
        yield from _laid_out(layout)
    else:
        for child in part.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget, inner = (
            (item.widget(), item.layout()) if item is not None else (None, None)
        )
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)
