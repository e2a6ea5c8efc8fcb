"""Commands under a clock that is wrong: nothing is lost, and it is said."""

import json

from tests.cli.conftest import STORY_DAY

OPEN = "revaccination-live"
"""Held to an age of results, not to a day: it is proposed from today on."""
LATER = "2190-05-01"
EARLIER = "1970-01-01"


def dates(planner, journey, today):
    """Of all steps but those with an open end, which are proposed from today on."""
    shown = planner.done("show", journey, "--json", today=today).json
    return sorted(
        (step["id"], step["earliest"], step["start"])
        for step in shown["steps"]
        if step["latest"] and step["id"] != OPEN
    )


def test_no_date_moves_with_the_clock(planner, journey):
    here = dates(planner, journey, STORY_DAY)
    assert dates(planner, journey, LATER) == here
    assert dates(planner, journey, EARLIER) == here


def test_undo_under_any_clock_does_what_it_says(planner, journey):
    for today in (EARLIER, LATER):
        planner.done("note", journey, "mri-baseline", "--why", "Bring it", today=today)
        before = planner.done("history", journey, "--json").json
        planner.done("undo", journey, today=today)
        after = planner.done("history", journey, "--json").json
        assert [one["undone"] for one in after] != [one["undone"] for one in before]


def test_a_plan_from_another_laptop_is_taken_under_a_clock_of_1970(
    planner, journey, tmp_path
):
    planner.done("done", journey, "mri-baseline", "2026-11-20")
    file = tmp_path / "plan.json"
    planner.done("export", journey, "--json", file)
    planner.done("import", file, today=EARLIER)
    assert len(planner.done("list", "--json").json) == 2


def test_a_clock_that_was_moved_back_is_told_and_the_command_is_done(planner, journey):
    planner.done("note", journey, "mri-baseline", "--why", "Bring it", today=LATER)
    answer = planner.run("--data", planner.data, "list", "--json")
    assert answer.code == 0
    assert len(json.loads(answer.out)) == 1
    assert "1 May 2190" in answer.err
    assert "clock of this laptop" in answer.err
