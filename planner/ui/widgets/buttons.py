"""Buttons in three weights: the primary one, outlined ones and links."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy


def button(
    words: str, pressed: Callable[[], None], *, kind: str = "", spoken: str = ""
) -> QPushButton:
    """Return a button of the window's height.

    Args:
        words: what it says; ampersands are shown, not taken for mnemonics.
        pressed: what it does.
        kind: "" for outlined, "primary", "link" or "side".
        spoken: longer accessible name that starts with the words.
    """
    made = QPushButton(words.replace("&", "&&"))
    if kind:
        made.setProperty("kind", kind)
    made.setAccessibleName(spoken or words)
    # In a dialog Qt would have Return press whichever button is first.
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def primary(words: str, pressed: Callable[[], None], spoken: str = "") -> QPushButton:
    """Return the one button that says what to do next."""
    return button(words, pressed, kind="primary", spoken=spoken)


def link(words: str, pressed: Callable[[], None], spoken: str = "") -> QPushButton:
    """Return a button that looks like a link."""
    return button(words, pressed, kind="link", spoken=spoken)
