"""The plan on paper: for whom, what stands on it, and a copy with a password."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from planner.services.documents.exports import SheetKind
from planner.services.ports import SettingStore
from planner.ui.pages.documents.clinic_choice import ClinicChoice
from planner.ui.pages.documents.print_wishes import PrintWishesForm
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import quiet, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


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
        self.form.how.add(self.clinic)
        self._carried: list[QWidget] = []
        self.folds = (self.form.how, *self._alone_by_reader(), self._locked())
        self.add(self.form, title(self.tr("One paper alone")), *self.folds[1:])

    def _alone_by_reader(self) -> Iterator[Fold]:
        """Yield the papers that can be made alone, by whom they are for."""
        carried, usual = True, False
        for reader, papers in (
            (
                self.tr("Papers for me"),
                (
                    (self.tr("My booklet"), SheetKind.BOOKLET, usual),
                    (self.tr("Decision worksheet"), SheetKind.WORKSHEET, usual),
                    (self.tr("Emergency card"), SheetKind.CARD, carried),
                ),
            ),
            (
                self.tr("Papers for my carer"),
                (
                    (self.tr("Sheet for the fridge"), SheetKind.CARER, carried),
                    (self.tr("Will you look after me?"), SheetKind.LETTERS, carried),
                ),
            ),
            (
                self.tr("Papers for the clinic and my doctors"),
                (
                    (self.tr("What this plan assumes"), SheetKind.RULES, carried),
                    (self.tr("Aftercare: who does what"), SheetKind.HANDOVER, usual),
                ),
            ),
        ):
            made = [self._alone(words, sheet) for words, sheet, _ in papers]
            needed = [one for one, paper in zip(made, papers, strict=True) if paper[2]]
            fold = Fold(reader, flow(*made))
            # A line with nothing behind it is none.
            self._carried += [fold] if len(needed) == len(made) else needed
            yield fold

    def _locked(self) -> Fold:
        return Fold(
            self.tr("A copy with a password"),
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
