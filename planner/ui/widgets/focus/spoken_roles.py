"""The roles that Qt gives none of its widgets: headings, groups, pictures, messages.

Levels, lists and tables come from Qt's own widgets: with PySide6 6.11.3 an object of
Python that says what else it can do (``interface_cast``) ends the program. The level of
a heading therefore stands in its description.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from typing_extensions import override

_ROLE: Final = "spokenRole"
_PLAIN: Final = frozenset({"QWidget", "QFrame"})
"""What Qt takes for a mere surface, whatever it is called."""


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Give a widget a role; before it has a parent: it is asked for once."""
    widget.setProperty(_ROLE, role.value)


def speak_as_heading(widget: QWidget, level: int) -> None:
    """Give a widget the role of a heading, 1 for that of a page."""
    speak_as(widget, QAccessible.Role.Heading)
    words = QCoreApplication.translate("SpokenRoles", "Level {level}")
    widget.setAccessibleDescription(words.format(level=level))


def listen_to_roles() -> None:
    """Have Qt ask here first; once a program."""
    QAccessible.installFactory(_spoken)


class _Spoken(QAccessibleWidget):
    """A widget with a role of ours; a label is called by its words."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        # A name given here would stay when the widget is called otherwise.
        super().__init__(widget, role, "")
        self._label = widget if isinstance(widget, QLabel) else None

    @override
    def text(self, t: QAccessible.Text) -> str:
        label = self._label
        if t is QAccessible.Text.Name and label is not None:
            return label.accessibleName() or label.text()
        return super().text(t)


def _spoken(key: str, subject: QObject) -> QAccessibleInterface | None:
    if not isinstance(subject, QWidget):
        return None
    told = subject.property(_ROLE)
    if told is not None:
        return _Spoken(subject, QAccessible.Role(told))
    # Asked for each class of a widget in turn: here Qt knows nothing better to say.
    if key in _PLAIN and subject.accessibleName() and not subject.isWindow():
        return _Spoken(subject, _role_of(subject))
    return None


def _role_of(widget: QWidget) -> QAccessible.Role:
    """What has a name and holds something is a group, else a picture."""
    holds = any(isinstance(child, QWidget) for child in widget.children())
    return QAccessible.Role.Grouping if holds else QAccessible.Role.Graphic
