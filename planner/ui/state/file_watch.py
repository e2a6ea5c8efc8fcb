"""Notices what another program stored in the data file, and shows it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from planner.models.errors import PlannerError
from planner.services.file_care import DataFileCare
from planner.services.views.living.history_view import newest_sentence
from planner.ui.state.app_state import AppState

_EVERY: Final = 2_000
"""Milliseconds between two looks; one costs some microseconds."""


class FileWatch(QObject):
    """Looks at the file every two seconds and when the window is used.

    What is being typed stays: forms show a change of the journey as any other.

    Args:
        state: its journey is brought up to date.
        care: the open data file.
        tell: says what the other program did, and that no backup could be made.
        tell_of_faults: says that faults were found in the file.
        parent: the window.
    """

    def __init__(
        self,
        state: AppState,
        care: DataFileCare,
        tell: Callable[[str], None],
        tell_of_faults: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state, self._care, self._tell = state, care, tell
        self._tell_of_faults, self._was_held = tell_of_faults, False
        self._had_no_backup = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._when_used)
        parent.installEventFilter(self)
        self._timer.start()
        self.look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rest while the window is closed: nobody looks, and the file may be closed."""
        if event.type() is QEvent.Type.Hide and not event.spontaneous():
            self._timer.stop()
        elif event.type() is QEvent.Type.Show:
            self._timer.start()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Show the journey as it is stored, where another program changed it."""
        if self._state.is_waiting:
            return
        if self._care.is_held and not self._was_held:
            self._tell_of_faults()
        self._was_held = self._care.is_held
        self._tell_of_backups()
        try:
            if self._care.changed_elsewhere():
                self._catch_up()
        except PlannerError:
            return  # whoever needs the file next says what is wrong with it

    def _tell_of_backups(self) -> None:
        """Say once that no backup could be made, and again when one failed anew."""
        has_none = self._care.no_backup is not None
        if has_none and not self._had_no_backup:
            self._tell(
                self.tr(
                    "No backup could be made just now. What you enter is stored all the"
                    " same. “Back up now” on the page “Your data” says why."
                )
            )
        self._had_no_backup = has_none

    def _catch_up(self) -> None:
        state = self._state
        shown = state.journey
        stored = state.service.open(shown.id)
        if stored.revision == shown.revision or not state.open(shown.id):
            return
        entries = state.service.history(shown.id)
        what = newest_sentence(entries, state.journey, state.speaker)
        words = self.tr("Another program changed this journey. Its last change: {what}")
        self._tell(words.format(what=what))

    def _when_used(self, used: Qt.ApplicationState) -> None:
        if used is Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.look()
