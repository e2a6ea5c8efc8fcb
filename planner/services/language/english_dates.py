"""How the planner writes English dates: day first, with the weekday, without commas.

The names are those of CLDR, held to it by a test. The patterns are our own: CLDR's
"en" puts the month first, which half of the readers take for the day, and its British
form has a comma that cramped tables can do without. A span says "to", as a dash is not
read aloud.
"""

from typing import Final

from planner.services.language.date_forms import DateForms

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_MONTHS_SHORT: Final = tuple(name[:3] for name in _MONTHS)
_WEEKDAYS: Final = (
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
)
_WEEKDAYS_SHORT: Final = tuple(name[:3] for name in _WEEKDAYS)

ENGLISH_DATES: Final = DateForms(
    months=_MONTHS,
    months_short=_MONTHS_SHORT,
    months_alone=_MONTHS,
    months_short_alone=_MONTHS_SHORT,
    weekdays=_WEEKDAYS,
    weekdays_short=_WEEKDAYS_SHORT,
    weekdays_alone=_WEEKDAYS,
    weekdays_short_alone=_WEEKDAYS_SHORT,
    day="E d MMM y",
    day_long="EEEE d MMMM y",
    day_bare="d MMM y",
    day_month="d MMM",
    day_month_weekday="E d MMM",
    month="LLL y",
    month_long="LLLL y",
    spans={
        "d": ("d", "' to 'd MMM y"),
        "M": ("d MMM", "' to 'd MMM y"),
        "y": ("d MMM y", "' to 'd MMM y"),
    },
    weekday_spans={
        "d": ("E d", "' to 'E d MMM y"),
        "M": ("E d MMM", "' to 'E d MMM y"),
        "y": ("E d MMM y", "' to 'E d MMM y"),
    },
)
