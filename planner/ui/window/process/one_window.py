"""One window for each data file: a second start brings the first one forward.

Qt's network room is loaded only where another window may listen, and else after the
first picture: most starts are alone.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

_PATIENCE: Final = 300
"""Milliseconds for a window to answer; one that hangs is left alone."""


class OneWindow(QObject):
    """Listens for further starts on the same data file.

    The line is a socket of this machine that only its user may use; nothing is sent
    over it but the name of a file that was opened.

    Args:
        window: is brought forward.
        path: the data file.
    """

    asked = Signal(Path)
    """A further start was to open this file."""

    def __init__(self, window: QWidget, path: Path) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  after the picture

        super().__init__(window)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = _line_of(path)
        # A window that was killed leaves its line behind; nobody answers on it.
        if name and not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def hang_up(self) -> None:
        """Listen no more: the window is closed, and another may open on the file."""
        self._server.close()

    def _answer(self) -> None:
        calling = self._server.nextPendingConnection()
        if calling is not None:
            calling.disconnected.connect(lambda: self._take_file(calling))
            if calling.state() is calling.LocalSocketState.UnconnectedState:
                self._take_file(calling)
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _take_file(self, calling: "QLocalSocket") -> None:
        name = bytes(calling.readAll().data())
        calling.deleteLater()
        if name:
            self.asked.emit(Path(os.fsdecode(name)))


def call_first_window(path: Path, opened: Path | None = None) -> bool:
    """Bring a window forward that has the data file open; False where none answers.

    Args:
        path: the data file.
        opened: a file that the window shall ask about; None for none.
    """
    name = _line_of(path)
    if not name or (os.name == "posix" and not Path(name).exists()):
        return False
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  most starts are alone

    line = QLocalSocket()
    line.connectToServer(name)
    answered = line.waitForConnected(_PATIENCE)
    if answered and opened is not None:
        line.write(os.fsencode(opened.absolute()))
        line.waitForBytesWritten(_PATIENCE)
    line.disconnectFromServer()
    return answered


def _line_of(path: Path) -> str:
    """Return the name of the line: that of the file itself, whatever it is called.

    Where it is a file, it is a whole path, so that one can look whether it is there.
    """
    try:
        found = path.stat()
    except OSError:
        return ""
    user = os.getuid() if hasattr(os, "getuid") else ""
    name = f"ms-journey-planner-{user}-{found.st_dev:x}-{found.st_ino:x}"
    return QDir(QDir.tempPath()).filePath(name) if os.name == "posix" else name
