"""After the visit: one pass to type in what was said, in the order of the sheet."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.models.answers import VisitTold
from planner.models.errors import PlannerError
from planner.models.journey import PlanState
from planner.models.person.visit import Decided
from planner.models.rules.refusals import Refusal
from planner.services.views.visits.visit_view import VisitView
from planner.ui.entry.date_field import DateField, TypedDateField
from planner.ui.entry.draft_fields import Typed, draft_field
from planner.ui.entry.form_draft import FormDraft
from planner.ui.pages.visits.after_reading import STEPS, AfterReading
from planner.ui.pages.visits.set_date_field import SetDateField
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import Field, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_points
from planner.ui.widgets.words.text import small, strong

VISITS: Final = "visits/"
"""What the drafts of visits begin with; the step follows."""
_LINE: Final = 760
"""Pixels at 100 % of a line that takes a sentence."""
_PAIR: Final = 200
"""Pixels at 100 % below which two fields stand one below the other."""
_THIRD: Final = 120
"""The same for three short ones."""


class AfterForm(Card):
    """The fields of a visit; every letter is kept until it is put into the plan.

    Args:
        context: keeps what is typed.
        view: the visit.

    Signals:
        typed: something else stands in a field.
    """

    typed = Signal()

    def __init__(self, context: PageContext, view: VisitView) -> None:
        super().__init__(self.tr("After the visit"))
        self.spaced(12)
        self._state, self._view = context.state, view
        self.fields: dict[str, Typed] = {}
        self.add(small(self.tr("Type what was said. Leave empty what was not.")))
        self._build()
        self._reading = AfterReading(self.fields, view, context.state.today)
        self.draft = FormDraft(context, f"{VISITS}{view.step}", self.fields, self)
        self.add(self.draft.note)
        for field in self.fields.values():
            draft_field(field).changed.connect(lambda *_: self.typed.emit())

    def told(self) -> VisitTold:
        """Return what stands in the fields; what cannot be read is left out."""
        return self._reading.told()

    def unread(self) -> Iterator[str]:
        """Say at each date that cannot be read why; yield their places."""
        for place, field in self.fields.items():
            if isinstance(field, TypedDateField):
                field.say_trouble()
                if field.trouble:
                    yield place

    def show_refusals(self, found: tuple[Refusal, ...], unread: list[str]) -> str:
        """Say each refusal at its field; return what has no field that could say it.

        Args:
            found: in the order of the fields.
            unread: places that say already why their date cannot be read; what only
                follows from that is not said.
        """
        words: dict[str, str] = {}
        for one in found:
            told = self._state.error_words(PlannerError(one.code, **one.details))
            place = self._reading.field_of(one.place)
            if place not in unread:
                words.setdefault(place, told)
        places = [*unread, *words]
        for place, field in self.fields.items():
            if isinstance(field, Field):
                field.show_error(words.pop(place, ""))
            elif isinstance(field, TypedDateField) and place in words:
                field.show_trouble(words.pop(place))
        self.go_to_first(places)
        return self._state.speaker.sentences(*words.values())

    def go_to_first(self, places: list[str]) -> None:
        """Put the keyboard into the first field of these."""
        first = next((one for one in self.fields if one in places), None)
        if first is not None:
            field = self.fields[first]
            target = field.control if isinstance(field, Field) else field
            target.setFocus()

    # The fields, in the order of the sheet

    def _build(self) -> None:
        speaker, view = self._state.speaker, self._view
        day = DateField(self.tr("Day of the visit"), speaker, self._state.today)
        done = view.row.start if view.agreed else None
        today = self._state.today()
        day.set_value(done if done is not None and done <= today else None)
        self._put("on", day)
        news = in_points("1", speaker.say("visit.head.news"))
        self._put("changed", TextField(news, width=_LINE))
        self._head("2", speaker.say("visit.head.questions"))
        for one in view.asked:
            self._put(f"answers.{one.id}", TextField(one.words, width=_LINE))
        self._build_dates()
        self._build_results()
        self._build_next()
        self._build_decision()

    def _build_dates(self) -> None:
        state, view = self._state, self._view
        if view.dates or view.people:
            self._head("3", state.speaker.say("visit.head.dates"))
        for one in view.dates:
            field = SetDateField(one.title, state.speaker, state.today, one.wished)
            self._put(f"dates.{one.step}", field)
        for role in view.people:
            name = TextField(state.speaker.label(role))
            phone = TextField(self.tr("Phone"))
            self._pair(f"contacts.{role}.name", name, f"contacts.{role}.phone", phone)

    def _build_results(self) -> None:
        state, view = self._state, self._view
        self._head("", state.speaker.say("visit.head.results"))
        for result in view.results:
            place = f"result.{result.step}"
            self._result(place, place, TextField(result.words, width=_LINE))
        test = TextField(self.tr("Another test"), width=_LINE)
        self._put("test.test", test)
        asked = self.tr("Result (copy it from the letter)")
        value = TextField(asked, width=_LINE)
        self._result("test.result", "test", value)
        on = DateField(self.tr("Day of this test"), state.speaker, state.today)
        self._put("test.on", on)

    def _result(self, place: str, lead: str, value: TextField) -> None:
        """Put a result above what the laboratory prints with it."""
        self._put(place, value)
        printed = {
            f"{lead}.unit": TextField(self.tr("Unit")),
            f"{lead}.low": TextField(self.tr("Lower limit")),
            f"{lead}.high": TextField(self.tr("Upper limit")),
        }
        self._row(printed, narrowest=_THIRD)

    def _build_next(self) -> None:
        state = self._state
        self._head("4", self.tr("Agreed next steps"))
        for number in STEPS:
            what = TextField(self.tr("What"))
            by = DateField(self.tr("By when"), state.speaker, state.today)
            self._pair(f"{number}.what", what, f"{number}.by", by)
        self._head("5", self.tr("Next visit"))
        on = DateField(self.tr("Agreed day"), state.speaker, state.today)
        self._put("next_visit.on", on)
        self._put("next_visit.time", TextField(self.tr("Time of day, such as 10:30")))

    def _build_decision(self) -> None:
        plan, speaker = self._state.journey.plan, self._state.speaker
        if plan is None or plan.state is not PlanState.CONSIDERING:
            return
        asked = self.tr("Was the treatment decided?")
        choices = [Choice(one, speaker.label(one)) for one in Decided]
        self.add(strong(asked))
        self._put("decided", ChoiceList(asked, choices, chips=True))
        self._put("decision", TextField(self.tr("What was decided"), width=_LINE))

    def _head(self, number: str, words: str) -> None:
        self.add(strong(in_points(number, words)))

    def _put(self, place: str, field: Typed) -> None:
        self.fields[place] = field
        self.add(field)

    def _pair(self, place: str, field: QWidget, other: str, beside: QWidget) -> None:
        self._row({place: field, other: beside}, narrowest=_PAIR)

    def _row(self, fields: Mapping[str, QWidget], narrowest: int) -> None:
        self.fields.update(fields)
        self.add(SideBySide(*fields.values(), narrowest=narrowest))
