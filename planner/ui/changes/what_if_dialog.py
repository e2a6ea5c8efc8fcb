"""Another Day 0 side by side with the present one; kept or dropped."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.models.errors import PlannerError
from planner.services.what_if import (
    DayVerdict,
    Inquiry,
    Progress,
    ask_about,
    best_days,
    earliest_day,
)
from planner.ui.changes.change_dialog import ChangeDialog
from planner.ui.changes.plan_forms import AnchorForm
from planner.ui.page_context import PageContext
from planner.ui.tasks import run_in_background
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.card import Card
from planner.ui.widgets.date_field import DateField
from planner.ui.widgets.layouts import empty_layout, flow
from planner.ui.widgets.text import body, quiet

if TYPE_CHECKING:
    from planner.ui.tasks import Task, Work

_HALF_A_YEAR = timedelta(days=182)
_TWO_YEARS = timedelta(days=730)
_OFFERED = 3


Look = Callable[[Progress], object]
Tell = Callable[[object], None]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found for which question; older questions are passed over."""

    number: int
    found: object


class WhatIfDialog(ChangeDialog):
    """Tries a date, and answers which dates would do."""

    def __init__(self, context: PageContext) -> None:
        self.fields = AnchorForm(context.state)
        super().__init__(
            context,
            self.tr("What if Day 0 moves?"),
            self.fields,
            self.tr("Try a date. Nothing changes until you keep it."),
        )
        self.answers = Card(self.tr("Which day would do?"))
        self._said = Card()
        self._said.hide()
        self._task: Task[_Answer] | None = None
        self._tell: Tell | None = None
        self._asked = 0
        today = context.state.schedule.today
        speaker = context.state.speaker
        start = self.fields.day.value or today
        self.first = DateField(self.tr("From"), speaker, today)
        self.last = DateField(self.tr("To"), speaker, today)
        self.first.set_value(max(today, start - timedelta(days=28)))
        self.last.set_value(start + _HALF_A_YEAR)
        self.answers.add(*self._questions(), self._said)
        self.body.insertWidget(self.body.indexOf(self.preview), self.answers)
        self.finished.connect(self._stop)

    def ask_earliest(self) -> None:
        """Look for the first day on which all holds together."""
        today = self.context.state.schedule.today
        inquiry = self._inquiry((today, today + _TWO_YEARS))
        if inquiry is not None:
            self._start(partial(earliest_day, inquiry), self._tell_earliest)

    def ask_best(self) -> None:
        """Look for the days with the least trouble between two dates."""
        try:
            span = (self.first.require(), self.last.require())
        except PlannerError:
            return
        inquiry = self._inquiry(span)
        if inquiry is not None:
            self._start(partial(best_days, inquiry), self._tell_best)

    def _questions(self) -> tuple[QWidget, ...]:
        self.earliest_button = button(
            self.tr("When could it be at the earliest?"), self.ask_earliest
        )
        self.best_button = button(
            self.tr("Which days give the least trouble?"), self.ask_best
        )
        return (
            flow(self.earliest_button),
            flow(self.first, self.last, gap=20),
            flow(self.best_button),
        )

    def _inquiry(self, span: tuple[date, date]) -> Inquiry | None:
        state = self.context.state
        plan = state.journey.plan
        if plan is None:
            return None
        today = state.schedule.today
        calendar = state.service.calendars.plan_calendar(state.journey, today)
        return ask_about(state.journey, plan, calendar, today, span)

    def _start(self, look: Look, tell: Tell) -> None:
        self._stop()
        self._asked += 1
        self._tell = tell
        self._say(quiet(self.tr("Looking at every day…")))
        work: Work[_Answer] = partial(_answer, self._asked, look)
        self._task = run_in_background(work, self._hear, self._fail)

    def _hear(self, answer: _Answer) -> None:
        """Tell an answer, unless another question was asked meanwhile."""
        self._task = None
        if answer.number == self._asked and self._tell is not None:
            self._tell(answer.found)

    def _tell_earliest(self, day: object) -> None:
        speaker = self.context.state.speaker
        if not isinstance(day, date):
            self._say(body(self.tr("No day in the next two years fits everything.")))
            return
        words = self.tr("At the earliest: {day}.").format(day=speaker.day_long(day))
        self._say(body(words), self._try_link(day))

    def _tell_best(self, found: object) -> None:
        verdicts = found if isinstance(found, tuple) else ()
        speaker = self.context.state.speaker
        widgets: list[QWidget] = []
        for one in verdicts[:_OFFERED]:
            if isinstance(one, DayVerdict):
                widgets.append(
                    body(f"{speaker.day_long(one.day)}: {self._trouble(one)}")
                )
                widgets.append(self._try_link(one.day))
        if not widgets:
            widgets.append(body(self.tr("There is no day between these dates.")))
        self._say(*widgets)

    def _trouble(self, verdict: DayVerdict) -> str:
        if verdict.trouble == 0:
            return self.tr("everything fits.")
        parts = []
        if verdict.problems:
            parts.append(self.tr("clashes: {count}").format(count=verdict.problems))
        if verdict.missed:
            parts.append(self.tr("too late for: {count}").format(count=verdict.missed))
        return ", ".join(parts) + "."

    def _try_link(self, day: date) -> QWidget:
        words = self.tr("Try {day}").format(day=self.context.state.speaker.day(day))
        return link(words, partial(self._try, day))

    def _try(self, day: date) -> None:
        self.fields.day.set_value(day)
        self.look_ahead()
        self.take_button.setFocus()

    def _say(self, *widgets: QWidget) -> None:
        empty_layout(self._said.body)
        self._said.add(*widgets)
        self._said.show()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, PlannerError):
            self._say(body(self.context.state.error_words(error)))
            return
        raise error

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _answer(number: int, look: Look, progress: Progress) -> _Answer:
    return _Answer(number, look(progress))
