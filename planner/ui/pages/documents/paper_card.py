"""The plan on paper: for whom, what stands on it, and a copy with a password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from planner.services.ports import SettingStore
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

    Signals:
        worksheet_asked: the decision worksheet alone is wished for.
        locked_asked: a PDF with the password is wished for.
    """

    worksheet_asked = Signal()
    locked_asked = Signal()

    def __init__(self, store: SettingStore) -> None:
        super().__init__(self.tr("The plan on paper"))
        self.form = PrintWishesForm(store)
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        worksheet = self.tr("Decision worksheet alone")
        locked = self.tr("Make a locked PDF")
        self.add(
            self.form,
            flow(button(worksheet, self.worksheet_asked.emit)),
            title(self.tr("A copy with a password")),
            quiet(
                self.tr(
                    "For sending by mail. Whoever opens it needs the password; without"
                    " it nobody can, not even you."
                )
            ),
            labelled(self.tr("Password"), self.password),
            flow(button(locked, self.locked_asked.emit)),
        )
