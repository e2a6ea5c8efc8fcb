"""Looks whether the words of the reader's language are sound, beside the window's work.

All of them are read for it, which takes a third of a second of the processor: too long
for the start, and for the window's own thread. English is what the others are held to.
"""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from planner.models.errors import FileProblem
from planner.ui.look.tokens import Tone
from planner.ui.state.i18n import ENGLISH
from planner.ui.state.page_context import PageContext
from planner.ui.state.tasks import run_in_background

_LATER: Final = 1500
"""Milliseconds after the first picture: what the person does first goes first."""


class WordWatch(QObject):
    """Tells of a fault in the files of a language, once for each that is spoken.

    Args:
        context: the language, its words, and the place for a message.
        parent: the window's commands.
    """

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._looked: set[str] = {ENGLISH}

    def look_soon(self) -> None:
        """Look through the words in force, unless that was done."""
        QTimer.singleShot(_LATER, self, self._look)

    def _look(self) -> None:
        language = self._context.state.languages.current
        if language in self._looked:
            return
        self._looked.add(language)
        words = self._context.state.catalog.texts(language)
        run_in_background(
            lambda _progress: words.problems(),
            partial(self._tell, language),
            self._leave_it,
        )

    def _tell(self, language: str, problems: tuple[FileProblem, ...]) -> None:
        if not problems or language != self._context.state.languages.current:
            return
        place = self._context.state.speaker.file_problem(problems[0])
        told = self.tr(
            "You read English where the words of this language have a fault, and no"
            " paper is made in it: {place}"
        )
        self._context.frame.tell(told.format(place=place), Tone.ATTENTION)

    def _leave_it(self, _error: Exception) -> None:
        """What cannot be read at all is told by what needs it."""
