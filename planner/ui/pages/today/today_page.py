"""Today: at most three things, what is missing, the next dates, Day 0."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.ids import StepId
from planner.models.journey import ContactRole
from planner.services.views.living.today_view import TodayView, today_view
from planner.ui.look.look import look
from planner.ui.look.tokens import WIDE_PAGE, Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.today.thing_answers import ThingAnswers
from planner.ui.pages.today.thing_card import ThingCard
from planner.ui.pages.today.today_cards import (
    BringCard,
    Day0Card,
    NextDatesCard,
    NoticeAnswers,
    NoticesCard,
    PutOffCard,
)
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts, in_sentences
from planner.ui.widgets.words.text import body, quiet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from planner.ui.changes.plan_actions import PlanActions
    from planner.ui.changes.step_questions import StepQuestions

_NARROWEST: Final = 350
_NOON, _EVENING = 12, 18


class TodayPage(Page):
    """The home page once there is a plan."""

    place: ClassVar[str] = "today"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._view: TodayView | None = None
        self._lead: QPushButton | None = None
        self._all_notices = False

    @cached_property
    def steps(self) -> "StepQuestions":
        """What can be asked about a step; loads when something is asked."""
        from planner.ui.changes.step_questions import (  # noqa: PLC0415  not at the start
            StepQuestions,
        )

        return StepQuestions(self.context, self)

    @cached_property
    def plan_actions(self) -> "PlanActions":
        """What can be done with the plan; its questions load when one is asked."""
        from planner.ui.changes.plan_actions import (  # noqa: PLC0415  not at the start
            PlanActions,
        )

        return PlanActions(self.context, self.steps, self)

    @override
    def refresh(self) -> None:
        empty_layout(self.body)
        self._lead = None
        state = self.state
        if state.journey.plan is None:
            self._view = None
            self._show_no_plan()
            return
        self._view = today_view(state.journey, state.schedule, state.speaker)
        left = column(*self._main_cards(self._view), gap=14)
        right = column(*self._side_cards(self._view), gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        self.add(SideBySide(left, right, narrowest=_NARROWEST, shares=(15, 8)))

    @override
    def head(self) -> PageHead:
        if self._view is None:
            return PageHead(
                where=self.where_line(), heading=self.tr("There is no plan yet.")
            )
        return PageHead(where=self._view.date_line, heading=self._greeting(self._view))

    @override
    def bar(self) -> PageBar:
        if self._view is None:
            set_up = self.tr("Set up the schedule")
            return PageBar(
                primary=BarAction(words=set_up, run=self._go("schedule")), on_page=True
            )
        plan = BarAction(words=self.tr("Open the plan"), run=self._go("plan"))
        done = BarAction(words=self.tr("What has been done"), run=self._history)
        if self._lead is None:
            return PageBar(primary=plan, secondary=(done,))
        # Of two filled buttons nobody knows which is meant.
        lead = BarAction(words=self._lead.text(), run=self._lead.click)
        return PageBar(primary=lead, secondary=(done, plan), on_page=True)

    def _greeting(self, view: TodayView) -> str:
        clock = self.context.bench.clock
        hour = clock.local(clock.now()).hour
        hello = self.tr("Good evening.")
        if hour < _NOON:
            hello = self.tr("Good morning.")
        elif hour < _EVENING:
            hello = self.tr("Good afternoon.")
        count = len(view.things)
        if count and look().simple:
            return self.tr("One thing. The rest can wait.")
        words = (
            self.tr("Nothing to do for now."),
            self.tr("One thing for now."),
            self.tr("Two things for now."),
            self.tr("Three things for now."),
        )[count]
        return in_sentences(hello, words)

    def _show_no_plan(self) -> None:
        card = Card(self.tr("Your plan starts with a date"))
        card.add(
            body(
                self.tr(
                    "Set Day 0, or the day the centre starts. From then on this page"
                    " tells you the next few things, never more than three."
                )
            ),
            flow(primary(self.tr("Set up the schedule"), self._go("schedule"))),
        )
        self.add(card)

    def _main_cards(self, view: TodayView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.paused:
            card = Card(self.tr("Your plan rests"), Tone.TINT)
            words = self.tr("Take the plan up again")
            self._lead = primary(words, self._resume)
            cards.append(card.add(body(view.paused), flow(self._lead)))
        ask = self._answers().questions()
        for one in view.things:
            thing = ThingCard(one, ask, leads=self._lead is None)
            self._lead = self._lead or thing.answer
            cards.append(thing)
        if not view.things and not view.paused:
            card = Card(self.tr("Nothing needs doing today"))
            cards.append(card.add(quiet(self.tr("The next dates are beside this."))))
        if view.bring and not look().simple:
            cards.append(BringCard(view))
        return cards

    def _answers(self) -> ThingAnswers:
        return ThingAnswers(
            self.context, lambda: self.steps, self._what_if, parent=self
        )

    def _side_cards(self, view: TodayView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.notices:
            show_all = None if self._all_notices else self._show_all
            ask = NoticeAnswers(
                book=self._answers().questions().book,
                show_step=self._show_step,
                name_person=self._name_person,
                give_country=self._go("about-you", "home_country"),
                set_day0=self._go("schedule"),
            )
            cards.append(NoticesCard(view.notices, ask, show_all))
        if view.next_dates:
            cards.append(NextDatesCard(view))
        if view.put_off:
            cards.append(PutOffCard(view, self._show_step))
        cards.append(Day0Card(view, self._stands(), self._what_if))
        return cards

    def _stands(self) -> str:
        """Return the state of the plan, and its centre where there is one."""
        plan = self.state.journey.plan
        if plan is None:
            return ""
        centres = self.state.journey.centres
        centre = centres.get(plan.centre) if plan.centre else None
        stands = self.state.speaker.label(plan.state)
        return in_facts(stands, centre.name if centre else "")

    def _show_all(self) -> None:
        self._all_notices = True
        self.refresh()

    def _history(self) -> None:
        self.plan_actions.history()

    def _resume(self) -> None:
        self.plan_actions.resume()

    def _what_if(self) -> None:
        self.plan_actions.what_if()

    def _name_person(self, role: ContactRole) -> None:
        self.context.frame.go_to("people", role.value)

    def _show_step(self, step: StepId) -> None:
        self.context.frame.go_to("plan", step)

    def _go(self, place: str, subject: str = "") -> Callable[[], None]:
        return partial(self.context.frame.go_to, place, subject)
