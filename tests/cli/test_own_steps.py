"""Steps of one's own are added, changed and removed without the window."""

from datetime import date, timedelta

import pytest


def day_of(planner, journey, step):
    return date.fromisoformat(planner.step(journey, step)["start"])


def add(planner, journey, *words):
    return planner.done("add-step", journey, "Ask about the wig", *words, "--id", "wig")


def test_a_step_of_ones_own_lies_where_it_was_told_and_follows_its_anchor(
    planner, journey
):
    lines = add(planner, journey, "--after", "hospital-stay", "--by", "3 days").lines
    assert lines[0] == "Own step: Ask about the wig"
    assert lines[1].startswith("New: Ask about the wig, ")
    own, stay = (day_of(planner, journey, one) for one in ("own-wig", "hospital-stay"))
    assert own - stay == timedelta(days=3)
    planner.done("book", journey, "hospital-stay", "2027-03-31")
    assert day_of(planner, journey, "own-wig") == date(2027, 4, 3)
    shown = planner.step(journey, "own-wig")
    assert shown["phase"] == planner.step(journey, "hospital-stay")["phase"]


def test_what_a_change_does_not_name_stays(planner, journey):
    add(planner, journey, "--before", "day0", "--by", "10 days", "--place", "clinic")
    planner.done("change-step", journey, "own-wig", "--who", "carer")
    own = planner.step(journey, "own-wig")
    assert (own["aim"], own["place"], own["who"]) == (
        "2027-03-27",
        "clinic",
        "carer",
    )
    planner.done("change-step", journey, "own-wig", "--by", "12 days")
    assert planner.step(journey, "own-wig")["start"] == "2027-03-25"
    planner.done("change-step", journey, "own-wig", "--after", "day0", "--title", "Hat")
    own = planner.step(journey, "own-wig")
    assert (own["aim"], own["title"]) == ("2027-04-18", "Hat")


def test_a_dry_run_of_a_step_of_ones_own_tells_all_and_stores_nothing(planner, journey):
    before = planner.done("show", journey, "--json").json
    words = ("Physio", "--before", "day0", "--by", "8 weeks", "--id", "physio")
    shown = planner.done("add-step", journey, *words, "--dry-run")
    assert planner.done("show", journey, "--json").json == before
    *told, named = planner.done("add-step", journey, *words).lines
    assert told[1:] == shown.lines
    assert "own-physio" in named


def test_a_step_that_comes_again_keeps_what_was_done_with_it(planner, journey):
    words = ("--before", "day0", "--by", "8 weeks", "--every", "1 week", "--times", "6")
    planner.done("add-step", journey, "Physio", *words, "--id", "physio")
    first = day_of(planner, journey, "own-physio#1")
    assert day_of(planner, journey, "own-physio#6") - first == timedelta(weeks=5)
    planner.done("book", journey, "own-physio#6", "2027-03-20")
    change = ("change-step", journey, "own-physio", "--times")
    assert "Dates were told" in planner.refused(*change, "5")
    planner.done(*change, "8")
    assert planner.step(journey, "own-physio#6")["booked"] == "2027-03-20"


def test_a_removed_step_is_gone_and_undo_brings_it_back(planner, journey):
    add(planner, journey, "--before", "day0", "--by", "10 days")
    planner.done("note", journey, "own-wig", "--why", "with Ada")
    kept = planner.step(journey, "own-wig")
    lines = planner.done("remove-step", journey, "own-wig", "--why", "no need").lines
    assert lines[0] == "Own step: Ask about the wig (taken back). Why: no need"
    assert lines[1].startswith("Falls away: Ask about the wig, ")
    assert "own-wig" not in planner.done("show", journey).out
    planner.done("undo", journey)
    assert planner.step(journey, "own-wig") == kept


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("add-step", "X", "--after", "nothing"), 'no step "nothing"'),
        (("add-step", "X", "--after", "mri-yearly"), "Say which one"),
        (("add-step", " ", "--after", "day0"), "give your step a title"),
        (("add-step", "X", "--after", "day0", "--id", "wig"), "already"),
        (("add-step", "X", "--after", "day0", "--days", "0"), "from 1 to"),
        (
            ("add-step", "X", "--after", "day0", "--every", "1 day", "--times", "501"),
            "from 1 to 500",
        ),
        (
            ("add-step", "X", "--after", "day0", "--every", "0", "--times", "2"),
            "must come later",
        ),
        (("change-step", "mri-baseline", "--days", "2"), "no step of your own"),
        (("remove-step", "mri-baseline"), "no step of your own"),
        (("change-step", "own-wig", "--after", "own-wig"), "wait for each other"),
    ],
)
def test_a_step_of_ones_own_that_cannot_be_is_refused_in_words(
    planner, journey, words, sentence
):
    add(planner, journey, "--before", "day0", "--by", "10 days")
    before = planner.done("show", journey, "--json").json
    command, *rest = words
    assert sentence in planner.refused(command, journey, *rest)
    assert planner.done("show", journey, "--json").json == before


def test_own_steps_that_wait_for_each_other_are_refused(planner, journey):
    add(planner, journey, "--before", "day0", "--by", "10 days")
    second = ("Buy a hat", "--after", "own-wig", "--by", "1 day", "--id", "hat")
    planner.done("add-step", journey, *second)
    change = ("change-step", journey, "own-wig", "--after", "own-hat")
    assert "wait for each other" in planner.refused(*change)


@pytest.mark.parametrize(
    "words",
    [
        ("X",),
        ("X", "--before", "day0", "--after", "mri-baseline"),
        ("X", "--after", "day0", "--by", "soon"),
        ("X", "--after", "day0", "--id", "Two Words"),
        ("X", "--after", "day0", "--place", "moon"),
        ("X", "--after", "day0", "--times", "-1"),
    ],
)
def test_wrong_usage_of_a_step_of_ones_own_ends_with_two(planner, journey, words):
    answer = planner("add-step", journey, *words)
    assert (answer.code, answer.out) == (2, "")
