"""Before the visit: the questions that come along, what is to be got, what to bring."""

from collections.abc import Callable
from functools import partial
from typing import Final

from msgspec import Struct
from PySide6.QtWidgets import QWidget

from planner.models.document import Mark
from planner.models.ids import QuestionId
from planner.services.views.visits.visit_view import AskedQuestion, VisitView
from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.field import PickField, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.joints import in_facts, in_points, with_aside, with_label
from planner.ui.widgets.words.state_pill import SHAPES
from planner.ui.widgets.words.text import body, quiet, small, strong

OWN: Final = "visits/+own"
"""What the draft of an own question is called; no step is called so."""
_NONE: Final = ""


class BeforeActions(Struct, frozen=True, kw_only=True):
    """What the questions before a visit can do.

    Attributes:
        ask: takes a question along, as the first.
        leave: leaves one at home.
        add: adds one of the person's own and takes it along; returns whether it did.
    """

    ask: Callable[[QuestionId], None]
    leave: Callable[[QuestionId], None]
    add: Callable[[str], bool]


class BeforeCard(Card):
    """What goes to the visit, as it stands on its sheet.

    Args:
        context: keeps what is typed.
        view: the visit.
        actions: what its questions can do.
    """

    def __init__(
        self, context: PageContext, view: VisitView, actions: BeforeActions
    ) -> None:
        super().__init__(self.tr("Before the visit"))
        self.spaced(10)
        self._view, self._actions = view, actions
        self._speaker = context.state.speaker
        self.own = TextField(self.tr("A question of your own"))
        self.draft = FormDraft(context, OWN, {"text": self.own}, self)
        self.pick = self._pick()
        self._questions()
        self._to_get()
        for heading, words in (
            (self.tr("Bring"), view.row.bring),
            (self.tr("Prepare"), view.row.prepare),
        ):
            if words:
                self.add(strong(heading), body(words))
        if view.health:
            self.add(strong(self._speaker.say("visit.head.health")))
        for line in view.health:
            self.add(small(line))
        self.add(strong(self.tr("Since last time")), small(view.last))
        for line in view.news:
            self.add(small(line))

    def _questions(self) -> None:
        self.add(strong(self._speaker.say("visit.head.questions")))
        for number, one in enumerate(self._view.asked, 1):
            self.add(self._question(number, one))
        if self.pick is not None:
            self.add(self.pick)
        words = self.tr("Take it along")
        self.add(self.draft.note, self.own, flow(button(words, self._add)))

    def _question(self, number: int, one: AskedQuestion) -> QWidget:
        words = with_aside(one.words, one.again) if one.again else one.words
        told = body(in_points(str(number), words))
        if one.answer:
            return column(told, quiet(one.answer), gap=2)
        leave = self.tr("Not this one")
        run = partial(self._actions.leave, one.id)
        return column(told, link(leave, run, with_label(leave, one.words)), gap=2)

    def _pick(self) -> PickField | None:
        others = self._view.others
        if not others:
            return None
        offers = [(_NONE, self.tr("Choose one"))]
        offers += [(str(one.id), one.words) for one in others]
        made = PickField(self.tr("Take another question along"), offers)
        made.committed.connect(self._ask)
        return made

    def _ask(self, question: str) -> None:
        if question != _NONE:
            self._actions.ask(QuestionId(question))

    def _add(self) -> None:
        text = self.own.line.text().strip()
        if not text:
            self.own.show_error(self.tr("Write your question first."))
            self.own.line.setFocus()
            return
        self.draft.take(lambda: self._actions.add(text))

    def _to_get(self) -> None:
        view, label = self._view, self._speaker.label
        asked = SHAPES[Mark.NEEDS_DATE]
        if view.dates or view.people:
            self.add(strong(self._speaker.say("visit.head.dates")))
        for one in view.dates:
            sign = SHAPES[Mark.AIM] if one.wished else asked
            self.add(small(f"{sign} {in_facts(one.title, one.wished)}"))
        for role in view.people:
            self.add(small(f"{asked} {label(role)}"))
        if view.results:
            self.add(strong(self._speaker.say("visit.head.results")))
        for result in view.results:
            self.add(small(f"{asked} {result.words}"))
