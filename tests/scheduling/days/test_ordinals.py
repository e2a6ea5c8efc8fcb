"""Month arithmetic on day numbers: the same as on dates, with exact inverses."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from planner.models.civil import Offset
from planner.scheduling.days.ordinals import (
    FIRST_DAY,
    LAST_DAY,
    first_reaching,
    last_before,
    least_gain,
    moved,
)

DAYS = st.integers(FIRST_DAY, LAST_DAY)
INNER = st.dates(date(1920, 1, 1), date(2180, 12, 31))
OFFSETS = st.builds(Offset, months=st.integers(-200, 200), days=st.integers(-99, 99))


@given(INNER, OFFSETS)
def test_day_numbers_move_as_dates_do(day, offset):
    assert moved(day.toordinal(), offset) == offset.after(day).toordinal()


@given(DAYS, OFFSETS)
def test_the_inverses_are_exact_up_to_the_edges_of_the_calendar(day, offset):
    last, first = last_before(day, offset), first_reaching(day, offset)
    assert moved(last, offset) <= day < moved(last + 1, offset)
    assert moved(first - 1, offset) < day <= moved(first, offset)


@given(DAYS, OFFSETS)
def test_a_later_day_never_lands_earlier(day, offset):
    assert moved(day, offset) <= moved(day + 1, offset)


@given(INNER, st.integers(-200, 200).filter(bool))
def test_the_least_gain_is_never_more_than_a_move_gains(date_, months):
    day, offset = date_.toordinal(), Offset(months=months)
    back = Offset(months=-months)
    assert least_gain(months) <= moved(day, offset) - day
    assert least_gain(months) <= first_reaching(day, back) - day


@given(st.integers(LAST_DAY - 40, LAST_DAY + 20000), st.integers(1, 200))
def test_a_month_later_is_later_beyond_the_calendar_too(day, months):
    later = moved(day, Offset(months=months))
    assert later > day
    assert moved(later, Offset(months=1)) > later
