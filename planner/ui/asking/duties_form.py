"""What was answered to the letters before leaving: who says yes to what."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.models.answers import AftercareTold
from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.person.aftercare import DutyAnswer
from planner.services.edits.visits.aftercare_edits import tell_aftercare
from planner.services.views.living.aftercare_view import RequestRow, request_rows
from planner.ui.asking.change_form import ChangeForm
from planner.ui.entry.draft_fields import Typed
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import small, strong


class RequestField(Card):
    """One request with its tick answer: yes, or no and who does it instead."""

    def __init__(self, row: RequestRow) -> None:
        super().__init__()
        self.duty = row.duty
        answers = (Choice(True, self.tr("Yes")), Choice(False, self.tr("No")))
        self.takes = ChoiceList(row.name, answers, chips=True)
        self.instead, self.phone = QLineEdit(), QLineEdit()
        who, phone = self.tr("If no: who does it"), self.tr("Their phone number")
        self.add(strong(row.name), small(row.asked), self.takes)
        self.add(flow(labelled(who, self.instead), labelled(phone, self.phone), gap=20))
        self.instead.setAccessibleName(with_label(who, row.name))
        self.phone.setAccessibleName(with_label(phone, row.name))
        if row.answer is not None:
            self.takes.set_value(row.answer.takes)
            self.instead.setText(row.answer.instead)
            self.phone.setText(row.answer.phone)
        self.instead.textChanged.connect(self._somebody_else)

    @property
    def answer(self) -> DutyAnswer | None:
        """What was answered; None while nothing is."""
        takes = self.takes.value()
        if takes is None:
            return None
        return DutyAnswer(
            duty=self.duty,
            takes=takes,
            instead="" if takes else self.instead.text(),
            phone="" if takes else self.phone.text(),
        )

    def _somebody_else(self, text: str) -> None:
        if text.strip():
            self.takes.set_value(False)


class DutiesForm(ChangeForm):
    """The requests of both letters in the order in which they are printed."""

    def __init__(self, state: AppState) -> None:
        super().__init__(self.tr("Take the answers"), "plan/duties")
        self._today = state.today
        rows = request_rows(state.journey, state.speaker)
        self.rows = tuple(map(RequestField, rows))
        self.add(*self.rows)
        for row in self.rows:
            row.takes.chosen.connect(lambda *_: self.changed.emit())
            row.instead.textChanged.connect(lambda *_: self.changed.emit())
            row.phone.textChanged.connect(lambda *_: self.changed.emit())
        self.setFocusProxy(self.rows[0].takes)

    @override
    def typed(self) -> Mapping[str, Typed]:
        fields: dict[str, Typed] = {}
        for row in self.rows:
            name = row.duty.value
            fields |= {
                f"{name}/takes": row.takes,
                f"{name}/instead": row.instead,
                f"{name}/phone": row.phone,
            }
        return fields

    @override
    def edit(self, journey: Journey) -> Edit:
        answers = tuple(row.answer for row in self.rows)
        told = AftercareTold(duties=tuple(one for one in answers if one is not None))
        return tell_aftercare(journey, told, self._today())
