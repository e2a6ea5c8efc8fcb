"""A chance is told in full, in both frames, and never as a bare number."""

import re

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.evidence.evidence import DENOMINATOR
from planner.services.words.chance_words import MOST_DOTS, tell_cell

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
CELLS = CATALOG.aid.cells
TOLD = [
    (cell, chance, told)
    for cell in CELLS
    for chance, told in zip(cell.chances, tell_cell(cell, TEXTS).chances, strict=True)
]


def numbers(text):
    return [int(number) for number in re.findall(r"\d+", text)]


def test_both_frames_add_up_to_all_people():
    for _, chance, told in TOLD:
        if chance.value:
            counts = [number for number in numbers(told.headline) if number != 1000]
            assert sum(counts) == DENOMINATOR, told.headline


def test_none_seen_is_told_with_its_upper_bound_and_its_people():
    silent = [(chance, told) for _, chance, told in TOLD if chance.value == 0]
    assert silent
    for chance, told in silent:
        assert {chance.people, chance.high} <= set(numbers(told.headline))


def test_every_part_of_every_number_is_told():
    for _, chance, told in TOLD:
        assert {chance.low, chance.high} <= set(numbers(told.bounds))
        said = f"{told.who} {told.span} {told.certainty} {told.reason} {told.picture}"
        assert "chances." not in said
        assert "{" not in said + told.headline + told.bounds
        assert 0 <= told.dots <= MOST_DOTS
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
    "cell", CELLS, ids=lambda cell: f"{cell.outcome}-{cell.option}"
)
def test_every_cell_says_something_and_cites_each_source_once(cell):
    told = tell_cell(cell, TEXTS)
    assert len(told.note.split()) >= 3
    assert len(set(told.sources)) == len(told.sources)
    assert {chance.source for chance in cell.chances} <= set(told.sources)
