"""What is on the way to the first picture, and what must not be."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
HEAVY = "{'sqlite_utils', 'reportlab', 'pikepdf', 'icalendar', 'holidays', 'lxml'}"
_SERVICES = """
import sys
import planner.services.journeys, planner.services.workbench, planner.cli.main
print(sorted(name for name in sys.modules if name.startswith("PySide6")))
"""
_FIRST_PICTURE = f"""
import os, sys
from PySide6.QtWidgets import QApplication
from bench.first_paint import FirstPaint
from planner.__main__ import main

class Watcher(FirstPaint):
    def _announce(self):
        print(sorted({HEAVY} & set(sys.modules)), flush=True)
        os._exit(0)

run = QApplication.exec
def watched(*_):
    Watcher(QApplication.instance())
    return run()
QApplication.exec = watched
sys.argv = ["planner"]
main()
"""


def said(code, **environment):
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-800:]
    return run.stdout.strip()


def test_the_services_and_the_command_line_need_no_qt():
    assert said(_SERVICES) == "[]"


@pytest.mark.parametrize("time", ["first", "second"])
def test_what_only_documents_and_upgrades_need_is_not_loaded_before_the_first_picture(
    time, own_home
):
    if time == "second":
        said(_FIRST_PICTURE)
    assert said(_FIRST_PICTURE) == "[]"
