"""How much one thing matters: six answers beside each other, by hand and by number."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from planner.models.person.decision import Rating
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.choice_row import ChoiceRow

ANSWERS: Final = (*list(Rating)[1:], Rating.NOT_SURE)
"""In the order shown: "not sure" is the lowest number but stands apart from the scale,
last."""
_HELD: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ERASING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class RatingScale(ChoiceList[Rating]):
    """The answers to one question; Tab stops at it once.

    1 to 6 give an answer, 0, Delete and Backspace take it back.

    Args:
        name: the question, spoken when the scale is entered.
        words: of each answer.
        chips: beside each other, else as big rows.

    Signals:
        cleared: the answer is to be taken back.
        answered: a number was pressed and its answer is shown.
    """

    cleared = Signal()
    answered = Signal()

    def __init__(self, name: str, words: Mapping[Rating, str], *, chips: bool) -> None:
        choices = [
            Choice(rating, words[rating], aside=rating is Rating.NOT_SURE)
            for rating in ANSWERS
        ]
        super().__init__(name, choices, chips=chips)
        self._keep_one_stop()

    @override
    def set_value(self, value: Rating | None) -> None:
        """Show an answer; one that is shown already is not shown anew."""
        if value != self.value():
            super().set_value(value)
        self._keep_one_stop()

    def take_focus(self) -> None:
        """Give the keyboard to the answer that Tab would stop at."""
        self._stop().setFocus(Qt.FocusReason.TabFocusReason)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key gives an answer here, or takes one back."""
        return event.key() in _ERASING or _number(event) in range(len(ANSWERS) + 1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _HELD or not self.takes(event):
            super().keyPressEvent(event)
        elif number := max(_number(event), 0):
            self._answer(number - 1)
        else:
            self.cleared.emit()

    def _answer(self, at: int) -> None:
        row = self.rows()[at]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        row.setChecked(True)
        # What could not be stored is not shown any more, and the person stays with it.
        if self.value() is ANSWERS[at]:
            self.answered.emit()

    def _keep_one_stop(self) -> None:
        """Leave one row to Tab; Qt does so only after the group had the keyboard."""
        stop = self._stop()
        for row in self.rows():
            policy = Qt.FocusPolicy
            row.setFocusPolicy(policy.StrongFocus if row is stop else policy.ClickFocus)

    def _stop(self) -> ChoiceRow:
        rows = self.rows()
        focused = (row for row in rows if row.hasFocus())
        chosen = (row for row in rows if row.isChecked())
        return next(focused, None) or next(chosen, rows[0])


def _number(event: QKeyEvent) -> int:
    """Return the digit a key writes, -1 for none."""
    # By what it writes: on a French keyboard digits need Shift.
    written = event.text()
    return int(written) if len(written) == 1 and written.isdecimal() else -1
