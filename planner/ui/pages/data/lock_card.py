"""The passphrase of the data file: set, changed, taken away; when it locks itself."""

from collections.abc import Callable
from typing import Final

from planner.services.file_care import AfterClosing, NextStep, Secret
from planner.ui.pages.data.passphrase_dialog import PassphraseDialog
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, quiet, strong

_MINUTES: Final = (0, 5, 15, 60)
"""After which it locks itself; 0 for never."""


class LockCard(Card):
    """Says whether the file is locked, and changes that.

    Args:
        context: what pages have.
        lock_line: says whether it is locked.
        close_for: closes the window, has something done, and opens it again.
    """

    def __init__(
        self,
        context: PageContext,
        lock_line: str,
        close_for: Callable[[AfterClosing], None],
    ) -> None:
        super().__init__(self.tr("Lock with a passphrase"))
        self._context, self._close_for = context, close_for
        say = context.state.speaker.say
        self.add(strong(lock_line))
        self.add(quiet(say("lock.no-recovery")))
        if context.bench.data_file.is_locked:
            self._offer_change()
        else:
            self._offer_lock()

    def set(self) -> None:
        """Ask for a passphrase, and lock the file and its backups with it."""
        self._ask(
            self.tr("Set a passphrase"),
            self.tr(
                "The file and its backups are locked with it. If you forget it, nobody"
                " can open them: write it down and keep it apart from the laptop. Old"
                " copies beside the file are locked or overwritten; the disk may still"
                " hold traces of them. The window closes for a moment."
            ),
            self.tr("Lock it"),
            sets=True,
        )

    def change(self) -> None:
        """Ask for another passphrase, which takes the place of the one of now."""
        self._ask(
            self.tr("Change the passphrase"),
            self.tr(
                "The file and its backups are locked with the new one. Copies in other"
                " places keep the old one. The window closes for a moment."
            ),
            self.tr("Change it"),
            sets=True,
        )

    def remove(self) -> None:
        """Take the passphrase away: whoever has the file can then read it."""
        self._ask(
            self.tr("Take the passphrase away?"),
            self.tr(
                "The file and its backups can then be read by whoever has the laptop"
                " or the disk. The window closes for a moment."
            ),
            self.tr("Take it away"),
            sets=False,
        )

    def lock_now(self) -> None:
        """Close the plan; the passphrase opens it again."""
        self._close_for(AfterClosing(step=NextStep.LOCK_NOW))

    def _offer_lock(self) -> None:
        words = self.tr(
            "A passphrase enciphers the file and its backups. Who has the laptop or the"
            " disk can read nothing without it."
        )
        self.add(body(words), flow(button(self.tr("Set a passphrase"), self.set)))

    def _offer_change(self) -> None:
        self.add(
            flow(
                button(self.tr("Lock now"), self.lock_now),
                link(self.tr("Change the passphrase"), self.change),
                link(self.tr("Take it away"), self.remove),
            ),
            strong(self.tr("Lock by itself when nothing is done")),
            self._when(),
        )

    def _ask(self, heading: str, words: str, yes: str, *, sets: bool) -> None:
        dialog = PassphraseDialog(self._context, heading, words, yes, sets=sets)
        if self._context.dialogs.run(dialog):
            new = Secret(dialog.new) if dialog.new else None
            self._close_for(AfterClosing(step=NextStep.LOCK, passphrase=new))

    def _when(self) -> ChoiceList[int]:
        settings = self._context.settings
        choices = [Choice(one, self._minutes(one)) for one in _MINUTES]
        when = ChoiceList(self.tr("Lock by itself"), choices, chips=True)
        when.set_value(settings.lock_minutes)
        when.chosen.connect(lambda _one: self._keep(when))
        return when

    def _keep(self, when: ChoiceList[int]) -> None:
        self._context.settings.lock_minutes = when.value() or 0

    def _minutes(self, count: int) -> str:
        if not count:
            return self.tr("Never")
        words = self.tr("After {count, plural, one {# minute} other {# minutes}}")
        return counted(words, count=count)
