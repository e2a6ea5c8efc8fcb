"""Commands that read: their JSON is a promise, their text is for people."""

from datetime import date

import pytest

STEP_KEYS = {
    "id",
    "title",
    "phase",
    "kind",
    "day",
    "start",
    "end",
    "earliest",
    "aim",
    "latest",
    "state",
    "booked",
    "done",
    "place",
    "who",
    "why",
    "sources",
}


@pytest.fixture
def shown(planner, journey):
    return planner.done("show", journey, "--json").json


def test_show_gives_every_promised_key_of_a_journey_and_its_steps(shown, journey):
    promised = {
        "id",
        "title",
        "state",
        "option",
        "protocol",
        "day0",
        "steps",
        "problems",
        "gaps",
    }
    assert promised <= shown.keys()
    assert shown["id"] == journey
    assert (shown["state"], shown["option"], shown["protocol"], shown["day0"]) == (
        "considering",
        "ahsct-cy-atg",
        "ahsct-cy-atg",
        "2027-04-06",
    )
    assert len(shown["steps"]) > 60
    assert all(step.keys() >= STEP_KEYS for step in shown["steps"])
    assert all({"kind", "steps", "message"} <= one.keys() for one in shown["problems"])
    assert shown["gaps"]
    assert all({"step", "message"} <= gap.keys() for gap in shown["gaps"])


def test_show_has_iso_dates_in_order_and_null_for_what_is_unknown(shown):
    starts = [step["start"] for step in shown["steps"]]
    known = [start for start in starts if start is not None]
    assert known == sorted(known)
    assert None in starts
    for step in shown["steps"]:
        for key in ("start", "end", "earliest", "aim", "latest", "booked", "done"):
            assert step[key] is None or date.fromisoformat(step[key])


def test_day_numbers_count_from_day_0_without_a_gap(shown):
    day0 = date.fromisoformat(shown["day0"])
    for step in shown["steps"]:
        if step["start"] is not None:
            start = date.fromisoformat(step["start"])
            assert step["day"] == (start - day0).days


def test_every_step_of_the_shipped_timetable_says_why_and_by_whom(planner, shown):
    sources = {one["id"] for one in planner.done("sources", "--json").json}
    for step in shown["steps"]:
        assert set(step["sources"]) <= sources
        if step["start"] is not None:
            assert step["why"], step["id"]


def test_a_clash_is_told_with_its_kind_its_steps_and_a_sentence(planner, journey):
    planner.done("book", journey, "mri-baseline", "2026-12-01")
    (problem,) = planner.done("show", journey, "--json").json["problems"]
    assert problem["steps"][0] == "mri-baseline"
    assert "MRI" in problem["message"]
    assert any(line.startswith("! ") for line in planner.done("show", journey).lines)


def test_show_for_people_has_a_line_for_every_step_in_columns(planner, journey, shown):
    lines = planner.done("show", journey, "--all").lines
    assert lines[0] == shown["title"]
    assert "Day 0: Tue 6 Apr 2027" in lines[1]
    steps = [line for line in lines if line.startswith("  ")]
    assert len(steps) == len(shown["steps"])
    column = steps[0].index(shown["steps"][0]["id"])
    for line, step in zip(steps, shown["steps"], strict=True):
        assert line[column:].startswith(f"{step['id']} "), line
        assert step["title"] in line


def test_a_window_on_the_screen_never_begins_before_today(planner, journey):
    told = "\n".join(planner.done("show", journey, today="2027-01-20").lines[2:])
    assert "[until " in told
    assert "2025" not in told


def test_options_tell_what_can_be_planned_with_which_timetables(planner):
    options = planner.done("options", "--json").json
    assert all(
        {"id", "title", "plannable", "protocols"} <= option.keys() for option in options
    )
    by_id = {option["id"]: option for option in options}
    assert "ahsct-cy-atg" in by_id["ahsct-cy-atg"]["protocols"]
    for option in options:
        assert bool(option["protocols"]) == option["plannable"], option["id"]
    shipped = {one["id"] for one in planner.done("protocols", "--json").json}
    assert {name for option in options for name in option["protocols"]} == shipped
    lines = planner.done("options").lines
    assert [line[2:].split()[0] for line in lines] == list(by_id)


def test_protocols_list_their_steps(planner):
    protocols = planner.done("protocols", "--json").json
    assert all("day0" in one["steps"] for one in protocols)
    assert len(planner.done("protocols").lines) == len(protocols)


