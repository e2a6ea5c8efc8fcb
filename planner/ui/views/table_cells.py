"""What the tables of the views share: cells, heads and the colour of a state."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from planner.models.document import Mark
from planner.ui.look.tokens import Colours, Tone
from planner.ui.widgets.words.state_pill import TONES

Index = QModelIndex | QPersistentModelIndex
NO_INDEX: Final = QModelIndex()
"""Made once: as a default argument it would be made in every signature."""
VALUE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
"""The whole value of a cell: a ``MonthDay`` or a ``PlanRow``."""
_HEAD_ROLES: Final = frozenset(
    {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
)


def is_head(orientation: Qt.Orientation, role: int) -> bool:
    """Whether the words at the head of a column are asked for, to show or to speak."""
    return orientation is Qt.Orientation.Horizontal and role in _HEAD_ROLES


def mark_ink(colours: Colours, mark: Mark) -> QColor:
    """Return the colour that the shape of a state is drawn in."""
    tone = TONES[mark]
    # On a tint the words are ink like all others; the shape is what stands out.
    return QColor(colours.primary if tone is Tone.TINT else colours.text_on(tone)[0])
