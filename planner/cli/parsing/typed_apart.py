"""Words typed apart: "-" reads them from standard input, which no other user sees.

The words of a command stand in the list of processes and in the history of the shell.
"""

import sys
from argparse import Namespace
from typing import Final

from planner.models.errors import PlannerError

APART: Final = "-"
_OWN_WORDS: Final = ("why", "title", "about")
_MOST_BYTES: Final = 1024 * 1024


def read_words_apart(args: Namespace) -> tuple[str, ...]:
    """Put what stands on standard input in the place of "-".

    Args:
        args: the words of a command; changed in place.

    Returns:
        The options that asked for it; only of one alone it was read.

    Raises:
        PlannerError: ``command.apart-not-text`` for what is not UTF-8, or is more than
            a megabyte.
    """
    asked = tuple(name for name in _OWN_WORDS if getattr(args, name, None) == APART)
    if len(asked) == 1:
        setattr(args, asked[0], _read())
    return asked


def _read() -> str:
    data = sys.stdin.buffer.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        raise PlannerError("command.apart-not-text")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise PlannerError("command.apart-not-text") from error
    return text.rstrip("\r\n")
