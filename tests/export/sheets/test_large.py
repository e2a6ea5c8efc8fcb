"""The doctor's sheet in large print: eighteen points, nothing of it cut."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paper
from planner.models.sheets import Blank, Fact, FactColumn
from planner.models.structs import replace
from tests.export.paper_samples import a_document, squeezed
from tests.export.sheets.test_doctor_sheet import LONG, NAMES, a_front, a_sheet, words


def drawn(sheet, paper=Paper.A4):
    pdf = Writer().pdf(a_document(sheets=(sheet,), large_print=True, paper=paper))
    return PdfReader(BytesIO(pdf)).pages


def test_every_letter_has_eighteen_points_but_those_of_the_foot():
    sizes = set()
    for page in drawn(a_sheet()):
        content = page.get_contents().get_data().decode("latin-1")
        sizes |= {float(one) for one in re.findall(r"/F\S+ ([\d.]+) Tf", content)}
    assert min(sizes - {12.0}) >= 18


@pytest.mark.parametrize("paper", Paper)
def test_nothing_is_cut_however_long_it_is(paper):
    fact = Fact(label="Other illness", told=words(LONG), gives=4, instead="page 2")
    front = a_front(
        "Maria del Carmen " * 12,
        left=FactColumn(title="MS", facts=(fact,)),
        questions=("Why? " * 60, "When?", "Who?"),
    )
    pages = drawn(a_sheet(front=front), paper)
    text = squeezed(" ".join(page.extract_text() for page in pages))
    assert text.count(squeezed("a very long note")) == LONG.count("a very long note")
    assert "page 2" not in " ".join(page.extract_text() for page in pages[:1])
    for told in ("Tue 2 Feb, 09:30", "about 23 Apr 2027", "name, signature, stamp"):
        assert squeezed(told) in text


def test_what_goes_on_over_the_page_has_its_heading_again():
    facts = tuple(Fact(label=f"Fact {n}", told=words("told")) for n in range(200))
    front = a_front(left=FactColumn(title="My illness", facts=facts))
    pages = [page.extract_text() for page in drawn(a_sheet(front=front))]
    with_facts = [page for page in pages if "Fact" in page]
    assert len(with_facts) > 1
    assert all(page.count("My illness") == 1 for page in with_facts)
    assert all(page.index("My illness") < page.index("Fact") for page in with_facts)


def test_of_further_rules_of_a_list_none_is_left_where_rows_are_dear():
    long = words("met " * 80)
    gives = {"Worst": 0, "Met": 3, "Second": 1}
    fit = FactColumn(
        title="Fit (3 of 9)",
        titled=("Fit (1 of 9)", "Fit (2 of 9)", "Fit (3 of 9)"),
        note=words("Not met: 1; met: 8."),
        facts=tuple(Fact(label=one, told=long, gives=n) for one, n in gives.items()),
    )
    text = " ".join(
        page.extract_text() for page in drawn(a_sheet(front=a_front(fit=fit)))
    )
    assert "Fit (2 of 9)" in text
    assert "Not met: 1; met: 8." in text
    assert "Worst" in text
    assert "Second" not in text


@pytest.mark.parametrize("name", NAMES)
def test_each_page_says_whose_it_is(name):
    pages = drawn(a_sheet(NAMES[name]))
    for number, page in enumerate(pages, 1):
        told = page.extract_text()
        assert "born 12 May 1992" in told
        assert f"page {number} of {len(pages)}" in told


def test_what_nobody_told_is_one_row_where_rows_are_dear():
    lead = words("not told:")
    untold = tuple(Fact(label=f"Fact {n}", told=(*lead, Blank())) for n in range(50))
    told = Fact(label="Now", told=words("natalizumab"))
    plain = a_front(right=FactColumn(title="Health", facts=(told, *untold)))
    few = replace(plain, words=replace(plain.words, not_told="not told:"))
    short = replace(few, right=replace(few.right, facts=(told, *untold[:2])))
    page = " ".join(one.extract_text() for one in drawn(a_sheet(front=short)))
    assert page.count("not told:") == 2  # there is room: a row each
    pages = [one.extract_text() for one in drawn(a_sheet(front=few))]
    text = " ".join(pages)
    assert len(pages) == 2
    assert text.count("not told:") == 1
    assert all(f"Fact{n}" in squeezed(text) for n in range(50))
    assert "natalizumab" in text
