"""The guards of the test suite itself must be able to fail a test."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
SETTINGS = """
[pytest]
markers =
    soak: long
    allow_log: loud
"""


@pytest.fixture
def outcomes(pytester, monkeypatch):
    """Run one small test file under our conftest and count what became of it."""

    def run(text, *options):
        pytester.makeconftest(CONFTEST)
        pytester.makeini(SETTINGS)
        pytester.makepyfile(text)
        ended = pytester.runpytest_subprocess("-p", "no:randomly", *options)
        return ended.parseoutcomes()

    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    return run


def test_a_warning_in_the_log_fails_the_test_that_caused_it(outcomes):
    text = "import logging\ndef test_loud(): logging.warning('oh')"
    assert outcomes(text) == {"passed": 1, "errors": 1}


def test_a_marked_test_may_log_a_warning(outcomes):
    text = (
        "import logging, pytest\n"
        "@pytest.mark.allow_log\ndef test_loud(): logging.warning('oh')"
    )
    assert outcomes(text) == {"passed": 1}


def test_a_window_left_open_fails_the_test_that_opened_it(outcomes):
    text = (
        "from PySide6.QtWidgets import QWidget\nkept = []\n"
        "def test_leak(qapp):\n    kept.append(QWidget()); kept[0].show()"
    )
    assert outcomes(text) == {"passed": 1, "errors": 1}


def test_a_thread_left_running_fails_the_test_that_started_it(outcomes):
    text = (
        "import threading\nstop = threading.Event()\n"
        "def test_leak():\n    threading.Thread(target=stop.wait, daemon=True).start()"
    )
    assert outcomes(text) == {"passed": 1, "errors": 1}


def test_long_tests_run_only_when_asked_for(outcomes):
    text = (
        "import pytest\n@pytest.mark.soak\ndef test_long(): pass\n"
        "def test_short(): pass"
    )
    assert outcomes(text) == {"passed": 1, "deselected": 1}
    assert outcomes(text, "--soak") == {"passed": 2}


def test_no_test_sees_the_home_of_the_person_who_runs_it(outcomes):
    text = (
        "import os, pathlib\ndef test_home():\n"
        "    for name in ('HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME'):\n"
        "        assert 'pytest' in os.environ[name]\n"
        "    assert 'pytest' in str(pathlib.Path.home())"
    )
    assert outcomes(text) == {"passed": 1}
