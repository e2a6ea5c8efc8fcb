"""Hands the fixed phrases of the papers to a translator as PO, and takes them back.

    make phrases ARGS="export es phrases-es.po"
    make phrases ARGS="import es phrases-es.po"

Each phrase has its key as context, the English as id, and as a comment where it stands
and who speaks. What is fuzzy, empty or made from an older English is not taken in; it
is told, and so is all that the checks find. For the makers: it writes into the sources.
"""

import json
import re
import sys
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from planner.content.words.phrase_book import PhraseBook
from planner.content.words.phrase_list import read_phrase_list
from planner.content.words.texts import ShippedTexts
from planner.paths import resources_folder

_WORDS: Final = 3
_BODY: Final = re.compile(r"^\[(?!language\b)", re.MULTILINE)
_NEW: Final = """\
# The fixed phrases of the papers; which ones: ../phrases.toml.
# Translated by ..., on ...; reviewed by nobody yet. How: docs/translations.md.

[language]
# Whose rules dates, numbers and plurals follow (CLDR).
tag = "{language}"
# Words that the style guide rules out.
forbidden = []

# English abbreviations that have another name.
[language.abbreviations]

"""


class Phrases:
    """The phrases of one language in a content folder."""

    def __init__(self, content: Path, language: str) -> None:
        self.language = language
        self.english = ShippedTexts(content / "text")
        self.list = read_phrase_list(content, self.english)[0]
        self.file = content / "phrases" / f"{language}.toml"

    def book(self) -> PhraseBook:
        """Return what the file holds now."""
        return PhraseBook(self.file, self.list, self.english)

    def words(self) -> dict[str, str]:
        """Return the phrases there are, none where there is no file yet."""
        return dict(self.book().words) if self.file.is_file() else {}

    def export(self, target: Path) -> None:
        """Write all phrases, translated or not, for a translator."""
        tag = self.book().language if self.file.is_file() else self.language
        catalog = Catalog(locale=tag, project="MS Journey Planner", fuzzy=False)
        words = self.words()
        for key, group in self.list.groups.items():
            original = self.english.get(key)
            if not original:  # the empty id is the head of a PO file
                continue
            told = [f"where: {group.where}", f"who speaks: {group.speaks}"]
            if key in self.list.risky:
                told.append("carries risk: translate twice, without looking")
            catalog.add(
                original, words.get(key, ""), context=key, auto_comments=tuple(told)
            )
        with target.open("wb") as file:
            write_po(file, catalog, width=100, omit_header=False)

    def take(self, source: Path) -> list[str]:
        """Write the file anew from a PO, and return what was not taken."""
        with source.open("rb") as file:
            catalog = read_po(file)
        words, left = self.words(), list[str]()
        for message in catalog:
            if not message.id:
                continue
            key, told = str(message.context), str(message.string)
            if key not in self.list.groups:
                left.append(f"{key}: no phrase of ours")
            elif message.id != self.english.get(key):
                left.append(f"{key}: the English has changed since")
            elif message.fuzzy or not told:
                left.append(f"{key}: not translated yet")
            else:
                words[key] = told
        self._write(words)
        return left

    def _write(self, words: dict[str, str]) -> None:
        head = _NEW.format(language=self.language)
        if self.file.is_file():
            text = self.file.read_text("utf-8")
            found = _BODY.search(text)
            head = text[: found.start()] if found else text
        tables: dict[str, list[str]] = {}
        for key in self.list.groups:
            if key in words or not self.english.get(key):
                table, _, name = key.rpartition(".")
                told = json.dumps(words.get(key, ""), ensure_ascii=False)
                tables.setdefault(table, []).append(f"{name} = {told}")
        body = ["\n".join([f"[{name}]", *rows]) for name, rows in tables.items()]
        self.file.write_text(head + "\n\n".join(body) + "\n", encoding="utf-8")


def main(words: list[str]) -> int:
    """Do what the command line says; 1 where something is left to do."""
    if len(words) != _WORDS or words[0] not in {"export", "import"}:
        sys.stdout.write(f"{__doc__}\n")
        return 2
    how, language, file = words
    phrases = Phrases(resources_folder() / "content", language)
    if how == "export":
        phrases.export(Path(file))
        return 0
    left = phrases.take(Path(file))
    problems = [f"{one.key}: {one.code}" for one in phrases.book().problems()]
    sys.stdout.write("".join(f"{line}\n" for line in (*left, *problems)))
    return 1 if left or problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
