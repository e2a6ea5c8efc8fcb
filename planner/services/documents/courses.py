"""Days in a row of one medicine, told as one line: nobody ticks off each of them.

A course is told as one while nothing sets its days apart: the same state, no note, no
time of day, one day after the other. Otherwise each day keeps its own line.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import about

if TYPE_CHECKING:
    from planner.models.ids import StepId

PLAIN: Final = frozenset(
    {
        StepState.PLANNED,
        StepState.DUE,
        StepState.NEEDS_DATE,
        StepState.BOOKED,
    }
)
"""States in which the visits of a repeat are told together."""
_COURSES: Final = {StepKind.MEDICINE, StepKind.INFUSION}
_NEXT_DAY: Final = timedelta(days=1)


def rows_with_courses(case: Case) -> tuple[PlanRow, ...]:
    """Return every step in words, in the schedule's order; a course as one row."""
    runs: dict[StepId, list[PlanRow]] = {}
    latest: dict[str, StepId] = {}
    for row in case.rows:
        name = row.id.partition("#")[0]
        # By name: the days of two courses may take turns in the order of the schedule.
        run = runs.get(latest.get(name, row.id), [])
        if run and _goes_on(run[-1], row):
            run.append(row)
        else:
            runs[row.id] = [row]
            latest[name] = row.id
    return tuple(_as_one_row(case, run) for run in runs.values())


def repeats_together(rows: Sequence[PlanRow]) -> list[list[PlanRow]]:
    """Return the rows of each repeat together, as long as nothing sets one apart.

    Args:
        rows: as they follow each other.

    Returns:
        By their first day; what has none comes last.
    """
    runs: dict[tuple[str, object], list[PlanRow]] = {}
    for row in rows:
        plain = row.state in PLAIN and not (row.note or row.time)
        alone = row.id if not plain or row.start is None else ""
        name = row.id.partition("#")[0]
        runs.setdefault((name, alone or row.state), []).append(row)
    return sorted(runs.values(), key=lambda run: run[0].start or date.max)


def _goes_on(last: PlanRow, row: PlanRow) -> bool:
    if row.kind not in _COURSES or row.start is None:
        return False
    until = last.end or last.start
    plain = not (last.note or row.note or last.time or row.time)
    alike = (last.state, last.applies, last.fits, last.rough) == (
        row.state,
        row.applies,
        row.fits,
        row.rough,
    )
    return plain and alike and until is not None and row.start == until + _NEXT_DAY


def _as_one_row(case: Case, run: Sequence[PlanRow]) -> PlanRow:
    """Return a run of occurrences as one row, from its first day to its last."""
    first, last = run[0], run[-1]
    if len(run) == 1 or first.start is None:
        return first
    speaker, end = case.speaker, last.end or last.start or first.start
    title = speaker.step_title(case.schedule.by_id[first.id].step)
    span = speaker.day_span(first.start, end)
    when = about(span, speaker, rough=first.rough)
    if first.day is not None and last.day is not None:
        days = case.say(
            "course-days",
            first=speaker.signed(first.day),
            last=speaker.signed(last.day),
        )
        when = speaker.say("when", number=days, date=when)
    return replace(first, title=title, when=when, end=end)
