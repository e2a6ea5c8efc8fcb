"""Imports without PySide's watch for ``from __feature__ import snake_case``.

Once loaded, PySide looks at every import of the program, and reads the source of every
module anew to see whether it uses PySide. Nothing here uses those features; without
the watch the first picture comes a twentieth sooner.
"""

import builtins

from PySide6 import QtCore  # noqa: F401  loading it sets the watch


def import_plainly() -> None:
    """Give ``import`` back the function it had before PySide; safe to call twice."""
    watched = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", watched)
