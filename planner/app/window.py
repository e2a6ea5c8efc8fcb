"""Opens the window on a data file; a data file that cannot be used is told first."""

import sys
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.app.backup_rounds import BackupRounds
from planner.app.workbench import open_workbench
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.words.speaker import Speaker
from planner.storage.location import data_file

if TYPE_CHECKING:
    from planner.services.file_care import KeptCopy
    from planner.ui.window.window_app import Ending

_MENDED_BY_A_BACKUP: Final = {
    StorageCause.CORRUPT,
    StorageCause.NOT_OURS,
    StorageCause.ALTERED,
    StorageCause.MISSING_FILE,
}


def open_window(data: Path | None, today: date | None, plan: Path | None) -> int:
    """Open the window and run until it is closed; returns the exit code.

    A data file that cannot be used is told in a window of its own, with the backups
    that can be put in its place; nothing is changed otherwise and the exit code is 1.

    Args:
        data: which data file; the person's usual one when None.
        today: a day to take as today; the laptop's when None.
        plan: a file to bring in, once the person has seen what it is; None for none.
    """
    told = ""
    while True:
        ending = _open_once(data, today, told, plan)
        if ending.put_back is None:
            return ending.code
        told, plan = _put_back(ending.put_back, data), None


def _open_once(
    data: Path | None, today: date | None, told: str, plan: Path | None
) -> "Ending":
    from planner.ui.window.window_app import offer_backups, run_window  # noqa: PLC0415

    try:
        bench = open_workbench(data, today)
    except PlannerError as error:
        speaker = _speaker()
        words = "\n\n".join(filter(None, (told, speaker.error(error))))
        return offer_backups(sys.argv[:1], words, _copies(data, error), speaker)
    rounds = BackupRounds(bench.data_file, SystemClock().now, _complain)
    with closing(bench), rounds:
        return run_window(sys.argv[:1], bench, told, plan, note_fault=_note)


def _put_back(backup: Path, data: Path | None) -> str:
    """Put a backup in the place of the data file; returns what to say of it."""
    from planner.storage.copies.restoration import restore  # noqa: PLC0415

    speaker = _speaker()
    try:
        kept = restore(backup, data_file(data))
    except PlannerError as error:
        return speaker.error(error)
    return speaker.say("backup.put-back", file=kept.name if kept else "-")


def _copies(data: Path | None, error: PlannerError) -> "tuple[KeptCopy, ...]":
    from planner.storage.copies.contents import readable_copies  # noqa: PLC0415

    if isinstance(error, StorageError) and error.cause in _MENDED_BY_A_BACKUP:
        return readable_copies(data_file(data))
    return ()


def _speaker() -> Speaker:
    return Speaker(ShippedCatalog().texts())


def _note(error: BaseException) -> None:
    from planner.app.fault_log import note_fault  # noqa: PLC0415  rarely needed

    note_fault(error, SystemClock().now())


def _complain(error: PlannerError) -> None:
    from planner.cli.printing.output import complain  # noqa: PLC0415  rarely needed

    complain(_speaker().error(error))
