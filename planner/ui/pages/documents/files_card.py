"""The other files: calendar, data, table, care plan."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from planner.services.documents.exports import ExportKind
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.frames.fold import Fold
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import quiet

_DAY_BEFORE: Final = 1
_WEEK_BEFORE: Final = 7


class FilesCard(Card):
    """What the calendar is to hold, and a button for every kind of file.

    Args:
        appointments_only: how the calendar was made last.

    Signals:
        asked: an ``ExportKind`` that is wished for.
    """

    asked = Signal(object)

    def __init__(self, *, appointments_only: bool) -> None:
        super().__init__(self.tr("Other files"))
        self.private = TickBox(self.tr("Neutral titles in the calendar"))
        self.appointments_only = TickBox(self.tr("Only appointments and milestones"))
        self.appointments_only.setChecked(appointments_only)
        self.alarms: ChoiceList[tuple[int, ...]] = ChoiceList(
            self.tr("Remind me"),
            [
                Choice((), self.tr("Not at all")),
                Choice((_DAY_BEFORE,), self.tr("A day before")),
                Choice((_WEEK_BEFORE, _DAY_BEFORE), self.tr("A week and a day before")),
            ],
            chips=True,
        )
        self.alarms.set_value((_DAY_BEFORE,))
        self.semicolon = TickBox(self.tr("Semicolons in the table, for some Excels"))
        self.folds = (self._calendar(), self._data())
        self.add(*self.folds)

    def _calendar(self) -> Fold:
        shorter = self.tr(
            "Visits, stays, trips and key dates. Tests, vaccines, medicines and tasks"
            " come in once they have an agreed date."
        )
        self.appointments_only.setAccessibleDescription(shorter)
        return Fold(
            self.tr("Calendar file"),
            quiet(self.tr("Opens in every calendar; made again, it updates.")),
            self.private,
            self.appointments_only,
            quiet(shorter),
            labelled(self.tr("Remind me"), self.alarms),
            flow(self._button(self.tr("Make the calendar file"), ExportKind.ICS)),
        )

    def _data(self) -> Fold:
        return Fold(
            self.tr("Data for other programs"),
            quiet(self.tr("All of this journey, to keep or to open elsewhere.")),
            flow(
                self._button(self.tr("Make the data file"), ExportKind.JSON),
                self._button(self.tr("Make a table (CSV)"), ExportKind.CSV),
                self._button(self.tr("Make a care plan (FHIR)"), ExportKind.FHIR),
            ),
            self.semicolon,
        )

    def _button(self, words: str, kind: ExportKind) -> QPushButton:
        return button(words, partial(self.asked.emit, kind))
