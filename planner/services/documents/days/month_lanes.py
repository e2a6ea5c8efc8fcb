"""The two years after the days: one lane a kind of visit, a dated box each."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from planner.models.civil import months_on
from planner.models.plan.protocol import Place, StepKind
from planner.models.sheets import Lane, LaneMark, MonthLanes
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    brief_line,
    is_agreed,
    is_rule,
    is_task,
)
from planner.services.documents.days.ink import say
from planner.services.views.living.plan_view import PlanRow

MONTHS: Final = 24
_MOST_LANES: Final = 5


def month_lanes(case: Case, after: date) -> MonthLanes | None:
    """Return 24 months from the one after which nothing more is shown by day.

    Args:
        case: the journey with its dates.
        after: the last day that is shown elsewhere.

    Returns:
        None where none of the months has a visit.
    """
    first = after.replace(day=1)
    last = months_on(first, MONTHS)
    rows = [row for row in case.rows if row.start and after < row.start < last]
    lanes = tuple(_lanes(case, [row for row in rows if _is_visit(case, row)]))
    if not lanes:
        return None
    found = (months_on(first, number) for number in range(MONTHS))
    months = list(dict.fromkeys(month.replace(day=1) for month in found))
    return MonthLanes(
        title=_title(case, after),
        note=say(
            case,
            "months.note",
            first=case.speaker.month_long(months[0]),
            last=case.speaker.month_long(months[-1]),
        ),
        months=tuple((month, _letter(case, month)) for month in months),
        years=tuple(_years(months)),
        lanes=lanes,
    )


def on_no_lane(case: Case, after: date) -> list[PlanRow]:
    """Return the visits of these months that stand on no lane, in date order."""
    last = months_on(after.replace(day=1), MONTHS)
    return [
        row
        for row in case.rows
        if row.start
        and after < row.start < last
        and _is_visit(case, row)
        and lane_of(row) is None
    ]


def lane_of(row: PlanRow) -> str | None:
    """Return the name of the lane a visit stands on, None for none."""
    return next((name for name, holds in _LANES.items() if holds(row)), None)


def _is_visit(case: Case, row: PlanRow) -> bool:
    return not (is_task(row) or is_rule(case, row) or row.state in OVER)


def _is_seen_by_neurologist(row: PlanRow) -> bool:
    seen = row.kind in {StepKind.CHECKUP, StepKind.APPOINTMENT}
    return seen and row.who.value in {"neurologist", "ms-nurse"}


_LANES: Final[Mapping[str, Callable[[PlanRow], bool]]] = {
    "neurologist": _is_seen_by_neurologist,
    "mri": lambda row: row.place is Place.IMAGING,
    "blood": lambda row: row.place is Place.LAB and "thyroid" not in row.id,
    "doses": lambda row: row.kind in {StepKind.MEDICINE, StepKind.INFUSION},
    "vaccines": lambda row: (
        row.kind is StepKind.VACCINE or row.phase == "revaccination"
    ),
}


def _lanes(case: Case, rows: list[PlanRow]) -> Iterator[Lane]:
    for name in _LANES:
        held = [row for row in rows if lane_of(row) == name]
        days: dict[date, list[PlanRow]] = {}
        for row in held:
            if row.start is not None:
                days.setdefault(row.start, []).append(row)
        if days:
            marks = (_mark(case, day, on_day) for day, on_day in sorted(days.items()))
            yield Lane(label=_label(case, name, held), marks=tuple(marks))


def _label(case: Case, name: str, rows: list[PlanRow]) -> str:
    """Return the name of a lane; of one drug alone its own."""
    own = {brief_line(case, row).partition(" ")[0] for row in rows}
    if name == "doses" and len(own) == 1:
        return own.pop()
    return say(case, f"months.{name}")


def _mark(case: Case, day: date, rows: list[PlanRow]) -> LaneMark:
    return LaneMark(
        day=day,
        label=case.speaker.day_short(day),
        agreed=any(is_agreed(case, row) or row.state in HAPPENED for row in rows),
    )


def _title(case: Case, after: date) -> str:
    day0 = case.schedule.day0
    if day0 is None or not case.schedule.day_numbers:
        return say(case, "months.title-plain")
    number = case.speaker.signed((after - day0).days)
    return say(case, "months.title", day=number)


def _letter(case: Case, month: date) -> str:
    return case.speaker.forms.months_alone[month.month - 1][:1]


def _years(months: list[date]) -> Iterator[tuple[int, str]]:
    for number, month in enumerate(months):
        if number == 0 or month.month == 1:
            yield number, str(month.year)
