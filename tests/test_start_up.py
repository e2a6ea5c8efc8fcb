"""What is on the way to the first picture, and what must not be."""

import os
import subprocess
import sys

import pytest

from tests.places import ROOT

pytestmark = pytest.mark.slow  # each starts the program

HEAVY = {
    "babel",
    "icalendar",
    "holidays",
    "lxml",
    "pikepdf",
    "planner.cli.printing.output",
    "planner.models.document",
    "planner.models.evidence.evidence",
    "planner.ui.changes.plan_actions",
    "reportlab",
    "sqlite_utils",
}
UNUSED = HEAVY | {
    "PySide6.QtNetwork",
    "calendar",
    "hashlib",
    "locale",
    "planner.storage.copies.automatic_backups",
    "planner.storage.copies.contents",
    "planner.storage.deleting.deletion",
}
"""What a first start needs to make the data file, and a later one does not."""
_SERVICES = """
import sys
import planner.services.journeys.journeys, planner.services.journeys.workbench
import planner.cli.run
print(sorted(name for name in sys.modules if name.startswith("PySide6")))
"""
_FIRST_PICTURE = """
import os, sys
from PySide6 import QtWidgets
from bench.first_paint import FirstPaint, window_in_view
from planner.__main__ import main

class Watcher(FirstPaint):
    def _announce(self):
        print(sorted(%s), flush=True)
        os._exit(0)

run = QtWidgets.QApplication.exec
def watched(*_):
    Watcher(window_in_view())
    return run()
QtWidgets.QApplication.exec = watched
sys.argv = ["planner"]
main()
"""


def said(code):
    # Coverage, where it measures the suite, would load modules of its own there.
    measured = {name for name in os.environ if name.startswith("COVERAGE_")}
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={name: os.environ[name] for name in os.environ.keys() - measured},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-800:]
    return run.stdout.strip()


def test_the_services_and_the_command_line_need_no_qt():
    assert said(_SERVICES) == "[]"


def loaded(of):
    """What of these modules is loaded at the first picture."""
    return said(_FIRST_PICTURE % f"{of} & set(sys.modules)")


def test_making_the_data_file_needs_nothing_heavy_but_its_library(own_home):
    assert loaded(HEAVY) == "['sqlite_utils']"


def test_nothing_heavy_is_loaded_before_the_first_picture_of_a_later_start(own_home):
    loaded(HEAVY)
    assert loaded(UNUSED) == "[]"


def test_no_box_that_nobody_asked_for_is_made_before_the_first_picture(own_home):
    kinds = {"QLabel", "QMessageBox", "QFileDialog"}
    # PySide puts a class into its module when the class is first named.
    made = f"{kinds} & vars(QtWidgets).keys()"
    assert said(_FIRST_PICTURE % made) == "['QLabel']"


def test_no_module_is_read_anew_to_see_whether_it_uses_qt(own_home):
    watched = (
        "import inspect\n"
        "read, asked = inspect.getsource, []\n"
        "inspect.getsource = lambda one: (asked.append(one.__name__), read(one))[1]\n"
    )
    ours = '[name for name in asked if name.startswith("planner.ui")]'
    told = said(watched + _FIRST_PICTURE % ours)
    assert told == "['planner.ui.window.process.plain_imports']"


def test_the_collector_rests_until_the_window_stands_and_then_works(own_home):
    collector = "(gc.isenabled(), gc.get_freeze_count() > 0)"
    assert said("import gc\n" + _FIRST_PICTURE % f"[{collector}]") == "[(True, True)]"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen")
def test_without_a_screen_the_program_says_so_and_ends(tmp_path):
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    run = subprocess.run(
        [sys.executable, "-m", "planner", "--data", tmp_path / "j.db"],
        cwd=ROOT,
        env={name: told for name, told in os.environ.items() if name not in without},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.startswith("ms-journey-planner: There is no screen here")
    assert len(run.stderr.splitlines()) == 1
    assert not (tmp_path / "j.db").exists()
