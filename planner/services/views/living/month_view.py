"""One month of the plan in words: six weeks of days with what is on them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.civil import EARLIEST_DATE, LATEST_DATE, add_months
from planner.models.document import Timeline
from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.speaker import Speaker

DAYS_A_WEEK: Final = 7
WEEKS: Final = 6
_A_DAY: Final = timedelta(days=1)


class MonthDay(Struct, frozen=True, kw_only=True):
    """A day of the calendar.

    Attributes:
        name: the day in full.
        day0: the day of the treatment, None without one.
        number: "Day -4", "" without a Day 0.
        closed: names of the public holidays and closing days, "" on a usual day.
        away: why the person is away; None when they are not.
        rows: the steps of the day; what takes several days is on each of them.
        lanes: the same steps, each in the line that it has in the whole week, as many
            lines on each day of it; None for a line that is free on this day. What
            comes day after day is one step here, from its first day to its last.
        spoken: one full sentence, for screen readers.
    """

    day: date
    in_month: bool
    is_today: bool
    is_weekend: bool
    day0: date | None
    name: str
    number: str
    closed: str
    away: str | None
    rows: tuple[PlanRow, ...]
    lanes: tuple[PlanRow | None, ...]
    spoken: str

    @property
    def is_day0(self) -> bool:
        """Whether the treatment is given on this day."""
        return self.day == self.day0


class CountryWeek(Struct, frozen=True, kw_only=True):
    """How weeks go in a country.

    Attributes:
        first: number of the weekday in the first column, Monday 0.
        weekend: numbers of the weekdays on which clinics are shut.
    """

    first: int = 0
    weekend: frozenset[int] = frozenset({5, 6})


MONDAY_FIRST: Final = CountryWeek()


class MonthView(Struct, frozen=True, kw_only=True):
    """A month: its title, the heads of its columns and its 42 days."""

    first: date
    title: str
    short_title: str
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    days: tuple[MonthDay, ...]


def month_view(
    month: date,
    rows: tuple[PlanRow, ...],
    timeline: Timeline,
    speaker: Speaker,
    week: CountryWeek = MONDAY_FIRST,
) -> MonthView:
    """Return the month a day lies in.

    Args:
        month: any day of the month.
        rows: the rows of the plan.
        timeline: the plan's picture: closed and away days, today, Day 0.
        speaker: the reader's language.
        week: how weeks go where the person lives.
    """
    first = month.replace(day=1)
    back = (first.weekday() - week.first) % DAYS_A_WEEK
    shown = [
        date.fromordinal(first.toordinal() - back + count)
        for count in range(DAYS_A_WEEK * WEEKS)
    ]
    order = [(week.first + count) % DAYS_A_WEEK for count in range(DAYS_A_WEEK)]
    on_day = _rows_by_day(rows, shown[0], shown[-1])
    lanes = _lanes(shown, _rows_by_day(_bands(rows), shown[0], shown[-1]))
    around = _MonthAround(first.month, on_day, lanes, timeline, week)
    return MonthView(
        first=first,
        title=speaker.month_long(first),
        short_title=speaker.month(first),
        weekdays=tuple(speaker.weekday(number) for number in order),
        weekdays_short=tuple(speaker.weekday(number, short=True) for number in order),
        days=tuple(_day(day, around, speaker) for day in shown),
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


def _bands(rows: tuple[PlanRow, ...]) -> tuple[PlanRow, ...]:
    """Make one row of what is repeated day after day, under its name alone."""
    found: list[PlanRow] = []
    begun: dict[str, int] = {}
    for row in sorted((one for one in rows if one.start), key=_start):
        base = row.id.partition("#")[0]
        at = begun.get(base)
        last = found[at] if at is not None else None
        if (
            at is not None
            and last is not None
            and last.mark is row.mark
            and _start(row) - (last.end or _start(last)) == _A_DAY
        ):
            found[at] = replace(last, end=row.end or row.start, title=row.name)
        else:
            begun[base] = len(found)
            found.append(row)
    return tuple(found)


def _start(row: PlanRow) -> date:
    return row.start or date.max


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


class _MonthAround(Struct, frozen=True):
    """What all days of a month share."""

    month: int
    on_day: Mapping[date, tuple[PlanRow, ...]]
    lanes: Mapping[date, tuple[PlanRow | None, ...]]
    timeline: Timeline
    week: CountryWeek


def _lanes(
    shown: list[date], on_day: Mapping[date, tuple[PlanRow, ...]]
) -> Mapping[date, tuple[PlanRow | None, ...]]:
    """Give every step one line for all its days of a week, the highest that is free."""
    found: dict[date, tuple[PlanRow | None, ...]] = {}
    for start in range(0, len(shown), DAYS_A_WEEK):
        taken: dict[date, list[PlanRow | None]] = {}
        days = shown[start : start + DAYS_A_WEEK]
        every = dict.fromkeys(row for day in days for row in on_day.get(day, ()))
        # The treatment itself and its stays come first: they are never the ones that
        # are only counted.
        for row in sorted(every, key=lambda row: (not row.key, not _lasts(row))):
            mine = [day for day in days if row in on_day.get(day, ())]
            lane = 0
            while any(_line(taken, day, lane) is not None for day in mine):
                lane += 1
            for day in mine:
                lines = taken.setdefault(day, [])
                lines += [None] * (lane + 1 - len(lines))
                lines[lane] = row
        most = max(map(len, taken.values()), default=0)
        for day in days:
            lines = taken.get(day, [])
            found[day] = (*lines, *[None] * (most - len(lines)))
    return found


def _line(
    taken: Mapping[date, list[PlanRow | None]], day: date, lane: int
) -> PlanRow | None:
    lines = taken.get(day, [])
    return lines[lane] if lane < len(lines) else None


def _day(day: date, around: _MonthAround, speaker: Speaker) -> MonthDay:
    timeline, rows = around.timeline, around.on_day.get(day, ())
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
        in_month=day.month == around.month,
        is_today=day == timeline.today,
        is_weekend=day.weekday() in around.week.weekend,
        day0=timeline.day0,
        name=long,
        number=number,
        closed=names,
        away=away[0] if away else None,
        rows=rows,
        lanes=around.lanes.get(day, ()),
        spoken=speaker.headings(*parts),
    )
