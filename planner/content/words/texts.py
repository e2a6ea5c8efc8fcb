"""The words of the content, by dotted key, in the reader's language.

``resources/content/text/<lang>/<section>.toml`` (or a folder ``<section>/*.toml``)
holds the keys ``<section>.<...>``: ``[mri-baseline] title`` in ``steps.toml`` is
``steps.mri-baseline.title``. Only the tables that are asked for are parsed.
A key that a language lacks is looked up in its parent (``pt_BR``, ``pt``) and then
in English; a key that English lacks answers with itself, visibly, never a crash.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from planner.content.reading.toml_file import open_table
from planner.content.words.section_words import SectionWords
from planner.models.errors import FileProblem
from planner.services.language.messages import (
    MessageError,
    Value,
    fill,
    parse,
)

ENGLISH: Final = "en"
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(_[A-Za-z]{2,4})*")


class ShippedTexts:
    """All words in one language, with its fallbacks.

    Args:
        folder: the folder that holds one folder a language.
        language: such as "en", "pt_BR" or "sr-Latn-RS"; hyphens and underscores are
            the same.
    """

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self.language = language.replace("-", "_")
        self._folder = folder
        self._chain = _fallbacks(self.language)
        self._sections: dict[tuple[str, str], SectionWords] = {}

    def find(self, key: str) -> str | None:
        """Return the text of a key in the language or its fallbacks, else None.

        Args:
            key: dotted, the section first ("steps.mri.title").
        """
        return next((text for _, text in self._found(key)), None)

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
        One whose braces are wrong is passed over for that of the next language.

        Args:
            key: dotted, the section first.
            fields: by name; see ``planner.services.language.messages.fill``.
        """
        for language, text in self._found(key):
            try:
                return fill(parse(text), language, fields)
            except MessageError:
                continue
        return self.get(key)

    def section_keys(self, section: str) -> tuple[str, ...]:
        """Return all keys of a section that the language itself has."""
        return self._section(self.language, section).keys()

    def sections(self) -> tuple[str, ...]:
        """Return the sections that the language itself has."""
        folder = self._folder / self.language
        return tuple(sorted({path.stem for path in folder.glob("*") if _holds(path)}))

    def problems(self) -> tuple[FileProblem, ...]:
        """Return what is wrong in the files of the language itself."""
        found: list[FileProblem] = []
        for section in self.sections():
            for path in self._files(self.language, section):
                table = open_table(path)
                table.all_texts()  # what is no text is noted as it is passed
                found.extend(table.log.problems)
        return tuple(found)

    def _found(self, key: str) -> Iterator[tuple[str, str]]:
        """Give the text of a key in each language that has it, the wanted one first."""
        section = key.partition(".")[0]
        for language in self._chain:
            found = self._section(language, section).get(key)
            if found is not None:
                yield language, found

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


def word_ids(texts: ShippedTexts, section: str) -> frozenset[str]:
    """Return the ids that a section has words for ("steps.mri.title" -> "mri")."""
    return frozenset(key.split(".")[1] for key in texts.section_keys(section))


def shipped_languages(folder: Path) -> tuple[str, ...]:
    """Return the languages that have a folder, English first."""
    names = sorted(
        path.name
        for path in folder.glob("*")
        if path.is_dir() and _LANGUAGE.fullmatch(path.name)
    )
    # ``False`` sorts before ``True``; the rest keeps its order, as sorting is stable.
    return tuple(sorted(names, key=lambda name: name != ENGLISH))


def _fallbacks(language: str) -> tuple[str, ...]:
    chain: list[str] = []
    if _LANGUAGE.fullmatch(language):
        parts = language.split("_")
        chain = ["_".join(parts[:count]) for count in range(len(parts), 0, -1)]
    # A set would lose the order; English itself must not be looked up twice.
    return tuple(dict.fromkeys([*chain, ENGLISH]))


def _holds(path: Path) -> bool:
    return path.suffix == ".toml" or path.is_dir()
