"""Opens what may be locked: a passphrase is asked for only where one is needed."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.file_care import (
    AfterClosing,
    KeptCopy,
    LockChanged,
    Secret,
    UnlockAnswer,
)
from planner.services.words.speaker import Speaker
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import is_locked, open_closed
from planner.storage.failures import failures_of
from planner.storage.identity import refuse_foreign_file
from planner.storage.location import data_file

_HIDE: Final = frozenset(
    {
        StorageCause.NOT_OURS,
        StorageCause.CORRUPT,
        StorageCause.MISSING_FILE,
        StorageCause.EMPTIED,
    }
)
"""Where a backup helps, which may be locked although the file does not say so."""
_Found = TypeVar("_Found")
Ask = Callable[[str], str]
"""Returns the passphrase of a file, by its name."""

# Late imports: a start on a file that is not locked needs none of what reads copies or
# changes a lock, and the first picture does not wait for it.


class Door:
    """Knows the passphrase of a data file for as long as the program runs.

    Attributes:
        path: the data file.
        passphrase: what opened it; None where nobody told it, or it was forgotten.

    Args:
        path: the data file.
        given: the passphrase, where it came with the command.
    """

    def __init__(self, path: Path, given: str | None = None) -> None:
        self.path = path
        self.passphrase = None if given is None else Passphrase(given)
        self._tried = self.passphrase

    def is_shut_by(self, error: PlannerError) -> bool:
        """Say whether a passphrase is what lacks, for the file or for its copies."""
        cause = error.cause if isinstance(error, StorageError) else None
        if cause in {StorageCause.LOCKED, StorageCause.WRONG_KEY}:
            return True
        return cause in _HIDE and self.passphrase is None and self._has_locked_copies()

    def attempt(self, text: str, speaker: Speaker) -> UnlockAnswer:
        """Try a passphrase; where the file does not open, find what it opens."""
        tried = Passphrase(text)
        self._tried = tried
        try:
            with failures_of(self.path):
                refuse_foreign_file(self.path)
                # To be written: a kill may have left a change that is to be taken back.
                open_closed(self.path, tried, mode="rw").close()
        except StorageError as error:
            # With any other trouble the passphrase is right: the next start tells it.
            if error.cause in {StorageCause.WRONG_KEY, StorageCause.NOT_OURS}:
                copies = self.copies(tried)
                return UnlockAnswer(words=speaker.error(error), copies=copies)
        return UnlockAnswer()

    def take(self, after: AfterClosing) -> None:
        """Keep the passphrase that was tried last, or that comes with a wish."""
        secret = after.passphrase
        if secret is None:
            self.passphrase = self._tried
        elif self._tried is None or not self._tried.is_text(secret.text):
            self.passphrase = self._tried = Passphrase(secret.text)
        else:
            self.passphrase = self._tried

    def forget(self) -> None:
        """Forget the passphrase: the next start asks for it."""
        self.passphrase = self._tried = None

    def change(self, new: Secret | None) -> LockChanged:
        """Set, change or take away the passphrase; nobody may have the file open.

        Raises:
            PlannerError: all is as it was.
        """
        from planner.storage.locking.lock_change import change_lock  # noqa: PLC0415

        after = Passphrase(new.text) if new else None
        changed = change_lock(self.path, self.passphrase, after)
        self.passphrase = self._tried = after
        return changed

    def copies(self, passphrase: Passphrase | None) -> tuple[KeptCopy, ...]:
        """Return the copies beside the file that can be read, newest first."""
        from planner.storage.copies.contents import readable_copies  # noqa: PLC0415

        return readable_copies(self.path, passphrase)

    def look_into(self, copy: Path) -> KeptCopy:
        """Return what is in a copy, with the passphrase that was tried last.

        Raises:
            StorageError: it cannot be read.
        """
        from planner.storage.copies.contents import contents_of  # noqa: PLC0415

        return contents_of(copy, self._tried)

    def _has_locked_copies(self) -> bool:
        from planner.storage.copies.known_copies import known_copies  # noqa: PLC0415

        with suppress(OSError, StorageError):
            return any(is_locked(copy) for copy in known_copies(self.path, None))
        return False


def with_passphrase(ask: Ask, work: Callable[[Passphrase | None], _Found]) -> _Found:
    """Do something with a file; where it is locked, again with its passphrase.

    Raises:
        PlannerError: what ``ask`` and ``work`` raise.
    """
    try:
        return work(None)
    except StorageError as error:
        if error.cause is not StorageCause.LOCKED:
            raise
        name = error.details.get("file", "")
    return work(Passphrase(ask(name)))


def change_lock_of(
    ask: Ask, data: Path | None, new: Callable[[], str] | None
) -> LockChanged:
    """Set, change or remove the passphrase of a data file that nobody has open.

    Args:
        ask: for the passphrase of now.
        data: which data file; the person's usual one when None.
        new: returns the passphrase from now on; None to remove it.

    Raises:
        PlannerError: ``lock.none`` where there is none to remove.
        StorageError: nothing was changed.
    """
    from planner.app.workbench import open_workbench  # noqa: PLC0415  rarely needed
    from planner.storage.locking.lock_change import change_lock  # noqa: PLC0415

    path = data_file(data)
    with failures_of(path):
        if new is None and not is_locked(path):
            raise PlannerError("lock.none", file=path.name)
    before: list[Passphrase | None] = []

    def open_once(passphrase: Passphrase | None) -> None:
        # Made where it is missing, brought up to date where it is older.
        open_workbench(data, passphrase=passphrase).close()
        before.append(passphrase)

    with_passphrase(ask, open_once)
    after = Passphrase(new()) if new else None
    return change_lock(path, before[0], after)
