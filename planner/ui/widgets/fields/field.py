"""A labelled field with its hint above and its error text right beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.ui.look.following import by_gap
from planner.ui.widgets.fields.note_edit import NoteEdit
from planner.ui.widgets.fields.pick_box import PickBox
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import bounded
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import small, strong

_WIDE = 440


class Field(QWidget):
    """A question in words, an optional hint, the control, and room for an error.

    Args:
        name: the question; also the accessible name of the control.
        control: what the person types into.
        hint: how to answer, such as the shape of a date.
    """

    def __init__(
        self, name: str, control: QWidget, hint: str = "", width: int = _WIDE
    ) -> None:
        super().__init__()
        self.name = name
        self.control = control
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        by_gap(self._box.setSpacing, 6)
        label = strong(name)
        label.setBuddy(control)
        self._box.addWidget(label)
        if hint:
            self._box.addWidget(small(hint))
            control.setAccessibleDescription(hint)
        if not control.accessibleName():
            control.setAccessibleName(name)
        self._box.addWidget(bounded(control, width))
        self._error = QLabel()
        self._error.setProperty("pill", "stop")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.hide()
        self._box.addWidget(self._error)
        self._box.addStretch(1)

    @property
    def error(self) -> str:
        """The error text in view, "" when all is well."""
        return self._error.text() if not self._error.isHidden() else ""

    def show_error(self, words: str) -> None:
        """Show and speak what is wrong; "" takes the error away."""
        # Spoken once, not at each key that leaves it as it is.
        same = words == self.error
        self._error.setText(words)
        self._error.setVisible(bool(words))
        self.control.setProperty("trouble", "true" if words else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        if words and not same:
            announce(self.control, with_label(self.name, words))


class TextField(Field):
    """One line of text; ``committed`` when the person is done with it."""

    committed = Signal(str)

    def __init__(self, name: str, hint: str = "", width: int = _WIDE) -> None:
        self.line = QLineEdit()
        super().__init__(name, self.line, hint, width)
        self._stored = ""
        self.line.editingFinished.connect(self.commit)

    def set_value(self, text: str) -> None:
        """Show a stored text, unless the person is typing just now."""
        self._stored = text
        if not self.line.hasFocus():
            self.line.setText(text)

    def commit(self) -> None:
        """Hand out what was typed, when it is not what is stored."""
        text = self.line.text()
        if text != self._stored:
            self._stored = text
            self.committed.emit(text)


class NoteField(Field):
    """Several lines of text, stored when the person leaves it."""

    committed = Signal(str)

    def __init__(self, name: str, hint: str = "", width: int = _WIDE) -> None:
        self.edit = NoteEdit()
        super().__init__(name, self.edit, hint, width)
        self._stored = ""
        self.edit.left.connect(self.commit)

    def set_value(self, text: str) -> None:
        """Show a stored text, unless the person is typing just now."""
        self._stored = text
        if not self.edit.hasFocus() and self.edit.toPlainText() != text:
            self.edit.setPlainText(text)

    def commit(self) -> None:
        """Hand out what was typed, when it is not what is stored."""
        text = self.edit.toPlainText()
        if text != self._stored:
            self._stored = text
            self.committed.emit(text)


class PickField(Field):
    """One of many, from a list that can be typed into."""

    committed = Signal(str)

    def __init__(
        self,
        name: str,
        entries: Sequence[tuple[str, str]],
        hint: str = "",
        width: int = _WIDE,
    ) -> None:
        self.box = PickBox()
        super().__init__(name, self.box, hint, width)
        self._showing = False
        for value, words in entries:
            self.box.addItem(words, value)
        self.box.setMaxVisibleItems(12)
        self.box.currentIndexChanged.connect(self._tell)

    def value(self) -> str:
        """Return the value of the picked entry."""
        return str(self.box.currentData() or "")

    def set_value(self, value: str) -> None:
        """Show an entry; the first one when it is not on the list."""
        self._showing = True
        self.box.setCurrentIndex(max(0, self.box.findData(value)))
        self._showing = False

    def _tell(self, _index: int) -> None:
        if not self._showing:
            self.committed.emit(self.value())
