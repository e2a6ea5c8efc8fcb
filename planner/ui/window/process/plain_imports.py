"""Imports without PySide's watch for ``from __feature__ import snake_case``.

Once loaded, PySide looks at every import of the program, and reads the source of every
module that imports anything to see whether it uses PySide. Nothing here uses those
features, and there are some three hundred modules on the way to the first picture: it
comes a twelfth sooner without the watch (``make bench ARGS=start``).
"""

import builtins

from PySide6 import QtCore  # noqa: F401  loading it sets the watch


def import_plainly() -> None:
    """Give ``import`` back the function it had before PySide; safe to call twice."""
    watched = builtins.__import__
    builtins.__import__ = getattr(builtins, "__orig_import__", watched)
