"""Whether the words of a language can be said, and fit the English ones.

English is complete by definition. Another language may lack keys (they fall back), but
it must not have keys that English lacks, nor sentences with other fields.
"""

from collections.abc import Iterator
from typing import Protocol

from planner.models.errors import FileProblem
from planner.services.language.message_checks import field_findings, message_findings


class CheckedWords(Protocol):
    """What is checked: the words of a language by key, as ``ShippedTexts`` has them."""

    name: str

    @property
    def language(self) -> str:
        """Return the tag whose plurals count."""

    def get(self, key: str) -> str:
        """Return the words of a key."""

    def sections(self) -> tuple[str, ...]:
        """Return the sections that the language itself has."""

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of one of them."""

    def place(self, key: str) -> tuple[str, int | None]:
        """Return the file of a key, and its line."""


def language_problems(
    texts: CheckedWords, english: CheckedWords
) -> Iterator[FileProblem]:
    """Give all words that cannot be said or do not fit the English ones.

    Args:
        texts: the language.
        english: what its words are made from.
    """
    yield from message_problems(texts)
    if texts.name != english.name:
        yield from translation_problems(texts, english)


def message_problems(texts: CheckedWords) -> Iterator[FileProblem]:
    """Give every text of a language that cannot be said: its braces, its plurals."""
    for key in _keys(texts):
        for code, details in message_findings(texts.get(key), texts.language):
            yield _problem(texts, key, code, {"key": key, **details})


def translation_problems(
    texts: CheckedWords, english: CheckedWords
) -> Iterator[FileProblem]:
    """Give every key of a language that does not fit the English one."""
    originals = frozenset(_keys(english))
    for key in _keys(texts):
        if key not in originals:
            yield _problem(texts, key, "content.english-lacks-it", {"key": key})
            continue
        for code, details in field_findings(texts.get(key), english.get(key)):
            yield _problem(texts, key, code, {"key": key, **details})


def _keys(texts: CheckedWords) -> Iterator[str]:
    for section in texts.sections():
        yield from texts.section_keys(section)


def _problem(
    texts: CheckedWords, key: str, code: str, details: dict[str, str]
) -> FileProblem:
    file, line = texts.place(key)
    return FileProblem(file=file, key=key, line=line, code=code, details=details)
