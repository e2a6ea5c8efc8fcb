"""The day of coming home, the same on every paper."""

from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.ids import StepId
from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import StepState
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import OVER
from planner.services.views.living.plan_view import PlanRow

_TRIP: Final = StepId("trip-home")
_LEAVING: Final = StepId("discharge")


class WayHome(Struct, frozen=True, kw_only=True):
    """When the person is at home.

    Attributes:
        day: the day of the trip, else the one on which the stay ends.
        happened: whether it is over, by what somebody said; a stay of which only the
            begin was told still goes on.
    """

    day: date
    happened: bool


def way_home(case: Case) -> WayHome | None:
    """Return when the person comes home, None where no step tells.

    The trip goes before the end of the stay: a programme abroad ends a day earlier.
    A stay that is over goes before the hope for its end, and that hope before the
    planned length: it moves on while counts do not recover.
    """
    row = home_row(case)
    if row is None:
        return None
    return _way(row, row.end if _is_stay(row) else row.start)


def home_row(case: Case) -> PlanRow | None:
    """Return the step that tells when the person is at home, None for none."""
    rows = {row.id: row for row in case.rows if row.state not in OVER}
    trip, leaving = (rows.get(one) for one in (_TRIP, _LEAVING))
    stay = next((row for row in rows.values() if _is_stay(row)), None)
    if trip is not None:
        return trip
    if leaving is not None and (stay is None or stay.state is not StepState.DONE):
        return leaving
    return stay


def _is_stay(row: PlanRow) -> bool:
    return row.kind is StepKind.STAY and row.key


def _way(row: PlanRow, day: date | None) -> WayHome | None:
    return WayHome(day=day, happened=row.state is StepState.DONE) if day else None
