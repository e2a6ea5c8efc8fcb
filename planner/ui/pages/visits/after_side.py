"""The right side of a visit: the form for what was said, and what would move by it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.answers import VisitTold
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.rules.refusals import Refusals
from planner.services.edits.visits.visit_edits import (
    find_told_refusals,
    tell_visit,
    told_already,
)
from planner.services.edits.visits.visit_telling import VisitScene
from planner.services.views.deciding.questions_now import questions_now
from planner.services.views.living.difference_view import (
    DifferenceLine,
    LineKind,
    change_lines,
    decided_words,
)
from planner.services.views.visits.visit_view import VisitView, visit_scene
from planner.ui.asking.difference_box import DifferenceBox
from planner.ui.look.tokens import Tone
from planner.ui.pages.visits.after_form import AfterForm
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.layout.layouts import column, empty_layout

_PAUSE: Final = 250
"""Milliseconds of rest in typing after which the preview is worked out."""


class AfterSide(QWidget):
    """Keeps the form while its fields are the same; takes what stands in it.

    Args:
        context: stores what was said.

    Attributes:
        form: None while no visit is in view.

    Signals:
        weighed: something else stands in the form, and what would move is shown.
    """

    weighed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._view: VisitView | None = None
        self._shape: tuple[object, ...] = ()
        self.form: AfterForm | None = None
        self.is_taking = False
        self._place = column()
        self.preview = DifferenceBox()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._place)
        box.addWidget(self.preview)
        box.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look_ahead)

    @property
    def waits(self) -> bool:
        """Whether something stands in the form."""
        return self.form is not None and self.form.draft.waits

    def show_visit(self, view: VisitView) -> None:
        """Show a visit; letters stay under the finger where its fields are the same."""
        self._view = view
        shape = (
            self._context.state.journey.id,
            view.step,
            tuple(one.id for one in view.asked),
            view.dates,
            view.people,
            view.results,
            view.visit.told_on,
        )
        if self.form is not None and shape == self._shape:
            return
        self.drop()
        self._shape = shape
        self.form = AfterForm(self._context, view)
        self.form.typed.connect(self._pause.start)
        box = self._place.layout()
        if box is not None:
            box.addWidget(self.form)
        self.preview.setVisible(False)
        if self.waits:
            self._pause.start()

    def drop(self) -> None:
        """Take the form away; what is typed in it is kept."""
        self._pause.stop()
        if self.form is not None:
            self.form.draft.keep()
        self.form = None
        box = self._place.layout()
        if box is not None:
            empty_layout(box)

    def take(self) -> bool:
        """Record what was said as one change, or say all that is wrong with it."""
        form, view, state = self.form, self._view, self._context.state
        if form is None or view is None:
            return False
        unread = list(form.unread())
        told, found = form.told(), Refusals()
        find_told_refusals(state.journey, told, self._scene(view), found)
        rest = form.show_refusals(found.found, unread)
        if rest:
            self._context.frame.tell(rest, Tone.STOP)
        if unread or found.found:
            return False
        # The page shows the journey anew when the form is out of the way.
        self.is_taking = True
        taken = form.draft.take(lambda: state.run(self._maker(view, told)))
        self.is_taking = False
        if taken:
            form.draft.settle()
            self.drop()
        return taken

    def look_ahead(self) -> None:
        """Show what would move, once something is typed."""
        form, view, state = self.form, self._view, self._context.state
        self.preview.setVisible(self.waits)
        self.weighed.emit()
        if form is None or view is None or not self.waits:
            return
        try:
            edit = self._maker(view, form.told())(state.journey)
            preview = state.service.preview(state.journey, edit)
            known = told_already(state.journey, form.told(), self._scene(view))
        except PlannerError as error:
            self.preview.show_refusal(state.error_words(error))
            return
        lines = change_lines(state.journey, edit.journey, preview, state.speaker)
        said = [decided_words(edit.journey, form.told().decided, state.speaker)]
        if known:
            what = state.speaker.names(*known)
            said.append(state.speaker.say("visit-again.known", what=what))
        again = (
            DifferenceLine(kind=LineKind.STANDS, step=None, text=one)
            for one in said
            if one
        )
        self.preview.show_lines((*again, *lines))

    def _maker(self, view: VisitView, told: VisitTold) -> Callable[[Journey], Edit]:
        scene = self._scene(view)
        return lambda journey: tell_visit(journey, told, scene)

    def _scene(self, view: VisitView) -> VisitScene:
        state = self._context.state
        known = questions_now(state.journey, state.schedule, state.catalog)
        return visit_scene(view, known, state.today(), state.speaker)
