"""One month of the plan in words: six weeks of days with what is on them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.civil import EARLIEST_DATE, LATEST_DATE, add_months
from planner.models.document import Timeline
from planner.models.errors import PlannerError
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.speaker import Speaker

DAYS_A_WEEK: Final = 7
WEEKS: Final = 6


class MonthDay(Struct, frozen=True, kw_only=True):
    """A day of the calendar.

    Attributes:
        name: the day in full.
        number: "Day -4", "" without a Day 0.
        closed: names of the public holidays and closing days, "" on a usual day.
        away: why the person is away; None when they are not.
        rows: the steps of the day; what takes several days is on each of them.
        spoken: one full sentence, for screen readers.
    """

    day: date
    in_month: bool
    is_today: bool
    is_weekend: bool
    name: str
    number: str
    closed: str
    away: str | None
    rows: tuple[PlanRow, ...]
    spoken: str


class MonthView(Struct, frozen=True, kw_only=True):
    """A month: its title, the heads of its columns and its 42 days."""

    first: date
    title: str
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    days: tuple[MonthDay, ...]


def month_view(
    month: date,
    rows: tuple[PlanRow, ...],
    timeline: Timeline,
    speaker: Speaker,
    *,
    first_weekday: int = 0,
) -> MonthView:
    """Return the month a day lies in.

    Args:
        month: any day of the month.
        rows: the rows of the plan.
        timeline: the plan's picture: closed and away days, today, Day 0.
        speaker: the reader's language.
        first_weekday: number of the weekday in the first column, Monday 0.
    """
    first = month.replace(day=1)
    back = (first.weekday() - first_weekday) % DAYS_A_WEEK
    shown = [
        date.fromordinal(first.toordinal() - back + count)
        for count in range(DAYS_A_WEEK * WEEKS)
    ]
    order = [(first_weekday + count) % DAYS_A_WEEK for count in range(DAYS_A_WEEK)]
    on_day = _rows_by_day(rows, shown[0], shown[-1])
    return MonthView(
        first=first,
        title=speaker.month_long(first),
        weekdays=tuple(speaker.weekday(number) for number in order),
        weekdays_short=tuple(speaker.weekday(number, short=True) for number in order),
        days=tuple(
            _day(day, first.month, on_day.get(day, ()), timeline, speaker)
            for day in shown
        ),
    )


def month_moved(month: date, count: int) -> date:
    """Return the first day of a month ``count`` months on, kept in 1900 to 2200.

    Args:
        month: any day of the month.
        count: months on; negative ones go back.
    """
    try:
        return add_months(month.replace(day=1), count)
    except PlannerError:
        return (EARLIEST_DATE if count < 0 else LATEST_DATE).replace(day=1)


def _rows_by_day(
    rows: tuple[PlanRow, ...], first: date, last: date
) -> Mapping[date, tuple[PlanRow, ...]]:
    found: dict[date, list[PlanRow]] = {}
    # What lasts several days first, so that it stands in the same place on each of
    # them.
    for row in sorted(rows, key=_lasts, reverse=True):
        if row.start is None:
            continue
        day = max(row.start, first)
        end = min(row.end or row.start, last)
        while day <= end:
            found.setdefault(day, []).append(row)
            day += timedelta(days=1)
    return {day: tuple(found[day]) for day in found}


def _lasts(row: PlanRow) -> bool:
    return row.start is not None and row.end is not None and row.end > row.start


def _day(
    day: date,
    month: int,
    rows: tuple[PlanRow, ...],
    timeline: Timeline,
    speaker: Speaker,
) -> MonthDay:
    closed = [bar.label for bar in timeline.closed if bar.first <= day <= bar.last]
    away = [bar.label for bar in timeline.away if bar.first <= day <= bar.last]
    number = ""
    if timeline.day0 is not None and timeline.day_numbers:
        number = speaker.day_number((day - timeline.day0).days)
    names = speaker.facts(*dict.fromkeys(closed))
    if closed and not names:
        names = speaker.texts.say("timeline.closed")
    long = speaker.day_long(day)
    parts = [long, number, names]
    if away:
        parts.append(speaker.texts.say("timeline.away"))
    parts += [speaker.facts(row.title, row.state_word) for row in rows]
    return MonthDay(
        day=day,
        in_month=day.month == month,
        is_today=day == timeline.today,
        # Of the picture only, Saturday and Sunday: closed days follow the country's
        # weekend.
        is_weekend=day.weekday() >= DAYS_A_WEEK - 2,
        name=long,
        number=number,
        closed=names,
        away=away[0] if away else None,
        rows=rows,
        spoken=speaker.headings(*parts),
    )
