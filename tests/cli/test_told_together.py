"""What contradicts is told together, each thing at its place, and nothing is taken."""

import pytest

from tests.cli.conftest import STORY_DAY

TALK = "neurologist-consultation"
SAID = """
on = 2026-11-20
decided = "no"

[dates]
mri-baseline = "2301-01-01"
dental-check = "1980-01-01"
board-decision = "2026-02-31"
no-such-step = "2027-01-01"
fertility-counselling = "2027-01-12"

[next-visit]
time = "half past nine"

[[next]]
what = "Send the disc"
on = 2027-01-11
by = 2027-01-12

[[result]]
test = "IgG"
on = 2030-01-01
result = "7"
low = "16"
high = "7"

[[result]]
step = "fertility-counselling"
on = 1985-01-01
result = "talked"
"""
LISTS = """
id = "lists"
title = "Lists"
option = "ahsct-cy-atg"

[[phase]]
id = "ward"
title = "Ward"

[[step]]
id = "day0"
title = "Day 0"
phase = "ward"
place = "ward"

[[step]]
id = "both"
title = "Both"
phase = "ward"
place = "ward"
days_on = [-6, 1]
day = -3

[[step]]
id = "falls"
title = "Falls"
phase = "ward"
days_on = [1, -6]

[[step]]
id = "empty"
title = "Empty"
phase = "ward"
either_on = []
"""


def stored(planner, journey):
    return planner.done("show", journey, "--json").json


def test_what_contradicts_in_the_file_of_a_visit_is_told_together(
    planner, journey, tmp_path
):
    file = tmp_path / "said.toml"
    file.write_text(SAID, "utf-8")
    before = stored(planner, journey)
    told = planner.refused("visit", journey, TALK, "--answers", file).splitlines()
    places = [
        "decided",
        "dates.mri-baseline",
        "dates.dental-check",
        "dates.board-decision",
        "dates.no-such-step",
        "dates.fertility-counselling",
        "next-visit",
        "next[1]",
        "result[1].on",
        "result[1].low",
        "result[2].on",
    ]
    missing = [
        place
        for place in places
        if not any(f": {place}" in line and "line " in line for line in told)
    ]
    assert not missing, told
    assert stored(planner, journey) == before
    assert "Visit" not in planner.done("history", journey).out


@pytest.mark.parametrize(
    "words",
    [
        ("book", "mri-baseline", "1980-01-01"),
        ("done", "mri-baseline", "1980-01-01"),
        ("before", "mri-baseline", "1980-01-01"),
        ("before", "mri-baseline", "1980-01"),
        ("before", "mri-baseline", "1980"),
        ("result", "IgG", "7", "--on", "1980-01-01"),
        ("away", "1980-01-01", "--end", "1980-01-08"),
        ("helps", "1980-01-01", "--who", "Anna"),
    ],
    ids=" ".join,
)
def test_nothing_happens_before_birth(planner, journey, words):
    command, *rest = words
    before = stored(planner, journey)
    assert "before the day of birth" in planner.refused(command, journey, *rest)
    assert stored(planner, journey) == before


@pytest.mark.parametrize("season", ["spring 2020", "2026-03", "2026-01..2026-05"])
def test_a_season_that_lies_behind_is_refused_by_each_command(planner, journey, season):
    before = stored(planner, journey)
    new = ("new", "--option", "ahsct-cy-atg", "--day0", season)
    assert "lies behind" in planner.refused(*new, today=STORY_DAY)
    assert "lies behind" in planner.refused("move", journey, "--day0", season)
    assert stored(planner, journey) == before
    assert len(planner.done("list").lines) == 1


def test_lists_of_days_that_clash_are_told_together_each_at_its_line(
    planner, journey, tmp_path
):
    sheet = tmp_path / "lists.toml"
    sheet.write_text(LISTS, "utf-8")
    before = stored(planner, journey)
    for words in (
        ("protocol", "check", sheet),
        ("new", "--option", "ahsct-cy-atg", "--protocol", sheet),
        ("switch", journey, "--protocol", sheet),
    ):
        told = planner.refused(*words)
        assert "3 things need to be put right" in told
        for place in ("step[2].days_on", "step[3].days_on", "step[4].either_on"):
            assert f": {place}: " in told
        assert "take `day` out" in told
    assert stored(planner, journey) == before


