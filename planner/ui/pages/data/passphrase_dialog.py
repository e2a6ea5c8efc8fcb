"""Asks for a passphrase to set, to change or to take away."""

from planner.models.errors import PlannerError
from planner.services.entry.passphrases import (
    SHORTEST,
    refuse_another_passphrase,
    refuse_weak_passphrase,
)
from planner.ui.dialogs.boxes.word_box import WordBox
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import primary
from planner.ui.widgets.fields.passphrase_field import PassphraseField, tick_to_show


class PassphraseDialog(WordBox):
    """One field for the passphrase of now, two for the new one, as far as needed.

    Args:
        context: what pages have.
        heading: what is done.
        words: what that means.
        yes: words of the button that does it.
        sets: whether a new one is asked for.

    Attributes:
        new: what is to be set; "" to take it away.
    """

    def __init__(
        self, context: PageContext, heading: str, words: str, yes: str, *, sets: bool
    ) -> None:
        super().__init__(heading, words)
        self._care, self._state = context.bench.data_file, context.state
        self.new = ""
        self.present = PassphraseField(self.tr("The passphrase of now"))
        self.first = PassphraseField(
            self.tr("New passphrase"),
            context.state.speaker.say("lock.hint", least=str(SHORTEST)),
        )
        self.again = PassphraseField(self.tr("The new passphrase once more"))
        self._sets = sets
        self.present.setVisible(self._care.is_locked)
        self.first.setVisible(sets)
        self.again.setVisible(sets)
        fields = (self.present, self.first, self.again)
        for field in fields:
            self.put(field)
            field.line.returnPressed.connect(self.take)
        self.put(tick_to_show(self.tr("Show what I type"), *fields))
        self.offer_cancel()
        self.offer(primary(yes, self.take))
        leads = self.present if self._care.is_locked else self.first
        leads.line.setFocus()

    def take(self) -> None:
        """Take what was typed where it can be; else say at the field what is wrong."""
        if self._care.is_locked and not self._care.opens_with(self.present.text):
            self._refuse(self.present, self.tr("This is not the passphrase."))
            return
        if self._sets and not self._is_good():
            return
        self.new = self.first.text if self._sets else ""
        self.accept()

    def _is_good(self) -> bool:
        try:
            refuse_weak_passphrase(self.first.text)
        except PlannerError as error:
            self._refuse(self.first, self._state.error_words(error))
            return False
        try:
            refuse_another_passphrase(self.first.text, self.again.text)
        except PlannerError as error:
            self._refuse(self.again, self._state.error_words(error))
            return False
        return True

    def _refuse(self, field: PassphraseField, words: str) -> None:
        field.show_error(words)
        field.line.setFocus()
        field.line.selectAll()
