"""Commands that change a journey say what was recorded and what moves by it."""

import pytest

from tests.cli.conftest import EXAMPLES

OWN_SHEET = """
id = "my-centre-2027"
option = "ahsct-cy-atg"
title = "Day sheet of my centre"
sources = ["Day sheet of my centre, 3 May 2026"]
phase = [{ id = "ward", title = "On the ward" }]

[[step]]
id = "admission"
phase = "ward"
title = "Admission"
rule = [{ from = "chemo", exactly = "-1 day" }]

[[step]]
id = "chemo"
phase = "ward"
title = "Chemotherapy"
day = -5

[[step]]
id = "day0"
phase = "ward"
title = "My cells come back"

[[step]]
id = "going-home"
phase = "ward"
title = "Going home"
rule = [{ from = "day0", earliest = "10 days", aim = "14 days" }]
"""


def test_booking_says_what_was_recorded_and_what_moves(planner, journey):
    lines = planner.done(
        "book", journey, "mri-baseline", "2027-02-03", "--why", "a free slot"
    ).lines
    assert lines[0] == (
        "Booked: MRI of head and spine, Wed 3 Feb 2027. Why: a free slot"
    )
    assert lines[1].startswith("Moves: MRI of head and spine, ")
    step = planner.step(journey, "mri-baseline")
    assert (step["state"], step["booked"], step["start"]) == (
        "booked",
        "2027-02-03",
        "2027-02-03",
    )


def test_a_stay_is_booked_from_to(planner, journey):
    planner.done("book", journey, "hospital-stay", "2027-03-31", "--end", "2027-04-20")
    step = planner.step(journey, "hospital-stay")
    assert (step["start"], step["end"]) == ("2027-03-31", "2027-04-20")


def test_done_without_a_date_means_today_and_never_the_future(planner, journey):
    planner.done("done", journey, "centre-check")
    assert planner.step(journey, "centre-check")["done"] == "2026-11-22"
    refusal = planner.refused("done", journey, "dental-check", "2026-11-23")
    assert "23 Nov 2026 lies after today" in refusal
    assert planner.step(journey, "dental-check")["done"] is None


def test_cancelling_keeps_the_trail_with_its_reason_and_day(planner, journey):
    planner.done(
        "cancel", journey, "egg-freezing", "2026-11-20", "--why", "we decided not to"
    )
    assert planner.step(journey, "egg-freezing")["state"] == "cancelled"
    last = planner.done("history", journey).lines[-1]
    assert last.endswith(
        "Cancelled: Freeze eggs or embryos, Fri 20 Nov 2026. Why: we decided not to"
    )


def test_a_note_is_kept_and_an_empty_one_removes_it(planner, journey):
    planner.done("note", journey, "mri-baseline", "--why", "bring the old pictures")
    assert planner.step(journey, "mri-baseline")["note"] == "bring the old pictures"
    assert "bring the old pictures" in planner.done("show", journey).out
    planner.done("note", journey, "mri-baseline")
    assert planner.step(journey, "mri-baseline")["note"] == ""


def test_a_dry_run_tells_the_same_as_the_move_and_stores_nothing(planner, journey):
    before = planner.done("show", journey, "--json").json
    planned = planner.done("move", journey, "--day0", "2027-05-04", "--dry-run").lines
    assert planner.done("show", journey, "--json").json == before
    assert len(planner.done("history", journey).lines) == 2
    moved = planner.done("move", journey, "--day0", "2027-05-04").lines
    assert moved[0].startswith("Plan moved: ")
    assert moved[1:] == planned
    assert planner.done("show", journey, "--json").json["day0"] == "2027-05-04"


