"""What is known of Day 0 is read as it is meant, and a season is asked back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import ShippedCatalog
from planner.models.civil import month_end
from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor
from planner.services.entry.day0_entry import Day0Trouble, read_typed_day0
from planner.services.entry.day0_text import read_day0, write_day0
from planner.services.words.speaker import Speaker

TEXTS = ShippedCatalog().texts("en")
SPEAKER = Speaker(TEXTS)
TODAY = date(2026, 11, 26)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def span(first, last):
    return RoughAnchor(first=date.fromisoformat(first), last=date.fromisoformat(last))


SPRING = span("2027-03-01", "2027-05-31")


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("2027-04-06", date(2027, 4, 6)),
        ("2027-04", span("2027-04-01", "2027-04-30")),
        ("2028-02", span("2028-02-01", "2028-02-29")),
        ("2027-03..2027-05", SPRING),
        ("2027-03-10..2027-05", span("2027-03-10", "2027-05-31")),
        ("2027-03-10..2027-03-10", span("2027-03-10", "2027-03-10")),
        ("2027-03..", RoughAnchor(first=date(2027, 3, 1))),
        ("2027-03-05..", RoughAnchor(first=date(2027, 3, 5))),
        ("waiting", RoughAnchor()),
        (" waiting ", RoughAnchor()),
    ],
)
def test_a_file_and_a_command_write_day_0_alike(text, known):
    assert read_day0(text) == known
    assert read_day0(write_day0(known)) == known


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "day0.unreadable"),
        ("..", "day0.unreadable"),
        ("..2027-05", "day0.unreadable"),
        ("2027", "day0.unreadable"),
        ("2027-13", "day0.unreadable"),
        ("2027-02-30", "day0.unreadable"),
        ("soon", "day0.unreadable"),
        ("2027-05..2027-03", "day0.backwards"),
        ("1899-12", "date.out-of-range"),
        ("2201-01..", "date.out-of-range"),
    ],
)
def test_what_cannot_be_read_is_refused(text, code):
    with pytest.raises(PlannerError) as refused:
        read_day0(text)
    assert refused.value.code == code


@given(DAYS, DAYS)
def test_every_span_is_read_as_it_was_written(one, other):
    rough = RoughAnchor(first=min(one, other), last=max(one, other))
    assert read_day0(write_day0(rough)) == rough


def typed(text, country="SE", today=TODAY):
    return read_typed_day0(text, TEXTS, today, country)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("apr 2027", span("2027-04-01", "2027-04-30")),
        ("April 2027", span("2027-04-01", "2027-04-30")),
        ("4/2027", span("2027-04-01", "2027-04-30")),
        ("2027", span("2027-01-01", "2027-12-31")),
        ("March to May 2027", SPRING),
        ("mar 2027 to may 2027", SPRING),
        ("March - May 2027", SPRING),
        ("March\N{EN DASH}May 2027", SPRING),
        ("3 mar to 5 may 2027", span("2027-03-03", "2027-05-05")),
        ("December 2026 to February 2027", span("2026-12-01", "2027-02-28")),
        ("6 apr 2027", date(2027, 4, 6)),
        ("2027-03..2027-05", SPRING),
        ("", None),
    ],
)
def test_months_are_read_as_people_type_them(text, known):
    reading = typed(text)
    assert (reading.known, reading.trouble) == (known, None)


@given(
    st.dates(date(2026, 12, 1), date(2100, 1, 1)),
    st.dates(date(2026, 12, 1), date(2100, 1, 1)),
)
def test_what_is_shown_can_be_typed_again(one, other):
    first, last = min(one, other), max(one, other)
    for rough in (
        RoughAnchor(first=first, last=last),
        RoughAnchor(first=first.replace(day=1), last=month_end(last)),
    ):
        shown = SPEAKER.rough(rough.first, rough.last)
        known = typed(shown).known
        if isinstance(known, date):
            known = RoughAnchor(first=known, last=known)
        assert known == rough


@pytest.mark.parametrize(
    ("text", "known", "trouble"),
    [
        ("1 to 2 Dec 2026", ("2026-12-01", "2026-12-02"), None),
        ("27 to 30 Nov 2026", ("2026-11-27", "2026-11-30"), None),
        ("3–17 Feb 2027", ("2027-02-03", "2027-02-17"), None),
        ("5 to 2 Dec 2026", None, Day0Trouble.BACKWARDS),
        ("31 to 2 Feb 2027", None, Day0Trouble.UNREADABLE),
        ("0 to 2 Dec 2026", None, Day0Trouble.UNREADABLE),
    ],
)
def test_days_of_one_month_name_it_once(text, known, trouble):
    reading = typed(text)
    assert reading.trouble is trouble
    assert reading.known == (span(*known) if known else None)


@pytest.mark.parametrize(
    ("country", "months"),
    [
        ("MX", [("2027-03-01", "2027-05-31")]),
        ("SE", [("2027-03-01", "2027-05-31")]),
        ("AU", [("2027-09-01", "2027-11-30")]),
        ("", [("2027-03-01", "2027-05-31"), ("2027-09-01", "2027-11-30")]),
        ("KE", [("2027-03-01", "2027-05-31"), ("2027-09-01", "2027-11-30")]),
    ],
)
def test_a_season_is_asked_back_by_the_country_of_the_centre(country, months):
    reading = typed("Spring 2027", country)
    assert (reading.known, reading.trouble) == (None, Day0Trouble.SEASON)
    assert reading.offers == tuple(span(*ends) for ends in months)


@pytest.mark.parametrize(
    ("text", "country", "months"),
    [
        (
            "winter 2027",
            "DE",
            [("2026-12-01", "2027-02-28"), ("2027-12-01", "2028-02-29")],
        ),
        ("winter 2027/28", "DE", [("2027-12-01", "2028-02-29")]),
        ("winter 2027/2028", "DE", [("2027-12-01", "2028-02-29")]),
        ("winter 2027", "ZA", [("2027-06-01", "2027-08-31")]),
        (
            "summer 2027",
            "ZA",
            [("2026-12-01", "2027-02-28"), ("2027-12-01", "2028-02-29")],
        ),
        ("autumn 2027", "DE", [("2027-09-01", "2027-11-30")]),
        ("fall 2027", "US", [("2027-09-01", "2027-11-30")]),
    ],
)
def test_a_season_over_the_turn_of_the_year_is_asked_for_its_year(
    text, country, months
):
    assert typed(text, country).offers == tuple(span(*ends) for ends in months)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Spring of 2027"),
        ("en", "in the spring of 2027"),
        ("es", "primavera 2027"),
        ("es", "primavera de 2027"),
        ("es", "en la primavera del 2027"),
        ("es", "spring 2027"),
        ("tr", "2027 ilkbahar"),
        ("tr", "2027 \u0130LKBAHARI"),
        ("tr", "ilkbahar 2027'de"),
        ("tr", "2027 y\u0131l\u0131n\u0131n bahar\u0131nda"),
    ],
)
def test_a_season_is_read_as_people_of_each_language_write_it(language, text):
    texts = ShippedCatalog().texts(language)
    reading = read_typed_day0(text, texts, TODAY, "DE")
    assert reading.trouble is Day0Trouble.SEASON
    assert reading.offers == (span("2027-03-01", "2027-05-31"),)


@pytest.mark.parametrize("text", ["winter 2027-28", "2027/28 winter"])
def test_a_winter_of_two_years_is_read_in_either_order(text):
    assert typed(text, "DE").offers == (span("2027-12-01", "2028-02-29"),)


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("spring 2026", Day0Trouble.OVER),
        ("apr 2026", Day0Trouble.OVER),
        ("25 nov 2026", Day0Trouble.OVER),
        ("may to march 2027", Day0Trouble.BACKWARDS),
        ("soon", Day0Trouble.UNREADABLE),
        ("31 feb to 5 may 2027", Day0Trouble.UNREADABLE),
        ("spring", Day0Trouble.UNREADABLE),
        ("spring 99999", Day0Trouble.UNREADABLE),
    ],
)
def test_what_is_over_or_cannot_be_meant_is_told(text, trouble):
    assert typed(text).trouble is trouble


@pytest.mark.parametrize(
    ("today", "is_over"), [(date(2027, 5, 31), False), (date(2027, 6, 1), True)]
)
def test_a_season_is_still_to_come_until_its_last_day(today, is_over):
    trouble = typed("spring 2027", today=today).trouble
    assert trouble is (Day0Trouble.OVER if is_over else Day0Trouble.SEASON)
