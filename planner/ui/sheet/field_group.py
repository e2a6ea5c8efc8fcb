"""Named fields of text, choices and ticks; trouble is said at its field."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.services.words.speaker import Speaker
from planner.ui.look.look import look
from planner.ui.widgets.fields.note_edit import NoteEdit
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small

if TYPE_CHECKING:
    from planner.ui.widgets.words.text import TextLabel

WIDE: Final = 420
_NARROW: Final = 130
_PICK: Final = 240


class FieldGroup(QWidget):
    """Fields that carry the names of what they show.

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
        self._troubles: dict[str, TextLabel] = {}
        self._silent = False
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(look().gap(12))

    def show_values(self, values: object) -> None:
        """Show the attributes of a value that are called like the fields."""
        self._silent = True
        for name, line in self.lines.items():
            line.setText(getattr(values, name))
            line.setCursorPosition(0)
        for name, area in self.areas.items():
            area.setPlainText(getattr(values, name))
        for name, box in self.boxes.items():
            self._choose(box, str(getattr(values, name)))
        for name, tick in self.ticks.items():
            tick.setChecked(getattr(values, name))
        self._silent = False

    def texts(self) -> dict[str, str]:
        """Return what is typed and what is chosen, by name."""
        typed = {name: line.text() for name, line in self.lines.items()}
        typed |= {name: area.toPlainText() for name, area in self.areas.items()}
        chosen = {name: str(box.currentData()) for name, box in self.boxes.items()}
        return {**typed, **chosen}

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

    def line(self, name: str, words: str, width: int = _NARROW) -> QWidget:
        """Make a field of text under its label."""
        line = QLineEdit()
        line.textEdited.connect(self.tell)
        self.lines[name] = line
        trouble = small("")
        trouble.setProperty("trouble", "true")
        trouble.hide()
        self._troubles[name] = trouble
        holder = labelled(words, line)
        line.setFixedWidth(look().px(width))
        box = holder.layout()
        if box is not None:
            box.addWidget(trouble)
        return holder

    def area(self, name: str, words: str, width: int = WIDE) -> QWidget:
        """Make a field of several lines under its label."""
        area = NoteEdit()
        area.textChanged.connect(self.tell)
        self.areas[name] = area
        holder = labelled(words, area)
        area.setFixedWidth(look().px(width))
        return holder

    def pick(
        self, name: str, words: str, pairs: Iterable[tuple[str, str]] = ()
    ) -> QWidget:
        """Make a field of choices under its label."""
        box = PickBox()
        self.boxes[name] = box
        self.offer(name, pairs)
        box.currentIndexChanged.connect(self.tell)
        holder = labelled(words, box)
        box.setFixedWidth(look().px(_PICK))
        return holder

    def tick(self, name: str, words: str) -> TickBox:
        """Make a box to tick."""
        tick = TickBox(words)
        tick.toggled.connect(self.tell)
        self.ticks[name] = tick
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
