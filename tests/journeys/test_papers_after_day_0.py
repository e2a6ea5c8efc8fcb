"""After Day 0 no paper asks for what had to be settled before it."""

import pytest
from pypdf import PdfReader

from planner.content.catalog import shipped_catalog
from tests.cli.conftest import CommandLine

LATER = "2027-05-17"
CATALOG = shipped_catalog()
ASKED_BEFORE = (
    "when it stops",
    "On which date do I stop",
    "before the first chemotherapy?",
    "No stop date",
)


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def paper(planner, journey, file, sheet, today):
    made = ("export", journey, "--sheet", sheet, "--force", "--pdf", file)
    planner.done(*made, today=today)
    pages = PdfReader(file).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_page_1_asks_nothing_that_lies_behind(planner, tmp_path):
    file = tmp_path / "paper.pdf"
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    before = paper(planner, journey, file, "doctor", "2026-11-22")
    assert "when it stops" in before
    assert "nothing agreed yet" in before
    planner.done("done", journey, "day0", "2027-04-06", today=LATER)
    after = paper(planner, journey, file, "doctor", LATER)
    assert not [one for one in ASKED_BEFORE if one in after]
    assert "nothing agreed yet" not in after


def test_a_letter_says_where_the_treatment_was(planner, tmp_path):
    file = tmp_path / "letters.pdf"
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    before = paper(planner, journey, file, "letters", "2026-11-22")
    assert "Where I plan to be treated" in before
    planner.done("done", journey, "day0", "2027-04-06", today=LATER)
    after = paper(planner, journey, file, "letters", LATER)
    assert "Where I plan to be treated" not in after
    assert "Where I was treated" in after


def test_a_question_falls_away_with_a_step_that_some_timetable_has():
    steps = {step.id for one in CATALOG.protocols() for step in one.steps}
    named = {one for seed in CATALOG.aid.question_seeds for one in seed.until}
    assert named
    assert named <= steps
