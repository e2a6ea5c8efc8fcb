"""A door: a card that is pressed as a whole."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from planner.ui.look.look import look
from planner.ui.widgets.frames.card_button import CardButton
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.joints import as_sentences
from planner.ui.widgets.words.text import quiet, small, title

_ICON_UP_TO = 200
"""Text size in percent above which the room of the picture is needed for words."""


class DoorButton(CardButton):
    """Says where somebody stands, what is behind the door, and how long it takes.

    Args:
        icon: drawn above the words.
        heading: where the person stands ("I am choosing").
        words: what is behind the door.
        takes: how long it takes.
        pressed: opens it.
    """

    def __init__(
        self,
        icon: str,
        heading: str,
        words: str,
        takes: str,
        pressed: Callable[[], None],
    ) -> None:
        super().__init__(heading, pressed, least=200)
        self.setAccessibleDescription(as_sentences(words, takes))
        if look().percent <= _ICON_UP_TO:
            self.box.addWidget(IconMark(icon, 23, round_ground=True))
            self.box.addSpacing(look().gap(6))
        self.box.addWidget(title(heading))
        self.box.addWidget(quiet(words))
        self.box.addSpacing(look().gap(10))
        self.box.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(small(takes), 1)
        foot.addWidget(IconMark("onward", 20), 0, Qt.AlignmentFlag.AlignVCenter)
        self.box.addLayout(foot)
        self.leave_presses()
