"""Dialogs: what the person is asked; the only user of the system's file choosers."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6 import QtWidgets
from PySide6.QtWidgets import QDialog, QWidget

# By way of the module: PySide makes a class when it is first named, with all its enums,
# and a box that nobody asked for should not keep the first picture waiting.

_ENDING: Final = re.compile(r"\(\*(\.[\w.]+)")
"""The ending of the first kind of file, as Qt writes kinds: "PDF (*.pdf)"."""


def unknown_share() -> float:
    """Say that nobody knows how far it is."""
    return 0.0


class Dialogs:
    """Asks the person; every box says with verbs what its buttons do.

    The boxes of words are made by whoever knows the widgets of the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent

    def confirm(self, heading: str, words: str, yes: str, no: str) -> bool:
        """Ask before something weighty; Escape and Return both mean "no".

        Args:
            heading: the question in a few words.
            words: what will happen.
            yes: words of the button that does it.
            no: words of the button that leaves all as it is.
        """
        raise NotImplementedError

    def tell(self, heading: str, words: str) -> None:
        """Say something that needs no answer."""
        raise NotImplementedError

    def warn(self, heading: str, words: str) -> None:
        """Tell of trouble that needs to be read before going on."""
        raise NotImplementedError

    def ask_text(self, heading: str, words: str, text: str = "") -> str | None:
        """Ask for a line of text; None when the person changed their mind."""
        raise NotImplementedError

    def choose_file_to_save(
        self, heading: str, suggested: Path, kinds: str
    ) -> Path | None:
        """Ask where to save; ``kinds`` as "PDF (*.pdf)".

        Args:
            heading: what is asked.
            suggested: folder and name to begin with.
            kinds: as Qt writes them, several with ";;" between.

        Returns:
            None when the person changed their mind. An existing file was asked about.
            A name without the ending of the kind gets it.
        """
        name = self.ask_name(heading, suggested, kinds)
        if not name:
            return None
        ending = _ENDING.search(kinds)
        target = Path(name)
        if ending is None:
            return target
        if re.search(f"{re.escape(ending[1])}$", target.name, re.IGNORECASE):
            return target
        named = target.with_name(f"{target.name}{ending[1]}")
        # The system asked about the name as it was typed, not about this one.
        if named.exists():
            return self.choose_file_to_save(heading, named, kinds)
        return named

    def ask_name(self, heading: str, suggested: Path, kinds: str) -> str:
        """Ask the system for a place and a name; "" for none, as it was typed."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(
            self.parent, heading, str(suggested), kinds
        )
        return name

    def choose_file_to_open(self, heading: str, kinds: str) -> Path | None:
        """Ask which file to open."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(self.parent, heading, "", kinds)
        return Path(name) if name else None

    def choose_folder(self, heading: str) -> Path | None:
        """Ask for a folder; None when the person changed their mind."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self.parent, heading)
        return Path(name) if name else None

    def wait(
        self,
        words: str,
        stop: str,
        is_over: Callable[[], bool],
        cancel: Callable[[], None],
        share: Callable[[], float] = unknown_share,
    ) -> None:
        """Show that something goes on, with a way to stop it, until it is over.

        Args:
            words: what goes on.
            stop: words of the button that stops it; "" for what cannot be stopped.
            is_over: asked some fifty times a second.
            cancel: what the button does; it is over soon after.
            share: how far it is, 0 to 1; 0 as long as nobody knows.
        """
        raise NotImplementedError

    def adopt(self, dialog: QDialog) -> None:
        """Have a dialog open over the window, on its screen."""
        if dialog.parentWidget() is None:
            if self.parent is not None:
                dialog.setParent(self.parent, dialog.windowFlags())
            # It would else live as long as the window, or as what it is tied to.
            dialog.finished.connect(dialog.deleteLater)

    def run(self, dialog: QDialog) -> bool:
        """Show one of our own dialogs; returns whether it was accepted."""
        self.adopt(dialog)
        return dialog.exec() == QDialog.DialogCode.Accepted
