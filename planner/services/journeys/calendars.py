"""The two calendars of a journey: its home's and its centre's."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct
from msgspec.json import decode, encode

from planner.models.journey import Journey, Plan
from planner.models.plan.facts import PlanCalendar, SiteCalendar
from planner.models.plan.protocol import Site
from planner.services.ports import CacheStore, HolidayRules

# A plan reaches from tests of the last years to check-ups years after Day 0; the span
# is in whole years, so that moving Day 0 within one asks for nothing new.
_YEARS_BEFORE = 2
_YEARS_AFTER = 4
_YEARS_APART = 20


class _ClosedDays(Struct, frozen=True, kw_only=True):
    """What is kept of the holidays of a country, worked out once.

    Attributes:
        weekend: days of the week, 0 for Monday.
        days: public holidays by their day, with their names.
    """

    weekend: frozenset[int]
    days: dict[date, str]


class CalendarService:
    """Builds site calendars; public holidays come from the cache where they can.

    The holiday library is large, so that the way to the first picture uses what was
    worked out before; the cache carries the library's version in its name.
    """

    def __init__(self, store: CacheStore, closed_days: HolidayRules) -> None:
        self._store = store
        self._closed_days = closed_days
        self._sites: dict[str, tuple[frozenset[int], Mapping[date, str]]] = {}

    def plan_calendar(self, journey: Journey, today: date) -> PlanCalendar:
        """Return the calendars around a journey's dates.

        Raises:
            PlannerError: ``country.unknown`` for a country that does not exist.
        """
        home = (journey.profile.home_country, journey.profile.home_region)
        # While nobody has chosen a centre, the days of the home stand for it.
        centre = home
        weekend: tuple[int, ...] | None = None
        plan = journey.plan
        chosen = journey.centres.get(plan.centre) if plan and plan.centre else None
        if chosen is not None:
            weekend = chosen.weekend
            if chosen.country:
                centre = (chosen.country, chosen.region)
        years = _years(journey, today)
        return PlanCalendar(
            home=self._site(journey, Site.HOME, home, years, None),
            centre=self._site(journey, Site.CENTRE, centre, years, weekend),
        )

    def _site(
        self,
        journey: Journey,
        site: Site,
        place: tuple[str, str],
        years: tuple[int, int],
        weekend: tuple[int, ...] | None,
    ) -> SiteCalendar:
        closures = tuple(
            closure for closure in journey.closures.values() if closure.site is site
        )
        if not place[0]:
            return SiteCalendar(closures=closures)
        usual, holidays = self._of_country(*place, *years)
        return SiteCalendar(
            weekend=frozenset(weekend) if weekend is not None else usual,
            holidays=holidays,
            closures=closures,
        )

    def _of_country(
        self, country: str, region: str, first: int, last: int
    ) -> tuple[frozenset[int], Mapping[date, str]]:
        # All that the answer depends on: nothing has ever to be thrown out of the
        # cache.
        name = f"closed:{self._closed_days.version}:{country}:{region}:{first}:{last}"
        if name not in self._sites:
            stored = self._store.cached(name)
            self._sites[name] = (
                _read(stored)
                if stored is not None
                else self._work_out(name, country, region, (first, last))
            )
        return self._sites[name]

    def _work_out(
        self, name: str, country: str, region: str, years: tuple[int, int]
    ) -> tuple[frozenset[int], Mapping[date, str]]:
        weekend = self._closed_days.weekend(country)
        holidays = self._closed_days.closed_days(country, region, *years)
        self._store.cache(name, _write(weekend, holidays))
        return weekend, holidays


def _years(journey: Journey, today: date) -> tuple[int, int]:
    plan = journey.plan
    middle = (_anchor_day(plan) or today).year
    # A clock that is decades off must not lead to other holidays, and so other dates:
    # only so many years are looked at.
    now = today.year if abs(today.year - middle) <= _YEARS_APART else middle
    return min(middle, now) - _YEARS_BEFORE, max(middle, now) + _YEARS_AFTER


def _anchor_day(plan: Plan | None) -> date | None:
    if plan is None:
        return None
    rough = plan.rough.first if plan.rough else None
    return plan.anchor.day if plan.anchor else rough


def _write(weekend: frozenset[int], holidays: Mapping[date, str]) -> bytes:
    days = dict(sorted(holidays.items()))
    return encode(_ClosedDays(weekend=weekend, days=days))


def _read(stored: bytes) -> tuple[frozenset[int], Mapping[date, str]]:
    known = decode(stored, type=_ClosedDays)
    return known.weekend, known.days