def test_hold_resume_undo_and_redo_each_say_what_they_did(planner, journey):
    said, follows = planner.done("hold", journey, "--why", "an infection").lines
    assert said == "Plan put on hold. Why: an infection"
    assert follows.startswith("The plan then stands at: on hold.")
    assert planner.done("show", journey, "--json").json["state"] == "on-hold"
    assert "on hold already" in planner.refused("hold", journey)
    said, follows = planner.done("resume", journey).lines
    assert said == "Plan taken up again"
    assert "being considered" in follows
    assert "not on hold" in planner.refused("resume", journey)
    assert planner.done("undo", journey).lines == ["Taken back: Plan taken up again"]
    assert planner.done("redo", journey).lines == ["Done again: Plan taken up again"]
    assert "nothing to redo" in planner.refused("redo", journey)


def test_undoing_everything_ends_in_a_sentence(planner, journey):
    planner.done("undo", journey)
    answer = planner("undo", journey)
    while answer.code == 0:
        answer = planner("undo", journey)
    assert "nothing to undo" in answer.err


def test_new_takes_the_centres_start_from_the_answers(planner):
    journey = planner.new("split-dose-abroad", "ahsct-split-dose", day0=None)
    shown = planner.done("show", journey, "--json").json
    assert shown["day0"] > "2027-01-11"


def test_new_takes_another_shipped_timetable_of_the_option(planner):
    def new(timetable):
        return planner(
            "new",
            "--answers",
            EXAMPLES / "cells-at-a-clinic.toml",
            "--option",
            "msc-paying-clinic",
            "--timetable",
            timetable,
            "--day0",
            "2027-03-09",
        )

    journey = new("msc-intravenous-fat").out.strip()
    shown = planner.done("show", journey, "--json").json
    assert shown["protocol"] == "msc-intravenous-fat"
    answer = new("ahsct-cy-atg")
    assert (answer.code, answer.out) == (1, "")
    assert "msc-intravenous-fat" in answer.err


def test_new_takes_a_title_and_the_centres_own_sheet(planner, tmp_path):
    sheet = tmp_path / "sheet.toml"
    sheet.write_text(OWN_SHEET, encoding="utf-8")
    assert "4 steps" in planner.done("protocol", "check", sheet).out
    journey = planner.done(
        "new",
        "--answers",
        EXAMPLES / "ahsct-at-home.toml",
        "--option",
        "ahsct-cy-atg",
        "--protocol",
        sheet,
        "--day0",
        "2027-04-06",
        "--title",
        "Mine",
    ).out.strip()
    shown = planner.done("show", journey, "--json").json
    assert (shown["title"], len(shown["steps"])) == ("Mine", 4)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ("--option", "rehabilitation-lifestyle", "--day0", "2027-04-06"),
            "no plan can be made",
        ),
        (("--option", "magic", "--day0", "2027-04-06"), '"magic"'),
        (("--option", "ahsct-cy-atg", "--day0", "2026-11-21"), "lies before today"),
        (("--option", "ahsct-cy-atg", "--day0", "2026-11-21"), "`new --begun`"),
        (
            ("--option", "ahsct-cy-atg", "--day0", "2027-04-06", "--title", "x" * 301),
            "at most 300",
        ),
    ],
)
def test_a_journey_that_cannot_be_leaves_nothing_behind(planner, words, sentence):
    answers = EXAMPLES / "ahsct-at-home.toml"
    assert sentence in planner.refused("new", "--answers", answers, *words)
    assert planner.done("list", "--json").json == []


def test_all_problems_of_an_answers_file_are_told_with_their_lines(planner, tmp_path):
    answers = tmp_path / "answers.toml"
    answers.write_text(
        '[profile]\nedss = 11\nborn = "yesterday"\nms-type = "bad"\nshoes = 4\n'
    )
    refusal = planner.refused(
        "new", "--answers", answers, "--option", "ahsct-cy-atg", "--day0", "2027-04-06"
    )
    told = refusal.splitlines()
    assert len(told) == 5
    for line, key in zip(told[1:], ("edss", "born", "ms-type", "shoes"), strict=False):
        assert line.startswith("answers.toml, line ")
        assert any(key in one for one in told), key
    assert planner.done("list").out == ""


