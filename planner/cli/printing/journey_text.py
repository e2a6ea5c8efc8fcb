"""A journey as lines of text: what is wrong, what is missing, then every step.

What repeats is one line, from its first day to its last, while nothing sets its times
apart: the same state, no note. The eight drips of a week are not eight lines.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from planner.models.journey import Journey, Plan
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.views.living.earlier_facts import done_earlier, earlier_words
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    number_words,
    past_day0_words,
    rough_day0_words,
    start_words,
    state_words,
    undated_words,
    window_words,
)

if TYPE_CHECKING:
    from planner.models.ids import StepId

_INDENT = "  "


def journey_lines(
    journey: Journey, schedule: Schedule, speaker: Speaker, *, each: bool = False
) -> tuple[str, ...]:
    """Return the title, the state, problems (!), gaps (?) and steps in date order.

    Args:
        journey: with its plan, if it has one.
        schedule: its dates.
        speaker: the reader's language.
        each: whether each time of what repeats has a line of its own.
    """
    explainer = Explainer(schedule, speaker)
    heading = [journey.title]
    if journey.plan is not None:
        heading.append(_plan_line(journey.plan, schedule, speaker))
    # With the id by which it can be put right: `done`, `not-done`, `note`, `before`.
    earlier = [
        speaker.aside(earlier_words(one, speaker), min(one.keys))
        for one in done_earlier(journey, schedule)
    ]
    if earlier:
        told = speaker.names(*earlier)
        heading.append(speaker.labelled(speaker.say("before.plan"), told))
    return (
        *heading,
        *(f"! {explainer.problem(problem)}" for problem in schedule.problems),
        *(f"? {explainer.gap(gap)}" for gap in schedule.gaps),
        *_step_lines(schedule, speaker, each=each),
    )


def _plan_line(plan: Plan, schedule: Schedule, speaker: Speaker) -> str:
    parts = [speaker.protocol_title(plan.protocol), speaker.label(plan.state)]
    if schedule.day0 is not None:
        name = anchor_name(schedule, speaker)
        parts.append(speaker.labelled(name, speaker.day(schedule.day0)))
    elif schedule.rough is not None:
        name, known = (
            anchor_name(schedule, speaker),
            rough_day0_words(schedule, speaker),
        )
        parts.append(speaker.labelled(name, known))
    elif happened := past_day0_words(schedule, speaker):
        parts.append(speaker.labelled(anchor_name(schedule, speaker), happened))
    return speaker.points(*parts)


def _step_lines(schedule: Schedule, speaker: Speaker, *, each: bool) -> list[str]:
    """Return one line a step: date, id and title in columns, then state and window."""
    anchor = anchor_name(schedule, speaker)
    runs = [(step,) for step in schedule.steps] if each else _runs(schedule, speaker)
    rows = [(_start(run[0], speaker, anchor), _id(run), run) for run in runs]
    date_width = max((len(start) for start, _, _ in rows), default=0)
    id_width = max((len(name) for _, name, _ in rows), default=0)
    return [
        f"{_INDENT}{start:{date_width}}  {name:{id_width}}  {told}"
        for start, name, run in rows
        for told in (_told(run, schedule, speaker),)
    ]


def _runs(schedule: Schedule, speaker: Speaker) -> list[Sequence[ScheduledStep]]:
    """Put the times of a step together that are told alike, where the first stands."""
    found: list[list[ScheduledStep]] = []
    begun: dict[StepId, list[ScheduledStep]] = {}
    for step in schedule.steps:
        run = begun.get(step.step.id)
        if run is not None and _goes_on(run[-1], step, speaker):
            run.append(step)
        else:
            begun[step.step.id] = run = [step]
            found.append(run)
    return list(found)


def _goes_on(last: ScheduledStep, step: ScheduledStep, speaker: Speaker) -> bool:
    if last.number is None or step.number != last.number + 1:
        return False
    alike = [
        (state_words(one, speaker), _hour(one), one.start is None, one.rough)
        for one in (last, step)
    ]
    return alike[0] == alike[1] and not (last.facts.note or step.facts.note)


def _id(run: Sequence[ScheduledStep]) -> str:
    return run[0].id if len(run) == 1 else f"{run[0].id}..{run[-1].number}"


def _start(step: ScheduledStep, speaker: Speaker, anchor: str) -> str:
    if step.start is None:
        dropped = step.facts.dropped is not None
        return (
            speaker.say("no-date") if dropped else undated_words(step, speaker, anchor)
        )
    day, number = start_words(step, speaker), number_words(step, speaker)
    return speaker.say("when", number=number, date=day) if number else day


def _told(run: Sequence[ScheduledStep], schedule: Schedule, speaker: Speaker) -> str:
    step, last = run[0], run[-1]
    parts = [_title(run, speaker)]
    end = last.end or last.start
    if end is not None and end != step.start:
        told = about(speaker.day(end), speaker, rough=step.rough)
        parts.append(speaker.say("window-until", last=told))
    parts.append(state_words(step, speaker))
    if _hour(step):
        parts.append(_hour(step))
    # Each time has a window of its own: none of them is that of all.
    window = window_words(step, speaker, schedule.today) if last is step else ""
    if window:
        parts.append(f"[{window}]")
    if step.facts.done is not None and step.facts.done.where:
        parts.append(step.facts.done.where)
    if step.facts.note:
        parts.append(step.facts.note)
    return speaker.points(*parts)


def _hour(step: ScheduledStep) -> str:
    """Return at what time it is booked, while it is still to come."""
    booked = step.facts.booked
    return booked.time if booked is not None and step.facts.done is None else ""


def _title(run: Sequence[ScheduledStep], speaker: Speaker) -> str:
    step = run[0]
    if len(run) == 1:
        return speaker.step_title(step.step, step.number)
    title = speaker.step_title(step.step)
    return speaker.say("title-times", title=title, count=str(len(run)))
