"""Which days are impossible: closed clinics and the person's own away days.

Days are ordinals (``date.toordinal``); of a range, its first and its last day belong to
it.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Final, NamedTuple

from planner.models.plan.facts import Away, Closure, PlanCalendar, SiteCalendar
from planner.models.plan.protocol import Site
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, OPEN

_DAYS_A_WEEK: Final = 7
_WEEKDAY_SHIFT: Final = 6
"""``date.weekday()`` of an ordinal is ``(ordinal + 6) % 7``."""


MAX_TOLD: Final = 12
"""So many runs of impossible days are told when a step jumps over them."""


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
            # Only overlapping ranges: neighbours stay two, so that each keeps its own
            # label.
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

    def __iter__(self) -> Iterator[Block]:
        return iter(self._merged)

    def covering(self, day: int) -> Block | None:
        """Return the range that holds the day, or None.

        Args:
            day: an ordinal; the first and the last day of a range belong to it.
        """
        index = bisect_right(self._firsts, day) - 1
        return self._merged[index] if index >= 0 and day <= self._lasts[index] else None

    def meeting(self, first: int, last: int) -> Block | None:
        """Return the first range that meets the days ``first`` to ``last``, or None.

        Args:
            first: an ordinal.
            last: an ordinal, still part of the span.
        """
        index = bisect_left(self._lasts, first)
        if index < len(self._firsts) and self._firsts[index] <= last:
            return self._merged[index]
        return None

    def spans_meeting(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return first and last day of each range that meets some days.

        Args:
            first: an ordinal.
            last: an ordinal, still part of the span.

        Returns:
            Ordinals, both inclusive; they may reach beyond the span.
        """
        low = bisect_left(self._lasts, first)
        high = bisect_right(self._firsts, last)
        return (
            list(zip(self._firsts[low:high], self._lasts[low:high], strict=True))
            if low < high
            else []
        )

    def hull(self, first: int, last: int) -> tuple[int, int] | None:
        """Return first and last day of the ranges that lie inside some days.

        A range that only reaches into them does not count. None without any.

        Args:
            first: an ordinal.
            last: an ordinal, still part of the span.
        """
        low = bisect_left(self._firsts, first)
        high = bisect_right(self._lasts, last)
        return (self._firsts[low], self._lasts[high - 1]) if low < high else None

    def first_days(self) -> Iterator[int]:
        """Return the first day of each range."""
        return iter(self._firsts)

    def begun_by(self, day: int) -> Block | None:
        """Return the last range that begins on a day or before it, or None."""
        index = bisect_right(self._firsts, day) - 1
        return self._merged[index] if index >= 0 else None

    def over_after(self, day: int) -> Block | None:
        """Return the first range that ends on a day or after it, or None."""
        index = bisect_left(self._lasts, day)
        return self._merged[index] if index < len(self._lasts) else None

    def start_after(self, end: int) -> int:
        """Return the least start of a span that ends on ``end`` or later.

        A span must end before a range begins or start after it ends, so a span that
        ends on or after the first day of a range starts after its last day.

        Args:
            end: an ordinal.

        Returns:
            An ordinal; ``OPEN`` where no range has begun by then.
        """
        index = bisect_right(self._firsts, end) - 1
        return self._lasts[index] + 1 if index >= 0 else OPEN

    def end_before_mirrored(self, mirrored_start: int) -> int:
        """Return, mirrored, the last end of a span with this (mirrored) start.

        Args:
            mirrored_start: minus the ordinal of the start or of an earlier day.

        Returns:
            Minus an ordinal; ``OPEN`` where no range lies ahead.
        """
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
        self._next: tuple[dict[int, int], dict[int, int]] = ({}, {})

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

    def past_weekend(self, day: int, direction: int) -> int:
        """Return the nearest day outside weekends, as if nothing else were shut.

        Args:
            day: where to start.
            direction: 1 for later, -1 for earlier.
        """
        # A site that is shut on all seven days would be walked along for ever.
        while self._weekend[day % _DAYS_A_WEEK] and not self._always:
            day += direction
        return day

    def shut_days(self) -> Iterator[int]:
        """Return days of holidays and the first days of closures."""
        yield from self._holidays
        yield from self._closures.first_days()

    def next_open(self, day: int, direction: int = 1) -> int:
        """Return the nearest open day from this one on (direction 1) or back (-1).

        A day past the edge of the calendar where none is open: 1 January 2201, or
        31 December 1899. Bounds that reach it clash there.

        Args:
            day: an ordinal.
            direction: 1 for later, -1 for earlier.
        """
        known = self._next[direction > 0]
        found = known.get(day)
        if found is None:
            # Asked again and again, as plans are tried with other days away.
            found = known[day] = self._open_from(day, direction)
        return found

    def _open_from(self, day: int, direction: int) -> int:
        weekend, holidays, closures = self._weekend, self._holidays, self._closures
        while FIRST_DAY <= day <= LAST_DAY and not self._always:
            if weekend[day % _DAYS_A_WEEK] or day in holidays:
                day += direction
                continue
            closure = closures.covering(day)
            if closure is None:
                return day
            day = closure.last + 1 if direction > 0 else closure.first - 1
        return LAST_DAY + 1 if direction > 0 else FIRST_DAY - 1


Settle = Callable[[int], int]
"""Takes a bound to the nearest possible day inward; mirrored for the latest side."""


class _Answers(dict[int, int]):
    """Nearest possible days by the bound they are asked for, kept for the next asker.

    A dictionary that works out what it lacks: an answer that is known costs no call of
    a function, and most are.
    """

    def __init__(self, nearest: Callable[[int, int], int], sign: int) -> None:
        super().__init__()
        self._nearest = nearest
        self._sign = sign

    def __missing__(self, value: int) -> int:
        sign = self._sign
        answer = self[value] = sign * self._nearest(sign * value, sign)
        return answer


