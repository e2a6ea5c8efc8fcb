"""What the services need of the data file as a whole, and of its backups."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from msgspec import Struct
from typing_extensions import override

from planner.models.ids import JourneyId
from planner.models.journey import Journey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from planner.models.errors import PlannerError
    from planner.models.ids import EntryId, StepId


class KeptCopy(Struct, frozen=True, kw_only=True):
    """What is in a backup.

    Attributes:
        path: where it is.
        made: when it was made, UTC.
        changed: the moment of the last change in it, UTC; None where it is empty.
        ids: of all journeys in it, also of those that cannot be read.
        journeys: all that can be read, last changed first.
    """

    path: Path
    made: datetime
    changed: datetime | None
    ids: tuple[JourneyId, ...]
    journeys: tuple[Journey, ...]


class Rescued(Struct, frozen=True, kw_only=True):
    """What came out of a damaged file.

    Attributes:
        whole: journeys with their history.
        without_history: journeys as they were, their history unreadable.
        lost: ids of journeys of which too little could be read.
        rows: how many rows were read.
        unread: how many rows could not be read, at most.
    """

    whole: tuple[str, ...]
    without_history: tuple[str, ...]
    lost: tuple[str, ...]
    rows: int
    unread: int


class LockChanged(Struct, frozen=True, kw_only=True):
    """What became of the copies when a data file was locked, or its lock changed.

    Attributes:
        left: copies that stayed as they were, since they could not be read: locked
            with an older passphrase, or of another laptop's journeys.
        removed: copies that were not locked and could not be read, overwritten.
        still_plain: what copies were before, not locked, where it could not be
            overwritten.
    """

    left: tuple[Path, ...] = ()
    removed: tuple[Path, ...] = ()
    still_plain: tuple[Path, ...] = ()


class NextStep(StrEnum):
    """What shall be done with the data file once nobody has it open."""

    PUT_BACK = "put-back"
    RESCUE = "rescue"
    TRY_AGAIN = "try-again"
    BEGIN_ANEW = "begin-anew"
    UNLOCK = "unlock"
    LOCK = "lock"
    LOCK_NOW = "lock-now"


class Secret:
    """What nobody but the program may see: it never shows what it holds.

    Attributes:
        text: as it was typed.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @override
    def __repr__(self) -> str:
        return "Secret(...)"


class UnlockAnswer(Struct, frozen=True, kw_only=True):
    """What became of a passphrase that was tried.

    Attributes:
        words: why it does not open the file; "" where it does.
        copies: those that it opens, newest first, where it does not open the file.
    """

    words: str = ""
    copies: tuple[KeptCopy, ...] = ()


class AfterClosing(Struct, frozen=True, kw_only=True):
    """What a window asks for as it closes; then it opens again.

    Attributes:
        step: what shall be done.
        backup: what is put back; None for the other steps.
        passphrase: what opens the file, or what is to be set; None to take it away.
    """

    step: NextStep
    backup: Path | None = None
    passphrase: Secret | None = None


class FileNews(Struct, frozen=True, kw_only=True):
    """What is said once the window opens again.

    Attributes:
        words: what was done; "" for nothing.
        before: where the data file is that stood there before; None for none.
    """

    words: str = ""
    before: Path | None = None


class FileTrouble(Struct, frozen=True, kw_only=True):
    """Why a data file cannot be opened, and what can be done.

    Attributes:
        words: why.
        copies: what can take its place, newest first.
        steps: what else can be done.
    """

    words: str
    copies: tuple[KeptCopy, ...] = ()
    steps: tuple[NextStep, ...] = ()


class Deleted(Struct, frozen=True, kw_only=True):
    """What became of something that was deleted for good.

    Attributes:
        copies: those that still hold it, or may.
        rewritten: those that held it, and were written anew without it or removed.
        are_copies_known: whether the folders of the copies could be read; else one
            that is not named may hold it.
        is_overwritten: whether the file could be written anew without it; else pieces
            may be left in its free room until the next look through the file.
    """

    copies: tuple[Path, ...] = ()
    rewritten: tuple[Path, ...] = ()
    are_copies_known: bool = True
    is_overwritten: bool = True


NONE: Final[Mapping[str, str]] = {}
Progress: TypeAlias = "Callable[[float], bool]"
"""Hears how far something is, 0 to 1; says whether it shall go on."""


def unwatched(_share: float) -> bool:
    """Let it go on to its end."""
    return True


