"""The person's own centres: name them, ask them, keep what they answered."""

from collections.abc import Callable
from typing import Final
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from planner.models.ids import CentreId
from planner.models.person.decision import Answer, Centre
from planner.models.structs import replace
from planner.services.edits.centre_edits import answer, put_centre, remove_centre
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import Tone
from planner.ui.pages.about_you.about_you_groups import country_entries
from planner.ui.state.i18n import counted
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button, link
from planner.ui.widgets.fields.field import NoteField, PickField, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.fact_grid import FactGrid
from planner.ui.widgets.words.joints import in_facts, with_label
from planner.ui.widgets.words.pill import Pill
from planner.ui.widgets.words.text import quiet, small, title

NEW_CENTRE: Final = "centres/new"
CHANGED_CENTRE: Final = "centres/change:"
ANSWER: Final = "centres/answer:"
"""What the drafts of centres and of their answers begin with."""


class CentreForm(Card):
    """Name, place and night number of a centre; each is stored once it is typed."""

    def __init__(
        self, context: PageContext, centre: Centre | None, done: Callable[[], None]
    ) -> None:
        super().__init__()
        self.spaced()
        state = context.state
        self._state, self._done = state, done
        new = centre is None
        # The id is made once: each field that is left stores the same centre anew.
        self._centre = centre or Centre(id=CentreId(uuid4().hex), name="")
        self.name = TextField(self.tr("Name of the centre"))
        self.city = TextField(self.tr("City"))
        self.country = PickField(
            self.tr("Country"),
            [("", self.tr("Not said yet")), *country_entries(state)],
            self.tr("Its public holidays count for the plan."),
        )
        self.phone = TextField(self.tr("Number for nights and weekends"))
        self.note = NoteField(self.tr("Notes"))
        self._show(self._centre)
        done_words = self.tr("Add this centre") if new else self.tr("Done")
        self.draft = self._keep_typed(context, new=new)
        self.add(
            self.draft.note,
            self.name,
            SideBySide(self.city, self.country),
            self.phone,
            self.note,
            flow(button(done_words, self._finish)),
        )

    def _keep_typed(self, context: PageContext, *, new: bool) -> FormDraft:
        for typed in (self.name, self.city, self.country, self.phone, self.note):
            typed.committed.connect(self._store_typed)
        name = NEW_CENTRE if new else f"{CHANGED_CENTRE}{self._centre.id}"
        return FormDraft(context, name, self._typed(), self)

    def _typed(self) -> dict[str, Typed]:
        return {
            "name": self.name,
            "city": self.city,
            "country": self.country,
            "phone": self.phone,
            "note": self.note,
        }

    def _store_typed(self, _text: str) -> None:
        # A centre without a name cannot be stored; the button tells, leaving a field
        # does not.
        if self.name.line.text().strip():
            self._keep()

    def _finish(self) -> None:
        if self._keep():
            self._done()

    def _show(self, centre: Centre) -> None:
        self.name.set_value(centre.name)
        self.city.set_value(centre.city)
        self.country.set_value(centre.country)
        self.phone.set_value(centre.phone)
        self.note.set_value(centre.note)

    def _keep(self) -> bool:
        changed = replace(
            self._centre,
            name=self.name.line.text(),
            city=self.city.line.text(),
            country=self.country.value(),
            phone=self.phone.line.text(),
            note=self.note.edit.toPlainText(),
        )
        error = self.draft.attempt(
            lambda: self._state.attempt(lambda journey: put_centre(journey, changed))
        )
        if error is None:
            self.draft.begin(f"{CHANGED_CENTRE}{changed.id}")
        self.name.show_error(self._state.error_words(error) if error else "")
        return error is None


class CentreCard(Card):
    """A centre in short: where, how many questions are answered, what can be done."""

    def __init__(
        self,
        context: PageContext,
        centre: Centre,
        ask: Callable[[], None],
        change: Callable[[], None],
    ) -> None:
        super().__init__(centre.name)
        self._context = context
        state = context.state
        country = state.speaker.country(centre.country) if centre.country else ""
        place = in_facts(centre.city, country)
        if place:
            self.add(quiet(place))
        self.add(
            flow(self._answered(centre, len(state.catalog.aid.centre_questions))),
            self._actions(centre, ask, change),
        )

    def _actions(
        self, centre: Centre, ask: Callable[[], None], change: Callable[[], None]
    ) -> QWidget:
        change_words, ask_words, remove_words = (
            self.tr("Change details"),
            self.tr("Questions and answers"),
            self.tr("Take off the list"),
        )
        return flow(
            button(ask_words, ask, spoken=with_label(ask_words, centre.name)),
            button(change_words, change, spoken=with_label(change_words, centre.name)),
            link(
                remove_words,
                lambda: self._remove(self._context, centre),
                with_label(remove_words, centre.name),
            ),
        )

    def _answered(self, centre: Centre, total: int) -> Pill:
        answered = sum(bool(given.text) for given in centre.answers.values())
        said = counted(
            self.tr(
                "{total, plural, one {{count} of # question answered}"
                " other {{count} of # questions answered}}"
            ),
            count=answered,
            total=total,
        )
        if answered == total:
            return Pill(said, Tone.GOOD, "✓")
        return Pill(said, Tone.ATTENTION, "△")

    def _remove(self, context: PageContext, centre: Centre) -> None:
        sure = context.dialogs.confirm(
            self.tr("Take this centre off the list?"),
            self.tr("Its answers go with it. Undo brings them back."),
            self.tr("Take it off"),
            self.tr("Leave it"),
        )
        if sure:
            context.state.run(lambda journey: remove_centre(journey, centre.id))


