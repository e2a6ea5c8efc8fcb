"""The page on the two scales names every item, and places that are there."""

import re

from planner.content.catalog import shipped_catalog
from tests.places import ROOT

PAGE = (ROOT / "docs" / "reading-scales.md").read_text(encoding="utf-8")
TEXTS = shipped_catalog().texts()
DISCERN_QUESTIONS = 16
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
    assert "The aim is not reached by all papers. Missing on the worksheet" in told
