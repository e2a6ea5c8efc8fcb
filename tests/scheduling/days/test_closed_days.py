"""Impossible days, held against going through the days one by one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.ids import AwayId
from planner.models.plan.facts import Away, Closure, PlanCalendar, SiteCalendar
from planner.models.plan.protocol import Site
from planner.scheduling.days.closed_days import Block, Blocks, impossible_days_of
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY, OPEN

DAYS = st.integers(1, 40)
RANGES = st.lists(st.tuples(DAYS, st.integers(0, 5)), max_size=6)
MONDAY = date(2027, 4, 5)


def blocks_of(ranges):
    return Blocks(Block(first, first + more, "") for first, more in ranges)


def merged(ranges):
    """First and last day of ranges, those that share a day taken together."""
    found = []
    for first, last in sorted((first, first + more) for first, more in ranges):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found


def span(block):
    return None if block is None else (block.first, block.last)


@given(RANGES, DAYS, DAYS)
def test_ranges_are_found_as_by_looking_at_each_of_them(ranges, one, other):
    blocks, known = blocks_of(ranges), merged(ranges)
    first, last = sorted((one, other))
    inside = [(a, b) for a, b in known if first <= a and b <= last]
    meeting = [(a, b) for a, b in known if a <= last and first <= b]
    assert [span(block) for block in blocks] == known
    assert span(blocks.covering(one)) == next(
        ((a, b) for a, b in known if a <= one <= b), None
    )
    assert span(blocks.meeting(first, last)) == next(iter(meeting), None)
    assert blocks.spans_meeting(first, last) == meeting
    hull = (inside[0][0], inside[-1][1]) if inside else None
    assert blocks.hull(first, last) == hull
    assert span(blocks.begun_by(one)) == next(
        ((a, b) for a, b in reversed(known) if a <= one), None
    )
    assert span(blocks.over_after(one)) == next(
        ((a, b) for a, b in known if b >= one), None
    )


@given(RANGES, DAYS)
def test_a_stay_begins_after_the_days_away_or_ends_before_them(ranges, day):
    blocks, known = blocks_of(ranges), merged(ranges)
    begun = [last + 1 for first, last in known if first <= day]
    assert blocks.start_after(day) == max(begun, default=OPEN)
    ahead = [first - 1 for first, last in known if last >= day]
    end = blocks.end_before_mirrored(-day)
    assert (end if end == OPEN else -end) == min(ahead, default=OPEN)


HOLIDAY = MONDAY + timedelta(days=9)
SHUT = MONDAY + timedelta(days=15), MONDAY + timedelta(days=17)
TRIP = MONDAY + timedelta(days=20), MONDAY + timedelta(days=23)
CALENDAR = PlanCalendar(
    home=SiteCalendar(
        holidays={HOLIDAY: "holiday"},
        closures=(
            Closure(id=AwayId("c"), site=Site.HOME, first=SHUT[0], last=SHUT[1]),
        ),
    )
)
AWAY = [Away(id=AwayId("t"), first=TRIP[0], last=TRIP[1])]


def is_possible(day):
    return not (
        day.weekday() in {5, 6}
        or day == HOLIDAY
        or SHUT[0] <= day <= SHUT[1]
        or TRIP[0] <= day <= TRIP[1]
    )


@pytest.mark.parametrize("number", range(-3, 30))
@pytest.mark.parametrize("direction", [1, -1])
def test_the_nearest_possible_day_is_found_past_weekends_holidays_and_trips(
    number, direction
):
    possible = impossible_days_of(CALENDAR, AWAY).possible(Site.HOME, away=True)
    day = MONDAY + timedelta(days=number)
    expected = day
    while not is_possible(expected):
        expected += timedelta(days=direction)
    assert possible.nearest(day.toordinal(), direction) == expected.toordinal()


@pytest.mark.parametrize("number", range(-3, 30))
def test_the_nearest_day_is_a_later_one_where_nothing_else_is_said(number):
    possible = impossible_days_of(CALENDAR, AWAY).possible(Site.HOME, away=True)
    day = (MONDAY + timedelta(days=number)).toordinal()
    assert possible.nearest(day) == possible.nearest(day, 1)


def test_the_runs_of_impossible_days_that_hold_more_than_a_weekend_are_known():
    possible = impossible_days_of(CALENDAR, AWAY).possible(Site.HOME, away=True)
    runs = [(HOLIDAY, HOLIDAY), SHUT, (MONDAY + timedelta(days=19), TRIP[1])]
    ordinals = [(first.toordinal(), last.toordinal()) for first, last in runs]
    ordinals[2] = (ordinals[2][0], ordinals[2][1])
    found = possible.long_runs(FIRST_DAY, LAST_DAY)
    assert found[:2] == ordinals[:2]
    assert found[2][0] == ordinals[2][0]
    assert found[2][1] == ordinals[2][1]
    first, last = ordinals[1]
    for ask, is_met in (
        ((first - 1, first - 1), False),
        ((first - 1, first), True),
        ((last, last + 1), True),
        ((last + 1, last + 1), False),
    ):
        assert ((first, last) in possible.long_runs(*ask)) is is_met


def test_what_rules_out_days_is_told_in_order_and_up_to_the_last_day_asked_for():
    possible = impossible_days_of(CALENDAR, AWAY).possible(Site.HOME, away=True)

    def told(first, last):
        days = (MONDAY + timedelta(days=number) for number in (first, last))
        blocks = possible.blocks_within(*(day.toordinal() for day in days))
        start = MONDAY.toordinal()
        return [(b.first - start, b.last - start, away) for b, away in blocks]

    weekend = [(5, 5, False), (6, 6, False)]
    assert told(0, 4) == []
    assert told(0, 5) == weekend[:1]
    assert told(0, 8) == weekend
    assert told(0, 9) == [*weekend, (9, 9, False)]
    assert told(14, 15) == [(15, 17, False)]
    assert told(18, 20) == [(19, 19, False), (20, 23, True)]


def test_a_place_that_never_opens_has_no_day_inside_the_calendar():
    never = PlanCalendar(home=SiteCalendar(weekend=frozenset(range(7))))
    possible = impossible_days_of(never, []).possible(Site.HOME, away=False)
    assert possible.longest_weekend >= 7
    assert possible.nearest(MONDAY.toordinal()) == LAST_DAY + 1
    assert possible.nearest(MONDAY.toordinal(), -1) == FIRST_DAY - 1


@pytest.mark.parametrize(("day", "found"), [(FIRST_DAY, True), (FIRST_DAY - 1, False)])
def test_nothing_is_looked_for_before_the_calendar_begins(day, found):
    """1 January 1900 was a Monday; 31 December 2200 will be a Wednesday."""
    possible = impossible_days_of(PlanCalendar(), []).possible(Site.HOME, away=False)
    assert (possible.nearest(day, -1) >= FIRST_DAY) is found
    late = LAST_DAY if found else LAST_DAY + 1
    assert (possible.nearest(late, 1) <= LAST_DAY) is found


def test_days_away_on_the_first_and_the_last_day_of_the_calendar_count():
    edges = [
        Away(id=AwayId(f"{day}"), first=day, last=day)
        for day in (date.fromordinal(FIRST_DAY), date.fromordinal(LAST_DAY))
    ]
    possible = impossible_days_of(PlanCalendar(), edges).possible(None, away=True)
    assert possible.nearest(FIRST_DAY) == FIRST_DAY + 1
    assert possible.nearest(FIRST_DAY, -1) == FIRST_DAY - 1
    assert possible.nearest(LAST_DAY) == LAST_DAY + 1
    assert possible.nearest(LAST_DAY, -1) == LAST_DAY - 1
