"""Whole stories from the first start to the paper, for whoever has no Day 0 ahead."""

import re

import pypdf
import pytest

from tests.cli.conftest import CommandLine

TODAY = "2026-11-26"
ABOUT_A_DAY = re.compile(r"about (Mon|Tue|Wed|Thu|Fri|Sat|Sun|\d)")
PUEBLA = """
title = "Home from Puebla"

[profile]
name = "Ana Ruiz"
home-country = "ES"

[centre]
name = "Clínica del Sur"
country = "MX"
city = "Puebla"

[before]
"mobilisation#1" = "2026-10-06"
collection = "2026-10"
mri-baseline = "done"
egg-freezing = "not-done"
dental-check = "dont-know"
"""


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def paper(planner, journey, tmp_path, today=TODAY, audience="me"):
    file = tmp_path / f"{audience}-{today}.pdf"
    words = ("export", journey, "--pdf", file, "--for", audience)
    planner.done(*words, today=today)
    pages = pypdf.PdfReader(file).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_somebody_on_a_waiting_list_for_spring_2027(planner, tmp_path):
    new = ("new", "--option", "ahsct-cy-atg", "--day0")
    refused = planner.refused(*new, "spring 2027", today=TODAY)
    assert "2027-03..2027-05" in refused
    journey = planner.done(*new, "waiting", today=TODAY).out.strip()
    shown = planner.done("show", journey, today=TODAY).out
    assert "weeks before Day 0" in shown
    assert "was planned" not in shown
    planner.done("book", journey, "mri-baseline", "2027-02-03", today=TODAY)
    planner.done("move", journey, "--day0", "2027-03..2027-05", today=TODAY)
    sheet = paper(planner, journey, tmp_path)
    assert "March to May 2027" in sheet
    assert "about " in sheet
    assert "Wed 3 Feb 2027" in sheet
    calendar = tmp_path / "plan.ics"
    planner.done("export", journey, "--ics", calendar, today=TODAY)
    entries = calendar.read_text("utf-8").split("BEGIN:VEVENT")[1:]
    rough = [entry for entry in entries if "(about)" in entry]
    assert len(rough) > 50
    assert all("TRANSP:TRANSPARENT" in entry for entry in rough)
    # The hospital calls: the mark is gone from every date, and so is the question.
    planner.done("move", journey, "--day0", "2027-04-06", today="2027-02-10")
    shown = planner.done("show", journey, today="2027-02-10").out
    assert not ABOUT_A_DAY.search(shown)
    assert "Day 0: Tue 6 Apr 2027" in shown
    later = paper(planner, journey, tmp_path, today="2027-02-10")
    # (Of a day that hangs on blood counts the sheet for a doctor says "about", too.)
    assert "March to May" not in later


def test_somebody_home_from_puebla_at_day_40_with_a_binder(planner, tmp_path):
    answers = tmp_path / "binder.toml"
    answers.write_text(PUEBLA, encoding="utf-8")
    new = ("new", "--option", "ahsct-split-dose", "--day0", "2026-10-17")
    refused = planner.refused(*new, today=TODAY)
    assert "--begun" in refused
    words = (*new, "--begun", "--answers", answers)
    journey = planner.done(*words, today=TODAY).out.strip()
    shown = planner.done("show", journey, "--json", today=TODAY).json
    assert (shown["state"], shown["day0"]) == ("under-way", "2026-10-17")
    steps = {step["id"]: step for step in shown["steps"]}
    assert steps["mobilisation#1"]["state"] == "done"
    assert steps["mobilisation#1"]["start"] == "2026-10-06"
    for name in ("collection", "mri-baseline", "egg-freezing", "dental-check"):
        if name in steps:
            assert steps[name]["state"] == "before"
            assert steps[name]["start"] is None
    assert "was-planned" not in {step["state"] for step in shown["steps"]}
    assert not [one for one in shown["problems"] if one["kind"] == "too-late"]
    later = [step for step in shown["steps"] if step["start"]]
    assert any(step["day"] > 300 for step in later if step["day"])
    told = planner.done("show", journey, today=TODAY).out
    assert "done before this plan, about Oct 2026" in told
    assert "was planned" not in told
    sheet = paper(planner, journey, tmp_path)
    assert "done before this plan, about Oct 2026" in sheet
    assert "was planned" not in sheet
    # A page of the binder turns up.
    planner.done("before", journey, "collection", "2026-10-14", today=TODAY)
    assert planner.done("show", journey, "--json", today=TODAY).json
    collection = next(
        step
        for step in planner.done("show", journey, "--json", today=TODAY).json["steps"]
        if step["id"] == "collection"
    )
    assert (collection["state"], collection["start"]) == ("done", "2026-10-14")
    planner.done("undo", journey, today=TODAY)