def test_sources_have_all_promised_keys_and_say_where_they_are_used(planner):
    sources = planner.done("sources", "--json").json
    keys = {"id", "authors", "title", "publication", "year", "doi", "pmid", "url"}
    assert all(keys | {"used_by"} <= source.keys() for source in sources)
    assert all(source["used_by"] for source in sources)
    assert len(planner.done("sources").lines) == len(sources)


def test_list_names_the_journeys_newest_change_first(planner, journey):
    other = planner.new("stay-on-drug", "stay-present-drug", "2026-12-01")
    listed = planner.done("list", "--json").json
    assert {one["id"] for one in listed} == {journey, other}
    assert {"id", "title", "created", "revision", "changed"} <= listed[0].keys()
    lines = planner.done("list").lines
    assert [line.split()[0] for line in lines] == [one["id"] for one in listed]


def test_an_empty_data_file_lists_nothing(planner):
    assert planner.done("list").out == ""
    assert planner.done("list", "--json").json == []


def test_history_tells_what_when_and_why_in_order(planner, journey):
    planner.done("book", journey, "mri-baseline", "2027-02-03", "--why", "a free slot")
    planner.done("undo", journey)
    entries = planner.done("history", journey, "--json").json
    assert [entry["number"] for entry in entries] == [1, 2, 3]
    assert [entry["action"] for entry in entries] == ["created", "plan-built", "booked"]
    assert [entry["undone"] for entry in entries] == [False, False, True]
    assert entries[2]["why"] == "a free slot"
    last = planner.done("history", journey).lines[-1]
    assert "Booked: MRI of head and spine, Wed 3 Feb 2027. Why: a free slot" in last
    assert last.endswith("(undone)")


def test_why_names_the_rule_and_its_source(planner, journey):
    told = planner.done("why", journey, "mri-baseline", "--json").json
    assert {"id", "title", "start", "earliest", "latest", "why", "sources"} <= (
        told.keys()
    )
    assert told["why"][0]["message"]
    assert told["sources"]
    lines = planner.done("why", journey, "mri-baseline").lines
    assert lines[0].startswith("MRI of head and spine: Day ")
    assert f"- {told['why'][0]['message']}" in lines
    assert f"  [{told['sources'][0]}]" in lines


@pytest.mark.parametrize("command", ["show", "history"])
def test_a_journey_that_is_not_there_is_refused_by_name(planner, command):
    assert '"nobody"' in planner.refused(command, "nobody")


def test_a_step_that_is_not_there_is_refused_by_name(planner, journey):
    assert '"mri"' in planner.refused("why", journey, "mri")
    assert '"mri"' in planner.refused("book", journey, "mri", "2027-02-03")


def test_a_step_that_repeats_wants_its_number(planner, journey):
    repeated = next(
        step["id"]
        for step in planner.done("show", journey, "--json").json["steps"]
        if "#" in step["id"]
    )
    base = repeated.split("#")[0]
    assert f"{base}#1" in planner.refused("book", journey, base, "2027-02-03")


def test_what_repeats_is_one_line_of_the_plan_and_on_wish_one_each(planner, journey):
    # Four drips on four days in a row: nobody reads eight lines of a ward's week.
    planned = planner.done("show", journey, "--json").json["steps"]
    drips = [one for one in planned if one["id"].startswith("conditioning#")]
    (line,) = lines_of(planner.done("show", journey), "conditioning#")
    assert f"conditioning#1..{len(drips)} " in line
    assert f"({len(drips)} times)" in line
    assert line.strip().startswith("Day −5")
    assert lines_of(planner.done("show", journey, "--all"), "conditioning#") != [line]
    every = lines_of(planner.done("show", journey, "--all"), "conditioning#")
    assert [one.split("conditioning#")[1][0] for one in every] == ["1", "2", "3", "4"]


def test_a_time_that_is_set_apart_has_its_own_line(planner, journey):
    planned = planner.done("show", journey, "--json").json["steps"]
    fifth = next(one for one in planned if one["id"] == "blood-follow-up#5")
    planner.done("book", journey, "blood-follow-up#5", fifth["start"])
    lines = lines_of(planner.done("show", journey), "blood-follow-up#")
    ids = [line.split("blood-follow-up#")[1].split()[0] for line in lines]
    assert ids == ["1..4", "5", "6..8"]
    assert "(4 times)" in lines[0]
    assert "(5 of 8)" in lines[1]
    planner.done("note", journey, "blood-follow-up#7", "--why", "at Dr Lind's")
    lines = lines_of(planner.done("show", journey), "blood-follow-up#")
    assert any("at Dr Lind's" in line and "#7 " in line for line in lines)


def lines_of(said, name):
    return [line for line in said.lines if f"  {name}" in line]
