"""Somebody whose Day 0 moved three times, and whose plan was on hold in between."""

import subprocess

import pytest

from tests.cli.conftest import CommandLine

MOVES = (
    ("2027-01-11", "2027-05-04", "a bed is free later"),
    ("2027-02-01", "2027-06-01", "the unit is being rebuilt"),
    ("2027-04-19", "2027-06-22", "a cold"),
)


@pytest.fixture
def planner(tmp_path, capsys):
    return CommandLine(tmp_path / "journeys.db", capsys)


def told(planner, journey, today):
    return planner.done("show", journey, "--json", today=today).json


def steps_of(planner, journey, today):
    return {one["id"]: one for one in told(planner, journey, today)["steps"]}


def moved(planner, journey, number):
    today, day0, why = MOVES[number]
    return planner.done(
        "move", journey, "--day0", day0, "--why", why, today=today
    ).lines


@pytest.fixture
def journey(planner):
    """The plan after all of it, told in April."""
    started = planner.new("ahsct-at-home", "ahsct-cy-atg")
    planner.done("done", started, "dental-check", "2026-12-03", today="2026-12-04")
    moved(planner, started, 0)
    planner.done("book", started, "mri-baseline", "2027-03-15", today="2027-01-12")
    moved(planner, started, 1)
    planner.done("hold", started, "--why", "an infection", today="2027-02-20")
    planner.done("resume", started, "--why", "well again", today="2027-03-29")
    moved(planner, started, 2)
    return started


def test_what_was_done_stays_and_what_is_to_come_follows_the_last_day(planner, journey):
    steps = steps_of(planner, journey, "2027-04-20")
    assert steps["day0"]["start"] == "2027-06-22"
    assert steps["dental-check"]["start"] == "2026-12-03"
    assert steps["dental-check"]["state"] == "done"
    assert steps["mri-baseline"]["start"] == "2027-03-15"
    ahead = [
        one["id"]
        for one in steps.values()
        if one["start"]
        and one["start"] < "2027-04-19"
        and one["state"] in {"planned", "due", "booked"}
        and one["id"] != "mri-baseline"
    ]
    assert ahead == [], "what is still to do is planned from the last move on"


def test_the_history_has_every_move_and_the_hold_with_its_reason(planner, journey):
    lines = planner.done("history", journey, today="2027-04-20").out
    for _, _, why in MOVES:
        assert why in lines
    for words in ("an infection", "well again"):
        assert words in lines


def test_on_hold_says_so_and_resuming_says_what_has_no_day_left(planner):
    started = planner.new("ahsct-at-home", "ahsct-cy-atg")
    planner.done("hold", started, "--why", "an infection", today="2027-02-20")
    assert told(planner, started, "2027-03-20")["state"] == "on-hold"
    lines = planner.done("resume", started, today="2027-03-29").out
    assert "no day left" in lines.lower() or "No day is left" in lines


def test_each_move_back_is_one_undo_and_the_paper_has_the_last_day(
    planner, journey, tmp_path
):
    paper = tmp_path / "doctor.pdf"
    planner.done(
        "export", journey, "--sheet", "doctor", "--pdf", paper, today="2027-04-20"
    )
    front = subprocess.run(
        ["pdftotext", "-layout", paper, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "22 Jun 2027" in front
    assert "1 Jun 2027" not in front.replace("11 Jun 2027", "").replace("21 Jun", "")
    planner.done("undo", journey, today="2027-04-20")
    assert steps_of(planner, journey, "2027-04-20")["day0"]["start"] == "2027-06-01"


def test_a_move_after_it_happened_is_refused(planner, journey):
    planner.done("done", journey, "day0", "2027-06-22", today="2027-06-23")
    refused = planner.refused(
        "move", journey, "--day0", "2027-07-01", today="2027-06-23"
    )
    assert "22 Jun 2027" in refused
