"""A list of days in a sheet: ``days_on = [-6, 1]`` is a step for each of them."""

from itertools import pairwise
from typing import Final

from planner.content.reading.reader import TomlTable
from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import (
    MAX_DAYS,
    Anchor,
    DayClock,
    Step,
    TimingRule,
)
from planner.models.structs import replace

LISTED: Final = "days_on"
EITHER_ON: Final = "either_on"
_ALONE: Final = (LISTED, EITHER_ON, "day", "repeat")
MAX_LISTED: Final = 100
"""So many days a list has at most; more of them are a repeat."""


ListedDays = tuple[tuple[int, bool], ...]
"""Days of a step, each with whether the sheet is in doubt about it."""


def read_day_list(table: TomlTable, key: str) -> ListedDays:
    """Return the days that a step has in a list.

    Args:
        table: of the step; what is wrong is noted in its log.
        key: ``days_on`` for a step on each of them, ``either_on`` for one on just one.
    """
    days = tuple(int(day) for day in table.numbers(key) if day == int(day))
    doubtful = {int(day) for day in table.numbers("doubtful_days")}
    if not table.has(key):
        return ()
    others = [f"`{one}`" for one in _ALONE if one != key and table.has(one)]
    rises = list(days) == sorted(set(days)) and len(days) == len(table.numbers(key))
    if not days or not rises:
        table.note(key, "step.days-on-order")
    elif len(days) > MAX_LISTED or any(abs(day) > MAX_DAYS for day in days):
        table.note(key, "step.days-on-many", limit=str(MAX_LISTED))
    elif others:
        table.note(key, "step.days-on-alone", keys=", ".join(others))
    elif doubtful - set(days):
        table.note("doubtful_days", "step.doubt-elsewhere")
    else:
        return tuple((day, day in doubtful) for day in days)
    return ()


def spare_follow_on(table: TomlTable, step: Step, *read: ListedDays) -> Step:
    """Return the step so that nothing is told that only follows from a wrong list.

    Args:
        table: of the step.
        step: as it stands in the file.
        read: what was read of its lists; with none of them it would have no day.
    """
    is_told = any(table.has(key) for key in (LISTED, EITHER_ON))
    return step if any(read) or not is_told else replace(step, set_by_team=True)


def note_doubt_elsewhere(table: TomlTable) -> None:
    """Note days in doubt that belong to no list."""
    if table.numbers("doubtful_days") and not any(
        table.has(key) for key in (LISTED, EITHER_ON)
    ):
        table.note("doubtful_days", "step.doubt-elsewhere")


def note_overlap(
    table: TomlTable, step: Step, days: ListedDays, clock: DayClock | None
) -> None:
    """Note a list whose next day comes while the step is not over yet.

    Args:
        table: of the step.
        step: whose least length counts.
        days: of ``days_on``; of ``either_on`` only one takes place.
        clock: what the days are counted by; None for Day 0.
    """
    first = [rule_on(day, step, clock).aim for day, _ in days]
    starts = [aim.days for aim in first if aim is not None]
    least = step.duration.min
    if any(later - day < least for day, later in pairwise(starts)):
        table.note(LISTED, "step.days-on-overlap", days=str(least))


def on_each_day(
    step: Step, days: ListedDays, clock: DayClock | None = None
) -> tuple[Step, ...]:
    """Return a step for each day: the first keeps the id, the others get a number.

    Args:
        step: as it stands in the file.
        days: from ``read_day_list``; none leaves the step as it is.
        clock: what the days are counted by; None for Day 0.
    """
    if not days or step.id == DAY0:
        return (step,)
    return tuple(
        _on(step, number, rule_on(day, step, clock, doubtful=doubtful))
        for number, (day, doubtful) in enumerate(days, start=1)
    )


def on_one_of_days(
    step: Step, days: ListedDays, clock: DayClock | None = None
) -> tuple[Step, ...]:
    """Return a step for each day, of which only one takes place.

    Args:
        step: as it stands in the file.
        days: from ``read_day_list``.
        clock: what the days are counted by; None for Day 0.
    """
    choice = replace(step, either=step.either or step.id) if days else step
    return on_each_day(choice, days, clock)


def rule_on(
    day: int, step: Step, clock: DayClock | None, *, doubtful: bool = False
) -> TimingRule:
    """Return the rule "exactly on this day".

    Args:
        day: its number, by the clock or from Day 0.
        step: whose sources the rule takes over; the step that a clock counts from
            has its own day from Day 0.
        clock: what the days of its phase are counted by.
        doubtful: whether the sheet does not say it clearly.
    """
    anchor, distance = Anchor(), Offset(days=day)
    if clock is not None and clock.step != step.id:
        after = clock.distance(day)
        anchor = Anchor(step=clock.step)
        distance = Offset(days=day if after is None else after)
    return TimingRule(
        anchor=anchor,
        earliest=distance,
        aim=distance,
        latest=distance,
        sources=step.sources,
        doubtful=doubtful,
    )


def first_of(step: StepId) -> StepId:
    """Return under which id the step of a list stands in the file."""
    return StepId(step.rpartition("-")[0])


def _on(step: Step, number: int, rule: TimingRule) -> Step:
    id_ = step.id if number == 1 else StepId(f"{step.id}-{number}")
    return replace(step, id=id_, rules=(rule, *step.rules))
