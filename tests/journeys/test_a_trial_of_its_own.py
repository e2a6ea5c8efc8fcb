"""Somebody in a trial of CAR-T cells with its own sheet, from first start to paper."""

import subprocess

import pytest

from planner.models.ids import OTHER_TREATMENT
from tests.cli.conftest import CommandLine

NAME = "CAR-T cells, trial KYV-1"
SHEET = """
id = "car-t-trial"
option = "other-treatment"
title = "Day sheet of the trial"
version = 1

[[phase]]
id = "agree"

[[phase]]
id = "cells"
title = "The cells"

[[phase]]
id = "follow-up"

[[step]]
id = "screening"
phase = "agree"
title = "Screening"
kind = "test"
place = "clinic"
site = "centre"
rule = [{ earliest = "-12 weeks", aim = "-8 weeks", latest = "-6 weeks" }]

[[step]]
id = "leukapheresis"
phase = "cells"
title = "Cells are taken"
kind = "appointment"
place = "clinic"
site = "centre"
key = true
rule = [{ from = "day0", earliest = "-7 weeks", aim = "-5 weeks", latest = "-4 weeks" }]

[[step]]
id = "lymphodepletion"
phase = "cells"
title = "Medicine before the cells"
kind = "medicine"
place = "ward"
site = "centre"
day = -5
days = 3

[[step]]
id = "day0"
phase = "cells"
title = "The cells are given back"
kind = "infusion"
place = "ward"
site = "centre"
key = true

[[step]]
id = "ward"
phase = "cells"
title = "Days on the ward"
kind = "stay"
place = "ward"
site = "centre"
days = { least = 7, aim = 14 }
rule = [{ from = "day0", exactly = "0 days" }]

[[step]]
id = "visit"
phase = "follow-up"
title = "Visit of the trial"
kind = "checkup"
place = "clinic"
site = "centre"
repeat = { every = "1 month", count = 3 }
rule = [{ from = "day0", earliest = "25 days", aim = "4 weeks", latest = "5 weeks" }]
"""
ANSWERS = """
[profile]
name = "A. Patient"
born = 1990-05-04
ms-type = "relapsing-remitting"
home-country = "DE"
none = ["allergies"]
[profile.present-drug]
drug = "ocrelizumab"
last-dose = 2026-09-01
[centre]
name = "University Hospital"
city = "Erlangen"
country = "DE"
phone = "+49 9131 000000"
"""


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


@pytest.fixture
def sheet(tmp_path):
    file = tmp_path / "car-t.toml"
    file.write_text(SHEET, encoding="utf-8")
    return file


@pytest.fixture
def journey(planner, sheet, tmp_path):
    answers = tmp_path / "me.toml"
    answers.write_text(ANSWERS, encoding="utf-8")
    planner.done("protocol", "check", sheet)
    return planner.done(
        "new", "--answers", answers, "--option", OTHER_TREATMENT, "--treatment", NAME,
        "--protocol", sheet, "--day0", "2027-04-06",
    ).lines[0]  # fmt: skip


def words_of(file):
    told = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return " ".join(told.stdout.split())


def printed(planner, journey, sheet, tmp_path, **more):
    file = tmp_path / f"{sheet}.pdf"
    planner.done("export", journey, "--sheet", sheet, "--pdf", file, "--force", **more)
    return words_of(file)


def test_the_sheet_is_the_timetable_and_its_name_the_title(planner, journey):
    listed = planner.done("list", "--json").json
    assert [line["title"] for line in listed] == [NAME]
    told = planner.done("show", journey, "--json").json
    assert told["option"] == OTHER_TREATMENT
    starts = {step["id"]: step["start"] for step in told["steps"]}
    assert starts["lymphodepletion"] == "2027-04-01"
    assert starts["day0"] == "2027-04-06"
    assert starts["visit#1"] == "2027-05-04"
    assert not [one for one in told["problems"] if one["kind"] == "conflict"]


def test_page_1_card_fridge_and_letters_name_the_trial_and_no_transplant(
    planner, journey, tmp_path
):
    doctor = printed(planner, journey, "doctor", tmp_path)
    assert NAME in doctor
    assert "Not in this planner's evidence" in doctor
    papers = [doctor]
    for sheet in ("card", "carer", "handover", "booklet"):
        papers.append(printed(planner, journey, sheet, tmp_path))
        assert NAME in papers[-1], sheet
    for paper in papers:
        assert "Cy/ATG" not in paper
        assert "stem cells on" not in paper


def test_calendar_and_care_plan_name_the_trial(planner, journey, tmp_path):
    calendar, plan = tmp_path / "plan.ics", tmp_path / "plan.json"
    planner.done("export", journey, "--ics", calendar)
    planner.done("export", journey, "--fhir", plan)
    unfolded = calendar.read_text(encoding="utf-8").replace("\r\n ", "")
    assert "CAR-T cells" in unfolded
    assert NAME in plan.read_text(encoding="utf-8")


def test_what_happened_moves_the_rest_and_stays_when_the_trial_is_left(
    planner, journey, tmp_path
):
    later = "2027-03-08"
    planner.done("done", journey, "leukapheresis", "2027-03-03", today=later)
    planner.done("switch", journey, "--timetable", "high-efficacy-drug", today=later)
    told = planner.done("show", journey, "--json", today=later).json
    assert [one["step"] for one in told["done_before"]] == ["leukapheresis"]
    front = printed(planner, journey, "doctor", tmp_path, today=later)
    assert "3 Mar 2027" in front


def test_without_a_typed_name_the_sheet_is_the_name(planner, sheet):
    planner.done(
        "new", "--option", OTHER_TREATMENT, "--protocol", sheet, "--day0", "waiting"
    )
    assert planner.done("list", "--json").json[0]["title"] == "Day sheet of the trial"


def test_without_a_sheet_the_plan_helps_to_get_one(planner):
    journey = planner.done(
        "new", "--option", OTHER_TREATMENT, "--treatment", NAME, "--day0", "2027-06"
    ).lines[0]
    assert "Ask for the day sheet" in planner.done("show", journey).out


def test_a_sheet_of_another_or_an_unknown_option_is_refused(planner, sheet):
    told = planner.refused("new", "--option", "ahsct-cy-atg", "--protocol", sheet)
    assert 'for "Another treatment or a trial"' in told
    assert 'for "Transplant of your own blood stem cells, Cy/ATG' in told
    assert told.endswith("The sheet fits --option other-treatment.\n")
    sheet.write_text(SHEET.replace("other-treatment", "car-t"), encoding="utf-8")
    told = planner.refused("protocol", "check", sheet)
    assert "other-treatment" in told
    assert planner.done("list", "--json").json == []
