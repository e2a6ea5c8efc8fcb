"""Shows a file in its folder, selected where the desktop can do that."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

_SERVICE: Final = "org.freedesktop.FileManager1"
_PLACE: Final = "/org/freedesktop/FileManager1"
_PATIENCE: Final = 3000
"""Milliseconds for a file manager that has to be started first."""

Command = tuple[str, Sequence[str]]


def show_in_folder(file: Path) -> None:
    """Open the folder of a file with the file selected, else only the folder."""
    shown = _show_by_command if command_for(file, sys.platform) else _show_by_bus
    if not shown(file):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))


def command_for(file: Path, platform: str) -> Command | None:
    """Return what selects a file in the file manager, None where a bus does it.

    Args:
        file: the file.
        platform: as ``sys.platform``.
    """
    if platform == "win32":
        return "explorer.exe", ("/select,", QDir.toNativeSeparators(str(file)))
    if platform == "darwin":
        return "open", ("-R", str(file))
    return None


def _show_by_command(file: Path) -> bool:
    command = command_for(file, sys.platform)
    if command is None:
        return False
    program, arguments = command
    started: tuple[bool, int] | bool = QProcess.startDetached(program, arguments)
    return started[0] if isinstance(started, tuple) else started


def _show_by_bus(file: Path) -> bool:
    """Ask the desktop's file manager; False where none answers."""
    from PySide6.QtDBus import (  # noqa: PLC0415  only needed here
        QDBus,
        QDBusConnection,
        QDBusMessage,
    )

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    call = QDBusMessage.createMethodCall(_SERVICE, _PLACE, _SERVICE, "ShowItems")
    call.setArguments([[file.absolute().as_uri()], ""])
    answer = bus.call(call, QDBus.CallMode.Block, _PATIENCE)
    return answer.type() is not QDBusMessage.MessageType.ErrorMessage
