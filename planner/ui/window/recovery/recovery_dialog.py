"""Your data, where the data file cannot be opened: why, and what can be done."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from planner.services.file_care import AfterClosing, FileTrouble, KeptCopy, NextStep
from planner.services.views.copies_view import dated_lines
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.state.dialogs import Dialogs
from planner.ui.state.i18n import shown_title
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, quiet, small, strong, title
from planner.ui.window.recovery.closed_file_dialog import (
    BACKUPS_SHOWN,
    ClosedFileDialog,
)


class RecoveryDialog(ClosedFileDialog):
    """Says why, and offers what can be done; closed, it has changed nothing.

    Args:
        trouble: why the data file cannot be opened, and what helps.
        speaker: words of the reader's language.
        look_into: reads a file that the person chose.
        dialogs: how to ask the person.
    """

    def __init__(
        self,
        trouble: FileTrouble,
        speaker: Speaker,
        look_into: Callable[[Path], KeptCopy],
        dialogs: Dialogs,
    ) -> None:
        super().__init__(look_into, speaker, dialogs)
        heading = self.tr("The data file cannot be opened")
        self.setWindowTitle(heading)
        page = QWidget()
        self._box = QVBoxLayout(page)
        by_gap(self._box.setSpacing, 12)
        for widget in (title(heading), body(trouble.words)):
            self._box.addWidget(widget)
        for step in trouble.steps:
            self._box.addWidget(self._step(step))
            if step is NextStep.PUT_BACK:
                for copy in trouble.copies[:BACKUPS_SHOWN]:
                    self._box.addWidget(self._card(copy))
        self._box.addStretch(1)
        self._lay_out(page)

    def take(self, step: NextStep) -> None:
        """Do one of the other things that help."""
        self._choose(AfterClosing(step=step))

    def _lay_out(self, page: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addWidget(flow(primary(self.tr("Close, change nothing"), self.reject)))
        self.open_at(760, 520)

    def _step(self, step: NextStep) -> Card:
        """Return a card that says what a step does, with its button."""
        act = partial(self.take, step)
        words, does = {
            NextStep.PUT_BACK: (
                self.tr(
                    "Put a backup in its place. The file that is there now is kept"
                    " beside it, so that you can go back."
                ),
                self._from_another_file(),
            ),
            NextStep.RESCUE: (
                self.tr(
                    "Or read what can be read of it into a new file. The damaged one is"
                    " kept, and you are told in numbers what was read and what was not."
                ),
                button(self.tr("Read what can be read"), act),
            ),
            NextStep.TRY_AGAIN: (
                self.tr("Nothing was changed. What is in the way may be gone soon."),
                button(self.tr("Try again"), act),
            ),
            NextStep.BEGIN_ANEW: (
                self.tr(
                    "An empty file, if you want none of this. What is there stays."
                ),
                button(self.tr("Begin an empty file"), act),
            ),
        }[step]
        return Card().add(body(words), flow(does))

    def _card(self, copy: KeptCopy) -> Card:
        card = Card().add(strong(copy.path.name))
        for journey in copy.journeys:
            card.add(body(shown_title(journey.title)))
            card.add(*map(small, dated_lines(journey, self._speaker)))
        if missing := len(copy.ids) - len(copy.journeys):
            card.add(quiet(self._speaker.say("backup.unreadable", count=str(missing))))
        if not copy.ids:
            card.add(quiet(self._speaker.say("backup.empty")))
        return card.add(flow(self._put_back(copy.path)))
