"""Guesses which name was meant by a misspelt one."""

from collections.abc import Iterable
from typing import Final

MAX_LENGTH: Final = 60
MAX_NAMES: Final = 300
"""Among more names than this only the first ones are looked at: guessing is slow."""


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name most like the given one, "" when none is alike."""
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    known = sorted(names)[:MAX_NAMES]
    return next(iter(get_close_matches(name[:MAX_LENGTH], known, n=1)), "")
