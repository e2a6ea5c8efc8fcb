"""Guesses which name was meant by a misspelt one."""

from collections.abc import Iterable

MAX_GUESSED = 60


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name most like the given one, "" when none is alike."""
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    return next(iter(get_close_matches(name[:MAX_GUESSED], sorted(names), n=1)), "")
