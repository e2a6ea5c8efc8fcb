"""Reads TOML field by field and collects everything that is wrong.

A ``TomlTable`` never raises for bad content: each typed question notes a problem in its
``ProblemLog`` and answers with a harmless value, so that one reading finds all
problems. Whoever reads a file asks its questions, calls ``finish`` on each table and
then looks at ``log.problems``.
"""

from planner.content.reading.table_values import TableValues


class TomlTable(TableValues):
    """One TOML table with the values and the tables in it."""

    def table(self, key: str) -> "TomlTable | None":
        """Return a sub-table; None when absent."""
        value = self._take(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.note(key, "field.not-table")
            return None
        return TomlTable(value, self.log, self.at(key))

    def tables(self, key: str) -> tuple["TomlTable", ...]:
        """Return a list of tables (``[[key]]``); empty when absent."""
        found: list[TomlTable] = []
        for number, value in enumerate(self._list(key), start=1):
            place = f"{key}[{number}]"
            if isinstance(value, dict):
                found.append(TomlTable(value, self.log, self.at(place)))
            else:
                self.note(place, "field.not-table")
        return tuple(found)

    def named_tables(self) -> tuple[tuple[str, "TomlTable"], ...]:
        """Return every key that has not been asked for, as a table with its name."""
        found: list[tuple[str, TomlTable]] = []
        for key in self._fields:
            if key not in self._asked:
                table = self.table(key)
                if table is not None:
                    found.append((key, table))
        return tuple(found)

    def all_texts(self) -> tuple[tuple[str, str], ...]:
        """Return every text of this table and those in it, by dotted path."""
        found: list[tuple[str, str]] = []
        for key, value in self._fields.items():
            if isinstance(value, dict):
                table = self.table(key)
                found.extend(table.all_texts() if table is not None else ())
            else:
                found.append((self.at(key), self.text(key)))
        return tuple(found)
