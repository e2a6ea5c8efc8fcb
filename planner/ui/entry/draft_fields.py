"""Fields of every kind as text, so that a draft can keep and show them again."""

from collections.abc import Callable
from typing import Final, TypeAlias

from msgspec import Struct
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from planner.ui.entry.date_field import TypedDateField
from planner.ui.widgets.fields.choice_list import ChoiceList
from planner.ui.widgets.fields.field import Field

KEPT: Final = "kept"
"""Property of every widget whose content is stored while it is typed; a test looks
for widgets that take input and do not have it."""
_TICKED: Final = "ticked"

Typed: TypeAlias = QWidget
"""A line, an area, a pick box, a tick box, a list of choices, a date or a ``Field``."""


class DraftField(Struct, frozen=True):
    """A field as a draft sees it.

    Attributes:
        text: returns what stands in it, as typed.
        show: puts a text back, readable or not.
        changed: something else stands in it.
    """

    text: Callable[[], str]
    show: Callable[[str], None]
    changed: SignalInstance


def draft_field(field: Typed) -> DraftField:
    """Return a field as text, and mark it as kept.

    Raises:
        TypeError: for a widget that nothing can be typed into or chosen in.
    """
    if isinstance(field, Field):
        field = field.control
    field.setProperty(KEPT, True)
    if isinstance(field, TypedDateField):
        field.edit.setProperty(KEPT, True)
        return DraftField(field.edit.text, field.show_typed, field.edit.textChanged)
    if isinstance(field, QLineEdit):
        return DraftField(field.text, field.setText, field.textChanged)
    if isinstance(field, QPlainTextEdit):
        return DraftField(field.toPlainText, field.setPlainText, field.textChanged)
    return _chosen(field)


def _chosen(field: QWidget) -> DraftField:
    if isinstance(field, QCheckBox):
        return DraftField(
            lambda: _TICKED if field.isChecked() else "",
            lambda text: field.setChecked(text == _TICKED),
            field.toggled,
        )
    if isinstance(field, QComboBox):
        return DraftField(
            lambda: _picked(field),
            lambda text: _pick(field, text),
            field.currentIndexChanged,
        )
    if isinstance(field, ChoiceList):
        for row in field.rows():
            row.setProperty(KEPT, True)
        return DraftField(field.mark, field.show_mark, field.chosen)
    raise TypeError(type(field).__name__)


def _picked(box: QComboBox) -> str:
    data = box.currentData()
    return str(box.currentIndex() if data is None else data)


def _pick(box: QComboBox, text: str) -> None:
    """Pick what was picked; what is not offered any more leaves the box as it is."""
    found = box.findData(text)
    if found < 0 and text.isascii() and text.isdigit() and int(text) < box.count():
        found = int(text)
    if found >= 0:
        box.setCurrentIndex(found)
