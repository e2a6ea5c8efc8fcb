"""The plan as rows of finished words: for the table, the command line and paper."""

from collections.abc import Mapping
from datetime import date
from operator import attrgetter
from typing import Final

from msgspec import Struct

from planner.models.document import Mark
from planner.models.ids import PhaseId, StepId
from planner.models.journey import Journey
from planner.models.plan.protocol import Place, Role, StepKind
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.services.views.source_use import step_sources
from planner.services.words.reason_words import ReasonWords
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    anchor_name,
    day_words,
    example_words,
    instead_words,
    is_open_ended,
    number_words,
    state_words,
    undated_words,
    when_words,
    window_words,
)

MARKS: Final = {
    StepState.PLANNED: Mark.AIM,
    StepState.BOOKED: Mark.BOOKED,
    StepState.DUE: Mark.AIM,
    StepState.WAS_PLANNED: Mark.AIM,
    StepState.NO_TIME: Mark.NEEDS_DATE,
    StepState.UNDER_WAY: Mark.UNDER_WAY,
    StepState.DONE: Mark.DONE,
    StepState.CANCELLED: Mark.CANCELLED,
    StepState.SKIPPED: Mark.CANCELLED,
    StepState.NEEDS_DATE: Mark.NEEDS_DATE,
    StepState.BEFORE: Mark.NONE,
}

_all_but_why = attrgetter(
    *(name for name in ScheduledStep.__struct_fields__ if name != "why")
)


def mark_of(step: ScheduledStep) -> Mark:
    """Return how the state of a step is drawn; a wished day that is rough by itself."""
    before = step.facts.before
    if step.state is StepState.BEFORE and before is not None and before.happened:
        return Mark.DONE
    agreed = step.state is StepState.WAS_PLANNED and step.facts.booked is not None
    mark = Mark.BOOKED if agreed else MARKS[step.state]
    if step.start is None and mark is Mark.AIM:
        return Mark.NONE
    return Mark.ROUGH if step.rough and mark is Mark.AIM else mark


class PlanRow(Struct, frozen=True, kw_only=True):
    """One step in words.

    Attributes:
        name: its title without "(2 of 5)".
        brief: two short words for it, "" where it has none.
        when: "Day -57 · Mon 8 Feb 2027", or that there is no date yet.
        day_word: its date without the number, or that there is no date yet.
        number_word: "Day -57", "" where days have no numbers.
        window: when it may start, or that the team sets it.
        state_word: the state, with the planned date for a missed one.
        instead: what it may be instead, while a choice of the sheet is open.
        spoken: one full sentence, for screen readers.
        rough: whether its dates stand for many, since Day 0 is known only roughly.
        examples: what single centres published, for dates the team sets.
    """

    id: StepId
    phase: PhaseId
    phase_title: str
    title: str
    name: str
    brief: str
    when: str
    day_word: str
    number_word: str
    day: int | None
    start: date | None
    end: date | None
    window: str
    state: StepState
    state_word: str
    mark: Mark
    kind: StepKind
    kind_word: str
    place: Place
    place_word: str
    who: Role
    who_word: str
    time: str
    note: str
    summary: str
    prepare: str
    bring: str
    applies: bool
    fits: bool
    rough: bool
    doubtful: bool
    open_ended: bool
    key: bool
    instead: str
    spoken: str
    why: tuple[str, ...]
    examples: tuple[str, ...]
    sources: tuple[str, ...]


