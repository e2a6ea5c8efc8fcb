"""Documents made off the window's thread, one at a time."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.documents.exports import ExportWish, MadeFile, Progress, make_file
from planner.services.journeys.workbench import Workbench
from planner.ui.state.tasks import run_in_background

if TYPE_CHECKING:
    from planner.ui.state.tasks import Task


class DocumentMaking(QObject):
    """Makes the bytes of a document; what becomes of them is not its matter.

    Args:
        bench: the writers.
        parent: what owns it.

    Signals:
        began: a document is being made.
        progressed: how far it is, 0 to 1.
        ended: nothing is being made any more.
        failed: the ``PlannerError`` that it ended with.
    """

    began = Signal()
    progressed = Signal(float)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._task: Task[MadeFile] | None = None
        self._after: Callable[[MadeFile], None] | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a document is being made."""
        return self._task is not None

    def start(
        self,
        journey: Journey,
        wish: ExportWish,
        after: Callable[[MadeFile], None],
        password: str = "",
    ) -> None:
        """Make a document unless one is being made.

        Args:
            journey: what it tells.
            wish: what it is to be.
            after: takes the file, on the window's thread.
            password: "" for none; it is asked for whenever the file is opened.
        """
        if self._task is not None:
            return
        self._after = after
        work = partial(_make, self._bench, journey, wish, password)
        self._task = run_in_background(
            work, self._finish, self._fail, self._tell_progress
        )
        self.began.emit()

    def cancel(self) -> None:
        """Stop making; nothing is written."""
        if self._task is not None:
            self._task.cancel()

    def _tell_progress(self, share: float) -> None:
        # A method of an object of the window's thread: Qt calls it there, whereas
        # ``emit`` itself would be called on the thread of the work.
        self.progressed.emit(share)

    def _finish(self, made: MadeFile) -> None:
        task, after = self._task, self._after
        self._rest()
        # It may have been over when it was stopped, and not yet have said so.
        if task is not None and task.is_cancelled:
            self.failed.emit(PlannerError("export.cancelled"))
        elif after is not None:
            after(made)

    def _fail(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, PlannerError):
            raise error
        self.failed.emit(error)

    def _rest(self) -> None:
        self._task = None
        self._after = None
        self.ended.emit()


def _make(
    bench: Workbench,
    journey: Journey,
    wish: ExportWish,
    password: str,
    progress: Progress,
) -> MadeFile:
    made = make_file(bench, journey, wish, progress)
    if not password:
        return made
    return replace(made, data=bench.writer.protect(made.data, password))
