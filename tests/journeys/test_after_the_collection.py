"""Somebody stops after the collection and takes a drug: what was done stays."""

import json

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


def test_where_the_cells_are_is_told_on_page_1_the_card_and_the_plan(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    place = "Karolinska, Huddinge"
    done = ("done", journey, CELLS, "2027-03-12", "--where", f" {place}\n")
    assert "301" in planner.refused(*done[:-1], "x" * 301, today=LATER)
    planner.done(*done, today=LATER)
    assert place in planner.done("show", journey, today=LATER).out
    planner.done("switch", journey, "--timetable", "high-efficacy-drug", today=LATER)
    shown = planner.done("show", journey, today=LATER).lines
    assert f"Fri 12 Mar 2027, {place}" in next(
        line for line in shown if line.startswith("Done before this plan")
    )
    told = planner.done("show", journey, "--json", today=LATER).json
    assert [one["where"] for one in told["done_before"]] == [place]
    for sheet, name in ((None, "doctor.pdf"), ("card", "card.pdf")):
        paper = tmp_path / name
        words = () if sheet is None else ("--sheet", sheet)
        planner.done("export", journey, "--pdf", paper, *words, today=LATER)
        front = " ".join(PdfReader(paper).pages[0].extract_text().split())
        assert f"12 Mar 2027, {place}" in front


def test_the_drug_asks_for_its_own_first_day_and_the_choice_follows(planner):
    journey = stopped(planner)
    told = planner.done("show", journey, "--json", today=LATER).json
    assert (told["day0"], told["option"]) == (None, "high-efficacy-drug")
    assert told["state"] == "considering"
    assert "day0" in {gap["kind"] for gap in told["gaps"]}


def title_of(planner, journey):
    return planner.done("show", journey, "--json", today=LATER).json["title"]


def test_a_name_of_ones_own_stays_and_that_is_said_until_another_is_given(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    own = title_of(planner, journey)
    words = ("switch", journey, "--timetable", "high-efficacy-drug")
    told = planner.done(*words, "--dry-run", today=LATER).lines
    assert f"keeps its name: {own}" in told[-1]
    told = planner.done(*words, "--title", "The drug after all", today=LATER).lines
    assert told[-1] == "The journey is then called: The drug after all."
    assert title_of(planner, journey) == "The drug after all"
    planner.done("undo", journey, today=LATER)
    assert title_of(planner, journey) == own


def test_a_journey_that_is_called_as_its_treatment_follows_it(planner):
    words = ("new", "--option", "ahsct-cy-atg", "--day0", "2027-04-06")
    journey = planner.done(*words).out.strip()
    planner.done("switch", journey, "--timetable", "high-efficacy-drug", today=LATER)
    options = planner.done("options", "--json").json
    name = next(one["title"] for one in options if one["id"] == "high-efficacy-drug")
    assert title_of(planner, journey) == name
    same = ("switch", journey, "--timetable", "high-efficacy-drug", "--dry-run")
    assert "name" not in planner.done(*same, today=LATER).out


def test_back_at_the_transplant_all_that_was_told_is_there_again(planner):
    journey = stopped(planner)
    planner.done("switch", journey, "--timetable", "ahsct-cy-atg", today=LATER)
    steps = planner.done("show", journey, "--json", today=LATER).json
    assert steps["done_before"] == []
    found = {one["id"]: one for one in steps["steps"]}
    assert found[CELLS]["state"] == found[CHEMO]["state"] == "done"


PLANS = ("high-efficacy-drug", "ahsct-cy-atg", "ahsct-beam-atg", "msc-trial")


@pytest.mark.parametrize("sheet", ["doctor", "card", "handover"])
def test_chemotherapy_and_cells_stay_on_each_paper_through_all_switches(
    planner, tmp_path, sheet
):
    journey = stopped(planner)
    planner.done("done", journey, "children-talk", "2027-03-19", today=LATER)
    for number, plan in enumerate((None, *PLANS[1:], *PLANS[:2])):
        if plan is not None:
            planner.done("switch", journey, "--timetable", plan, today=LATER)
        paper = tmp_path / f"{number}.pdf"
        planner.done("export", journey, "--pdf", paper, "--sheet", sheet, today=LATER)
        text = " ".join(PdfReader(paper).pages[0].extract_text().split())
        assert "Stem cell collection (12 Mar 2027)" in text, plan
        assert "First chemotherapy (2 to 3 Mar 2027)" in text, plan


def test_another_program_gets_what_was_done_whatever_is_planned(planner, tmp_path):
    journey = stopped(planner)
    for number, plan in enumerate((None, "ahsct-cy-atg", "stay-present-drug")):
        if plan is not None:
            planner.done("switch", journey, "--timetable", plan, today=LATER)
        file = tmp_path / f"{number}.json"
        planner.done("export", journey, "--fhir", file, today=LATER)
        found = [one["resource"] for one in json.loads(file.read_text())["entry"]]
        done = [one for one in found if one["resourceType"] == "Procedure"]
        assert [one["code"]["text"] for one in done] == [
            "Stem cell collection",
            "First chemotherapy",
        ]
        assert done[0]["performedDateTime"] == "2027-03-12"
        days = {"start": "2027-03-02", "end": "2027-03-03"}
        assert done[1]["performedPeriod"] == days


def test_what_is_known_by_its_month_alone_stays_too(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    planner.done("before", journey, CELLS, "2026-10")
    planner.done("switch", journey, "--timetable", "high-efficacy-drug")
    told = planner.done("show", journey, "--json").json["done_before"]
    assert [(one["step"], one["done"]) for one in told] == [(CELLS, "2026-10")]
    assert "Oct 2026" in planner.done("show", journey).out
    card = tmp_path / "card.pdf"
    planner.done("export", journey, "--pdf", card, "--sheet", "card")
    assert "Stem cell collection (about Oct 2026)" in text_of(card)


def test_doses_of_one_step_are_one_span_on_the_card(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    for number, day in enumerate(("01", "02", "03", "04"), start=1):
        step = f"conditioning#{number}"
        planner.done("done", journey, step, f"2027-04-{day}", today="2027-04-05")
    planner.done(
        "switch", journey, "--timetable", "high-efficacy-drug", today="2027-04-05"
    )
    card = tmp_path / "card.pdf"
    planner.done("export", journey, "--pdf", card, "--sheet", "card")
    assert "(1 to 4 Apr 2027)" in text_of(card)


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


def test_what_was_done_before_a_switch_is_put_right_by_the_name_it_is_shown_with(
    planner,
):
    journey = stopped(planner)
    shown = planner.done("show", journey, today=LATER).out
    assert f"Fri 12 Mar 2027 ({CELLS})" in shown
    planner.done("done", journey, CELLS, "2027-03-13", today=LATER)
    planner.done("note", journey, CELLS, "--why", "Two bags", today=LATER)
    planner.done("not-done", journey, CHEMO, today=LATER)
    planner.done("before", journey, CHEMO, "2027-02", today=LATER)
    told = planner.done("show", journey, "--json", today=LATER).json["done_before"]
    assert [(one["step"], one["done"], one["note"]) for one in told] == [
        (CELLS, "2027-03-13", "Two bags"),
        (CHEMO, "2027-02", ""),
    ]
    planner.done("switch", journey, "--timetable", "ahsct-cy-atg", today=LATER)
    steps = planner.done("show", journey, "--json", today=LATER).json["steps"]
    found = {one["id"]: one for one in steps}
    assert found[CELLS]["start"] == "2027-03-13"


def test_the_day_0_of_an_earlier_treatment_has_a_name_by_which_it_is_put_right(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg", day0="2026-11-30")
    later = "2026-12-20"
    planner.done("done", journey, "day0", "2026-11-30", today=later)
    planner.done("switch", journey, "--timetable", "high-efficacy-drug", today=later)
    told = planner.done("show", journey, "--json", today=later).json["done_before"]
    key = told[0]["step"]
    assert key != "day0"
    planner.done("done", journey, key, "2026-12-01", today=later)
    told = planner.done("show", journey, "--json", today=later).json["done_before"]
    assert (told[0]["step"], told[0]["done"]) == (key, "2026-12-01")


def test_a_day_0_that_lies_behind_points_to_the_step_that_is_done(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    for words in (
        ("move", journey, "--day0", "2026-11-20"),
        ("call", journey, "2026-11-20"),
        ("book", journey, "day0", "2026-11-20"),
    ):
        told = planner.refused(*words)
        assert "`done` does so, with `day0`" in told
        assert "begun" not in told


def test_a_switch_says_what_stays_told_and_what_becomes_of_day_0(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    planner.done("done", journey, CELLS, "2027-03-12", today=LATER)
    said = tmp_path / "rules.toml"
    said.write_text(
        'by = "X"\n[answers]\n"hospital-stay.length" = "20 to 28 days"\n', "utf-8"
    )
    planner.done("assumptions", journey, "--answers", said, today=LATER)
    words = ("switch", journey, "--timetable")
    drug = planner.done(*words, "high-efficacy-drug", "--dry-run", today=LATER).lines
    assert not [line for line in drug if "though it was done" in line]
    told = "Stays told as done, though the new plan does not have it: Collect your"
    assert [line for line in drug if line.startswith(told)]
    assert any(line.startswith("Day 0 is asked for") for line in drug)
    assert any("Stay on the transplant ward. Ask the centre" in line for line in drug)
    missing = {one.partition(": ")[2] for one in drug if one.startswith("Missing")}
    gone = {one.partition(": ")[2] for one in drug if one.startswith("No longer miss")}
    assert not {one.partition(":")[0] for one in missing} & {
        one.partition(":")[0] for one in gone
    }
    beam = planner.done(*words, "ahsct-beam-atg", "--dry-run", today=LATER).lines
    assert any(line.startswith("Day 0 stays Tue 6 Apr 2027") for line in beam)


def test_a_day_0_that_happened_stays_told_under_another_treatment(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg", day0="2026-11-30")
    later = "2026-12-20"
    planner.done("done", journey, "day0", "2026-11-30", today=later)
    words = ("switch", journey, "--timetable", "high-efficacy-drug", "--dry-run")
    lines = planner.done(*words, today=later).lines
    (line,) = [one for one in lines if "your cells come back" in one]
    assert line.startswith("Stays told as done")


def test_what_was_done_stands_whole_on_a_card_that_has_room(planner, tmp_path):
    journey = stopped(planner)
    card = tmp_path / "card.pdf"
    planner.done("export", journey, "--pdf", card, "--sheet", "card", today=LATER)
    text = text_of(card)
    assert text.count("First chemotherapy (2 to 3 Mar 2027)") == 4
    assert "\N{HORIZONTAL ELLIPSIS}" not in text


def test_back_at_a_treatment_that_was_given_it_is_under_way(planner):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg", day0="2026-11-30")
    later = "2026-12-20"
    planner.done("done", journey, "day0", "2026-11-30", today=later)
    states = []
    for plan in ("high-efficacy-drug", "ahsct-cy-atg"):
        planner.done("switch", journey, "--timetable", plan, today=later)
        told = planner.done("show", journey, "--json", today=later).json
        states.append((told["state"], told["day0"]))
    assert states == [("considering", None), ("under-way", "2026-11-30")]


def test_a_card_without_room_names_chemotherapy_and_cells_first(planner, tmp_path):
    journey = stopped(planner)
    planner.done("move", journey, "--day0", "2027-04-14", today=LATER)
    later = "2027-04-20"
    planner.done("done", journey, "day0", "2027-04-14", today=later)
    planner.done("switch", journey, "--timetable", "ahsct-cy-atg", today=later)
    card = tmp_path / "card.pdf"
    planner.done("export", journey, "--pdf", card, "--sheet", "card", today=later)
    sides = text_of(card).split("Before you cut")[0]
    (_, *told) = sides.split("Done before: ")
    assert len(told) == len([one for one in told if one.startswith("First chemo")])
    assert all(" more: page 1 " in one for one in told)
    assert "\N{HORIZONTAL ELLIPSIS}" not in sides
