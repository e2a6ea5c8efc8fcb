"""Python and PySide6 must be a sound pair.

PySide6 6.12.0 drops one reference to None too many per call on Python 3.10 and 3.11;
after some 7,000 calls the interpreter aborts. It runs in a process of its own, because
the failure would take the whole test run with it.
"""

import os
import subprocess
import sys

_MANY_CALLS = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
print(label.text())
"""


def test_twenty_thousand_calls_leave_the_interpreter_alive():
    run = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert (run.returncode, run.stdout.strip()) == (0, "19999"), run.stderr[-500:]
