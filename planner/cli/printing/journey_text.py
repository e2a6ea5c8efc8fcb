"""A journey as lines of text: what is wrong, what is missing, then every step."""

from planner.models.journey import Journey, Plan
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.views.living.earlier_facts import done_earlier, earlier_words
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    number_words,
    rough_day0_words,
    start_words,
    state_words,
    undated_words,
    window_words,
)

_INDENT = "  "


def journey_lines(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> tuple[str, ...]:
    """Return the title, the state, problems (!), gaps (?) and steps in date order."""
    explainer = Explainer(schedule, speaker)
    heading = [journey.title]
    if journey.plan is not None:
        heading.append(_plan_line(journey.plan, schedule, speaker))
    earlier = [earlier_words(one, speaker) for one in done_earlier(journey, schedule)]
    if earlier:
        told = speaker.names(*earlier)
        heading.append(speaker.labelled(speaker.say("before.plan"), told))
    return (
        *heading,
        *(f"! {explainer.problem(problem)}" for problem in schedule.problems),
        *(f"? {explainer.gap(gap)}" for gap in schedule.gaps),
        *_step_lines(schedule, speaker),
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
    return speaker.points(*parts)


def _step_lines(schedule: Schedule, speaker: Speaker) -> list[str]:
    """Return one line a step: date, id and title in columns, then state and window."""
    anchor = anchor_name(schedule, speaker)
    rows = [(_start(step, speaker, anchor), step) for step in schedule.steps]
    date_width = max((len(start) for start, _ in rows), default=0)
    id_width = max((len(step.id) for _, step in rows), default=0)
    return [
        f"{_INDENT}{start:{date_width}}  {step.id:{id_width}}  {told}"
        for start, step in rows
        for told in (_told(step, schedule, speaker),)
    ]


def _start(step: ScheduledStep, speaker: Speaker, anchor: str) -> str:
    if step.start is None:
        dropped = step.facts.dropped is not None
        return (
            speaker.say("no-date") if dropped else undated_words(step, speaker, anchor)
        )
    day, number = start_words(step, speaker), number_words(step, speaker)
    return speaker.say("when", number=number, date=day) if number else day


def _told(step: ScheduledStep, schedule: Schedule, speaker: Speaker) -> str:
    parts = [speaker.step_title(step.step, step.number)]
    if step.end is not None and step.end != step.start:
        last = about(speaker.day(step.end), speaker, rough=step.rough)
        parts.append(speaker.say("window-until", last=last))
    parts.append(state_words(step, speaker))
    window = window_words(step, speaker, schedule.today)
    if window:
        parts.append(f"[{window}]")
    if step.facts.note:
        parts.append(step.facts.note)
    return speaker.points(*parts)
