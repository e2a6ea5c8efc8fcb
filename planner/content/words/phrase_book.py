"""The fixed phrases of the papers in the language of a clinic, one file a language.

``resources/content/phrases/<language>.toml`` holds the keys of the English words, the
section first: ``[sheet.card] title`` is ``sheet.card.title``. Nothing falls back on
paper: what a language lacks is marked, so that no paper goes out with it.
"""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Final

from msgspec import Struct, field

from planner.content.reading.reader import TomlTable
from planner.content.reading.toml_file import open_table
from planner.content.words.phrase_checks import phrase_findings
from planner.content.words.phrase_list import PhraseList
from planner.content.words.texts import ShippedTexts
from planner.models.errors import FileProblem
from planner.models.structs import replace
from planner.services.language.messages import (
    UNTRANSLATED,
    MessageError,
    Value,
    fill,
    parse,
)

_STEP: Final = ("steps", "title")
_PARTS: Final = 3


class PhraseBook:
    """The phrases of one language, as ``Texts``.

    Args:
        file: of the language.
        phrases: which keys are fixed phrases.
        english: what they are made from.
    """

    has_phrases_only: Final = True

    def __init__(self, file: Path, phrases: PhraseList, english: ShippedTexts) -> None:
        self._file = file
        self._list = phrases
        self._english = english

    @property
    def language(self) -> str:
        """The tag by whose rules dates, numbers and plurals are written."""
        return self._read.tag

    @property
    def words(self) -> Mapping[str, str]:
        """What the file has, by key, in its order."""
        return self._read.words

    @property
    def share(self) -> int:
        """How many of a hundred phrases are there; 100 only where none is missing."""
        wanted = self._list.groups
        there = sum(1 for key in wanted if self._has(key))
        return 100 * there // len(wanted) if wanted else 0

    def find(self, key: str) -> str | None:
        """Return the phrase, the marked key of one that is missing, else None.

        Args:
            key: dotted, the section first. The title of a step is its short line: the
                long titles speak to the patient.
        """
        named = _named(key)
        if self._has(named):
            return self.words[named]
        return None if self._english.find(key) is None else f"{UNTRANSLATED}{key}"

    def _has(self, key: str) -> bool:
        """Whether the phrase is there; empty is only what is empty in English."""
        told = self.words.get(key)
        return told is not None and (told != "" or self._english.find(key) == "")

    def get(self, key: str) -> str:
        """Return the phrase, or the marked key."""
        found = self.find(key)
        return f"{UNTRANSLATED}{key}" if found is None else found

    def say(self, key: str, /, **fields: Value) -> str:
        """Return the phrase with its fields; one whose braces are wrong is missing."""
        text = self.get(key)
        if text.startswith(UNTRANSLATED):
            return text
        try:
            return fill(parse(text), self.language, fields)
        except MessageError:
            return f"{UNTRANSLATED}{key}"

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of a section that the file has."""
        return tuple(key for key in self.words if key.startswith(f"{section}."))

    def problems(self) -> tuple[FileProblem, ...]:
        """Return all that is wrong in the file, with the key of each."""
        return self._problems

    @cached_property
    def _problems(self) -> tuple[FileProblem, ...]:
        found = list(self._read.problems)
        if not found:
            lines = open_table(self._file).log
            for key, code, details in phrase_findings(self, self._list, self._english):
                line = lines.line_of(key)
                name = self._file.name
                found.append(
                    FileProblem(
                        file=name, key=key, line=line, code=code, details=details
                    )
                )
        return tuple(found)

    @property
    def abbreviations(self) -> Mapping[str, str]:
        """What an English abbreviation is called, where it has another name."""
        return self._read.abbreviations

    @property
    def forbidden(self) -> tuple[str, ...]:
        """Words that the style guide of the language rules out."""
        return self._read.forbidden

    @cached_property
    def _read(self) -> "_File":
        document = open_table(self._file)
        head = _head(document, self._file.stem)
        words = dict[str, str]()
        for _, table in document.named_tables():
            # Keys come with their path. What is empty in a file half done is missing.
            words.update((key, text) for key, text in table.all_texts())
        problems = tuple(document.log.problems)
        return replace(head, words={} if problems else words, problems=problems)


class _File(Struct, frozen=True, kw_only=True):
    """What one file holds; without words where anything is wrong with it."""

    tag: str
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    forbidden: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[FileProblem, ...] = ()


def _head(document: TomlTable, name: str) -> _File:
    head = document.table("language")
    if head is None:
        document.note("language", "field.missing")
        return _File(tag=name)
    tag = head.need_text("tag") or name
    forbidden = head.texts("forbidden")
    shorts = head.table("abbreviations")
    told = shorts.all_texts() if shorts is not None else ()
    head.finish()
    return _File(
        tag=tag,
        abbreviations={key.rpartition(".")[2]: text for key, text in told},
        forbidden=forbidden,
    )


def _named(key: str) -> str:
    """Return the key under which a phrase stands."""
    parts = key.split(".")
    if len(parts) == _PARTS and (parts[0], parts[-1]) == _STEP:
        return f"brief.{parts[1]}.line"
    return key
