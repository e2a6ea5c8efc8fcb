"""The plan: list, month and timeline, and every change of it."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QSize
from typing_extensions import override

from planner.models.ids import StepId
from planner.models.journey import Plan
from planner.services.language.countries import first_weekday
from planner.services.views.living.month_view import CountryWeek
from planner.services.views.living.plan_view import RowKeeper
from planner.services.views.living.timeline_view import phase_order, plan_timeline
from planner.ui.changes.plan_actions import PlanActions
from planner.ui.changes.step_actions import StepAction, StepActions
from planner.ui.changes.step_questions import StepQuestions
from planner.ui.dialogs.glossary_words import ExplainedWords
from planner.ui.look.look import look
from planner.ui.look.room import EM
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.filling_page import FillingPage
from planner.ui.pages.plan.line_place import LinePlace
from planner.ui.pages.plan.plan_cards import (
    EarlierCard,
    NewerCard,
    NoPlanCard,
    RestCard,
    TroubleCard,
)
from planner.ui.pages.plan.plan_tools import PlanTools
from planner.ui.pages.plan.plan_views import LIST, MONTH, PlanViews
from planner.ui.pages.plan.quick_line import QuickLine
from planner.ui.pages.plan.step_panel import StepPanel
from planner.ui.pages.plan.step_teller import StepTeller
from planner.ui.state.app_state import AppState
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.places import AS_VIEW
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.words.joints import in_points, with_label

if TYPE_CHECKING:
    from datetime import date

    from planner.services.views.living.plan_view import PlanRow


class PlanPage(FillingPage):
    """Shows the plan three ways, and all about the step that is chosen."""

    place: ClassVar[str] = "plan"
    widest: ClassVar[int] = WIDE_PAGE
    follows_look: ClassVar[bool] = False

    @override
    def build(self) -> None:
        self._rows: tuple[PlanRow, ...] = ()
        self._chosen = StepId("")
        self._keeper = RowKeeper()
        self._refreshing = False
        self.steps = StepQuestions(self.context, self)
        self.step_actions = StepActions(self.state, self.steps, self)
        self._teller = StepTeller(self.state, self.step_actions)
        self.plan_actions = PlanActions(self.context, self.steps, self)
        self.tools = PlanTools(self.plan_actions, self)
        self._none = NoPlanCard(self._set_up)
        self.newer = NewerCard(self.plan_actions.offer_newer)
        self._trouble = TroubleCard()
        self.earlier = EarlierCard(self.step_actions)
        self.rests = RestCard(self.plan_actions.resume)
        explained = ExplainedWords(self.context)
        self.details = StepPanel(self.context.frame.show_source, explained)
        self.views = PlanViews(self.state, self.details)
        for tool in (*self.views.month.tools, *self.tools.all):
            self.add_tool(tool)
        self.quick = QuickLine(self.context)
        parts = (self._none, self.rests, self.newer, self._trouble, self.earlier)
        self.add(*parts, self.views, self.quick)
        self._line = LinePlace(self.quick, self.body, self.views, len(parts))
        if look().simple:
            self.views.board.leave_panel()
        self._listen()

    @override
    def refresh(self) -> None:
        plan = self.state.journey.plan
        self.views.setVisible(plan is not None)
        self._show_tools()
        self._place_line()
        self._none.setVisible(plan is None)
        self.rests.show_plan(plan)
        state = self.state
        self.earlier.show_plan(state.journey, state.schedule, state.speaker)
        self.newer.setVisible(self.plan_actions.newer_timetable() is not None)
        if plan is not None:
            self._refreshing = True
            self._show_plan()
            self._refreshing = False
        else:
            self._trouble.hide()

    @override
    def head(self) -> PageHead:
        plan = self.state.journey.plan
        if plan is None:
            return PageHead(where=self.where_line(), heading=self.tr("The plan"))
        # The month needs the height: its name is the heading.
        if self.views.shown == MONTH:
            return PageHead(where="", heading=self.views.month.title)
        stands = _stands(self.state, plan) if self.tools.views_stand else ""
        return PageHead(where=stands, heading=self.tr("The plan"))

    @override
    def bar(self) -> PageBar:
        if self.state.journey.plan is None:
            set_up = self.tr("Set up the schedule")
            return PageBar(primary=BarAction(words=set_up, run=self._set_up))
        main = self.step_actions.main(self._chosen)
        return PageBar(
            primary=_about(main, self._chosen_row()) if main else None,
            secondary=() if look().simple else (self.tools.what_if(),),
            listed=() if look().simple else self.tools.listed(),
            on_page=True,
        )

    @override
    def show_subject(self, subject: str) -> None:
        if subject.startswith(AS_VIEW):
            self.show_view(int(subject.removeprefix(AS_VIEW)) - 1)
            return
        self.show_view(LIST)
        self.choose(subject)

    @override
    def fit(self, room: QSize) -> None:
        if self.tools.fit(room.width() / look().px(EM)):
            self._show_tools()
            self.show_head()
            self.frame_changed.emit()
        super().fit(room)

    @override
    def heights_at(self, width: int) -> tuple[int, int] | None:
        board = self.views.board
        least = board.least_height(width)
        if least is None or self.views.isHidden():
            return None
        # The phases above the list come and go with it: counted always, or the page
        # would have room for it without them, and none once they are there.
        return board.heightForWidth(width), least + self.views.hidden_height()

    @override
    def let_fill(self, *, fill: bool) -> None:
        self.views.set_fill(fill=fill)
        self._place_line()

    def choose(self, step: str) -> None:
        """Choose a step in every view and show all about it."""
        if step == self._chosen:
            return
        self._chosen = StepId(step)
        self.views.choose(self._chosen)
        self._show_details()
        # While a plan is shown anew the window shows the bar itself, afterwards.
        if not self._refreshing:
            self.frame_changed.emit()

    def show_view(self, number: int) -> None:
        """Show list (0), month (1) or timeline (2)."""
        self.tools.show_view(number)
        self.views.show_view(number)
        self._show_tools()
        self._place_line()
        self.show_head()
        self.fit_again()
        if not self.tools.views_stand:
            self.frame_changed.emit()  # the list of actions names the other views
        announce(self, self.tools.views[number].accessibleName())

    def _place_line(self) -> None:
        # On a narrow page its first screen is for the steps; the list of actions adds.
        has_plan = self.state.journey.plan is not None
        self._line.place(wanted=has_plan and self.tools.views_stand)

    def _show_tools(self) -> None:
        has_plan = self.state.journey.plan is not None
        self.tools.show_at(self.views.shown, self.views.month.tools, has_plan=has_plan)

    def _listen(self) -> None:
        self.views.month.turned.connect(self.show_head)
        self.tools.view_asked.connect(self.show_view)
        self.tools.filter_turned.connect(self._fold_filters)
        self.views.chosen.connect(self.choose)
        self.views.opened.connect(self._open)
        day = self.views.month.day
        day.date_asked.connect(self.steps.book)
        day.add_asked.connect(self._line.begin)
        self.quick.added.connect(self.choose)
        day.away_asked.connect(self.plan_actions.block_days)

    def _fold_filters(self, wanted: bool) -> None:  # noqa: FBT001  a slot
        self.show_view(LIST)
        self.views.fold_filters(wanted=wanted)

    def _show_plan(self) -> None:
        state = self.state
        schedule, speaker = state.schedule, state.speaker
        self.tools.has_day0 = bool(schedule.day_numbers)
        self._rows = self._keeper.rows(state.journey, schedule, speaker)
        calendar = state.service.calendar(state.journey, state.today())
        timeline = plan_timeline(state.journey, schedule, calendar, speaker, self._rows)
        order = phase_order(self._rows, state.journey)
        country, weekend = state.journey.profile.home_country, calendar.home.weekend
        self.views.show_plan(
            self._rows,
            order,
            timeline,
            schedule.today,
            # Only the month asks: CLDR takes long to load.
            lambda: CountryWeek(first=first_weekday(country), weekend=weekend),
        )
        self._trouble.show_schedule(schedule, speaker)
        if self._chosen not in {row.id for row in self._rows}:
            self._chosen = StepId("")
            self.choose(_first_open(self._rows, schedule.today))
        self._show_details()

    def _chosen_row(self) -> "PlanRow | None":
        return next((row for row in self._rows if row.id == self._chosen), None)

    def _show_details(self) -> None:
        row = self._chosen_row()
        if row is None:
            self.details.show_step(None)
            return
        self.details.show_step(self._teller.told(row))
        self.views.board.show_chosen()

    def _open(self, step: str) -> None:
        if self.views.shown == MONTH:
            self.show_view(LIST)
        self.choose(step)
        self.details.focus_here()

    def _set_up(self) -> None:
        self.context.frame.go_to("schedule")


def _about(action: StepAction, row: "PlanRow | None") -> BarAction:
    """Return a button that tells which step it is about."""
    spoken = with_label(action.words, row.title) if row is not None else ""
    return BarAction(words=action.words, run=action.run, spoken=spoken)


def _first_open(rows: "tuple[PlanRow, ...]", today: "date") -> str:
    """Return the id of the first step that is still to come, else of the first."""
    coming = (row for row in rows if row.start and row.start >= today)
    first = next(coming, None) or next(iter(rows), None)
    return first.id if first else ""


def _stands(state: AppState, plan: Plan) -> str:
    """Return which way it is, where, and how it stands."""
    speaker = state.speaker
    centre = state.journey.centres.get(plan.centre) if plan.centre else None
    parts = [speaker.protocol_title(plan.protocol)]
    if centre is not None:
        parts.append(centre.name)
    stands = QCoreApplication.translate("PlanPage", "plan state: {state}")
    parts.append(stands.format(state=speaker.label(plan.state)))
    return in_points(*parts)