class PossibleDays:
    """Days that are open at a site and not away; answers are kept for the next asker.

    Attributes:
        rise, fall: the settling functions of the earliest and the latest side.
        longest_weekend: how many days in a row weekends rule out, 7 for always.
    """

    def __init__(self, closed: ClosedDays | None, away: Blocks) -> None:
        self._closed = closed
        self._away = away
        self._told: dict[tuple[int, int], list[tuple[Block, bool]]] = {}
        self._long_runs: dict[int, Blocks] = {}
        self.rise = self._settle(1)
        self.fall = self._settle(-1)
        self.longest_weekend = 0 if closed is None else closed.longest_weekend

    def nearest(self, day: int, direction: int = 1) -> int:
        """Return the first possible day from this one on (direction 1) or back (-1).

        Returns:
            An ordinal; past the edge of the calendar where there is none before it.
        """
        closed = self._closed
        while FIRST_DAY <= day <= LAST_DAY:
            if closed is not None:
                day = closed.next_open(day, direction)
            block = self._away.covering(day)
            if block is None:
                return day
            day = block.last + 1 if direction > 0 else block.first - 1
        return day

    def past_weekend(self, day: int, direction: int) -> int:
        """Return the nearest day outside weekends, as if all else were possible."""
        return (
            day if self._closed is None else self._closed.past_weekend(day, direction)
        )

    def blocks_within(self, first: int, last: int) -> list[tuple[Block, bool]]:
        """Return what rules out days of a span, each with whether it is days away.

        In the order of the days and as it is told: weekends day by day, 12 at most.
        The last one may end after the span.
        """
        span = first, last
        known = self._told.get(span)
        if known is None:
            # Reasons ask for the same spans again and again, as many steps jump the
            # same days.
            known = self._told[span] = list(islice(self._blocks(*span), MAX_TOLD))
        return known

    def _blocks(self, day: int, last: int) -> Iterator[tuple[Block, bool]]:
        closed = self._closed
        while day <= last:
            trip = self._away.covering(day)
            block = trip
            if block is None and closed is not None:
                block = closed.blocked(day)
            if block is None:
                day += 1
            else:
                yield block, trip is not None
                day = block.last + 1

    def long_runs(self, first: int, last: int, least: int = 1) -> list[tuple[int, int]]:
        """Return the impossible runs that hold a holiday, closure or day away.

        Only those that meet the span; either of its ends may be open.

        Args:
            first: an ordinal.
            last: an ordinal, still part of the span.
            least: how many days a run has that is asked for.

        Returns:
            First and last day of each run, both impossible.
        """
        runs = self._long_runs.get(least)
        if runs is None:
            found = self._all_long_runs() if least <= 1 else self._runs_of(least)
            runs = self._long_runs[least] = Blocks(found)
        return runs.spans_meeting(first, last)

    def _runs_of(self, least: int) -> Iterator[Block]:
        for first, last in self.long_runs(FIRST_DAY, LAST_DAY):
            if last - first + 1 >= least:
                yield Block(first, last, "")

    def _all_long_runs(self) -> Iterator[Block]:
        days = list(self._away.first_days())
        if self._closed is not None:
            days.extend(self._closed.shut_days())
        for day in days:
            back, on = self.nearest(day, -1), self.nearest(day, 1)
            # Both are possible days, so a run is what lies strictly between them; none
            # does where the day itself is possible.
            if on - back > 1:
                yield Block(back + 1, on - 1, "")

    def _settle(self, sign: int) -> Settle:
        return _Answers(self.nearest, sign).__getitem__


class ImpossibleDays:
    """All impossible days of a plan.

    Attributes:
        away: the person's days away.
    """

    def __init__(self, sites: Mapping[Site, ClosedDays], away: Iterable[Block]) -> None:
        self.away = Blocks(away)
        self._sites = sites
        self._possible: dict[tuple[Site | None, bool], PossibleDays] = {}

    def with_away(self, block: Block, rest: Block | None) -> "ImpossibleDays":
        """Return the same days with some days away cut short or left out.

        Args:
            block: one range of the days away.
            rest: what remains of it, None for nothing.
        """
        kept = [one for one in self.away if one != block]
        return ImpossibleDays(self._sites, kept if rest is None else [*kept, rest])

    def closed(self, site: Site, day: int) -> Block | None:
        """Return the shut days around this day at a site, or None when it is open.

        Days away do not count. A weekend is told day by day.

        Args:
            site: whose calendar.
            day: an ordinal.
        """
        return self._sites[site].blocked(day)

    def possible(self, site: Site | None, *, away: bool) -> PossibleDays:
        """Return the days that are open at a site and not away.

        Args:
            site: whose closed days count; None for places that never close.
            away: whether the person's away days count.
        """
        key = (site, away)
        known = self._possible.get(key)
        if known is None:
            known = self._possible[key] = PossibleDays(
                None if site is None else self._sites[site],
                self.away if away else _NEVER,
            )
        return known


_NEVER: Final = Blocks(())


def impossible_days_of(calendar: PlanCalendar, away: Iterable[Away]) -> ImpossibleDays:
    """Return the impossible days of a plan: its sites' closed days and days away."""
    sites = {site: ClosedDays(calendar.site(site)) for site in Site}
    return ImpossibleDays(sites, [_block(absence) for absence in away])


def _block(days: Away | Closure) -> Block:
    return Block(days.first.toordinal(), days.last.toordinal(), days.why)


def _longest_run(weekend: list[bool]) -> int:
    # Twice in a row: a weekend may run from the end of one week into the next.
    runs = "".join("x" if shut else " " for shut in weekend * 2).split()
    return max((len(run) for run in runs), default=0)
