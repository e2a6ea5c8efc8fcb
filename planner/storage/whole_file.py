"""The data file as a whole: copied, checked, guarded, closed.

What makes and reads copies is imported when a copy is made or read: a window and a
command that only open the file do not wait for it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from planner.models.ids import EntryId, JourneyId, StepId
from planner.services.file_care import Deleted, Progress, unwatched
from planner.storage.access.keys import Passphrase
from planner.storage.backed_up import BackedUp
from planner.storage.database import BUSY_SECONDS, DataFile
from planner.storage.kept_values import TO_ERASE, TO_OVERWRITE
from planner.storage.patience import Pause
from planner.storage.schema.fault_mark import FaultMark

if TYPE_CHECKING:
    from planner.storage.deleting.pieces import ErasedPiece

_DAY: Final = timedelta(days=1)
_SOUND_AT: Final = "data.sound-at"


class WholeFile(BackedUp):
    """An open data file; it closes itself as a context manager.

    Args:
        path: the data file, made when missing; its folder must exist.
        busy_seconds: how long a lock of another program is waited for.
        passphrase: of a locked file; one that is not locked does not ask for it.

    Raises:
        StorageError: when the file cannot be used, with the cause.
    """

    def __init__(
        self,
        path: Path,
        *,
        busy_seconds: float = BUSY_SECONDS,
        passphrase: Passphrase | None = None,
    ) -> None:
        opened = DataFile(path, busy_seconds=busy_seconds, passphrase=passphrase)
        super().__init__(opened)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()

    def breathe_with(self, pause: Pause) -> None:
        """Wait for other programs so in this thread, in small pieces of seconds."""
        self._file.patience.breathe_with(pause)

    def changed_elsewhere(self) -> bool:
        """Say whether another program stored something since the last question."""
        return self._file.changed_elsewhere()

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        self._file.close()

    def delete_for_good(
        self,
        journey: JourneyId,
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete a journey."""
        from planner.storage.deleting.pieces import ErasedPiece

        deleted = self._delete(
            ErasedPiece(journey=journey), go_on, from_copies=from_copies
        )
        for name in [name for name in self._remembered if name.endswith(journey)]:
            self._remembered.pop(name, None)
        return deleted

    def forget_entries(
        self,
        journey: JourneyId,
        entries: Iterable[EntryId],
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete entries of the diary for good."""
        from planner.storage.deleting.pieces import ErasedPiece

        piece = ErasedPiece(journey=journey, entries=tuple(entries))
        return self._delete(piece, go_on, from_copies=from_copies)

    def forget_note(
        self,
        journey: JourneyId,
        step: StepId,
        *,
        from_copies: bool = False,
        go_on: Progress = unwatched,
    ) -> Deleted:
        """Delete the note of a step for good."""
        from planner.storage.deleting.pieces import ErasedPiece

        piece = ErasedPiece(journey=journey, step=step)
        return self._delete(piece, go_on, from_copies=from_copies)

    def _delete(
        self, piece: "ErasedPiece", go_on: Progress, *, from_copies: bool
    ) -> Deleted:
        from planner.storage.deleting.erased_copies import delete_everywhere

        return delete_everywhere(
            self._file, self.copies, piece, from_copies=from_copies, go_on=go_on
        )

    def _finish_deleting(self) -> None:
        """Do what a full disk or a kill left undone when something was deleted."""
        if self.recall(TO_OVERWRITE):
            from planner.storage.deleting.deletion import write_anew

            write_anew(self._file)
        if self.recall(TO_ERASE):
            from planner.storage.deleting.erased_copies import finish_deleting

            finish_deleting(self._file, self.copies)

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file; empty when sound."""
        from planner.storage.schema.soundness import problems_of_copy

        return problems_of_copy(self._file.reading)

    def look_through(self, at: datetime) -> tuple[str, ...]:
        """Check the file and remember that it was sound; hold it where it is not."""
        found = self.check()
        FaultMark(self.path).set(found=bool(found))
        if found:
            self._file.is_held = True
            return found
        self.remember_later(_SOUND_AT, at.isoformat())
        self._finish_deleting()
        return found

    def sound_at(self) -> datetime | None:
        """Return when the file was found sound the last time, UTC."""
        try:
            return datetime.fromisoformat(self.recall(_SOUND_AT) or "")
        except ValueError:
            return None

    def check_is_due(self, at: datetime) -> bool:
        """Say whether the file was not looked through for a day, by any clock.

        It always is where faults were found the last time, and where a deletion was
        killed before all copies had followed.
        """
        if FaultMark(self.path).is_set() or self.recall(TO_ERASE):
            return True
        before = self.sound_at()
        return before is None or abs(at - before) >= _DAY

    @property
    def is_held(self) -> bool:
        """Say whether nothing is written, as faults were found."""
        return self._file.is_held

    def let_write(self) -> None:
        """Write into the file again although it has faults."""
        self._file.is_held = False

    def mark_as_demo(self) -> None:
        """Remember that the file, as it is now, may be made anew by the demo."""
        from planner.storage.copies.demo_file import DEMO_SETTING
        from planner.storage.copies.state import state_of

        with self._file.reading() as connection:
            state = state_of(connection)
        self.set_setting(DEMO_SETTING, state)

    def refuse_reading(self, source: Path) -> None:
        """Refuse to open the data file beside its store, which would drop its locks."""
        from planner.storage.copies.own_files import refuse_open_file

        refuse_open_file(source, self._file.number)

    def refuse_writing(self, target: Path) -> None:
        """Refuse to write over a data file, a backup, or what stands beside one."""
        from planner.storage.copies.own_files import refuse_our_file

        refuse_our_file(target, self.path, self._file.number)
