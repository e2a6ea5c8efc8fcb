"""Keeps the last faults for a report: kinds and places, nothing that was typed."""

import platform
import sys
from contextlib import suppress
from datetime import datetime
from importlib import metadata
from pathlib import Path
from typing import Final

from planner import __version__
from planner.faults import fault_lines
from planner.storage.access.driver import sqlite

_NAME: Final = "ms-journey-planner"
_MOST: Final = 64 * 1024
"""Bytes that are kept; the oldest lines go first."""
_LIBRARIES: Final = ("PySide6-Essentials", "reportlab", "pikepdf", "sqlcipher3")


def log_file() -> Path:
    """Return where the log is; nothing is made."""
    from platformdirs import user_log_path  # noqa: PLC0415 - 20 ms, rarely needed

    return user_log_path(_NAME, appauthor=False) / "faults.txt"


def note_fault(error: BaseException, now: datetime) -> None:
    """Write an error into the log; where that cannot be done, nothing is said.

    Args:
        error: of ours; its message is left out.
        now: in UTC.
    """
    note_lines(fault_lines(error), now)


def note_lines(lines: tuple[str, ...], now: datetime) -> None:
    """Write lines into the log under the time; the log never grows past its size."""
    # A fault is told already: that its log cannot be written must not hide it.
    with suppress(OSError):
        file = log_file()
        file.parent.mkdir(parents=True, exist_ok=True)
        before = file.read_text("utf-8", errors="replace") if file.exists() else ""
        text = f"{before}{now:%Y-%m-%d %H:%M} UTC, version {__version__}\n"
        text += "".join(f"{line}\n" for line in lines)
        if len(text) > _MOST:
            text = text[-_MOST:].partition("\n")[2]
        file.write_text(text, "utf-8")


def versions() -> tuple[str, ...]:
    """Return a line for each thing whose version matters for a fault."""
    lines = [
        f"MS Journey Planner {__version__}",
        f"Python {platform.python_version()}, SQLite {sqlite.sqlite_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"built into a folder: {'yes' if getattr(sys, 'frozen', False) else 'no'}",
    ]
    for library in _LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            lines.append(f"{library} {metadata.version(library)}")
    return tuple(lines)


def fault_report() -> str:
    """Return versions and the log: what helps to find a fault, nothing of a person."""
    lines = [*versions(), ""]
    try:
        lines.append(log_file().read_text("utf-8", errors="replace").rstrip("\n"))
    except OSError:
        lines.append("No fault was noted on this computer.")
    return "\n".join(lines)
