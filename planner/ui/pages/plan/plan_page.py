"""The plan: table, month and timeline, and every change of it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtWidgets import QButtonGroup, QMenu
from typing_extensions import override

from planner.models.ids import StepId
from planner.models.journey import Plan
from planner.services.views.living.month_view import month_view
from planner.services.views.living.plan_view import RowKeeper
from planner.services.views.living.timeline_view import plan_timeline
from planner.services.views.living.today_view import notices
from planner.services.words.problem_words import Explainer
from planner.ui.changes.plan_actions import PlanActions
from planner.ui.changes.step_actions import StepAction, StepActions
from planner.ui.dialogs.glossary_words import with_words_explained
from planner.ui.look.look import look
from planner.ui.look.tokens import Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.plan.step_panel import StepPanel
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.month.month_panel import MonthPanel
from planner.ui.widgets.plan_list.plan_filters import PlanFilters
from planner.ui.widgets.plan_list.plan_table import PlanTable
from planner.ui.widgets.timeline_view.timeline import TimelineCanvas
from planner.ui.widgets.timeline_view.timeline_layout import COMPACT
from planner.ui.widgets.timeline_view.timeline_panel import TimelinePanel
from planner.ui.widgets.words.text import body, strong

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from planner.models.document import Timeline
    from planner.services.views.living.plan_view import PlanRow

_TABLE_HEIGHT: Final = 420
_STRIP_UP_TO: Final = 130
"""At larger text, in percent, the table is worth more room than the strip of time."""
"""Height of the table at 100 %; with the timeline above it fills the window."""


class PlanPage(Page):
    """Shows the plan three ways; what is chosen in one is chosen in all."""

    place: ClassVar[str] = "plan"

    @override
    def build(self) -> None:
        self._rows: tuple[PlanRow, ...] = ()
        self._timeline: Timeline | None = None
        self._chosen = StepId("")
        self._all_trouble = False
        self._view = 0
        self._told: tuple[object, ...] | None = None
        self._keeper = RowKeeper()
        self._refreshing = False
        self.steps = StepActions(self.context, self)
        self.plan_actions = PlanActions(self.context, self.steps, self)
        self._build_tools()
        self._none = Card(self.tr("There is no plan yet"))
        self._none.add(
            body(self.tr("Set Day 0 or the day the centre starts, then build it.")),
            button(self.tr("Set up the schedule"), self._set_up),
        )
        self._trouble = Card(tone=Tone.ATTENTION)
        self._newer = Card(self.tr("A newer version of this timetable is here"))
        self._newer.add(
            body(self.tr("Your plan keeps its own copy until you say otherwise.")),
            flow(button(self.tr("Show what would change"), self._offer_newer)),
        )
        self._build_views()
        explain = partial(with_words_explained, self.context)
        self.details = StepPanel(self.context.frame.show_source, explain)
        self.add(self._none, self._newer, self._trouble, *self._views, self.details)

    @override
    def refresh(self) -> None:
        plan = self.state.journey.plan
        self.details.setVisible(plan is not None)
        for number, view in enumerate(self._views):
            view.setVisible(plan is not None and number == self._view)
        self._none.setVisible(plan is None)
        self._newer.setVisible(self.plan_actions.newer_timetable() is not None)
        for tool in self._tool_buttons:
            tool.setVisible(plan is not None)
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
        return PageHead(where=self._stands(plan), heading=self.tr("The plan"))

    @override
    def bar(self) -> PageBar:
        if self.state.journey.plan is None:
            set_up = self.tr("Set up the schedule")
            return PageBar(primary=BarAction(words=set_up, run=self._set_up))
        main = self.steps.main(self._chosen)
        return PageBar(
            primary=_bar_action(main) if main else None,
            secondary=tuple(map(_bar_action, self.steps.second(self._chosen))),
        )

    @override
    def show_subject(self, subject: str) -> None:
        self.show_view(0)
        self.choose(subject)

    # Views

    def choose(self, step: str) -> None:
        """Choose a step in every view and show all about it."""
        if step == self._chosen:
            return
        self._chosen = StepId(step)
        self.table.choose(step)
        self.strip.choose(step)
        self.timeline.choose(step)
        self._show_details()
        if not self._refreshing:
            self.frame_changed.emit()

    def show_view(self, number: int) -> None:
        """Show table (0), month (1) or timeline (2)."""
        self._view = number
        for at, view in enumerate(self._views):
            view.setVisible(at == number)
        self._view_buttons[number].setChecked(True)
        self._show_other_view()
        announce(self, self._view_buttons[number].text())

    def _build_views(self) -> None:
        self.strip = TimelineCanvas(COMPACT)
        self.filters = PlanFilters()
        self.table = PlanTable()
        self.table.setMinimumHeight(look().gap(_TABLE_HEIGHT))
        self.month = MonthPanel()
        self.timeline = TimelinePanel()
        self.strip.setVisible(not look().simple and look().percent <= _STRIP_UP_TO)
        self.filters.hide()
        first = column(self.strip, self.filters, self.table, gap=14)
        self._views: tuple[QWidget, ...] = (first, self.month, self.timeline)
        self.filters.changed.connect(self.table.set_filter)
        for signal in (
            self.table.step_chosen,
            self.strip.point_chosen,
            self.month.step_chosen,
            self.timeline.step_chosen,
        ):
            signal.connect(self.choose)
        for opened in (
            self.table.step_opened,
            self.strip.point_opened,
            self.timeline.step_opened,
        ):
            opened.connect(self._open)

    def _build_tools(self) -> None:
        group = QButtonGroup(self)
        names = (self.tr("Table"), self.tr("Month"), self.tr("Timeline"))
        self._view_buttons: list[QPushButton] = []
        for number, words in enumerate(names):
            made = button(words, partial(self.show_view, number))
            made.setCheckable(True)
            group.addButton(made)
            self._view_buttons.append(made)
            self.add_tool(made)
        self._view_buttons[0].setChecked(True)
        self.what_if = button("", self.plan_actions.what_if)
        self.more = button(self.tr("More"), lambda: None)
        self.more.setAccessibleName(self.tr("More: history, hold, cancel, change"))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self.menu)
        self.filter_button = button(self.tr("Filter"), self._toggle_filters)
        self.filter_button.setCheckable(True)
        for tool in (self.filter_button, self.what_if, self.more):
            self.add_tool(tool)
        self._tool_buttons = (
            *self._view_buttons,
            self.filter_button,
            self.what_if,
            self.more,
        )

    def _toggle_filters(self) -> None:
        wanted = self.filter_button.isChecked()
        self.show_view(0)
        self.filters.setVisible(wanted)
        if wanted:
            self.filters.text.setFocus()
        else:
            self.filters.clear()

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self.plan_actions.all():
            self.menu.addAction(one.words).triggered.connect(_pressed(one))

    def _show_plan(self) -> None:
        state = self.state
        schedule, speaker = state.schedule, state.speaker
        words = self.tr("What if the day moves?")
        if schedule.day_numbers:
            words = self.tr("What if Day 0 moves?")
        self.what_if.setText(words)
        self.what_if.setAccessibleName(words)
        self._rows = self._keeper.rows(state.journey, schedule, speaker)
        calendar = state.service.calendars.plan_calendar(state.journey, schedule.today)
        self._timeline = plan_timeline(
            state.journey, schedule, calendar, speaker, self._rows
        )
        self.table.show_rows(self._rows)
        self.filters.offer(self._rows)
        self.strip.show_timeline(self._timeline)
        self._show_other_view()
        self._show_trouble()
        known = {row.id for row in self._rows}
        if self._chosen not in known:
            self._chosen = StepId("")
            self.choose(self._first_open())
        self._show_details()

    def _show_other_view(self) -> None:
        """Show the month or the timeline, while one of them is looked at."""
        if self._views[self._view] is self.month:
            self._show_month()
        elif self._views[self._view] is self.timeline and self._timeline is not None:
            self.timeline.show_timeline(self._timeline)
            self.timeline.choose(self._chosen)

    def _show_month(self) -> None:
        timeline, speaker = self._timeline, self.state.speaker
        if timeline is not None:
            self.month.show_plan(
                lambda day: month_view(day, self._rows, timeline, speaker),
                self.state.schedule.today,
            )

    def _show_trouble(self) -> None:
        explainer = Explainer(self.state.schedule, self.state.speaker)
        found = [
            one for one in notices(self.state.schedule, explainer) if one.is_problem
        ]
        self._trouble.empty()
        self._trouble.setVisible(bool(found))
        shown = found if self._all_trouble else found[:1]
        for one in shown:
            self._trouble.add(strong(f"△ {one.lead}"), body(one.text))
        if len(shown) < len(found):
            words = self.tr("Show all {count}").format(count=len(found))
            self._trouble.add(link(words, self._show_all_trouble))

    def _show_all_trouble(self) -> None:
        self._all_trouble = True
        self._show_trouble()

    def _show_details(self) -> None:
        row = next((row for row in self._rows if row.id == self._chosen), None)
        if row is None:
            self._told = None
            self.details.show_step(None)
            return
        actions = self.steps.rare(row.id)
        told = (row, tuple(one.words for one in actions))
        if told == self._told:
            return
        self._told = told
        wanted = set(row.sources)
        sources = tuple(one for one in self.state.catalog.sources() if one.id in wanted)
        self.details.show_step(row, actions, sources)

    def _first_open(self) -> str:
        today = self.state.schedule.today
        coming = (row for row in self._rows if row.start and row.start >= today)
        first = next(coming, None) or next(iter(self._rows), None)
        return first.id if first else ""

    def _open(self, step: str) -> None:
        self.choose(step)
        main = self.steps.main(StepId(step))
        if main is not None:
            main.run()

    def _stands(self, plan: Plan) -> str:
        speaker = self.state.speaker
        centre = self.state.journey.centres.get(plan.centre) if plan.centre else None
        parts = [speaker.protocol_title(plan.protocol)]
        if centre is not None:
            parts.append(centre.name)
        stands = self.tr("plan state: {state}")
        parts.append(stands.format(state=speaker.label(plan.state)))
        return " · ".join(parts)

    def _offer_newer(self) -> None:
        self.plan_actions.offer_newer()

    def _set_up(self) -> None:
        self.context.frame.go_to("schedule")


def _pressed(action: StepAction) -> Callable[[], None]:
    return action.run


def _bar_action(action: StepAction) -> BarAction:
    return BarAction(words=action.words, run=action.run)
