"""Somebody stops after the collection and takes a drug: what was done stays."""

import pytest
from pypdf import PdfReader

from tests.cli.conftest import CommandLine

CHEMO, CELLS = "mobilisation", "collection"
LATER = "2027-03-20"


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def text_of(path):
    pages = PdfReader(path).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def stopped(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    planner.done(
        "done", journey, CHEMO, "2027-03-02", "--end", "2027-03-03", today=LATER
    )
    planner.done(
        "done", journey, CELLS, "2027-03-12", "--end", "2027-03-12", today=LATER
    )
    planner.done("switch", journey, "--timetable", "high-efficacy-drug", today=LATER)
    return journey


def test_what_was_done_is_told_on_page_1_and_in_the_plan(planner, tmp_path):
    journey = stopped(planner)
    shown = planner.done("show", journey, today=LATER).out
    assert "Done before this plan: Collect your stem cells" in shown
    told = planner.done("show", journey, "--json", today=LATER).json
    assert [(one["step"], one["done"]) for one in told["done_before"]] == [
        (CELLS, "2027-03-12"),
        (CHEMO, "2027-03-02"),
    ]
    paper = tmp_path / "doctor.pdf"
    planner.done("export", journey, "--pdf", paper, today=LATER)
    front = " ".join(PdfReader(paper).pages[0].extract_text().split())
    assert "12 Mar 2027" in front
    assert "2 to 3 Mar 2027" in front


def test_the_drug_asks_for_its_own_first_day_and_the_choice_follows(planner):
    journey = stopped(planner)
    told = planner.done("show", journey, "--json", today=LATER).json
    assert (told["day0"], told["option"]) == (None, "high-efficacy-drug")
    assert told["state"] == "considering"
    assert "day0" in {gap["kind"] for gap in told["gaps"]}


def test_back_at_the_transplant_all_that_was_told_is_there_again(planner):
    journey = stopped(planner)
    planner.done("switch", journey, "--timetable", "ahsct-cy-atg", today=LATER)
    steps = planner.done("show", journey, "--json", today=LATER).json
    assert steps["done_before"] == []
    found = {one["id"]: one for one in steps["steps"]}
    assert found[CELLS]["state"] == found[CHEMO]["state"] == "done"


def test_another_transplant_carries_it_on_its_card(planner, tmp_path):
    journey = planner.new("split-dose-abroad", "ahsct-split-dose")
    shown = planner.done("show", journey, "--json").json["steps"]
    first = next(one["id"] for one in shown if one["id"].startswith("split-chemo"))
    planner.done("done", journey, first, "2027-03-02", today=LATER)
    planner.done("switch", journey, "--timetable", "ahsct-cy-atg", today=LATER)
    card = tmp_path / "card.pdf"
    planner.done("export", journey, "--pdf", card, "--sheet", "card", today=LATER)
    text = text_of(card)
    assert "Done before:" in text
    assert "2 Mar 2027" in text
