"""The copies of an open data file: made when asked and by themselves.

What makes and reads copies is imported when a copy is made or read: a window and a
command that only open the file do not wait for it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from planner.models.errors import PlannerError
from planner.services.file_care import NONE, KeptCopy
from planner.storage.kept_values import KeptValues

_HOUR: Final = timedelta(hours=1)
_ELSEWHERE: Final = "backup.folder"
_BY_ITSELF: Final = "backup.by-itself"


class BackedUp(KeptValues):
    """An open data file with its copies.

    Attributes:
        no_backup: what stood in the way of the last one made by itself.
    """

    no_backup: PlannerError | None = None

    @property
    def path(self) -> Path:
        """Return where the data file is."""
        return self._file.path

    @property
    def is_locked(self) -> bool:
        """Say whether the file has a passphrase."""
        return self._file.passphrase is not None

    def opens_with(self, passphrase: str) -> bool:
        """Say whether this is the passphrase of the file; no where it has none."""
        known = self._file.passphrase
        return known is not None and known.is_text(passphrase)

    @property
    def makes_backups(self) -> bool:
        """Say whether backups are made without being asked."""
        return self.recall(_BY_ITSELF) != "no"

    def make_backups(self, *, by_itself: bool) -> None:
        """Make backups without being asked, or only when asked."""
        self.set_setting(_BY_ITSELF, "yes" if by_itself else "no")

    @property
    def second_folder(self) -> Path | None:
        """Return the second place for backups, such as a stick; it may be away."""
        chosen = self.recall(_ELSEWHERE)
        return Path(chosen) if chosen else None

    def choose_second_folder(self, folder: Path | None) -> None:
        """Put backups there as well from now on; nowhere else when None."""
        if folder is not None and not folder.is_dir():
            raise PlannerError("backup.no-folder", folder=str(folder))
        self.set_setting(_ELSEWHERE, str(folder.absolute()) if folder else "")

    def back_up(
        self, target: Path, *, replace: bool, letters: Mapping[str, str] = NONE
    ) -> None:
        """Write a consistent copy of the whole file."""
        from planner.storage.copies.own_files import is_open_file
        from planner.storage.copies.whole_copy import back_up

        if is_open_file(target, self.path, self._file.number):
            raise PlannerError("backup.itself", file=target.name)
        with self._file.reading() as connection:
            back_up(connection, target, replace=replace, letters=letters)

    def back_up_when_changed(self, at: datetime) -> Path | None:
        """Keep a checked copy here and elsewhere, unless the newest holds the same."""
        from planner.storage.copies.automatic_backups import back_up_when_changed
        from planner.storage.copies.known_copies import folder_elsewhere

        made = back_up_when_changed(self._file.reading, self.path, at)
        elsewhere = self.second_folder
        if elsewhere is not None and elsewhere.is_dir():
            place = folder_elsewhere(elsewhere)
            back_up_when_changed(self._file.reading, self.path, at, place)
        return made

    def back_up_by_itself(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_when_changed``, unless nobody wants it."""
        if not self.makes_backups:
            return None
        try:
            made = self.back_up_when_changed(at)
        except PlannerError as error:
            self.no_backup = error
            raise
        self.no_backup = None
        return made

    def back_up_after_work(self, at: datetime) -> Path | None:
        """Keep a copy as ``back_up_by_itself``, at most one an hour.

        Only where this program changed something: who looks at a file on a stick
        leaves nothing there.
        """
        from planner.storage.copies.automatic_backups import backups_of, latest_of

        with self._file.reading() as connection:
            changed = connection.total_changes
        if not changed:
            return None
        latest = latest_of(backups_of(self.path), at)
        if latest is not None and abs(at - latest.at) < _HOUR:
            return None
        return self.back_up_by_itself(at)

    def backups(self) -> tuple[Path, ...]:
        """Return the backups beside the file, newest first."""
        from planner.storage.copies.automatic_backups import backups_of

        return tuple(copy.path for copy in backups_of(self.path))

    def copies(self) -> tuple[Path, ...]:
        """Return all copies: backups here and elsewhere, and what was kept aside."""
        from planner.storage.copies.known_copies import known_copies

        return known_copies(self.path, self.second_folder)

    def kept_copies(self) -> tuple[KeptCopy, ...]:
        """Return the copies beside the file that can be read, newest first."""
        from planner.storage.copies.contents import readable_copies

        return readable_copies(self.path, self._file.passphrase)

    def inside(self, backup: Path) -> KeptCopy:
        """Return what is in a backup; nothing is changed."""
        from planner.storage.copies.contents import contents_of
        from planner.storage.copies.own_files import refuse_open_file

        refuse_open_file(backup, self._file.number)
        return contents_of(backup, self._file.passphrase)

    def changes_since(self, backup: Path) -> int:
        """Count the changes that a backup does not hold; 0 when it holds all."""
        from planner.storage.copies.known_copies import changes_since
        from planner.storage.copies.own_files import refuse_open_file

        refuse_open_file(backup, self._file.number)
        with self._file.reading() as connection:
            return changes_since(connection, backup)
