"""Numbers, units and money as a language writes them (CLDR).

Babel takes some 70 ms to load: English, on the way to the first picture, does without
it. Its forms are written here, held to CLDR by a test where they are CLDR's. Our own
are the blanks before units (the rule of the SI, which the prose keeps, too).
Digits are always 0 to 9, so that a figure is read alike by all who care for a person.
"""

import re
from decimal import Decimal
from enum import StrEnum
from typing import Final

from planner.services.language.date_forms import ENGLISH

MINUS: Final = "\N{MINUS SIGN}"
_BLANK: Final = "\N{NO-BREAK SPACE}"
_LEFT_TO_RIGHT: Final = "\N{LEFT-TO-RIGHT MARK}"
_PLACES: Final = 12
_GROUPED: Final = 1000


class Unit(StrEnum):
    """What is measured, by the name that CLDR has for it."""

    CELSIUS = "temperature-celsius"
    KILOGRAM = "mass-kilogram"


LENGTHS: Final = ("day", "week", "month", "year")
"""Lengths of time by the names that CLDR has for them."""
_COUNTS: Final = (0, 1, 2, 3, 5, 11, 21, 100)
"""Numbers that have a form of their own in some language."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:[\s.]+[^\W\d_]+)*\.?")
_ENGLISH_UNITS: Final = {Unit.CELSIUS: "°C", Unit.KILOGRAM: "kg"}


def number_text(number: float | Decimal, language: str) -> str:
    """Return "38.5" or "54,000", with every decimal that the number has.

    Args:
        number: finite; a float is told with up to twelve digits.
        language: such as "tr" or "pt_BR".
    """
    # The commonest of all numbers are the same everywhere.
    if isinstance(number, int) and 0 <= number < _GROUPED:
        return str(number)
    return _written(_exact(number), language, least=0)


def signed_text(number: int, language: str) -> str:
    """Return "-4", "0" or "+12", with a true minus sign, before the number.

    Args:
        number: any whole number.
        language: where it runs from right to left, the sign still stands left.
    """
    sign = MINUS if number < 0 else "+" if number > 0 else ""
    told = f"{sign}{_written(Decimal(abs(number)), language, least=0)}"
    return f"{_LEFT_TO_RIGHT}{told}" if sign and is_right_to_left(language) else told


def money_text(amount: Decimal, currency: str, language: str) -> str:
    """Return "54,000 USD" or "54,000.50 USD": exact, grouped, nothing rounded.

    The code stands behind the amount in every language: a sign ("$") would not say
    which dollars are meant.

    Args:
        amount: in whole units of the currency, with its decimals.
        currency: its ISO 4217 code.
        language: such as "tr" or "pt_BR".
    """
    whole = amount.to_integral_value()
    number = (
        _written(whole, language, least=0)
        if amount == whole
        else _written(amount, language, least=len("50"))
    )
    return f"{number}{_BLANK}{currency}"


def percent_text(percent: int, language: str) -> str:
    """Return "150 %", "150%" or "%150".

    Args:
        percent: 100 for the whole.
        language: such as "tr" or "pt_BR".
    """
    if _is_english(language):
        return f"{percent}{_BLANK}%"
    from babel.numbers import format_percent  # noqa: PLC0415  see above

    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    return format_percent(Decimal(percent) / 100, locale=locale_of(language))


def measure_text(number: float, unit: Unit, language: str) -> str:
    """Return "38.5 °C" or "61 kg".

    Args:
        number: in that unit.
        unit: its sign stands where the language puts it.
        language: such as "tr" or "pt_BR".
    """
    told = number_text(number, language)
    if _is_english(language):
        return f"{told}{_BLANK}{_ENGLISH_UNITS[unit]}"
    from babel.units import format_unit  # noqa: PLC0415  see above

    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    # A number that is text already is put in as it is.
    return str(format_unit(told, unit.value, "short", locale=locale_of(language)))


def length_names(unit: str, language: str) -> tuple[str, ...]:
    """Return what a language calls a length of time beside a number, each form once.

    Args:
        unit: one of ``LENGTHS``.
        language: such as "tr" or "pt_BR"; English has its plural only.
    """
    if _is_english(language):
        return (unit, f"{unit}s")
    from babel.units import format_unit  # noqa: PLC0415  see above

    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    locale = locale_of(language)
    written = (
        str(format_unit(count, f"duration-{unit}", width, locale=locale))
        for width in ("long", "short")
        for count in _COUNTS
    )
    return tuple(dict.fromkeys(name for one in written for name in _WORD.findall(one)))


def decimal_sign(language: str) -> str:
    """Return what stands before decimals, "." or ",", for the figures of a chart."""
    return number_text(0.5, language)[1:2]


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left."""
    if _is_english(language):
        return False
    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    return bool(locale_of(language).text_direction == "rtl")


def _written(number: Decimal, language: str, least: int) -> str:
    """Return a number grouped, with its decimals, ``least`` of them at least."""
    places = max(-int(number.as_tuple().exponent), least, 0)
    if _is_english(language):
        return f"{number:,.{places}f}"
    from babel.numbers import format_decimal  # noqa: PLC0415  see above

    from planner.services.language.cldr import locale_of  # noqa: PLC0415  see above

    form = "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(number, format=form, locale=locale_of(language))


def _exact(number: float | Decimal) -> Decimal:
    return number if isinstance(number, Decimal) else Decimal(f"{number:.{_PLACES}g}")


def _is_english(language: str) -> bool:
    return language.partition("_")[0] == ENGLISH
