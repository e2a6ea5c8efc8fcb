"""The data file: one journey as versioned JSON (``docs/data-format.md``).

Everything that is read is treated as written by a stranger: it is measured before it
is parsed, its kind and version are looked at before its content, every key and type
is checked, and every date and number must lie in its range. A file is taken whole or
not at all.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Final

import msgspec
from msgspec import Struct

from planner.models.errors import FileProblem, FileRefusedError
from planner.models.journey import Journey
from planner.models.rules.journey_rules import find_journey_refusals
from planner.models.rules.refusals import Refusals
from planner.records.bounds import breaches
from planner.records.codec import decode, encode
from planner.records.unknown_keys import unknown_keys

KIND: Final = "ms-journey-planner/journey"
"""What the file says it is."""
VERSION: Final = 15
"""Goes up with every change to the shape of the file."""
SIZE_LIMIT: Final = 32 * 1024 * 1024
"""Bytes; a journey of two years with a full diary needs less than one of these 32."""
_MAX_PROBLEMS: Final = 50
_MOST_ENTRIES: Final = 10_000
"""In one part of a journey: a diary of 27 years with an entry each day."""
# msgspec tells the place and the types of what it refuses in its sentence only: it is
# read here, and a test holds the sentences, for the day on which they are others.
_AT: Final = re.compile(r" - at (?:`key` in )?`\$\.?(.*)`$")
_TYPES: Final = re.compile(r"^Expected `([^`]+)`, got `([^`]+)`")
_BYTE: Final = re.compile(r"\(byte (\d+)\)$")


class _Label(Struct, frozen=True, kw_only=True):
    kind: str = ""
    version: int = 0


class _DataFile(Struct, frozen=True, kw_only=True):
    kind: str
    version: int
    journey: Journey


def write_journey(journey: Journey) -> bytes:
    """Return the data file of a journey: UTF-8, indented, ending in a line break.

    The same journey always gives the same bytes.

    Raises:
        PlannerError: ``text.unreadable`` for text that is not Unicode.
    """
    data = encode(_DataFile(kind=KIND, version=VERSION, journey=journey))
    return msgspec.json.format(data, indent=2) + b"\n"


def read_journey(data: bytes, *, today: date, file: str = "") -> Journey:
    """Read a data file.

    Args:
        data: the whole content of the file.
        today: the last day that can be past for whoever wrote it.
        file: its name without the folder, for the refusal.

    Raises:
        FileRefusedError: with every problem found; the journey is not half read.
    """
    try:
        return _checked(data, today, file)
    except msgspec.ValidationError as error:
        raise _refusal(file, _validation_problem(file, error)) from error
    except UnicodeDecodeError as error:
        raise _refusal(file, _problem(file, "data.not-text")) from error
    except msgspec.DecodeError as error:
        raise _refusal(file, _syntax_problem(file, data, error)) from error
    # ends.
    except RecursionError as error:
        raise _refusal(file, _problem(file, "data.too-deep")) from error


def read_back(data: bytes) -> Journey:
    """Read what ``write_journey`` wrote, without looking for what is wrong with it.

    Args:
        data: all of the file; it was checked where it came from.
    """
    return decode(data, _DataFile).journey


def _checked(data: bytes, today: date, file: str) -> Journey:
    journey = _parse(data, file)
    _refuse_heaps(journey, file)
    found = _problems(file, data, journey, today)
    problems = tuple(islice(_once_a_key(found), _MAX_PROBLEMS))
    if problems:
        raise _refusal(file, *problems)
    return journey


def _parse(data: bytes, file: str) -> Journey:
    if len(data) > SIZE_LIMIT:
        limit = str(SIZE_LIMIT // 1024**2)
        raise _refusal(file, _problem(file, "data.too-large", limit=limit))
    _check_label(data, file)
    return decode(data, _DataFile).journey


def _refuse_heaps(journey: Journey, file: str) -> None:
    """Refuse more entries than anybody lives, before each of them is looked at."""
    for name in journey.__struct_fields__:
        value = getattr(journey, name)
        if isinstance(value, Mapping) and len(value) > _MOST_ENTRIES:
            limit = str(_MOST_ENTRIES)
            key = f"journey.{name}"
            raise _refusal(file, _problem(file, "data.too-many", key, limit=limit))


def _check_label(data: bytes, file: str) -> None:
    try:
        label = decode(data, _Label)
    except msgspec.ValidationError:
        label = _Label()
    # First what it is, then which version: of another program's file the version means
    # nothing.
    if label.kind != KIND:
        raise _refusal(file, _problem(file, "data.not-ours", "kind"))
    if label.version > VERSION:
        raise _refusal(file, _problem(file, "data.too-new", "version"))
    if label.version < 1:
        raise _refusal(file, _problem(file, "data.no-such-version", "version"))


def _problems(
    file: str, data: bytes, journey: Journey, today: date
) -> Iterator[FileProblem]:
    known = msgspec.to_builtins(
        _DataFile(kind=KIND, version=VERSION, journey=journey), str_keys=True
    )
    for key in unknown_keys(decode(data, dict), known, ""):
        yield _problem(file, "data.unknown-key", key)
    found = Refusals()
    find_journey_refusals(journey, today, found)
    for refusal in found.found:
        key = f"journey.{refusal.place}"
        yield _problem(file, refusal.code, key, **refusal.details)
    for breach in breaches(journey):
        yield _problem(file, breach.code, f"journey.{breach.key}", **breach.details)


def _once_a_key(problems: Iterable[FileProblem]) -> Iterator[FileProblem]:
    """Tell of a value what it cannot be; that it is also too large is no news."""
    told: set[str] = set()
    for problem in problems:
        if problem.key not in told:
            told.add(problem.key)
            yield problem


def _validation_problem(file: str, error: msgspec.ValidationError) -> FileProblem:
    """Say where and what kind; the value itself may be about somebody's health."""
    text = str(error)
    place = _AT.search(text)
    types = _TYPES.match(text)
    key = place.group(1) if place else ""
    if types is None:
        return _problem(file, "data.bad-value", key)
    expected, found = types.groups()
    return _problem(file, "data.wrong-type", key, expected=expected, found=found)


def _syntax_problem(file: str, data: bytes, error: msgspec.DecodeError) -> FileProblem:
    if "truncated" in str(error):
        return _problem(file, "data.cut-short")
    place = _BYTE.search(str(error))
    line = data.count(b"\n", 0, int(place.group(1))) + 1 if place else None
    return FileProblem(file=file, key="", code="data.not-json", line=line)


def _problem(file: str, code: str, key: str = "", **details: str) -> FileProblem:
    return FileProblem(file=file, key=key, code=code, details=details)


def _refusal(file: str, *problems: FileProblem) -> FileRefusedError:
    return FileRefusedError(file, problems)
