"""One who uses only visits for a year: before each the sheet, after each one file."""

from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from tests.cli.conftest import STORY_DAY, CommandLine

FIRST = date.fromisoformat(STORY_DAY)
VISITS = 5
APART = timedelta(days=84)


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def said(told, day):
    """A file with the answer to the first question, a result and the next visit."""
    first = told["questions"][0]["id"]
    return f"""
on = {day}
changed = "Nothing new."
answers.{first} = "So it is."
next-visit.on = {day + APART}
next-visit.time = "10:30"

[[result]]
test = "Lymphocytes"
on = {day}
result = "0.9, lower limit 1.0"
"""


def sheet_of(planner, words, file, today):
    planner.done(*words, "--sheet", file, today=today)
    (page,) = PdfReader(file).pages
    return " ".join(page.extract_text().split())


def test_a_year_of_visits_leaves_nothing_unanswered_behind(planner, tmp_path):
    journey = planner.new("stay-on-drug", "stay-present-drug", None)
    seen = planner.done("show", journey, "--json").json
    before = {one["id"] for one in seen["steps"]}
    waiting, day, undone = [], FIRST, []
    for number in range(VISITS):
        today = day.isoformat()
        told = planner.done("visit", journey, "--json", today=today).json
        asked = [one["id"] for one in told["questions"]]
        assert asked[: len(waiting)] == waiting
        again = [bool(one["again"]) for one in told["questions"]]
        assert again == [one in waiting for one in asked]
        if number:
            assert told["last_visit"] == (day - APART).isoformat()
            assert (told["day"], told["time"], told["agreed"]) == (today, "10:30", True)
        words = ("visit", journey, told["step"])
        text = sheet_of(planner, words, tmp_path / f"visit-{number}.pdf", today)
        assert all(one["words"] in text for one in told["questions"])
        file = tmp_path / f"said-{number}.toml"
        file.write_text(said(told, day), "utf-8")
        planner.done(*words, "--answers", file, today=today)
        waiting = asked[1:]
        undone.append(told["step"])
        day += APART
    end = day.isoformat()
    assert len(set(undone)) == VISITS
    for _ in range(VISITS):
        while "Visit: " not in planner.done("undo", journey, today=end).out:
            pass
    steps = planner.done("show", journey, "--json").json["steps"]
    assert {one["id"] for one in steps} == before


def test_what_was_answered_at_a_visit_is_not_asked_again_on_page_1(planner, tmp_path):
    journey = planner.new("stay-on-drug", "stay-present-drug", None)
    day = FIRST
    for number in range(3):
        today = day.isoformat()
        told = planner.done("visit", journey, "--json", today=today).json
        first = told["questions"][0]["words"].removesuffix("?")
        file = tmp_path / f"said-{number}.toml"
        file.write_text(said(told, day), "utf-8")
        planner.done("visit", journey, told["step"], "--answers", file, today=today)
        target = tmp_path / f"doctor-{number}.pdf"
        words = ("export", journey, "--pdf", target, "--sheet", "doctor")
        planner.done(*words, today=today)
        page = " ".join(PdfReader(target).pages[0].extract_text().split())
        assert "My first questions" in page
        assert first not in page
        day += APART
