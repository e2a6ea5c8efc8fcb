"""The order of Tab, made from the layout: what is read first is met first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
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
_BARE = (QLabel, QAbstractButton)
"""What most of a page is made of: nothing is inside, unless it was laid out there."""


def step_focus(parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the keyboard to the next stop in the order of reading, round and round.

    Qt's own order is that in which widgets were made; after a rebuild it would send the
    keyboard back and forth over the page.

    Args:
        parts: from the first to the last, such as a path, a page and its actions.
        forward: Tab; else the way back.

    Returns:
        Whether there is another stop.
    """
    met = [widget for part in parts for widget in _in_view(part)]
    at = _place_of(QApplication.focusWidget(), met)
    here = max(at, 0)
    back = [*reversed(met[:here]), *reversed(met[here:])]
    round_trip = [*met[at + 1 :], *met[: at + 1]] if forward else back
    stop = next(filter(_is_stop, round_trip), None)
    if stop is None:
        return False
    reasons = Qt.FocusReason
    stop.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def tab_stops(part: QWidget) -> Iterator[QWidget]:
    """Go through what Tab stops at inside a part, in the order of reading."""
    return filter(_is_stop, _in_view(part))


def _is_stop(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.focusProxy() is None and widget.isEnabled()


def _place_of(focused: QWidget | None, met: Sequence[QWidget]) -> int:
    """Return where the keyboard is, -1 for before the first."""
    while focused is not None:
        if focused in met:
            return met.index(focused)
        focused = focused.parentWidget()
    return -1


def _in_view(part: QWidget) -> Iterator[QWidget]:
    """Go through a part and all in it, in the order of reading."""
    if part.isHidden():
        return
    yield part
    if not isinstance(part, _WHOLE):
        for inside in _contents(part):
            yield from _in_view(inside)


def _contents(part: QWidget) -> Iterator[QWidget]:
    if isinstance(part, QScrollArea):
        held = part.widget()
        yield from (held,) if held is not None else ()
    elif isinstance(part, QStackedWidget):
        shown = part.currentWidget()
        yield from (shown,) if shown is not None else ()
    elif (layout := part.layout()) is not None:
        yield from _laid_out(layout)
    elif not isinstance(part, _BARE):
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
