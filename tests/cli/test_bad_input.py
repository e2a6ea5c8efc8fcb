"""Bad input gets a sentence: what, where, what to do; nothing is stored."""

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from planner.export.files import read_file, save_file
from planner.models.errors import PlannerError
from planner.storage.access.driver import sqlite
from planner.storage.identity import SCHEMA_VERSION
from tests.cli.conftest import EXAMPLES
from tests.places import ROOT


@pytest.fixture
def new(planner, tmp_path):
    """Tries to start a journey from an answers file with this text."""

    def start(text, *words):
        file = tmp_path / "answers.toml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        day0 = () if "--day0" in words else ("--day0", "2027-04-06")
        return planner(
            "new", "--answers", file, "--option", "ahsct-cy-atg", *day0, *words
        )

    return start


@pytest.mark.parametrize("command", ["why", "back", "away", "contact"])
def test_a_place_left_empty_by_dashes_is_never_taken(planner, journey, command):
    """Up to Python 3.12 argparse leaves the place empty, later it fills in dashes."""
    answer = planner(command, journey, "--", "--")
    assert answer.code in {1, 2}
    assert "inside the app" not in answer.err
    assert answer.out == ""


# Dates


@pytest.mark.parametrize(
    "typed",
    [
        "2027-02-31",
        "2027-02-29",
        "0027-04-06",
        "2201-01-01",
        "1899-12-31",
        "2027-13-01",
        "06-04-2027",
        "2027/04/06",
        "6.4.2027",
        "tomorrow",
        "",
        "2027-4-6",
        "20270406",
    ],
)
def test_a_day_that_is_none_is_wrong_usage_and_repeated(planner, journey, typed):
    answer = planner("move", journey, "--day0", typed)
    assert (answer.code, answer.out) == (2, "")
    assert repr(typed) in answer.err
    assert len(planner.done("history", journey).lines) == 2


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("born = 1992-02-31", "line 2"),
        ("born = 0027-03-14", "1900 to 2200"),
        ('born = "14.3.1992"', "date without quotes"),
        ('onset = "31/12/2019"', "31/12/2019"),
        ('onset = "2019-13"', "2019-13"),
        ("born = 2031-01-01", "future"),
        ('onset = "2020"\ndiagnosed = "2019"', "first symptoms"),
        ('born = 1992-03-14\nonset = "1990"', "before the birth date"),
        ('last-mri = "2027-01-01"', "future"),
    ],
)
def test_a_date_that_cannot_be_is_refused_in_words(new, planner, line, word):
    answer = new(f"[profile]\n{line}\n")
    assert (answer.code, answer.out) == (1, "")
    assert word in answer.err
    assert planner.done("list").out == ""


def test_a_centre_that_starts_in_the_past_is_refused(planner, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text("[plan]\ncentre-start = 2026-01-11\n")
    words = ["--answers", answers, "--option", "ahsct-split-dose"]
    refusal = planner.refused("new", *words)
    assert "line 2: plan.centre-start: 11 Jan 2026 lies before today" in refusal
    assert planner.done("list").out == ""


def test_a_stay_that_ends_before_it_starts_is_refused(planner, journey):
    words = ["hospital-stay", "2027-03-31", "--end", "2027-03-30"]
    assert "lies before the start" in planner.refused("book", journey, *words)


def test_a_plan_at_the_edge_of_the_calendar_is_made_or_refused(planner):
    for day0 in ("2199-06-01", "2200-12-31"):
        answers = EXAMPLES / "ahsct-at-home.toml"
        words = ["--answers", answers, "--option", "ahsct-cy-atg", "--day0", day0]
        answer = planner("new", *words)
        assert answer.code in {0, 1}
        assert "inside the app" not in answer.err


# Profile values


@pytest.mark.parametrize(
    ("lines", "word"),
    [
        ("edss = 3.3", "steps of one half"),
        ("edss = -1", "steps of one half"),
        ("edss = 10.5", "10"),
        ("edss = nan", "edss"),
        ("edss = inf", "edss"),
        ("edss = true", "edss"),
        ('edss = "3"', "without quotes"),
        ("relapses-12 = 13", "12"),
        ("relapses-12 = -1", "0"),
        ("relapses-12 = 1.5", "whole number"),
        ("relapses-12 = 3\nrelapses-24 = 2", "3 relapses in 12 months"),
        ('ms-type = "RRMS"', "relapsing-remitting"),
        ('walking = "slowly"', "wheelchair"),
        ('home-country = "Atlantis"', "Atlantis"),
        ('smokes = "sometimes"', "yes"),
        ('dont-know = ["shoe-size"]', "shoe-size"),
        ("shoe-size = 44", "not known here"),
        ('name = "' + "x" * 301 + '"', "300"),
        ('present-drug = { drug = "" }', "drug"),
    ],
)
def test_a_value_that_cannot_be_is_refused_in_words(new, planner, lines, word):
    answer = new(f"[profile]\n{lines}\n")
    assert (answer.code, answer.out) == (1, ""), answer
    assert word in answer.err
    assert planner.done("list").out == ""


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"\x00", b"[profile", b"a = 1\na = 2", b"x" * (1024 * 1024 + 1)],
)
def test_an_answers_file_that_is_no_toml_is_refused(new, planner, content):
    answer = new(content)
    assert (answer.code, answer.out) == (1, "")
    assert "answers.toml" in answer.err
    assert planner.done("list").out == ""


