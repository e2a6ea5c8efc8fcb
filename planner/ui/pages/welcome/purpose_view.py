"""What the planner is and is not, and where the data stays."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.ui.entry.promise import promise
from planner.ui.look.following import by_gap
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body


class PurposeView(QWidget):
    """Three cards, and the ways to more of it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 14)
        for part in (
            SideBySide(self._what_it_is(), self._what_it_is_not()),
            self._privacy(),
            flow(
                link(
                    self.tr("Who made this, and how sure it is"),
                    context.frame.show_about,
                ),
                link(
                    self.tr("What sellers say, and what is known"),
                    context.frame.show_claims,
                ),
                gap=18,
            ),
        ):
            box.addWidget(part)

    def _what_it_is(self) -> Card:
        return Card(self.tr("What it does")).add(
            points(
                self.tr("Shows every option with the same questions, good and bad."),
                self.tr("Says how sure each number is, and says so when nobody knows."),
                self.tr("Turns your decision into dates, and keeps them up to date."),
                self.tr("Prints a plan for you, your carer and your doctor."),
            )
        )

    def _what_it_is_not(self) -> Card:
        card = Card(self.tr("What it is not"), Tone.ATTENTION)
        return card.add(
            points(
                self.tr("It is not medical advice and not a medical device."),
                self.tr(
                    "It never says what is right for you. Your team helps with that."
                ),
                self.tr("It names drugs but never doses."),
                self.tr("Your centre's own day sheet always comes first."),
            )
        )

    def _privacy(self) -> Card:
        return Card(self.tr("Your data stays with you")).add(
            body(
                self.tr(
                    "Everything is kept in one file on this laptop. Nothing is sent"
                    " anywhere. It leaves the laptop only when you save or print a"
                    " document yourself."
                )
            ),
            promise(
                self._context.saved,
                self.tr(
                    "What you type is kept as you type, also when it is not"
                    " complete. The planner says so when it cannot. Stop when you are"
                    " tired; you will come back to the same place."
                ),
            ),
        )
