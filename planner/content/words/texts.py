"""The words of the content, by dotted key, in the reader's language.

``resources/content/text/<lang>/<section>.toml`` (or a folder ``<section>/*.toml``)
holds the keys ``<section>.<...>``: ``[mri-baseline] title`` in ``steps.toml`` is
``steps.mri-baseline.title``. Only the tables that are asked for are parsed.
What is a fixed phrase of the papers, too, stands in ``phrases/<lang>.toml`` alone: one
home, unless paper and screen speak to different people. A key that a language lacks
is looked up in its parent (``pt_BR``, ``pt``) and then in English, which is marked
("Rest [EN]"); a key that English lacks answers with itself, never a crash.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from planner.content.reading.toml_file import open_table
from planner.content.words.section_words import SectionWords
from planner.models.errors import FileProblem
from planner.models.structs import replace
from planner.services.language.messages import (
    FOREIGN,
    MessageError,
    Value,
    field_names,
    fill,
    parse,
)

ENGLISH: Final = "en"
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_FIELD: Final = re.compile(r"\{\w+\}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})*")


class ShippedTexts:
    """All words in one language, with its fallbacks.

    Args:
        folder: the folder that holds one folder a language; the phrases of papers lie
            beside it.
        language: such as "en", "pt_BR" or "sr-Latn-RS"; hyphens and underscores are
            the same.

    Attributes:
        name: of the language's folder, such as "es".
    """

    has_phrases_only: Final = False

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self.name = language.replace("-", "_")
        self._folder = folder
        self._chain = _fallbacks(self.name)
        self._sections: dict[tuple[str, str], SectionWords] = {}
        self._phrases: dict[str, SectionWords] = {}
        self._problems: tuple[FileProblem, ...] | None = None

    @property
    def language(self) -> str:
        """The tag by whose rules dates, numbers and plurals are written ("es_419")."""
        return self._tag(self.name)

    def find(self, key: str) -> str | None:
        """Return the text of a key in the language or its fallbacks, else None.

        Args:
            key: dotted, the section first ("steps.mri.title").
        """
        found = next(self._found(key), None)
        return None if found is None else self._marked(*found)

    def get(self, key: str) -> str:
        """Return the text of a key, or the key itself where there is none.

        Args:
            key: dotted, the section first.
        """
        found = self.find(key)
        return key if found is None else found

    def say(self, key: str, /, **fields: Value) -> str:
        """Return a sentence with its fields filled in.

        The rules of plurals are those of the language in which the sentence was found.
        One whose braces are wrong, or that wants what nobody gave, is passed over for
        that of the next language.

        Args:
            key: dotted, the section first.
            fields: by name; see ``planner.services.language.messages.fill``.
        """
        for language, text in self._found(key):
            try:
                message = parse(text)
                told = fill(message, self._tag(language), fields)
            except MessageError:
                continue
            if "{" in told and language != ENGLISH and field_names(message) - {*fields}:
                continue
            return self._marked(language, told)
        return self.get(key)

    def own(self, key: str) -> str | None:
        """Return the text that the language's own folder has, else None.

        Args:
            key: dotted, the section first.
        """
        return self._section(self.name, key.partition(".")[0]).get(key)

    def has(self, key: str) -> bool:
        """Whether the language has the text itself, in its folder or as a phrase.

        Args:
            key: dotted, the section first. Empty is only what is empty in English.
        """
        told = self._own_or_phrase(self.name, key)
        return told is not None and (told != "" or self._english(key) == "")

    @cached_property
    def share(self) -> int:
        """How many of a hundred words there are; 100 only where none is missing.

        All words are read for it. English is complete by definition; a language without
        a folder has none.
        """
        own = self.sections()
        if self.name == ENGLISH or not own:
            return 100 if own else 0
        english = ShippedTexts(self._folder)
        wanted = [
            key for one in english.sections() for key in english.section_keys(one)
        ]
        return 100 * sum(map(self.has, wanted)) // len(wanted)

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of a section that the language itself has."""
        return self._section(self.name, section).keys()

    def sections(self) -> tuple[str, ...]:
        """Return the sections that the language itself has."""
        folder = self._folder / self.name
        return tuple(sorted({path.stem for path in folder.glob("*") if _holds(path)}))

    def problems(self) -> tuple[FileProblem, ...]:
        """Return what is wrong in the files of the language itself.

        What cannot be read, what cannot be said, and what does not fit the English:
        all words are read for it, once.
        """
        if self._problems is None:
            from planner.content.words.translations import (  # noqa: PLC0415  it needs texts
                language_problems,
            )

            sections = self.sections()
            files = (path for one in sections for path in self._files(self.name, one))
            wrong = language_problems(self, ShippedTexts(self._folder))
            self._problems = (*_unreadable(self._folder, files), *wrong)
        return self._problems

    def place(self, key: str) -> tuple[str, int | None]:
        """Return the file of the language that has a key, and its line.

        Args:
            key: dotted, the section first; one that no file has is the language's.
        """
        section, _, inside = key.partition(".")
        for path in self._files(self.name, section):
            line = open_table(path).log.line_of(inside)
            if line is not None:
                return path.relative_to(self._folder).as_posix(), line
        return f"{self.name}/{section}", None

    def _found(self, key: str) -> Iterator[tuple[str, str]]:
        """Give the text of a key in each language that has it, the wanted one first."""
        for language in self._chain:
            found = self._own_or_phrase(language, key)
            # In a file half done empty is missing; English decides what has no words.
            if found or (found == "" and self._english(key) == ""):
                yield language, found

    def _own_or_phrase(self, language: str, key: str) -> str | None:
        found = self._section(language, key.partition(".")[0]).get(key)
        if found is not None or language == ENGLISH:
            return found
        return self._phrases_of(language).get(key)

    def _english(self, key: str) -> str | None:
        return self._section(ENGLISH, key.partition(".")[0]).get(key)

    def _marked(self, language: str, text: str) -> str:
        """Return words of another language so that they are seen and heard as such.

        Joints, ids and numbers are in no language; lists are cut by the program.
        """
        foreign = language == ENGLISH != self._chain[0]
        if not foreign or "|" in text or not _WORD.search(_FIELD.sub(" ", text)):
            return text
        return f"{text}{FOREIGN}"

    def _tag(self, language: str) -> str:
        if language == ENGLISH:
            return language
        return self._phrases_of(language).get("language.tag") or language

    def _phrases_of(self, language: str) -> SectionWords:
        known = self._phrases.get(language)
        if known is None:
            file = self._folder.parent / "phrases" / f"{language}.toml"
            known = self._phrases[language] = SectionWords("", [file])
        return known

    def _section(self, language: str, section: str) -> SectionWords:
        known = self._sections.get((language, section))
        if known is None:
            known = SectionWords(section, self._files(language, section))
            self._sections[language, section] = known
        return known

    def _files(self, language: str, section: str) -> Iterator[Path]:
        folder = self._folder / language
        single = folder / f"{section}.toml"
        if single.is_file():
            yield single
        yield from sorted((folder / section).glob("*.toml"))


