"""Three doors of the same weight, and a way in for a plan that somebody sent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.services.views.walk import DECIDING
from planner.ui.look.following import by_gap
from planner.ui.pages.welcome.door_button import DoorButton
from planner.ui.state.i18n import counted
from planner.ui.widgets.buttons import button
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import Beside
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.pictures.line_icon import IconMark
from planner.ui.widgets.words.text import TextLabel

CHOOSING = "choosing"
DATE = "date"
BEGUN = "begun"


class DoorsView(QWidget):
    """Where the person stands now.

    Signals:
        opened: a door was taken: ``choosing``, ``date`` or ``begun``.
        file_asked: somebody sent a plan.
    """

    opened = Signal(str)
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 14)
        self.doors = self._make_doors()
        box.addWidget(SideBySide(*self.doors.values(), narrowest=240, gap=18))
        self.file = button(self.tr("Open a file"), self.file_asked.emit)
        box.addWidget(self._sent())

    def _sent(self) -> Card:
        words = TextLabel(wide=True)
        words.set_emphasised(
            self.tr(
                "**Somebody sent me a plan**, or I have one as a file. You look inside"
                " before anything is kept."
            )
        )
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        by_gap(row.setSpacing, 14)
        row.addWidget(IconMark("letter", 20))
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        return Card().add(Beside(said, self.file))

    def _make_doors(self) -> dict[str, DoorButton]:
        return {
            CHOOSING: DoorButton(
                "signpost",
                self.tr("I am choosing"),
                self.tr(
                    "See your options side by side, with your own MS in mind. Nothing"
                    " is decided for you."
                ),
                counted(
                    self.tr(
                        "{pages, plural, one {# short page} other {# short pages}},"
                        " one at a time"
                    ),
                    pages=len(DECIDING),
                ),
                lambda: self.opened.emit(CHOOSING),
            ),
            DATE: DoorButton(
                "calendar",
                self.tr("I have a date, or a place on a waiting list"),
                self.tr(
                    "Type the day, or only the month. You see all that has to be"
                    " arranged before it."
                ),
                self.tr("3 questions"),
                lambda: self.opened.emit(DATE),
            ),
            BEGUN: DoorButton(
                "route",
                self.tr("It has begun already"),
                self.tr(
                    "Here or elsewhere. Say what has happened so far. The plan goes on"
                    " from there and leaves the past alone."
                ),
                self.tr("4 questions"),
                lambda: self.opened.emit(BEGUN),
            ),
        }
