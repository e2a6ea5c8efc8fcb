"""One of a few answers, as big rows or as chips; arrow keys go through them."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.ui.look.following import by_gap
from planner.ui.look.mirror import reading_key
from planner.ui.widgets.fields.choice_row import ARROWS, ChoiceChip, ChoiceRow
from planner.ui.widgets.layout.flow_layout import FlowLayout

T = TypeVar("T")


class Choice(Struct, Generic[T], frozen=True):
    """An answer: what it stands for, its words, and a quieter second line.

    Attributes:
        aside: an answer beside the scale ("not sure"), drawn without ground.
    """

    value: T
    words: str
    more: str = ""
    aside: bool = False


class ChoiceList(QWidget, Generic[T]):
    """Radio rows; nothing is chosen until the person chooses.

    Args:
        name: what is asked, spoken when the list is entered.
        choices: the answers in their order.
        chips: short answers side by side, wrapping where there is no room.

    Signals:
        chosen: the person picked another answer (its value).
    """

    chosen = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[Choice[T]], *, chips: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._choices = tuple(choices)
        self._group = QButtonGroup(self)
        # Not by what is pressed: screen readers and scripts set a row without a press.
        self._group.idToggled.connect(self._toggled)
        self._showing = False
        layout = FlowLayout(self) if chips else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        by_gap(layout.setSpacing, 10 if chips else 12)
        make = ChoiceChip if chips else ChoiceRow
        for index, choice in enumerate(self._choices):
            row = make(choice.words, choice.more, aside=choice.aside)
            self._group.addButton(row, index)
            layout.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> T | None:
        """Return the chosen answer's value, None while nothing is chosen."""
        index = self._group.checkedId()
        return self._choices[index].value if index >= 0 else None

    def set_value(self, value: T | None) -> None:
        """Show an answer as chosen; None shows none. Does not signal.

        Args:
            value: also one that is no answer: then none is chosen.
        """
        self._showing = True
        found = next(
            (at for at, one in enumerate(self._choices) if one.value == value), -1
        )
        if found >= 0:
            self._group.button(found).setChecked(True)
        else:
            # An exclusive group cannot be without a choice once it had one.
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        self._showing = False

    def mark(self) -> str:
        """Return which row is chosen, counted from 0; "" while none is."""
        index = self._group.checkedId()
        return str(index) if index >= 0 else ""

    def show_mark(self, mark: str) -> None:
        """Show a row as chosen again and tell it; "" or no such row shows none."""
        index = int(mark) if mark.isascii() and mark.isdigit() else -1
        if 0 <= index < len(self._choices):
            self.set_value(self._choices[index].value)
            self._tell(index)
        else:
            self.set_value(None)

    def rows(self) -> tuple[ChoiceRow, ...]:
        """Return the rows from first to last."""
        found = (self._group.button(index) for index in range(len(self._choices)))
        return tuple(row for row in found if isinstance(row, ChoiceRow))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the next or the last answer in the order of reading."""
        step = ARROWS.get(reading_key(event.key(), self.layoutDirection()))
        shown = [row for row in self.rows() if row.isVisible() and row.isEnabled()]
        here = next((at for at, row in enumerate(shown) if row.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(shown):
            row = shown[here + step]
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            row.setChecked(True)

    def _toggled(self, index: int, on: bool) -> None:  # noqa: FBT001  a slot
        if on and not self._showing:
            self._tell(index)

    def _tell(self, index: int) -> None:
        self.chosen.emit(self._choices[index].value)
