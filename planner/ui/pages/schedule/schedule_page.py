"""Your schedule: the date that ties everything, what blocks it, a live preview."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.document import Mark
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, OptionId
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import AnchorDate
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.edits import plan_edits
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.ui.asking.change_dialog import ChangeDialog
from planner.ui.asking.change_form import PlainForm
from planner.ui.changes.day_questions import DayQuestions
from planner.ui.changes.step_actions import StepActions
from planner.ui.look.tokens import Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.schedule.blocked_days import BlockedDays
from planner.ui.sheet.schedule_preview import SchedulePreview
from planner.ui.sheet.sheet_dialog import SheetDialog
from planner.ui.state.app_state import MakeEdit
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.date_field import DateField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import quiet, strong, title

if TYPE_CHECKING:
    from planner.models.ids import ProtocolId

_PAUSE: Final = 300
_NARROWEST: Final = 380


class SchedulePage(Page):
    """Sets up the plan; nothing is built before the button says so."""

    place: ClassVar[str] = "schedule"

    @override
    def build(self) -> None:
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_ahead)
        self.steps = StepActions(self.context, self)
        self._shown_for: tuple[object, ...] = ()
        self._known: dict[ProtocolId, TreatmentProtocol] = {}
        self._build_timetable()
        self._build_anchor()
        self.blocked = BlockedDays(self.state, self._take_days)
        self._team = Card(self.tr("What only your team can set"))
        self.questions = DayQuestions(
            self.context, self._draft_plan, self.tr("Which day would do?")
        )
        self.questions.day_wished.connect(self._try)
        self.preview = SchedulePreview()
        left = column(
            self._anchor_card,
            self.questions,
            self.blocked,
            gap=14,
        )
        right = column(self.preview, self._team, gap=14)
        for side in (left, right):
            box = side.layout()
            if isinstance(box, QVBoxLayout):
                box.addStretch(1)
        sides = SideBySide(left, right, narrowest=_NARROWEST)
        self.add(self._timetable, sides)

    @override
    def refresh(self) -> None:
        journey = self.state.journey
        self._offer_timetables()
        self._show_anchor()
        self.blocked.show_journey(journey)
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
        waits = "" if self._protocol() else self.tr("Choose a timetable first.")
        return PageBar(primary=BarAction(words=words, run=self.make, waits_for=waits))

    @override
    def leave(self) -> None:
        self.questions.stop()

    # What is asked

    def _build_timetable(self) -> None:
        self._timetable = Card(self.tr("Which timetable"))
        self._timetables: ChoiceList[ProtocolId] | None = None

    def _build_anchor(self) -> None:
        state = self.state
        self._anchor_card = Card(self.tr("The date that ties everything"))
        self.anchor_kind: ChoiceList[str] = ChoiceList(
            self.tr("What do you know?"),
            [
                Choice("day0", self.tr("Day 0: the cells are given")),
                Choice("centre", self.tr("The centre starts on")),
                Choice("unknown", self.tr("I do not know a date yet"), aside=True),
            ],
        )
        self.day = DateField(self.tr("Date"), state.speaker, state.schedule.today)
        self._anchor_card.add(self.anchor_kind, self.day)
        self.anchor_kind.chosen.connect(self._change_anchor)
        self.day.changed.connect(self._pause.start)

    def _offer_timetables(self) -> None:
        """Offer the timetables of the chosen option, or all without a choice."""
        journey = self.state.journey
        option = journey.decision.choice
        fitting = self._fitting(option)
        own = journey.plan.protocol if journey.plan else None
        if own is not None and own.id not in {one.id for one in fitting}:
            fitting.insert(0, own)
        shown = (option, tuple(one.id for one in fitting))
        if shown == self._shown_for:
            return
        self._shown_for = shown
        self._known = {one.id: one for one in fitting}
        self._timetable.empty()
        self._timetable.add(title(self.tr("Which timetable")))
        self._timetable.add(*self._timetable_widgets(fitting, option))
        wished = journey.decision.protocol
        if wished not in self._known:
            wished = fitting[0].id if len(fitting) == 1 else None
        chosen = own.id if own else wished
        if self._timetables is not None:
            self._timetables.set_value(chosen)
        self._fold_timetables()

    def _fitting(self, option: OptionId | None) -> list[TreatmentProtocol]:
        """Return the timetables of an option, reading only these; all for None."""
        catalog = self.state.catalog
        if option is None:
            return list(catalog.protocols())
        return [catalog.protocol(one) for one in catalog.option(option).protocols]

    def _timetable_widgets(
        self, fitting: list[TreatmentProtocol], option: OptionId | None
    ) -> list[QWidget]:
        speaker = self.state.speaker
        widgets: list[QWidget] = []
        if option is None:
            choose = link(self.tr("Choose an option first"), self._go("choice"))
            widgets.append(
                quiet(self.tr("You have not chosen an option; all are shown."))
            )
            widgets.append(flow(choose))
        self._timetables = ChoiceList(
            self.tr("Which timetable"),
            [
                Choice(
                    one.id,
                    speaker.protocol_title(one),
                    "" if one.shipped else self.tr("Your own sheet"),
                )
                for one in fitting
            ],
        )
        self._timetables.chosen.connect(self._change_timetable)
        self._chosen_timetable = strong("")
        self._other = link(self.tr("Choose another timetable"), self._open_timetables)
        self._chosen_row = flow(self._chosen_timetable, self._other)
        own = link(self.tr("Write down your centre's own sheet"), self._own_sheet)
        widgets += [self._chosen_row, self._timetables, flow(own)]
        return widgets

    def _own_sheet(self) -> None:
        """Start a sheet from the chosen timetable, or from nothing."""
        protocol = self._protocol()
        choice = self.state.journey.decision.choice
        option = choice or (protocol.option if protocol else OptionId("decide-later"))
        dialog = SheetDialog(self.context, protocol, option)
        self.context.dialogs.run(dialog)

    def _open_timetables(self) -> None:
        if self._timetables is not None:
            self._chosen_row.hide()
            self._timetables.show()
            self._timetables.setFocus()

    def _fold_timetables(self) -> None:
        """Show only the chosen timetable once there is one."""
        protocol = self._protocol()
        if self._timetables is None:
            return
        self._chosen_row.setVisible(protocol is not None)
        self._timetables.setVisible(protocol is None)
        if protocol is not None:
            title_words = self.state.speaker.protocol_title(protocol)
            self._chosen_timetable.setText(title_words)

    def _show_anchor(self) -> None:
        """Show what the plan has, unless the person is trying a date."""
        plan = self.state.journey.plan
        if plan is None or self.day.edit.hasFocus():
            return
        kind = "unknown"
        if plan.anchor is not None:
            kind = "day0" if plan.anchor.step == DAY0 else "centre"
        self.anchor_kind.set_value(kind)
        self.day.set_value(plan.anchor.day if plan.anchor else None)
        self._fit_anchor()

    def _fit_anchor(self) -> None:
        self.day.setVisible(self.anchor_kind.value() in {"day0", "centre"})
        protocol = self._protocol()
        has_start = protocol is not None and protocol.centre_start is not None
        self._name_the_day(protocol)
        self.anchor_kind.rows()[1].setVisible(has_start)

    def _name_the_day(self, protocol: TreatmentProtocol | None) -> None:
        """Call the day what it is in the timetable: cells, a first dose, a talk."""
        step = protocol.step(DAY0) if protocol is not None else None
        words = self.tr("Day 0: the cells are given")
        if step is not None:
            words = self.state.speaker.step_title(step)
        row = self.anchor_kind.rows()[0]
        row.setText(words)
        row.setAccessibleName(words)

    def _change_anchor(self) -> None:
        self._fit_anchor()
        self._pause.start()
        if self.day.isVisible():
            self.day.setFocus()

    def _change_timetable(self) -> None:
        self._fold_timetables()
        self._other.setFocus()
        self._fit_anchor()
        self._pause.start()
        self.frame_changed.emit()

    def _try(self, day: object) -> None:
        if isinstance(day, date):
            if self.anchor_kind.value() not in {"day0", "centre"}:
                self.anchor_kind.set_value("day0")
                self._fit_anchor()
            self.day.set_value(day)
            self.look_ahead()

    # What comes of it

    def look_ahead(self) -> None:
        """Work out the dates as they would be, and show them."""
        self._pause.stop()
        state = self.state
        self._fit_anchor()
        shown = self._protocol() is not None
        for widget in (self.questions, self.preview, self._team):
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
        self._show_team(rows)

    def make(self) -> None:
        """Build the plan, or use the new dates; a plan's change is shown first."""
        state = self.state
        if self.day.isVisible() and self.day.value is None:
            self.day.finish()
            self.day.setFocus()
            if not self.day.edit.text().strip():
                self.context.frame.tell(
                    self.tr(
                        "Write the date first, or choose “I do not know a date yet”."
                    ),
                    Tone.ATTENTION,
                )
            return
        if state.journey.plan is None:
            if state.run(self._edit):
                self.context.frame.go_to("today")
                self.context.frame.tell(self.tr("Your plan is built."))
            return
        form = PlainForm(self.tr("Use these dates"), self._edit)
        dialog = ChangeDialog(self.context, self.tr("Change the schedule"), form)
        if self.context.dialogs.run(dialog):
            self.context.frame.go_to("today")

    def _edit(self, journey: Journey) -> Edit:
        protocol = self._protocol()
        if protocol is None:
            raise PlannerError("protocol.unknown", id=journey.decision.choice or "")
        plan = journey.plan
        return plan_edits.build_plan(
            journey,
            protocol=protocol,
            option=journey.decision.choice or protocol.option,
            centre=plan.centre if plan else journey.decision.centre,
            anchor=self._anchor(protocol),
            today=self.state.schedule.today,
        )

    def _anchor(self, protocol: TreatmentProtocol) -> AnchorDate | None:
        kind, day = self.anchor_kind.value(), self.day.value
        if kind not in {"day0", "centre"} or day is None:
            return None
        step = protocol.centre_start if kind == "centre" else DAY0
        return AnchorDate(step=step or DAY0, day=day)

    def _protocol(self) -> TreatmentProtocol | None:
        chosen = self._timetables.value() if self._timetables is not None else None
        return self._known.get(chosen) if chosen is not None else None

    def _draft_plan(self) -> Plan | None:
        """Return the plan to ask about; its own date does not count."""
        protocol = self._protocol()
        if protocol is None:
            return None
        journey = self.state.journey
        step = protocol.centre_start if self.anchor_kind.value() == "centre" else None
        anchor = AnchorDate(step=step or DAY0, day=self.state.schedule.today)
        centre = journey.plan.centre if journey.plan else journey.decision.centre
        return Plan(
            option=protocol.option, protocol=protocol, centre=centre, anchor=anchor
        )

    def _show_team(self, rows: tuple[PlanRow, ...]) -> None:
        self._team.empty()
        missing = [row for row in rows if row.mark is Mark.NEEDS_DATE]
        self._team.setVisible(bool(missing))
        self._team.add(title(self.tr("What only your team can set")))
        built = self.state.journey.plan is not None
        for row in missing:
            self._team.add(strong(row.title), quiet(row.summary))
            if built:
                words = self.tr("Enter the date")
                spoken = f"{words}: {row.title}"
                enter = button(words, partial(self.steps.book, row.id), spoken=spoken)
                self._team.add(flow(enter))

    def _take_days(self, words: str, make: MakeEdit) -> None:
        """Take a change of the days that block steps; a plan shows it first."""
        if self.state.journey.plan is None:
            self.state.run(make)
            return
        form = PlainForm(words, make)
        self.context.dialogs.run(ChangeDialog(self.context, words, form))
        self.blocked.show_journey(self.state.journey)

    def _go(self, place: str) -> Callable[[], None]:
        return lambda: self.context.frame.go_to(place)
