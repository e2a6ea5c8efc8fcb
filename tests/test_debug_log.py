"""The log that somebody wishes for tells of the program and never of the person."""

from datetime import UTC, datetime

import pytest

from planner.app.debug_log import DebugLog
from planner.app.fault_log import log_file
from planner.app.main import main
from planner.models.errors import PlannerError

NOW = datetime(2026, 11, 26, 21, 5, tzinfo=UTC)


def text_of(path):
    return path.read_text("utf-8")


def debug_file():
    return log_file().with_name("debug.txt")


def test_nothing_is_written_without_the_wish(tmp_path, capsys):
    assert main(["--data", str(tmp_path / "a.db"), "list"]) == 0
    assert capsys.readouterr().err == ""
    assert not debug_file().exists()


@pytest.mark.parametrize("words", [("--debug", "list"), ("list", "--debug")])
def test_a_command_is_logged_by_its_name_and_its_end(tmp_path, capsys, words):
    assert main(["--data", str(tmp_path / "a.db"), *words]) == 0
    assert str(debug_file()) in capsys.readouterr().err
    lines = text_of(debug_file()).splitlines()
    assert datetime.fromisoformat(lines[0]).tzinfo is not None
    assert lines[1].startswith("MS Journey Planner ")
    assert lines[-2].endswith(" command list")
    assert lines[-1].endswith(" ended with 0")


def test_no_word_that_was_typed_and_no_folder_is_in_it(tmp_path, capsys):
    data = tmp_path / "Ada" / "journeys.db"
    words = ["--data", str(data), "--debug", "show", "Ada has MS"]
    assert main(words) == 1
    capsys.readouterr()
    text = text_of(debug_file())
    assert "command show" in text
    assert "ended with 1" in text
    assert "Ada" not in text


def test_a_library_is_quoted_without_paths_and_without_what_it_quotes():
    log = DebugLog()
    path = log.begin(NOW)
    log.note_outside('cannot read "Ada" from /mnt/ada/plan.pdf\nor C:\\ada\\x now')
    log.end()
    assert text_of(path).endswith(
        " cannot read (quoted) from (a path) or (a path) now\n"
    )


def test_a_program_that_goes_round_in_circles_fills_no_disk():
    log = DebugLog()
    path = log.begin(NOW)
    for _ in range(3_000):
        log.note("round " * 200)
    log.end()
    assert path.stat().st_size <= 1024 * 1024


def test_a_log_that_cannot_be_written_is_refused_in_words(tmp_path, capsys):
    log_file().parent.parent.mkdir(parents=True, exist_ok=True)
    log_file().parent.touch()
    with pytest.raises(PlannerError):
        DebugLog().begin(NOW)
    assert main(["--data", str(tmp_path / "a.db"), "--debug", "list"]) == 1
    assert "Traceback" not in capsys.readouterr().err
