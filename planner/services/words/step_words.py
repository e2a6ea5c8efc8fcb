"""When a step is, when it may be and how it stands, in words."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.facts import Before
from planner.models.plan.protocol import Example, Step, TreatmentProtocol
from planner.models.plan.schedule import (
    BoundSide,
    Reason,
    ReasonKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.services.words.speaker import Speaker

_WISHED: Final = frozenset({StepState.PLANNED, StepState.DUE})
_A_WEEK: Final = 7
_A_MONTH: Final = 30.44
_IN_DAYS: Final = 14
_IN_WEEKS: Final = 183


def when_words(step: ScheduledStep, speaker: Speaker, anchor: str) -> str:
    """Return day number and date, a span for a stay, or where it is beside Day 0.

    Args:
        step: with its dates.
        speaker: the reader's language.
        anchor: the name of Day 0 (``anchor_name``).
    """
    if step.start is None:
        return undated_words(step, speaker, anchor)
    day, number = day_words(step, speaker), number_words(step, speaker)
    return speaker.say("when", number=number, date=day) if number else day


def number_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the day number as the sheet has it: "Day -4", "Mobilisation Day 11".

    Returns:
        "" for a step without a number.
    """
    if step.clock and step.clock_day is not None:
        day = step.clock_day
        # A sheet prints "Day 11"; what lies before its first day has the true minus.
        number = speaker.signed(day) if day < 0 else speaker.number(day)
        return speaker.say("clock-day", clock=step.clock, number=number)
    return "" if step.day is None else speaker.day_number(step.day)


def undated_words(step: ScheduledStep, speaker: Speaker, anchor: str) -> str:
    """Return "16 weeks before Day 0", or "no date yet" where nothing ties it."""
    if step.state in {StepState.CANCELLED, StepState.SKIPPED}:
        return speaker.say("left-out")
    if step.state is StepState.BEFORE:
        return speaker.say("before.when")
    if step.state is StepState.NO_TIME:
        return speaker.say("no-day-left")
    if step.beside_day0 is None or step.step.id == DAY0:
        return speaker.say("no-date")
    offset, is_exact = _round_distance(step.beside_day0)
    return about(speaker.point(offset, anchor), speaker, rough=not is_exact)


def beside_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return "16 weeks before" or "6 months after" a Day 0 that nobody knows, or ""."""
    if step.start is not None or step.beside_day0 is None or step.step.id == DAY0:
        return ""
    return speaker.distance(_round_distance(step.beside_day0)[0])


def day_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the date of a step, a span for a stay, "" without one.

    A rough one is marked: "about Tue 6 Apr 2027". Of the step whose day is roughly
    known itself, that is told: "March to May 2027".
    """
    if step.start is None:
        return ""
    known = _known_roughly(step)
    if known is not None:
        return speaker.rough(known.first, known.last)
    if step.facts.due == step.start and not (step.facts.booked or step.facts.done):
        return speaker.say("quick.latest", date=speaker.day(step.start))
    return about(speaker.day_span(step.start, step.end), speaker, rough=step.rough)


def start_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the first day of a step as ``day_words`` does."""
    known = _known_roughly(step)
    is_due = step.facts.due is not None
    if step.start is None or known is not None or is_due:
        return day_words(step, speaker)
    return about(speaker.day(step.start), speaker, rough=step.rough)


def start_bare(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the first day of a step for a sentence: without its weekday."""
    if step.start is None or step.rough:
        return start_words(step, speaker)
    return speaker.day_bare(step.start)


def about(told: str, speaker: Speaker, *, rough: bool) -> str:
    """Return a date as it is told, or marked as one that stands for many.

    Args:
        told: the date in words.
        speaker: the reader's language.
        rough: whether it hangs on a Day 0 of which only a span is known.
    """
    return speaker.say("about", date=told) if rough else told


def rough_day0_words(schedule: Schedule, speaker: Speaker) -> str:
    """Return what is known of a Day 0 without a day, "" where nothing or all is."""
    rough = schedule.rough
    return "" if rough is None else speaker.rough(rough.first, rough.last)


