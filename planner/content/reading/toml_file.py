"""Turns TOML text into a ``TomlTable`` to question, whatever the text is.

Bounds: 1 MiB a file, 32 parts a dotted key; deeper nesting is refused.
"""

import re
import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Final

from planner.content.reading.problem_log import ProblemLog
from planner.content.reading.reader import TomlTable
from planner.services.ports import MAX_TOML_BYTES

MAX_KEY_PARTS: Final = 32
_PART: Final = r"""(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')"""
_DATE: Final = re.compile(r"=\s*(\d{4}-\d\d-\d\d)\s*(?:#|$)", re.ASCII)
_LONG_KEY: Final = re.compile(
    rf"(?<![A-Za-z0-9_-])(?:{_PART}[ \t]*+\.[ \t]*+){{{MAX_KEY_PARTS}}}"
)


def open_table(path: Path) -> TomlTable:
    """Read a file of ours or of the person; trouble is in the table's log.

    Args:
        path: of the file; its name alone stands in problems.

    Returns:
        The table; empty, with one problem in its log, where the file cannot be opened,
        is over 1 MiB, is not UTF-8 or is not TOML.
    """
    try:
        with path.open("rb") as file:
            # One byte more than allowed is enough to know that the file is too long.
            content = file.read(MAX_TOML_BYTES + 1)
    except OSError:
        return _refused(path.name, "toml.unreadable")
    return parse_table(content, path.name)


def parse_table(content: bytes | str, file: str) -> TomlTable:
    """Parse TOML; a text that is none gives an empty table with one problem.

    Args:
        content: the TOML text; bytes are taken as UTF-8.
        file: name without folder, for the problems.
    """
    if len(content) > MAX_TOML_BYTES:
        return _refused(file, "toml.too-big", limit=str(MAX_TOML_BYTES))
    try:
        text = content if isinstance(content, str) else content.decode()
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        return _refused(file, "toml.encoding", line)
    # ``tomllib`` refuses a byte order mark; editors on Windows may write one.
    text = text.removeprefix("\ufeff")
    deep = _too_deep_line(text)
    if deep is not None:
        return _refused(file, "toml.too-deep", deep)
    return _parse(text, file)


def _parse(text: str, file: str) -> TomlTable:
    try:
        # ``Decimal``: a float would round amounts before anybody looked at
        # them.
        fields = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        line = _line_in(str(error), text)
        wrong = _wrong_date(text, line)
        if wrong:
            return _refused(file, "date.no-such-day", line, text=wrong)
        return _refused(file, "toml.syntax", line)
    except RecursionError:
        return _refused(file, "toml.too-deep")
    except (ValueError, ArithmeticError):  # a number of thousands of digits
        return _refused(file, "toml.number")
    return TomlTable(fields, ProblemLog(file, text))


def _refused(
    file: str, code: str, line: int | None = None, **details: str
) -> TomlTable:
    log = ProblemLog(file)
    log.close(code, line, **details)
    return TomlTable({}, log)


def _line_in(message: str, text: str) -> int:
    """Return the line that a ``tomllib`` message names, the last one at the end."""
    _, found, tail = message.rpartition("(at line ")
    number = tail.partition(",")[0]
    # At the end of the text the message has no "(at line ...)".
    named = found and number.isdigit()
    return int(number) if named else text.rstrip("\n").count("\n") + 1


def _wrong_date(text: str, line: int) -> str:
    """Return the date on a line that no calendar has; to the parser it is syntax."""
    found = _DATE.search(text.split("\n")[line - 1])
    if found is None:
        return ""
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return found[1]
    return ""


def _too_deep_line(text: str) -> int | None:
    """Find a key of very many parts: the parser's time grows with their square."""
    found = _LONG_KEY.search(text)
    return None if found is None else text.count("\n", 0, found.start()) + 1
