"""The plan on paper: fixed columns, phases that go on, notes that are never cut."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paper
from planner.models.plan_sheets import (
    PlanBand,
    PlanLine,
    PlanPhase,
    PlanSheet,
    PlanYear,
)
from planner.models.sheets import Owner
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES
from tests.slices import share_of


def a_line(number, **how):
    return PlanLine(date="Tue 2 Feb", below="Day -63", what=f"Step {number:03}", **how)


def a_phase(entries, title="Get ready"):
    return PlanPhase(title=title, year="2027", entries=tuple(entries))


def a_sheet(*phases, name="Elin Berg"):
    return PlanSheet(
        owner=Owner(name=name, born="born 14 Mar 1992"),
        title="The plan, step by step",
        note="boxed: agreed",
        heads=("Date", "What", "Where, who", "Agreed", "Room to write"),
        continued="(continued)",
        phases=phases,
        near=phases,
        not_large="Not in large print: the rest.",
        foot="plan 4",
    )


def texts_of(sheet, **how):
    pdf = Writer().pdf(a_document(sheets=(sheet,), **how))
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.fixture(scope="module")
def long_plan():
    return texts_of(a_sheet(a_phase(a_line(number) for number in range(150))))


def test_every_line_of_150_stands_once(long_plan):
    text = " ".join(long_plan)
    assert [text.count(f"Step {number:03}") for number in range(150)] == [1] * 150


def test_each_page_names_the_columns_and_the_phase_again(long_plan):
    assert len(long_plan) > 3
    for number, text in enumerate(long_plan):
        assert "Room to write" in text
        assert "Get ready" in text
        assert ("(continued)" in text) == bool(number)


def test_a_name_of_a_phase_stays_with_what_follows_it():
    for lines in range(20, 27):
        first = a_phase(map(a_line, range(lines)), "First phase")
        second = a_phase([a_line(900), a_line(901), a_line(902)], "Second phase")
        page = next(one for one in texts_of(a_sheet(first, second)) if "Second" in one)
        assert all(f"Step {number}" in page for number in (900, 901, 902))


def test_a_page_that_would_hold_little_is_pulled_up():
    for lines in range(24, 34):
        pages = texts_of(a_sheet(a_phase(map(a_line, range(lines)))))
        if len(pages) > 1:
            assert pages[-1].count("Step") > 2


def test_a_new_year_at_the_top_of_a_page_stands_beside_the_name():
    for lines in range(20, 28):
        entries = [*map(a_line, range(lines)), PlanYear(year="2031"), a_line(900)]
        pages = texts_of(a_sheet(a_phase(entries)))
        assert sum(page.count("2031") for page in pages) == 1


@pytest.mark.parametrize("large_print", [False, True])
def test_a_note_of_ten_thousand_letters_goes_on_over_the_pages(large_print):
    words = [f"word{number:04}" for number in range(1100)]
    line = a_line(1, note=" ".join(words))
    text = " ".join(
        texts_of(a_sheet(a_phase([line, a_line(2)])), large_print=large_print)
    )
    if not large_print:
        assert [one for one in words if text.count(one) != 1] == []
    assert "Step 002" in text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_may_stand_in_it(name, paper):
    entries = [
        a_line(1, who=name, note=name),
        a_line(2, boxes=("6 Jul", "6 Oct", "5 Jan 2028") * 12),
        a_line(3, agreed="09:30"),
        a_line(4, state="left out"),
        PlanBand(lead=name, told="all the time"),
    ]
    (text,) = texts_of(a_sheet(a_phase(entries, name), name=name), paper=paper)
    assert "born 14 Mar 1992" in text
    assert text.count("5 Jan 2028") == 12
    assert "09:30" in text


def test_without_a_step_there_is_a_page_with_its_head():
    (text,) = texts_of(a_sheet())
    assert "The plan, step by step" in text


entries = st.one_of(
    st.builds(
        a_line,
        st.integers(0, 999),
        who=st.text("abc ", max_size=60),
        note=st.text("abc ", max_size=400),
        boxes=st.lists(st.just("6 Jul 2028"), max_size=12).map(tuple),
    ),
    st.builds(PlanBand, lead=st.text("abc ", max_size=90), told=st.just("always")),
    st.builds(PlanYear, year=st.just("2028")),
)


@given(st.lists(entries, max_size=60))
@settings(max_examples=share_of(20))
def test_any_plan_keeps_every_line(held):
    text = " ".join(texts_of(a_sheet(a_phase(held))))
    steps = [one.what for one in held if isinstance(one, PlanLine)]
    assert text.count("Step ") == len(steps)


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("count", range(2, 60, 3))
def test_the_last_page_of_a_plan_holds_more_than_a_line(count, large_print):
    sheet = a_sheet(a_phase([a_line(number) for number in range(count)]))
    pages = texts_of(sheet, large_print=large_print)
    assert sum(page.count("Step ") for page in pages) == count
    assert len(pages) == 1 or pages[-1].count("Step ") >= 3