def _unreadable(folder: Path, files: Iterable[Path]) -> Iterator[FileProblem]:
    for path in files:
        table = open_table(path)
        table.all_texts()  # what is no text is noted as it is passed
        file = path.relative_to(folder).as_posix()
        yield from (replace(one, file=file) for one in table.log.problems)


def word_ids(texts: ShippedTexts, section: str) -> frozenset[str]:
    """Return the ids that a section has words for ("steps.mri.title" -> "mri")."""
    return frozenset(key.split(".")[1] for key in texts.section_keys(section))


def is_language(name: str) -> bool:
    """Whether a folder or a file of words can be called so ("es", "pt_BR")."""
    return _LANGUAGE.fullmatch(name) is not None


def no_language(file: str, name: str) -> FileProblem:
    """Return what to tell of words that stand under no name of a language.

    Args:
        file: the folder or the file, as the maker sees it.
        name: what stands for the language in it.
    """
    return FileProblem(
        file=file, key=name, code="content.no-language", details={"key": name}
    )


def shipped_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that have a folder, English first."""
    names = sorted(path.name for path in _folders(folder) if is_language(path.name))
    # ``False`` sorts before ``True``; the rest keeps its order, as sorting is stable.
    return tuple(sorted(names, key=lambda name: name != ENGLISH))


def name_problems(folder: Path) -> tuple[FileProblem, ...]:
    """Return the folders whose names are no language: nobody would read their words.

    Args:
        folder: the folder that holds one folder a language.
    """
    odd = sorted(path.name for path in _folders(folder) if not is_language(path.name))
    return tuple(no_language(f"{name}/", name) for name in odd)


def _folders(folder: Path) -> Iterator[Path]:
    """Give the folders that somebody made; a system's own begin with a dot."""
    return (one for one in folder.glob("[!.]*") if one.is_dir())


def _fallbacks(language: str) -> tuple[str, ...]:
    chain: list[str] = []
    if is_language(language):
        parts = language.split("_")
        chain = ["_".join(parts[:count]) for count in range(len(parts), 0, -1)]
    # A set would lose the order; English itself must not be looked up twice.
    return tuple(dict.fromkeys([*chain, ENGLISH]))


def _holds(path: Path) -> bool:
    return path.suffix == ".toml" or path.is_dir()
