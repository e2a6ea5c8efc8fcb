"""One thing of a page at a time, as a bad day has it; the rest waits behind a link."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLayout, QWidget

from planner.ui.look.look import look
from planner.ui.widgets.buttons import icon_link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import is_hidden
from planner.ui.widgets.layout.side_by_side import SideBySide

_WAITS = "waitsForAnotherDay"


class OneThing:
    """Hides all things of a page but the first, and shows one more when asked.

    What a page shows or hides itself is left as it is: a thing that waits is one that
    would be seen.

    Args:
        body: holds the things of the page, in holders of any depth.
        first: how many it starts with; more than one where the first only chooses
            what the next one shows.
    """

    def __init__(self, body: QLayout, first: int) -> None:
        self._body = body
        self._first = self._shown = first
        words = QCoreApplication.translate("BadDay", "Show me one more thing")
        self.more = icon_link("right", words, self._show_more)
        self.more.hide()

    def begin(self) -> None:
        """Start with the first again."""
        self._shown = self._first

    def put_aside(self) -> None:
        """Leave as many things in view as were asked for."""
        things = list(_things(self._body))
        for one in things:
            if one.property(_WAITS):
                one.setProperty(_WAITS, None)
                one.show()
        seen = [one for one in things if not is_hidden(one)]
        for one in seen[self._shown :]:
            one.setProperty(_WAITS, True)
            one.hide()
        self.more.setVisible(len(seen) > self._shown)

    def _show_more(self) -> None:
        before = self.in_view()
        self._shown += 1
        self.put_aside()
        for one in self.in_view():
            if one not in before:
                announce(one, one.accessibleName())

    def in_view(self) -> list[QWidget]:
        """Return the things that are to be seen."""
        return [one for one in _things(self._body) if not is_hidden(one)]


def one_thing_in(column: QBoxLayout, body: QLayout, first: int) -> OneThing | None:
    """Return what shows one thing of a page at a time; None but on a bad day.

    Args:
        column: gets the link to the next thing, below what it has.
        body: holds the things.
        first: how many it starts with.
    """
    if not look().simple:
        return None
    made = OneThing(body, first)
    column.addWidget(made.more)
    return made


def _things(layout: QLayout) -> Iterator[QWidget]:
    """Return what stands in a layout and its plain holders, in the order of reading."""
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = item.widget() if item is not None else None
        if widget is None:
            continue
        inner = widget.layout()
        # A holder whose parts are buttons is a row that belongs together.
        if inner is not None and _is_holder(widget, inner):
            yield from _things(inner)
        else:
            yield widget


def _is_holder(widget: QWidget, inner: QLayout) -> bool:
    if is_hidden(widget) and not widget.property(_WAITS):
        return False
    if type(widget) is not QWidget and not isinstance(widget, SideBySide):
        return False
    parts = [
        item.widget()
        for at in range(inner.count())
        if (item := inner.itemAt(at)) is not None
    ]
    real = [one for one in parts if one is not None]
    return len(real) > 0 and not all(isinstance(one, QAbstractButton) for one in real)
