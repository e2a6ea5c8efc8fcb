"""What the services need of the data file as a whole, and of its backups."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from planner.models.ids import JourneyId
from planner.models.journey import Journey

if TYPE_CHECKING:
    from collections.abc import Callable


class KeptCopy(Struct, frozen=True, kw_only=True):
    """What is in a backup.

    Attributes:
        path: where it is.
        changed: the moment of the last change in it, UTC; None where it is empty.
        ids: of all journeys in it, also of those that cannot be read.
        journeys: all that can be read, last changed first.
    """

    path: Path
    changed: datetime | None
    ids: tuple[JourneyId, ...]
    journeys: tuple[Journey, ...]


class Rescued(Struct, frozen=True, kw_only=True):
    """What came out of a damaged file.

    Attributes:
        whole: journeys with their history.
        without_history: journeys as they were, their history unreadable.
        lost: ids of journeys of which too little could be read.
    """

    whole: tuple[str, ...]
    without_history: tuple[str, ...]
    lost: tuple[str, ...]


class DataFileCare(Protocol):
    """The file that holds everything, as a whole."""

    @property
    def path(self) -> Path:
        """Return where the data file is."""

    def breathe_with(self, pause: Callable[[float], None]) -> None:
        """Wait for other programs so in this thread, in small pieces of seconds."""

    def changed_elsewhere(self) -> bool:
        """Say whether another program stored something since the last question.

        Raises:
            StorageError: the file cannot be read now.
        """

    def settle(self) -> None:
        """Store what is kept so far, if the file is free; call it when nobody waits."""

    def back_up(self, target: Path, *, replace: bool) -> None:
        """Write a consistent copy of the whole file.

        Raises:
            PlannerError: the copy cannot be written; an older file is kept unless
                ``replace`` is set.
        """

    def mark_as_demo(self) -> None:
        """Remember that the file, as it is now, may be made anew by the demo."""

    def refuse_reading(self, source: Path) -> None:
        """Refuse to open the data file beside its store, which would drop its locks.

        Raises:
            PlannerError: ``file.is-data-file``.
        """

    def refuse_writing(self, target: Path) -> None:
        """Refuse to write over a data file, a backup, or what stands beside one.

        Raises:
            PlannerError: ``file.own-data``.
        """

    def back_up_after_work(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_when_changed``, at most one an hour.

        Only where something was changed through this store.
        """

    def backups(self) -> tuple[Path, ...]:
        """Return the backups beside the file, newest first."""

    def kept_copies(self) -> tuple[KeptCopy, ...]:
        """Return the backups beside the file that can be read, newest first."""

    def inside(self, backup: Path) -> KeptCopy:
        """Return what is in a backup; nothing is changed.

        Raises:
            StorageError: it cannot be read, or is none.
        """

    def delete_for_good(self, journey: JourneyId) -> tuple[Path, ...]:
        """Delete a journey with its history and drafts; no trace stays in the file.

        Returns:
            The backups beside the file that still hold it.

        Raises:
            PlannerError: ``journey.unknown``.
            StorageError: nothing was deleted.
        """

    def back_up_when_changed(self, at: datetime) -> Path | None:
        """Keep a checked copy beside the file, unless the newest holds the same.

        Raises:
            PlannerError: ``backup.not-made`` when the file has errors inside.
        """

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file; empty when sound."""

    def close(self) -> None:
        """Give the file back; nothing can be read or stored afterwards."""