# Hard text


HARD = (
    "<b>&amp; \x1b[31m{0} %s \N{GRINNING FACE} \N{ARABIC LETTER SEEN}"
    "\N{ARABIC LETTER LAM} \N{HEBREW LETTER ALEF} \N{RIGHT-TO-LEFT OVERRIDE}txt"
    " \u200b=cmd|'/c' "
)


def test_hard_text_goes_through_every_door_unharmed(planner, journey, tmp_path):
    note = (HARD * 300)[:9_000]
    planner.done("note", journey, "mri-baseline", f"--why={note}")
    kept = planner.step(journey, "mri-baseline")["note"]
    assert kept.startswith("<b>&amp; [31m{0} %s \N{GRINNING FACE}")
    assert "\x1b" not in kept
    for kind in ("pdf", "ics", "csv", "fhir", "json"):
        target = tmp_path / f"out.{kind}"
        whole = ("--sheet", "booklet", "--with-data") if kind == "pdf" else ()
        answer = planner("export", journey, f"--{kind}", target, *whole)
        assert answer.code == 0
        assert ("\N{GRINNING FACE}" in answer.err) == (kind == "pdf")
    planner.data = tmp_path / "other.db"
    again = planner.done("import", tmp_path / "out.pdf").out.strip()
    assert planner.step(again, "mri-baseline")["note"] == kept


def test_a_note_of_10_001_characters_is_refused_with_its_length(planner, journey):
    refusal = planner.refused("note", journey, "mri-baseline", "--why=" + "x" * 10_001)
    assert "10,001 characters" in refusal
    assert "10,000" in refusal
    planner.done("note", journey, "mri-baseline", "--why=" + "x" * 10_000)


# Data files in trouble, through the program


