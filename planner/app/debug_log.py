"""A log of what the program does, for a fault that is to be reported; by wish only."""

import re
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, Final

from planner.faults import fault_lines
from planner.models.errors import PlannerError

_NAME: Final = "debug.txt"
_MOST: Final = 1024 * 1024
"""Bytes that one run may write: a program that goes round in circles fills no disk."""

_QUOTED: Final = re.compile(r"\"[^\"]*\"|'[^']*'|“[^”]*”")
_PATH: Final = re.compile(r"\S*[/\\]\S*")


class DebugLog:
    """Lines with the seconds since the start; nothing until it has begun.

    Places, ids of commands and kinds of faults are written, never a word that somebody
    typed and no name of a folder: the person reads the file before they send it.
    """

    def __init__(self) -> None:
        self._file: IO[str] | None = None
        self._start = time.perf_counter()
        self._room = _MOST

    @property
    def has_begun(self) -> bool:
        """Return whether lines are written."""
        return self._file is not None

    def begin(self, now: datetime) -> Path:
        """Begin a new log in the place of the last one; returns where it is.

        Args:
            now: in UTC.

        Raises:
            PlannerError: the log cannot be written there.
        """
        from planner.app.fault_log import (  # noqa: PLC0415  not at every start
            log_file,
            versions,
        )

        path = log_file().with_name(_NAME)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            # Line by line: of a program that was killed it tells the last thing, too.
            self._file = path.open("w", encoding="utf-8", buffering=1)
        except OSError as error:
            raise PlannerError("file.not-written", file=str(path)) from error
        self._write(now.isoformat(timespec="minutes"))
        for line in versions():
            self._write(line)
        return path

    def note(self, line: str) -> None:
        """Write what happens.

        Args:
            line: words of the program only.
        """
        self._write(f"{round(time.perf_counter() - self._start, 3)} s {line}")

    def note_outside(self, line: str) -> None:
        """Write what a library says, without what it quotes and without paths.

        Args:
            line: any words.
        """
        self.note(_PATH.sub("(a path)", _QUOTED.sub("(quoted)", line)))

    def note_fault(self, error: BaseException) -> None:
        """Write kind and place of an error; its message is left out."""
        for line in fault_lines(error):
            self.note(line)

    def end(self) -> None:
        """Write no more."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _write(self, line: str) -> None:
        text = f"{' '.join(line.split())}\n"
        if self._file is None or len(text) > self._room:
            return
        self._room -= len(text)
        with suppress(OSError):  # a full disk ends the log, not the program
            self._file.write(text)
