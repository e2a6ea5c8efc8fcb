"""Starts the window: fonts, look, language, the journey that was open last."""

import gc
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.models.errors import StorageError
from planner.models.journey import FIRST_TITLE, Journey
from planner.paths import resources_folder
from planner.services.file_care import (
    AfterClosing,
    FileNews,
    FileTrouble,
    KeptCopy,
    NextStep,
    UnlockAnswer,
)
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker
from planner.ui.dialogs.boxes.word_boxes import WordDialogs
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from planner.ui.state.app_state import AppState
from planner.ui.state.day_watch import DayWatch
from planner.ui.state.dialogs import Dialogs
from planner.ui.state.file_watch import FileWatch
from planner.ui.state.i18n import Languages
from planner.ui.state.settings import Settings
from planner.ui.widgets.focus.spoken_roles import listen_to_roles
from planner.ui.window.breathing import Breathing
from planner.ui.window.main_window import MainWindow
from planner.ui.window.process.one_window import OneWindow, call_first_window

_NAME: Final = "ms-journey-planner"
_ICON_SIDES: Final = (16, 32, 64, 256)
"""Pixels; what a title bar, a task bar and a switcher ask for."""

_IDLE: Final = 100
"""Milliseconds after which further starts are listened for: the picture stands then."""


class Ending(Struct, frozen=True, kw_only=True):
    """How a window ended.

    Attributes:
        code: the exit code.
        after: what shall be done with the data file before it opens again; None for
            nothing, and it does not.
    """

    code: int
    after: AfterClosing | None = None


def run_window(
    arguments: Sequence[str],
    bench: Workbench,
    told: FileNews,
    plan: Path | None = None,
    *,
    note_fault: Callable[[BaseException], None],
    watch: Callable[[MainWindow], None],
) -> Ending:
    """Open the window and run until it is closed.

    A data file that opened and cannot be read is told; the exit code is then 1. Where
    a window has the file open, that one comes forward.

    Args:
        arguments: for Qt, the name of the program first.
        bench: services around an open data file.
        told: what is said at the start.
        plan: a file to bring in, asked about first; None for none.
        note_fault: keeps what nothing else caught, for a report.
        watch: gets the window once it stands.
    """
    application = make_application(arguments)
    _install_crash_dialog(note_fault)
    if call_first_window(bench.data_file.path, plan):
        return Ending(code=0)
    try:
        window = make_window(application, bench)
        window.open_at_last_place()
    except StorageError as error:
        trouble = FileTrouble(
            words=bench.speaker().error(error),
            copies=bench.data_file.kept_copies(),
            steps=(NextStep.PUT_BACK, NextStep.RESCUE),
        )
        inside = bench.data_file.inside
        return offer_ways_out(arguments, trouble, bench.speaker(), inside)
    listening = _listen_soon(window, bench.data_file.path)
    _wake_collector()
    watch(window)
    if bench.data_file.is_locked:
        _lock_when_idle(window, bench)
    if told.words:
        window.commands.tell_of_new_file(told)
    if plan is not None:
        window.commands.bring_in(plan)
    code = application.exec()
    listening.stop()  # closed at once it would begin later, and be called by the next
    _hang_up(window)
    return Ending(code=code, after=window.state.afterwards)


def _listen_soon(window: MainWindow, path: Path) -> QTimer:
    """Begin to listen once the picture stands; stopped before that, never."""
    soon = QTimer(window)
    soon.setSingleShot(True)
    soon.timeout.connect(lambda: _listen(window, path))
    soon.start(_IDLE)
    return soon


def _listen(window: MainWindow, path: Path) -> None:
    """Take the calls of further starts on the same file."""
    OneWindow(window, path).asked.connect(window.commands.bring_in)


def _hang_up(window: MainWindow) -> None:
    """Answer no more: the next window of this program would find it, and go."""
    for line in window.findChildren(OneWindow):
        line.hang_up()


def _lock_when_idle(window: MainWindow, bench: Workbench) -> None:
    from planner.ui.window.process.idle_watch import IdleWatch  # noqa: PLC0415  rarely needed

    IdleWatch(window.settings, bench.clock.now, window).is_time.connect(
        window.commands.lock
    )


def _wake_collector() -> None:
    """Let garbage be collected; what the start made stays and is not looked at again.

    The start sends the collector to rest (``planner.__main__``): nothing that it
    makes is garbage, and it would be looked through a hundred times.
    """
    gc.freeze()
    gc.enable()


