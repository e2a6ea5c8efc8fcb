"""The fields of changes to one step."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Booking, Done
from planner.models.plan.protocol import Place, Site
from planner.models.plan.schedule import ScheduledStep
from planner.services.edits import step_edits
from planner.ui.asking.change_form import ChangeForm, OwnWords
from planner.ui.entry.date_field import DateField
from planner.ui.entry.draft_fields import Typed
from planner.ui.look.following import by_pixels
from planner.ui.state.app_state import AppState
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.words.labelled import labelled
from planner.ui.widgets.words.text import body, small

WhyEdit = Callable[[Journey, StepId, str], Edit]


def takes_days(step: ScheduledStep) -> bool:
    """Whether a step takes more than one day."""
    length = step.step.duration
    return length.max != 1 or length.aim > 1


class BookForm(ChangeForm):
    """The agreed date, its last day for a stay, and the time of day."""

    def __init__(self, state: AppState, step: ScheduledStep) -> None:
        super().__init__(self.tr("Keep this date"), f"plan/book:{step.id}")
        self._step = step.id
        self._today, speaker = state.today, state.speaker
        booked = step.facts.booked
        self.day = DateField(
            self.tr("Agreed date"), speaker, lambda: step.start or state.today()
        )
        # A day that stands for many must not be agreed by leaving it as it is.
        wished = None if step.rough else step.start
        self.day.set_value(booked.day if booked else wished)
        self.end = DateField(self.tr("Last day, if you know it"), speaker, state.today)
        self.end.set_value(booked.end if booked else None)
        self.time = QLineEdit(booked.time if booked else "")
        by_pixels(self.time.setMaximumWidth, 160)
        self.gone_by = body(
            self.tr(
                "△ This day has gone by. If it happened then, leave this and choose "
                "“It happened on another day”. Or check the year."
            )
        )
        self.add(self.day, self.gone_by, self.end)
        self.end.setVisible(takes_days(step))
        self._watch_for_days_gone_by()
        self.add(labelled(self.tr("Time of day, such as 10:30 (optional)"), self.time))
        for field in (self.day.changed, self.end.changed, self.time.textChanged):
            field.connect(lambda *_: self.changed.emit())
        self.setFocusProxy(self.day)

    def _watch_for_days_gone_by(self) -> None:
        def look_at() -> None:
            day, was = self.day.value, not self.gone_by.isHidden()
            gone = day is not None and day < self._today()
            self.gone_by.setVisible(gone)
            if gone and not was:
                announce(self.day.edit, self.gone_by.text())

        look_at()
        self.day.changed.connect(look_at)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"day": self.day, "end": self.end, "time": self.time}

    @override
    def edit(self, journey: Journey) -> Edit:
        booking = Booking(
            day=self.day.require(), end=self.end.given(), time=self.time.text().strip()
        )
        return step_edits.book(journey, self._step, booking, today=self._today())


class DoneForm(ChangeForm):
    """When it really happened: one day, several, or still going on."""

    def __init__(self, state: AppState, step: ScheduledStep) -> None:
        super().__init__(self.tr("It happened then"), f"plan/done:{step.id}")
        self._step = step.id
        self._today = state.today
        done = step.facts.done
        self.day = DateField(
            self.tr("Started on") if takes_days(step) else self.tr("It happened on"),
            state.speaker,
            self._today,
        )
        guess = self._guess(step)
        self._guesses_today = done is None and guess == self._today()
        self.day.set_value(done.day if done else guess)
        self.end = DateField(
            self.tr("Ended on"),
            state.speaker,
            self._today,
            self.tr("Leave it empty while it still goes on"),
        )
        self.end.set_value(done.end if done else None)
        self.add(self.day, self.end)
        self.end.setVisible(takes_days(step))
        self.where = OwnWords(self.tr("Where? Hospital or centre (optional)"), lines=1)
        self.where.set_text(self._place(state, step))
        self.where.setVisible(step.step.place is not Place.HOME)
        self.why = OwnWords(self.tr("Note (optional)"), lines=1)
        self.add(self.where, self.why)
        for field in (self.day, self.end, self.where, self.why):
            field.changed.connect(self.changed)
        self.setFocusProxy(self.day)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {
            "day": self.day,
            "end": self.end,
            "where": self.where.edit,
            "why": self.why.edit,
        }

    @override
    def shows_today(self) -> str:
        return "day" if self._guesses_today else ""

    @override
    def edit(self, journey: Journey) -> Edit:
        day, end = self.day.require(), self.end.given()
        done = Done(day=day, end=end, where=self.where.text)
        try:
            return step_edits.mark_done(
                journey, self._step, done, today=self._today(), why=self.why.text
            )
        except PlannerError:
            self.day.edit.setFocus()
            raise

    def _place(self, state: AppState, step: ScheduledStep) -> str:
        """Return where it was, as far as it is told: at the centre of the plan."""
        if step.facts.done is not None:
            return step.facts.done.where
        plan = state.journey.plan
        centre = plan.centre if plan is not None else None
        if centre is None or step.step.site is not Site.CENTRE:
            return ""
        return state.journey.centres[centre].name

    def _guess(self, step: ScheduledStep) -> date:
        wished = None if step.rough else step.start
        planned = step.facts.booked.day if step.facts.booked else wished
        # Nothing can have happened after today.
        return min(planned or self._today(), self._today())


class NotBeforeForm(ChangeForm):
    """The earliest day the person wants a step on."""

    def __init__(self, state: AppState, step: ScheduledStep) -> None:
        super().__init__(self.tr("Keep to that"), f"plan/not-before:{step.id}")
        self._step = step.id
        self.day = DateField(
            self.tr("Not before"),
            state.speaker,
            lambda: step.start or state.today(),
            self.tr("Leave it empty to take the wish back"),
        )
        self.day.set_value(step.facts.not_before)
        self.add(self.day)
        self.day.changed.connect(self.changed)
        self.setFocusProxy(self.day)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"day": self.day}

    @override
    def edit(self, journey: Journey) -> Edit:
        return step_edits.set_not_before(journey, self._step, self.day.given())


class NoteForm(ChangeForm):
    """The note of a step, in the person's own words."""

    def __init__(self, step: ScheduledStep) -> None:
        super().__init__(self.tr("Keep the note"), f"plan/note:{step.id}")
        self._step = step.id
        self.note = OwnWords(self.tr("Note"), step.facts.note, lines=5)
        self.add(self.note)
        self.note.changed.connect(self.changed)
        self.setFocusProxy(self.note)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"note": self.note.edit}

    @override
    def edit(self, journey: Journey) -> Edit:
        return step_edits.set_note(journey, self._step, self.note.text)


