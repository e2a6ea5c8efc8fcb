"""Where the data file is locked: one field, and nothing else of the journey."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.errors import PlannerError
from planner.services.file_care import (
    AfterClosing,
    KeptCopy,
    NextStep,
    Secret,
    UnlockAnswer,
)
from planner.services.words.speaker import Speaker
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.state.dialogs import Dialogs
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.fields.passphrase_field import PassphraseField, tick_to_show
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.focus.focus_ring import FocusRing
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, quiet, strong, title
from planner.ui.window.recovery.closed_file_dialog import (
    BACKUPS_SHOWN,
    ClosedFileDialog,
)

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task


class UnlockDialog(ClosedFileDialog):
    """Asks for the passphrase until it opens the file; closed, nothing is changed.

    A wrong one is told beside the field, and what was typed stays. The backups that
    open with it are offered then: the beginning of the file may be damaged.

    Args:
        name: of the data file.
        attempt: tries a passphrase, off the window's thread.
        look_into: reads a backup that the person chose, with what was tried last.
        speaker: words of the reader's language.
        dialogs: how to ask the person.
    """

    def __init__(
        self,
        name: str,
        attempt: Callable[[str], UnlockAnswer],
        look_into: Callable[[Path], KeptCopy],
        speaker: Speaker,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(look_into, speaker, dialogs)
        self._attempt = attempt
        self._task: Task[UnlockAnswer] | None = None
        self.setWindowTitle(self.tr("Locked"))
        self.field = PassphraseField(self.tr("Passphrase"))
        self.show_letters = tick_to_show(self.tr("Show what I type"), self.field)
        self.told = quiet("")
        self.told.hide()
        self.go_on = primary(self.tr("Open"), self.try_it)
        self.field.line.returnPressed.connect(self.try_it)
        self._backups = QVBoxLayout()
        self._lay_out(name)
        self._ring = FocusRing(self)
        self.field.line.setFocus()

    def try_it(self) -> None:
        """Try what was typed; the window goes on painting meanwhile."""
        if self._task is not None:
            return
        typed = self.field.text
        self.field.show_error("")
        self._say(self.tr("Trying it…"))
        hear = partial(self._hear, typed)
        self._task = run_in_background(
            lambda _progress: self._attempt(typed), hear, self._fail
        )

    def _hear(self, typed: str, answer: UnlockAnswer) -> None:
        self._task = None
        self._say("")
        if not answer.words:
            secret = Secret(typed)
            self._choose(AfterClosing(step=NextStep.UNLOCK, passphrase=secret))
            return
        self.field.show_error(answer.words)
        self._offer_backups(answer.copies)
        self.field.line.setFocus()
        self.field.line.selectAll()

    def _fail(self, error: Exception) -> None:
        self._task = None
        self._say("")
        if not isinstance(error, PlannerError):
            raise error
        self.field.show_error(self._speaker.error(error))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))
        if words:
            announce(self.told, words)

    def _offer_backups(self, copies: tuple[KeptCopy, ...]) -> None:
        while (item := self._backups.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.hide()
                shown.deleteLater()
        words = (
            self.tr(
                "These backups open with this passphrase. The file that is there now"
                " is kept beside it."
            )
            if copies
            else self.tr("No backup beside the file opens with this passphrase.")
        )
        card = Card(self.tr("Put a backup in its place")).add(body(words))
        for copy in copies[:BACKUPS_SHOWN]:
            self._add_copy(card, copy)
        card.add(flow(self._from_another_file()))
        self._backups.addWidget(card)

    def _add_copy(self, card: Card, copy: KeptCopy) -> None:
        card.add(strong(copy.path.name), flow(self._put_back(copy.path)))

    def _lay_out(self, name: str) -> None:
        page = QWidget()
        box = QVBoxLayout(page)
        side = min(look().gap(28), 36)
        box.setContentsMargins(side, side, side, side)
        by_gap(box.setSpacing, 12)
        box.addWidget(title(self.tr("Your data is locked")))
        box.addWidget(body(self._speaker.say("lock.ask-window", file=name)))
        for widget in (self.field, self.show_letters, self.told):
            box.addWidget(widget)
        box.addWidget(flow(self.go_on, button(self.tr("Close"), self.reject)))
        box.addWidget(quiet(self._speaker.say("lock.no-recovery")))
        box.addLayout(self._backups)
        box.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ClearScrollArea(page), 1)
        self.open_at(640, 560)
