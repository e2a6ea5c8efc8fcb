"""Guesses which name was meant by a misspelt one."""

from collections.abc import Iterable
from typing import Final

LEAST_ALIKE: Final = 0.75
"""How much of two names must be the same, in order: less is another word."""

MAX_LENGTH: Final = 60
MAX_NAMES: Final = 300
"""Among more names than this only the first ones are looked at: guessing is slow."""


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the name most like the given one, "" when none is really alike.

    A wrong offer is worse than none: it sends people to a name they did not mean.

    Args:
        name: as it was written.
        names: what may have been meant.
    """
    from difflib import get_close_matches  # noqa: PLC0415  only when something is wrong

    # Sorted, so that of equals always the same one is offered.
    known = sorted(names)[:MAX_NAMES]
    typed = name[:MAX_LENGTH]
    return next(iter(get_close_matches(typed, known, n=1, cutoff=LEAST_ALIKE)), "")
