"""What the unit's letter says, copied by the patient: it fills the summary."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.models.answers import AftercareTold
from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.person.aftercare import Discharge
from planner.services.edits.visits.aftercare_edits import tell_aftercare
from planner.ui.asking.change_form import ChangeForm, OwnWords
from planner.ui.asking.drug_fields import DrugRows, GivenField, KeptField
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.state.app_state import AppState
from planner.ui.widgets.words.labelled import labelled


class LetterForm(ChangeForm):
    """The letter from top to bottom; what it does not say stays empty."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Take the letter"), "plan/letter")
        self._today = state.today
        self._letter = state.journey.aftercare.discharge or Discharge()
        speaker, today = state.speaker, state.today
        self.where = QLineEdit(self._letter.where)
        self.contact = QLineEdit(self._letter.contact)
        self.days = {
            key: DateField(name, speaker, today)
            for key, name in self._day_names().items()
        }
        self.given = DrugRows(
            self.tr("What was given"),
            partial(GivenField, speaker, today),
            len(self._letter.given),
        )
        self.goes_on = DrugRows(
            self.tr("What goes on at home"),
            partial(KeptField, speaker, today),
            len(self._letter.goes_on),
        )
        self.problems = OwnWords(
            self.tr("What happened on the ward"), self._letter.problems
        )
        self.watch = OwnWords(self.tr("What to watch for"), self._letter.watch)
        self._place()
        self._show()
        self._listen()

    @override
    def typed(self) -> Mapping[str, Typed]:
        fields: dict[str, Typed] = {
            "where": self.where,
            "contact": self.contact,
            "problems": self.problems.edit,
            "watch": self.watch.edit,
            **self.days,
        }
        rows = {"given": self.given.rows, "goes-on": self.goes_on.rows}
        for name, drugs in rows.items():
            for number, drug in enumerate(drugs):
                for key, field in drug.typed().items():
                    fields[f"{name}/{number}/{key}"] = field
        return fields

    @override
    def edit(self, journey: Journey) -> Edit:
        days = {name: field.given() for name, field in self.days.items()}
        letter = Discharge(
            **days,
            where=self.where.text(),
            contact=self.contact.text(),
            given=tuple(row.told() for row in self.given.filled()),
            goes_on=tuple(row.told() for row in self.goes_on.filled()),
            problems=self.problems.text,
            watch=self.watch.text,
        )
        told = AftercareTold(discharge=letter)
        return tell_aftercare(journey, told, self._today())

    def _day_names(self) -> dict[str, str]:
        return {
            "on": self.tr("Day of the letter"),
            "admitted": self.tr("Admitted on"),
            "cells_on": self.tr("Cells given on"),
            "home_on": self.tr("Home on"),
            "low_counts_until": self.tr("Low blood counts expected until"),
            "irradiated_until": self.tr("Only irradiated blood until"),
        }

    def _place(self) -> None:
        self.add(
            labelled(self.tr("Hospital and ward"), self.where),
            labelled(self.tr("Whom to ask about the letter"), self.contact),
            *self.days.values(),
            self.given,
            self.goes_on,
            self.problems,
            self.watch,
        )
        self.setFocusProxy(self.where)

    def _show(self) -> None:
        for name, day in _days_of(self._letter).items():
            self.days[name].set_value(day)
        for row, given in zip(self.given.rows, self._letter.given, strict=False):
            row.show_drug(given)
        for line, kept in zip(self.goes_on.rows, self._letter.goes_on, strict=False):
            line.show_drug(kept)
        self.given.show_filled()
        self.goes_on.show_filled()

    def _listen(self) -> None:
        for line in (self.where, self.contact):
            line.textChanged.connect(lambda *_: self.changed.emit())
        for field in self.days.values():
            field.changed.connect(self.changed)
        for words in (self.problems, self.watch):
            words.changed.connect(self.changed)
        for rows in (self.given, self.goes_on):
            rows.changed.connect(self.changed)


def _days_of(letter: Discharge) -> Mapping[str, date | None]:
    return {
        "on": letter.on,
        "admitted": letter.admitted,
        "cells_on": letter.cells_on,
        "home_on": letter.home_on,
        "low_counts_until": letter.low_counts_until,
        "irradiated_until": letter.irradiated_until,
    }
