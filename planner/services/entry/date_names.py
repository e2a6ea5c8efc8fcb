"""Takes a typed date apart: its numbers, its month, its weekday.

All names of CLDR are known, in every width and both forms of the language, and those
of English beside them; without case or accents, cut short, or with a letter left out.
"""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import product
from operator import eq
from typing import Final

from msgspec import Struct

from planner.services.language.date_forms import (
    ENGLISH,
    DateForms,
    attached_words,
    joining_words,
)
from planner.services.language.dates_by_language import date_forms
from planner.services.language.letters import fold

_WORD: Final = re.compile(r"[^\W\d_]+")
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+")
_SIGNS: Final = ".,;:/-'\u2019\u060c\u05f3\u05f4\u00b7"
"""What may stand between the parts, the Arabic comma and the Hebrew geresh included."""
_BETWEEN: Final = re.compile(rf"[\s{re.escape(_SIGNS)}]*")
_ORDINAL: Final = re.compile(
    r"(?<!\d)(\d{1,2})[.:'\u2019-]?(?:st|nd|rd|th|er|re|ro|o|a|e)(?![^\W_])"
)
"""Endings of "1st", "1er", "1º", "1ro", "6:e"; folded, as all that is looked at."""
_JOINTS: Final = frozenset({"of", "the", "de", "del"})
_SHORTEST: Final = 3
_MOST_WORDS: Final = 8
_A_SLIP: Final = 4
_MONTH: Final = "month"
_WEEKDAY: Final = "weekday"
_JOINT: Final = "joint"


class WordRole(Struct, frozen=True, kw_only=True):
    """What a word may be in a date; a lower doubt is surer."""

    kind: str
    number: int = 0
    doubt: int = 0


class DateParts(Struct, frozen=True, kw_only=True):
    """A typed date, taken apart.

    Attributes:
        numbers: in the order in which they were typed.
        month: 1 to 12 where it is named, else None.
        weekday: Monday 0, where it is named, else None.
        rest: the text without its words.
    """

    numbers: tuple[str, ...]
    month: int | None
    weekday: int | None
    rest: str


def take_apart(typed: str, language: str) -> DateParts | None:
    """Return the parts of a typed date, None where a word or a sign belongs to none.

    Args:
        typed: what the person typed.
        language: of the reader; English names are understood too.
    """
    book = _book(language)
    text = book.joined(_ORDINAL.sub(r"\1 ", fold(typed)))
    if not all(map(_BETWEEN.fullmatch, _TOKEN.split(text))):
        return None
    numbers = tuple(re.findall(r"\d+", text))
    roles = [_roles(word, language) for word in _WORD.findall(text)]
    chosen = _surest(roles, wants_month=len(numbers) <= len(("day", "year")))
    if chosen is None:
        return None
    found = {role.kind: role.number for role in chosen}
    return DateParts(
        numbers=numbers,
        month=found.get(_MONTH),
        weekday=found.get(_WEEKDAY),
        rest=" ".join(_WORD.sub(" ", text).split()).strip(f" {_SIGNS}"),
    )


def _surest(
    roles: list[tuple[WordRole, ...]], *, wants_month: bool
) -> tuple[WordRole, ...] | None:
    """Give each word one role: "mar" is March in one Spanish date, Tuesday in another.

    Returns:
        None where no way leaves one month (or none, beside three numbers) and at most
        one weekday, or where two ways are as sure and mean different days.
    """
    if len(roles) > _MOST_WORDS:
        return None
    ways = [
        way for way in product(*roles) if _makes_sense(way, wants_month=wants_month)
    ]
    if not ways:
        return () if not roles else None
    best = min(map(_doubt, ways))
    surest = {
        frozenset((role.kind, role.number) for role in way): way
        for way in ways
        if _doubt(way) == best
    }
    return next(iter(surest.values())) if len(surest) == 1 else None


def _makes_sense(way: tuple[WordRole, ...], *, wants_month: bool) -> bool:
    kinds = [role.kind for role in way]
    months = kinds.count(_MONTH)
    return months == int(wants_month) and kinds.count(_WEEKDAY) <= 1


def _doubt(way: tuple[WordRole, ...]) -> int:
    return sum(role.doubt for role in way)