class AnswerCard(Card):
    """One question to a centre with its answer, who gave it, when and how."""

    def __init__(self, context: PageContext, centre: CentreId, question: str) -> None:
        texts = context.state.texts
        super().__init__()
        self.setAccessibleName(texts.get(f"checklist.{question}.question"))
        self._context = context
        self._centre = centre
        self._question = question
        self._name = f"{ANSWER}{centre}:{question}"
        self._show()
        if context.drafts.find(context.state.journey.id, self._name) is not None:
            self._open()

    def _show(self) -> None:
        texts = self._context.state.texts
        question = self._question
        self.add(
            title(texts.get(f"checklist.{question}.question")),
            small(texts.get(f"checklist.{question}.why")),
        )
        self._given = self._stored()
        if self._given.text:
            self._show_answer()
        else:
            pill = Pill(texts.get("centres.unanswered"), Tone.ATTENTION, "△")
            self.add(flow(pill, self._open_button(self.tr("Note the answer"))))

    def _stored(self) -> Answer:
        centre = self._context.state.journey.centres[self._centre]
        return centre.answers.get(self._question, Answer())

    def _show_answer(self) -> None:
        given = self._given
        speaker = self._context.state.speaker
        rows = [
            (self.tr("Answer"), given.text),
            (self.tr("Who"), given.who or self.tr("not noted")),
            (
                self.tr("When"),
                speaker.day(given.on) if given.on else self.tr("not noted"),
            ),
            (self.tr("How"), given.how or self.tr("not noted")),
        ]
        self.add(FactGrid(rows), flow(self._open_button(self.tr("Change the answer"))))

    def _open_button(self, words: str) -> QWidget:
        question = self._context.state.texts.get(f"checklist.{self._question}.question")
        return button(words, self._open, spoken=with_label(words, question))

    def _open(self) -> None:
        self.empty()
        texts = self._context.state.texts
        question = texts.get(f"checklist.{self._question}.question")
        state = self._context.state
        self.spaced()
        self.text = NoteField(question)
        self.who = TextField(self.tr("Who said it?"))
        self.on = DateField(self.tr("When?"), state.speaker, state.today)
        self.how = TextField(self.tr("How? (letter, call, visit)"))
        self.text.set_value(self._given.text)
        self.who.set_value(self._given.who)
        self.how.set_value(self._given.how)
        self.on.set_value(self._given.on)
        fields = {"text": self.text, "who": self.who, "on": self.on, "how": self.how}
        self.draft = FormDraft(self._context, self._name, fields, self.text)
        self.add(
            self.draft.note,
            self.text,
            SideBySide(self.who, self.how),
            self.on,
            flow(
                button(
                    self.tr("Done"),
                    self._finish,
                    spoken=with_label(self.tr("Done"), question),
                )
            ),
        )
        for typed in (self.text, self.who, self.how):
            typed.committed.connect(self._store_typed)
        self.on.committed.connect(self._store_typed)
        self.text.edit.setFocus()

    def _store_typed(self, _value: object) -> None:
        if self.text.edit.toPlainText().strip():
            self._keep()

    def _finish(self) -> None:
        self.on.finish()
        if not self.on.trouble and self._keep():
            self.empty()
            self._show()

    def _keep(self) -> bool:
        given = Answer(
            text=self.text.edit.toPlainText(),
            who=self.who.line.text(),
            on=self.on.value,
            how=self.how.line.text(),
        )
        state = self._context.state
        error = self.draft.attempt(
            lambda: state.attempt(
                lambda journey: answer(journey, self._centre, self._question, given)
            )
        )
        if error is None:
            self.draft.settle()
        self.text.show_error(state.error_words(error) if error else "")
        return error is None
