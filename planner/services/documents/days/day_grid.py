"""The days as a grid, Monday first: from the first chemotherapy to Day +30.

A programme of four weeks has a sheet of its own 28 days, with more room in each cell.
Rules and hopes are no visits: a rule has no cell, a hope ends in a question mark.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.ids import DAY0
from planner.models.plan.protocol import Place, StepKind
from planner.models.sheets import Day, DayGrid, Week
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    OVER,
    brief_cell,
    is_agreed,
    is_dose,
    is_rule,
    is_task,
    with_day0,
)
from planner.services.documents.days.ink import say
from planner.services.documents.doctor.clinical_sentence import first_treatment
from planner.services.views.living.plan_view import PlanRow

MOST_WEEKS: Final = 10
_WEEK: Final = timedelta(days=7)
_A_DAY: Final = timedelta(days=1)
_AFTER: Final = timedelta(days=30)
_PROGRAMME: Final = 28
_LINES: Final = 2
"""Lines of short words that a cell holds."""
_WIDE: Final = 14
_JOINED: Final = 12
"""Letters that a line of a cell holds: of one step, and of several together."""
_COUNT_WEEKS: Final = frozenset(
    {
        "AT",
        "BE",
        "CH",
        "CZ",
        "DE",
        "DK",
        "EE",
        "FI",
        "HR",
        "HU",
        "IS",
        "LT",
        "LU",
        "LV",
        "NL",
        "NO",
        "PL",
        "SE",
        "SI",
        "SK",
    }
)
"""Countries whose calendars number the weeks (ISO 8601)."""


class GridSpan(Struct, frozen=True, kw_only=True):
    """The days a grid shows; ``programme`` where they are one of four weeks.

    ``title`` is the key of their heading, below ``sheet.days``; ``roomy`` where nothing
    below the grid has room for what a cell leaves out.
    """

    first: date
    last: date
    programme: bool = False
    roomy: bool = False
    title: str = "title"

    @property
    def days(self) -> int:
        """Return how many days it is."""
        return (self.last - self.first).days + 1


def grid_span(case: Case) -> GridSpan | None:
    """Return the days of a grid, None where no treatment is planned or dated.

    From the first chemotherapy to Day +30; without one, the first weeks of the
    treatment, from the way there on.
    """
    first, day0 = first_treatment(case), case.schedule.day0
    if first is None or first.start is None or day0 is None:
        return None
    if not case.schedule.day_numbers:
        return None
    programme = _programme(case)
    if programme is not None:
        return programme
    if first.id != DAY0:
        return GridSpan(first=first.start, last=day0 + _AFTER)
    return GridSpan(
        first=_way_there(case, day0), last=day0 + _AFTER, title="title-weeks"
    )


def _way_there(case: Case, day0: date) -> date:
    """Return the day of the trip to the treatment, where one is planned."""
    trips = [
        row.start
        for row in case.rows
        if row.kind is StepKind.TRIP and row.start and row.state not in OVER
    ]
    return min((day for day in trips if day0 - _AFTER < day <= day0), default=day0)


def day_grid(case: Case, span: GridSpan) -> DayGrid:
    """Return the days of a span as weeks of seven cells.

    Args:
        case: the journey with its dates.
        span: which days; more than ten weeks have their quiet ones folded.
    """
    speaker = case.speaker
    corner = "corner-three" if span.programme else "corner"
    if not case.schedule.day_numbers:
        corner = "corner-plain"
    return DayGrid(
        heads=tuple(speaker.weekday(number) for number in range(7)),
        weeks=tuple(_folded(case, list(_weeks(case, span)))),
        writing=3 if span.programme else 1,
        legend=tuple(_legend(case, span)),
        week=say(case, "days.week"),
        corner=say(case, f"days.{corner}"),
        zero=say(case, "dates.day0"),
    )


def steps_on(case: Case, span: GridSpan) -> Mapping[date, Sequence[PlanRow]]:
    """Return the rows that have a cell, by day; visits before tasks."""
    found: dict[date, list[PlanRow]] = {}
    for row in case.rows:
        for day in _days_of(case, row):
            if span.first <= day <= span.last:
                found.setdefault(day, []).append(row)
    return {day: sorted(rows, key=_weight) for day, rows in found.items()}


def overflow(case: Case, span: GridSpan) -> list[PlanRow]:
    """Return the rows that found no room in the cell of their day, each once."""
    rows: dict[str, PlanRow] = {}
    for day, on_day in steps_on(case, span).items():
        _, left_out = _packed(case, on_day, _room(span))
        for row in left_out:
            if row.start == day:
                rows.setdefault(row.id, row)
    return list(rows.values())


def _programme(case: Case) -> GridSpan | None:
    """Return the stay of a programme with its carer, where it is four weeks long."""
    for row in case.rows:
        if row.kind is StepKind.STAY and row.place is Place.TRAVEL and row.start:
            end = row.end or row.start
            if (end - row.start).days + 1 == _PROGRAMME:
                return GridSpan(
                    first=row.start, last=end, programme=True, title="title-28"
                )
    return None


def _room(span: GridSpan) -> int:
    if span.roomy:
        return 2 * _LINES
    return _LINES + 1 if span.programme else _LINES


def _days_of(case: Case, row: PlanRow) -> Iterator[date]:
    """Yield the days on which a row has a cell."""
    if row.start is None or row.state in OVER or is_rule(case, row):
        return
    end = row.end or row.start
    # Of a stay only its first day is something to do; tablets are taken every day and
    # need no cell but those on which they begin.
    long = row.kind is StepKind.STAY or row.open_ended
    yield row.start
    day = row.start
    while not long and day < end:
        day += _A_DAY
        yield day


def _weight(row: PlanRow) -> tuple[bool, bool, bool, bool]:
    # False sorts first: Day 0 and stays, then what is given, then visits, then tasks.
    # A course of many days is no news on any of them.
    first = row.id == DAY0 or row.kind is StepKind.STAY
    course = row.end != row.start
    return not first, is_task(row), course, not is_dose(row)


def _is_ward(case: Case, day: date) -> bool:
    return any(
        row.start is not None
        and row.start <= day <= (row.end or row.start)
        and row.kind is StepKind.STAY
        and row.place is Place.WARD
        and row.state not in OVER
        and not is_rule(case, row)
        for row in case.rows
    )


def _is_low(case: Case, day: date) -> bool:
    return any(
        row.start is not None
        and row.start <= day <= (row.end or row.start)
        and row.kind is StepKind.STAY
        and is_rule(case, row)
        and row.place is Place.TRAVEL
        and row.state not in OVER
        for row in case.rows
        if row.id.startswith("low-")
    )


def _legend(case: Case, span: GridSpan) -> Iterator[tuple[str, str]]:
    days = [span.first + _A_DAY * number for number in range(span.days)]
    if any(_is_ward(case, day) for day in days):
        yield "ward", say(case, "days.ward")
    elif any(_is_low(case, day) for day in days):
        yield "ward", say(case, "days.low-counts")
    if any(_is_drug(row) for rows in steps_on(case, span).values() for row in rows):
        yield "drug", say(case, "days.drug")


def _weeks(case: Case, span: GridSpan) -> Iterator[Week]:
    rows, home = steps_on(case, span), case.journey.profile.home_country
    monday = span.first - _A_DAY * span.first.weekday()
    while monday <= span.last:
        days = []
        for number in range(7):
            day = monday + _A_DAY * number
            inside = span.first <= day <= span.last
            days.append(_day(case, day, rows.get(day, ()), span) if inside else None)
        number = monday.isocalendar().week
        told = str(number) if home in _COUNT_WEEKS else ""
        yield Week(number=told, days=tuple(days))
        monday += _WEEK


def _day(case: Case, day: date, rows: Sequence[PlanRow], span: GridSpan) -> Day:
    day0 = case.schedule.day0
    number = ""
    if day0 is not None and case.schedule.day_numbers and day != day0:
        number = case.speaker.signed((day - day0).days)
    starts = day.weekday() == 0 or day.day == 1 or day == span.first
    lines, _ = _packed(case, rows, _room(span))
    ward = _is_ward(case, day) or _is_low(case, day)
    return Day(
        day=day,
        label=case.speaker.day_short(day) if starts else str(day.day),
        number=number,
        lines=lines,
        ward=ward,
        drug=any(map(_is_drug, rows)),
        zero=day == day0 and case.schedule.day_numbers,
        agreed=any(row.start == day and is_agreed(case, row) for row in rows),
        drive=any(not is_task(row) and row.place is not Place.HOME for row in rows),
        spoken=case.speaker.labelled(
            case.speaker.day(day),
            case.speaker.names(*(with_day0(case, row) for row in rows)),
        ),
    )


def _is_drug(row: PlanRow) -> bool:
    return is_dose(row) and not row.open_ended and row.id != DAY0


def _packed(
    case: Case, rows: Sequence[PlanRow], room: int
) -> tuple[tuple[str, ...], list[PlanRow]]:
    """Return lines of short words for a cell, and the rows that are not whole there.

    What is given on one day is joined ("Cy + ATG"); other words share a line while
    they are short. The last line ends in a star where something is left
    out: a number would read as that of a day.
    """
    entries = _entries(case, rows)
    lines, left_out = list[str](), list[PlanRow]()
    for words, told in entries:
        joined = case.speaker.facts(lines[-1], words) if lines else words
        if lines and len(joined) <= _JOINED:
            lines[-1] = joined
        elif len(lines) < room:
            lines.append(words if len(words) <= _WIDE else f"{words[: _WIDE - 1]}…")
            if len(words) > _WIDE:
                left_out += told
        else:
            left_out += told
    unseen = any(not _is_begun(case, one, lines) for one in left_out)
    if unseen and lines:
        last = _whole_words(lines[-1], _WIDE - 2)
        lines[-1] = say(case, "days.more", words=last)
    return tuple(lines), left_out


def _whole_words(words: str, most: int) -> str:
    """Return so many letters at most, ending with a word where one ends among them."""
    if len(words) <= most:
        return words
    whole, space, _ = words[: most + 1].rpartition(" ")
    return (whole if space else words[:most]).rstrip(" ,")


def _is_begun(case: Case, row: PlanRow, lines: Sequence[str]) -> bool:
    """Whether the first letters of a long title stand in the cell."""
    begun = brief_cell(case, row)[: _WIDE - 1]
    return any(line.startswith(begun) for line in lines)


def _entries(case: Case, rows: Sequence[PlanRow]) -> list[tuple[str, list[PlanRow]]]:
    """Return the words of a day with the rows they stand for, each word once."""
    told: dict[str, list[PlanRow]] = {}
    for row in rows:
        told.setdefault(brief_cell(case, row), []).append(row)
    doses = [word for word, some in told.items() if all(map(_is_drug, some))]
    if len(doses) < _LINES or len(" + ".join(doses)) > _JOINED:
        return list(told.items())
    given = [row for word in doses for row in told[word]]
    rest = [(word, some) for word, some in told.items() if word not in doses]
    zero = [pair for pair in rest if pair[1][0].id == DAY0]
    others = [pair for pair in rest if pair not in zero]
    return [*zero, (" + ".join(doses), given), *others]


def _folded(case: Case, weeks: list[Week]) -> Iterator[Week]:
    """Yield the weeks; where there are too many, quiet ones in a row as one line."""
    too_many = len(weeks) - MOST_WEEKS
    run: list[Week] = []
    for week in weeks:
        if too_many > 0 and _is_quiet(week):
            run.append(week)
            continue
        if run:
            yield _as_line(case, run)
            run = []
        yield week
    if run:
        yield _as_line(case, run)


def _is_quiet(week: Week) -> bool:
    days = [day for day in week.days if day is not None]
    return not any(day.lines or day.ward or day.zero for day in days)


def _as_line(case: Case, weeks: Sequence[Week]) -> Week:
    days = [day.day for week in weeks for day in week.days if day is not None]
    span = case.speaker.span(days[0], days[-1])
    return Week(number=weeks[0].number, quiet=say(case, "days.quiet", span=span))


def any_agreed(case: Case, span: GridSpan) -> bool:
    """Whether one of the days of a grid is agreed."""
    return any(
        is_agreed(case, row)
        for row in case.rows
        if row.start is not None and span.first <= row.start <= span.last
    )