class _Names:
    """Month and weekday names of one language, folded, each a list of its spellings."""

    def __init__(self, forms: DateForms) -> None:
        self.months = _spellings(
            forms.months,
            forms.months_short,
            forms.months_alone,
            forms.months_short_alone,
        )
        self.weekdays = _spellings(
            forms.weekdays,
            forms.weekdays_short,
            forms.weekdays_alone,
            forms.weekdays_short_alone,
        )

    def find(self, word: str, kind: str) -> tuple[int, int] | None:
        """Return the number and the doubt of the one name that a word may be."""
        groups = self.months if kind == _MONTH else self.weekdays
        for doubt, is_meant in enumerate((eq, _starts, _slips)):
            found = [
                place
                for place, names in enumerate(groups)
                if any(is_meant(name, word) for name in names)
            ]
            if len(found) == 1:
                return found[0] + (kind == _MONTH), doubt
        return None


class _Book:
    """All that may stand in a date of one language, beside its numbers."""

    def __init__(self, language: str) -> None:
        forms = date_forms(language)
        self._own, self._english = _Names(forms), _Names(date_forms(ENGLISH))
        patterns = (forms.day, forms.day_long, forms.day_bare, forms.month_long)
        self._joints = _JOINTS | _folded(joining_words, patterns)
        self._attached = _folded(attached_words, patterns)
        several = sorted(_several_words(forms), key=len, reverse=True)
        # Words of one name are joined: "terça-feira", "יום שלישי".
        self._several = re.compile(
            r"(?<![^\W_])(?:" + "|".join(several) + r")(?![^\W_])"
            if several
            else r"(?!)"
        )

    def joined(self, text: str) -> str:
        """Return a folded text in which each name is one word."""
        return self._several.sub(lambda name: "".join(_words(name.group())), text)

    def roles(self, word: str) -> tuple[WordRole, ...]:
        """Return what a word may be, at most one month and one weekday."""
        found = [WordRole(kind=_JOINT)] if word in self._joints else []
        for kind in (_MONTH, _WEEKDAY):
            role = self._named(word, kind)
            if role is not None:
                found.append(role)
        # What is a name as it stands is no other name with a slip in it.
        sure = [role for role in found if role.doubt < _A_SLIP]
        return tuple(sure or found)

    def _named(self, word: str, kind: str) -> WordRole | None:
        """Look the word up in the language, then without what it may begin with."""
        heads = (head for head in self._attached if word.startswith(head))
        bare = [word, *(word.removeprefix(head) for head in heads)]
        found = [
            WordRole(kind=kind, number=named[0], doubt=2 * named[1] + foreign)
            for foreign, names in enumerate((self._own, self._english))
            for one in bare
            if (named := names.find(one, kind)) is not None
        ]
        return min(found, key=lambda role: role.doubt, default=None)


_book = lru_cache(maxsize=8)(_Book)


@lru_cache(maxsize=1024)
def _roles(word: str, language: str) -> tuple[WordRole, ...]:
    """Look a word up; kept, as a date is read anew after each letter typed."""
    return _book(language).roles(word)


def _spellings(*widths: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset("".join(_words(name)) for name in names)
        for names in zip(*widths, strict=True)
    )


def _several_words(forms: DateForms) -> set[str]:
    """Return a pattern for each name of more than one word, whatever stands between."""
    names = (
        *forms.weekdays,
        *forms.weekdays_short,
        *forms.weekdays_alone,
        *forms.weekdays_short_alone,
        *forms.months,
        *forms.months_short,
    )
    spelt = (_words(name) for name in names)
    return {r"[\W_]+".join(words) for words in spelt if len(words) > 1}


def _folded(
    look: Callable[[str], Iterable[str]], patterns: Iterable[str]
) -> frozenset[str]:
    return frozenset(fold(word) for pattern in patterns for word in look(pattern))


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def _starts(name: str, word: str) -> bool:
    return len(word) >= _SHORTEST and name.startswith(word)


def _slips(name: str, word: str) -> bool:
    """Whether a letter was left out or two were swapped ("mrz", "febuary")."""
    if len(word) < _SHORTEST or word[0] != name[:1]:
        return False
    letters = iter(name)
    if all(letter in letters for letter in word):
        return True
    alike = word[:_SHORTEST] == name[:_SHORTEST]
    return len(word) > _SHORTEST and alike and set(word) <= set(name)
