"""The timeline picture as paper can hold it: phases and milestones of two years."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from planner.models.civil import LATEST_DATE, Offset
from planner.models.document import Timeline, TimelineBar
from planner.models.ids import DAY0
from planner.models.plan.schedule import StepState
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.documents.courses import rows_with_courses
from planner.services.views.living.timeline_view import plan_timeline

if TYPE_CHECKING:
    from planner.services.views.living.plan_view import PlanRow

_AFTER_DAY0: Final = Offset(months=26)
_MOST_POINTS: Final = 16
_OVER: Final = {StepState.CANCELLED, StepState.SKIPPED}


def paper_timeline(case: Case) -> Timeline:
    """Return phases as bars and the milestones as points, up to two years on.

    A screen can show the window of every step; a page cannot, and the tables beside
    it tell them.
    """
    picture = plan_timeline(
        case.journey, case.schedule, case.calendar, case.speaker, case.rows
    )
    last = min(picture.last, _horizon(case))
    wanted = {DAY0, *_milestones(case)}
    points = [
        one for one in picture.points if one.subject in wanted and one.day <= last
    ]
    return replace(
        picture,
        last=last,
        phases=_until(picture.phases, last),
        windows=(),
        points=tuple(points[:_MOST_POINTS]),
        away=_until(picture.away, last),
        closed=(),
        month_labels=tuple(one for one in picture.month_labels if one[0] <= last),
    )


def _milestones(case: Case) -> Iterator[str]:
    """Yield the ids of the dated key steps: of each the next one, else the last."""
    kept: dict[str, PlanRow] = {}
    for row in rows_with_courses(case):
        if not row.key or row.start is None or row.state in _OVER:
            continue
        name = row.id.partition("#")[0]
        held = kept.get(name)
        if held is None or (held.start and held.start < case.made_on):
            kept[name] = row
    yield from (row.id for row in kept.values())


def _horizon(case: Case) -> date:
    found = case.schedule.by_id.get(DAY0)
    day0 = None if found is None else found.start
    # 26 months after a later day would lie outside the calendar.
    if day0 is None or day0.year >= LATEST_DATE.year - 3:
        return LATEST_DATE
    return _AFTER_DAY0.after(day0)


def _until(bars: tuple[TimelineBar, ...], last: date) -> tuple[TimelineBar, ...]:
    return tuple(
        replace(bar, last=min(bar.last, last)) for bar in bars if bar.first <= last
    )
