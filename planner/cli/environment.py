"""What the command line needs from the composition root."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from planner.services.file_care import LockChanged, Rescued
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker


class OpenWorkbench(Protocol):
    """Opens a data file (the usual one when None) on a day (today when None)."""

    def __call__(self, data: Path | None, today: date | None) -> Workbench:
        """Open; raises ``StorageError`` when it cannot."""


class ChangeLock(Protocol):
    """Gives a data file (the usual one when None) another lock."""

    def __call__(self, data: Path | None, new: Callable[[], str] | None) -> LockChanged:
        """Lock with what ``new`` returns, or unlock when None.

        It is asked for once the file could be opened.
        """


class Passphrases(Protocol):
    """Where a passphrase comes from."""

    file: Path | None

    def new(self, file: Path | None) -> str:
        """Return a passphrase that is to be set."""


class Environment(Struct, frozen=True, kw_only=True):
    """The outside of the command line.

    Attributes:
        workbench: opens a data file.
        window: opens the window on a data file, with a plan to bring in where one is
            named; returns the exit code.
        begin_log: begins a log of what the program does with a command ("" for the
            window); returns where it is written.
        rescue: reads what can be read of the data file into a new one.
        change_lock: sets, changes or removes the passphrase of the data file.
        passphrases: asks for a passphrase where one is needed.
        restore: replaces the data file by a backup; returns where the old one is kept.
        self_test: checks that everything shipped works; returns one line a check.
        report: versions and the last faults, nothing of a person.
        demo_data: the data file of the examples, fresh, in a folder.
        after_work: keeps a backup of what a command changed, where one is due.
        speaker: words, also when no data file could be opened.
        know_language: refuses a language that neither program nor papers speak.
    """

    workbench: OpenWorkbench
    window: Callable[[Path | None, date | None, Path | None], int]
    begin_log: Callable[[str], Path]
    rescue: Callable[[Path, Path | None], Rescued]
    change_lock: ChangeLock
    passphrases: Passphrases
    restore: Callable[[Path, Path | None], Path | None]
    self_test: Callable[[], tuple[str, ...]]
    report: Callable[[], str]
    demo_data: Callable[[Path], Path]
    after_work: Callable[[Workbench], None]
    speaker: Callable[[], Speaker]
    know_language: Callable[[str], None]
