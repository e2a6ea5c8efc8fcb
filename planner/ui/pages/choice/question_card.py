"""The questions for the team: they grow from what is open, and can be edited."""

from collections.abc import Callable
from functools import partial
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from planner.models.evidence.aid import Hearer
from planner.models.ids import QuestionId
from planner.models.person.decision import Question
from planner.models.structs import replace
from planner.services.edits.question_edits import put_question, strike_question
from planner.services.views.deciding.question_list import raised
from planner.services.views.deciding.questions_now import questions_now
from planner.services.words.speaker import Speaker
from planner.ui.entry.form_draft import FormDraft
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.field import NoteField, PickField, TextField
from planner.ui.widgets.focus.keep_focus import rebuild_keeping_focus
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, empty_layout, flow
from planner.ui.widgets.words.joints import with_label
from planner.ui.widgets.words.text import body, quiet, small

_OWN_WEIGHT = 100
_FEW = 5
_ANSWER = "questions/answer:"
_WORDS = "questions/words:"


class QuestionCard(Card):
    """The heaviest questions first; five at a time, the rest on request."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context.state.texts.get("questions.title"))
        self._context = context
        self._all = False
        self._opened: set[str] = set()
        self._rows = column(gap=14)
        self.own = TextField(self.tr("A question of my own"))
        self.ask = PickField(self.tr("For whom"), self._hearers())
        fields = {"own": self.own, "ask": self.ask}
        self.draft = FormDraft(context, "questions/own", fields, self)
        self.add(
            quiet(
                self.tr(
                    "They come from gaps, from what nobody knows and from what matters"
                    " to you. They go on the printed plan with room for the answers."
                )
            ),
            self._rows,
            self.draft.note,
            self.own,
            self.ask,
            flow(button(self.tr("Add my question"), self._add)),
        )

    def refresh(self) -> None:
        """Show the questions as they are worth asking now."""
        rebuild_keeping_focus(self, self._show_rows)

    def _show_rows(self) -> None:
        layout = self._rows.layout()
        if layout is None:
            return
        empty_layout(layout)
        questions = self.questions()
        shown = questions if self._all else questions[:_FEW]
        for question in shown:
            layout.addWidget(self._row(question))
        if len(questions) > len(shown):
            words = counted(
                self.tr(
                    "{count, plural, one {Show the # question}"
                    " other {Show all # questions}}"
                ),
                count=len(questions),
            )
            layout.addWidget(flow(button(words, self._show_all)))

    def questions(self) -> tuple[Question, ...]:
        """Return the questions to ask, most important first."""
        state = self._context.state
        return questions_now(state.journey, state.schedule, state.catalog)

    def _hearers(self) -> tuple[tuple[str, str], ...]:
        label = self._context.state.speaker.label
        every = tuple((one.value, label(one)) for one in Hearer)
        return (("", self.tr("Anybody of the team")), *every)

    def words(self, question: Question) -> str:
        """Return a question in the person's words, else in ours."""
        return question.text or self._context.state.texts.get(question.origin)

    def _row(self, question: Question) -> QWidget:
        links = (
            self._link(self.tr("Change the words"), self._reword, question),
            self._link(self.tr("Ask this first"), self._raise, question),
            self._link(self.tr("Not needed"), self._strike, question),
        )
        if self._waits(_WORDS, question):
            return self._words_field(question)
        if question.answer or self._waits(_ANSWER, question):
            return column(self._note(question), flow(*links))
        words = self.words(question)
        opener = button(
            self.tr("Note an answer"),
            partial(self._open, question),
            spoken=with_label(self.tr("Note an answer"), words),
        )
        asked = _asked_of(question, self._context.state.speaker)
        told = (body(words), small(asked)) if asked else (body(words),)
        return column(*told, flow(opener, *links), gap=2)

    def _link(
        self, words: str, does: Callable[[Question], None], question: Question
    ) -> QWidget:
        return link(
            words, partial(does, question), with_label(words, self.words(question))
        )

    def _note(self, question: Question) -> NoteField:
        note = NoteField(self.words(question))
        note.set_value(question.answer)
        draft = FormDraft(self._context, f"{_ANSWER}{question.id}", {"": note}, note)
        note.committed.connect(
            lambda text: draft.take(lambda: self._answer(question, text))
        )
        return note

    def _waits(self, kind: str, question: Question) -> bool:
        """Whether a field of a question is open, or holds what waits to be stored."""
        journey, name = self._context.state.journey.id, f"{kind}{question.id}"
        return (
            name in self._opened or self._context.drafts.find(journey, name) is not None
        )

    def _open(self, question: Question) -> None:
        self._opened.add(f"{_ANSWER}{question.id}")
        self._put_in_place(question, self._note(question))

    def _reword(self, question: Question) -> None:
        self._opened.add(f"{_WORDS}{question.id}")
        self._put_in_place(question, self._words_field(question))

    def _words_field(self, question: Question) -> NoteField:
        field = NoteField(self.tr("The question in your words"))
        field.set_value(self.words(question))
        draft = FormDraft(self._context, f"{_WORDS}{question.id}", {"": field}, field)
        field.committed.connect(
            lambda text: draft.take(lambda: self._change_words(question, text))
        )
        return field

    def _put_in_place(self, question: Question, note: NoteField) -> None:
        """Show a field where the question stands, ready to type."""
        layout = self._rows.layout()
        index = [one.id for one in self.questions()].index(question.id)
        item = layout.itemAt(index) if layout is not None else None
        old = item.widget() if item is not None else None
        if layout is None or old is None:
            return
        # Qt takes the old one out of the layout but leaves it on the page.
        layout.replaceWidget(old, note)
        old.hide()
        old.deleteLater()
        note.edit.setFocus()

    def _answer(self, question: Question, text: str) -> bool:
        self._opened.discard(f"{_ANSWER}{question.id}")
        kept = replace(question, answer=text)
        return self._context.state.run(lambda journey: put_question(journey, kept))

    def _change_words(self, question: Question, text: str) -> bool:
        self._opened.discard(f"{_WORDS}{question.id}")
        said = replace(question, text=text)
        return self._context.state.run(lambda journey: put_question(journey, said))

    def _raise(self, question: Question) -> None:
        first = raised(question, self.questions())
        self._context.state.run(lambda journey: put_question(journey, first))

    def _strike(self, question: Question) -> None:
        self._context.state.run(lambda journey: strike_question(journey, question))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _add(self) -> None:
        question = Question(
            id=QuestionId(uuid4().hex),
            text=self.own.line.text(),
            weight=_OWN_WEIGHT,
            ask=tuple(one for one in Hearer if one.value == self.ask.value()),
        )
        state = self._context.state
        error = self.draft.attempt(
            lambda: state.attempt(lambda journey: put_question(journey, question))
        )
        self.own.show_error(state.error_words(error) if error else "")
        if error is None:
            self.own.line.clear()
            self.ask.set_value("")
            self.draft.begin()


def _asked_of(question: Question, speaker: Speaker) -> str:
    """Return who can answer a question; "" where anybody may be asked."""
    return speaker.facts(*(speaker.label(one) for one in question.ask))
