"""The doctor's page is one page, whatever goes in, and nothing is lost by it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.export.writer import Writer
from planner.models.document import (
    BulletList,
    Cell,
    Columns,
    FactPairs,
    Heading,
    Notice,
    Paper,
    Paragraph,
    Signatures,
    Table,
    TableColumn,
)
from planner.models.structs import replace
from tests.export.paper_samples import (
    a_doctor_page,
    a_document,
    pages_of,
    squeezed,
    type_sizes,
)
from tests.slices import share_of

LABELS = ("Discussed on", "Signature of the doctor")
LONG = st.integers(1, 60)
COUNT = st.integers(0, 40)


def said(tag, count, words):
    """Texts that can be told apart when the pages are read."""
    filler = " ".join(["wordy"] * words)
    return tuple(f"{tag}{number}q {filler}" for number in range(count))


@st.composite
def doctor_pages(draw):
    """Pages with a random number of entries of random length everywhere."""

    def some(tag):
        return said(tag, draw(COUNT), draw(LONG))

    pairs = tuple(("Fact", text) for text in some("fact"))
    others = tuple(("Drug", text) for text in some("drug"))
    heads = (TableColumn(title="Date"), TableColumn(title="What", share=3))
    rows = tuple((Cell(text="4 Feb 2027"), Cell(text=text)) for text in some("date"))
    return a_doctor_page(
        Notice(title="First", items=tuple((text, "see") for text in some("gap"))),
        Columns(
            left=FactPairs(title="MS", rows=pairs),
            right=FactPairs(title="Drugs", rows=others),
        ),
        FactPairs(rows=(("Day 0", "6 Apr 2027"), ("State", "agreed")), boxed=True),
        Table(title="Next dates", columns=heads, rows=rows),
        Heading(text="Questions"),
        BulletList(items=some("ask"), numbered=True),
        Signatures(labels=LABELS),
    )


def texts_of(page):
    notice, columns, _, table, _, asks, _ = page.blocks
    return [
        *(lead for lead, _ in notice.items),
        *(value for side in (columns.left, columns.right) for _, value in side.rows),
        *(row[1].text for row in table.rows),
        *asks.items,
    ]


def one_page_long(pages):
    """Whether page 2 is the body, or what page 1 cut with the body after it."""
    body = [page.startswith("Second begins") for page in pages].index(True)
    return body == 1 or "(continued)" in pages[1][:80]


@given(page=doctor_pages(), large=st.booleans(), paper=st.sampled_from(Paper))
@settings(max_examples=share_of(15))
def test_the_doctors_page_is_one_page_and_what_it_cuts_is_told_after_it(
    page, large, paper
):
    document = a_document(
        Heading(text="Second begins", level=1),
        front=page,
        large_print=large,
        paper=paper,
    )
    pdf = Writer().pdf(document)
    first, *rest = pages_of(pdf)
    assert one_page_long([first, *rest])
    assert all(label in first for label in LABELS)
    everything = " ".join([first, *rest]).split()
    lost = [
        text.split()[0] for text in texts_of(page) if text.split()[0] not in everything
    ]
    assert lost == []
    wordy = sum(text.count("wordy") for text in texts_of(page))
    assert everything.count("wordy") >= wordy
    assert min(type_sizes(pdf)) >= 9


def test_large_print_shrinks_to_twelve_points_before_it_cuts():
    page = a_doctor_page(
        BulletList(items=said("ask", 22, 8)), Signatures(labels=LABELS)
    )
    pdf = Writer().pdf(a_document(Paragraph(text="R"), front=page, large_print=True))
    first, *_ = pages_of(pdf)
    assert all(f"ask{number}q" in first for number in range(22))
    assert min(type_sizes(pdf)) >= 12


def test_a_short_page_keeps_all_its_entries_and_says_nothing_of_more():
    page = a_doctor_page(BulletList(items=said("ask", 3, 4)), Signatures(labels=LABELS))
    first, *_ = pages_of(Writer().pdf(a_document(Paragraph(text="Rest."), front=page)))
    assert all(f"ask{number}q" in first for number in range(3))
    assert "more on page" not in first


@pytest.mark.parametrize("anchored", [False, True])
def test_the_page_says_how_many_entries_stand_on_which_other_page(anchored):
    items = said("ask", 60, 12)
    page = a_doctor_page(
        Heading(text="Questions", anchor="asks" if anchored else ""),
        BulletList(items=items),
        Signatures(labels=LABELS),
    )
    body = (Heading(text="All questions", anchor="asks"), BulletList(items=items))
    blocks = (Paragraph(text="Before."), *(body if anchored else ()))
    pages = pages_of(Writer().pdf(a_document(*blocks, front=page)))
    shown = sum(f"ask{n}q" in pages[0] for n in range(60))
    assert 0 < shown < 60
    assert f"and {60 - shown} more on page 2" in pages[0]
    assert "ask59q" in " ".join(pages[1:])


def test_what_is_continued_has_one_title_not_two():
    rows = tuple(("Fact", text) for text in said("fact", 60, 12))
    page = a_doctor_page(FactPairs(title="Key dates", rows=rows))
    _, second, *_ = pages_of(
        Writer().pdf(a_document(Paragraph(text="Rest."), front=page))
    )
    assert second.startswith("Key dates (continued) Fact")


@given(name=st.integers(1, 40), letters=st.integers(1, 400))
@example(name=1, letters=200)
@settings(max_examples=share_of(10))
def test_no_name_is_too_long_for_the_page(name, letters):
    title = " ".join(["W" * letters] * name) + " Yıldız"
    page = replace(a_doctor_page(Signatures(labels=LABELS)), title=title)
    document = a_document(Heading(text="Second begins", level=1), front=page)
    first, *rest = pages_of(Writer().pdf(document))
    assert one_page_long([first, *rest])
    assert "Discussed on" in first
    everything = "".join([first, *rest])
    assert everything.count("W") >= name * letters
    assert "Yıldız" in everything


def test_a_name_of_200_letters_is_printed_whole_on_the_first_page():
    title = "Wolfeschlegelsteinhausen" * 8 + "bergerd."
    page = replace(a_doctor_page(Signatures(labels=LABELS)), title=title)
    first, *_ = pages_of(Writer().pdf(a_document(Paragraph(text="Rest."), front=page)))
    assert len(title) == 200
    assert squeezed(title) in squeezed(first)
