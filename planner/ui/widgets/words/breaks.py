"""Where a long name may go on in the next line."""

import re
from typing import Final

_PIECE: Final = 12
"""Letters of a name that stay together on a narrow screen with large letters."""
_BREAK: Final = "\N{ZERO WIDTH SPACE}"
_LONG: Final = re.compile(rf"\S{{{_PIECE + 1},}}")
_PATH: Final = re.compile(r"(?<=[\\/])")


def breakable(words: str) -> str:
    """Return words in which paths and long names may be broken, also inside a name."""
    return _LONG.sub(_broken, words)


def _broken(word: re.Match[str]) -> str:
    names = _PATH.split(word[0])
    return _BREAK.join(
        piece for name in names for piece in re.findall(f".{{1,{_PIECE}}}", name)
    )
