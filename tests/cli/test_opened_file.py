"""A file that stands alone on the command line opens the window on it."""

import os

import pytest

from planner.app.main import _speaker
from planner.cli.environment import Environment
from planner.cli.parsing.passphrases import AskedPassphrases
from planner.cli.run import run

PIPE, FOLDER = "pipe.pdf", "folder.pdf"


@pytest.fixture
def opened(tmp_path):
    """Run the command line; return its exit code and what a window opened on."""

    def never(*_given, **_more):
        raise AssertionError

    def start(*words):
        seen = []
        outside = Environment(
            workbench=never,
            window=lambda *given: seen.append(given) or 0,
            begin_log=never,
            rescue=never,
            restore=never,
            change_lock=never,
            passphrases=AskedPassphrases(_speaker),
            self_test=never,
            report=never,
            demo_data=never,
            after_work=never,
            speaker=_speaker,
            know_language=never,
        )
        return run([str(word) for word in words], outside), seen

    return start


@pytest.mark.parametrize("name", ["plan.pdf", "Plan von März.PDF", "journey.json"])
def test_a_plan_is_handed_to_the_window(opened, tmp_path, name):
    plan = tmp_path / name
    plan.write_bytes(b"%PDF-1.7")
    assert opened(plan) == (0, [(None, None, plan)])
    data = tmp_path / "mine.db"
    assert opened("--data", data, plan) == (0, [(data, None, plan)])


@pytest.mark.parametrize("content", [b"SQLite format 3\0 and so on", b"damaged", b""])
def test_a_data_file_becomes_the_data_file_also_a_damaged_one(
    opened, tmp_path, content
):
    data = tmp_path / "journeys.db"
    data.write_bytes(content)
    assert opened(data) == (0, [(data, None, None)])


def test_a_data_file_by_another_name_is_known_by_its_beginning(opened, tmp_path):
    data = tmp_path / "journeys.pdf"
    data.write_bytes(b"SQLite format 3\0")
    assert opened(data) == (0, [(data, None, None)])


def test_two_data_files_are_refused(opened, tmp_path, capsys):
    data = tmp_path / "one.db"
    data.write_bytes(b"")
    assert opened("--data", tmp_path / "two.db", data) == (1, [])
    assert "--data names another one" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "told"),
    [("none.pdf", "none.pdf"), (FOLDER, "is a folder"), (PIPE, "device or a pipe")],
)
def test_what_is_no_file_is_told_before_a_window_opens(
    opened, tmp_path, capsys, name, told
):
    (tmp_path / FOLDER).mkdir()
    os.mkfifo(tmp_path / PIPE)
    assert opened(tmp_path / name) == (1, [])
    assert told in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [("plan",), ("a.pdf", "b.pdf"), ("\0.pdf",), ("list.",)]
)
def test_other_words_are_still_looked_for_among_the_commands(opened, words, capsys):
    with pytest.raises(SystemExit) as ended:
        opened(*words)
    assert ended.value.code == 2
    assert "COMMAND" in capsys.readouterr().err
