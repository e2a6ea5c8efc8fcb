"""The passphrases of the soak, and which of them opens a file just now."""

from planner.models.errors import StorageCause, StorageError
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import is_locked, open_closed

TEXTS = ("rain on a tin roof", "snow on the other hill")
_PASSPHRASES = tuple(Passphrase(text) for text in TEXTS)


def opening(path):
    """Return the passphrase that opens a closed file; None where it is not locked.

    What a passphrase comes to for a file is worked out once and kept: the forks of a
    process that asked have it, too.

    Raises:
        StorageError: WRONG_KEY where none of ours does.
    """
    if not is_locked(path):
        return None
    for one in _PASSPHRASES:
        try:
            # To be written: a kill may have left a change that is to be taken back.
            open_closed(path, one, mode="rw").close()
        except StorageError as error:
            wrong = error
            if error.cause is not StorageCause.WRONG_KEY:
                raise
        else:
            return one
    raise wrong


def another(present):
    """Return a passphrase other than the present one."""
    return _PASSPHRASES[present is _PASSPHRASES[0]]


def told_words(folder, present):
    """The words of a command that open a file; none where it is not locked.

    Args:
        folder: where the passphrases are written down.
        present: what opens the file.
    """
    if present is None:
        return ()
    return ("--passphrase-file", str(_written(folder, present)))


def new_words(folder, present):
    """The words that give a file another passphrase."""
    return ("--new-passphrase-file", str(_written(folder, another(present))))


def _written(folder, passphrase):
    number = _PASSPHRASES.index(passphrase)
    file = folder / f"passphrase-{number}"
    if not file.exists():
        file.write_text(TEXTS[number], encoding="utf-8")
    return file