def plain(path, *statements):
    with closing(sqlite.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_a_locked_data_file_is_told_and_nothing_changes(planner, journey):
    with closing(sqlite.connect(planner.data, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert "Another program is using" in planner.refused("hold", journey)
        planner.done("show", journey)
        other.execute("ROLLBACK")
    planner.done("hold", journey)


@pytest.mark.parametrize(
    "content",
    [
        b"some text",
        b"%PDF-1.7",
        bytes(range(256)) * 32,
        b"SQLite format 3\0" + b"x" * 99,
    ],
)
def test_what_is_no_data_file_is_left_as_it_is(planner, content):
    planner.data.write_bytes(content)
    for command in (["list"], ["check"], ["show", "x"], ["backup", "copy.db"]):
        assert "journeys.db" in planner.refused(*command)
    assert planner.data.read_bytes() == content


def test_a_data_file_of_a_newer_release_is_left_as_it_is(planner, journey):
    plain(planner.data, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = planner.data.read_bytes()
    assert "newer version" in planner.refused("show", journey)
    assert planner.data.read_bytes() == before


def test_a_damaged_data_file_is_told_with_the_way_out(planner, journey):
    data = bytearray(planner.data.read_bytes())
    for start in range(4096, len(data), 4096):
        data[start : start + 64] = os.urandom(64)
    planner.data.write_bytes(data)
    refusal = planner.refused("show", journey)
    assert "damaged" in refusal
    assert "backup" in refusal
    assert planner.data.read_bytes() == data


@pytest.mark.parametrize(
    "name",
    ["", "missing/j.db", "file/j.db", "x" * 300, "loop", "/dev/null", "/dev/full"],
)
def test_a_place_that_can_hold_no_data_file_is_told(planner, tmp_path, name):
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    planner.data = tmp_path / name
    refusal = planner.refused("list")
    assert refusal.count("\n") == 1
    answers = EXAMPLES / "ahsct-at-home.toml"
    words = ["--option", "ahsct-cy-atg", "--day0", "2027-04-06"]
    planner.refused("new", "--answers", answers, *words)


@pytest.mark.parametrize("name", ["missing/x", "file/x", "x" * 300, "loop", "."])
def test_a_place_that_can_hold_no_copy_is_told(planner, journey, tmp_path, name):
    (tmp_path / "file").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    before = planner.done("show", journey, "--json").out
    for command in ("backup", "restore", "import", "export"):
        words = [journey, "--pdf"] if command == "export" else []
        planner.refused(command, *words, tmp_path / name)
    assert planner.done("show", journey, "--json").out == before
    assert planner.done("check").code == 0


# Places that may not be written, as somebody without rights

WITHOUT_RIGHTS = """
import encodings.utf_8_sig, os, resource, sys
import planner.app.main, planner.app.workbench, planner.storage.schema.upgrade
import planner.storage.schema.migrations, planner.export.writer, planner.export.files
import planner.content.catalog, planner.content.answers.answers
import planner.cli.parser  # what is loaded later may lie where nobody may look
limit, *words = sys.argv[1:]
if int(limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
elif os.geteuid() == 0:  # root may write anywhere
    os.setuid(65534)
sys.exit(planner.app.main.main(words))
"""


@pytest.fixture
def public_folder():
    """A folder that a process without rights can reach."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o777)
    shutil.rmtree(folder)


def alone():
    """The surroundings without what counts coverage: it could write nothing either."""
    kept = {key: value for key, value in os.environ.items() if "COVERAGE" not in key}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


ROOM = 20_000
"""Bytes: less than any paper takes."""


def outside(limit, *words):
    """Run a command in a process without rights, or with a limit on file sizes."""
    answer = subprocess.run(
        [sys.executable, "-c", WITHOUT_RIGHTS, str(limit), *map(str, words)],
        cwd=ROOT,
        env=alone(),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in answer.stderr
    assert "inside the app" not in answer.stderr
    return answer


def test_a_document_for_a_full_disk_is_not_half_written(planner, journey, tmp_path):
    target = tmp_path / "plan.pdf"
    words = ["--data", planner.data, "export", journey, "--pdf", target]
    answer = outside(ROOM, *words)
    assert answer.returncode == 1
    assert "full" in answer.stderr
    files = [path for path in tmp_path.iterdir() if path.is_file()]
    assert [path.suffix for path in files] == [".db"]


def test_a_full_disk_keeps_the_old_document(planner, journey, tmp_path):
    target = tmp_path / "plan.pdf"
    target.write_text("the old one")
    words = ["--data", planner.data, "export", journey, "--pdf", target, "--force"]
    assert outside(ROOM, *words).returncode == 1
    assert target.read_text() == "the old one"


def test_a_folder_without_rights_gets_no_document(planner, journey, public_folder):
    data = public_folder / "j.db"
    shutil.copy(planner.data, data)
    data.chmod(0o666)
    closed = public_folder / "closed"
    closed.mkdir(mode=0o555)
    words = ["--data", data, "export", journey, "--csv", closed / "plan.csv"]
    answer = outside(0, *words)
    assert answer.returncode == 1
    assert "may not write" in answer.stderr
    assert list(closed.iterdir()) == []


def test_a_data_file_without_rights_is_told_and_kept(planner, journey, public_folder):
    data = public_folder / "j.db"
    shutil.copy(planner.data, data)
    data.chmod(0o444)
    before = data.read_bytes()
    answer = outside(0, "--data", data, "hold", journey)
    assert answer.returncode == 1
    assert "cannot be written" in answer.stderr
    assert data.read_bytes() == before


# One file, whole or not at all


def code_of(action, *words, **more):
    with pytest.raises(PlannerError) as caught:
        action(*words, **more)
    return caught.value.code


def test_a_file_is_written_whole_under_its_name_and_nothing_beside_it(tmp_path):
    target = tmp_path / "plan.pdf"
    save_file(target, b"one")
    assert code_of(save_file, target, b"two") == "file.exists"
    assert target.read_bytes() == b"one"
    save_file(target, b"two", replace=True)
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]
    assert target.stat().st_mode & 0o077 == 0, "health data is for its owner's eyes"


def test_a_link_to_nowhere_is_only_replaced_when_asked(tmp_path):
    link = tmp_path / "plan.pdf"
    elsewhere = tmp_path / "elsewhere"
    link.symlink_to(elsewhere / "plan.pdf")
    assert code_of(save_file, link, b"plan") == "file.exists"
    no_folder = code_of(lambda: save_file(link, b"plan", replace=True))
    assert no_folder == "file.no-folder", "a link is followed, never replaced"
    elsewhere.mkdir()
    save_file(link, b"plan", replace=True)
    assert link.read_bytes() == b"plan"


def test_a_file_longer_than_allowed_is_not_read(tmp_path):
    file = tmp_path / "big"
    file.write_bytes(b"x" * 11)
    assert code_of(read_file, file, 10) == "file.too-big"
    assert read_file(file, 11) == b"x" * 11
    assert code_of(read_file, Path("/dev/zero"), 1000) == "file.not-plain"
