"""What an argument of a command can be."""

import argparse
import re
from datetime import date
from pathlib import Path
from typing import Final

from planner.models.civil import Offset, parse_civil_date
from planner.models.errors import PlannerError
from planner.services.entry.day0_text import WAITING, read_day0
from planner.services.entry.typed_values import read_count, read_distance

DAY0_HELP: Final = (
    "a day, a month (2027-04), a span (2027-03..2027-05), not before a day"
    " (2027-03-01..) or waiting"
)
_SEASON: Final = re.compile(r"[^\W\d_]+\s+\d{4}(/\d{2,4})?")
_MOST_NAME: Final = 60
_SHORT_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def civil_date(text: str) -> date:
    """Read a date argument; argparse tells the rest.

    Raises:
        argparse.ArgumentTypeError: for all but ``YYYY-MM-DD`` from 1900 to 2200.
    """
    try:
        return parse_civil_date(text)
    except PlannerError as error:
        message = f"{text[:40]!r} is not a date from 1900 to 2200 as YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from error


def day0_text(text: str) -> str:
    """Read what is known of Day 0 as far as it needs no journey: seasons do.

    Raises:
        argparse.ArgumentTypeError: for all but a day, a month, a span, ``waiting`` and
            a season with its year.
    """
    if _SEASON.fullmatch(text.strip()):
        return text
    try:
        read_day0(text)
    except PlannerError as error:
        message = (
            f"{text[:40]!r} is none of YYYY-MM-DD, YYYY-MM, FIRST..LAST, FIRST..,"
            f" {WAITING}, from 1900 to 2200"
        )
        raise argparse.ArgumentTypeError(message) from error
    return text


def distance(text: str) -> Offset:
    """Read a distance such as ``3 days``, ``2 weeks`` or ``6 months``.

    Raises:
        argparse.ArgumentTypeError: for other words.
    """
    try:
        return read_distance(text) or Offset()
    except PlannerError as error:
        message = f"{text[:40]!r} is not a distance such as '3 days' or '2 weeks'"
        raise argparse.ArgumentTypeError(message) from error


def count(text: str) -> int:
    """Read a whole number from 0 to 999,999.

    Raises:
        argparse.ArgumentTypeError: for other words.
    """
    try:
        return read_count(text)
    except PlannerError as error:
        message = f"{text[:40]!r} is not a whole number"
        raise argparse.ArgumentTypeError(message) from error


def short_name(text: str) -> str:
    """Read an id: small letters, digits and single hyphens, at most 60.

    Raises:
        argparse.ArgumentTypeError: for other words.
    """
    if len(text) > _MOST_NAME or not _SHORT_NAME.fullmatch(text):
        message = f"{text[:40]!r} is not an id: small letters, digits, single hyphens"
        raise argparse.ArgumentTypeError(message)
    return text


def file_path(text: str) -> Path:
    """Read a file argument; no file has an empty name or a NUL in it.

    Raises:
        argparse.ArgumentTypeError: for a name that no file can have.
    """
    if not text or "\0" in text:
        message = f"{text[:40]!r} cannot be the name of a file"
        raise argparse.ArgumentTypeError(message)
    return Path(text)


def shared_arguments() -> argparse.ArgumentParser:
    """Return what every command takes."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--data", type=file_path, metavar="FILE", help="which data file"
    )
    shared.add_argument(
        "--today", type=civil_date, metavar="DATE", help="take this day as today"
    )
    shared.add_argument(
        "--passphrase-file",
        type=file_path,
        metavar="FILE",
        help="its first line opens a locked data file; - is standard input",
    )
    shared.add_argument(
        "--debug", action="store_true", help="write down what the program does"
    )
    return shared
