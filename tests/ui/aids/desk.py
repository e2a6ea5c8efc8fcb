"""A desk of its own for real aids: a screen, a message bus and the program on it.

Needs what a test run need not have (Debian's xvfb, at-spi2-core, dbus, python3-pyatspi;
orca for what is spoken): ``lacking`` says in words what is not there.
"""

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"
HERE = Path(__file__).parent
TOP = HERE.parents[2]
PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus-daemon",
    "dbus-send": "dbus-bin",
}
KEYS = ("xdotool", "matchbox-window-manager")
ORCA = ("orca", "matchbox-window-manager")
"""What is heard needs a window that has the keyboard, and so a manager of windows."""
LONGEST_END = 40
"""Seconds: on a busy machine a screen reader says all that it has heard first."""
READY = 4
"""Seconds from Orca's first line to when it listens."""
SIZE = "1366x768x24"


def lacking(*more):
    """Return which Debian packages are to be installed first, "" for none.

    Args:
        more: names of programs that are needed too; their packages are called so.
    """
    wanted = {**PROGRAMS, **{name: name for name in more}}
    missing = [pack for name, pack in wanted.items() if shutil.which(name) is None]
    services = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    if not services.exists():
        missing.append("at-spi2-core")
    asked = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    known = Path(SYSTEM_PYTHON).exists() and subprocess.run(
        asked, capture_output=True, check=False
    )
    if not known or known.returncode:
        missing.append("python3-pyatspi")
    return "" if not missing else f"to be installed first: {' '.join(missing)}"


class Desk:
    """Starts all of it, and ends it in the other order.

    Args:
        folder: for the data file, the settings and the papers; becomes the home.
    """

    def __init__(self, folder):
        self.folder = folder
        self.documents = folder / "Documents"
        self.data = folder / "journeys.sqlite"
        self._ends = ExitStack()
        self._environment = {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(TOP),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def __enter__(self):
        self.documents.mkdir()
        self.folder.chmod(0o700)
        with ExitStack() as ends:
            self._ends = ends
            self._start_screen()
            self._start_bus()
            self._ends = ends.pop_all()
        return self

    def __exit__(self, *what):
        self._ends.close()

    def _start_screen(self):
        reading, writing = os.pipe()
        asked = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE]
        self.start("screen", [*asked, "-nolisten", "tcp"], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as told:
            self._environment["DISPLAY"] = f":{told.readline().strip()}"

    def _start_bus(self):
        asked = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = self.start("bus", asked, stdout=subprocess.PIPE, text=True)
        address = bus.stdout.readline().strip()
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = address
        # Asked for before the program starts: it looks for the service once.
        ask = "--dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress"
        self.run(["dbus-send", "--session", "--print-reply", *ask.split()])

    def start(self, name, asked, **more):
        """Start a program that is ended with the desk; it writes into a log of its own.

        Args:
            name: of the log.
            asked: the program and its arguments.
            more: what else is told to ``Popen``.
        """
        log = self._ends.enter_context((self.folder / f"{name}.log").open("wb"))
        outputs = {"stdout": log, "stderr": log, **more}
        made = subprocess.Popen(asked, env=self._environment, cwd=TOP, **outputs)
        self._ends.callback(_end, made)
        return made

    def run(self, asked, seconds=60):
        """Run a program to its end; fails with what it wrote."""
        done = subprocess.run(
            asked,
            env=self._environment,
            cwd=TOP,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    def open_planner(self, today):
        """Open the window on an empty data file, on a day that is told."""
        asked = [sys.executable, "-m", "planner", "--data", str(self.data)]
        return self.start("planner", [*asked, "--today", today])

    def start_window_manager(self):
        """Start what gives the keyboard to windows."""
        self.start("windows", ["matchbox-window-manager"])

    def start_orca(self):
        """Start the screen reader without a voice; returns the log of what it says."""
        log = self.folder / "spoken.log"
        self.start_window_manager()
        self.start("orca", ["orca", "--replace", f"--debug-file={log}"])
        # It writes in lumps: what it says first comes late.
        wait_for(lambda: log.exists() and log.stat().st_size, seconds=60)
        time.sleep(READY)
        return log

    def ask_robot(self, script, *arguments, seconds=100):
        """Have a script beside this file run where the accessibility tree is read."""
        return self.run([SYSTEM_PYTHON, str(HERE / script), *arguments], seconds)


def _end(program):
    program.terminate()
    try:
        # What it holds of its log is written as it ends.
        program.wait(LONGEST_END)
    except subprocess.TimeoutExpired:
        program.kill()
        program.wait(10)
    if program.stdout is not None:
        program.stdout.close()


def wait_for(found, seconds=20):
    """Return what a function finds, asked until it finds something."""
    ends = time.monotonic() + seconds
    while not (known := found()):
        assert time.monotonic() < ends, "it did not come"
        time.sleep(0.1)
    return known
