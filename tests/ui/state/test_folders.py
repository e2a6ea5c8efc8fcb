"""A file is shown in its folder, selected where the desktop can do that."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from planner.ui.state.folders import command_for
from tests.places import ROOT

FILE_MANAGER = """
import sys
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class Manager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, items, _startup):
        print(items[0], flush=True)
        QCoreApplication.quit()

app = QCoreApplication(sys.argv)
bus, manager = QDBusConnection.sessionBus(), Manager()
slots = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/FileManager1", manager, slots)
assert bus.registerService("org.freedesktop.FileManager1")
print("ready", flush=True)
app.exec()
"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtCore import QObject, Slot
from planner.ui.state.folders import show_in_folder

class Opener(QObject):
    @Slot("QUrl")
    def open(self, url):
        print("folder", url.toLocalFile(), flush=True)

app, opener = QGuiApplication(sys.argv), Opener()
QDesktopServices.setUrlHandler("file", opener, "open")
show_in_folder(Path(sys.argv[1]))
"""


def run(*words):
    return subprocess.run(
        words,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    ).stdout.splitlines()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no bus here")
@pytest.mark.slow
def test_the_file_manager_of_the_desktop_is_asked_to_select_the_file(tmp_path):
    file = tmp_path / "my plän.pdf"
    script = """
    {python} -c "$MANAGER" > {out} & while ! grep -q ready {out}; do sleep 0.05; done
    {python} -c "$WINDOW" "$FILE"; wait; cat {out}
    """.format(python=sys.executable, out=tmp_path / "out")
    told = run(
        "env",
        f"MANAGER={FILE_MANAGER}",
        f"WINDOW={WINDOW}",
        f"FILE={file}",
        "dbus-run-session",
        "--",
        "bash",
        "-c",
        script,
    )
    assert told == ["ready", file.as_uri()]


def test_without_a_file_manager_the_folder_is_opened(tmp_path):
    file = tmp_path / "my plan.pdf"
    told = run(
        "env", "-u", "DBUS_SESSION_BUS_ADDRESS", sys.executable, "-c", WINDOW, file
    )
    assert told == [f"folder {tmp_path}"]


def test_windows_and_macos_select_the_file_by_their_own_programs():
    file = Path("/plans/my plan.pdf")
    assert command_for(file, "darwin") == ("open", ("-R", "/plans/my plan.pdf"))
    program, words = command_for(file, "win32")
    assert (program, words[0]) == ("explorer.exe", "/select,")
    assert command_for(file, "linux") is None
