"""A step of one's own with a plain day, in one line or by its parts."""

import pytest


def shown(planner, journey, step):
    return planner.step(journey, step)


def test_a_line_becomes_an_appointment_in_the_phase_of_its_day(planner, journey):
    lines = planner.done("quick", journey, "MRI 4 Feb 10:30", "--id", "mri").lines
    assert "MRI" in lines[0]
    assert any("Thu 4 Feb 2027" in line for line in lines)
    step = shown(planner, journey, "own-mri")
    near = [
        one
        for one in planner.done("show", journey, "--json").json["steps"]
        if one["phase"] == step["phase"] and one["id"] != "own-mri"
    ]
    assert step["start"] == "2027-02-04"
    assert near, "a phase of the plan, not one of its own"


@pytest.mark.parametrize("language", ["en", "es", "tr"])
def test_a_line_is_echoed_with_its_hour_before_it_is_taken(planner, journey, language):
    words = ("--language", language, "quick", journey, "EEG 2027-02-05 10:30")
    told = planner.done(*words, "--dry-run").lines[0]
    assert "EEG" in told
    assert "10:30" in told
    assert "EEG" not in planner.done("show", journey).out


def test_the_hour_of_an_appointment_stands_in_the_plan_until_it_happened(
    planner, journey
):
    planner.done("quick", journey, "Eye doctor 20 Nov 10:30", "--id", "eyes")

    def line():
        return next(
            one for one in planner.done("show", journey).lines if " own-eyes " in one
        )

    assert line().endswith("booked · 10:30")
    done = ("done", journey, "own-eyes", "2026-11-20")
    planner.done(*done)
    assert "10:30" not in line()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("MRI 4 Feb 25:00", '"25:00" is not a time of day'),
        ("Trip 4 Feb to 8 Feb", "two days"),
    ],
)
def test_what_a_line_says_is_read_or_refused_and_never_dropped(
    planner, journey, line, words
):
    assert words in planner.refused("quick", journey, line)


def test_a_new_step_is_told_with_the_name_that_other_commands_take(planner, journey):
    for words in (
        ("quick", journey, "MRI 4 Feb 8pm"),
        ("add-step", journey, "Wig", "--after", "collection", "--by", "3 days"),
    ):
        assert "own-" not in planner.done(*words, "--dry-run").out
        name = planner.done(*words).lines[-1].split()[-1].rstrip(".")
        planner.done("note", journey, name, "--why", "mine")


def test_a_last_day_is_something_to_see_to(planner, journey):
    planner.done("quick", journey, "Renew passport by 15 Jan", "--id", "passport")
    assert shown(planner, journey, "own-passport")["start"] == "2027-01-15"


def test_a_line_that_can_mean_two_days_is_asked_about(planner, journey):
    told = planner.refused("quick", journey, "Dentist 3/4/2027")
    assert "3 Apr 2027" in told
    assert "4 Mar 2027" in told
    planner.done("quick", journey, "Dentist 3/4/2027", "--reading", "2", "--id", "d")
    assert shown(planner, journey, "own-d")["start"] in {"2027-04-03", "2027-03-04"}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Ask about the wig", "No day stands in"),
        ("MRI 31 Feb 2027", "no such day"),
        ("MRI Mon 4 Feb 2027", "another weekday"),
        ("MRI 4 Feb 2020", "before today"),
        ("MRI by 4 Feb 10:30", "time belongs"),
    ],
)
def test_a_line_that_cannot_be_taken_is_refused_and_nothing_stored(
    planner, journey, line, words
):
    before = planner.done("history", journey).lines
    assert words in planner.refused("quick", journey, line)
    assert planner.done("history", journey).lines == before


def test_a_dated_step_has_all_that_add_step_tells_and_stays_on_its_day(
    planner, journey
):
    planner.done(
        "add-step", journey, "Talk", "--on", "2027-01-20", "--at", "14:00",
        "--place", "clinic", "--about", "Bring the letter", "--id", "talk",
    )  # fmt: skip
    step = shown(planner, journey, "own-talk")
    assert (step["start"], step["state"]) == ("2027-01-20", "booked")
    planner.done("change-step", journey, "own-talk", "--title", "Talk at work")
    assert shown(planner, journey, "own-talk")["start"] == "2027-01-20"
    planner.done("move", journey, "--day0", "2027-06-01")
    assert shown(planner, journey, "own-talk")["start"] == "2027-01-20"
    planner.done("undo", journey)


def test_a_dated_step_can_be_tied_to_another_step_afterwards(planner, journey):
    planner.done("add-step", journey, "Pack", "--latest", "2027-01-20", "--id", "pack")
    planner.done(
        "change-step", journey, "own-pack", "--before", "day0", "--by", "3 days"
    )
    assert shown(planner, journey, "own-pack")["start"] == "2027-01-20"


def test_the_last_day_for_something_is_wished_and_agreed_by_nobody(planner, journey):
    planner.done("quick", journey, "Renew passport by 15 Jan", "--id", "passport")
    step = shown(planner, journey, "own-passport")
    assert (step["state"], step["booked"]) == ("planned", None)
    assert step["due"] == step["start"] == "2027-01-15"
    lines = planner.done("show", journey).lines
    (line,) = [one for one in lines if "own-passport" in one]
    assert "by Fri 15 Jan 2027" in line
    assert "booked" not in line
    planner.done("book", journey, "own-passport", "2027-01-12")
    step = shown(planner, journey, "own-passport")
    assert (step["state"], step["start"]) == ("booked", "2027-01-12")
