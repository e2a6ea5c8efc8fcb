"""The page on the two scales names every item, and places that are there."""

import re

from planner.content.catalog import shipped_catalog
from tests.places import ROOT

PAGE = (ROOT / "docs" / "reading-scales.md").read_text(encoding="utf-8")
TEXTS = shipped_catalog().texts()
DISCERN_QUESTIONS = 16
FIRST_OF_ACTING = 20
LEFT_OUT = {13, 14}
"""Items of the scale for sound and film."""


def test_every_item_has_its_line():
    pemat, discern = PAGE.split("## DISCERN")
    items = {int(one) for one in re.findall(r"^\| (\d+) \|", pemat, re.MULTILINE)}
    assert items == set(range(1, 27)) - LEFT_OUT
    questions = {int(one) for one in re.findall(r"^\| (\d+) \|", discern, re.MULTILINE)}
    assert questions == set(range(1, DISCERN_QUESTIONS + 1))


def test_every_place_that_is_named_is_there():
    named = re.findall(r"`([a-z0-9-]+(?:\.[a-z0-9-]+)+)`", PAGE)
    assert len(named) > 30
    assert [key for key in named if TEXTS.find(key) is None] == []


def test_the_count_of_the_authors_is_no_rating_and_says_what_is_missing():
    told = " ".join(PAGE.split())
    assert "A score needs two readers who did not write the text" in told
    assert "Counted once, by those who wrote the text" in told
    assert "This is no rating" in told
    assert "By this count the aim is reached, narrowly" in told


def test_the_counts_are_what_the_items_that_are_not_met_leave():
    """Of PEMAT-P 17 items are about understanding and six about acting: 24 is apart."""
    rows = dict(re.findall(r"^\| ([a-z' ]+) \| (\d+ of 17 .*) \|", PAGE, re.MULTILINE))
    assert set(rows) == {"carer's sheet", "booklet", "worksheet", "option pages"}
    missed = re.findall(r"^\| ([a-z' ]+) \| (\d+) \| ", PAGE, re.MULTILINE)
    for paper, counted in rows.items():
        items = [int(item) for name, item in missed if name == paper]
        understood = 17 - sum(item < FIRST_OF_ACTING for item in items)
        acted = 6 - sum(item >= FIRST_OF_ACTING for item in items)
        assert counted.startswith(
            f"{understood} of 17 ({round(100 * understood / 17)} %)"
        )
        assert f"{acted} of 6 ({round(100 * acted / 6)} %)" in counted


def test_the_sums_of_discern_are_those_of_its_questions():
    told = " ".join(PAGE.split())
    for paper, name in (("worksheet", "Worksheet"), ("option pages", "Option pages")):
        given = re.search(rf"{name}: ((?:\d, ){{15}}\d)\.", told)
        assert given
        total = sum(int(one) for one in given.group(1).split(", "))
        assert f"| {paper} |" in PAGE
        assert re.search(rf"\| {paper} \|.*\| {total} of 80 \|", PAGE)
