"""Letters: folded for a search, small and large, and which way they run."""

import unicodedata
from functools import lru_cache
from typing import Final

_KEPT_FOLDS: Final = 4096
_DOTLESS: Final = "\N{LATIN SMALL LETTER DOTLESS I}"
_DOTTED: Final = "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}"
_ENGLISH: Final = "en"
_TURKIC: Final = frozenset({"az", "tr"})
_NOUNS_ARE_LARGE: Final = frozenset({"de", "gsw", "lb", "nds"})
_ALIKE: Final = str.maketrans(
    {
        # Letters that Unicode does not take apart, though people type the plain one.
        _DOTLESS: "i",
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


def runs_from_the_right(language: str) -> bool:
    """Whether a language is read from right to left (CLDR).

    Args:
        language: such as "ar", "az_Arab" or "ar-EG"; one that CLDR lacks runs as
            English does.
    """
    if language[:2] == _ENGLISH and not language[2:3].isalpha():
        return False
    # Loading Babel takes a tenth of a second, so not for English.
    from planner.services.language.cldr import locale_of  # noqa: PLC0415

    return locale_of(language).text_direction == "rtl"


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


def holds(text: str, wanted: str) -> bool:
    """Whether a text has every word that somebody searches for, folded.

    Args:
        text: as it is shown.
        wanted: parts of words, in any order; "" is in every text.
    """
    folded = fold(text)
    return all(word in folded for word in fold(wanted).split())


def lowered(text: str, language: str) -> str:
    """Return a text in small letters: Turkish I is not the capital of i.

    Args:
        text: any.
        language: such as "tr" or "pt_BR".
    """
    if _is_turkic(language):
        text = text.replace(_DOTTED, "i").replace("I", _DOTLESS)
    return text.lower()


def capitalized(text: str, language: str) -> str:
    """Return a text that begins with a capital, for a heading or a line of its own.

    Args:
        text: the rest stays as it is.
        language: Turkish has "İlaç" for "ilaç", Dutch "IJs" for "ijs".
    """
    base = _base(language)
    if base == "nl" and text[:2].lower() == "ij":
        return "IJ" + text[2:]
    if _is_turkic(language) and text[:1] == "i":
        return _DOTTED + text[1:]
    # ``title``: letters that are two in one get a capital first part only.
    return text[:1].title() + text[1:]


def inside_sentence(text: str, language: str) -> str:
    """Return a title as it stands behind other words: "Next: your plan".

    German nouns keep their capital, and so does what is not a word ("MRI").

    Args:
        text: begins with a capital, as a title does.
        language: such as "tr" or "pt_BR".
    """
    if _base(language) in _NOUNS_ARE_LARGE or text[1:2].isupper():
        return text
    return lowered(text[:1], language) + text[1:]


def _is_turkic(language: str) -> bool:
    return _base(language) in _TURKIC


def _base(language: str) -> str:
    return language.partition("_")[0]
