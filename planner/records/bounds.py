"""Limits that only keep a hostile file from hurting: lengths, counts, magnitudes.

What can be true of a person and of a journey stands in ``planner/models/rules``; it is
asked beside these, whoever wrote the file.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct, field

from planner.models.civil import Offset, check_range
from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.plan.protocol import MAX_DAYS, MAX_REPEATS, Duration, Repeat

TEXT_LIMIT: Final = 100_000
"""Characters in one text; ten times the longest note the pages are tested with."""
_MAX_MONTHS: Final = MAX_DAYS // 30
_MAX_REVISION: Final = 2**53
_MAX_DIGITS: Final = 30
_KEYED: Final = {
    "own_steps": "id",
    "away": "id",
    "closures": "id",
    "helpers": "id",
    "centres": "id",
    "quotes": "id",
    "rates": "currency",
    "questions": "id",
    "contacts": "role",
    "diary": "id",
    "visits": "step",
    "shown": "step",
    "confirmed": "rule",
    "exports": "id",
}


class Breach(Struct, frozen=True, kw_only=True):
    """A value outside its limits: where, which message, what the message needs."""

    key: str
    code: str
    details: Mapping[str, str] = field(default_factory=dict)


def breaches(journey: Journey) -> Iterator[Breach]:
    """Yield every value of the journey that is outside its limits.

    Args:
        journey: as decoded; a value of the wrong type has been refused already.

    Yields:
        Keys are dotted from the journey on; codes are ``data.`` ones and
        ``date.out-of-range``.
    """
    yield from _mismatched_keys(journey)
    if not 0 <= journey.revision <= _MAX_REVISION:
        yield _range("revision", 0, _MAX_REVISION)
    for path, value in _walk(journey, ""):
        yield from _check(path, value)


def _mismatched_keys(journey: Journey) -> Iterator[Breach]:
    for name, attribute in _KEYED.items():
        for key, value in getattr(journey, name).items():
            if getattr(value, attribute) != key:
                yield Breach(key=f"{name}.{key}", code="data.key-mismatch")


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    yield path, value
    if isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from _walk(getattr(value, name), _join(path, name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            # A key is a text from outside like any other: its length counts.
            yield _join(path, str(key)), str(key)
            yield from _walk(inner, _join(path, str(key)))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _walk(inner, _join(path, str(number)))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _check(path: str, value: Any) -> Iterator[Breach]:
    # By the very type: a datetime is a date too, and True an int.
    check = _CHECKS.get(type(value))
    if check is not None:
        yield from check(path, value)


def _check_date(path: str, day: date) -> Iterator[Breach]:
    try:
        check_range(day)
    except PlannerError as error:
        yield Breach(key=path, code=error.code, details=error.details)


def _check_decimal(path: str, amount: Decimal) -> Iterator[Breach]:
    exponent = amount.as_tuple().exponent
    digits = len(amount.as_tuple().digits)
    # The exponent of NaN and of infinity is a letter.
    if isinstance(exponent, str) or abs(exponent) + digits > _MAX_DIGITS:
        yield Breach(key=path, code="data.bad-number")


def _check_text(path: str, text: str) -> Iterator[Breach]:
    if len(text) > TEXT_LIMIT:
        yield Breach(
            key=path, code="data.text-too-long", details={"limit": str(TEXT_LIMIT)}
        )


def _check_repeat(path: str, repeat: Repeat) -> Iterator[Breach]:
    yield from _within(_join(path, "count"), repeat.count, 1, MAX_REPEATS)


def _check_duration(path: str, duration: Duration) -> Iterator[Breach]:
    yield from _within(_join(path, "min"), duration.min, 1, MAX_DAYS)
    yield from _within(_join(path, "aim"), duration.aim, 1, MAX_DAYS)
    if duration.max is not None:
        yield from _within(_join(path, "max"), duration.max, 1, MAX_DAYS)


def _check_offset(path: str, offset: Offset) -> Iterator[Breach]:
    yield from _within(_join(path, "months"), offset.months, -_MAX_MONTHS, _MAX_MONTHS)
    yield from _within(_join(path, "days"), offset.days, -MAX_DAYS, MAX_DAYS)


def _within(path: str, number: int, low: int, high: int) -> Iterator[Breach]:
    if not low <= number <= high:
        yield _range(path, low, high)


def _range(key: str, low: int, high: int) -> Breach:
    return Breach(
        key=key, code="data.out-of-range", details={"low": str(low), "high": str(high)}
    )


_CHECKS: Final[Mapping[type, Callable[[str, Any], Iterator[Breach]]]] = {
    date: _check_date,
    Decimal: _check_decimal,
    str: _check_text,
    Repeat: _check_repeat,
    Duration: _check_duration,
    Offset: _check_offset,
}
