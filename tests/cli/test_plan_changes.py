"""The plan as a whole is changed without the window: days, centre, timetable, state."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from planner.models.edit import Edit
from planner.models.journey import Action
from planner.models.structs import replace
from planner.storage.journey_store import SqliteJourneyStore
from tests.cli.conftest import EXAMPLES
from tests.cli.test_changing import OWN_SHEET


def shown(planner, journey):
    return planner.done("show", journey, "--json").json


@pytest.fixture
def sheet(tmp_path):
    file = tmp_path / "sheet.toml"
    file.write_text(OWN_SHEET, encoding="utf-8")
    return file


def test_time_away_is_taken_back_by_any_of_its_days(planner, journey):
    before = shown(planner, journey)["steps"]
    day = planner.step(journey, "mri-baseline")["start"]
    planner.done("away", journey, day, "--why", "holiday")
    assert planner.step(journey, "mri-baseline")["start"] != day
    lines = planner.done("not-away", journey, day, "--why", "it rains").lines
    assert lines[0].startswith("Time away: ")
    assert lines[0].endswith("(taken back). Why: it rains")
    assert shown(planner, journey)["steps"] == before
    assert "Nothing like that" in planner.refused("not-away", journey, day)


def test_time_away_in_the_treatment_is_one_clash_and_its_way_out_solves_it(
    planner, journey
):
    before = {step["id"]: step["start"] for step in shown(planner, journey)["steps"]}
    lines = planner.done("away", journey, "2027-04-01", "--end", "2027-04-10").lines
    (clash,) = (line for line in lines if line.startswith("Clash: "))
    assert "Cyclophosphamide; ATG: antibodies against T cells and 2 more" in clash
    assert "leave out the days away (1 to 10 Apr 2027)" in clash
    found = shown(planner, journey)
    (problem,) = found["problems"]
    marked = {step["id"] for step in found["steps"] if not step["fits"]}
    assert marked == set(problem["hit"])
    now = {step["id"]: step["start"] for step in found["steps"]}
    assert {step: now[step] for step in marked} == {
        step: before[step] for step in marked
    }
    facts = {fact["kind"] for fact in problem["facts"]}
    assert facts == {"anchor", "away"}
    way = next(one for one in problem["remedies"] if one["fact"] == "anchor")
    planner.done("move", journey, "--day0", way["latest"])
    assert shown(planner, journey)["problems"] == []


def test_a_clash_that_stays_is_told_again_of_the_step_that_was_booked_once_more(
    planner, journey
):
    def clashes(*words):
        lines = planner.done("book", journey, *words).lines
        return [line for line in lines if line.startswith("Clash: ")]

    assert len(clashes("hospital-stay", "2027-03-26")) == 1
    (still,) = clashes("hospital-stay", "2027-03-24", "--dry-run")
    assert "booked on Wed 24 Mar 2027" in still
    assert clashes("hospital-stay", "2027-03-24") == [still]
    # A clash elsewhere that merely stays is not told a second time.
    assert clashes("mri-baseline", "2027-01-20") == []


def test_closing_days_move_what_would_lie_on_them(planner, journey):
    step = planner.step(journey, "mri-baseline")
    lines = planner.done(
        "closed", journey, step["start"], "--site", "home", "--why", "works"
    ).lines
    assert lines[0].startswith("Closing days: ")
    assert planner.step(journey, "mri-baseline")["start"] != step["start"]
    wrong_site = ("not-closed", journey, step["start"], "--site", "centre")
    assert "Nothing like that" in planner.refused(*wrong_site)
    planner.done("not-closed", journey, step["start"], "--site", "home")
    assert planner.step(journey, "mri-baseline") == step


def test_another_centre_brings_its_holidays_and_none_takes_them_away(planner, journey):
    added = planner.done(
        "add-centre", journey, "Clínica del Sur", "--country", "MX", "--id", "sur"
    )
    assert added.lines[0] == "Centre: Clínica del Sur"
    first = planner.done("centres", journey).lines
    assert "  sur Clínica del Sur MX" in first
    tried = planner.done("centre", journey, "sur", "--dry-run")
    lines = planner.done("centre", journey, "sur", "--why", "near my sister").lines
    assert lines[0] == (
        "Centre of the plan changed: Clínica del Sur. Why: near my sister"
    )
    assert lines[1:] == tried.lines
    assert [
        one["id"]
        for one in planner.done("centres", journey, "--json").json
        if one["chosen"]
    ] == ["sur"]
    planner.done("centre", journey)
    assert not any(
        one["chosen"] for one in planner.done("centres", journey, "--json").json
    )
    assert "not on your list" in planner.refused("centre", journey, "norte")
    taken = ("add-centre", journey, "X", "--id", "sur")
    assert "already" in planner.refused(*taken)


def test_another_option_keeps_what_was_done(planner, journey):
    planner.done("done", journey, "dental-check", "2026-11-20")
    words = ("switch", journey, "--timetable", "ahsct-beam-atg")
    tried = planner.done(*words, "--dry-run")
    assert any(
        line.startswith("Stays, because it was done: Dentist: ") for line in tried.lines
    )
    assert shown(planner, journey)["protocol"] == "ahsct-cy-atg"
    lines = planner.done(*words, "--why", "so they do it").lines
    assert lines[0].startswith("Timetable changed: Transplant of own cells: BEAM")
    assert lines[1:] == tried.lines
    after = shown(planner, journey)
    assert (after["protocol"], after["option"]) == ("ahsct-beam-atg", "ahsct-beam-atg")
    assert planner.step(journey, "dental-check")["done"] == "2026-11-20"


def test_a_plan_takes_up_the_centres_own_sheet_and_gives_it_back(
    planner, journey, sheet, tmp_path
):
    planner.done("switch", journey, "--protocol", sheet)
    assert len(shown(planner, journey)["steps"]) == 4
    saved = tmp_path / "saved.toml"
    planner.done("protocol", "save", journey, saved)
    assert "4 steps" in planner.done("protocol", "check", saved).out
    steps = shown(planner, journey)["steps"]
    planner.done("switch", journey, "--protocol", saved)
    assert shown(planner, journey)["steps"] == steps
    assert "is there already" in planner.refused("protocol", "save", journey, saved)


def test_every_shipped_timetable_is_written_as_a_file_that_is_read_again(
    planner, journey, tmp_path
):
    for one in planner.done("protocols", "--json").json:
        file = tmp_path / f"{one['id']}.toml"
        planner.done("protocol", "copy", one["id"], file)
        told = planner.done("protocol", "check", file).out
        rest = ". It can be used;" if "Note: " in told else ", no problem found."
        assert f" {len(one['steps'])} steps{rest}" in told
    refusal = planner.refused("protocol", "copy", "magic", tmp_path / "x.toml")
    assert '"magic"' in refusal


def test_the_newest_version_is_nothing_to_switch_to(planner, journey):
    assert shown(planner, journey)["newer_version"] is None
    assert "newest version" in planner.refused("switch", journey, "--newer")


def test_where_the_plan_stands_is_said_and_a_cancelled_plan_is_taken_up_again(
    planner, journey
):
    assert planner.done("state", journey, "agreed").lines == [
        "State of the plan changed: agreed"
    ]
    assert planner.done("cancel-plan", journey, "--why", "I stay on my drug").lines == [
        "State of the plan changed: cancelled. Why: I stay on my drug",
        (
            "The plan then stands at: cancelled. "
            "Today asks for nothing until you take it up again."
        ),
    ]
    assert shown(planner, journey)["state"] == "cancelled"
    assert "The plan has ended" in planner.refused("hold", journey)
    planner.done("resume", journey)
    assert shown(planner, journey)["state"] == "agreed"
    assert planner("state", journey, "on-hold").code == 2


def test_a_plan_may_be_pinned_by_the_day_the_centre_starts(planner):
    journey = planner.new("split-dose-abroad", "ahsct-split-dose", day0=None)
    before = shown(planner, journey)["day0"]
    planner.done("move", journey, "--centre-starts", "2027-01-18")
    assert shown(planner, journey)["day0"] > before


def test_when_says_whose_days_it_tells_where_they_are_not_day_0s(planner):
    journey = planner.new("split-dose-abroad", "ahsct-split-dose")
    assert planner.done("when", journey, "--json").json["step"] == "day0"
    assert not any("are days for" in one for one in planner.done("when", journey).lines)
    planner.done("move", journey, "--centre-starts", "2027-01-18")
    told = planner.done("when", journey, "--json").json
    start = planner.step(journey, told["step"])
    assert told["step"] != "day0"
    first = planner.done("when", journey).lines[0]
    assert first == f"These are days for: {start['title']}."
    example = told["examples_to_try"][0]
    tried = planner.done("when", journey, "--try", example)
    assert tried.lines[0] == first
    assert "Day 0 could be" not in "".join(tried.lines)


def test_going_back_tells_what_moves_by_it(planner, journey):
    number = planner.done("history", journey, "--json").json[-1]["number"]
    moved = planner.done("move", journey, "--day0", "2027-05-04").lines[1:]
    assert moved
    tried = planner.done("back", journey, number, "--dry-run").lines
    assert shown(planner, journey)["day0"] == "2027-05-04"
    back = planner.done("back", journey, number).lines
    assert back[1:] == tried
    assert back[0].startswith("Back at: Plan built: ")
    assert len(back[1:]) == len(moved)
    again = planner.done("redo", journey, "--json").json
    assert [one["message"] for one in again["changes"]] == moved
    assert shown(planner, journey)["day0"] == "2027-05-04"


def test_the_time_of_day_of_a_booking_is_kept(planner, journey):
    planner.done("book", journey, "mri-baseline", "2027-02-03", "--time", "10:30")
    assert planner.step(journey, "mri-baseline")["time"] == "10:30"
    wrong = ("book", journey, "mri-baseline", "2027-02-03", "--time", "noon")
    assert "not a time of day" in planner.refused(*wrong)


def test_a_change_as_json_tells_both_dates_of_each_step_that_moves(planner, journey):
    words = ("move", journey, "--day0", "2027-05-04", "--json")
    tried = planner.done(*words, "--dry-run").json
    taken = planner.done(*words).json
    assert tried["recorded"] is None
    assert taken["recorded"].startswith("Plan moved: ")
    assert taken["changes"] == tried["changes"]
    day0 = next(one for one in taken["changes"] if one["step"] == "day0")
    assert (day0["kind"], day0["before"]["start"], day0["after"]["start"]) == (
        "moves",
        "2027-04-06",
        "2027-05-04",
    )


def test_naming_who_is_missing_closes_the_gap_and_taking_it_back_opens_it(
    planner, journey
):
    def kinds():
        return {gap["kind"] for gap in shown(planner, journey)["gaps"]}

    assert "aftercare" in kinds()
    named = ("contact", journey, "aftercare", "--name", "Dr Ek", "--phone", "0123 4")
    told = planner.done(*named, "--dry-run").lines
    assert any(line.startswith("No longer missing: ") for line in told)
    assert "aftercare" in kinds()
    assert planner.done(*named).lines[0] == "Contact: Dr Ek"
    assert "aftercare" not in kinds()
    planner.done("contact", journey, "aftercare")
    assert "aftercare" in kinds()
    assert planner("contact", journey, "king").code == 2


def test_people_tells_who_is_named_and_who_is_missing(planner, journey):
    before = planner.done("people", journey, "--json").json
    assert "aftercare" in before["missing"]
    told = ("--phone", "0123 4", "--email", "ek@example.org", "--hours", "8 to 16")
    planner.done("contact", journey, "aftercare", "--name", "Dr Ek", *told)
    after = planner.done("people", journey, "--json").json
    assert "aftercare" not in after["missing"]
    (row,) = [one for one in after["named"] if one["role"] == "aftercare"]
    assert (row["phone"], row["email"], row["hours"]) == (
        "0123 4",
        "ek@example.org",
        "8 to 16",
    )
    lines = planner.done("people", journey).lines
    assert any("Dr Ek  0123 4  8 to 16  ek@example.org" in line for line in lines)


def test_what_is_told_about_the_person_brings_other_steps(planner, journey, tmp_path):
    answers = tmp_path / "me.toml"
    text = (EXAMPLES / "ahsct-at-home.toml").read_text("utf-8")
    answers.write_text(
        text.replace('may-become-pregnant = "yes"', 'may-become-pregnant = "no"'),
        encoding="utf-8",
    )
    assert answers.read_text("utf-8") != text
    words = ("profile", journey, "--answers", answers)
    tried = planner.done(*words, "--dry-run").lines
    gone = [line for line in tried if line.startswith("Falls away: ")]
    assert gone
    assert planner.done(*words).lines == ["About you changed", *tried]
    assert "egg-freezing" not in planner.done("show", journey).out
    answers.write_text("[profile]\nedss = 11\n", encoding="utf-8")
    assert "me.toml, line 2" in planner.refused(*words)


def test_what_a_file_about_you_no_longer_tells_is_named(planner, journey, tmp_path):
    answers = tmp_path / "me.toml"
    whole = (EXAMPLES / "ahsct-at-home.toml").read_text("utf-8")
    answers.write_text(whole, encoding="utf-8")
    words = ("profile", journey, "--answers", answers)
    assert "No longer told" not in planner.done(*words).out
    drug = '[profile.present-drug]\ndrug = "ocrelizumab"\n'
    answers.write_text(drug, encoding="utf-8")
    tried = planner.done(*words, "--dry-run").lines
    (gone,) = [line for line in tried if line.startswith("No longer told: ")]
    keys = gone.removeprefix("No longer told: ").partition(". ")[0]
    assert {"name", "born", "ms-type", "home-country"} <= set(keys.split("; "))
    assert planner.done(*words).lines == ["About you changed", *tried]
    assert "No longer told" not in planner.done(*words).out


@pytest.fixture
def older(planner, journey):
    """A plan on an earlier version of its timetable, without its last step."""
    with closing(SqliteJourneyStore(planner.data)) as store:
        kept = store.load(journey)
        now = kept.plan.protocol
        then = replace(now, version=now.version - 1, steps=now.steps[:-1])
        changed = replace(kept, plan=replace(kept.plan, protocol=then))
        edit = Edit(journey=changed, action=Action.PROTOCOL, subject=then.id)
        store.commit(kept, edit, datetime(2026, 11, 1, tzinfo=UTC))
    return now.version


def test_a_newer_version_is_offered_and_changes_nothing_until_it_is_taken(
    planner, journey, older
):
    before = shown(planner, journey)
    assert before["newer_version"] == older
    assert "A newer version" in planner.done("show", journey).lines[-1]
    tried = planner.done("switch", journey, "--newer", "--dry-run").lines
    assert any(line.startswith("New: ") for line in tried)
    assert shown(planner, journey) == before
    assert planner.done("switch", journey, "--newer").lines[1:] == tried
    after = shown(planner, journey)
    assert (after["newer_version"], after["protocol"]) == (None, "ahsct-cy-atg")
    assert len(after["steps"]) > len(before["steps"])
    planner.done("undo", journey)
    assert shown(planner, journey)["newer_version"] == older


def test_a_wait_that_was_tried_can_be_kept_and_taken_back(planner, journey):
    listed = planner.done("when", journey, "--json").json
    example = listed["examples_to_try"][0]
    assert "--try" in planner.refused("when", journey, "--keep")
    lines = planner.done("when", journey, "--try", example, "--keep").lines
    assert lines[0].startswith("Not before a date: First chemotherapy")
    kept = planner.step(journey, "mobilisation")
    assert kept["start"]
    assert planner.done("undo", journey).lines[0].startswith("Taken back")


def test_hold_and_resume_say_what_follows(planner, journey):
    told = planner.done("hold", journey).lines
    assert told[-1].endswith("Today asks for nothing until you take it up again.")
    told = planner.done("resume", journey).lines
    assert told[-1].endswith("Today asks again for what comes next.")
