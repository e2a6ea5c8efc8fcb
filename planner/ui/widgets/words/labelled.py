"""A field with its label above it, bound for screen readers."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.ui.look.following import by_gap, by_pixels
from planner.ui.look.tokens import READING_WIDTH
from planner.ui.widgets.layout.flow_layout import WISH
from planner.ui.widgets.words.text import small, strong


def labelled(name: str, field: QWidget, hint: str = "") -> QWidget:
    """Return a field under its label, with a hint below where there is one."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    by_gap(box.setSpacing, 6)
    label = strong(name)
    label.setBuddy(field)
    field.setAccessibleName(name)
    if isinstance(field, QLineEdit | QComboBox):
        by_pixels(field.setMaximumWidth, READING_WIDTH)
    box.addWidget(label)
    box.addWidget(field)
    holder.setProperty(WISH, field.property(WISH))
    if hint:
        field.setAccessibleDescription(hint)
        box.addWidget(small(hint))
    return holder
