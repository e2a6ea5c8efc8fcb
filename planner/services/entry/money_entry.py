"""Reads amounts of money as people type them, exactly."""

import re
from decimal import Decimal
from typing import Final

from planner.models.errors import PlannerError

_GROUPED: Final = re.compile(r"\d{1,3}(?:([ ,.'\u2019])\d{3})(?:\1\d{3})*")
_BLANKS: Final = str.maketrans("\u00a0\u202f", "  ")
"""What languages group with that keep a number on one line."""
_PLAIN: Final = re.compile(r"\d+")
_CENTS: Final = re.compile(r"(?P<whole>.*\d)[.,](?P<cents>\d{1,2})")
_SHOWN: Final = 40


def read_amount(typed: str) -> Decimal:
    """Read "54,000", "54 000.50", "54.000,50" or "54000".

    A single group of three after a comma or a point is thousands, as in prices.

    Raises:
        PlannerError: ``cost.amount`` with ``value``.
    """
    text = typed.strip().translate(_BLANKS)
    cents = ""
    match = _CENTS.fullmatch(text)
    if match is not None:
        text, cents = match["whole"], match["cents"]
    if (
        not (_PLAIN.fullmatch(text) or _GROUPED.fullmatch(text))
        or not text.isprintable()
    ):
        raise PlannerError("cost.amount", value=typed[:_SHOWN])
    digits = "".join(letter for letter in text if letter.isdigit())
    # ``\d`` takes the digits of every script; mixed ones are nobody's price.
    if not digits.isascii():
        raise PlannerError("cost.amount", value=typed[:_SHOWN])
    return Decimal(f"{digits}.{cents}" if cents else digits)


def read_rate(typed: str) -> Decimal:
    """Read an exchange rate such as "0.92" or "1,084".

    Point and comma both stand before the decimals here; a rate has no thousands.

    Raises:
        PlannerError: ``cost.rate`` with ``value``.
    """
    text = typed.strip().replace(",", ".")
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text):
        raise PlannerError("cost.rate", value=typed[:_SHOWN])
    return Decimal(text)
