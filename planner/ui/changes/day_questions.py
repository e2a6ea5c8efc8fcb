"""Asks the scheduler which days would do, off the window's thread."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.models.errors import PlannerError
from planner.models.journey import Plan
from planner.models.structs import replace
from planner.services.journeys.what_if import (
    Inquiry,
    PossibleDay,
    WaitTrial,
    ask_about,
    best_days,
    earliest_day,
    earliest_with,
    not_counted,
)
from planner.services.words.step_words import asked_day_words, not_counted_words
from planner.ui.changes.wait_trials import WaitTrials
from planner.ui.entry.date_field import DateField
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.state.tasks import run_in_background
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, quiet

if TYPE_CHECKING:
    from planner.models.plan.schedule import ScheduledStep
    from planner.ui.state.tasks import Task, Work

_HALF_A_YEAR = timedelta(days=182)
_FOUR_WEEKS = timedelta(days=28)
_TWO_YEARS = timedelta(days=730)

Look = Callable[[], object]
Tell = Callable[[object], None]


class _Answer(Struct, frozen=True):
    """What was found for which question; older questions are passed over."""

    number: int
    found: object


class DayQuestions(Card):
    """Two questions, and their answers with a link to try each day.

    Args:
        context: what pages have.
        plan: makes the plan to ask about; None while too little is known.
    """

    day_wished = Signal(object)
    """The ``date`` the person wants to try."""

    def __init__(
        self, context: PageContext, plan: Callable[[], Plan | None], heading: str
    ) -> None:
        super().__init__(heading)
        self._context = context
        self._plan = plan
        self._task: Task[_Answer] | None = None
        self._tell: Tell | None = None
        self._asked = 0
        self._waits = WaitTrials(context, self._ask_example, self)
        self._said = column(gap=4)
        self._said.hide()
        today, speaker = context.state.today, context.state.speaker
        self.first = DateField(self.tr("From"), speaker, today)
        self.last = DateField(self.tr("To"), speaker, today)
        self._around: date | None = None
        self._offered = self._offer(today())
        context.state.day_turned.connect(self._move_on)
        self.earliest_button = button(
            self.tr("When could it be at the earliest?"), self.ask_earliest
        )
        self.best_button = button(
            self.tr("Which days give the least trouble?"), self.ask_best
        )
        self.add(
            flow(self.earliest_button, self.best_button),
            flow(self.first, self.last, gap=20),
            self._said,
        )

    def look_around(self, day: date) -> None:
        """Ask about the weeks before and the half year after a day.

        Args:
            day: from four weeks before it, but not before today, to 182 days after it.
        """
        self._around = day
        self._offered = self._offer(day)

    def _offer(self, day: date) -> tuple[date, date]:
        today = self._context.state.schedule.today
        first, last = max(today, day - _FOUR_WEEKS), day + _HALF_A_YEAR
        self.first.set_value(first)
        self.last.set_value(last)
        return first, last

    def _move_on(self) -> None:
        """Look from the new day on, unless other days were typed."""
        if self._offered == (self.first.value, self.last.value):
            self._offered = self._offer(self._around or self._context.state.today())

    def ask_earliest(self) -> None:
        """Look for the first day on which all holds together."""
        today = self._context.state.schedule.today
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

    def stop(self) -> None:
        """Stop looking; nothing more will be told."""
        # A task cannot be broken off: its answer may still come, with the old
        # number, and is not told then.
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _inquiry(self, span: tuple[date, date]) -> Inquiry | None:
        state, plan = self._context.state, self._plan()
        if plan is None:
            return None
        today = state.schedule.today
        journey = replace(state.journey, plan=plan)
        calendar = state.service.calendar(journey, state.today())
        return ask_about(journey, plan, calendar, today, span)

    def _start(self, look: Look, tell: Tell) -> None:
        self.stop()
        self._tell = tell
        self._say(quiet(self.tr("Looking at every day…")))
        work: Work[_Answer] = partial(_answer, self._asked, look)
        self._task = run_in_background(work, self._hear, self._fail)

    def _hear(self, answer: _Answer) -> None:
        """Tell an answer, unless another question was asked meanwhile."""
        if answer.number == self._asked and self._tell is not None:
            self._task = None
            self._tell(answer.found)

    def _fail(self, error: Exception) -> None:
        self._task = None
        if not isinstance(error, PlannerError):
            raise error
        self._say(body(self._context.state.error_words(error)))

    def _tell_earliest(self, day: object) -> None:
        if not isinstance(day, date):
            self._say(body(self.tr("No day in the next two years fits everything.")))
            return
        long = self._context.state.speaker.day_long(day)
        words = self.tr("At the earliest: {day}.").format(day=long)
        # First what the answer leaves out: a date without it is worse than none.
        left_out = [
            body(line)
            for line in (*_whose(self._context, self._plan()), *self._not_counted())
        ]
        tries = self._waits.links(self._missing())
        self._say(*left_out, body(words), self._try_link(day), *tries)

    def _ask_example(self, trial: WaitTrial) -> None:
        today = self._context.state.schedule.today
        inquiry = self._inquiry((today, today + _TWO_YEARS))
        if inquiry is not None:
            look = partial(earliest_with, inquiry, trial)
            self._start(look, partial(self._tell_example, trial))

    def _tell_example(self, trial: WaitTrial, day: object) -> None:
        found = day if isinstance(day, date) else None
        tries = [] if found is None else [self._try_link(found)]
        whose = [body(line) for line in _whose(self._context, self._plan())]
        self._say(*whose, *self._waits.answer(trial, found), *tries)

    def _missing(self) -> "tuple[ScheduledStep, ...]":
        plan = self._plan()
        return () if plan is None else not_counted(self._context.state.schedule, plan)

    def _not_counted(self) -> tuple[str, ...]:
        state = self._context.state
        course = state.journey.profile.present_drug
        drug = course.drug if course else ""
        return not_counted_words(self._missing(), state.speaker, drug)

    def _tell_best(self, found: object) -> None:
        verdicts = found if isinstance(found, tuple) else ()
        before = (*_whose(self._context, self._plan()), *self._not_counted())
        widgets: list[QWidget] = [body(line) for line in before]
        for one in verdicts:
            if isinstance(one, PossibleDay):
                long = self._context.state.speaker.day_long(one.day)
                widgets += [body(with_label(long, self._trouble(one)))]
                widgets += [self._try_link(one.day)]
        if not verdicts:
            widgets.append(body(self.tr("There is no day between these dates.")))
        self._say(*widgets)

    def _trouble(self, choice: PossibleDay) -> str:
        if choice.problems == 0:
            if self._missing():
                return self.tr("all that has a date fits.")
            return self.tr("everything fits.")
        return counted(
            self.tr("{count, plural, one {# thing does} other {# things do}} not fit."),
            count=choice.problems,
        )

    def _try_link(self, day: date) -> QWidget:
        words = self.tr("Try {day}").format(day=self._context.state.speaker.day(day))
        return flow(link(words, partial(self.day_wished.emit, day)))

    def _say(self, *widgets: QWidget) -> None:
        box = self._said.layout()
        if box is None:
            return
        empty_layout(box)
        for widget in widgets:
            box.addWidget(widget)
        self._said.show()


def _whose(context: PageContext, plan: Plan | None) -> tuple[str, ...]:
    """Say whose days these are, where the plan hangs on another than Day 0."""
    pinned = None if plan is None else plan.anchor or plan.rough
    if plan is None or pinned is None:
        return ()
    return asked_day_words(plan.protocol, pinned.step, context.state.speaker)


def _answer(number: int, look: Look, _progress: Callable[[float], bool]) -> _Answer:
    return _Answer(number, look())