@pytest.mark.parametrize("change", [str, str.upper, "  {}  ".format])
def test_a_copy_with_the_title_of_another_journey_is_refused(planner, journey, change):
    title = stored(planner, journey)["title"]
    words = ("copy", journey, "--title", change(title))
    assert "already" in planner.refused(*words)
    assert len(planner.done("list").lines) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("", "5"), "Name the test."),
        ((" ", "5"), "Name the test."),
        (("IgG", ""), "Write the result as it was told."),
        (("IgG", " "), "Write the result as it was told."),
    ],
)
def test_a_result_needs_its_test_and_a_test_its_result(planner, journey, words, told):
    before = stored(planner, journey)
    assert told in planner.refused("result", journey, *words)
    assert stored(planner, journey) == before


def test_a_new_journey_with_the_title_of_another_one_is_refused(planner):
    words = ("new", "--option", "ahsct-cy-atg", "--title")
    planner.done(*words, "The big plan")
    for title in ("The big plan", "the  BIG plan"):
        assert "called" in planner.refused(*words, title)
    assert len(planner.done("list", "--json").json) == 1


def test_a_time_that_is_none_is_told_beside_all_else(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    said = tmp_path / "said.toml"
    said.write_text(
        "on = 2026-11-20\n[next-visit]\non = 2026-01-01\ntime = '25:00'\n"
        "[[next]]\nwhat = ''\non = 2027-03-01\ntime = '25:00'\n",
        "utf-8",
    )
    words = ("visit", journey, "neurologist-consultation", "--answers", said)
    told = planner.refused(*words)
    for place in ("next-visit.on", "next-visit.time", "next[1].what", "next[1].time"):
        assert f"{place}: " in told


def test_days_of_a_letter_before_birth_are_told_each_at_its_field(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    said = tmp_path / "letter.toml"
    said.write_text(
        "[letter]\non = 1980-04-23\nhome = 1980-04-22\nlow-counts-until = 1970-04-20\n"
        "[[letter.given]]\nname = 'A'\nfrom = 1980-04-01\n"
        "[[letter.goes-on]]\nname = 'B'\nuntil = 1960-01-01\n",
        "utf-8",
    )
    told = planner.refused("aftercare", journey, "--answers", said)
    for place in (
        "letter.on",
        "letter.home",
        "letter.low-counts-until",
        "letter.given[1].from",
        "letter.goes-on[1].until",
    ):
        assert f"{place}: " in told
    assert told.count("day of birth") == 5


def test_a_rule_with_a_number_is_told_at_its_own_key(planner, tmp_path):
    journey = planner.new("ahsct-at-home", "ahsct-cy-atg")
    said = tmp_path / "rules.toml"
    said.write_text('by = "X"\n[answers]\n"hospital-stay.when.2" = "soon"\n', "utf-8")
    told = planner.refused("assumptions", journey, "--answers", said)
    assert "line 3: answers.hospital-stay.when.2: " in told


def test_the_same_days_twice_in_a_file_are_told_beside_all_else(planner, tmp_path):
    days = "first = 2027-02-08\nlast = 2027-02-12\n"
    said = tmp_path / "me.toml"
    said.write_text(
        f"[[away]]\n{days}[[away]]\n{days}[[closure]]\nsite = 'home'\n{days}"
        f"[[closure]]\nsite = 'centre'\n{days}[[away]]\nfirst = 2027-03-02\n"
        "last = 2027-03-01\n",
        "utf-8",
    )
    told = planner.refused("new", "--option", "ahsct-cy-atg", "--answers", said)
    assert "away[2].first: " in told
    assert "away[3].last: " in told
    assert "2 things" in told
