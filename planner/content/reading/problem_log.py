"""Everything that is wrong in one file, never the first problem only."""

from typing import Final

from planner.content.reading.line_index import LineIndex
from planner.models.errors import FileProblem, FileRefusedError, in_file_order

MAX_PROBLEMS: Final = 200


class ProblemLog:
    """Everything found wrong in one file, at most ``MAX_PROBLEMS``."""

    def __init__(self, file: str, text: str = "") -> None:
        self.file = file
        self._lines = LineIndex(text)
        self._problems: list[FileProblem] = []
        self._noted: set[tuple[str, str]] = set()
        self._closed = False

    @property
    def problems(self) -> tuple[FileProblem, ...]:
        """All problems in the order in which they were met."""
        return tuple(self._problems)

    @property
    def is_closed(self) -> bool:
        """Whether something was found that made further reading pointless."""
        return self._closed

    def add(self, key: str, code: str, **details: str) -> None:
        """Note a problem at a dotted path, once; its line is looked up.

        Args:
            key: dotted, elements of lists counted from 1 (``step[2].day``).
            code: of the message; the same key and code are noted once only.
            details: fill the fields of the message.
        """
        if self._closed or (key, code) in self._noted:
            return
        self._noted.add((key, code))
        # The one that closes the log comes on top: the list may hold one more.
        if len(self._problems) >= MAX_PROBLEMS:
            self.close("toml.too-many")
            return
        line = self._lines.line_of(key)
        self._problems.append(
            FileProblem(file=self.file, key=key, line=line, code=code, details=details)
        )

    def line_of(self, key: str) -> int | None:
        """Return the 1-based line of a key or of what it stands in, else None."""
        return self._lines.line_of(key)

    def close(self, code: str, line: int | None = None, **details: str) -> None:
        """Note a problem that makes all further reading pointless.

        Args:
            code: of the message.
            line: 1-based; None where no line is at fault.
            details: fill the fields of the message.
        """
        if not self._closed:
            self._problems.append(
                FileProblem(
                    file=self.file, key="", line=line, code=code, details=details
                )
            )
        self._closed = True

    def refuse_if_any(self) -> None:
        """Raise ``FileRefusedError`` with all problems by line, if there are any.

        Raises:
            FileRefusedError: with every problem noted so far.
        """
        if self._problems:
            raise FileRefusedError(self.file, in_file_order(self._problems))