def test_the_binder_says_where_the_cells_are_kept(planner, tmp_path):
    answers = tmp_path / "binder.toml"
    answers.write_text(PUEBLA, encoding="utf-8")
    words = ("new", "--option", "ahsct-split-dose", "--day0", "2026-10-17", "--begun")
    new = (*words, "--answers", answers)
    journey = planner.done(*new, today=TODAY).out.strip()
    place = ("--where", "Clínica Ruiz, Puebla")
    planner.done("before", journey, "collection", "2026-10-14", *place, today=TODAY)
    doctors = paper(planner, journey, tmp_path, audience="doctor")
    assert "14 Oct 2026, Clínica Ruiz, Puebla" in doctors
    # What was done there in the first place was done at the centre of the plan.
    assert "6 Oct 2026, Clínica del Sur" in doctors
    # Without a day there is no place to keep beside it.
    told = ("before", journey, "dental-check", "2026-09", *place)
    assert "“Sep 2026” is no day" in planner.refused(*told, today=TODAY)


def test_what_is_told_of_the_past_is_taken_back_and_checked(planner, tmp_path):
    new = ("new", "--option", "ahsct-split-dose", "--day0", "2026-10-17", "--begun")
    journey = planner.done(*new, today=TODAY).out.strip()
    told = ("before", journey, "dental-check")
    planner.done(*told, "2026-09", today=TODAY)
    planner.done(*told, "not-done", today=TODAY)
    assert "not done before this plan" in planner.done("show", journey, today=TODAY).out
    assert "cannot be read" in planner.refused(*told, "soon", today=TODAY)
    planner.done(*told, "forget", today=TODAY)
    answers = tmp_path / "wrong.toml"
    answers.write_text('[before]\nno-such-step = "done"\ncollection = "2027-01"\n')
    refused = planner.refused(*new, "--answers", answers, today=TODAY)
    assert "line 2" in refused
    assert "line 3" in refused


def test_a_stay_before_the_plan_with_only_its_first_day_is_over(planner):
    new = ("new", "--option", "ahsct-split-dose", "--day0", "2026-10-17", "--begun")
    journey = planner.done(*new, today=TODAY).out.strip()
    planner.done("before", journey, "discharge", "2026-11-12", today=TODAY)
    told = {
        "stay-with-carer": ("2026-10-02", "2026-11-12"),
        "infection-tablets-split": ("2026-10-17", "2026-10-25"),
        "low-counts": ("2026-10-18", "2026-10-25"),
    }
    for step, (first, _) in told.items():
        said = planner.done("before", journey, step, first, today=TODAY).out
        assert "Clash" not in said
        assert "Moves" not in said
    shown = planner.done("show", journey, "--json", today=TODAY).json
    steps = {step["id"]: step for step in shown["steps"]}
    for step, (first, last) in told.items():
        found = steps[step]
        assert (found["state"], found["start"], found["end"]) == ("done", first, last)
    assert "done, end open" not in planner.done("show", journey, today=TODAY).out
    # Unless the person says that it goes on.
    planner.done("done", journey, "stay-with-carer", "2026-10-02", today=TODAY)
    assert "under way, end open" in planner.done("show", journey, today=TODAY).out
    planner.done("not-done", journey, "low-counts", today=TODAY)
    low = planner.done("show", journey, "--json", today=TODAY).json["steps"]
    assert "low-counts" not in {one["id"] for one in low if one["state"] == "before"}


def assert_is_over_since_october(planner, journey, tmp_path):
    shown = planner.done("show", journey, today=TODAY).out
    assert "Day 0: about Oct 2026" in shown
    assert "before Day 0" not in shown
    assert "about Oct 2026 under way" in paper(
        planner, journey, tmp_path, audience="carer"
    )
    front = paper(planner, journey, tmp_path, audience="doctor")
    assert "Day 0 about Oct 2026" in front
    assert "no date yet, the team sets it live" not in front
    for wish in ("The weeks before Day 0", "No date for it yet", "Board", "Consent"):
        assert wish not in front


def test_of_a_day_0_that_is_over_only_the_month_is_known(planner, tmp_path):
    answers = tmp_path / "binder.toml"
    answers.write_text(PUEBLA, encoding="utf-8")
    new = ("new", "--option", "ahsct-split-dose", "--day0")
    said = planner.refused(*new, "2026-10", today=TODAY)
    assert "`new --begun` takes one month" in said
    # Of two months nobody knows which: that is asked for.
    said = planner.refused(*new, "2026-09..2026-10", "--begun", today=TODAY)
    assert "takes one month (2027-04)" in said
    # With what is told of the past it has begun, too.
    words = (*new, "2026-10", "--answers", answers)
    begun = planner.done(*words, today=TODAY).out.strip()
    assert_is_over_since_october(planner, begun, tmp_path)


def test_the_month_of_day_0_is_told_later(planner, tmp_path):
    new = ("new", "--option", "ahsct-split-dose", "--begun")
    journey = planner.done(*new, today=TODAY).out.strip()
    planner.done("before", journey, "discharge", "2026-11-12", today=TODAY)
    assert "before Day 0" in planner.done("show", journey, today=TODAY).out
    planner.done("before", journey, "day0", "2026-10", today=TODAY)
    assert_is_over_since_october(planner, journey, tmp_path)


def test_begun_with_a_day_0_that_is_still_to_come(planner):
    new = ("new", "--option", "ahsct-cy-atg", "--day0", "2027-01-12", "--begun")
    journey = planner.done(*new, today=TODAY).out.strip()
    shown = planner.done("show", journey, "--json", today=TODAY).json
    assert shown["day0"] == "2027-01-12"
    states = {step["state"] for step in shown["steps"]}
    assert "before" in states
    assert "was-planned" not in states
