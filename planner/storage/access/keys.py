"""Keys of locked files: worked out from a passphrase, kept in memory alone.

SQLCipher works a key out of the passphrase and the salt of a file (PBKDF2 with
HMAC-SHA512, 256,000 rounds), once for each connection. That takes half a second on
purpose, so it is done here, once for each salt, and the key itself is handed to each
connection; the copies of a file share its salt. What comes out is what SQLCipher works
out: other programs open such a file with the same passphrase.
"""

import os
from typing import Final

from typing_extensions import override

from planner.models.errors import PlannerError
from planner.services.entry.passphrases import settled_passphrase

LOCKED_MARK: Final = b"MSJP"
"""How a locked file of ours begins: the first bytes of its salt, the rest is chance."""
SALT_BYTES: Final = 16
_ROUNDS: Final = 256_000
_KEY_BYTES: Final = 32


class Passphrase:
    """A passphrase, and the keys that were worked out from it.

    It never shows what it is: not in a log, not in the report of a fault.

    Args:
        text: as it was typed.

    Raises:
        PlannerError: ``text.unreadable`` for what is no text.
    """

    def __init__(self, text: str) -> None:
        try:
            self._bytes = settled_passphrase(text).encode()
        except UnicodeEncodeError as error:
            raise PlannerError("text.unreadable") from error
        self._keys: dict[bytes, str] = {}

    @override
    def __repr__(self) -> str:
        return "Passphrase(...)"

    def is_text(self, text: str) -> bool:
        """Say whether a text is this passphrase."""
        return settled_passphrase(text).encode(errors="replace") == self._bytes

    def for_salt(self, salt: bytes) -> "FileKey":
        """Return the key of the files with this salt; half a second the first time."""
        if salt not in self._keys:
            import hashlib  # noqa: PLC0415  a file that is not locked does without

            key = hashlib.pbkdf2_hmac("sha512", self._bytes, salt, _ROUNDS, _KEY_BYTES)
            self._keys[salt] = f"x'{key.hex()}{salt.hex()}'"
        return FileKey(self, self._keys[salt])

    def for_new_file(self) -> "FileKey":
        """Return a key for a file that has no salt yet."""
        chance = os.urandom(SALT_BYTES - len(LOCKED_MARK))
        return self.for_salt(LOCKED_MARK + chance)


class FileKey:
    """The key of one file and of its copies.

    Attributes:
        passphrase: what it was worked out from; None where only the key is known.
        raw: as SQLCipher takes it: key and salt in hexadecimal digits.
    """

    def __init__(self, passphrase: Passphrase | None, raw: str) -> None:
        self.passphrase, self.raw = passphrase, raw

    @override
    def __repr__(self) -> str:
        return "FileKey(...)"

    def is_of(self, salt: bytes) -> bool:
        """Say whether the files that begin with this salt are locked with it."""
        return self.raw.endswith(f"{salt.hex()}'")
