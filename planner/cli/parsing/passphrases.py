"""Where a passphrase comes from: a prompt without echo, a file, or standard input.

Never an argument: the words of a command stand in the list of processes and in the
history of the shell.
"""

import getpass
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError
from planner.services.entry.passphrases import (
    SHORTEST,
    refuse_another_passphrase,
    refuse_weak_passphrase,
)
from planner.services.words.speaker import Speaker

_APART: Final = Path("-")
_MOST_BYTES: Final = 64 * 1024


class AskedPassphrases:
    """Asks for the passphrase of a locked file, when one is needed.

    Args:
        speaker: says what to ask with; made only where somebody is asked.

    Attributes:
        file: holds it in its first line; "-" is standard input; None to ask.
    """

    def __init__(self, speaker: Callable[[], Speaker]) -> None:
        self._speaker = speaker
        self.file: Path | None = None
        self._typed_apart: Iterator[str] | None = None

    def given(self) -> str | None:
        """Return the passphrase that was given in a file; None where none was.

        Raises:
            PlannerError: ``lock.file-unread``, ``lock.file-too-long``.
        """
        return None if self.file is None else self._read(self.file)

    def present(self, name: str) -> str:
        """Return the passphrase of a locked file.

        Args:
            name: of the file, to ask with.

        Raises:
            PlannerError: as ``given``; ``lock.no-terminal`` where nobody can be asked.
        """
        found = self.given()
        if found is not None:
            return found
        if not _is_somebody_there():
            raise PlannerError("lock.no-terminal", file=name)
        return _ask(self._speaker().say("lock.ask", file=name))

    def new(self, file: Path | None) -> str:
        """Return a passphrase that is to be set; typed twice, where it is typed.

        Args:
            file: holds it in its first line; None to ask.

        Raises:
            PlannerError: as ``given``; ``lock.no-terminal-new``; and what the rules of
                a passphrase refuse.
        """
        if file is not None:
            found = self._read(file)
            refuse_weak_passphrase(found)
            return found
        if not _is_somebody_there():
            raise PlannerError("lock.no-terminal-new")
        say = self._speaker().say
        first = _ask(say("lock.ask-new", least=str(SHORTEST)))
        refuse_weak_passphrase(first)
        refuse_another_passphrase(first, _ask(say("lock.ask-again")))
        return first

    def _read(self, file: Path) -> str:
        """Read the next line of standard input, or the first of a file."""
        if file != _APART:
            return next(_lines_of(_content_of(file), file.name), "")
        if self._typed_apart is None:
            content = sys.stdin.buffer.read(_MOST_BYTES + 1)
            self._typed_apart = _lines_of(content, "-")
        return next(self._typed_apart, "")


def _content_of(file: Path) -> bytes:
    try:
        if not file.is_file():  # a pipe would be waited for
            raise PlannerError("lock.file-unread", file=file.name)
        with file.open("rb") as opened:
            return opened.read(_MOST_BYTES + 1)
    except OSError as error:
        raise PlannerError("lock.file-unread", file=file.name) from error


def _lines_of(content: bytes, name: str) -> Iterator[str]:
    """Return the lines; an editor ends them, the break is no part of a passphrase."""
    if len(content) > _MOST_BYTES:
        raise PlannerError("lock.file-too-long", file=name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlannerError("lock.file-too-long", file=name) from error
    return (line.removesuffix("\r") for line in text.split("\n"))


def _is_somebody_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _ask(words: str) -> str:
    try:
        return getpass.getpass(words)
    except EOFError:
        return ""