class BackupCare(Protocol):
    """The copies of the data file."""

    @property
    def path(self) -> Path:
        """Return where the data file is."""

    def back_up(
        self, target: Path, *, replace: bool, letters: Mapping[str, str] = NONE
    ) -> None:
        """Write a consistent copy of the whole file.

        Args:
            target: where to.
            replace: whether a file that is there may be replaced.
            letters: settings that could not be stored, and stand in the copy alone.

        Raises:
            PlannerError: the copy cannot be written; an older file is kept unless
                ``replace`` is set.
        """

    @property
    def makes_backups(self) -> bool:
        """Say whether backups are made without being asked."""

    @property
    def second_folder(self) -> Path | None:
        """Return the second place for backups, such as a stick; it may be away."""

    def choose_second_folder(self, folder: Path | None) -> None:
        """Put backups there as well from now on; nowhere else when None.

        Raises:
            PlannerError: ``backup.no-folder`` when it is none.
            StorageError: it could not be remembered.
        """

    def make_backups(self, *, by_itself: bool) -> None:
        """Make backups without being asked, or only when asked.

        Raises:
            StorageError: it could not be remembered.
        """

    def back_up_by_itself(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_when_changed``, unless nobody wants it."""

    @property
    def no_backup(self) -> PlannerError | None:
        """What stood in the way of the last one made by itself; None for nothing."""

    def back_up_after_work(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_by_itself``, at most one an hour.

        Only where something was changed through this store.
        """

    def backups(self) -> tuple[Path, ...]:
        """Return the backups beside the file, newest first."""

    def copies(self) -> tuple[Path, ...]:
        """Return all copies: backups here and elsewhere, and what was kept aside.

        Raises:
            StorageError: the folder cannot be read.
        """

    def changes_since(self, backup: Path) -> int:
        """Count the changes that a backup does not hold; 0 when it holds all.

        Raises:
            StorageError: one of the two cannot be read.
        """

    def kept_copies(self) -> tuple[KeptCopy, ...]:
        """Return the backups beside the file that can be read, newest first."""

    def inside(self, backup: Path) -> KeptCopy:
        """Return what is in a backup; nothing is changed.

        Raises:
            StorageError: it cannot be read, or is none.
        """

    def back_up_when_changed(self, at: datetime) -> Path | None:
        """Keep a checked copy beside the file, unless the newest holds the same.

        The same at the second place, where there is one just now.

        Returns:
            The copy beside the file; None when there was nothing new to keep.

        Raises:
            PlannerError: ``backup.not-made`` when the file has errors inside.
            StorageError: for trouble with a folder.
        """


class DataFileCare(BackupCare, Protocol):
    """The file that holds everything, as a whole."""

    def breathe_with(self, pause: Callable[[float], None]) -> None:
        """Wait for other programs so in this thread, in small pieces of seconds."""

    def changed_elsewhere(self) -> bool:
        """Say whether another program stored something since the last question.

        Raises:
            StorageError: the file cannot be read now.
        """

    def settle(self) -> None:
        """Store what is kept so far, if the file is free; call it when nobody waits."""

    def forget_entries(
        self,
        journey: JourneyId,
        entries: Iterable[EntryId],
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete entries of the diary, also from the history; no trace stays.

        Args:
            journey: whose they are.
            entries: which.
            from_copies: whether the copies are written anew without them, too; after
                a kill in between the rest follows at the next look through the file.
            go_on: hears how far it is; where it says no, the other copies stay.

        Returns:
            Among others the copies that hold the journey, and perhaps these entries.

        Raises:
            PlannerError: ``journey.unknown``.
            StorageError: nothing was deleted.
        """

    def forget_note(
        self,
        journey: JourneyId,
        step: StepId,
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete the note of a step, also from the history; no trace stays.

        Args:
            journey: whose it is.
            step: which.
            from_copies: as in ``forget_entries``.
            go_on: as in ``forget_entries``.

        Returns:
            Among others the copies that hold the journey, and perhaps this note.

        Raises:
            PlannerError: ``journey.unknown``.
            StorageError: nothing was deleted.
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

    @property
    def is_locked(self) -> bool:
        """Say whether the file has a passphrase."""

    def opens_with(self, passphrase: str) -> bool:
        """Say whether this is the passphrase of the file; no where it has none."""

    @property
    def is_held(self) -> bool:
        """Say whether nothing is written, as faults were found, until ``let_write``."""

    def let_write(self) -> None:
        """Write into the file again although it has faults: the person decided."""

    def delete_for_good(
        self,
        journey: JourneyId,
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete a journey with its history and drafts; no trace stays in the file.

        Args:
            journey: which.
            from_copies: as in ``forget_entries``; a copy that holds no other goes.
            go_on: as in ``forget_entries``.

        Returns:
            Among others the copies that still hold it.

        Raises:
            PlannerError: ``journey.unknown``.
            StorageError: nothing was deleted.
        """

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file; empty when sound.

        Raises:
            StorageError: it could not be read now.
        """

    def look_through(self, at: datetime) -> tuple[str, ...]:
        """Check the file and remember that it was sound; hold it where it is not.

        Args:
            at: now, UTC.

        Raises:
            StorageError: it could not be read now.
        """

    def sound_at(self) -> datetime | None:
        """Return when the file was found sound the last time, UTC."""

    def check_is_due(self, at: datetime) -> bool:
        """Say whether the file was not looked through for a day.

        Args:
            at: now, UTC.
        """

    def close(self) -> None:
        """Give the file back; nothing can be read or stored afterwards."""
