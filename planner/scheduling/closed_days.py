"""Which days are impossible: closed clinics and the person's own away days."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Final, NamedTuple

from planner.models.facts import Away, Closure, PlanCalendar, SiteCalendar
from planner.models.protocol import Site
from planner.scheduling.ordinals import FIRST_DAY, LAST_DAY, OPEN

_DAYS_A_WEEK: Final = 7
_WEEKDAY_SHIFT: Final = 6
"""``date.weekday()`` of an ordinal is ``(ordinal + 6) % 7``."""


class Block(NamedTuple):
    """Days in a row that are impossible, with the reason's own words."""

    first: int
    last: int
    label: str


class Blocks:
    """Ranges of days, merged where they overlap, searched by bisection."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        merged: list[Block] = []
        for block in sorted(block for block in blocks if block.first <= block.last):
            if merged and block.first <= merged[-1].last:
                top = merged[-1]
                merged[-1] = top._replace(last=max(top.last, block.last))
            else:
                merged.append(block)
        self._firsts = [block.first for block in merged]
        self._lasts = [block.last for block in merged]
        self._merged = merged

    def __bool__(self) -> bool:
        return bool(self._merged)

    def covering(self, day: int) -> Block | None:
        """Return the range that holds the day, or None."""
        index = bisect_right(self._firsts, day) - 1
        if index >= 0 and day <= self._lasts[index]:
            return self._merged[index]
        return None

    def meeting(self, first: int, last: int) -> Block | None:
        """Return the first range that meets the days ``first`` to ``last``, or None."""
        index = bisect_left(self._lasts, first)
        if index < len(self._firsts) and self._firsts[index] <= last:
            return self._merged[index]
        return None

    def hull(self, first: int, last: int) -> tuple[int, int] | None:
        """Return first and last day of the ranges that lie inside some days."""
        low = bisect_left(self._firsts, first)
        high = bisect_right(self._lasts, last)
        return (self._firsts[low], self._lasts[high - 1]) if low < high else None

    def first_days(self) -> Iterator[int]:
        """Return the first day of each range."""
        return iter(self._firsts)

    def start_after(self, end: int) -> int:
        """Return the least start of a span that ends on ``end`` or later.

        A span must end before a range begins or start after it ends, so a span that
        ends on or after the first day of a range starts after its last day.
        """
        index = bisect_right(self._firsts, end) - 1
        return self._lasts[index] + 1 if index >= 0 else OPEN

    def end_before_mirrored(self, mirrored_start: int) -> int:
        """Return, mirrored, the last end of a span with this (mirrored) start."""
        index = bisect_left(self._lasts, -mirrored_start)
        return 1 - self._firsts[index] if index < len(self._firsts) else OPEN


class ClosedDays:
    """The shut days of one site: weekends, public holidays, own closing days.

    Attributes:
        longest_weekend: how many days in a row weekends shut it, 7 or more for always.
    """

    def __init__(self, calendar: SiteCalendar) -> None:
        self._weekend = [
            (day + _WEEKDAY_SHIFT) % _DAYS_A_WEEK in calendar.weekend
            for day in range(_DAYS_A_WEEK)
        ]
        self._always = all(self._weekend)
        self.longest_weekend = _longest_run(self._weekend)
        self._holidays = {
            day.toordinal(): label for day, label in calendar.holidays.items()
        }
        self._closures = Blocks(_block(closure) for closure in calendar.closures)

    def blocked(self, day: int) -> Block | None:
        """Return the shut days around this day, or None when it is open.

        A weekend is told day by day, without a label.
        """
        label = self._holidays.get(day)
        if label is not None:
            return Block(day, day, label)
        closure = self._closures.covering(day)
        if closure is not None:
            return closure
        return Block(day, day, "") if self._weekend[day % _DAYS_A_WEEK] else None

    def shut_days(self) -> Iterator[int]:
        """Return days of holidays and the first days of closures."""
        yield from self._holidays
        yield from self._closures.first_days()

    def next_open(self, day: int, direction: int = 1) -> int:
        """Return the nearest open day from this one on (direction 1) or back (-1)."""
        while FIRST_DAY <= day <= LAST_DAY and not self._always:
            block = self.blocked(day)
            if block is None:
                return day
            day = block.last + 1 if direction > 0 else block.first - 1
        return LAST_DAY + 1 if direction > 0 else FIRST_DAY - 1


Settle = Callable[[int], int]
"""Takes a bound to the nearest possible day inward; mirrored for the latest side."""


class Hours:
    """All impossible days of a plan, with each answer kept for the next question."""

    def __init__(self, calendar: PlanCalendar, away: tuple[Away, ...]) -> None:
        self.away = Blocks(_block(absence) for absence in away)
        self._sites = {site: ClosedDays(calendar.site(site)) for site in Site}
        self._settles: dict[tuple[Site | None, bool], tuple[Settle, Settle]] = {}
        self._runs: dict[tuple[Site | None, bool], list[tuple[int, int]]] = {}

    def closed(self, site: Site, day: int) -> Block | None:
        """Return the shut days around this day at a site, or None."""
        return self._sites[site].blocked(day)

    def next_possible(
        self, day: int, site: Site | None, *, away: bool, direction: int
    ) -> int:
        """Return the nearest day that is open at the site and not away.

        Args:
            day: where to start looking.
            site: whose closed days count; None for places that never close.
            away: whether the person's away days count.
            direction: 1 for later, -1 for earlier.
        """
        while FIRST_DAY <= day <= LAST_DAY:
            found = day
            if site is not None:
                found = self._sites[site].next_open(found, direction)
            block = self.away.covering(found) if away else None
            if block is not None:
                found = block.last + 1 if direction > 0 else block.first - 1
            if found == day:
                return day
            day = found
        return day

    def settles(self, site: Site | None, *, away: bool) -> tuple[Settle, Settle]:
        """Return the two settling functions of such days, earliest and latest side."""
        key = (site, away)
        known = self._settles.get(key)
        if known is None:
            known = self._settles[key] = (
                self._settle(site, away=away, sign=1),
                self._settle(site, away=away, sign=-1),
            )
        return known

    def longest_weekend(self, site: Site) -> int:
        """Return how many days in a row the site's weekends shut it, 7 for always."""
        return self._sites[site].longest_weekend

    def away_within(self, first: int, last: int) -> tuple[int, int] | None:
        """Return first and last of the days away inside some days, None without."""
        return self.away.hull(first, last)

    def long_runs(
        self, site: Site | None, span: tuple[int, int], *, away: bool
    ) -> list[tuple[int, int]]:
        """Return the impossible runs that hold a holiday, closure or day away.

        Only those that meet the span.
        """
        key = (site, away)
        if key not in self._runs:
            self._runs[key] = sorted(set(self._all_runs(site, away=away)))
        runs = self._runs[key]
        found: list[tuple[int, int]] = []
        for run in runs[bisect_left(runs, span[0], key=_last_of) :]:
            if run[0] > span[1]:
                break
            found.append(run)
        return found

    def _all_runs(self, site: Site | None, *, away: bool) -> Iterator[tuple[int, int]]:
        """Return the runs of impossible days that are more than a weekend."""
        days = list(self.away.first_days()) if away else []
        if site is not None:
            days.extend(self._sites[site].shut_days())
        for day in days:
            back = self.next_possible(day, site, away=away, direction=-1)
            on = self.next_possible(day, site, away=away, direction=1)
            if on - back > 1:
                yield back + 1, on - 1

    def _settle(self, site: Site | None, *, away: bool, sign: int) -> Settle:
        answers: dict[int, int] = {}

        def settle(value: int) -> int:
            answer = answers.get(value)
            if answer is None:
                day = self.next_possible(sign * value, site, away=away, direction=sign)
                answer = answers[value] = sign * day
            return answer

        return settle


def _block(days: Away | Closure) -> Block:
    return Block(days.first.toordinal(), days.last.toordinal(), days.why)


def _last_of(run: tuple[int, int]) -> int:
    return run[1]


def _longest_run(weekend: list[bool]) -> int:
    runs = "".join("x" if shut else " " for shut in weekend * 2).split()
    return max((len(run) for run in runs), default=0)
