"""Public holidays and weekends of every country the ``holidays`` library knows.

The library is imported when the first question is asked: it costs start-up time and
many plans never need it.
"""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

from planner.models.errors import PlannerError

if TYPE_CHECKING:
    from holidays import HolidayBase

USUAL_WEEKEND: Final = frozenset({5, 6})
MOST_YEARS: Final = 60
RULES: Final = "holidays-0.109"
"""Name and version of the rules; asking the package for it costs start-up time."""


class PublicHolidays:
    """Answers by ISO 3166-1 alpha-2 code and subdivision code."""

    @property
    def version(self) -> str:
        """Return what the answers rest on, for caches."""
        return RULES

    def countries(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return all country codes with the codes of their subdivisions."""
        from holidays import list_supported_countries  # noqa: PLC0415  see module

        supported = list_supported_countries(include_aliases=False)
        return tuple(
            (code, tuple(sorted(regions)))
            for code, regions in sorted(supported.items())
        )

    def closed_days(
        self, country: str, region: str, first_year: int, last_year: int
    ) -> Mapping[date, str]:
        """Return public holidays from the first to the last year.

        Names are in English where the library has them, else in the country's own
        language, whatever the laptop is set to.

        Args:
            country: ISO code; "" gives no holidays.
            region: subdivision code; "" for the whole country.
            first_year: 1900 to 2200.
            last_year: not before ``first_year``; at most 60 years are looked at.

        Raises:
            PlannerError: ``country.unknown`` or ``country.region-unknown``.
        """
        if not country:
            return {}
        # Both years count, hence the 1.
        last = min(last_year, first_year + MOST_YEARS - 1)
        found = self._holidays(country, region, range(first_year, last + 1))
        return dict(sorted(found.items()))

    def weekend(self, country: str) -> frozenset[int]:
        """Return the weekday numbers (Monday 0) on which offices rest.

        An unknown country or "" gives Saturday and Sunday.
        """
        if not country:
            return USUAL_WEEKEND
        try:
            # No years: the weekend is asked for, and working out holidays takes time.
            return frozenset(self._holidays(country, "", ()).weekend)
        except PlannerError:
            return USUAL_WEEKEND

    def _holidays(
        self, country: str, region: str, years: range | tuple[int, ...]
    ) -> "HolidayBase":
        from holidays import country_holidays  # noqa: PLC0415  see module

        code, part = country.strip().upper(), region.strip()
        try:
            return country_holidays(
                code, subdiv=part or None, years=years, language="en_US"
            )
        except NotImplementedError as error:
            raise self._refusal(code, part) from error

    def _refusal(self, country: str, region: str) -> PlannerError:
        if country in dict(self.countries()):
            return PlannerError(
                "country.region-unknown", country=country[:20], region=region[:20]
            )
        return PlannerError("country.unknown", country=country[:20])
