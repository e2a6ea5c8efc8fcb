"""Backs the data file up while the window is open and when it closes."""

from collections.abc import Callable
from datetime import datetime
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

from planner.models.errors import PlannerError
from planner.services.file_care import DataFileCare

_HOUR: Final = 3600.0


class BackupRounds:
    """A backup each hour and one at the end, where something changed.

    One that cannot be made never stands in the way: it is tried again in an hour, and
    what went wrong with the last one is told when the window is closed.

    Args:
        care: the open data file.
        now: the moment, UTC.
        tell: hears what went wrong at the end.
        seconds: between two backups.
    """

    def __init__(
        self,
        care: DataFileCare,
        now: Callable[[], datetime],
        tell: Callable[[PlannerError], None],
        seconds: float = _HOUR,
    ) -> None:
        self._care = care
        self._now = now
        self._tell = tell
        self._seconds = seconds
        self._over = Event()
        self._thread = Thread(target=self._go_round, name="backups", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()
        trouble = self._back_up()
        if trouble is not None:
            self._tell(trouble)

    def _go_round(self) -> None:
        while not self._over.wait(self._seconds):
            self._back_up()

    def _back_up(self) -> PlannerError | None:
        try:
            self._care.back_up_when_changed(self._now())
        except PlannerError as error:
            return error
        return None
