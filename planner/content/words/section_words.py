"""The words of one section; a table of its files is parsed when a word of it is asked.

The first page asks for some sixty of the eight hundred words in the files it touches,
and the parser is plain Python: parsing them whole is a twentieth of the way to the
first picture, cutting them at their headings is next to nothing.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Lock
from typing import Final

from planner.content.reading.toml_file import open_table, parse_table

_HEADINGS: Final = re.compile(r"^(?=\[)", re.MULTILINE)
_HEADING: Final = re.compile(r"\[([A-Za-z0-9_-]+)(?:\.[A-Za-z0-9_-]+)*\][ \t]*(?:\n|$)")
_TOP: Final = ""
"""What stands before the first heading; a heading is never empty."""


class SectionWords:
    """Words by their dotted key, the section first.

    A file or a table that is no TOML has no words; ``ShippedTexts.problems`` tells it.
    Several threads may ask at once, such as the window and a paper that is made: a
    table counts as read once its words are there.

    Args:
        section: the first part of every key; "" where the keys in the files have it.
        files: where the words stand; a later one wins.
    """

    def __init__(self, section: str, files: Iterable[Path]) -> None:
        self._lead = f"{section}." if section else ""
        self._files = tuple(files)
        self._words: dict[str, str] = {}
        self._is_whole = False
        self._reading = Lock()
        self._unread: dict[str, list[tuple[str, str]]] = {}
        for path in self._files:
            for table, toml in _cut(_text_of(path)):
                self._unread.setdefault(table, []).append((path.name, toml))

    def get(self, key: str) -> str | None:
        """Return the text of a key, None where there is none.

        Args:
            key: dotted, the section first ("steps.mri.title").
        """
        if not key.startswith(self._lead):
            return None
        inside = key.removeprefix(self._lead)
        for table in (_TOP, inside.partition(".")[0]):
            if table in self._unread:
                self._read(table)
        return self._words.get(key)

    def keys(self) -> tuple[str, ...]:
        """Return all keys, in the order in which they stand in the files."""
        # Words taken table by table stand in the order in which they were asked for.
        with self._reading:
            if not self._is_whole:
                whole = dict[str, str]()
                for path in self._files:
                    whole |= self._keyed(open_table(path).all_texts())
                self._words, self._unread, self._is_whole = whole, {}, True
        return tuple(self._words)

    def _read(self, table: str) -> None:
        with self._reading:
            for file, toml in self._unread.get(table, ()):
                self._words |= self._keyed(parse_table(toml, file).all_texts())
            self._unread.pop(table, None)

    def _keyed(self, texts: Iterable[tuple[str, str]]) -> dict[str, str]:
        return {f"{self._lead}{key}": text for key, text in texts}


def _text_of(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


def _cut(toml: str) -> Iterator[tuple[str, str]]:
    """Cut TOML at its headings; tables of the same first name go by that name.

    A text that cannot be cut without parsing it, as a line of it may only look like a
    heading, stays in one piece.
    """
    head, *tables = _HEADINGS.split(toml)
    names = [_HEADING.match(table) for table in tables]
    if '"""' in toml or "'''" in toml or not all(names):
        yield _TOP, toml
        return
    yield _TOP, head
    for name, table in zip(names, tables, strict=True):
        if name is not None:
            yield name[1], table
