"""Medicines, allergies or vaccines: a short list with a form to add one."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.person.profile import HealthFact, YesNo
from planner.services.edits import profile_edits
from planner.services.views.health_lines import fact_words, listed_facts
from planner.ui.entry.form_draft import FormDraft
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body

_PAIR = 340


class HealthWords(Struct, frozen=True, kw_only=True):
    """How one list asks.

    Attributes:
        field: of the profile.
        add: the words of its button.
        since: "From", of a vaccine the day it was given.
        until, taper, why: "" for what this list does not ask.
    """

    field: str
    heading: str
    name: str
    add: str
    since: str
    until: str = ""
    taper: str = ""
    why: str = ""


class HealthList(Card):
    """Adds and removes facts; "none" and "don't know" are answers, too.

    Args:
        context: what pages have.
        name: what the draft of a fact is called.
        words: how the list asks.
    """

    def __init__(self, context: PageContext, name: str, words: HealthWords) -> None:
        super().__init__(words.heading)
        self._state, self._words = context.state, words
        self._list = column()
        # A field that is not asked is not made: it would belong to no page.
        self.lines = {
            key: TextField(asked)
            for key, asked in (
                ("name", words.name),
                ("taper", words.taper),
                ("why", words.why),
            )
            if asked
        }
        self.dates = {
            key: PartialDateField(asked, self._state.speaker, self._state.today)
            for key, asked in (("since", words.since), ("until", words.until))
            if asked
        }
        self.name = self.lines["name"]
        self.answer = self._answers()
        self.draft = FormDraft(context, name, {**self.lines, **self.dates}, self)
        self.spaced().add(self._list, self.answer, self.draft.note, self._form())
        self._show()

    def _answers(self) -> ChoiceList[YesNo]:
        answers: ChoiceList[YesNo] = ChoiceList(
            self._words.heading,
            [
                Choice(YesNo.NO, self.tr("None")),
                Choice(YesNo.NOT_SURE, self.tr("Don't know"), aside=True),
            ],
            chips=True,
        )
        answers.chosen.connect(self._answer)
        return answers

    def _form(self) -> QWidget:
        rest = [field for key, field in self.lines.items() if key != "name"]
        return column(
            self.name,
            SideBySide(*self.dates.values(), narrowest=_PAIR),
            *rest,
            flow(button(self._words.add, self._add)),
            gap=14,
        )

    def _add(self) -> None:
        for field in self.dates.values():
            field.finish()
        fact = HealthFact(
            **{key: field.line.text() for key, field in self.lines.items()},
            **{key: field.value for key, field in self.dates.items()},
        )
        error = self.draft.attempt(lambda: self._state.attempt(self._with(fact)))
        self.name.show_error(self._state.error_words(error) if error else "")
        if error is None:
            self._clear()
            self.draft.begin()
            self._show()

    def _with(self, fact: HealthFact) -> Callable[[Journey], Edit]:
        return lambda journey: profile_edits.put_health_fact(
            journey, self._words.field, fact, self._state.today()
        )

    def _clear(self) -> None:
        for line in self.lines.values():
            line.line.clear()
        for field in self.dates.values():
            field.edit.clear()
            field.finish()
        self.name.line.setFocus()

    def _answer(self, chosen: object) -> None:
        answer = chosen if isinstance(chosen, YesNo) else None
        self._state.run(
            lambda journey: profile_edits.answer_health_list(
                journey, self._words.field, answer, self._state.today()
            )
        )
        self._show()

    def _remove(self, place: int) -> None:
        self._state.run(
            lambda journey: profile_edits.drop_health_fact(
                journey, self._words.field, place, self._state.today()
            )
        )
        self._show()

    def _show(self) -> None:
        layout = self._list.layout()
        if layout is None:
            return
        empty_layout(layout)
        profile, field = self._state.journey.profile, self._words.field
        facts = listed_facts(profile, field)
        for place, fact in enumerate(facts):
            words, remove = fact_words(fact, self._state.speaker), self.tr("Remove")
            gone = link(remove, partial(self._remove, place), with_label(remove, words))
            layout.addWidget(flow(body(words), gone))
        self._list.setVisible(bool(facts))
        # "None" beside an entry would be no answer.
        self.answer.setVisible(not facts)
        told = YesNo.NO if field in profile.none_of else None
        unknown = field in profile.dont_know
        self.answer.set_value(YesNo.NOT_SURE if unknown else told)
