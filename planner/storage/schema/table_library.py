"""sqlite-utils, without the libraries of tables that it loads where they are installed.

It takes pandas and numpy for uses that the planner has not: half a second more for a
new file on the laptop of whoever has them for other work.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from types import ModuleType


@contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """Let an import of these fail, as where they are not installed."""
    # A name that leads to None is what Python itself takes for "not to be found".
    modules = cast("dict[str, ModuleType | None]", sys.modules)
    hidden = [name for name in names if name not in modules]
    modules.update(dict.fromkeys(hidden))
    try:
        yield
    finally:
        for name in hidden:
            del modules[name]


with _hidden("pandas", "numpy"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
