"""What an argument of a command can be."""

import argparse
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from planner.cli.parsing.command_parser import wrong
from planner.models.civil import Offset, parse_civil_date
from planner.models.errors import PlannerError
from planner.services.entry.day0_text import read_day0
from planner.services.entry.typed_values import read_count, read_distance
from planner.services.ports import Texts

_SEASON: Final = re.compile(r"(?=.*(?<!\d)\d{4}(?!\d))(?=.*[^\W\d_]{3}).*")
"""A year and a word: whether that is a season hangs on the reader's language."""
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
        raise wrong("date", text) from error


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
        raise wrong("day0", text) from error
    return text


def distance_in(texts: Texts) -> Callable[[str], Offset]:
    """Return what reads a distance such as ``3 days``, ``2 weeks`` or ``6 months``.

    It raises ``argparse.ArgumentTypeError`` for other words.

    Args:
        texts: of the reader, whose words are read beside English ones.
    """

    def distance(text: str) -> Offset:
        try:
            return read_distance(text, texts) or Offset()
        except PlannerError as error:
            raise wrong("distance", text) from error

    return distance


def count(text: str) -> int:
    """Read a whole number from 0 to 999,999.

    Raises:
        argparse.ArgumentTypeError: for other words.
    """
    try:
        return read_count(text)
    except PlannerError as error:
        raise wrong("count", text) from error


def short_name(text: str) -> str:
    """Read an id: small letters, digits and single hyphens, at most 60.

    Raises:
        argparse.ArgumentTypeError: for other words.
    """
    if len(text) > _MOST_NAME or not _SHORT_NAME.fullmatch(text):
        raise wrong("id", text)
    return text


def file_path(text: str) -> Path:
    """Read a file argument; no file has an empty name or a NUL in it.

    Raises:
        argparse.ArgumentTypeError: for a name that no file can have.
    """
    if not text or "\0" in text:
        raise wrong("file", text)
    return Path(text)


def shared_arguments() -> argparse.ArgumentParser:
    """Return what every command takes."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument("--data", type=file_path, metavar="FILE")
    shared.add_argument("--today", type=civil_date, metavar="DATE")
    shared.add_argument(
        "--passphrase-file",
        type=file_path,
        metavar="FILE",
    )
    shared.add_argument("--language", metavar="LANG")
    shared.add_argument("--debug", action="store_true")
    return shared
