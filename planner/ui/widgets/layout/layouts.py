"""Small layout makers, so that distances are the same on every page."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.ui.look.following import by_gap, by_pixels, by_pixels_up_to
from planner.ui.look.look import look
from planner.ui.widgets.layout.flow_layout import WISH, FlowLayout

_LEAST_FIELD: Final = 300
"""Pixels, at any text size: what the narrowest card has room for."""
_LEADING: Final = Qt.AlignmentFlag.AlignLeading
_WIDE_TEXT: Final = 130
"""Text size in percent above which buttons stand below what they are about."""


def column(*widgets: QWidget, gap: int = 8) -> QWidget:
    """Return the widgets one below the other, ``gap`` apart at 100 %.

    Args:
        widgets: from top to bottom.
        gap: pixels at 100 %.
    """
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    by_gap(box.setSpacing, gap)
    for widget in widgets:
        # Of two buttons the narrower would else be the width of both.
        narrow = isinstance(widget, QAbstractButton) and not widget.isCheckable()
        box.addWidget(widget, 0, _LEADING if narrow else Qt.AlignmentFlag(0))
    return holder


def flow(*widgets: QWidget, gap: int = 8) -> QWidget:
    """Return the widgets in a row that wraps.

    Args:
        widgets: in the order of reading.
        gap: pixels at 100 %.
    """
    holder = QWidget()
    layout = FlowLayout(holder)
    by_gap(layout.setSpacing, gap)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


class Beside(QWidget):
    """Words with buttons beside them; the buttons are below at a large text size.

    Args:
        words: gets all the room that is left.
        buttons: stand at the top.
    """

    def __init__(self, words: QWidget, buttons: QWidget) -> None:
        super().__init__()
        self._buttons, self._policy = buttons, buttons.sizePolicy()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        by_gap(self._row.setSpacing, 14)
        self._row.addWidget(words, 1)
        self._row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self.take_look()

    def take_look(self) -> None:
        """Stand in a row or in a column, as the text size lets them."""
        fits = look().percent <= _WIDE_TEXT
        policy = QSizePolicy(self._policy)
        if fits:  # the words wrap, the buttons need not
            policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        self._buttons.setSizePolicy(policy)
        directions = QBoxLayout.Direction
        self._row.setDirection(
            directions.LeftToRight if fits else directions.TopToBottom
        )


def bounded(widget: QWidget, width: int) -> QWidget:
    """Return the widget where lines begin, at most ``width`` wide at 100 %.

    Args:
        widget: gets a greatest width.
        width: pixels at 100 %.
    """
    holder = QWidget()
    box = QHBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    by_pixels(widget.setMaximumWidth, width)
    # It takes all the room up to its width; the stretch only what is left.
    box.addWidget(widget, 1000)
    box.addStretch(1)
    return holder


def wide(widget: QWidget, width: int) -> QWidget:
    """Let a field be ``width`` wide at 100 %, and narrower where there is less room.

    Args:
        widget: stands in a ``flow`` or under its label there.
        width: pixels at 100 %.
    """
    by_pixels(widget.setMaximumWidth, width)
    by_pixels_up_to(_LEAST_FIELD, widget.setMinimumWidth, width)
    widget.setProperty(WISH, width)
    return widget


def empty_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            # Deleted when the loop turns next: until then it must not be seen or
            # reached by Tab.
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty_layout(inner)


def is_hidden(widget: QWidget) -> bool:
    """Whether somebody hid it; before it is first painted Qt calls all hidden."""
    asked = widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return asked and widget.isHidden()


def rest() -> QWidget:
    """Return an empty widget that takes the room nobody else needs."""
    filler = QWidget()
    filler.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    return filler


def settle_layouts() -> None:
    """Give everything its place now, not when Qt comes to it.

    A layout in a layout in a layout is asked from the inside out, each in an event of
    its own: what is scrolled to before the last of them stands somewhere else then.
    """
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
