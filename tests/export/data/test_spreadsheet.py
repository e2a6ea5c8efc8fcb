"""CSV is read back as it was, and nothing in it is a formula."""

import csv
import re
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.lettering.plain_text import clean
from planner.export.writer import Writer
from planner.models.document import Cell, Table, TableColumn

RISKY = "=+-@\t\r＝＋－＠"


def rows_of(*rows):
    heads = tuple(TableColumn(title=f"Head {n}") for n in range(len(rows[0])))
    table = Table(
        columns=heads, rows=tuple(tuple(Cell(text=t) for t in row) for row in rows)
    )
    data = Writer().data(table).decode("utf-8-sig")
    return list(csv.reader(StringIO(data, newline=""), strict=True))[1:]


@pytest.mark.parametrize("sign", RISKY)
def test_no_cell_begins_a_formula(sign):
    ((cell, spaced),) = rows_of((f"{sign}1+cmd|'/c calc'!A0", f"  {sign}SUM(A1)"))
    assert cell.startswith("'")
    assert spaced.startswith("'")


@pytest.mark.parametrize(
    "text", ["Day -4", "-4", "+3", "-1.5", "2027-04-06", "a=b", "3,5"]
)
def test_what_is_no_formula_stays_as_it_is(text):
    assert rows_of((text,)) == [[text]]


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1, max_size=5))
def test_cells_come_back_as_text_in_their_places(rows):
    back = rows_of(*rows)
    assert [len(row) for row in back] == [2] * len(rows)
    for row, given_row in zip(back, rows, strict=True):
        for cell, text in zip(row, given_row, strict=True):
            assert cell.removeprefix("'") == clean(text).removeprefix("'")
            plain = re.fullmatch(r"[+-]?\d+([.,]\d+)?", cell)
            assert plain or cell.lstrip()[:1] not in set(RISKY) or not cell.strip()


def test_it_is_utf8_with_its_mark_and_crlf_lines():
    table = Table(columns=(TableColumn(title="Şehir"),), rows=((Cell(text="İzmir"),),))
    data = Writer().data(table)
    assert data == '\ufeff"Şehir"\r\n"İzmir"\r\n'.encode()


def test_values_stand_apart_by_semicolons_where_that_is_wished():
    heads = (TableColumn(title="What"), TableColumn(title="Note"))
    row = (Cell(text="MRI; head, spine"), Cell(text='"disc"'))
    data = Writer().data(Table(columns=heads, rows=(row,), separator=";"))
    text = data.decode("utf-8-sig")
    assert text.startswith('"What";"Note"')
    read = list(csv.reader(StringIO(text, newline=""), delimiter=";", strict=True))
    assert read[1] == ["MRI; head, spine", '"disc"']
