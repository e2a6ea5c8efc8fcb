"""A chance is told in full, in both frames, and never as a bare number."""

import re
from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.content.decision.chances_file import FEW_PEOPLE
from planner.models.evidence.evidence import DENOMINATOR, Chance, OutcomeCell
from planner.models.evidence.people import Activity
from planner.models.person.profile import Profile
from planner.models.structs import replace
from planner.services.views.deciding.likeness import choose
from planner.services.views.deciding.person_reading import read_person
from planner.services.words.chances.chance_words import ToldChance, tell_cell

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
CELLS = CATALOG.aid.cells
NOBODY = read_person(Profile(), date(2026, 11, 26))
CHOSEN = [choose(cell, NOBODY) for cell in CELLS]
TOLD: list[tuple[OutcomeCell, Chance, ToldChance]] = [
    (chosen.cell, placed.chance, told)
    for chosen in CHOSEN
    for numbers, words in (
        (chosen.shown, tell_cell(chosen, TEXTS).chances),
        (chosen.others, tell_cell(chosen, TEXTS).others),
    )
    for placed, told in zip(numbers, words, strict=True)
]


def numbers(text):
    return [int(number) for number in re.findall(r"\d+", text)]


def test_both_frames_add_up_to_all_people():
    for _, chance, told in TOLD:
        if 0 < chance.value < DENOMINATOR:
            both = told.headline.partition(" Counted:")[0]
            counts = [number for number in numbers(both) if number != 1000]
            assert sum(counts) == DENOMINATOR, told.headline


def test_few_people_are_told_as_a_count_too():
    counted = [(chance, told) for _, chance, told in TOLD if chance.count]
    assert counted
    for chance, told in counted:
        assert f"Counted: {chance.count} of {chance.people}." in told.headline
    for _, chance, _ in TOLD:
        if chance.calculated and chance.people < FEW_PEOPLE:
            assert chance.count is not None, chance.studied


def test_where_the_source_does_not_say_how_active_ms_was_it_is_told():
    """Silence about attacks is no likeness; it was counted as none of the two."""
    told = " Not told: how active their MS was."
    told_of = 0
    for cell, chance, words in TOLD:
        silent = chance.holds_for.active is Activity.NOT_TOLD and not cell.keeps_drug
        alike = words.likeness.startswith(
            ("Like you in this", "We cannot tell", "People")
        )
        assert words.likeness.endswith(told) == (silent and alike and cell.by_activity)
        told_of += told in words.likeness
    assert told_of


def test_none_seen_is_told_with_its_upper_bound_and_its_people():
    silent = [(chance, told) for _, chance, told in TOLD if chance.value == 0]
    assert silent
    for chance, told in silent:
        assert {chance.people, chance.high} <= set(numbers(told.headline))


def test_every_part_of_every_number_is_told():
    for _, chance, told in TOLD:
        # Where nobody had it, the headline holds the upper end; zero is the lower one.
        told_range = told.bounds if chance.value else f"0 {told.headline}"
        assert {chance.low, chance.high} <= set(numbers(told_range))
        said = f"{told.who} {told.span} {told.certainty} {told.reason} {told.picture}"
        assert "chances." not in said
        assert "{" not in said + told.headline + told.bounds
        assert "●" not in said
        assert told.certainty in told.sure
        assert told.filled == chance.value


def test_the_picture_has_a_text_twin_with_the_same_numbers():
    for _, chance, told in TOLD:
        assert numbers(told.picture) == [
            DENOMINATOR,
            chance.value,
            DENOMINATOR - chance.value,
        ]


def test_our_own_ranges_are_owned_in_the_sentence():
    for _, chance, told in TOLD:
        assert ("Our own range" in told.bounds) == chance.calculated


@pytest.mark.parametrize(
    "chosen", CHOSEN, ids=lambda one: f"{one.cell.outcome}-{one.cell.option}"
)
def test_every_cell_says_something_and_cites_each_source_once(chosen):
    told = tell_cell(chosen, TEXTS)
    assert told.note or told.lacks or told.chances
    assert len(set(told.sources)) == len(told.sources)
    cited = (*chosen.cell.chances, *chosen.cell.remarks)
    assert {one.source for one in cited} <= set(told.sources)


def test_the_picture_says_what_a_filled_and_an_empty_mark_mean():
    for cell, _, told in TOLD:
        filled = TEXTS.get(f"outcomes.{cell.outcome}.filled")
        assert told.legend.startswith(f"Filled: {filled}. Empty: ")
        assert told.picture.endswith(told.legend)


def test_all_of_few_people_is_not_told_as_a_certainty():
    cell = next(one for one in CELLS if one.chances)
    chance = replace(cell.chances[0], value=1000, low=920, high=1000, people=44)
    told = tell_cell(choose(replace(cell, chances=(chance,)), NOBODY), TEXTS)
    headline = (*told.chances, *told.others)[0].headline
    assert "All of the 44 people" in headline
    assert "up to 80 of 1000" in headline


def test_a_number_knows_what_could_change_it_and_when():
    """StarMS compares a transplant with strong drugs; its result was said for 2027."""
    for today, said in (
        (
            date(2026, 11, 26),
            "could change this: StarMS, by July 2027; RAM-MS, by March 2028",
        ),
        (
            date(2027, 7, 31),
            "could change this: StarMS, by July 2027; RAM-MS, by March 2028",
        ),
        (date(2027, 8, 1), "may be out of date"),
    ):
        person = read_person(Profile(), today)
        cell = next(
            one
            for one in CELLS
            if (one.outcome, one.option) == ("no-relapse-2y", "ahsct-cy-atg")
        )
        lines = tell_cell(choose(cell, person), TEXTS).horizon
        assert said in lines[-1]
        assert "StarMS, by July 2027" in lines[-1]
        assert len(lines) == 1 + ("out of date" in lines[-1])


def test_the_horizon_of_a_cell_is_among_its_sources():
    for cell in CELLS:
        told = tell_cell(choose(cell, NOBODY), TEXTS)
        assert {one.source for one in cell.awaited} <= set(told.sources)
