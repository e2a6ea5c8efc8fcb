"""Finds the line on which a key of a TOML text stands.

``tomllib`` forgets lines, and a problem without its line is hard to mend. This is a
scan for headers and ``key =`` at the start of a line; a key inside an inline table
is found through the table it stands in.
"""

import re
from collections import Counter
from typing import Final

_HEADER: Final = re.compile(r"\s*(\[{1,2})\s*([^\[\]=]{1,300}?)\s*\]{1,2}\s*(?:#.*)?")
_KEY: Final = re.compile(r"\s*([A-Za-z0-9_.\"'-]{1,300})\s*=")
_TRIPLES: Final = ('"""', "'''")


class LineIndex:
    """Lines by dotted path; an element of a list is ``step[2]``, counted from 1."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[str, int] | None = None

    def line_of(self, path: str) -> int | None:
        """Return the 1-based line of the path or of what it stands in, else None."""
        # Scanned at the first question: most files have no problem to place.
        if self._lines is None:
            self._lines = _scan(self._text)
        while path:
            if path in self._lines:
                return self._lines[path]
            path = _parent(path)
        return None


def _parent(path: str) -> str:
    """``a.b[2]`` -> ``a.b`` -> ``a`` -> nothing."""
    if path.endswith("]"):
        return path[: path.rindex("[")]
    return path.rpartition(".")[0]


def _scan(text: str) -> dict[str, int]:
    lines: dict[str, int] = {}
    counts: Counter[str] = Counter()
    table = ""
    closing = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if closing:
            # Inside a text of several lines nothing is a header or a key.
            closing = "" if closing in line else closing
            continue
        header = _HEADER.fullmatch(line)
        if header:
            table = _resolve(header.group(2), counts, is_list=header.group(1) == "[[")
            lines.setdefault(table, number)
            continue
        key = _KEY.match(line)
        if key:
            path = f"{table}.{_bare(key.group(1))}" if table else _bare(key.group(1))
            lines.setdefault(path, number)
        closing = _opened(line)
    return lines


def _resolve(header: str, counts: Counter[str], *, is_list: bool) -> str:
    """Turn ``step.rule`` into ``step[4].rule[2]`` by the lists met so far."""
    path = ""
    parts = _bare(header).split(".")
    for position, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        # Only the last part of ``[[a.b]]`` opens an element; ``a`` is the latest one
        # met.
        if is_list and position == len(parts) - 1:
            counts[path] += 1
        if counts[path]:
            path = f"{path}[{counts[path]}]"
    return path


def _bare(key: str) -> str:
    return key.replace('"', "").replace("'", "").replace(" ", "")


def _opened(line: str) -> str:
    """Return the triple quote that a line opens and does not close."""
    return next((quote for quote in _TRIPLES if line.count(quote) % 2), "")
