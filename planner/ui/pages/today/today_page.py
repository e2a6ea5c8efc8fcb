"""Today: at most three things, what is missing, the next dates, Day 0."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.ids import StepId
from planner.services.views.living.today_view import (
    OpenPoint,
    Thing,
    ThingAction,
    TodayView,
    today_view,
)
from planner.ui.look.look import look
from planner.ui.look.tokens import TextRole, Tone
from planner.ui.pages.base_page import Page
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import button, link, primary
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import TextLabel, body, quiet, small, strong, title

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from planner.ui.changes.plan_actions import PlanActions
    from planner.ui.changes.step_actions import StepActions

_NARROWEST: Final = 350
_WIDE_TEXT: Final = 130
"""Text size in percent above which a thing's button stands below its words."""
_NOTICES: Final = 2
_NOON, _EVENING = 12, 18


class TodayPage(Page):
    """The home page once there is a plan."""

    place: ClassVar[str] = "today"

    @override
    def build(self) -> None:
        self._view: TodayView | None = None
        self._all_notices = False

    @cached_property
    def steps(self) -> "StepActions":
        """What can be done with a step; its questions load when one is asked."""
        from planner.ui.changes.step_actions import (  # noqa: PLC0415  not at the start
            StepActions,
        )

        return StepActions(self.context, self)

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
            return PageBar(
                primary=BarAction(
                    words=self.tr("Set up the schedule"), run=self._go("schedule")
                )
            )
        return PageBar(
            primary=BarAction(words=self.tr("Open the plan"), run=self._go("plan")),
            secondary=(
                BarAction(words=self.tr("What has been done"), run=self._history),
            ),
        )

    def _greeting(self, view: TodayView) -> str:
        hour = self.state.service.clock.now().astimezone().hour
        hello = self.tr("Good evening.")
        if hour < _NOON:
            hello = self.tr("Good morning.")
        elif hour < _EVENING:
            hello = self.tr("Good afternoon.")
        count = len(view.things)
        words = (
            self.tr("Nothing to do for now."),
            self.tr("One thing for now."),
            self.tr("Two things for now."),
            self.tr("Three things for now."),
        )[count]
        return f"{hello} {words}"

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

    # The things

    def _main_cards(self, view: TodayView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.paused:
            card = Card(self.tr("Your plan rests"), Tone.TINT)
            words = self.tr("Take the plan up again")
            resume = primary(words, self._resume)
            cards.append(card.add(body(view.paused), flow(resume)))
        cards += [self._thing(number, one) for number, one in enumerate(view.things)]
        if not view.things and not view.paused:
            card = Card(self.tr("Nothing needs doing today"))
            cards.append(card.add(quiet(self.tr("The next dates are beside this."))))
        if view.bring and not look().simple:
            cards.append(self._bring(view))
        return cards

    def _thing(self, number: int, thing: Thing) -> Card:
        card = Card()
        card.setAccessibleName(thing.title)
        words = column(
            flow(Pill(thing.phase)), title(thing.title), quiet(thing.text), gap=6
        )
        details = self.tr("Details")
        more = link(
            details,
            self._open(thing.step),
            f"{details}: {thing.title}",
        )
        do = column(self._thing_button(thing, leads=number == 0), more, gap=2)
        holder = QWidget()
        beside = look().percent <= _WIDE_TEXT
        row: QBoxLayout = QHBoxLayout(holder) if beside else QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().gap(14))
        row.addWidget(words, 1)
        row.addWidget(do, 0, Qt.AlignmentFlag.AlignTop)
        return card.add(holder)

    def _thing_button(self, thing: Thing, *, leads: bool) -> QPushButton:
        words, run = {
            ThingAction.ENTER_DATE: (self.tr("Enter the date"), self._book),
            ThingAction.BOOK: (self.tr("I have a date"), self._book),
            ThingAction.DONE: (self.tr("It is done"), self._done),
            ThingAction.HAPPENED: (self.tr("It happened"), self._done),
        }[thing.action]
        make = primary if leads else button
        return make(words, partial(run, thing.step), spoken=f"{words}: {thing.title}")

    def _bring(self, view: TodayView) -> Card:
        card = Card(self.tr("To bring and prepare"))
        for lead, words in view.bring:
            card.add(strong(lead), quiet(words))
        return card

    # The side

    def _side_cards(self, view: TodayView) -> list[QWidget]:
        cards: list[QWidget] = []
        if view.notices:
            cards.append(self._notices(view.notices))
        if view.next_dates:
            cards.append(self._next_dates(view))
        cards.append(self._day0(view))
        return cards

    def _notices(self, notices: tuple[OpenPoint, ...]) -> Card:
        heading = self.tr("{count} to settle").format(count=len(notices))
        card = Card(heading, Tone.ATTENTION)
        shown = notices if self._all_notices else notices[:_NOTICES]
        for one in shown:
            card.add(strong(f"△ {one.lead}"), small(one.text))
            if one.step is not None and self._all_notices:
                words = self.tr("Show the step")
                spoken = f"{words}: {one.lead}"
                card.add(flow(link(words, self._open(one.step), spoken)))
        if len(shown) < len(notices):
            words = self.tr("Show all {count}").format(count=len(notices))
            card.add(flow(link(words, self._show_all)))
        return card

    def _next_dates(self, view: TodayView) -> Card:
        card = Card(self.tr("Next dates"))
        aim = self.tr("(aim)")
        for one in view.next_dates:
            words = f"{one.when} · {one.title}"
            card.add(small(words if one.agreed else f"{words} {aim}"))
        return card

    def _day0(self, view: TodayView) -> Card:
        card = Card(tone=Tone.TINT)
        card.setAccessibleName(view.day0_name)
        card.add(small(view.day0_name))
        if view.day0_line:
            card.add(TextLabel(view.day0_line, TextRole.TITLE))
        else:
            card.add(TextLabel(self.tr("No date yet"), TextRole.TITLE))
        plan = self.state.journey.plan
        if plan is not None:
            centre = (
                self.state.journey.centres.get(plan.centre) if plan.centre else None
            )
            stands = self.state.speaker.label(plan.state)
            card.add(small(f"{stands}, {centre.name}" if centre else stands))
        card.add(
            flow(link(self.tr("What if it moves?"), self._what_if)),
        )
        return card

    def _show_all(self) -> None:
        self._all_notices = True
        self.refresh()

    # What can be done; each loads its question when it is asked

    def _book(self, step: StepId) -> None:
        self.steps.book(step)

    def _done(self, step: StepId) -> None:
        self.steps.done(step)

    def _history(self) -> None:
        self.plan_actions.history()

    def _resume(self) -> None:
        self.plan_actions.resume()

    def _what_if(self) -> None:
        self.plan_actions.what_if()

    def _open(self, step: StepId) -> Callable[[], None]:
        return lambda: self.context.frame.go_to("plan", step)

    def _go(self, place: str) -> Callable[[], None]:
        return lambda: self.context.frame.go_to(place)
