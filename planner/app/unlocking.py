"""Opens what may be locked: a passphrase is asked for only where one is needed."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.services.file_care import LockChanged
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import is_locked
from planner.storage.failures import failures_of
from planner.storage.location import data_file

_Found = TypeVar("_Found")
Ask = Callable[[str], str]
"""Returns the passphrase of a file, by its name."""


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
