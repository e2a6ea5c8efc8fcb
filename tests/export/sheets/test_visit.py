"""The visit sheet on paper: one page whatever it holds, and nothing goes in silence."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paper
from planner.models.sheets import (
    Ask,
    AskedLine,
    Blank,
    EmptyBox,
    Owner,
    VisitPart,
    VisitSheet,
    Words,
)
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES
from tests.slices import share_of

words = st.text("abcdefghijklmnop ", min_size=1, max_size=120).map(
    lambda text: text.strip() or "x"
)


def a_sheet(**more):
    parts = {
        name: VisitPart(number=str(number), title=title)
        for number, (name, title) in enumerate(
            (
                ("changed", "What has changed"),
                ("questions", "My three questions"),
                ("dates", "Dates only you can set"),
                ("agreed", "Agreed next steps"),
                ("next_visit", "Next visit"),
            ),
            1,
        )
    }
    ask = Ask(what=(Words(text="Stop it"),), answer=(Words(text="on"), Blank()))
    fields = {
        "owner": Owner(name="Elin Berg", born="born 14 Mar 1992"),
        "title": "Visit sheet",
        "note": "Mine to keep.",
        "who": "Dr Lind, neurologist",
        "when": "Tuesday 8 December 2026, 14:15",
        "when_open": (),
        "place": (Words(text="clinic, room"), Blank()),
        "bring": ((Words(text="Bring", strong=True), EmptyBox()),),
        "told": "",
        "changes": ((EmptyBox(), Words(text="relapse"), Blank()),) * 6,
        "news": (),
        "asked": (AskedLine(words="Why?"),) * 3,
        "asks": (ask,) * 3,
        "heads": ("what", "who", "by when"),
        "again": (Blank(), Words(text="at"), Blank()),
        "more": "{count} more in my booklet",
        "foot": "plan 4",
        **parts,
        **more,
    }
    return VisitSheet(**fields)


def pages_of(sheet, **more):
    pdf = Writer().pdf(a_document(sheets=(sheet,), **more))
    return PdfReader(BytesIO(pdf)).pages


def text_of(pages):
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.mark.parametrize("paper", Paper)
def test_an_ordinary_sheet_is_one_page_and_reads_in_its_order(paper):
    pages = pages_of(a_sheet(), paper=paper)
    assert len(pages) == 1
    told = text_of(pages)
    order = ["Dr Lind", "8 December", "has changed", "Why?", "only you", "next steps"]
    places = [told.index(one) for one in order]
    assert places == sorted(places)


@settings(max_examples=share_of(60), deadline=None)
@given(
    asked=st.lists(words, min_size=0, max_size=3),
    dates=st.lists(words, min_size=0, max_size=12),
    news=st.lists(words, max_size=7),
    paper=st.sampled_from(Paper),
)
def test_whatever_it_holds_it_is_one_page_and_says_what_is_left_out(
    asked, dates, news, paper
):
    asks = tuple(
        Ask(what=(Words(text=f"{one} zz{n}"),), answer=(Words(text="on"), Blank()))
        for n, one in enumerate(dates)
    )
    sheet = a_sheet(
        asked=tuple(AskedLine(words=one) for one in asked),
        asks=asks,
        news=tuple(news),
    )
    pages = pages_of(sheet, paper=paper)
    assert len(pages) == 1
    told = text_of(pages)
    assert "Dr Lind, neurologist" in told
    assert "Tuesday 8 December 2026, 14:15" in told
    shown = sum(f"zz{n}" in told for n in range(len(dates)))
    # The first of them are never given up.
    assert shown >= min(2, len(dates)) or "…" in told
    if shown < len(dates) and "…" not in told:
        assert f"{len(dates) - shown} more in my booklet" in told


@pytest.mark.parametrize("name", NAMES)
def test_any_name_stands_in_the_head(name):
    assert len(pages_of(a_sheet(who=name))) == 1


@settings(max_examples=share_of(40), deadline=None)
@given(st.lists(words, min_size=3, max_size=3), st.lists(words, max_size=8))
def test_in_large_print_nothing_is_cut_it_goes_on_the_next_page(asked, dates):
    asks = tuple(
        Ask(what=(Words(text=one),), answer=(Words(text="on"), Blank()))
        for one in dates
    )
    sheet = a_sheet(asked=tuple(AskedLine(words=one) for one in asked), asks=asks)
    told = text_of(pages_of(sheet, large_print=True))
    assert "…" not in told
    assert "more in my booklet" not in told
    for one in (*asked, *dates):
        assert all(part in told for part in one.split()[:1] if len(part) < 20)


def test_answers_and_what_has_changed_stand_in_place_of_lines():
    sheet = a_sheet(told="Numb hand.", asked=(AskedLine(words="Why?", answer="So."),))
    told = text_of(pages_of(sheet))
    assert "Numb hand." in told
    assert "Why? So." in told
    assert "relapse" not in told
