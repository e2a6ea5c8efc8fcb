"""What a translator would want to be told of the fixed phrases of a language.

Numbers, names and fields must be those of the English phrase, plurals complete, the
phrase not much longer than its place; none may be missing or foreign to the list.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from planner.content.words.phrase_list import PhraseList
from planner.content.words.texts import ShippedTexts
from planner.services.language.letters import fold
from planner.services.language.message_checks import field_findings, message_findings

LONGEST: Final = 1.6
"""So many times as long as the English a phrase may be; papers have fixed places."""
SHORT: Final = 20
"""Up to so many letters a phrase may be of any length: its place is tried in print."""
_WORDS_ALIKE: Final = 3
"""A phrase of so many words that is word for word the English one is not translated."""
_SHOUTED: Final = 0.8
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SHORT_NAME: Final = re.compile(r"\b[A-Z][A-Z-]*[A-Z]\b")
_CHOICE: Final = re.compile(r"\{\w+, *(?:plural|select),")
_FIELD: Final = re.compile(r"\{\w+\}")

_NO_NAMES: Final = frozenset({"drugs.other.name", "drugs.none.name"})

Finding = tuple[str, str, dict[str, str]]
"""Key, code of the message, and what fills it."""


class WordsOfBook(Protocol):
    """The phrases of one language and what its file says of them."""

    @property
    def language(self) -> str:
        """Return the tag."""

    @property
    def words(self) -> Mapping[str, str]:
        """Return the phrases by key."""

    @property
    def abbreviations(self) -> Mapping[str, str]:
        """Return other names of English abbreviations."""

    @property
    def forbidden(self) -> tuple[str, ...]:
        """Return words that must not be used."""


def phrase_findings(
    book: WordsOfBook, phrases: PhraseList, english: ShippedTexts
) -> Iterator[Finding]:
    """Yield all that is wrong, in the order of the list; then keys that are not in it.

    Args:
        book: of one language.
        phrases: which phrases there have to be.
        english: the words they are made from.
    """
    drugs = drug_names(book, english)
    for key in phrases.groups:
        told, original = book.words.get(key, ""), english.get(key)
        if not told and original:
            yield key, "phrases.missing", {"key": key}
            continue
        for code, details in word_findings(told, original, book):
            yield key, code, {"key": key, **details}
        if not key.startswith("drugs."):
            for name in lost_drugs(told, original, drugs):
                yield key, "phrases.name-lost", {"key": key, "text": name}
    for key in book.words:
        if key not in phrases.groups:
            yield key, "phrases.unknown-key", {"key": key}


def word_findings(
    told: str, original: str, book: WordsOfBook
) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield what is wrong with one text: fields, plurals, numbers, names, its length.

    Args:
        told: in the language of the book.
        original: in English.
        book: of the language: its abbreviations and the words it rules out.
    """
    yield from message_findings(told, book.language)
    yield from field_findings(told, original)
    if numbers(told) != numbers(original):
        found = " ".join(sorted(numbers(original)))
        yield "phrases.numbers", {"text": found}
    for short in _lost_abbreviations(told, original, book.abbreviations):
        yield "phrases.name-lost", {"text": short}
    if len(original) > SHORT and len(told) > LONGEST * len(original):
        yield "phrases.too-long", {"text": f"{int(LONGEST * len(original))}"}
    for one in book.forbidden:
        if re.search(rf"\b{re.escape(one)}\b", told, re.IGNORECASE):
            yield "phrases.forbidden", {"text": one}
    bare = _FIELD.sub(" ", told)
    if told == original and len(re.findall(r"[^\W\d]{3,}", bare)) >= _WORDS_ALIKE:
        yield "phrases.english", {}


def numbers(text: str) -> Counter[str]:
    """Return the numbers of a text, each with how often it stands there.

    A choice tells a number once for all its branches; "38.0" and "38,0" are one.
    """
    found = Counter(one.replace(",", ".") for one in _NUMBER.findall(text))
    if _CHOICE.search(text):
        return Counter(set(found))
    return found


def _lost_abbreviations(
    told: str, original: str, other_names: Mapping[str, str]
) -> Iterator[str]:
    bare = _FIELD.sub(" ", original)
    # A line that is all in capitals ("FEVER ...") holds no abbreviations.
    shorts = () if _is_shouted(bare) else _SHORT_NAME.findall(bare)
    for short in dict.fromkeys(shorts):
        if short not in told and other_names.get(short, short) not in told:
            yield short


def drug_names(
    book: WordsOfBook, english: ShippedTexts
) -> tuple[tuple[str, str, str], ...]:
    """Return the English name of each drug, the same folded, and its own name folded.

    Args:
        book: of the language.
        english: has the names, by id.
    """
    return tuple(
        (name, fold(name), fold(book.words.get(key, "")))
        for key in english.section_keys("drugs")
        if key.endswith(".name") and key not in _NO_NAMES
        for name in (english.get(key),)
    )


def lost_drugs(
    told: str, original: str, drugs: tuple[tuple[str, str, str], ...]
) -> Iterator[str]:
    """Yield the drugs that the English names and the other language does not.

    Args:
        told: in the other language.
        original: in English.
        drugs: from ``drug_names``.
    """
    folded = fold(original)
    for name, bare, own in drugs:
        found = bare in folded and re.search(rf"\b{re.escape(bare)}\b", folded)
        if found and own not in fold(told):
            yield name


def _is_shouted(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return sum(one.isupper() for one in letters) > len(letters) * _SHOUTED
