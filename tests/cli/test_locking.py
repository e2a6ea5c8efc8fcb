"""Locking from the command line: a passphrase from a prompt or a file, never a word."""

import io
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.places import ROOT

FIRST, SECOND = "correct horse battery", "\N{GREEK SMALL LETTER ALPHA} longer one"


@pytest.fixture
def secret(tmp_path):
    """Writes a passphrase into a file, as an editor does."""

    def written(text, name="passphrase.txt"):
        file = tmp_path / name
        file.write_bytes(f"{text}\r\nmore\n".encode())
        return file

    return written


@pytest.fixture
def first(secret):
    return secret(FIRST, "first.txt")


@pytest.fixture
def locked(planner, first):
    journey = planner.new()
    planner.done("lock", "--new-passphrase-file", first)
    return journey


def typed(monkeypatch, *lines):
    """Somebody sits there and types these lines."""
    answers = iter(lines)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(
        "planner.cli.parsing.passphrases.getpass.getpass", lambda _words: next(answers)
    )


def test_every_command_works_on_a_locked_file(planner, locked, first, tmp_path):
    shown = planner.done("show", locked, "--json", "--passphrase-file", first).json
    assert shown["id"] == locked
    given = ("--passphrase-file", first)
    planner.done("note", locked, "mri-baseline", "--why", "bring it", *given)
    planner.done("backup", tmp_path / "copy.db", *given)
    assert planner.done("check", *given).out == "The data file is sound.\n"
    planner.done("restore", tmp_path / "copy.db", *given)
    planner.done("rescue", tmp_path / "rescued.db", *given)
    assert "bring it" in planner.done("show", locked, "--json", *given).out
    assert planner.done("backups", "--inside", *given).out
    planner.done("data", *given)
    for file in (planner.data, tmp_path / "copy.db", tmp_path / "rescued.db"):
        assert file.read_bytes().startswith(b"MSJP")


def test_without_its_passphrase_nothing_of_it_is_shown(planner, locked, tmp_path):
    before = planner.data.read_bytes()
    for words in (
        ("list",),
        ("show", locked),
        ("check",),
        ("backup", tmp_path / "copy.db"),
        ("rescue", tmp_path / "new.db"),
        ("unlock",),
    ):
        told = planner.refused(*words)
        assert "needs its passphrase" in told
        assert "--passphrase-file" in told
    assert planner.data.read_bytes() == before
    assert not (tmp_path / "copy.db").exists()


def test_a_wrong_passphrase_is_told_as_what_it_may_be(planner, locked, secret):
    told = planner.refused("list", "--passphrase-file", secret("another one"))
    assert "The passphrase is wrong, or the beginning of the file is damaged" in told
    assert "another one" not in told


def test_it_is_asked_for_without_an_echo(planner, locked, monkeypatch):
    typed(monkeypatch, FIRST)
    assert locked in planner.done("list", "--json").out
    typed(monkeypatch, "not this one")
    assert "The passphrase is wrong" in planner.refused("list")


def test_a_new_one_is_asked_for_twice(planner, monkeypatch):
    journey = planner.new()
    typed(monkeypatch, FIRST, SECOND)
    assert "not the same" in planner.refused("lock")
    typed(monkeypatch, "short")
    assert "too short: 5 characters" in planner.refused("lock")
    typed(monkeypatch, "   ")
    assert "is empty" in planner.refused("lock")
    planner.done("show", journey)  # still open to all
    typed(monkeypatch, FIRST, FIRST)
    assert "locked with the passphrase" in planner.done("lock").out
    typed(monkeypatch, FIRST)
    assert planner.data.read_bytes().startswith(b"MSJP")


def test_it_is_changed_and_taken_away(planner, locked, first, secret):
    second = secret(SECOND, "second.txt")
    given = ("--passphrase-file", first, "--new-passphrase-file", second)
    assert "nobody can help" in planner.done("lock", *given).out
    assert "is wrong" in planner.refused("list", "--passphrase-file", first)
    planner.done("unlock", "--passphrase-file", second)
    assert locked in planner.done("list", "--json").out
    assert planner.data.read_bytes().startswith(b"SQLite format 3\0")
    assert "is not locked" in planner.refused("unlock")