def test_what_is_refused_of_single_answers_and_of_the_file_comes_together(
    planner, tmp_path
):
    answers = tmp_path / "answers.toml"
    answers.write_text(
        '[profile]\nborn = 2031-01-01\nhome-country = "XX"\nedss = 11\n'
        "[[away]]\nfirst = 2027-02-02\nlast = 2027-02-01\n"
        '[decision]\ntop = ["relapse"]\n'
        '[profile.present-drug]\ndrug = "natalizumap"\nsince = "2031"\n'
    )
    refusal = planner.refused(
        "new", "--answers", answers, "--option", "ahsct-cy-atg", "--day0", "2027-04-06"
    )
    count, *told = refusal.splitlines()
    assert "7 things" in count
    assert [one.partition(": ")[0][-7:] for one in told] == [
        f" line {number}" for number in (2, 3, 4, 7, 9)
    ] + ["line 11", "line 12"]
    assert 'Did you mean "relapses"?' in refusal
    assert 'Did you mean "natalizumab"?' in refusal
    assert planner.done("list").out == ""


def test_a_step_is_left_out_brought_back_and_kept_from_a_day(planner, journey):
    planner.done("skip", journey, "physio-before", "--why", "not for me")
    assert planner.step(journey, "physio-before")["state"] == "skipped"
    planner.done("bring-back", journey, "physio-before")
    planner.done("not-before", journey, "physio-before", "2027-02-22")
    assert planner.step(journey, "physio-before")["earliest"] == "2027-02-22"
    planner.done("not-before", journey, "physio-before")
    assert planner.step(journey, "physio-before")["earliest"] != "2027-02-22"


def test_what_was_booked_or_done_is_taken_back(planner, journey):
    before = planner.step(journey, "dental-check")
    planner.done("book", journey, "dental-check", "2027-01-20")
    planner.done("unbook", journey, "dental-check")
    planner.done("done", journey, "dental-check", "2026-11-20")
    planner.done("not-done", journey, "dental-check", "--why", "wrong day")
    assert planner.step(journey, "dental-check") == before


def test_every_change_of_a_step_can_be_looked_at_first(planner, journey):
    before = planner.done("show", journey, "--json").json
    shown = planner.done("book", journey, "mri-baseline", "2027-02-03", "--dry-run")
    away = ("away", journey, "2027-01-20", "--end", "2027-01-24")
    looked = planner.done(*away, "--dry-run")
    assert planner.done("show", journey, "--json").json == before
    assert planner.done(*away).lines[1:] == looked.lines
    planner.done("undo", journey)
    taken = planner.done("book", journey, "mri-baseline", "2027-02-03")
    assert taken.lines[1:] == shown.lines


def test_each_entry_of_the_history_can_be_gone_back_to(planner, journey):
    planner.done("book", journey, "dental-check", "2027-01-20")
    number = planner.done("history", journey, "--json").json[-1]["number"]
    planner.done("book", journey, "dental-check", "2027-01-21")
    planner.done("hold", journey)
    planner.done("back", journey, number)
    assert planner.step(journey, "dental-check")["booked"] == "2027-01-20"
    assert planner.refused("back", journey, 999)


def test_the_days_that_would_do_are_days_on_which_all_holds(planner, journey):
    planner.done("book", journey, "mri-baseline", "2027-01-20")
    told = planner.done("when", journey, "--json").json
    for day in (told["earliest"], told["best"][0]["day"]):
        planner.done("move", journey, "--day0", day)
        assert planner.done("show", journey, "--json").json["problems"] == []
    lines = planner.done("when", journey).lines
    counted = [
        line.startswith(("Not counted: ", "Published examples")) for line in lines
    ]
    # What is not counted is said first, then what was found.
    assert counted == sorted(counted, reverse=True)
    assert lines[sum(counted)].startswith("Earliest day")
    assert lines[-1].startswith("To see what Day 0 could be")
    assert any("your drug" in line or "drug" in line for line in lines[: sum(counted)])


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (("--from", "2027-12-01", "--to", "2027-08-01"), "before the first"),
        (("--from", "2025-08-01", "--to", "2025-09-01"), "before today"),
        (("--to", "2025-09-01"), "before today"),
    ],
)
def test_days_that_are_no_question_are_refused(planner, journey, span, told):
    assert told in planner.refused("when", journey, *span)


