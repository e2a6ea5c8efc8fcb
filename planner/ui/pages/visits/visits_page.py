"""Visits: before one, and one pass after it for what was said."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.models.ids import StepId
from planner.services.views.deciding.questions_now import questions_now
from planner.services.views.visits.visit_lists import next_visit, visits_of
from planner.services.views.visits.visit_view import VisitView, visit_view
from planner.services.words.step_words import start_words
from planner.ui.look.tokens import WIDE_PAGE
from planner.ui.pages.base_page import Page
from planner.ui.pages.visits.after_side import AfterSide
from planner.ui.pages.visits.before_card import BeforeActions, BeforeCard
from planner.ui.pages.visits.question_taking import QuestionTaking
from planner.ui.pages.visits.visit_printing import VisitPrinting
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.widgets.fields.field import PickField
from planner.ui.widgets.focus.keep_focus import rebuild_keeping_focus
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.joints import in_facts, in_points
from planner.ui.widgets.words.text import body


class VisitsPage(Page):
    """The chosen visit: left what goes there, right what was said, below what moves."""

    place: ClassVar[str] = "visits"
    first_things: ClassVar[int] = 2
    widest: ClassVar[int] = WIDE_PAGE

    @override
    def build(self) -> None:
        self.view: VisitView | None = None
        self._chosen: StepId | None = None
        self.before: BeforeCard | None = None
        self.printing = VisitPrinting(self.context, self)
        self._pick_place, self._before = column(), column(gap=14)
        box = self._before.layout()
        if isinstance(box, QVBoxLayout):
            box.addStretch(1)
        self.after = AfterSide(self.context)
        self.after.weighed.connect(self.frame_changed)
        self._cards = SideBySide(
            self._before, self.after, narrowest=340, shares=(10, 16)
        )
        self.add(self._pick_place, self._cards)

    @override
    def refresh(self) -> None:
        if not self.after.is_taking:
            rebuild_keeping_focus(self, self._rebuild)

    @override
    def head(self) -> PageHead:
        view = self.view
        if view is None:
            return PageHead(where=self.where_line(), heading=self.tr("Visits"))
        where = in_facts(view.when, view.row.place_word)
        return PageHead(
            where=self.where_line(view.row.state_word, where),
            heading=self.tr("Visit: {who}").format(who=view.who),
            sentence=view.row.title,
        )

    @override
    def bar(self) -> PageBar:
        if self.view is None:
            return PageBar(primary=self.next_action())
        waits = "" if self.after.waits else self.tr("Type what was said first.")
        put = BarAction(
            words=self.tr("Put it into the plan"), run=self.take, waits_for=waits
        )
        sheet = BarAction(words=self.tr("Print the sheet"), run=self.print_sheet)
        return PageBar(primary=put, secondary=(sheet,))

    @override
    def show_subject(self, subject: str) -> None:
        self.choose(StepId(subject))

    @override
    def leave(self) -> None:
        if self.after.form is not None:
            self.after.form.draft.keep()

    def choose(self, step: StepId) -> None:
        """Show another visit."""
        self._chosen = step
        self.refresh()
        self.frame_changed.emit()

    def take(self) -> None:
        """Put what was said into the plan as one change, or say all that is wrong."""
        view = self.view
        if view is None or not self.after.take():
            return
        # It stays in view with what was said; the next one is chosen above it.
        self._chosen = view.step
        self.refresh()
        self.frame_changed.emit()
        words = self.tr("The visit is in your plan: {who}").format(who=view.who)
        undo = (self.tr("Undo"), self._undo)
        self.context.frame.tell(words, way_out=undo)

    def print_sheet(self) -> None:
        """Make the sheet of the visit and save it."""
        if self.view is not None:
            self.printing.make(self.view.step)

    def _undo(self) -> None:
        self.state.undo()

    def _rebuild(self) -> None:
        self.view = view = self._look_up()
        self._cards.setVisible(view is not None)
        for place in (self._pick_place, self._before):
            box = place.layout()
            if box is not None:
                empty_layout(box)
        if view is None:
            self.before = None
            self.after.drop()
            self._fill(self._pick_place, self._none())
            return
        self._fill(self._pick_place, self._picker(view))
        taking = QuestionTaking(self.state, view)
        actions = BeforeActions(ask=taking.ask, leave=taking.leave, add=taking.add)
        self.before = BeforeCard(self.context, view, actions)
        self._fill(self._before, self.before)
        self.after.show_visit(view)

    def _look_up(self) -> VisitView | None:
        state = self.state
        if state.journey.plan is None:
            return None
        schedule = state.schedule
        known = {one.id for one in visits_of(schedule)}
        step = self._chosen if self._chosen in known else None
        step = step or next_visit(state.journey, schedule)
        if step is None:
            return None
        asked = questions_now(state.journey, schedule, state.catalog)
        return visit_view(state.journey, schedule, asked, state.speaker, step)

    def _fill(self, place: QWidget, widget: QWidget) -> None:
        box = place.layout()
        if isinstance(box, QVBoxLayout):
            box.insertWidget(0, widget)

    def _none(self) -> Card:
        card = Card(self.tr("No appointment lies ahead"))
        words = self.tr(
            "Appointments of your plan stand here, with what to take along and room"
            " for what was said. Without a plan there is none yet."
        )
        return card.add(body(words))

    def _picker(self, view: VisitView) -> PickField:
        speaker = self.state.speaker
        offers = [
            (
                str(one.id),
                in_points(
                    start_words(one, speaker), speaker.step_title(one.step, one.number)
                ),
            )
            for one in visits_of(self.state.schedule)
        ]
        field = PickField(self.tr("Which visit"), offers)
        field.set_value(str(view.step))
        field.committed.connect(lambda step: self.choose(StepId(step)))
        return field
