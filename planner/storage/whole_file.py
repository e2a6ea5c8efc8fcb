"""The data file as a whole: copied, checked, guarded, closed.

What makes and reads copies is imported when a copy is made or read: a window and a
command that only open the file do not wait for it.
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Self

from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.services.file_care import KeptCopy
from planner.storage.database import BUSY_SECONDS, DataFile
from planner.storage.kept_values import KeptValues
from planner.storage.patience import Pause

_HOUR: Final = timedelta(hours=1)


class WholeFile(KeptValues):
    """An open data file; it closes itself as a context manager.

    Args:
        path: the data file, made when missing; its folder must exist.
        busy_seconds: how long a lock of another program is waited for.

    Raises:
        StorageError: when the file cannot be used, with the cause.
    """

    def __init__(self, path: Path, *, busy_seconds: float = BUSY_SECONDS) -> None:
        super().__init__(DataFile(path, busy_seconds=busy_seconds))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Return where the data file is."""
        return self._file.path

    def breathe_with(self, pause: Pause) -> None:
        """Wait for other programs so in this thread, in small pieces of seconds."""
        self._file.patience.breathe_with(pause)

    def changed_elsewhere(self) -> bool:
        """Say whether another program stored something since the last question."""
        return self._file.changed_elsewhere()

    def close(self) -> None:
        """Close the file; nothing is left to save."""
        self._file.close()

    def back_up(self, target: Path, *, replace: bool) -> None:
        """Write a consistent copy of the whole file."""
        from planner.storage.copies.own_files import is_open_file
        from planner.storage.copies.whole_copy import back_up

        if is_open_file(target, self.path, self._file.number):
            raise PlannerError("backup.itself", file=target.name)
        with self._file.reading() as connection:
            back_up(connection, target, replace=replace)

    def back_up_when_changed(self, at: datetime) -> Path | None:
        """Keep a checked copy beside the file, unless the newest holds the same."""
        from planner.storage.copies.automatic_backups import back_up_when_changed

        with self._file.reading() as connection:
            return back_up_when_changed(connection, self.path, at)

    def back_up_after_work(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_when_changed``, at most one an hour.

        Only where this program changed something: who looks at a file on a stick
        leaves nothing there.
        """
        from planner.storage.copies.automatic_backups import backups_of

        with self._file.reading() as connection:
            changed = connection.total_changes
        newest = backups_of(self.path)[:1] if changed else ()
        due = all(abs(at - copy.at) >= _HOUR for copy in newest)
        return self.back_up_when_changed(at) if changed and due else None

    def backups(self) -> tuple[Path, ...]:
        """Return the backups beside the file, newest first."""
        from planner.storage.copies.automatic_backups import backups_of

        return tuple(copy.path for copy in backups_of(self.path))

    def kept_copies(self) -> tuple[KeptCopy, ...]:
        """Return the backups beside the file that can be read, newest first."""
        from planner.storage.copies.contents import readable_copies

        return readable_copies(self.path)

    def inside(self, backup: Path) -> KeptCopy:
        """Return what is in a backup; nothing is changed."""
        from planner.storage.copies.contents import contents_of
        from planner.storage.copies.own_files import refuse_open_file

        refuse_open_file(backup, self._file.number)
        return contents_of(backup)

    def delete_for_good(self, journey: JourneyId) -> tuple[Path, ...]:
        """Delete a journey; return the backups beside the file that still hold it."""
        from planner.storage.deletion import delete_for_good

        delete_for_good(self._file, journey)
        for name in [name for name in self._remembered if name.endswith(journey)]:
            self._remembered.pop(name, None)
        return tuple(path for path in self.backups() if _holds(path, journey))

    def check(self) -> tuple[str, ...]:
        """Return what is wrong with the file; empty when sound."""
        from planner.storage.schema.soundness import problems_of

        with self._file.reading() as connection:
            return problems_of(connection)

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


def _holds(backup: Path, journey: JourneyId) -> bool:
    """Say whether a backup holds a journey; one that cannot be read may."""
    from planner.storage.copies.contents import contents_of

    try:
        return journey in contents_of(backup).ids
    except PlannerError:
        return True