def test_both_come_from_standard_input_line_by_line(planner, locked, monkeypatch):
    lines = f"{FIRST}\n{SECOND}\n".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines)))
    planner.done("lock", "--passphrase-file", "-", "--new-passphrase-file", "-")
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO(f"{SECOND}\r\n".encode()))
    )
    planner.done("list", "--passphrase-file", "-")


def test_words_and_a_passphrase_cannot_both_stand_on_standard_input(
    planner, locked, monkeypatch
):
    lines = io.TextIOWrapper(io.BytesIO(b"correct horse battery\n"))
    monkeypatch.setattr("sys.stdin", lines)
    words = ("note", locked, "mri-baseline", "--why", "-", "--passphrase-file", "-")
    assert "standard input" in planner.refused(*words)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"x" * 70_000])
def test_a_file_that_holds_no_passphrase_is_refused(planner, tmp_path, content):
    file = tmp_path / "odd"
    file.write_bytes(content)
    assert "odd" in planner.refused("lock", "--new-passphrase-file", file)


@pytest.mark.parametrize("name", ["missing", "."])
def test_a_file_that_cannot_be_read_is_refused(planner, tmp_path, name):
    told = planner.refused("lock", "--new-passphrase-file", tmp_path / name)
    assert "cannot be read" in told


def test_a_file_is_locked_from_its_first_letter(planner, first):
    planner.done("lock", "--new-passphrase-file", first)
    assert planner.data.read_bytes().startswith(b"MSJP")
    journey = planner.done(
        "new", "--option", "ahsct-cy-atg", "--passphrase-file", first
    ).out
    assert (
        journey.strip()
        in planner.done("list", "--json", "--passphrase-file", first).out
    )


def test_a_backup_under_an_older_passphrase_is_named(planner, locked, first, secret):
    second = secret(SECOND, "second.txt")
    kept = planner.data.with_name(f"{planner.data.stem}.replaced.db")
    kept.write_bytes(planner.data.read_bytes())
    planner.done("lock", "--passphrase-file", first, "--new-passphrase-file", second)
    strange = planner.data.with_name(f"{planner.data.stem}.replaced-2.db")
    strange.write_bytes(b"MSJP" + os.urandom(8188))
    told = planner.done("unlock", "--passphrase-file", second).out
    assert str(strange) in told
    assert str(kept) not in told


def at_a_terminal(words, lines, folder):
    """Run the program at a terminal where somebody types; returns what it showed."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        os.execv(sys.executable, [sys.executable, "-m", "planner", *words])  # noqa: S606
    shown = b""
    for line in lines:
        while not shown.rstrip().endswith(b":"):
            shown += os.read(terminal, 1000)
        time.sleep(0.1)
        os.write(terminal, line.encode() + b"\n")
        shown += b"\n"
    try:
        while piece := os.read(terminal, 1000):
            shown += piece
    except OSError:  # the program has ended
        pass
    os.close(terminal)
    os.waitpid(child, 0)
    return shown.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such terminals")
def test_at_a_terminal_no_letter_of_it_is_shown(planner, locked, tmp_path):
    words = ["--data", str(planner.data), "list"]
    shown = at_a_terminal(words, [FIRST], tmp_path)
    assert "its passphrase" in shown
    assert "battery" not in shown
    assert "Transplant" in shown or locked in shown


def test_no_process_shows_it_while_it_is_used(planner, locked, first):
    if not Path("/proc/self").is_dir():
        pytest.skip("the system cannot tell")
    words = ("list", "--passphrase-file", first)
    program = subprocess.Popen(
        ["env", sys.executable, "-m", "planner", "--data", planner.data, *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    seen = b""
    while program.poll() is None:
        for name in ("cmdline", "environ"):
            try:
                seen += Path(f"/proc/{program.pid}/{name}").read_bytes()
            except OSError:
                break
    program.stdout.close()
    assert program.returncode == 0
    assert b"passphrase-file" in seen
    assert b"battery" not in seen
