"""Opens the window on a data file; a data file that cannot be used is told first."""

import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.app.backup_rounds import BackupRounds
from planner.app.debug_log import DebugLog
from planner.app.unlocking import Door
from planner.app.workbench import open_workbench
from planner.cli.parsing.spoken_language import spoken_language
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.file_care import AfterClosing, FileNews, FileTrouble, NextStep
from planner.services.words.speaker import Speaker
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
    StorageCause.EMPTIED: (*_REPLACED, *_WAITED, NextStep.BEGIN_ANEW),
}
"""What helps where a file cannot be opened; elsewhere to wait and try again."""


_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What names a screen on Linux, or what Qt shall draw on instead."""


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
        PlannerError: ``window.no-screen`` where Qt would end the program; the
            passphrase was given in a file that cannot be read.
    """
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        raise PlannerError("window.no-screen")
    told, door = FileNews(), Door(data_file(data), given())
    while True:
        start = partial(open_workbench, data, today, door.passphrase)
        ending = _open_once(start, door, told, plan, log or DebugLog())
        if ending.after is None:
            return ending.code
        if ending.after.step is NextStep.UNLOCK:  # what was to be done still is
            door.take(ending.after)
            continue
        told, plan = _carry_out_in_view(ending.after, door), None


def _open_once(
    start: "Callable[[], Workbench]",
    door: Door,
    told: FileNews,
    plan: Path | None,
    log: DebugLog,
) -> "Ending":
    from planner.ui.window.process.plain_imports import import_plainly  # noqa: PLC0415

    import_plainly()
    # Qt comes with it: whatever fails before is told without a window.
    from planner.ui.window.window_app import (  # noqa: PLC0415
        ask_passphrase,
        offer_ways_out,
        run_window,
    )

    try:
        bench = start()
    except PlannerError as error:
        speaker, look_into = _speaker(), door.look_into
        if door.is_shut_by(error):
            attempt = partial(door.attempt, speaker=speaker)
            name = door.path.name
            return ask_passphrase(sys.argv[:1], name, attempt, look_into, speaker)
        trouble = _trouble(door.path, error, told, door)
        return offer_ways_out(sys.argv[:1], trouble, speaker, look_into)
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


def _carry_out_in_view(after: AfterClosing, door: Door) -> FileNews:
    # Qt is there by now: a window has just ended.
    from planner.ui.window.process.closed_file_work import (  # noqa: PLC0415
        work_on_closed_file,
    )

    return work_on_closed_file(after.step, partial(carry_out, after, door.path, door))


def carry_out(after: AfterClosing, path: Path, door: Door | None = None) -> FileNews:
    """Do with the closed data file what was asked for; returns what to say of it.

    Args:
        after: what was asked for.
        path: the data file.
        door: knows its passphrase, where it is locked.
    """
    speaker = _speaker()
    try:
        return _DOING[after.step](after, door or Door(path), speaker)
    except PlannerError as error:
        return FileNews(words=speaker.error(error))


def _put_back(after: AfterClosing, door: Door, speaker: Speaker) -> FileNews:
    from planner.storage.copies.restoration import restore  # noqa: PLC0415

    if after.backup is None:
        return FileNews()
    door.take(after)
    kept = restore(after.backup, door.path, door.passphrase)
    if kept is None:
        return FileNews(words=speaker.say("backup.put-in-place"))
    return FileNews(words=speaker.say("backup.put-back", file=kept.name), before=kept)


def _rescue(_after: AfterClosing, door: Door, speaker: Speaker) -> FileNews:
    from planner.services.views.data_view import rescued_lines  # noqa: PLC0415
    from planner.storage.copies.rescue import rescue_in_place  # noqa: PLC0415

    found, kept = rescue_in_place(door.path, SystemClock().now(), door.passphrase)
    name = kept.name if kept else door.path.name
    lines = (speaker.say("rescue.in-place", file=name), *rescued_lines(found, speaker))
    return FileNews(words="\n".join(lines))


def _begin_anew(_after: AfterClosing, door: Door, _speaker: Speaker) -> FileNews:
    from planner.storage.copies.restoration import begin_anew  # noqa: PLC0415

    begin_anew(door.path)
    return FileNews()


def _change_lock(after: AfterClosing, door: Door, speaker: Speaker) -> FileNews:
    # Only where a lock was changed.
    from planner.services.views.data_view import lock_lines  # noqa: PLC0415

    is_locked = after.passphrase is not None
    lines = lock_lines(door.change(after.passphrase), speaker, is_locked=is_locked)
    return FileNews(words="\n".join(lines))


def _lock_now(_after: AfterClosing, door: Door, _speaker: Speaker) -> FileNews:
    door.forget()
    return FileNews()


_DOING: Final = {
    NextStep.PUT_BACK: _put_back,
    NextStep.RESCUE: _rescue,
    NextStep.TRY_AGAIN: lambda _after, _door, _speaker: FileNews(),
    NextStep.BEGIN_ANEW: _begin_anew,
    NextStep.LOCK: _change_lock,
    NextStep.LOCK_NOW: _lock_now,
}


def _trouble(
    path: Path, error: PlannerError, told: FileNews, door: Door | None = None
) -> FileTrouble:
    door = door or Door(path)
    cause = error.cause if isinstance(error, StorageError) else StorageCause.OTHER
    steps = _STEPS.get(cause, _WAITED)
    words = "\n\n".join(filter(None, (told.words, _speaker().error(error))))
    copies = door.copies(door.passphrase) if NextStep.PUT_BACK in steps else ()
    return FileTrouble(words=words, copies=copies, steps=steps)


def _speaker() -> Speaker:
    """Return the words of the system's language: the window's own is in the file."""
    catalog = ShippedCatalog()
    return Speaker(catalog.texts(spoken_language((), os.environ, catalog.languages())))


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
    from planner.services.views.data_view import no_backup_line  # noqa: PLC0415  too

    complain(no_backup_line(error, _speaker()))
