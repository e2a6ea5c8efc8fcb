"""The timeline picture as paper can hold it: phases and milestones of two years."""

from datetime import date
from typing import Final

from planner.models.civil import LATEST_DATE, Offset
from planner.models.document import Timeline, TimelineBar
from planner.models.ids import DAY0
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.documents.front.key_dates import milestones
from planner.services.views.living.timeline_view import plan_timeline

_AFTER_DAY0: Final = Offset(months=26)
_MOST_POINTS: Final = 16


def paper_timeline(case: Case) -> Timeline:
    """Return phases as bars and the milestones as points, up to two years on.

    A screen can show the window of every step; a page cannot, and the tables beside
    it tell them.
    """
    picture = plan_timeline(
        case.journey, case.schedule, case.calendar, case.speaker, case.rows
    )
    last = min(picture.last, _horizon(case))
    wanted = {DAY0, *(row.id for row in milestones(case))}
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