def offer_ways_out(
    arguments: Sequence[str],
    trouble: FileTrouble,
    speaker: Speaker,
    look_into: Callable[[Path], KeptCopy],
) -> Ending:
    """Say why the window cannot open, and offer what can be done.

    Args:
        arguments: for Qt, the name of the program first.
        trouble: why the data file cannot be used, and what helps.
        speaker: words of the reader's language.
        look_into: reads a file that the person chose; raises ``PlannerError``.
    """
    from planner.ui.window.recovery.recovery_dialog import (  # noqa: PLC0415  rarely needed
        RecoveryDialog,
    )

    _begin_without_file(arguments)
    dialog = RecoveryDialog(trouble, speaker, look_into, WordDialogs())
    dialog.exec()
    return Ending(code=1, after=dialog.chosen)


def ask_passphrase(
    arguments: Sequence[str],
    name: str,
    attempt: Callable[[str], UnlockAnswer],
    look_into: Callable[[Path], KeptCopy],
    speaker: Speaker,
) -> Ending:
    """Ask for the passphrase of a locked data file; nothing else is shown.

    Args:
        arguments: for Qt, the name of the program first.
        name: of the data file.
        attempt: tries a passphrase, off the window's thread.
        look_into: reads a file that the person chose; raises ``PlannerError``.
        speaker: words of the reader's language.
    """
    from planner.ui.window.recovery.unlock_dialog import UnlockDialog  # noqa: PLC0415  rarely needed

    _begin_without_file(arguments)
    dialog = UnlockDialog(name, attempt, look_into, speaker, WordDialogs())
    dialog.exec()
    return Ending(code=0, after=dialog.chosen)


def _begin_without_file(arguments: Sequence[str]) -> None:
    """Take the usual look and the system's language: those chosen are in the file."""
    application, spoken = make_application(arguments), Languages()
    spoken.choose("")
    spoken.install(application)
    apply_look(application, Look())
    _wake_collector()


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the Qt application; its names choose where Qt keeps nothing of ours."""
    # After a backup was put back, the window opens once more in the same program.
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    application = QApplication([*arguments, "-style", "Fusion"])
    listen_to_roles()
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName("MS Journey Planner")
    # The desktop finds entry and icon by this name; X11 and Windows take the picture.
    application.setDesktopFileName(_NAME)
    application.setWindowIcon(_icon())
    return application


def _icon() -> QIcon:
    icon = QIcon()
    for side in _ICON_SIDES:
        picture = resources_folder() / "icons" / f"{_NAME}-{side}.png"
        icon.addFile(str(picture), QSize(side, side))
    return icon


def make_window(
    application: QApplication,
    bench: Workbench,
    dialogs: Dialogs | None = None,
    languages: Languages | None = None,
) -> MainWindow:
    """Return the window on the journey that was open last, or on a new one.

    Args:
        application: gets look and language.
        bench: services around an open data file.
        dialogs: how to ask the person; message boxes when None.
        languages: what the window can speak; the shipped ones when None.

    Raises:
        StorageError: the journeys cannot be read.
    """
    service = bench.service
    settings = Settings(bench.settings)
    spoken = languages or Languages()
    spoken.choose(settings.language)
    spoken.install(application)
    apply_look(application, settings.look())
    state = AppState(service, last_journey(service, settings), spoken)
    window = MainWindow(state, dialogs or WordDialogs(), bench)
    DayWatch(state, bench.clock, window)
    faults = window.commands.tell_of_faults
    FileWatch(state, bench.data_file, window.tell, faults, window)
    breathing = Breathing(state, window.tell, window)
    bench.data_file.breathe_with(breathing.pause)
    return window


def _install_crash_dialog(note_fault: Callable[[BaseException], None]) -> None:
    """Show the crash dialog for errors that nothing else caught."""

    def show(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        from planner.ui.dialogs.crash_dialog import show_crash  # noqa: PLC0415  rarely needed

        note_fault(error)
        show_crash(kind, error, trace)

    sys.excepthook = show


def last_journey(service: JourneyService, settings: Settings) -> Journey:
    """Return the journey that was open last, else the newest, else a new one.

    Damage in one journey does not shut the others away.

    Raises:
        StorageError: when there are journeys and none can be read.
    """
    wanted, damage = settings.journey, None
    known = [summary.id for summary in service.summaries()]
    if wanted in known:  # it may be in another data file
        known.insert(0, wanted)
    for journey in known:
        try:
            return service.open(journey)
        except StorageError as error:
            damage = damage or error
    if damage is not None:
        raise damage
    return service.create(FIRST_TITLE)