def past_day0_words(schedule: Schedule, speaker: Speaker) -> str:
    """Return what is known of a Day 0 that happened before the plan, else ""."""
    day0 = schedule.by_id.get(DAY0)
    before = day0.facts.before if day0 and day0.state is StepState.BEFORE else None
    if before is None or not before.happened:
        return ""
    if not before.when:
        return before_words(before, speaker)
    return about(speaker.partial(before.when), speaker, rough=True)


def undated_day0_words(schedule: Schedule, speaker: Speaker) -> str:
    """Return what is known of a Day 0 without a day, ahead or behind, else ""."""
    return rough_day0_words(schedule, speaker) or past_day0_words(schedule, speaker)


def _known_roughly(step: ScheduledStep) -> Reason | None:
    """Return the span that was told of the step itself."""
    return next(
        (
            one
            for one in step.why
            if step.rough
            and one.kind is ReasonKind.ROUGH
            and one.side is BoundSide.DATE
            and one.step == step.id
        ),
        None,
    )


def _round_distance(days: int) -> tuple[Offset, bool]:
    """Return a distance as people say it, and whether it is just that.

    Up to a fortnight in days, up to half a year in weeks, beyond that in months.
    """
    if abs(days) <= _IN_DAYS:
        return Offset(days=days), True
    if abs(days) <= _IN_WEEKS:
        weeks = round(days / _A_WEEK)
        return Offset(days=weeks * _A_WEEK), days % _A_WEEK == 0
    return Offset(months=round(days / _A_MONTH)), False


def anchor_name(schedule: Schedule, speaker: Speaker) -> str:
    """Return "Day 0", or the title of its step where no treatment is given then."""
    step = schedule.by_id.get(DAY0)
    if schedule.day_numbers or step is None:
        return speaker.day_number(0)
    return speaker.step_title(step.step)


def window_words(step: ScheduledStep, speaker: Speaker, today: date) -> str:
    """Return when a step may still start: days gone by are no choice any more.

    Done steps, and steps that can be on one day only, need no more words.

    Args:
        step: with the bounds of its start.
        speaker: the reader's language.
        today: days before it are told only where the whole window is over.
    """
    if step.state is StepState.NEEDS_DATE:
        return speaker.say("team-sets-it")
    if step.facts.done is not None:
        return ""
    if step.start is None and step.state is not StepState.NO_TIME:
        return ""
    if step.earliest == step.latest:
        return ""
    # Today itself needs no "from": the window is open already.
    gone = step.earliest is None or step.earliest <= today
    if gone and step.latest is not None and step.latest < today:
        return speaker.window(step.earliest, step.latest)
    return speaker.window(None if gone else step.earliest, step.latest)


def is_open_ended(step: ScheduledStep) -> bool:
    """Whether nobody can say yet when it ends ("until the counts recover")."""
    told = step.facts.done or step.facts.booked
    return (
        step.start is not None
        and step.state is not StepState.DONE
        and step.step.duration.max is None
        and step.latest_end is None
        and (told is None or told.end is None)
    )


def state_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the state; "was planned for 4 Feb 2027" instead of any blame."""
    if step.state is StepState.BEFORE:
        return before_words(step.facts.before or Before(), speaker)
    word = _state_word(step, speaker)
    if is_open_ended(step):
        word = speaker.say("end-open", state=word)
    if step.step.is_unclear:
        word = speaker.say("unclear-in-print", state=word)
    if step.instead_of:
        among = speaker.number(len(step.instead_of) + 1)
        word = speaker.say("one-of-several", state=word, among=among)
    if not step.applies:
        word = speaker.say("if-it-applies", state=word)
    return word if step.fits else speaker.say("does-not-fit", state=word)


def _state_word(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the state alone, by what its day is."""
    if step.state in _WISHED and step.start is None:
        # It stands beside a Day 0 that nobody knows: there is no day to wish for.
        return speaker.say("no-date")
    if step.state in _WISHED and step.facts.due is not None:
        return speaker.say("due-by")
    if step.state in _WISHED and step.rough:
        return speaker.say("state-about")
    if step.state is StepState.WAS_PLANNED and step.start is not None:
        day = about(speaker.day_bare(step.start), speaker, rough=step.rough)
        # Somebody had agreed to it: that is more than a wish of the plan.
        agreed = step.facts.booked is not None
        return speaker.say("was-booked-for" if agreed else "was-planned-for", date=day)
    return speaker.label(step.state)


