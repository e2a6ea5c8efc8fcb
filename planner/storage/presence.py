"""Whether a data file is open in some program: a restore must know.

Between two transactions SQLite holds no lock, so an open window could not be told from
a closed one. Each program that opens a data file holds a shared lock on an empty file
beside it, and who puts another file in its place an exclusive one. The data file itself
must not be locked this way: closing a second handle on it drops SQLite's own locks.
"""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from planner.models.errors import StorageCause
from planner.storage.failures import trouble

if sys.platform != "win32":
    import fcntl

_PAUSE: Final = 0.02


class Presence:
    """A lock beside a data file, shared or alone, until it is closed.

    There is none where nothing can be written, since nothing is replaced there, and
    none on Windows, which itself refuses to replace an open file.

    Args:
        path: the data file.
        alone: whether nobody else may have it open.
        seconds: how long others are waited for.

    Raises:
        StorageError: BUSY when others do not let us in.
    """

    def __init__(self, path: Path, *, alone: bool, seconds: float = 0) -> None:
        place = Path(os.path.realpath(path))
        self._path = place.with_name(f".{place.name}.open")
        self._handle = -1
        end = time.monotonic() + seconds
        while not self._is_in(alone=alone):
            if time.monotonic() >= end:
                raise trouble(StorageCause.BUSY, path)
            time.sleep(_PAUSE)

    def close(self) -> None:
        """Let others in; who leaves last takes the empty file away."""
        if self._handle < 0:
            return
        with suppress(OSError):  # somebody else is there, or the folder is gone
            self._lock(self._handle, alone=True)
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        self._handle = -1

    def _is_in(self, *, alone: bool) -> bool:
        """Lock the file, unless others hold it; yes where there can be none."""
        if sys.platform == "win32":
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        with suppress(OSError):
            self._lock(handle, alone=alone)
            # Who left in between may have taken the file away.
            if os.path.samestat(os.fstat(handle), self._path.stat()):
                self._handle = handle
                return True
        os.close(handle)
        return False

    def _lock(self, handle: int, *, alone: bool) -> None:
        if sys.platform != "win32":
            kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
