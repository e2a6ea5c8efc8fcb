"""The date forms of a language, put together from CLDR."""

from collections.abc import Iterator, Mapping
from typing import Final

from babel.core import Locale

from planner.services.language.cldr import locale_of
from planner.services.language.date_forms import (
    ENGLISH,
    ENGLISH_DATES,
    DateForms,
    has_month_in_letters,
    is_usable,
)

_MONTHS: Final = range(1, 13)
_WEEKDAYS: Final = range(7)
_BARE: Final = "d MMM y"
_TWO: Final = 2
_DIFFERENCES: Final = ("d", "M", "y")

Patterns = Mapping[str, object]


def read_date_forms(language: str) -> DateForms:
    """Return the forms of a language; see ``DateForms`` for what each is.

    Args:
        language: one that CLDR lacks writes as the planner writes English.
    """
    locale = locale_of(language)
    months, weekdays = locale.months, locale.days
    in_date, alone = "format", "stand-alone"
    if locale.language == ENGLISH:
        return ENGLISH_DATES  # CLDR lacks the language
    known = locale.datetime_skeletons
    full, long = (str(locale.date_formats[size]) for size in ("full", "long"))
    day = _pattern(known, ("yMMMEd", "yMMMMEd"), full)
    day_bare = _pattern(known, ("yMMMd", "yMMMMd"), long)
    return DateForms(
        months=_names(months[in_date]["wide"], _MONTHS),
        months_short=_names(months[in_date]["abbreviated"], _MONTHS),
        months_alone=_names(months[alone]["wide"], _MONTHS),
        months_short_alone=_names(months[alone]["abbreviated"], _MONTHS),
        weekdays=_names(weekdays[in_date]["wide"], _WEEKDAYS),
        weekdays_short=_short_weekdays(locale),
        weekdays_alone=_names(weekdays[alone]["wide"], _WEEKDAYS),
        weekdays_short_alone=_names(weekdays[alone]["abbreviated"], _WEEKDAYS),
        day=day,
        day_long=full if is_usable(full) else day,
        day_bare=day_bare,
        day_month=_pattern(known, ("MMMd", "MMMMd"), day_bare),
        day_month_weekday=_pattern(known, ("MMMEd", "MMMMEd"), day),
        month=_pattern(known, ("yMMM", "yMMMM"), ""),
        month_long=_pattern(known, ("yMMMM",), ""),
        spans=_spans(locale, "yMMMd", day_bare),
        weekday_spans=_spans(locale, "yMMMEd", day),
    )


def _short_weekdays(locale: Locale) -> tuple[str, ...]:
    """Return the short names of weekdays, none of which is that of a month, too.

    Spanish and Italian have "mar" for Tuesday and for March: "mar, 2 mar" would be
    read twice. There two letters are usual, too ("ma, 2 mar").
    """
    usual = _names(locale.days["format"]["abbreviated"], _WEEKDAYS)
    months = {_bare(name) for name in locale.months["format"]["abbreviated"].values()}
    if not months & set(map(_bare, usual)):
        return usual
    return tuple(name[:_TWO] for name in usual)


def _bare(name: str) -> str:
    return str(name).lower().rstrip(".")


def _names(found: Mapping[int, str], numbers: range) -> tuple[str, ...]:
    return tuple(str(found[number]) for number in numbers)


def _pattern(known: Patterns, skeletons: tuple[str, ...], spare: str) -> str:
    """Return the first pattern whose month is a name.

    Chinese and Japanese have none: there the sign behind the number says "month".

    Args:
        known: CLDR's patterns by skeleton.
        skeletons: the wanted ones, the best first.
        spare: a pattern for a language that has none of them.
    """
    found = [str(known[name]) for name in skeletons if name in known]
    usable = [one for one in (*found, spare, _BARE) if one and is_usable(one)]
    return next((one for one in usable[:-1] if has_month_in_letters(one)), usable[0])


def _spans(locale: Locale, skeleton: str, day: str) -> Mapping[str, tuple[str, str]]:
    return dict(_each_span(locale, skeleton, day))


def _each_span(
    locale: Locale, skeleton: str, day: str
) -> Iterator[tuple[str, tuple[str, str]]]:
    """Give the patterns of two days; both whole days where CLDR has none for them."""
    known = locale.interval_formats
    lead, _, rest = str(known[None]).partition("{0}")
    between, _, tail = rest.partition("{1}")
    whole = (
        f"{_quoted(lead)}{day}{_quoted(between)}",
        f"{day}{_quoted(tail)}",
    )
    found = known.get(skeleton, {})
    for difference in _DIFFERENCES:
        parts = tuple(str(part) for part in found.get(difference, ()))
        match parts:
            case (start, end) if _fits(start, end):
                yield difference, (start, end)
            case _:
                yield difference, whole


def _fits(start: str, end: str) -> bool:
    return (
        is_usable(start)
        and is_usable(end)
        and has_month_in_letters(f"{start} {end}")
        and not any(
            "M" in one and not has_month_in_letters(one) for one in (start, end)
        )
    )


def _quoted(text: str) -> str:
    return f"'{text.replace(chr(39), chr(39) * 2)}'" if text else ""
