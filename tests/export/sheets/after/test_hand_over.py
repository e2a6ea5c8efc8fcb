"""The hand-over on paper: one page whatever it holds, and what left is counted."""

import re
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.care_sheets import (
    CarePart,
    DueColumn,
    DueMark,
    DueRow,
    HandOver,
)
from planner.models.document import Paper
from planner.models.sheets import Blank, Owner, Words
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES
from tests.slices import share_of

COLUMNS = tuple(
    DueColumn(above=above, name=name)
    for above, name in (
        ("2027", "Apr–May"),
        ("", "Jun–Jul"),
        *((("", name)) for name in ("Aug", "Sep", "Oct", "Nov", "Dec")),
        ("2028", "Jan–Feb"),
        *((("", name)) for name in ("Apr", "Jul", "Oct", "Nov")),
        ("yearly", "Apr"),
    )
)


def a_mark(day=6, **how):
    return DueMark(short=f"{day} Sep", whole=f"{day} Sep 2027", **how)


def a_row(label="Blood count, organ tests", marks=1):
    cells = tuple(tuple(a_mark(day + 1) for day in range(marks)) for _ in COLUMNS)
    return DueRow(label=label, cells=cells)


def a_sheet(name="Elin Berg", parts=None, **changes):
    line = (Words(text="CMV and EBV tests"), Words(text="until"), Blank())
    reach = (Words(text=name), Words(text="phone"), Blank())
    part = CarePart(title="Neurologist", reach=reach, rows=(a_row(),), lines=(line,))
    fields = {
        "owner": Owner(name=name, born="born 14 Mar 1992"),
        "title": "Aftercare: who does what",
        "whose": ((Words(text=name, strong=True), Words(text="phone"), Blank()),),
        "sentence": ("Relapsing MS.", "aHSCT wished for 6 Apr 2027."),
        "fever": "38.0 °C or shaking: at once.",
        "note": "Tick it when done.",
        "columns": COLUMNS,
        "parts": (part,) * 4 if parts is None else parts,
        "more": "{count} more in my booklet",
        "foot": "plan 4 of 22 Nov 2026",
    }
    return HandOver(**(fields | changes))


def texts_of(sheet, **how):
    pdf = Writer().pdf(a_document(sheets=(sheet,), **how))
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_fits_on_one_page_with_birth_date_and_fever_line(name, paper):
    (text,) = texts_of(a_sheet(name), paper=paper)
    assert "born 14 Mar 1992" in text
    assert "38.0 °C or shaking" in text
    assert "page 1 of 1" in text


def test_a_full_page_drops_its_last_rows_and_counts_them():
    rows = tuple(a_row(f"Check number {number}") for number in range(150))
    part = CarePart(title="Neurologist", reach=(), rows=rows)
    (text,) = texts_of(a_sheet(parts=(part,)))
    above, named = re.split(r"\d+ more in my booklet", text)
    shown = above.count("Check number")
    assert 15 < shown < 150
    assert f"{150 - shown} more in my booklet · Check number {shown}" in text
    assert "Check number" in named


def test_a_list_without_end_pushes_no_other_off_the_page():
    long = (Words(text="Allergies", strong=True), Words(text="pollen; " * 400))
    last = (Words(text="Other illness", strong=True), Words(text="none known"))
    sheet = a_sheet(health=(long, last), health_end="… whole in my booklet")
    (page,) = texts_of(sheet)
    assert "… whole in my booklet" in page
    assert "Other illness none known" in page
    large = " ".join(texts_of(sheet, large_print=True))
    assert large.count("pollen;") == 400


def test_a_done_check_says_so_in_place_of_its_box():
    row = DueRow(label="MRI", cells=((a_mark(done="done"),),))
    part = CarePart(title="Neurologist", reach=(), rows=(row,))
    columns = (DueColumn(above="2027", name="Sep"),)
    (text,) = texts_of(a_sheet(parts=(part,), columns=columns))
    assert "done" in text


def test_a_long_date_stands_on_one_line_and_names_of_rows_give_way():
    mark = DueMark(short="30. Apr.", whole="30. Apr. 2028")
    row = DueRow(label="Blutbild, Organwerte", cells=((mark,),) * len(COLUMNS))
    part = CarePart(title="Neurologie", reach=(), rows=(row,))
    (text,) = texts_of(a_sheet(parts=(part,)))
    assert text.count("30. Apr.") == len(COLUMNS)


def test_without_any_date_the_parts_stand_with_their_lines():
    part = CarePart(title="Clinic", reach=(), rows=(), lines=((Words(text="Until"),),))
    (text,) = texts_of(a_sheet(parts=(part,), columns=()))
    assert "Clinic" in text
    assert "Until" in text


def test_large_print_has_every_date_with_its_year():
    text = " ".join(texts_of(a_sheet(), large_print=True))
    assert text.count("1 Sep 2027") == 4 * len(COLUMNS)
    assert text.count("Neurologist") == 4


words = st.text("abcdefghijklmnop ", min_size=1, max_size=90).map(
    lambda text: text.strip() or "x"
)


@given(
    st.lists(
        st.builds(a_row, label=words, marks=st.integers(0, 3)), min_size=1, max_size=40
    ),
    st.integers(1, 4),
    words,
)
@settings(max_examples=share_of(20))
def test_any_hand_over_is_one_page(rows, parts, name):
    part = CarePart(title="Neurologist", reach=(Words(text=name),), rows=tuple(rows))
    assert len(texts_of(a_sheet(name, parts=(part,) * parts))) == 1