class DropForm(ChangeForm):
    """Why a step will not happen: called off, or left out on purpose."""

    def __init__(self, step: ScheduledStep) -> None:
        super().__init__(self.tr("Take it out of the plan"), f"plan/drop:{step.id}")
        self.leave_words = self.tr("Keep the step")
        self._step = step.id
        choices: list[Choice[WhyEdit]] = [
            Choice(
                step_edits.cancel,
                self.tr("It was called off"),
                self.tr("By me, by the team or by events. It may come back later."),
            ),
            Choice(
                step_edits.skip,
                self.tr("I leave it out"),
                self.tr("It is not needed in my case."),
            ),
        ]
        self.kind = ChoiceList(self.tr("What happened"), choices)
        # What was pressed says "Not needed".
        self.kind.set_value(step_edits.skip)
        self.why = OwnWords(self.tr("Why (kept with the step)"))
        self.add(self.kind, self.why, small(self.tr("Its trail stays in the history.")))
        self.kind.chosen.connect(lambda _: self.changed.emit())
        self.why.changed.connect(self.changed)
        self.setFocusProxy(self.why)

    @override
    def typed(self) -> Mapping[str, Typed]:
        return {"kind": self.kind, "why": self.why.edit}

    @override
    def edit(self, journey: Journey) -> Edit:
        make = self.kind.value() or step_edits.skip
        return make(journey, self._step, self.why.text)
