"""Named fields of text, choices and ticks; trouble is said at its field."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.widgets.fields.note_edit import NoteEdit
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.layout.layouts import wide
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel

WIDE: Final = 420
_NARROW: Final = 130
_PICK: Final = 240
V = TypeVar("V")
P = TypeVar("P")


class Part(Struct, Generic[V, P], frozen=True):
    """A part of a value, as a field needs it; a type checker sees a misspelt one.

    Attributes:
        name: what a refusal calls it.
        get: reads the part.
        put: returns the value with another part.
    """

    name: str
    get: Callable[[V], P]
    put: Callable[[V, P], V]


class FieldGroup(QWidget, Generic[V]):
    """Fields that show the parts of a value and read them back.

    Signals:
        changed: the person changed a field; never while values are being shown.
    """

    changed = Signal()

    def __init__(self, speaker: Speaker) -> None:
        super().__init__()
        self.speaker = speaker
        self.lines: dict[str, QLineEdit] = {}
        self.boxes: dict[str, QComboBox] = {}
        self.areas: dict[str, NoteEdit] = {}
        self.ticks: dict[str, TickBox] = {}
        self._shows: list[Callable[[V], None]] = []
        self._reads: list[Callable[[V], V]] = []
        self._troubles: dict[str, TextLabel] = {}
        self._silent = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        by_gap(self.box.setSpacing, 12)

    def show_values(self, values: V) -> None:
        """Show the parts of a value in their fields; does not signal."""
        # Showing a value is no change of the person's.
        self._silent = True
        for show in self._shows:
            show(values)
        self._silent = False

    def typed(self, before: V) -> V:
        """Return a value with all that is typed, chosen and ticked."""
        for read in self._reads:
            before = read(before)
        return before

    def show_errors(self, errors: Mapping[str, PlannerError]) -> None:
        """Say at each field of text what is wrong with it."""
        for name, label in self._troubles.items():
            error = errors.get(name)
            words = self.speaker.error(error) if error else ""
            label.setText(f"✕ {words}" if words else "")
            label.setVisible(bool(words))
            line = self.lines[name]
            line.setProperty("trouble", "true" if words else "false")
            line.style().polish(line)
            line.setAccessibleDescription(words)

    def offer(self, name: str, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer other choices, each a value and its words."""
        self._silent = True
        box = self.boxes[name]
        box.clear()
        for value, words in pairs:
            box.addItem(words or value, str(value))
        self._silent = False

    def words(self, kind: type[StrEnum]) -> list[tuple[str, str]]:
        """Return all values of an enumeration with their words."""
        return [(one.value, self.speaker.label(one)) for one in kind]

    def line(self, part: Part[V, str], words: str, width: int = _NARROW) -> QWidget:
        """Make a field of text under its label."""
        line = QLineEdit()
        line.textChanged.connect(self.tell)
        self.lines[part.name] = line

        def show(values: V) -> None:
            line.setText(part.get(values))
            line.setCursorPosition(0)  # of a long text its beginning is in view

        self._shows.append(show)
        self._reads.append(lambda values: part.put(values, line.text()))
        trouble = small("")
        trouble.setProperty("trouble", "true")
        trouble.hide()
        self._troubles[part.name] = trouble
        holder = labelled(words, wide(line, width))
        box = holder.layout()
        if box is not None:
            box.addWidget(trouble)
        return holder

    def area(self, part: Part[V, str], words: str) -> QWidget:
        """Make a field of several lines under its label."""
        area = NoteEdit()
        area.textChanged.connect(self.tell)
        self.areas[part.name] = area
        self._shows.append(lambda values: area.setPlainText(part.get(values)))
        self._reads.append(lambda values: part.put(values, area.toPlainText()))
        return labelled(words, wide(area, WIDE))

    def pick(
        self, part: Part[V, str], words: str, pairs: Iterable[tuple[str, str]] = ()
    ) -> QWidget:
        """Make a field of choices under its label."""
        box = PickBox()
        self.boxes[part.name] = box
        self.offer(part.name, pairs)
        box.currentIndexChanged.connect(self.tell)
        self._shows.append(lambda values: self._choose(box, str(part.get(values))))
        self._reads.append(lambda values: part.put(values, str(box.currentData())))
        return labelled(words, wide(box, _PICK))

    def tick(self, part: Part[V, bool], words: str) -> TickBox:
        """Make a box to tick."""
        tick = TickBox(words)
        tick.toggled.connect(self.tell)
        self.ticks[part.name] = tick
        self._shows.append(lambda values: tick.setChecked(part.get(values)))
        self._reads.append(lambda values: part.put(values, tick.isChecked()))
        return tick

    def focus_first(self) -> None:
        """Go to the first field of a row."""
        first = next(iter([*self.boxes.values(), *self.lines.values()]), None)
        if first is not None:
            first.setFocus()

    def tell(self) -> None:
        """Tell that the person changed something."""
        if not self._silent:
            self.changed.emit()

    def _choose(self, box: QComboBox, value: str) -> None:
        """Choose a value; one that is not offered is kept, not lost."""
        if box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))
