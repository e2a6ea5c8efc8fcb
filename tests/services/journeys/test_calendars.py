"""The calendars of home and centre, kept so that nobody works them out twice."""

from datetime import date

import pytest

from planner.content.public_holidays import PublicHolidays
from planner.models.errors import PlannerError
from planner.models.ids import AwayId, CentreId
from planner.models.person.decision import Centre
from planner.models.person.profile import Profile
from planner.models.plan.facts import Closure, SiteCalendar
from planner.models.plan.protocol import Site
from planner.models.structs import replace
from planner.services.journeys.calendars import CalendarService
from planner.storage.journey_store import SqliteJourneyStore
from tests.builders import a_journey

TODAY = date(2026, 11, 22)
ABROAD = CentreId("abroad")
SHUT = {
    AwayId(name): Closure(
        id=AwayId(name), site=site, first=date(2027, 3, 1), last=date(2027, 3, 5)
    )
    for name, site in (("h", Site.HOME), ("c", Site.CENTRE))
}


@pytest.fixture
def store(tmp_path):
    made = SqliteJourneyStore(tmp_path / "journeys.db")
    yield made
    made.close()


@pytest.fixture
def calendars(store):
    return CalendarService(store, PublicHolidays())


def at_home(country="DE", region="", **more):
    profile = Profile(home_country=country, home_region=region)
    return a_journey(profile=profile, **more)


def treated(centre, **more):
    """A journey from Germany whose plan is at a centre."""
    journey = at_home(centres={ABROAD: centre}, **more)
    return replace(journey, plan=replace(journey.plan, centre=ABROAD))


def test_home_has_its_holidays_and_region(calendars):
    home = calendars.plan_calendar(at_home("DE", "BY"), TODAY).home
    assert home.holidays[date(2027, 1, 6)] == "Epiphany"
    assert home.weekend == {5, 6}
    whole = calendars.plan_calendar(at_home(), TODAY).home
    assert date(2027, 1, 6) not in whole.holidays
    assert whole.holidays[date(2027, 10, 3)] == "German Unity Day"


def test_without_a_country_days_are_shut_on_weekends_alone(calendars):
    calendar = calendars.plan_calendar(a_journey(closures=SHUT), TODAY)
    assert calendar.home == SiteCalendar(closures=(SHUT["h"],))
    assert calendar.centre == SiteCalendar(closures=(SHUT["c"],))


def test_a_centre_abroad_has_its_own_holidays_and_weekend(calendars):
    centre = Centre(id=ABROAD, name="Abroad", country="IL")
    calendar = calendars.plan_calendar(treated(centre, closures=SHUT), TODAY)
    assert calendar.centre.weekend == {4, 5}
    assert date(2027, 1, 1) in calendar.home.holidays
    assert date(2027, 1, 1) not in calendar.centre.holidays
    assert calendar.centre.closures == (SHUT["c"],)


def test_a_centre_without_a_country_is_taken_to_be_in_the_home_country(calendars):
    calendar = calendars.plan_calendar(treated(Centre(id=ABROAD, name="Abroad")), TODAY)
    assert calendar.centre == calendar.home


def test_a_centre_may_tell_its_own_weekend_even_none(calendars):
    for weekend in ((6,), ()):
        centre = Centre(id=ABROAD, name="Abroad", country="IL", weekend=weekend)
        calendar = calendars.plan_calendar(treated(centre), TODAY)
        assert calendar.centre.weekend == set(weekend)
        assert calendar.home.weekend == {5, 6}


@pytest.mark.parametrize(
    ("day0", "first", "last"),
    [
        (None, 2024, 2030),
        (date(2026, 12, 31), 2024, 2030),
        (date(2027, 1, 1), 2024, 2031),
        (date(2025, 12, 31), 2023, 2030),
    ],
)
def test_the_years_reach_from_two_before_to_four_after(calendars, day0, first, last):
    home = calendars.plan_calendar(at_home(day0=day0), TODAY).home
    years = {day.year for day in home.holidays}
    assert (min(years), max(years)) == (first, last)


def test_an_unknown_country_is_refused(calendars):
    with pytest.raises(PlannerError) as refused:
        calendars.plan_calendar(at_home("ZZ"), TODAY)
    assert refused.value.code == "country.unknown"


KEPT = b'{"weekend": [0, 3], "days": {"2027-03-08": "A kept day"}}'


def test_what_was_worked_out_is_kept_for_the_next_start(store, calendars):
    name = f"closed:{PublicHolidays().version}:IL::2024:2031"
    worked_out = calendars.plan_calendar(at_home("IL"), TODAY)
    assert store.cached(name) is not None
    again = CalendarService(store, PublicHolidays())
    assert again.plan_calendar(at_home("IL"), TODAY) == worked_out
    store.cache(name, KEPT)
    kept = CalendarService(store, PublicHolidays()).plan_calendar(at_home("IL"), TODAY)
    assert kept.home.weekend == {0, 3}
    assert kept.home.holidays == {date(2027, 3, 8): "A kept day"}


@pytest.mark.parametrize(
    "name", ["closed:older-rules:IL::2024:2031", "closed:holidays-0.109:IL::2024:2030"]
)
def test_what_was_kept_by_other_rules_or_for_other_years_is_not_taken(
    store, calendars, name
):
    store.cache(name, KEPT)
    assert calendars.plan_calendar(at_home("IL"), TODAY).home.weekend == {4, 5}
