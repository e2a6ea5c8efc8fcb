"""The fields of one TOML table: what is there, what was asked for, what is wrong."""

from collections.abc import Mapping

from planner.content.reading.problem_log import ProblemLog
from planner.services.entry.spelling import nearest


class TableFields:
    """One TOML table; every question marks its key as known.

    Args:
        fields: the table as the TOML library gives it.
        log: takes the problems of the whole file.
        path: dotted path of the table in its file, "" for the file itself.
    """

    def __init__(
        self, fields: Mapping[str, object], log: ProblemLog, path: str = ""
    ) -> None:
        self.log = log
        self.path = path
        self._fields = fields
        self._asked: set[str] = set()

    def at(self, key: str) -> str:
        """Return the dotted path of a key of this table."""
        return f"{self.path}.{key}" if self.path else key

    def has(self, key: str) -> bool:
        """Whether the key is there, of whatever type."""
        return key in self._fields

    def holds(self, path: str) -> bool:
        """Whether there is a value at a dotted path such as ``step[2].day``.

        Args:
            path: keys joined by dots; numbers in brackets count from 1.
        """
        value: object = self._fields
        for part in path.replace("[", ".").replace("]", "").split("."):
            if isinstance(value, dict):
                value = value.get(part)
            elif isinstance(value, list) and part.isdigit():
                value = value[int(part) - 1] if int(part) <= len(value) else None
            else:
                return False
        return value is not None

    def is_table(self, key: str) -> bool:
        """Whether the key holds a table."""
        return isinstance(self._fields.get(key), dict)

    def is_text(self, key: str) -> bool:
        """Whether the key holds a text."""
        return isinstance(self._fields.get(key), str)

    def names(self) -> tuple[str, ...]:
        """All keys in file order."""
        return tuple(self._fields)

    def note(self, key: str, code: str, **details: str) -> None:
        """Note a problem with a key of this table ("" for the table itself).

        Args:
            key: of this table, "" for the table itself.
            code: of the message (``messages.toml``).
            details: fill the fields of the message.
        """
        self.log.add(self.at(key) if key else self.path, code, **details)

    def finish(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._fields:
            if self.log.is_closed:
                return
            if key not in self._asked:
                # Only keys that a reader asked for are known, so ``finish`` comes after
                # all questions.
                near = nearest(key, self._asked)
                code = "field.unknown-near" if near else "field.unknown"
                # A key of a bad file may be of any length; the message quotes its
                # start.
                self.note(key[:60], code, **({"near": near} if near else {}))

    def _take(self, key: str) -> object | None:
        self._asked.add(key)
        return self._fields.get(key)

    def _need(self, key: str) -> None:
        if not self.has(key):
            self.note(key, "field.missing")

    def _list(self, key: str) -> list[object]:
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.note(key, "field.not-list")
            return []
        return value
