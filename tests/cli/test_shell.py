"""The command line in a shell of its own: pipes, closed outputs, strange letters."""

import os
import subprocess
import sys

import pytest

from tests.places import ROOT


@pytest.fixture
def shell(tmp_path):
    """Runs a shell line; $PLANNER is the program on a data file of its own."""

    def run(line, **more):
        program = f"{sys.executable} -m planner --data {tmp_path}/j.db"
        return subprocess.run(
            ["bash", "-o", "pipefail", "-c", line.replace("$PLANNER", program)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), **more},
            capture_output=True,
            check=False,
            timeout=60,
        )

    return run


def test_the_module_is_the_program(shell):
    answer = shell("$PLANNER options")
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert b"ahsct-cy-atg" in answer.stdout


@pytest.mark.parametrize("command", ["sources --json", "protocols", "--help"])
def test_a_reader_who_stops_reading_is_no_trouble(shell, command):
    answer = shell(f"$PLANNER {command} | head -c 1")
    assert (answer.returncode, answer.stderr) == (0, b"")


def test_a_reader_who_is_gone_at_once_is_no_trouble(shell):
    answer = shell("{ sleep 0.5; $PLANNER sources --json; } | true")
    assert (answer.returncode, answer.stderr) == (0, b"")


def test_an_output_without_room_is_told_and_never_a_traceback(shell):
    answer = shell("$PLANNER sources >/dev/full")
    assert answer.returncode == 1
    assert answer.stderr.startswith(
        b"ms-journey-planner: The answer could not be printed"
    )
    assert b"Traceback" not in answer.stderr
    assert answer.stderr.count(b"\n") == 1


def test_closed_outputs_are_no_trouble(shell):
    answer = shell("$PLANNER list >&- 2>&-")
    assert (answer.returncode, answer.stderr) == (0, b"")


def test_letters_that_the_terminal_lacks_are_told_by_their_number(shell):
    answer = shell("$PLANNER show caf\\é", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert answer.returncode == 1
    assert b"caf\\xe9" in answer.stderr
    assert b"Traceback" not in answer.stderr


def test_bytes_that_are_no_text_are_no_trouble(shell, tmp_path):
    answer = shell(f"$PLANNER backup {tmp_path}/$'copy\\xff.db'")
    assert (answer.returncode, answer.stderr) == (0, b"")
    answer = shell("$PLANNER show $'\\xff'")
    assert answer.returncode == 1
    assert b"Traceback" not in answer.stderr


def test_a_home_that_cannot_be_written_is_told(shell, tmp_path):
    (tmp_path / "file").touch()
    line = f"{sys.executable} -m planner list"
    answer = shell(line, XDG_DATA_HOME=f"{tmp_path}/file/data")
    assert answer.returncode == 1
    assert answer.stderr.startswith(b"ms-journey-planner: ")
    assert answer.stderr.count(b"\n") == 1


def test_the_self_test_tells_each_check_and_leaves_nothing(shell, tmp_path):
    answer = shell("$PLANNER self-test", TMPDIR=str(tmp_path))
    assert (answer.returncode, answer.stderr) == (0, b"")
    assert [line.split(b":")[0] for line in answer.stdout.splitlines()] == [
        b"resources",
        b"database",
        b"documents",
        b"letters",
        b"encryption",
        b"locking",
        b"languages",
        b"holidays",
        b"window",
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_plan_is_changed_looked_at_and_taken_back_by_a_script(shell, tmp_path):
    answer = shell(
        """
        set -e
        J=$($PLANNER new --answers resources/content/examples/ahsct-at-home.toml \\
            --option ahsct-cy-atg --day0 2050-04-05)
        $PLANNER add-step $J "Wig" --before day0 --by "10 days" --id wig | head -n 1
        $PLANNER switch $J --timetable ahsct-beam-atg --dry-run | grep -c ^New:
        $PLANNER cancel-plan $J --why "no" --json | grep recorded
        $PLANNER undo $J
        $PLANNER show $J --json | grep -c own-wig
        $PLANNER centre $J nowhere || echo "ended with $?"
        """
    )
    lines = answer.stdout.decode().splitlines()
    assert lines[0] == "Own step: Wig"
    assert int(lines[1]) > 3
    assert lines[2:] == [
        '  "recorded": "State of the plan changed: cancelled. Why: no",',
        "Taken back: State of the plan changed: cancelled. Why: no",
        "1",
        "ended with 1",
    ]
    assert answer.stderr.startswith(
        b"ms-journey-planner: This centre is not on your list"
    )
    assert answer.stderr.count(b"\n") == 1
