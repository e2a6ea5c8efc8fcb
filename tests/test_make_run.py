"""The first command of README on a machine that lacks something."""

import os
import pty
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.places import ROOT

NEEDED = "bash cat dirname grep make mktemp rm sort tr uname"


@pytest.fixture
def bare(tmp_path):
    """Return a folder with the program's first steps, and a path without a Python."""
    folder = tmp_path / "für ёж 日本" / "x y"
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copy(ROOT / "requirements.lock", folder)
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in NEEDED.split():
        (tools / name).symlink_to(shutil.which(name))
    return folder, {"PATH": str(tools), "LC_ALL": "C.UTF-8"}


def heard(terminal):
    """All that was written to a terminal that nobody writes to any more."""
    said = b""
    try:
        while part := os.read(terminal, 4096):
            said += part
    except OSError:
        pass  # Linux: the other side is closed
    return said.decode().replace("\r\n", "\n")


def test_at_a_terminal_the_plain_line_is_the_last(bare):
    folder, environment = bare
    ours, theirs = pty.openpty()
    subprocess.run(
        ["make", "run"],
        cwd=folder,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        timeout=60,
        check=False,
    )
    os.close(theirs)
    said = heard(ours)
    os.close(ours)
    assert said.splitlines()[-1] == (
        "Python 3.11 or newer (up to 3.14) is needed, and none was found."
    )
    assert "***" not in said


def test_a_script_gets_the_exit_code(bare):
    folder, environment = bare
    run = subprocess.run(
        ["make", "run"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert run.returncode
    assert "Python 3.11 or newer" in run.stderr


NOBODY = 65534


def test_a_folder_that_takes_no_file_is_told_in_words():
    with tempfile.TemporaryDirectory() as outer:
        folder = Path(outer, "planner")
        shutil.copytree(ROOT / ".ci", folder / ".ci")
        shutil.copy(ROOT / "requirements.lock", folder)
        folder.chmod(0o555)
        Path(outer).chmod(0o755)
        run = subprocess.run(
            [folder / ".ci" / "setup", "run"],
            env={**os.environ, "PYTHON": sys.executable, "DISPLAY": ""},
            user=NOBODY if os.geteuid() == 0 else None,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        folder.chmod(0o755)
    assert run.returncode
    assert "Please move the planner to a folder of your own" in run.stderr
    assert "Traceback" not in run.stderr


def test_without_a_home_there_is_no_entry_and_no_noise(bare):
    folder, environment = bare
    run = subprocess.run(
        [folder / ".ci" / "entry", "add"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout == run.stderr == ""
