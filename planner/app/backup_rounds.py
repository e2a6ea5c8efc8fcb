"""Looks after the data file while the window is open: checks it, backs it up."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from threading import Event, Thread
from types import TracebackType
from typing import Final, Self

from planner.models.errors import PlannerError
from planner.services.file_care import DataFileCare

_HOUR: Final = 3600.0
_AT_REST: Final = 5.0
"""Seconds after the start; the first pages have been looked at by then."""


class BackupRounds:
    """A check each day; a backup each hour and one at the end, where something changed.

    All of it runs beside the window. Where faults are found nothing more is written
    into the file, and no backup is made of it, until the person decided. A backup that
    cannot be made never stands in the way: it is tried again in an hour, and what went
    wrong with the last one is told when the window is closed.

    Args:
        care: the open data file.
        now: the moment, UTC.
        tell: hears what went wrong at the end.
        seconds: between two backups.
        at_rest: seconds until the first check.
    """

    def __init__(
        self,
        care: DataFileCare,
        now: Callable[[], datetime],
        tell: Callable[[PlannerError], None],
        seconds: float = _HOUR,
        at_rest: float = _AT_REST,
    ) -> None:
        self._care = care
        self._now = now
        self._tell = tell
        self._seconds, self._at_rest = seconds, at_rest
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
        if not self._over.wait(self._at_rest):
            self._look_through()
        while not self._over.wait(self._seconds):
            self._look_through()
            self._back_up()

    def _look_through(self) -> None:
        at = self._now()
        with suppress(PlannerError):  # in use or full: it is tried again in an hour
            if self._care.check_is_due(at):
                self._care.look_through(at)
                self._care.settle()

    def _back_up(self) -> PlannerError | None:
        if self._care.is_held:
            return None
        try:
            self._care.back_up_by_itself(self._now())
        except PlannerError as error:
            return error
        return None
