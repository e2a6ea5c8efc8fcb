"""A list of days in a sheet: ``days_on = [-6, 1]`` is a step for each of them."""

from typing import Final

from planner.content.reading.reader import TomlTable
from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import MAX_DAYS, Step, TimingRule
from planner.models.structs import replace

MAX_LISTED: Final = 100
"""So many days a list has at most; more of them are a repeat."""


def read_day_list(table: TomlTable) -> tuple[tuple[int, bool], ...]:
    """Return the days of a step, each with whether the sheet is in doubt about it.

    Args:
        table: of the step; what is wrong is noted in its log.
    """
    days = tuple(int(day) for day in table.numbers("days_on") if day == int(day))
    doubtful = {int(day) for day in table.numbers("doubtful_days")}
    if not table.has("days_on"):
        if doubtful:
            table.note("doubtful_days", "step.doubt-elsewhere")
        return ()
    if list(days) != sorted(set(days)) or len(days) != len(table.numbers("days_on")):
        table.note("days_on", "step.days-on-order")
    elif len(days) > MAX_LISTED or any(abs(day) > MAX_DAYS for day in days):
        table.note("days_on", "step.days-on-many", limit=str(MAX_LISTED))
    elif table.has("day") or table.has("repeat"):
        table.note("days_on", "step.days-on-alone")
    elif doubtful - set(days):
        table.note("doubtful_days", "step.doubt-elsewhere")
    else:
        return tuple((day, day in doubtful) for day in days)
    return ()


def on_each_day(step: Step, days: tuple[tuple[int, bool], ...]) -> tuple[Step, ...]:
    """Return a step for each day: the first keeps the id, the others get a number.

    Args:
        step: as it stands in the file.
        days: from ``read_day_list``; none leaves the step as it is.
    """
    if not days or step.id == DAY0:
        return (step,)
    return tuple(
        _on(step, number, day, doubtful=doubtful)
        for number, (day, doubtful) in enumerate(days, start=1)
    )


def first_of(step: StepId) -> StepId:
    """Return under which id the step of a list stands in the file."""
    return StepId(step.rpartition("-")[0])


def _on(step: Step, number: int, day: int, *, doubtful: bool) -> Step:
    distance = Offset(days=day)
    rule = TimingRule(
        earliest=distance,
        aim=distance,
        latest=distance,
        sources=step.sources,
        doubtful=doubtful,
    )
    id_ = step.id if number == 1 else StepId(f"{step.id}-{number}")
    return replace(step, id=id_, rules=(rule, *step.rules))
