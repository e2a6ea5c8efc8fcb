"""Opens the window on a data file; a data file that cannot be used is told first."""

import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.app.backup_rounds import BackupRounds
from planner.app.debug_log import DebugLog
from planner.app.workbench import open_workbench
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.file_care import AfterClosing, FileNews, FileTrouble, NextStep
from planner.services.words.speaker import Speaker
from planner.storage.access.keys import Passphrase
from planner.storage.location import data_file

if TYPE_CHECKING:
    from planner.services.journeys.workbench import Workbench
    from planner.ui.window.main_window import MainWindow
    from planner.ui.window.window_app import Ending

_REPLACED: Final = (NextStep.PUT_BACK,)
_MENDED: Final = (NextStep.PUT_BACK, NextStep.RESCUE)
_WAITED: Final = (NextStep.TRY_AGAIN,)
_STEPS: Final = {
    StorageCause.CORRUPT: _MENDED,
    StorageCause.ALTERED: _MENDED,
    StorageCause.NOT_OURS: _REPLACED,
    StorageCause.TOO_NEW: _REPLACED,
    StorageCause.MISSING_FILE: (*_REPLACED, *_WAITED, NextStep.BEGIN_ANEW),
}
"""What helps where a file cannot be opened; elsewhere to wait and try again."""


def open_window(
    data: Path | None,
    today: date | None,
    plan: Path | None,
    *,
    log: DebugLog | None = None,
    given: Callable[[], str | None] = lambda: None,
) -> int:
    """Open the window and run until it is closed; returns the exit code.

    A data file that cannot be used is told in a window of its own, with the backups
    that can be put in its place and whatever else helps; nothing is changed otherwise
    and the exit code is 1.

    Args:
        data: which data file; the person's usual one when None.
        today: a day to take as today; the laptop's when None.
        plan: a file to bring in, once the person has seen what it is; None for none.
        log: what the window does is written into it where it has begun.
        given: returns the passphrase of a locked file, where one was given.

    Raises:
        PlannerError: the passphrase was given in a file that cannot be read.
    """
    told = FileNews()
    words = given()
    passphrase = None if words is None else Passphrase(words)
    while True:
        start = partial(open_workbench, data, today, passphrase)
        ending = _open_once(start, data, told, plan, log or DebugLog())
        if ending.after is None:
            return ending.code
        told, plan = carry_out(ending.after, data_file(data), passphrase), None


def _open_once(
    start: "Callable[[], Workbench]",
    data: Path | None,
    told: FileNews,
    plan: Path | None,
    log: DebugLog,
) -> "Ending":
    from planner.ui.window.window_app import offer_ways_out, run_window  # noqa: PLC0415

    try:
        bench = start()
    except PlannerError as error:
        from planner.storage.copies.contents import contents_of  # noqa: PLC0415

        trouble = _trouble(data_file(data), error, told)
        return offer_ways_out(sys.argv[:1], trouble, _speaker(), contents_of)
    rounds = BackupRounds(bench.data_file, SystemClock().now, _complain)
    with closing(bench), rounds:
        return run_window(
            sys.argv[:1],
            bench,
            told,
            plan,
            note_fault=partial(_note, log),
            watch=partial(_watch, log),
        )


def carry_out(
    after: AfterClosing, path: Path, passphrase: Passphrase | None = None
) -> FileNews:
    """Do with the closed data file what was asked for; returns what to say of it.

    Args:
        after: what was asked for.
        path: the data file.
        passphrase: of a locked one.
    """
    speaker = _speaker()
    try:
        return _DOING[after.step](after, path, passphrase, speaker)
    except PlannerError as error:
        return FileNews(words=speaker.error(error))


def _put_back(
    after: AfterClosing, path: Path, passphrase: Passphrase | None, speaker: Speaker
) -> FileNews:
    from planner.storage.copies.restoration import restore  # noqa: PLC0415

    if after.backup is None:
        return FileNews()
    kept = restore(after.backup, path, passphrase)
    if kept is None:
        return FileNews(words=speaker.say("backup.put-in-place"))
    return FileNews(words=speaker.say("backup.put-back", file=kept.name), before=kept)


def _rescue(
    _after: AfterClosing, path: Path, passphrase: Passphrase | None, speaker: Speaker
) -> FileNews:
    from planner.services.views.data_view import rescued_lines  # noqa: PLC0415
    from planner.storage.copies.rescue import rescue_in_place  # noqa: PLC0415

    found, kept = rescue_in_place(path, SystemClock().now(), passphrase)
    name = kept.name if kept else path.name
    lines = (speaker.say("rescue.in-place", file=name), *rescued_lines(found, speaker))
    return FileNews(words="\n".join(lines))


def _begin_anew(
    _after: AfterClosing, path: Path, _passphrase: Passphrase | None, _speaker: Speaker
) -> FileNews:
    from planner.storage.copies.restoration import begin_anew  # noqa: PLC0415

    begin_anew(path)
    return FileNews()


_DOING: Final = {
    NextStep.PUT_BACK: _put_back,
    NextStep.RESCUE: _rescue,
    NextStep.TRY_AGAIN: lambda _after, _path, _passphrase, _speaker: FileNews(),
    NextStep.BEGIN_ANEW: _begin_anew,
}


def _trouble(path: Path, error: PlannerError, told: FileNews) -> FileTrouble:
    from planner.storage.copies.contents import readable_copies  # noqa: PLC0415

    cause = error.cause if isinstance(error, StorageError) else StorageCause.OTHER
    steps = _STEPS.get(cause, _WAITED)
    words = "\n\n".join(filter(None, (told.words, _speaker().error(error))))
    copies = readable_copies(path) if NextStep.PUT_BACK in steps else ()
    return FileTrouble(words=words, copies=copies, steps=steps)


def _speaker() -> Speaker:
    return Speaker(ShippedCatalog().texts())


def _note(log: DebugLog, error: BaseException) -> None:
    from planner.app.fault_log import note_fault  # noqa: PLC0415  rarely needed

    note_fault(error, SystemClock().now())
    log.note_fault(error)


def _watch(log: DebugLog, window: "MainWindow") -> None:
    """Write down where the window is and when it stands still, if that is wished."""
    if log.has_begun:
        from planner.ui.window.process.window_watch import WindowWatch  # noqa: PLC0415

        WindowWatch(window, log.note, log.note_outside)


def _complain(error: PlannerError) -> None:
    from planner.cli.printing.output import complain  # noqa: PLC0415  rarely needed

    complain(_speaker().error(error))
