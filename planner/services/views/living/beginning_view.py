"""How a plan would look, a line a phase: for whoever has not built it yet."""

from msgspec import Struct

from planner.models.ids import DAY0
from planner.models.journey import Journey
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.journeys.what_if import not_counted
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import about, anchor_name, undated_words


class PhaseLine(Struct, frozen=True, kw_only=True):
    """A phase: when it is, and what it is called."""

    when: str
    title: str


class BeginningView(Struct, frozen=True, kw_only=True):
    """What a plan would be like.

    Attributes:
        lines: one a phase, in the order of the timetable.
        steps: how many steps it has.
        is_dated: whether the phases have dates, be they rough.
        is_rough: whether Day 0 has no fixed day.
        problems: how many things do not fit.
        not_counted: the names of dates before Day 0 that only the team can set.
    """

    lines: tuple[PhaseLine, ...]
    steps: int
    is_dated: bool
    is_rough: bool
    problems: int
    not_counted: tuple[str, ...]


def beginning_view(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> BeginningView:
    """Return how the plan of a journey looks in a few lines.

    Args:
        journey: with a plan, built or tried.
        schedule: its dates.
        speaker: the reader's language.
    """
    plan = journey.plan
    if plan is None:
        return BeginningView(
            lines=(),
            steps=0,
            is_dated=False,
            is_rough=False,
            problems=0,
            not_counted=(),
        )
    titles = speaker.phase_titles(plan.protocol)
    phases = [phase.id for phase in plan.protocol.phases]
    lines = []
    for phase in phases:
        found = [step for step in schedule.steps if step.step.phase == phase]
        when = _when(found, schedule, speaker)
        if when:
            lines.append(PhaseLine(when=when, title=titles[phase]))
    missing = not_counted(schedule, plan)
    return BeginningView(
        lines=tuple(lines),
        steps=len(schedule.steps),
        is_dated=any(step.start is not None for step in schedule.steps),
        is_rough=schedule.rough is not None,
        problems=len(schedule.problems),
        not_counted=tuple(speaker.step_title(one.step, one.number) for one in missing),
    )


def _when(steps: list[ScheduledStep], schedule: Schedule, speaker: Speaker) -> str:
    """Return the months of a phase, or where it begins beside Day 0."""
    days = [day for one in steps for day in (one.start, one.end) if day is not None]
    if days:
        rough = any(one.rough for one in steps)
        return about(speaker.months(min(days), max(days)), speaker, rough=rough)
    placed = [one for one in steps if one.beside_day0 is not None]
    if not placed:
        return ""
    first = min(placed, key=lambda one: one.beside_day0 or 0)
    name = anchor_name(schedule, speaker)
    if first.step.id == DAY0:
        return name
    return undated_words(first, speaker, name)
