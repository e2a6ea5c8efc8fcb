"""The order of names, as the dictionaries of each language have it; without Qt.

Window, papers and command line order by this one key, so that a list stands alike on
the screen and in print. The rules are those of CLDR's collation, told in our own words
and cut down to what names need: accents count only between names that are alike
without them, then capitals; numbers inside count as numbers; a letter that a language
treats as one of its own (``_OWN``) follows the letter it is written with, or ends the
alphabet. Languages without such a letter need no line here.

A library was looked for: PyICU has to be built against ICU, which a checkout cannot
count on; icu4py is binary and some months old; pyuca knows the table of Unicode but
none of the languages' changes to it, which are what this is about. Babel has no order.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from planner.services.language.letters import fold, lowered

SortKey = tuple[tuple[tuple[int, str, int], ...], str, str]
"""The letters, then the accents, then the capitals."""

_PIECE: Final = re.compile(r"\d+|.", re.DOTALL)
_GAP, _NUMBER, _LETTER, _FOREIGN = range(4)
_PLAIN: Final = 0

_OWN: Final[Mapping[str, str]] = {
    # Each word is a letter of the alphabet, with those that follow it.
    "az": "cç gğ h\u0131 oö sş uü",
    "cs": "cč rř sš zž",
    "da": "zæøå",
    "es": "nñ",
    "fi": "zåäö",
    "hr": "cčć dđ sš zž",
    "nb": "zæøå",
    "nn": "zæøå",
    "no": "zæøå",
    "pl": "aą cć eę lł nń oó sś zźż",
    "ro": "aăâ iî sș tț",
    "sk": "aä cč oô sš zž",
    "sl": "cč sš zž",
    "sv": "zåäö",
    "tr": "cç gğ h\u0131 oö sş uü",
}
_HOME_SCRIPTS: Final = {
    "ar": "ARABIC",
    "bg": "CYRILLIC",
    "el": "GREEK",
    "fa": "ARABIC",
    "he": "HEBREW",
    "ru": "CYRILLIC",
    "sr": "CYRILLIC",
    "uk": "CYRILLIC",
    "ur": "ARABIC",
}
"""Languages not written in Latin letters: names in their own come first."""


def sort_key(text: str, language: str) -> SortKey:
    """Return what to sort a name by.

    Args:
        text: as it is shown.
        language: of the reader, such as "tr" or "pt_BR".
    """
    small = lowered(unicodedata.normalize("NFC", text), language)
    letters = tuple(
        weight
        for piece in _PIECE.findall(small)
        for weight in _weights(piece, language)
    )
    # Small before large, as dictionaries have it: ``swapcase`` turns code points round.
    return letters, unicodedata.normalize("NFD", small), text.swapcase()


@lru_cache(maxsize=4096)
def _weights(piece: str, language: str) -> tuple[tuple[int, str, int], ...]:
    """Return the weights of one letter or number; of several where it stands for them.

    The long number is last in its place: "2" comes before "10".
    """
    if piece.isdecimal():
        digits = str(int(piece))
        return ((_NUMBER, "", len(digits)), (_NUMBER, digits, _PLAIN))
    base = language.partition("_")[0]
    own = _places(base).get(piece)
    if own is not None:
        letter, place = own
        return ((_LETTER, letter, place),)
    return tuple((_class(letter, base), letter, _PLAIN) for letter in fold(piece))


@lru_cache(maxsize=32)
def _places(language: str) -> Mapping[str, tuple[str, int]]:
    """Return by letter of its own after which letter it comes, and as which."""
    return {
        letter: (group[0], place)
        for group in _OWN.get(language, "").split()
        for place, letter in enumerate(group[1:], start=1)
    }


def _class(letter: str, language: str) -> int:
    if not letter.isalpha():
        return _GAP
    home = _HOME_SCRIPTS.get(language, "LATIN")
    return _LETTER if unicodedata.name(letter, "").startswith(home) else _FOREIGN
