"""A preview only looks: it writes nothing and waits for nobody."""

import sqlite3
from contextlib import closing, contextmanager

from planner.cli.parser import build_parser
from planner.content.catalog import shipped_catalog
from planner.services.words.speaker import Speaker
from planner.storage.access.driver import sqlite
from tests.cli.conftest import EXAMPLES
from tests.cli.test_changing import OWN_SHEET
from tests.cli.test_manual import CHOICE, choices_of

SPEAKER = Speaker(shipped_catalog().texts())

PREVIEWS = {
    "book": ["mri-baseline", "2027-02-03"],
    "done": ["centre-check", "2026-11-20"],
    "cancel": ["egg-freezing"],
    "note": ["mri-baseline"],
    "unbook": ["mri-baseline"],
    "not-done": ["centre-check"],
    "skip": ["egg-freezing"],
    "bring-back": ["physio-before"],
    "not-before": ["mri-baseline", "2027-01-04"],
    "later": ["mri-baseline", "2046-12-04"],
    "before": ["dental-check", "2026-09"],
    "add-step": ["Wig", "--after", "collection", "--by", "3 days"],
    "quick": ["MRI 4 Feb 2047 10:30"],
    "change-step": ["own-hat", "--days", "2"],
    "remove-step": ["own-hat"],
    "away": ["2027-02-08"],
    "not-away": ["2027-03-01"],
    "helps": ["2027-05-14", "--who", "Tom"],
    "not-helps": ["2027-04-06"],
    "closed": ["2027-05-14"],
    "not-closed": ["2027-05-20"],
    "move": ["--day0", "2060-05-04"],
    "add-centre": ["City Hospital"],
    "centre": ["sur"],
    "switch": ["--timetable", "ahsct-beam-atg"],
    "state": ["agreed"],
    "cancel-plan": [],
    "hold": [],
    "resume": [],
    "profile": ["--answers", EXAMPLES / "ahsct-at-home.toml"],
    "contact": ["aftercare", "--name", "Dr Berg"],
    "assumptions": ["--answers", "rules.toml"],
    "aftercare": ["--answers", "aftercare.toml"],
    "visit": ["neurologist-consultation", "--ask", "what-if-nothing"],
    "result": ["IgG", "5.2", "--unit", "g/L"],
    "back": ["1"],
    # The sheet that leaves it open takes the place of the one before.
    "choose": ["mri"],
}
FIRST = (
    ("book", "mri-baseline", "2027-01-20"),
    ("done", "centre-check", "2026-11-20"),
    ("skip", "physio-before"),
    ("add-step", "Hat", "--after", "collection", "--id", "hat"),
    ("away", "2027-03-01"),
    ("closed", "2027-05-20"),
    ("helps", "2027-04-06", "--who", "Anna"),
    ("add-centre", "Sur", "--country", "MX", "--id", "sur"),
)


@contextmanager
def another_program_writing(path):
    with closing(sqlite.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def content(path):
    # The standard one can tell a file as text; nobody holds a lock on it meanwhile.
    with closing(sqlite3.connect(path)) as plain:
        return list(plain.iterdump())


FILES = {
    "choice.toml": OWN_SHEET + CHOICE,
    "rules.toml": 'by = "A clinic"\n[answers]\n"hospital-stay.length" = "26 days"\n',
    "aftercare.toml": "[answers.blood]\ntakes = true\n",
}


def test_every_preview_works_while_another_program_writes(
    planner, journey, tmp_path, monkeypatch
):
    """The days on which they look have holidays that were never worked out."""
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    takers = {
        name
        for name, command in choices_of(build_parser(SPEAKER)).items()
        if "--dry-run" in command.format_help()
    }
    assert takers == PREVIEWS.keys()
    for first, *more in FIRST:
        planner.done(first, journey, *more)
    for number, (command, words) in enumerate(PREVIEWS.items()):
        if command == "resume":
            planner.done("hold", journey)
        if command == "choose":
            planner.done("switch", journey, "--protocol", "choice.toml")
        before = content(planner.data)
        with another_program_writing(planner.data):
            planner.done(
                command, journey, *words, "--dry-run", today=f"{2027 + number}-01-05"
            )
        assert content(planner.data) == before, command


def test_all_that_only_reads_works_while_another_program_writes(planner, journey):
    with another_program_writing(planner.data):
        for words in (["list"], ["show", journey], ["history", journey], ["check"]):
            planner.done(*words)
        assert "Another program" in planner.refused("hold", journey)
