"""What people type in their own language, put as files write it, in English.

The words stand in ``speech.typed``, several forms for a meaning; the names of days,
weeks, months and years come from CLDR, too. English passes through as it is, so that it
is understood in every language.
"""

import re
from functools import lru_cache
from typing import Final

from planner.services.language.letters import fold
from planner.services.language.numbers import LENGTHS, length_names
from planner.services.ports import Texts

_MEANINGS: Final = {
    "day0": "day 0",
    "same-day": "0 days",
    "day": "days",
    "week": "weeks",
    "month": "months",
    "year": "years",
    "to": "to",
    "best": "best",
    "and": "and",
    "more": "+",
    "less": "-",
    "before": "before",
    "after": "after",
}
"""The keys of ``speech.typed``, each with what files have for it."""
_BETWEEN: Final = (
    "between {first} and {last}|from {first} to {last}|from {first} until {last}"
)
"""Two ends as English has them, read in every language."""
_DASHES: Final = str.maketrans("\N{MINUS SIGN}\N{EN DASH}\N{EM DASH}", "---")
_APOSTROPHE: Final = "['\u2019]"
_NO_LETTER_BEFORE: Final = r"(?<![^\W\d_])"
_NO_SIGN_BEFORE: Final = r"(?<!\w)"
_NO_LETTER_BEHIND: Final = r"(?![^\W\d_])"
_FIELD: Final = re.compile(r"\{[a-z]+\}")
_SHORTEST_NAME: Final = 2
"""One letter of CLDR ("a" for a Spanish year) is another word in its language."""


def in_english(typed: str, texts: Texts) -> str:
    """Return a text as files write it: "3 semanas antes" is "3 weeks before".

    Small letters without accents, a hyphen for each dash; words that are not known stay
    as they are.

    Args:
        typed: what the person typed.
        texts: words and language of the reader.
    """
    told = " ".join(without_endings(fold(typed), texts).translate(_DASHES).split())
    book = _book(
        tuple(texts.get(f"speech.typed.{key}") for key in _MEANINGS), texts.language
    )
    return book.in_english(_joined_ends(told, texts))


def two_ends(typed: str, texts: Texts) -> tuple[str, str] | None:
    """Return both ends of "March to May 2027" or "between March and May", folded.

    Args:
        typed: what the person typed.
        texts: words and language of the reader.

    Returns:
        None where it has no two ends, or more.
    """
    told = in_english(typed, texts)
    parts = re.split(r"\s(?:to|until)\s", told)
    return (parts[0], parts[1]) if len(parts) == len(("first", "last")) else None


def inside(typed: str, forms: str) -> str | None:
    """Return what stands at the field of a form, None where no form fits.

    Args:
        typed: with single blanks.
        forms: such as "not before {date}|not until {date}".
    """
    told = fold(typed)
    for head, tail in ends_of(forms):
        fits = told.startswith(head) and told.endswith(tail)
        if fits and len(told) > len(head) + len(tail):
            bare = told[len(head) : len(told) - len(tail)]
            # "on" leads to a day, and "one" does not.
            if not (_grows(head[-1:], bare[:1]) or _grows(bare[-1:], tail[:1])):
                return bare.strip(" ,")
    return None


def is_one_of(typed: str, forms: str) -> bool:
    """Whether a text is one of several forms, whatever its case and accents.

    Args:
        typed: with single blanks.
        forms: with | between.
    """
    return fold(typed) in _forms(forms)


@lru_cache(maxsize=64)
def ends_of(forms: str) -> tuple[tuple[str, str], ...]:
    """Return what stands before and behind the field of each form, longest first.

    Args:
        forms: with | between, folded here.
    """
    parted = [
        (head.strip(), tail.strip())
        for head, _, tail in (_parted(form) for form in forms.split("|"))
    ]
    return tuple(sorted(parted, key=lambda one: -len("".join(one))))


def without_endings(typed: str, texts: Texts) -> str:
    """Return a text without case endings behind an apostrophe: "15 Ocak'a".

    Args:
        typed: what the person typed.
        texts: the endings that the language writes so stand in ``speech.typed``.
    """
    endings = "|".join(map(re.escape, _forms(texts.get("speech.typed.endings"))))
    found = rf"(?<=\w){_APOSTROPHE}(?:{endings})(?!\w)"
    return re.sub(found, "", typed, flags=re.IGNORECASE)


class _TypedBook:
    """The words of one language, each with what files have for it."""

    def __init__(self, told: tuple[str, ...], language: str) -> None:
        forms: dict[str, str] = {}
        for english, words in zip(_MEANINGS.values(), told, strict=True):
            for form in _forms(words):
                forms.setdefault(form, english)
        for unit in LENGTHS:
            for name in map(fold, length_names(unit, language)):
                if len(name.strip(".")) >= _SHORTEST_NAME:
                    forms.setdefault(name, _MEANINGS[unit])
                    forms.setdefault(name.strip("."), _MEANINGS[unit])
        self._english = forms
        longest = sorted(forms, key=len, reverse=True)
        self._found = re.compile("|".join(map(_pattern, longest)))

    def in_english(self, told: str) -> str:
        """Return a folded text with English for each word of the book."""
        return self._found.sub(lambda word: self._english[word.group()], told)


_book = lru_cache(maxsize=8)(_TypedBook)


def _pattern(form: str) -> str:
    # "0. Gün" is no part of "10. Gün".
    before = _NO_SIGN_BEFORE if form[0].isdigit() else _NO_LETTER_BEFORE
    return f"{before}{re.escape(form)}{_NO_LETTER_BEHIND}"


def _joined_ends(told: str, texts: Texts) -> str:
    """Return "20 to 28 days" for "between 20 and 28 days", up to the next comma."""
    for forms in (texts.get("speech.typed.between"), _BETWEEN):
        for found in _between(forms):
            told, count = found.subn(r"\g<first> to \g<last>", told, count=1)
            if count:
                return told
    return told


@lru_cache(maxsize=16)
def _between(forms: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_ends_pattern(form)) for form in _forms(forms))


def _ends_pattern(form: str) -> str:
    """Return a pattern in which each field is an end."""
    words = _FIELD.split(form)
    names = [name.strip("{}") for name in _FIELD.findall(form)]
    lazy = [rf"(?P<{name}>[^,]+?)" for name in names]
    if not words[-1]:
        lazy[-1] = lazy[-1].replace("+?", "+")
    parts = [re.escape(words[0])]
    for name, behind in zip(lazy, words[1:], strict=True):
        parts += [name, re.escape(behind)]
    return rf"{_NO_SIGN_BEFORE}{''.join(parts)}{_NO_LETTER_BEHIND}"


def _forms(told: str) -> list[str]:
    return [" ".join(fold(form).split()) for form in told.split("|") if form.strip()]


def _parted(form: str) -> tuple[str, str, str]:
    field = _FIELD.search(form)
    told = fold(form)
    if field is None:
        return told, "", ""
    head, between, tail = told.partition(field.group())
    return head, between, tail


def _grows(first: str, second: str) -> bool:
    """Whether two letters would be of one word."""
    return first.isalnum() and second.isalnum()