def plan_rows(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> tuple[PlanRow, ...]:
    """Return every step of a schedule in words, in the schedule's order."""
    if journey.plan is None:
        return ()
    around = _around(journey, schedule, speaker)
    reasons = ReasonWords(schedule, speaker)
    return tuple(_row(step, around, reasons.why(step)) for step in schedule.steps)


class _Around(Struct, frozen=True, kw_only=True):
    """What all rows of a plan share."""

    speaker: Speaker
    titles: Mapping[PhaseId, str]
    today: date
    drug: str
    anchor: str
    instead: Mapping[StepId, str]


def _around(journey: Journey, schedule: Schedule, speaker: Speaker) -> _Around:
    course = journey.profile.present_drug
    titles = speaker.phase_titles(journey.plan.protocol) if journey.plan else {}
    drug = course.drug if course else ""
    anchor = anchor_name(schedule, speaker)
    instead = {
        one.id: instead_words(one, schedule, speaker)
        for one in schedule.steps
        if one.instead_of
    }
    return _Around(
        speaker=speaker,
        titles=titles,
        today=schedule.today,
        drug=drug,
        anchor=anchor,
        instead=instead,
    )


class RowKeeper:
    """The rows of a plan that is looked at and changed: told anew where they changed.

    Its rows carry no ``why``: that is asked for one step at a time.
    """

    def __init__(self) -> None:
        self._known: dict[StepId, tuple[ScheduledStep, PlanRow]] = {}
        self._told_for: tuple[object, ...] = ()

    def rows(
        self, journey: Journey, schedule: Schedule, speaker: Speaker
    ) -> tuple[PlanRow, ...]:
        """Return every step of a schedule in words, in the schedule's order.

        Args:
            journey: whose plan it is.
            schedule: its derived dates.
            speaker: the reader's language; another one tells all rows anew.
        """
        plan = journey.plan
        if plan is None:
            return ()
        around = _around(journey, schedule, speaker)
        told_for = (
            plan.protocol,
            speaker.texts.language,
            around.today,
            around.drug,
            around.anchor,
            around.instead,
        )
        # What every row leans on; all else is in the step itself.
        if told_for != self._told_for:
            self._known.clear()
            self._told_for = told_for
        return tuple(self._row(step, around) for step in schedule.steps)

    def _row(self, step: ScheduledStep, around: _Around) -> PlanRow:
        before, row = self._known.get(step.id, (None, None))
        if row is None or not _tells_the_same(before, step):
            row = _row(step, around, ())
            self._known[step.id] = (step, row)
        return row


def _tells_the_same(before: ScheduledStep | None, step: ScheduledStep) -> bool:
    return before is not None and _all_but_why(before) == _all_but_why(step)


def _row(step: ScheduledStep, around: _Around, why: tuple[str, ...]) -> PlanRow:
    asked, speaker = step.step, around.speaker
    phase_title = around.titles.get(asked.phase) or speaker.say("own-steps")
    return PlanRow(
        id=step.id,
        phase=asked.phase,
        phase_title=phase_title,
        title=speaker.step_title(asked, step.number),
        name=speaker.step_title(asked),
        brief=speaker.texts.find(f"brief.{asked.words_id}.cell") or "",
        when=when_words(step, speaker, around.anchor),
        day_word=day_words(step, speaker)
        or undated_words(step, speaker, around.anchor),
        number_word=number_words(step, speaker),
        day=step.day,
        start=step.start,
        end=step.end,
        window=window_words(step, speaker, around.today),
        state=step.state,
        state_word=state_words(step, speaker),
        mark=mark_of(step),
        kind=asked.kind,
        kind_word=speaker.label(asked.kind),
        place=asked.place,
        place_word=speaker.label(asked.place),
        who=asked.who,
        who_word=speaker.label(asked.who),
        time=step.facts.booked.time if step.facts.booked else "",
        note=step.facts.note,
        summary=speaker.step_text(asked, "summary"),
        prepare=speaker.step_text(asked, "prepare"),
        bring=speaker.step_text(asked, "bring"),
        applies=step.applies,
        fits=step.fits,
        rough=step.rough,
        doubtful=asked.is_unclear,
        open_ended=is_open_ended(step),
        key=asked.key,
        instead=around.instead.get(step.id, ""),
        spoken=_spoken(step, around),
        why=why,
        examples=example_words(step.step, around.speaker, around.drug),
        sources=source_ids(step),
    )


def _spoken(step: ScheduledStep, around: _Around) -> str:
    speaker = around.speaker
    window = window_words(step, speaker, around.today)
    return speaker.say(
        "row-spoken" if window else "row-spoken-short",
        when=when_words(step, speaker, around.anchor),
        title=speaker.step_title(step.step, step.number),
        state=state_words(step, speaker),
        window=window,
        place=speaker.label(step.step.place),
    )


def source_ids(step: ScheduledStep) -> tuple[str, ...]:
    """Return the ids of all sources a scheduled step rests on."""
    return step_sources(step.step)
