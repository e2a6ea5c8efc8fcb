"""A list with a filter at the left and what it says at the right."""

from collections.abc import Sequence
from typing import ClassVar, Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.services.language.letters import holds
from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.whole_list import WholeList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import rest
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import TextLabel, body, small, title

_ARROWS: Final = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class Entry(Struct, frozen=True, kw_only=True):
    """One thing to read.

    Attributes:
        id: to open the reader at it.
        heading: its line in the list.
        lines: what it says, a paragraph each.
        address: a web address to show as text; never opened by itself.
        called: short names and abbreviations by which it is known, too.
    """

    id: str
    heading: str
    lines: tuple[str, ...]
    address: str = ""
    called: str = ""


def matching(entries: Sequence[Entry], wanted: str) -> tuple[Entry, ...]:
    """Return the entries that hold every word, those that do in their heading first.

    Args:
        entries: in the order in which they are listed.
        wanted: parts of words, in any case; "" matches all.
    """
    found = [
        one
        for one in entries
        if holds(" ".join((one.heading, one.called, *one.lines)), wanted)
    ]
    # Stable, and ``False`` first: within each part the order of the list stays.
    return tuple(sorted(found, key=lambda one: not _is_called(one, wanted)))


def _is_called(entry: Entry, wanted: str) -> bool:
    return any(holds(name, wanted) for name in (entry.heading, entry.called))


class ReaderDialog(FramedDialog):
    """Used for the words explained, the sources and the search."""

    fills: ClassVar[bool] = True

    def __init__(
        self,
        context: PageContext,
        heading: str,
        entries: Sequence[Entry],
        start: str = "",
    ) -> None:
        super().__init__(context, heading)
        self._entries = tuple(entries)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type a part of a word"))
        self.filter.setAccessibleName(self.tr("Type a part of a word to find it"))
        self.filter.setClearButtonEnabled(True)
        self.list = WholeList()
        self.list.be_whole(on=False)
        self.list.setAccessibleName(heading)
        self.count = small("")
        self.text = Card()
        self._area = self._reading()
        self._both = self._sides()
        self.add(self._both)
        self._share_out(stacked=False)
        self._connect()
        self._fill("")
        self._start_at(start)
        self.filter.setFocus()

    def _sides(self) -> SideBySide:
        found, read = QWidget(), QWidget()
        self._found, self._read = _column(found), _column(read)
        for widget in (self.filter, self.count, self.list):
            self._found.addWidget(widget)
        self._read.addWidget(self._area)
        sides = SideBySide(found, read, shares=(2, 3))
        sides.turned.connect(self._turn_list)
        return sides

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self._take_current)
        self.filter.installEventFilter(self)
        self.list.itemActivated.connect(self._take_current)
        self.list.currentItemChanged.connect(self._show)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent):
            by = _ARROWS.get(event.key())
            # The arrows move in the list while the focus stays where the person types.
            if by is not None and event.type() is QEvent.Type.KeyPress:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _turn_list(self, stacked: bool) -> None:  # noqa: FBT001  a slot
        """Beside each other list and words scroll, below each other the dialog does.

        The words of the chosen entry then stand above the list: in a long list they
        would be out of view.
        """
        self.list.be_whole(on=stacked)
        if stacked:
            self._area.hide()
            self._area.takeWidget()
            self._read.addWidget(self.text)
            self.body.addWidget(self.list)
        else:
            self._area.setWidget(self.text)
            self._area.show()
            self._found.addWidget(self.list)
        self._share_out(stacked=stacked)
        self.text.show()

    def _share_out(self, *, stacked: bool) -> None:
        """Give all height that is left to the list and the words, not to gaps."""
        self.body.setStretchFactor(self._both, 0 if stacked else 1)
        self._found.setStretchFactor(self.list, 1)

    def shown(self) -> tuple[str, ...]:
        """Return the ids of the entries that the filter lets through."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)

    def _reading(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.text)
        area.viewport().setAutoFillBackground(False)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        return area

    def _fill(self, wanted: str) -> None:
        self.list.clear()
        for entry in matching(self.offered(wanted), wanted):
            item = QListWidgetItem(entry.heading)
            item.setData(Qt.ItemDataRole.UserRole, entry.id)
            self.list.addItem(item)
        found = self.list.count()
        self.count.setText(
            counted(
                self.tr("{count, plural, one {# entry found} other {# entries found}}"),
                count=found,
            )
            if found
            else self.tr("Nothing found. Try fewer letters.")
        )
        if found:
            self.list.setCurrentRow(0)

    def offered(self, wanted: str) -> Sequence[Entry]:
        """Return the entries that are looked through for some letters."""
        del wanted
        return self._entries

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _take_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.take(self._entry_of(item))

    def take(self, entry: Entry) -> None:
        """Do what Return on an entry means; reading needs nothing more."""

    def _entry_of(self, item: QListWidgetItem) -> Entry:
        wanted = item.data(Qt.ItemDataRole.UserRole)
        return next(entry for entry in self._entries if entry.id == wanted)

    def _start_at(self, start: str) -> None:
        if start in self.shown():
            self.list.setCurrentRow(self.shown().index(start))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry = self._entry_of(item)
        self.text.empty()
        self.text.add(title(entry.heading), *(body(line) for line in entry.lines))
        if entry.address:
            self.text.add(self._address(entry.address))
        self.text.add(*self.extras(entry), rest())

    def extras(self, entry: Entry) -> Sequence[QWidget]:
        """Return more widgets to show under an entry."""
        del entry
        return ()

    def _address(self, address: str) -> QLabel:
        label = TextLabel(address)
        label.let_select()
        return label


def _column(side: QWidget) -> QVBoxLayout:
    box = QVBoxLayout(side)
    box.setContentsMargins(0, 0, 0, 0)
    return box
