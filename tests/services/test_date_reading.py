from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError
from planner.services.date_reading import read_date
from planner.services.speaker import Speaker

SPEAKER = Speaker(ShippedCatalog().texts("en"))
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@given(day=DAYS)
def test_every_way_the_app_writes_a_date_is_read_back(day):
    for words in (
        SPEAKER.day(day),
        SPEAKER.day_long(day),
        SPEAKER.day_bare(day),
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day:02d}/{day.month:02d}/{day.year}",
        f"{SPEAKER.month_name(day.month)} {day.day}, {day.year}",
    ):
        assert read_date(words, SPEAKER) == day, words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4 apr 27", date(2027, 4, 4)),
        (" 04-04-2027 ", date(2027, 4, 4)),
        ("29 Feb 2028", date(2028, 2, 29)),
        ("Sat 6 mar 2027", date(2027, 3, 6)),
        ("1 MAY 2027", date(2027, 5, 1)),
    ],
)
def test_sloppy_dates_are_understood(text, day):
    assert read_date(text, SPEAKER) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("31 Feb 2027", "date.no-such-day"),
        ("4.13.2027", "date.no-such-day"),
        ("6 April 0027", "date.out-of-range"),
        ("soon", "date.unreadable"),
        ("4 4", "date.unreadable"),
        ("", "date.unreadable"),
        ("4 Xyz 2027", "date.unreadable"),
        ("1 2 3 4", "date.unreadable"),
    ],
)
def test_what_is_no_date_is_refused_by_name(text, code):
    with pytest.raises(PlannerError) as refused:
        read_date(text, SPEAKER)
    assert refused.value.code == code


@given(text=st.text(max_size=60))
def test_no_text_at_all_makes_it_stumble(text):
    refused = False
    try:
        read_date(text, SPEAKER)
    except PlannerError:
        refused = True
    assert refused or any(letter.isdecimal() for letter in text)
