"""What every question about a change has: fields and the edit they make."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.state.app_state import MakeEdit
from planner.ui.widgets.words.text import strong


class ChangeForm(QWidget):
    """Fields that make an edit; ``changed`` asks for a fresh preview.

    Args:
        take_words: what the button that takes the change says.
        name: what its draft is called, ``place/form``; "" for a form without fields.

    Attributes:
        leave_words: what the way out says; "" is "Cancel". Where something is
            cancelled or taken away, "Cancel" could be either.
    """

    changed = Signal()

    def __init__(self, take_words: str, name: str = "") -> None:
        super().__init__()
        self.take_words, self.draft_name = take_words, name
        self.leave_words = ""
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        by_gap(self.box.setSpacing, 12)

    def edit(self, journey: Journey) -> Edit:
        """Work out the edit; refuses with a ``PlannerError`` said at its field.

        Raises:
            PlannerError: the refusal, said at its field as well.
        """
        raise NotImplementedError

    def typed(self) -> Mapping[str, Typed]:
        """Return every field, by a name that stays: what is typed there is kept."""
        return {}

    def shows_today(self) -> str:
        """Return the name of the field that shows today unasked, "" for none.

        It moves on at midnight, and is asked about where the form was begun before.
        """
        return ""

    def add(self, *widgets: QWidget) -> None:
        """Add fields from top to bottom."""
        for widget in widgets:
            self.box.addWidget(widget)


class PlainForm(ChangeForm):
    """A change that needs nothing more to be said."""

    def __init__(self, take_words: str, make_edit: MakeEdit) -> None:
        super().__init__(take_words)
        self._make_edit = make_edit

    @override
    def edit(self, journey: Journey) -> Edit:
        return self._make_edit(journey)


class OwnWords(QWidget):
    """A few lines of the person's own words under a label.

    Attributes:
        edit: where they are typed.
    """

    changed = Signal()

    def __init__(self, name: str, text: str = "", lines: int = 2) -> None:
        super().__init__()
        self.edit = QPlainTextEdit(text)
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self._rows = lines
        self.take_look()
        self.edit.textChanged.connect(self.changed)
        label = strong(name)
        label.setBuddy(self.edit)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 6)
        box.addWidget(label)
        box.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def take_look(self) -> None:
        """Be as high as its lines."""
        height = QFontMetrics(QApplication.font()).lineSpacing() * self._rows
        self.edit.setFixedHeight(height + look().gap(30))

    def set_text(self, text: str) -> None:
        """Show other words."""
        self.edit.setPlainText(text)

    @property
    def text(self) -> str:
        """Return what was written."""
        return self.edit.toPlainText()
