"""When a step is, when it may be and how it stands, in words."""

from collections.abc import Iterable
from datetime import date

from planner.models.ids import DAY0
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.services.words.speaker import Speaker


def when_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return day number and date, a span for a stay, or "no date yet"."""
    if step.start is None:
        dropped = step.state in {StepState.CANCELLED, StepState.SKIPPED}
        return speaker.say("left-out" if dropped else "no-date")
    day = speaker.day(step.start)
    if step.end is not None and step.end != step.start:
        day = speaker.day_span(step.start, step.end)
    if step.day is None:
        return day
    return speaker.say("when", number=speaker.day_number(step.day), date=day)


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
    if step.facts.done is not None or step.start is None:
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
        and step.step.duration.max is None
        and step.latest_end is None
        and (told is None or told.end is None)
    )


def state_words(step: ScheduledStep, speaker: Speaker) -> str:
    """Return the state; "was planned for 4 Feb 2027" instead of any blame."""
    word = speaker.label(step.state)
    if step.state is StepState.WAS_PLANNED and step.start is not None:
        word = speaker.say("was-planned-for", date=speaker.day_bare(step.start))
    if is_open_ended(step):
        word = speaker.say("end-open", state=word)
    if step.step.is_unclear:
        word = speaker.say("unclear-in-print", state=word)
    if not step.applies:
        word = speaker.say("if-it-applies", state=word)
    return word if step.fits else speaker.say("does-not-fit", state=word)


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
