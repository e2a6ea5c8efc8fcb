"""Where the data file is."""

import os
import stat
from pathlib import Path
from typing import Final

from planner.storage.failures import failures_of

VARIABLE: Final = "PLANNER_DATA"
"""Environment variable that names another data file."""
FILE_NAME: Final = "journeys.db"
_FOLDER_NAME: Final = "ms-journey-planner"


def data_file(chosen: Path | None = None) -> Path:
    """Return the data file to use: the chosen one, ``PLANNER_DATA``, or our own.

    Our own folder (in the user's data folder) is made when it is missing, readable
    for its owner alone. The folder of a chosen file must exist: making it would hide
    a typing mistake.

    Raises:
        StorageError: when our own folder cannot be made.

    Args:
        chosen: by the person; None for none.

    Returns:
        An absolute path; the file itself may be missing.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return _own_folder() / FILE_NAME


def _own_folder() -> Path:
    from platformdirs import user_data_path  # noqa: PLC0415 - 20 ms, rarely needed

    folder = user_data_path(_FOLDER_NAME, appauthor=False)
    with failures_of(folder):
        folder.mkdir(mode=stat.S_IRWXU, parents=True, exist_ok=True)
        # The folder may be an old one, and the mode of ``mkdir`` is cut by the umask.
        if stat.S_IMODE(folder.stat().st_mode) != stat.S_IRWXU:
            folder.chmod(stat.S_IRWXU)
    return folder
