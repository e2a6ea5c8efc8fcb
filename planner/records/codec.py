"""Domain values to canonical JSON and back.

One value has exactly one text: fields in the order of their class, mappings by key.
Dates are ISO text, decimals are text (never binary fractions), enum members their
value. Fields that are missing take the default of their class.
"""

from functools import cache
from typing import Any, TypeVar

import msgspec

from planner.models.errors import PlannerError

T = TypeVar("T")


def encode(value: object) -> bytes:
    """Return the canonical JSON of a domain value.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode (half of a
            surrogate pair), which no file could hold.
    """
    try:
        return _encoder().encode(value)
    except UnicodeEncodeError as error:
        raise PlannerError("text.unreadable") from error


def decode(data: bytes | str, kind: type[T]) -> T:
    """Read a value of ``kind`` from JSON.

    Raises:
        msgspec.MsgspecError: for what is not JSON or not of that kind.
        RecursionError: for JSON nested too deeply.

    Args:
        data: UTF-8.
        kind: a Struct or what msgspec knows; unknown keys are passed over.
    """
    wanted: Any = kind
    value: T = _decoder(wanted).decode(data)
    return value


@cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(order="deterministic", decimal_format="string")


@cache
def _decoder(kind: Any) -> "msgspec.json.Decoder[Any]":
    return msgspec.json.Decoder(kind)
