"""Your schedule: the date that ties everything, what blocks it, a live preview."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import OptionId
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import AnchorDate
from planner.services.edits import plan_edits
from planner.services.views.living.plan_view import plan_rows
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import PlainForm
from planner.ui.changes.day_questions import DayQuestions
from planner.ui.changes.step_questions import StepQuestions
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import WIDE_PAGE, Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.schedule.anchor_card import AnchorCard
from planner.ui.pages.schedule.blocked_days import BlockedDays
from planner.ui.pages.schedule.team_card import TeamCard
from planner.ui.pages.schedule.timetable_card import TimetableCard
from planner.ui.sheet.schedule_preview import SchedulePreview
from planner.ui.sheet.sheet_dialog import SheetDialog
from planner.ui.state.app_state import MakeEdit
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.layout.layouts import column
from planner.ui.widgets.layout.side_by_side import SideBySide

_PAUSE: Final = 300
"""Milliseconds of rest in typing after which the dates are worked out."""
_NARROWEST: Final = 380


class SchedulePage(Page):
    """Sets up the plan; nothing is built before the button says so."""

    place: ClassVar[str] = "schedule"
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.steps = StepQuestions(self.context, self)
        self.timetable = TimetableCard(self.state)
        self.anchor = AnchorCard(self.state.speaker, self.state.today, self._country)
        self.blocked = BlockedDays(self.context, self._take_days)
        self.team = TeamCard(self.steps.book)
        self.questions = DayQuestions(
            self.context, self._draft_plan, self.tr("Which day would do?")
        )
        self.preview = SchedulePreview()
        left = column(self.anchor, self.questions, self.blocked, gap=14)
        right = column(self.preview, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        sides = SideBySide(left, right, narrowest=_NARROWEST)
        self.add(self.timetable, sides, self.team)
        self._listen()
        self.draft: FormDraft | None = None

    @override
    def refresh(self) -> None:
        self.timetable.show_journey()
        self.anchor.show_protocol(self.timetable.protocol)
        self._show_anchor()
        self.blocked.show_journey(self.state.journey)
        self.look_ahead()

    @override
    def head(self) -> PageHead:
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Your schedule"),
            sentence=self.tr(
                "One date ties all the others. Try one; nothing is fixed yet."
            ),
        )

    @override
    def bar(self) -> PageBar:
        plan = self.state.journey.plan
        words = (
            self.tr("Build the plan") if plan is None else self.tr("Use these dates")
        )
        waits = "" if self.timetable.protocol else self.tr("Choose a timetable first.")
        return PageBar(primary=BarAction(words=words, run=self.make, waits_for=waits))

    @override
    def leave(self) -> None:
        self.questions.stop()

    def look_ahead(self) -> None:
        """Work out the dates as they would be, and show them."""
        self._pause.stop()
        state = self.state
        self.anchor.show_protocol(self.timetable.protocol)
        shown = self.timetable.protocol is not None
        for widget in (self.questions, self.preview, self.team):
            widget.setVisible(shown)
        if not shown:
            return
        try:
            draft = self._edit(state.journey).journey
            schedule = state.service.schedule(draft)
        except PlannerError as error:
            self.preview.show_refusal(state.error_words(error))
            return
        rows = plan_rows(draft, schedule, state.speaker)
        self.preview.show_schedule(schedule, rows, state.speaker)
        self.team.show_rows(rows, built=state.journey.plan is not None)

    def make(self) -> None:
        """Build the plan, or use the new dates; a plan's change is shown first."""
        state = self.state
        if self.anchor.is_left_open():
            # What is typed and cannot be read is already told at the field.
            if self.anchor.is_empty:
                self.context.frame.tell(
                    self.tr(
                        "Write the date first, or choose “I do not know a date yet”."
                    ),
                    Tone.ATTENTION,
                )
            return
        if state.journey.plan is None:
            if self._take(lambda: state.run(self._edit)):
                self.context.frame.go_to("today")
                self.context.frame.tell(self.tr("Your plan is built."))
            return
        form = PlainForm(self.tr("Use these dates"), self._edit)
        dialog = ChangeDialog(self.context, self.tr("Change the schedule"), form)
        if self._take(lambda: self.context.dialogs.run(dialog)):
            self.context.frame.go_to("today")

    def _show_anchor(self) -> None:
        """Show the date of the plan, unless another one was begun."""
        if self.draft is None:
            self.anchor.show_plan(self.state.journey.plan)
            self.draft = FormDraft(
                self.context, "schedule/anchor", self.anchor.typed(), self.anchor
            )
            self.anchor.add(self.draft.note)
        elif not self.draft.waits:
            self.anchor.show_plan(self.state.journey.plan)
            self.draft.begin()

    def _take(self, taking: Callable[[], bool]) -> bool:
        """Take the date that was tried; it is a draft no more."""
        return taking() if self.draft is None else self.draft.take(taking)

    def _listen(self) -> None:
        self._pause.timeout.connect(self.look_ahead)
        self.timetable.chosen.connect(self._change_timetable)
        choose = partial(self.context.frame.go_to, "choice")
        self.timetable.option_asked.connect(choose)
        self.timetable.sheet_asked.connect(self._write_sheet)
        self.anchor.changed.connect(self._pause.start)
        self.questions.day_wished.connect(self._try)

    def _change_timetable(self) -> None:
        self.anchor.show_protocol(self.timetable.protocol)
        self._pause.start()
        self.frame_changed.emit()

    def _try(self, day: object) -> None:
        if isinstance(day, date):
            self.anchor.try_day(day)
            self.look_ahead()

    def _write_sheet(self) -> None:
        """Start a sheet from the chosen timetable, or from nothing."""
        protocol = self.timetable.protocol
        choice = self.state.journey.decision.choice
        option = choice or (protocol.option if protocol else OptionId("decide-later"))
        self.context.dialogs.run(SheetDialog(self.context, protocol, option))

    def _take_days(self, words: str, make: MakeEdit) -> bool:
        """Take a change of the days that block steps; a plan shows it first."""
        if self.state.journey.plan is None:
            return self.state.run(make)
        form = PlainForm(words, make)
        taken = self.context.dialogs.run(ChangeDialog(self.context, words, form))
        self.blocked.show_journey(self.state.journey)
        return taken

    def _edit(self, journey: Journey) -> Edit:
        protocol = self.timetable.protocol
        if protocol is None:
            raise PlannerError("protocol.unknown", id=journey.decision.choice or "")
        plan = journey.plan
        return plan_edits.build_plan(
            journey,
            protocol=protocol,
            option=journey.decision.choice or protocol.option,
            centre=plan.centre if plan else journey.decision.centre,
            anchor=self.anchor.anchor(),
            today=self.state.schedule.today,
        )

    def _country(self) -> str:
        journey = self.state.journey
        chosen = journey.plan.centre if journey.plan else journey.decision.centre
        centre = journey.centres.get(chosen) if chosen else None
        return (centre.country if centre else "") or journey.profile.home_country

    def _draft_plan(self) -> Plan | None:
        """Return the plan to ask about; its own date does not count."""
        protocol = self.timetable.protocol
        if protocol is None:
            return None
        journey = self.state.journey
        anchor = AnchorDate(step=self.anchor.step(), day=self.state.schedule.today)
        centre = journey.plan.centre if journey.plan else journey.decision.centre
        return Plan(
            option=protocol.option, protocol=protocol, centre=centre, anchor=anchor
        )
