"""My booklet on paper: a first page for its reader, then at most twelve, numbered."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import booklet_document
from planner.services.views.signs_to_call import asks_to_carry
from tests.services.documents.conftest import EXAMPLES

MOST = 12
PAGE = re.compile(r"page \d+ of \d+")


@pytest.fixture(scope="module", params=sorted(EXAMPLES))
def case_told(request, read_only_cases):
    return read_only_cases(request.param)


def carries(case):
    return asks_to_carry(case.journey, case.catalog, case.made_on)


def pages_of(case, **how):
    pdf = Writer().pdf(booklet_document(case, PrintWishes(**how)))
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("large_print", [False, True])
def test_a_booklet_has_at_most_twelve_pages(case_told, large_print):
    pages = pages_of(case_told, large_print=large_print)
    numbered = [text for text in pages if " of " in text and PAGE.search(text)]
    assert len(numbered) <= MOST
    for number, text in enumerate(numbered, 1):
        assert f"page {number} of {len(numbered)}" in text
    opening = pages[: len(pages) - len(numbered)]
    assert pages[len(opening) :] == numbered
    assert len(opening) <= (2 if large_print else 1)


def test_the_first_page_says_what_it_is_for_and_what_to_do(case_told):
    words = " ".join(pages_of(case_told)[0].split())
    assert words.startswith("My booklet")
    for said in ("This booklet is for you", "In short", "How to read it", "Inside"):
        assert said in words
    assert case_told.journey.profile.name in words
    # Numbers of steps: one drawing each, and only of papers that are there.
    assert ("Hang up the sheet for the fridge" in words) == carries(case_told)
    assert "Words explained" in words


def test_the_first_page_tells_the_plan_in_short(read_only_cases):
    words = " ".join(pages_of(read_only_cases("ahsct-at-home"))[0].split())
    assert "Day 0, from which days are counted: 6 Apr 2027" in words
    assert "What comes next: " in words
    assert "steps have no date yet" in words
    assert "To call day and night: +46 18 000 00 00" in words
    assert "Growth factor (G-CSF) " in words
    # Words that only the doctor's sheet holds are not explained: a doctor knows them.
    assert "ECTRIMS" not in words


@pytest.mark.parametrize(
    ("story", "told"),
    [
        ("not-yet", "The day to decide, or to say not yet: 15 Jan 2027"),
        ("stay-on-drug", "Talk: stay on the present drug: 1 Dec 2026"),
    ],
)
def test_where_no_treatment_is_given_no_day_is_counted(read_only_cases, story, told):
    words = " ".join(pages_of(read_only_cases(story))[0].split())
    assert told in words
    assert "Day 0" not in words
    assert "Day −60" not in words
    # A line to write on is none into a vein.
    assert "A soft tube into a large vein" not in words


def test_sources_and_options_are_on_wish(read_only_cases):
    text = " ".join(pages_of(read_only_cases("ahsct-at-home")))
    assert "The plan, step by step" in text
    assert "Aftercare: who does what" in text
    assert "Your options" not in text
    assert "[1]" not in text


def test_waiting_is_no_treatment_and_needs_no_number_for_the_night(read_only_cases):
    words = " ".join(pages_of(read_only_cases("not-yet"))[0].split())
    assert "Planned: Decide later · The day to decide" in words
    assert "day of the treatment" not in words
    assert "To call day and night" not in words
    assert "call day and night is told yet" not in words
