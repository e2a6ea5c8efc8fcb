"""My booklet on paper: at most twelve pages for every story, in large print too."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import booklet_document
from tests.services.documents.conftest import EXAMPLES

MOST = 12


@pytest.fixture(scope="module", params=sorted(EXAMPLES))
def case_told(request, read_only_cases):
    return read_only_cases(request.param)


def pages_of(case, **how):
    pdf = Writer().pdf(booklet_document(case, PrintWishes(**how)))
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("large_print", [False, True])
def test_a_booklet_has_at_most_twelve_pages(case_told, large_print):
    pages = pages_of(case_told, large_print=large_print)
    assert len(pages) <= MOST
    for number, text in enumerate(pages, 1):
        assert f"page {number} of {len(pages)}" in text


def test_sources_options_and_glossary_are_on_wish(read_only_cases):
    text = " ".join(pages_of(read_only_cases("ahsct-at-home")))
    assert "The plan, step by step" in text
    assert "Aftercare: who does what" in text
    assert "Your options" not in text
    assert "[1]" not in text
