"""Prints: one clean line at a time, whatever the terminal can show."""

import json
import re
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Final

from planner.models.errors import PlannerError

PROGRAM: Final = "ms-journey-planner"
"""How the program is called, in its usage and before each refusal."""
MAX_LINE: Final = 2000
"""Characters of a line on stderr; the rest is cut off."""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LATE_CONTROL: Final = re.compile(r"[\x7f-\x9f]")


def prepare_streams() -> None:
    """Let a letter that the terminal lacks be shown as its number, not as a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def tell(line: str) -> None:
    """Print one line; what a terminal would obey or break at becomes a space.

    Raises:
        PlannerError: ``command.no-output`` when nothing can be printed (a full disk).
        BrokenPipeError: nobody reads on.
    """
    _print(_CONTROL.sub(" ", line))


def tell_json(value: object) -> None:
    """Print pretty, stable JSON in plain UTF-8; raises as ``tell``.

    Raises:
        PlannerError: ``command.no-output``.
        BrokenPipeError: nobody reads on.
    """
    text = json.dumps(value, indent=2, ensure_ascii=False)
    # ``json.dumps`` escapes controls below a space only; terminals obey these as well.
    _print(_LATE_CONTROL.sub(lambda match: f"\\u{ord(match.group()):04x}", text))


def flush() -> None:
    """Send off what was printed; raises as ``tell``. A closed output takes nothing.

    Raises:
        PlannerError: ``command.no-output`` when what was printed cannot be written.
        BrokenPipeError: nobody reads on.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise PlannerError("command.no-output") from error


def drop_output() -> None:
    """Forget what could not be printed, so that leaving does not trip over it."""
    with suppress(OSError, ValueError):
        sys.stdout.close()


def complain(sentence: str) -> None:
    """Say on stderr why nothing was done, a line for each problem of a file.

    Args:
        sentence: each of its lines is cut at 2000 characters.
    """
    lines = [_shortened(_CONTROL.sub(" ", line)) for line in sentence.split("\n")]
    with suppress(OSError):
        print(f"{PROGRAM}: " + "\n".join(lines), file=sys.stderr)


def _shortened(line: str) -> str:
    return line if len(line) <= MAX_LINE else f"{line[:MAX_LINE]} ..."


def _print(text: str) -> None:
    try:
        print(text)
    except BrokenPipeError:
        raise
    except OSError as error:
        raise PlannerError("command.no-output") from error
