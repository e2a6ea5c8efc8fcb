"""Dates as people type them: taken when sure, asked about when not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.services.entry.date_entry import EntryTrouble, read_date, read_partial

TODAY = date(2026, 11, 22)
ENGLISH, TURKISH = "en", "tr"
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def read(typed, language=ENGLISH):
    return read_date(typed, language, TODAY)


@pytest.mark.parametrize(
    "typed",
    [
        "4 apr 2027",
        "4 April 2027",
        "4. April 2027",
        "4th april, 2027",
        "april 4, 2027",
        "4.4.2027",
        "04.04.2027",
        "4/4/2027",
        "4-4-2027",
        "2027-04-04",
        "2027/4/4",
        "  4   4   2027 ",
        "4apr2027",
        "4-apr-2027",
        "Sun 4 Apr 2027",
        "Sunday, 4.4.2027",
    ],
)
def test_sloppy_ways_to_type_one_day_all_mean_it(typed):
    assert read(typed).day == date(2027, 4, 4)


@given(DAYS)
def test_every_day_is_read_back_from_three_ways_to_write_it(day):
    for typed in (
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year:04d}",
        f"{day.day} {day:%b} {day.year:04d}",
    ):
        assert read(typed).day == day


@given(st.text(max_size=40))
def test_no_text_whatever_breaks_the_reader(typed):
    reading = read(typed)
    assert reading.day is None or reading.trouble is None
    for offer in reading.offers:
        assert date(1900, 1, 1) <= offer <= date(2200, 12, 31)


@given(DAYS)
def test_a_date_with_slashes_is_never_guessed(day):
    reading = read(f"{day.day}/{day.month}/{day.year:04d}")
    if day.day == day.month or day.day > 12:
        assert reading.day == day
    else:
        assert reading.trouble is EntryTrouble.AMBIGUOUS
        assert set(reading.offers) == {
            day,
            date(day.year, day.day, day.month),
        }


def test_a_month_typed_first_is_asked_about():
    reading = read("4/13/2027")
    assert reading.trouble is EntryTrouble.AMBIGUOUS
    assert reading.offers == (date(2027, 4, 13),)


def test_the_thirty_first_of_february_is_refused_with_the_last_day_offered():
    for typed in ("31 feb 2027", "31.2.2027", "2027-02-31"):
        reading = read(typed)
        assert reading.trouble is EntryTrouble.NO_SUCH_DAY
        assert reading.offers == (date(2027, 2, 28),)


@pytest.mark.parametrize("typed", ["4.4.27", "4 apr 27", "0027-04-04"])
def test_a_short_year_in_a_file_is_offered_and_never_taken(typed):
    reading = read(typed)
    assert reading.day is None
    assert reading.trouble is EntryTrouble.SHORT_YEAR
    assert reading.offers == (date(2027, 4, 4),)


@pytest.mark.parametrize(
    ("typed", "until", "meant"),
    [
        ("4.4.27", date(2056, 12, 31), date(2027, 4, 4)),
        ("4 apr 88", date(2056, 12, 31), date(1988, 4, 4)),
        ("31.12.56", date(2056, 12, 31), date(2056, 12, 31)),
        ("1.1.57", date(2056, 12, 31), date(1957, 1, 1)),
        ("29.2.28", date(2026, 11, 22), date(1928, 2, 29)),
        ("4.4.27", date(2026, 11, 22), date(1927, 4, 4)),
    ],
)
def test_a_short_year_that_is_typed_means_the_last_such_year_up_to_a_day(
    typed, until, meant
):
    today = date(2026, 11, 22)
    assert read_date(typed, "en", today, until).day == meant


def test_a_short_year_of_a_day_that_can_be_two_is_asked_about():
    today = date(2026, 11, 22)
    reading = read_date("4/5/92", "en", today, today)
    assert reading.trouble is EntryTrouble.AMBIGUOUS
    assert set(reading.offers) == {date(1992, 5, 4), date(1992, 4, 5)}


@pytest.mark.parametrize("typed", ["4.4.1850", "2500-01-01"])
def test_years_outside_1900_to_2200_are_refused(typed):
    assert read(typed).trouble is EntryTrouble.OUT_OF_RANGE


@pytest.mark.parametrize("typed", ["4 apr", "4.4.", "13/12"])
def test_a_date_without_a_year_is_told_so(typed):
    assert read(typed).trouble is EntryTrouble.NO_YEAR


@pytest.mark.parametrize(
    ("typed", "offers"),
    [
        ("4 apr", [date(2027, 4, 4), date(2026, 4, 4)]),
        ("22 nov", [date(2026, 11, 22), date(2025, 11, 22)]),
        ("21.11.", [date(2027, 11, 21), date(2026, 11, 21)]),
        ("29 feb", [date(2028, 2, 29), date(2024, 2, 29)]),
        ("Wed 3 feb", [date(2027, 2, 3), date(2021, 2, 3)]),
        (
            "3/2",
            [date(2027, 2, 3), date(2027, 3, 2), date(2026, 3, 2), date(2026, 2, 3)],
        ),
        ("10.30", []),
        ("30 feb", []),
    ],
)
def test_a_date_without_a_year_is_offered_with_the_next_and_the_last(typed, offers):
    assert list(read(typed).offers) == offers


def test_of_what_is_past_the_last_such_day_comes_first():
    reading = read_date("4 may", ENGLISH, TODAY, until=TODAY)
    assert reading.offers == (date(2026, 5, 4), date(2027, 5, 4))


@pytest.mark.parametrize("today", [date.min, date(1900, 1, 1), date(2200, 12, 31)])
def test_a_date_without_a_year_is_offered_inside_the_calendar_alone(today):
    reading = read_date("4 apr", ENGLISH, today)
    assert reading.trouble is EntryTrouble.NO_YEAR
    assert all(1900 <= day.year <= 2200 for day in reading.offers)


@pytest.mark.parametrize("typed", ["soon", "4 foo 2027", "12:30", "1.2.3.4", "²"])
def test_what_is_no_date_is_told_so(typed):
    assert read(typed).trouble is EntryTrouble.UNREADABLE


@pytest.mark.parametrize("typed", ["40.4.2027", "4.40.2027", "0.1.2027"])
def test_numbers_that_are_no_day_are_told_so(typed):
    assert read(typed).trouble is EntryTrouble.NO_SUCH_DAY


def test_months_are_understood_in_the_persons_language_and_in_english():
    assert read("4 nisan 2027", TURKISH).day == date(2027, 4, 4)
    assert read("4 Apr 2027", TURKISH).day == date(2027, 4, 4)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("es", "6 de abril de 2027", date(2027, 4, 6)),
        ("es", "martes, 6 de abril de 2027", date(2027, 4, 6)),
        ("es", "6 set 2027", date(2027, 9, 6)),
        ("es", "mar, 2 mar 2027", date(2027, 3, 2)),
        ("es", "1\N{MASCULINE ORDINAL INDICATOR} de mayo de 2027", date(2027, 5, 1)),
        ("tr", "6 KASIM 2026", date(2026, 11, 6)),
        ("tr", "6 kasim 2026", date(2026, 11, 6)),
        ("tr", "1 NİSAN 2027", date(2027, 4, 1)),
        ("tr", "6 Nisan 2027 Sal\u0131", date(2027, 4, 6)),
        ("de", "6. Mrz 2027", date(2027, 3, 6)),
        ("pl", "6 kwietnia 2027", date(2027, 4, 6)),
        ("pl", "6 kwiecień 2027", date(2027, 4, 6)),
        ("fr", "1er avril 2027", date(2027, 4, 1)),
        ("fr", "6 aout 2027", date(2027, 8, 6)),
        ("pt", "terça feira, 6 de abril de 2027", date(2027, 4, 6)),
        ("sv", "6:e april 2027", date(2027, 4, 6)),
        ("he", "6 באפריל 2027", date(2027, 4, 6)),
        ("he", "יום שלישי, 6 באפריל 2027", date(2027, 4, 6)),
        ("ar", "الثلاثاء، 6 ابريل 2027", date(2027, 4, 6)),
        ("hu", "2027. ápr. 6., kedd", date(2027, 4, 6)),
        ("en", "the 6th of April 2027", date(2027, 4, 6)),
    ],
)
def test_a_date_is_understood_as_its_language_writes_it(language, typed, day):
    assert read(typed, language).day == day


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "Mon 6 Apr 2027"),
        ("en", "6.4.2027 Monday"),
        ("es", "lunes, 6 de abril de 2027"),
        ("tr", "6 Nisan 2027 Pazartesi"),
    ],
)
def test_a_weekday_that_does_not_fit_is_told_and_the_day_offered(language, typed):
    reading = read(typed, language)
    assert reading.day is None
    assert reading.trouble is EntryTrouble.WRONG_WEEKDAY
    assert reading.offers == (date(2027, 4, 6),)


def test_a_weekday_settles_which_of_two_days_is_meant():
    assert read("Sat 3/4/2027").day == date(2027, 4, 3)
    assert read("Thu 4/3/2027").day == date(2027, 3, 4)
    assert read("Mon 3/4/2027").trouble is EntryTrouble.AMBIGUOUS


@pytest.mark.parametrize("typed", ["6 to 8 Apr 2027", "Apr May 6 2027", "abc 4.4.2027"])
def test_a_word_that_belongs_to_no_date_is_not_passed_over(typed):
    assert read(typed).trouble is EntryTrouble.UNREADABLE


def test_a_word_that_starts_more_than_one_month_is_not_guessed():
    assert read("4 ma 2027").trouble is EntryTrouble.UNREADABLE
    assert read("4 jun 2027").day == date(2027, 6, 4)


def test_nothing_typed_is_no_trouble():
    reading = read("   ")
    assert (reading.day, reading.trouble) == (None, None)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("2019", "2019"),
        ("may 2019", "2019-05"),
        ("5/2019", "2019-05"),
        ("2019-05", "2019-05"),
        ("6 may 2019", "2019-05-06"),
        ("the 6th of May 2019", "2019-05-06"),
        ("", ""),
    ],
)
def test_people_may_remember_only_the_year_or_the_month(typed, text):
    assert read_partial(typed, ENGLISH, TODAY).text == text


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("0019", EntryTrouble.OUT_OF_RANGE),
        ("13/2019", EntryTrouble.NO_SUCH_DAY),
        ("long ago", EntryTrouble.UNREADABLE),
        ("3/4/2019", EntryTrouble.AMBIGUOUS),
    ],
)
def test_a_partial_date_has_the_same_troubles(typed, trouble):
    assert read_partial(typed, ENGLISH, TODAY).trouble is trouble


@given(DAYS, st.integers(1, 400))
def test_the_reading_does_not_depend_on_today(day, later):
    there = TODAY + timedelta(days=later)
    assert read_date(day.isoformat(), ENGLISH, there).day == day