def instead_words(step: ScheduledStep, schedule: Schedule, speaker: Speaker) -> str:
    """Return "Either this, or: PET scan (Day -4)", "" where nothing is open.

    Args:
        step: one of a choice.
        schedule: tells the others.
        speaker: the reader's language.
    """
    anchor = anchor_name(schedule, speaker)
    others = [
        speaker.say(
            "instead-one",
            title=speaker.step_title(one.step, one.number),
            when=when_words(one, speaker, anchor),
        )
        for name in step.instead_of
        if (one := schedule.by_id.get(name)) is not None
    ]
    return speaker.say("instead", others=speaker.names(*others)) if others else ""


def before_words(before: Before, speaker: Speaker) -> str:
    """Return "done before this plan, about Sep 2026" or that nobody knows.

    Args:
        before: what was told.
        speaker: the reader's language.
    """
    if before.happened and before.when:
        when = about(speaker.partial(before.when), speaker, rough=True)
        return speaker.say("before.done-about", when=when)
    key = {True: "done", False: "not-done", None: "not-known"}[before.happened]
    return speaker.say(f"before.{key}")


def example_words(step: Step, speaker: Speaker, drug: str) -> tuple[str, ...]:
    """Tell the published examples for any drug and for the person's own.

    Args:
        step: whose examples are told.
        speaker: the reader's language.
        drug: id of the person's drug; while nobody knows it, all are told.
    """
    return tuple(
        speaker.texts.get(f"examples.{example.id}")
        for example in step.examples
        if not example.drug or not drug or example.drug == drug
    )


def trial_words(
    trial: Example, wait: Offset, counted_from: date, day: date | None, speaker: Speaker
) -> tuple[str, ...]:
    """Tell what day could be with the wait of a published example, and whose it is.

    Args:
        trial: the example.
        wait: how long was waited in it.
        counted_from: the day the wait would begin.
        day: the first one that would do then; None for none.
        speaker: the reader's language.
    """
    told = {"wait": speaker.length(wait), "from": speaker.day(counted_from)}
    found = (
        speaker.say("when-day0.tried-never", **told)
        if day is None
        else speaker.say("when-day0.tried", day=speaker.day(day), **told)
    )
    example = speaker.texts.get(f"examples.{trial.id}")
    return found, example, speaker.say("when-day0.only-an-example")


def asked_day_words(
    protocol: TreatmentProtocol, asked: StepId, speaker: Speaker
) -> tuple[str, ...]:
    """Say whose days an answer to "when" has, where they are not those of Day 0.

    Args:
        protocol: the timetable.
        asked: the step that the person pinned, such as the start at the centre.
        speaker: the reader's language.
    """
    step = None if asked == DAY0 else protocol.step(asked)
    if step is None:
        return ()
    return (speaker.say("when-day0.of-step", step=speaker.step_title(step)),)


def not_counted_words(
    steps: Iterable[ScheduledStep], speaker: Speaker, drug: str
) -> tuple[str, ...]:
    """Say which dates an answer to "when" does not count, each with its examples.

    Args:
        steps: those without a date that come before Day 0.
        speaker: the reader's language.
        drug: id of the person's drug, "" while nobody knows it.
    """
    told = []
    for one in steps:
        title = speaker.step_title(one.step, one.number)
        ask = speaker.label(one.step.ask)
        told.append(speaker.say("when-day0.not-counted", step=title, ask=ask))
        examples = speaker.sentences(*example_words(one.step, speaker, drug))
        if examples:
            told.append(speaker.say("when-day0.examples", examples=examples))
    return tuple(told)