def test_a_published_wait_is_tried_with_its_source_and_stores_nothing(planner, journey):
    told = planner.done("when", journey, "--json").json
    before = planner.done("show", journey, "--json").json
    example = told["examples_to_try"][0]
    tried = planner.done("when", journey, "--try", example, "--json").json
    assert tried["earliest"] > told["earliest"]
    assert tried["source"]
    lines = planner.done("when", journey, "--try", example).lines
    assert "only your team" in " ".join(lines)
    assert lines[-1].startswith("Source: ")
    assert planner.done("show", journey, "--json").json == before
    assert "names those there are" in planner.refused(
        "when", journey, "--try", "nobody"
    )


def test_a_journey_begins_without_an_answers_file(planner):
    (journey,) = planner.done(
        "new", "--option", "ahsct-cy-atg", "--day0", "2027-04-06"
    ).lines
    shown = planner.done("show", journey, "--json").json
    assert (shown["day0"], shown["option"]) == ("2027-04-06", "ahsct-cy-atg")


def test_a_closing_day_says_what_stays_because_wards_stay_open(planner, journey):
    found = planner.done("show", journey, "--json").json["steps"]
    start = next(one["start"] for one in found if one["id"] == "collection")
    lines = planner.done("closed", journey, start, "--why", "the unit moves").lines
    (told,) = [line for line in lines if line.startswith("Not moved:")]
    assert "never wards" in told


def test_a_cancelled_day_0_is_told_as_missing(planner, journey):
    lines = planner.done("cancel", journey, "day0").lines
    assert any(line.startswith("Missing: Day 0") for line in lines)


def test_a_plan_on_hold_asks_for_nothing_and_resume_says_what_has_gone_by(
    planner, journey
):
    planner.done("hold", journey)
    late = ("--today", "2027-03-30")
    kinds = [
        one["kind"]
        for one in planner.done("show", journey, "--json", *late).json["problems"]
    ]
    assert "too-late" not in kinds
    lines = planner.done("resume", journey, *late).lines
    assert any("No day is left for" in line for line in lines)


def test_nothing_is_done_before_the_day_of_birth(planner, journey):
    told = planner.refused("done", journey, "dental-check", "1900-01-01")
    assert "birth" in told


@pytest.mark.parametrize(
    ("step", "why"),
    [("trip-home", "abroad"), ("sperm-freezing", "having children")],
)
def test_a_step_that_is_not_for_this_person_is_not_booked(planner, journey, step, why):
    refused = planner.refused("book", journey, step, "2027-04-29")
    assert why in refused
    assert refused == planner.refused("book", journey, step, "2027-04-29", "--dry-run")
    assert "2027-04-29" not in planner.done("history", journey).out


def test_a_booking_that_applies_no_more_stays_and_can_be_taken_back(
    planner, journey, tmp_path
):
    planner.done("book", journey, "egg-freezing", "2027-01-20")
    other = tmp_path / "other.toml"
    other.write_text(
        '[profile]\nborn = 1988-03-03\nsex = "male"\nmay-become-pregnant = "no"\n'
        'may-father = "yes"\nwants-children = "no"\n',
        encoding="utf-8",
    )
    planner.done("profile", journey, "--answers", other)
    shown = planner.done("show", journey, "--json").json["steps"]
    assert "egg-freezing" not in {one["id"] for one in shown}
    assert "having children" in planner.refused(
        "book", journey, "egg-freezing", "2027-01-21"
    )
    planner.done("book", journey, "mri-baseline", "2027-02-03")
    planner.done("unbook", journey, "egg-freezing")
