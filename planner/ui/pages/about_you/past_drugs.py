"""The drugs of the past: a short list with a form to add one."""

from functools import partial

from PySide6.QtWidgets import QWidget

from planner.models.edit import Edit
from planner.models.ids import DrugId
from planner.models.journey import Journey
from planner.models.person.profile import DrugCourse, YesNo
from planner.models.structs import replace
from planner.services.edits.profile_edits import set_profile
from planner.ui.entry.form_draft import FormDraft
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import PickField, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import body, strong

_OTHER = DrugId("other")


class PastDrugs(Card):
    """Adds and removes courses; each change is stored at once.

    Args:
        context: what pages have.
        name: what the draft of a course is called.
    """

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__(self.tr("Drugs you took before"))
        self._state = context.state
        self._list = column()
        form = self._form()
        typed = {
            "drug": self.drug,
            "name": self.name,
            "since": self.since,
            "until": self.until,
            "why": self.why,
            "failed": self.failed,
        }
        self.draft = FormDraft(context, name, typed, self)
        self.spaced().add(self._list, self.draft.note, form)
        self._show()

    def _form(self) -> QWidget:
        state = self._state
        today = state.today
        top = ("", self.tr("Pick a drug"))
        entries = (
            (str(drug.id), state.speaker.drug_name(drug.id))
            for drug in state.catalog.drugs()
        )
        other = (_OTHER, state.speaker.drug_name(_OTHER))
        self.drug = PickField(self.tr("Add a drug"), [top, *entries, other])
        self.name = TextField(self.tr("Its name, if it is not on the list"))
        self.since = PartialDateField(self.tr("From"), state.speaker, today)
        self.until = PartialDateField(self.tr("Until"), state.speaker, today)
        self.why = TextField(self.tr("Why did it end?"))
        self.failed: ChoiceList[YesNo] = ChoiceList(
            self.tr("Relapses or new spots on it?"),
            [
                Choice(YesNo.YES, self.tr("Yes")),
                Choice(YesNo.NO, self.tr("No")),
                Choice(YesNo.NOT_SURE, self.tr("Don't know"), aside=True),
            ],
            chips=True,
        )
        return column(
            self.drug,
            self.name,
            SideBySide(self.since, self.until, narrowest=340),
            self.why,
            strong(self.tr("Relapses or new spots on it?")),
            self.failed,
            flow(button(self.tr("Add this drug"), self._add)),
            gap=18,
        )

    def _add(self) -> None:
        self.since.finish()
        self.until.finish()
        course = DrugCourse(
            drug=DrugId(self.drug.value()),
            name=self.name.line.text(),
            since=self.since.value,
            until=self.until.value,
            why_stopped=self.why.line.text(),
            failed=self.failed.value(),
        )
        error = self.draft.attempt(
            lambda: self._state.attempt(lambda journey: self._with(journey, course))
        )
        self.drug.show_error(self._state.error_words(error) if error else "")
        if error is None:
            self._clear()
            self.draft.begin()
            self._show()

    def _clear(self) -> None:
        self.drug.set_value("")
        self.name.line.clear()
        self.why.line.clear()
        for field in (self.since, self.until):
            field.edit.clear()
            field.finish()
        self.failed.set_value(None)
        self.drug.box.setFocus()

    def _with(self, journey: Journey, course: DrugCourse) -> Edit:
        past = (*journey.profile.past_drugs, course)
        return self._set(journey, past)

    def _set(self, journey: Journey, past: tuple[DrugCourse, ...]) -> Edit:
        today = self._state.today()
        return set_profile(journey, replace(journey.profile, past_drugs=past), today)

    def _show(self) -> None:
        layout = self._list.layout()
        if layout is None:
            return
        empty_layout(layout)
        for index, course in enumerate(self._state.journey.profile.past_drugs):
            words = self._state.speaker.course(course)
            remove = link(
                self.tr("Remove"),
                partial(self._remove, index),
                self.tr("Remove: {drug}").format(drug=words),
            )
            layout.addWidget(flow(body(words), remove))

    def _remove(self, index: int) -> None:
        past = self._state.journey.profile.past_drugs
        rest = past[:index] + past[index + 1 :]
        if self._state.run(lambda journey: self._set(journey, rest)):
            self._show()
