"""Reads a temperature in the scale in which it was measured."""

import re
from typing import Final

_SCALE: Final = re.compile(r"\s*°?\s*([cf])?\s*$", re.IGNORECASE)
_SURELY_FAHRENHEIT: Final = (86.0, 113.0)
"""What no living person has in Celsius."""


def is_fahrenheit(typed: str) -> bool:
    """Whether a temperature is told in Fahrenheit, by its letter or by its height."""
    number, scale = _apart(typed)
    low, high = _SURELY_FAHRENHEIT
    try:
        value = float(number)
    except ValueError:
        return False
    return scale == "f" or (not scale and low <= value <= high)


def read_celsius(typed: str) -> float:
    """Return degrees Celsius, to a tenth where Fahrenheit were told.

    Raises:
        ValueError: it is no number.
    """
    value = float(_apart(typed)[0])
    return round((value - 32) * 5 / 9, 1) if is_fahrenheit(typed) else value


def _apart(typed: str) -> tuple[str, str]:
    """Return the number with a point, and "c", "f" or ""."""
    text = typed.strip().replace(",", ".")
    found = _SCALE.search(text)
    if found is None:
        return text, ""
    return text[: found.start()], (found.group(1) or "").lower()
