"""The data file of the examples: made anew only where nobody went on with it."""

from contextlib import closing
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError, StorageError
from planner.storage.access.opening import open_closed
from planner.storage.copies.state import state_of
from planner.storage.failures import SQLITE_TROUBLE, failures_of
from planner.storage.identity import SIDE_FILES, is_ours
from planner.storage.presence import Presence

DEMO_SETTING: Final = "demo"
"""Holds the state of the file as the demo left it."""


def remove_untouched_demo(path: Path) -> None:
    """Remove the data file of an earlier demo, if it is as the demo left it.

    Raises:
        PlannerError: ``file.not-the-demo`` for anything else that lies there.
        StorageError: BUSY when it is open.
    """
    if not path.exists() and not path.is_symlink():
        return
    with failures_of(path), closing(Presence(path, alone=True)):
        if path.is_symlink() or not _is_untouched(path):
            raise PlannerError(
                "file.not-the-demo", file=path.name, folder=str(path.parent)
            )
        path.unlink()
        for ending in SIDE_FILES:
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _is_untouched(path: Path) -> bool:
    if not is_ours(path):
        return False
    try:
        with closing(open_closed(path, None, mode="rw")) as file:
            marked = file.execute(
                "SELECT value FROM setting WHERE name = :name", {"name": DEMO_SETTING}
            ).fetchone()
            return marked is not None and marked[0] == state_of(file)
    except (StorageError, *SQLITE_TROUBLE):  # who locked it went on with it
        return False
