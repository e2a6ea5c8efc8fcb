"""The guards of the test suite itself must be able to fail a test."""

import re
from pathlib import Path

import pytest

from tests.costs import write_list
from tests.places import ROOT

pytestmark = pytest.mark.slow  # each runs pytest once more
CONFTEST = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
SETTINGS = f"""
[pytest]
pythonpath = {ROOT}
markers =
    soak: long
    search: Hypothesis
    window: Qt
    paper: documents
    sweep: many cases
    dear: takes long
    costly: takes a moment
    allow_log: loud
"""
CASES = """
import pytest
@pytest.mark.parametrize("size", range(40))
def test_case(qapp, size): pass
def test_other(): pass
"""
LONG = "".join(f"def test_long_{number}(): pass\n" for number in range(20))
DEAR = "".join(f"0.4 test_long.py::test_long_{number}\n" for number in range(20))


@pytest.fixture
def small_run(pytester, monkeypatch):
    """Run one small test file under our conftest."""

    def run(text, *options):
        pytester.makeconftest(CONFTEST)
        pytester.makeini(SETTINGS)
        pytester.makepyfile(text)
        without = ["randomly", "xdist"] + ([] if "qapp" in text else ["pytest-qt"])
        left_out = [word for name in without for word in ("-p", f"no:{name}")]
        return pytester.runpytest_subprocess(*left_out, *options)

    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    return run


@pytest.fixture
def outcomes(small_run):
    """Run one small test file and count what became of it."""
    return lambda *words: small_run(*words).parseoutcomes()


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


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="the system cannot tell")
def test_a_database_left_open_fails_the_test_that_opened_it(outcomes):
    text = (
        "import sqlite3\nkept = []\n"
        "def test_leak(tmp_path):\n"
        "    kept.append(sqlite3.connect(tmp_path / 'journeys.db'))"
    )
    assert outcomes(text) == {"passed": 1, "errors": 1}


def test_long_tests_run_only_when_asked_for(outcomes):
    text = (
        "import pytest\n@pytest.mark.soak\ndef test_long(): pass\n"
        "def test_short(): pass"
    )
    assert outcomes(text) == {"passed": 1, "deselected": 1}
    assert outcomes(text, "--soak") == {"passed": 2}


def test_a_run_takes_one_case_in_ten_of_a_sweep_and_all_of_it_when_asked(outcomes):
    assert outcomes(CASES) == {"passed": 5, "deselected": 36}
    assert outcomes(CASES, "--whole") == {"passed": 41}
    assert outcomes(CASES, "-m", "sweep") == {"passed": 4, "deselected": 37}
    assert outcomes(CASES, "-m", "window and not sweep") == {"deselected": 41}


def test_a_run_takes_one_dear_test_in_ten_and_all_of_them_when_asked(
    pytester, small_run
):
    pytester.mkdir("tests").joinpath("dear.txt").write_text(DEAR, encoding="utf-8")
    pytester.makepyfile(test_long=LONG)
    for options, counted in (
        ((), {"passed": 3, "deselected": 18}),
        (("--whole",), {"passed": 21}),
        (("--whole", "-m", "not dear"), {"passed": 1, "deselected": 20}),
        (("--costs=costs",), {"passed": 21}),
        (("--dear",), {"passed": 21}),
        (("--dear", "-m", "dear"), {"passed": 20, "deselected": 1}),
    ):
        run = small_run("def test_short(): pass", *options)
        assert run.parseoutcomes() == counted


def test_what_took_long_is_dear(pytester, small_run):
    text = (
        "import pytest, time\ndef test_short(): pass\n"
        "@pytest.mark.parametrize('seconds', [0, 0.6])\n"
        "def test_long(seconds):\n"
        "    began = time.process_time()\n"
        "    while time.process_time() < began + seconds: pass\n"
        "def test_idle(): time.sleep(0.7)\n"
    )
    pytester.mkdir("tests")
    assert small_run(text, "--costs=costs").parseoutcomes() == {"passed": 4}
    write_list(pytester.path / "costs", pytester.path)
    named = (pytester.path / "tests" / "dear.txt").read_text(encoding="utf-8")
    ((spent, name),) = (line.split() for line in named.splitlines())
    assert float(spent) >= 0.6
    assert name.endswith("::test_long")


def test_what_costs_a_moment_is_not_in_the_quick_loop(pytester, small_run):
    listed = "0.1 test_long.py::test_long_1\n0.4 test_long.py::test_long_2\n"
    pytester.mkdir("tests").joinpath("dear.txt").write_text(listed, encoding="utf-8")
    pytester.makepyfile(test_long=LONG)
    quick = "--whole", "-m", "not dear and not costly"
    run = small_run("def test_short(): pass", *quick)
    assert run.parseoutcomes() == {"passed": 19, "deselected": 2}


def test_measuring_a_part_keeps_what_is_known_of_the_rest(tmp_path):
    for name in ("test_here.py", "test_there.py"):
        text = "def test_one(): pass\ndef test_two(): pass\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    tests, costs = tmp_path / "tests", tmp_path / "costs"
    tests.mkdir()
    costs.mkdir()
    (tests / "dear.txt").write_text(
        "0.5 test_here.py::test_one\n0.4 test_here.py::test_gone\n"
        "0.7 test_there.py::test_one\n0.7 test_away.py::test_one\n",
        encoding="utf-8",
    )
    measured = "0.052\ttest_here.py::test_one\n0.300\ttest_here.py::test_two\n"
    (costs / "1.tsv").write_text(measured, encoding="utf-8")
    write_list(costs, tmp_path)
    assert (tests / "dear.txt").read_text(encoding="utf-8").splitlines() == [
        "0.3 test_here.py::test_two",
        "0.7 test_there.py::test_one",
    ]


def test_the_seed_that_is_told_takes_the_same_cases_again(small_run):
    first = small_run(CASES, "-v")
    seed = re.search(r"--slice-seed=\d+", str(first.stdout)).group()
    again = small_run(CASES, "-v", seed)
    taken = [
        set(re.findall(r"test_case\S+", str(run.stdout))) for run in (first, again)
    ]
    assert taken[0] == taken[1]
    assert len(taken[0]) == 4


def test_no_test_sees_the_home_of_the_person_who_runs_it(outcomes):
    text = (
        "import os, pathlib\ndef test_home():\n"
        "    for name in ('HOME', 'XDG_DATA_HOME', 'XDG_CONFIG_HOME'):\n"
        "        assert 'pytest' in os.environ[name]\n"
        "    assert 'pytest' in str(pathlib.Path.home())"
    )
    assert outcomes(text) == {"passed": 1}
