"""The one driver of SQLite, for files with a passphrase and without.

Without a key ``sqlcipher3`` is SQLite as it is, so all files have one version of SQLite
and one family of errors; the standard library's would be another, and could not be
caught with it. Nobody else names a driver (a house rule).
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # It has no types of its own and the interface of the standard library's.
    import sqlite3 as sqlite
else:
    from sqlcipher3 import dbapi2 as sqlite

IOERR_SHORT_READ: Final = 522
READONLY_DBMOVED: Final = 1032
"""Extended result codes that the driver has no names for: https://sqlite.org/rescode.html"""

__all__ = ["IOERR_SHORT_READ", "READONLY_DBMOVED", "sqlite"]
