"""Every country the library knows answers; an unknown one is refused plainly."""

from datetime import date
from importlib.metadata import version

import pytest

from planner.content.public_holidays import PublicHolidays
from planner.models.errors import PlannerError


def test_every_country_answers_with_its_holidays_and_weekend():
    holidays = PublicHolidays()
    countries = holidays.countries()
    assert len(countries) > 200
    for code, _ in countries:
        days = holidays.closed_days(code, "", 2027, 2027)
        assert all(day.year == 2027 and name for day, name in days.items())
        assert holidays.weekend(code) <= set(range(7))


def test_known_days_of_the_story_countries_are_right():
    holidays = PublicHolidays()
    mexico = holidays.closed_days("MX", "", 2027, 2028)
    assert mexico[date(2027, 2, 1)] == "Constitution Day"
    assert date(2028, 2, 7) in mexico
    easter_monday = date(2027, 3, 29)
    assert easter_monday in holidays.closed_days("GB", "ENG", 2027, 2027)
    assert easter_monday not in holidays.closed_days("GB", "SCT", 2027, 2027)
    assert holidays.weekend("IR") == {4}
    assert holidays.weekend("DE") == {5, 6}


def test_no_country_closes_nothing_but_the_usual_weekend():
    assert PublicHolidays().closed_days("", "", 2027, 2027) == {}
    assert PublicHolidays().weekend("") == {5, 6}
    assert PublicHolidays().weekend("ZZ") == {5, 6}


@pytest.mark.parametrize(
    ("country", "region", "code"),
    [
        ("ZZ", "", "country.unknown"),
        ("Atlantis", "", "country.unknown"),
        ("DE", "XX", "country.region-unknown"),
    ],
)
def test_an_unknown_country_or_region_is_refused(country, region, code):
    with pytest.raises(PlannerError) as refusal:
        PublicHolidays().closed_days(country, region, 2027, 2027)
    assert refusal.value.code == code


def test_an_endless_range_of_years_is_cut():
    days = PublicHolidays().closed_days("DE", "", 1990, 2200)
    assert max(days).year == 2049


def test_the_version_told_to_caches_is_the_installed_one():
    assert PublicHolidays().version == f"holidays-{version('holidays')}"
