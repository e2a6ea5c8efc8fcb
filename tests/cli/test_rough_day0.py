"""A Day 0 of which only a month, a season or a place on a list is known."""

import pytest

from tests.cli.conftest import EXAMPLES, CommandLine

OPTION = ("new", "--option", "ahsct-cy-atg", "--day0")


def begun(planner, day0, *more):
    return planner.done(*OPTION, day0, *more).out.strip()


@pytest.mark.parametrize(
    ("day0", "first", "last", "told"),
    [
        ("2027-04", "2027-04-01", "2027-04-30", "Day 0: April 2027"),
        ("2027-03..2027-05", "2027-03-01", "2027-05-31", "Day 0: March to May 2027"),
        ("2027-03-01..", "2027-03-01", None, "Day 0: not before 1 Mar 2027"),
        ("waiting", None, None, "Day 0: on a waiting list, no month yet"),
    ],
)
def test_what_is_known_is_kept_and_told_and_no_day_is_made_of_it(
    planner, day0, first, last, told
):
    journey = begun(planner, day0)
    shown = planner.done("show", journey, "--json").json
    assert shown["day0"] is None
    assert shown["day0_rough"] == {"first": first, "last": last}
    assert {gap["kind"] for gap in shown["gaps"]} >= {"day0"}
    lines = planner.done("show", journey).lines
    assert told in lines[1]
    steps = [line for line in lines if " mri-baseline " in line]
    marks = ("about ", "9 weeks before Day 0")
    assert any(mark in steps[0] for mark in marks)
    assert told.partition(": ")[2] in planner.done("history", journey).out


def test_a_season_is_asked_back_as_months_and_nothing_is_made(planner):
    home = ("--answers", EXAMPLES / "ahsct-at-home.toml")
    refused = planner.refused(*OPTION, "spring 2027", *home)
    assert "2027-03..2027-05 (March to May 2027)" in refused
    assert "September" not in refused
    assert "September to November" in planner.refused(*OPTION, "spring 2027")
    assert planner.done("list").out == ""


@pytest.mark.parametrize(
    ("language", "day0"),
    [("es", "primavera de 2027"), ("tr", "2027 ilkbahar"), ("en", "March to May 2027")],
)
def test_what_is_said_in_ones_own_words_is_asked_back_as_a_command_takes_it(
    planner, language, day0
):
    home = ("--answers", EXAMPLES / "ahsct-at-home.toml")
    refused = planner.refused("--language", language, *OPTION, day0, *home)
    assert "2027-03..2027-05 (" in refused
    assert "2027-09" not in refused


@pytest.mark.parametrize(
    ("day0", "words"),
    [
        ("2026-10", "lies behind"),
        ("2026-08..2026-11-21", "lies behind"),
        ("spring 2026/27", "spring"),
        ("brumaire 2027", "cannot be read"),
    ],
)
def test_a_time_that_lies_behind_or_cannot_be_read_is_refused(planner, day0, words):
    assert words in planner.refused(*OPTION, day0)


def test_a_span_that_ends_today_is_still_to_come(planner):
    begun(planner, "2026-08..2026-11-22")


@pytest.mark.parametrize("day0", ["soon", "2027", "2027-05..2027-03", "..2027-05", ""])
def test_words_that_say_no_day_0_are_wrong_usage(planner, day0):
    assert planner(*OPTION, day0).code == 2


def test_the_answers_file_tells_it_too_and_the_command_wins(planner, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text('[plan]\nday0 = "2027-03..2027-05"\n')
    words = ("new", "--option", "ahsct-cy-atg", "--answers", answers)
    journey = planner.done(*words).out.strip()
    rough = planner.done("show", journey, "--json").json["day0_rough"]
    assert rough == {"first": "2027-03-01", "last": "2027-05-31"}
    journey = planner.done(*words, "--day0", "2027-06-01").out.strip()
    assert planner.done("show", journey, "--json").json["day0"] == "2027-06-01"


@pytest.mark.parametrize(
    ("written", "refusal"),
    [
        ('"soon"', "cannot be read as Day 0"),
        ('"2026-10"', "lies behind"),
        ('"2027-05..2027-03"', "before the beginning"),
    ],
)
def test_a_wrong_day_0_in_an_answers_file_is_told_at_its_line(
    planner, tmp_path, written, refusal
):
    answers = tmp_path / "answers.toml"
    answers.write_text(f"[plan]\nday0 = {written}\n")
    told = planner.refused("new", "--option", "ahsct-cy-atg", "--answers", answers)
    assert refusal in told
    assert "line 2: plan.day0" in told


def test_day_0_moves_from_a_list_to_a_month_to_a_day_and_back(planner):
    journey = begun(planner, "waiting")
    moved = planner.done("move", journey, "--day0", "2027-04").out
    assert "about " in moved
    planner.done("move", journey, "--day0", "2027-04-06")
    shown = planner.done("show", journey, "--json").json
    assert (shown["day0"], shown["day0_rough"]) == ("2027-04-06", None)
    assert not any(step["rough"] for step in shown["steps"])
    planner.done("undo", journey)
    shown = planner.done("show", journey, "--json").json
    assert shown["day0_rough"] == {"first": "2027-04-01", "last": "2027-04-30"}
    assert "spring" in planner.refused("move", journey, "--day0", "spring 2028")


def test_a_day_0_that_happened_does_not_become_a_month(planner):
    journey = begun(planner, "2026-11-22")
    planner.done("done", journey, "day0", "2026-11-22")
    refusal = planner.refused("move", journey, "--day0", "2027-04")
    assert "what happened does not move" in refusal


def test_once_the_span_is_over_the_plan_asks_whether_it_happened(planner):
    journey = begun(planner, "2027-03..2027-05")
    last = planner.done("show", journey, today="2027-05-31").out
    assert "That time is over" not in last
    after = planner.done("show", journey, today="2027-06-01").out
    assert "March to May 2027. That time is over. Did it happen?" in after


def test_the_data_file_carries_what_is_known(planner, tmp_path, capsys):
    journey = begun(planner, "2027-03..2027-05")
    file = tmp_path / "journey.json"
    planner.done("export", journey, "--json", file)
    other = CommandLine(tmp_path / "other.db", capsys)
    other.done("import", file)
    shown = other.done("show", journey, "--json").json
    assert shown["day0_rough"] == {"first": "2027-03-01", "last": "2027-05-31"}
