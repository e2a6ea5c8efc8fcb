"""An empty file beside a data file that was found to have faults.

Nothing may be written into the file itself. Whoever opens it next looks through it at
once, however short ago it was sound: faults once found are met by every program.
"""

import os
from contextlib import suppress
from pathlib import Path


class FaultMark:
    """The mark of a data file; where nothing can be written there is none.

    Args:
        path: the data file; links are followed.
    """

    def __init__(self, path: Path) -> None:
        place = Path(os.path.realpath(path))
        self._path = place.with_name(f".{place.name}.faults")

    def is_set(self) -> bool:
        """Say whether faults were found, the last time somebody looked."""
        return self._path.exists()

    def set(self, *, found: bool) -> None:
        """Set it where faults were found, else take it away."""
        with suppress(OSError):
            if found:
                self._path.touch(mode=0o600)
            else:
                self._path.unlink(missing_ok=True)
