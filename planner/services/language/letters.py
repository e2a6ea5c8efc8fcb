"""Letters: folded for comparing what was typed with what is written."""

import unicodedata
from functools import lru_cache
from typing import Final

_ALIKE: Final = str.maketrans(
    {
        # Letters that Unicode does not take apart, though people type the plain one.
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        # Hebrew: the forms of the end of a word.
        "ך": "כ",
        "ם": "מ",
        "\N{HEBREW LETTER FINAL NUN}": "נ",
        "ף": "פ",
        "ץ": "צ",
        # Arabic: letters that are written for each other, and the stretcher.
        "ى": "ي",
        "ة": "\N{ARABIC LETTER HEH}",
        "ـ": None,
    }
)
_KEPT_FOLDS: Final = 4096


@lru_cache(maxsize=_KEPT_FOLDS)
def fold(text: str) -> str:
    """Return a text without case, accents and marks of direction, for comparing.

    "İLAÇ", "ilaç" and "ilac" fold to one, as do "Médico" and "medico": a person who
    has no key for a letter, or a tired hand, is understood. Never for showing.
    """
    spread = unicodedata.normalize("NFKD", text).casefold()
    # Folding case can make marks of its own: a dotted capital I does.
    plain = unicodedata.normalize("NFKD", spread).translate(_ALIKE)
    return "".join(
        letter
        for letter in plain
        if not unicodedata.combining(letter) and unicodedata.category(letter) != "Cf"
    )
