"""The plan on paper: for whom, what stands on it, and a copy with a password."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from planner.services.documents.exports import SheetKind
from planner.services.ports import SettingStore
from planner.ui.pages.documents.clinic_choice import ClinicChoice
from planner.ui.pages.documents.print_wishes import PrintWishesForm
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import quiet, title


class PaperCard(Card):
    """What is printed; the usual PDF has its button in the bar of the page.

    Args:
        store: remembers the wishes for the next time.
        country: where the person lives, for the paper at first.
        books: languages that the papers of a clinic can be in.

    Signals:
        sheet_asked: one paper alone is wished for, a ``SheetKind``.
        locked_asked: a PDF with the password is wished for.
    """

    sheet_asked = Signal(SheetKind)
    locked_asked = Signal()

    def __init__(self, store: SettingStore, country: str, books: Sequence[str]) -> None:
        super().__init__(self.tr("The plan on paper"))
        self.form = PrintWishesForm(store, country)
        self.clinic = ClinicChoice(store, books)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._carried = [
            self._alone(self.tr("Sheet for the fridge"), SheetKind.CARER),
            self._alone(self.tr("Emergency card"), SheetKind.CARD),
            self._alone(self.tr("Will you look after me?"), SheetKind.LETTERS),
            self._alone(self.tr("What this plan assumes"), SheetKind.RULES),
        ]
        booklet = self._alone(self.tr("My booklet"), SheetKind.BOOKLET)
        hand_over = self._alone(self.tr("Aftercare: who does what"), SheetKind.HANDOVER)
        worksheet = self._alone(self.tr("Decision worksheet"), SheetKind.WORKSHEET)
        self.add(
            self.form,
            self.clinic,
            title(self.tr("One paper alone")),
            flow(booklet, *self._carried, hand_over, worksheet),
            title(self.tr("A copy with a password")),
            quiet(
                self.tr(
                    "For sending by mail. Whoever opens it needs the password; without"
                    " it nobody can, not even you."
                )
            ),
            labelled(self.tr("Password"), self.password),
            flow(button(self.tr("Make a locked PDF"), self.locked_asked.emit)),
        )

    def show_carried(self, *, offered: bool) -> None:
        """Offer what carer and patient carry, where the treatment asks for it."""
        for one in self._carried:
            one.setVisible(offered)

    def _alone(self, words: str, sheet: SheetKind) -> QPushButton:
        return button(words, partial(self.sheet_asked.emit, sheet))
