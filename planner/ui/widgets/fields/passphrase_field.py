"""Fields for a passphrase: hidden until somebody wants to see it; it can be pasted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.ui.widgets.fields.field import Field
from planner.ui.widgets.fields.tick_box import TickBox

_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhNoPredictiveText
)


class PassphraseField(Field):
    """One line that shows no letter; what is typed is never a draft.

    Args:
        name: what is asked for.
        hint: how to answer.
    """

    def __init__(self, name: str, hint: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(name, self.line, hint)
        self.show_letters(shown=False)
        self.line.textChanged.connect(lambda _text: self.show_error(""))

    @property
    def text(self) -> str:
        """What was typed, spaces and all."""
        return self.line.text()

    def show_letters(self, *, shown: bool) -> None:
        """Show what is typed, or hide it."""
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Normal if shown else modes.Password)
        self.line.setInputMethodHints(_HINTS)


def tick_to_show(words: str, *fields: PassphraseField) -> TickBox:
    """Return a tick that shows what is typed in some fields."""
    tick = TickBox(words)
    for field in fields:
        tick.toggled.connect(lambda on, field=field: field.show_letters(shown=on))
    return tick
