"""Any document at all, of any blocks and any text, becomes a sound PDF."""

from datetime import date
from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.export.lettering.bidi import visual_runs
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.plain_text import clean
from planner.export.writer import Writer
from planner.models.document import (
    AnswerLines,
    BulletList,
    Cell,
    CutOutCard,
    FactPairs,
    Heading,
    IconArray,
    LineChart,
    Mark,
    Notice,
    PageBreak,
    Paper,
    Paragraph,
    Table,
    TableColumn,
    Timeline,
    TimelineBar,
    TimelinePoint,
)
from tests.export.paper_samples import a_document
from tests.slices import share_of

TEXTS = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        ["", "a " * 300, "x" * 300, "a\nb\n\n\n\nc", "محمد abc", "中文😀", "\x1f\x00\t"]
    ),
)
PAIRS = st.tuples(TEXTS, TEXTS)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
FACTS = st.builds(
    FactPairs,
    rows=st.lists(PAIRS, max_size=6).map(tuple),
    title=TEXTS,
    boxed=st.booleans(),
)
BARS = st.builds(TimelineBar, label=TEXTS, first=DAYS, last=DAYS)
POINTS = st.builds(
    TimelinePoint,
    label=TEXTS,
    day=DAYS,
    mark=st.sampled_from(Mark),
    strong=st.booleans(),
)
CELLS = st.builds(Cell, text=TEXTS, mark=st.sampled_from(Mark), strong=st.booleans())
HEADS = st.builds(
    TableColumn,
    title=TEXTS,
    share=st.floats(0, 5),
    write_in=st.booleans(),
    tick=st.booleans(),
)


def several(strategy, most=6):
    return st.lists(strategy, max_size=most).map(tuple)


@st.composite
def tables(draw):
    columns = draw(several(HEADS, 12))
    row = st.tuples(*([CELLS] * len(columns)))
    rows = draw(several(row, 3))
    named = draw(st.booleans())
    return Table(columns=columns, rows=rows, title=draw(TEXTS), row_headers=named)


BLOCKS = st.one_of(
    st.builds(
        Heading,
        text=TEXTS,
        level=st.integers(1, 3),
        anchor=st.sampled_from(["", "here"]),
    ),
    st.builds(Paragraph, text=TEXTS, quiet=st.booleans(), strong=st.booleans()),
    st.builds(BulletList, items=several(TEXTS), numbered=st.booleans()),
    st.builds(Notice, title=TEXTS, items=several(PAIRS), mark=st.sampled_from(Mark)),
    FACTS,
    tables(),
    st.builds(AnswerLines, questions=several(PAIRS), lines=st.integers(0, 4)),
    st.builds(
        Timeline,
        first=DAYS,
        last=DAYS,
        phases=several(BARS),
        windows=several(BARS),
        points=several(POINTS, 12),
        day0=st.none() | DAYS,
        day0_label=TEXTS,
        month_labels=several(st.tuples(DAYS, TEXTS), 40),
        spoken=TEXTS,
        away=several(BARS),
    ),
    st.builds(
        IconArray,
        title=TEXTS,
        value=st.integers(-5, 1500),
        sentence=TEXTS,
        spoken=TEXTS,
    ),
    st.builds(
        LineChart,
        title=TEXTS,
        unit=TEXTS,
        points=several(st.tuples(st.integers(-400, 4000), st.floats(-1e6, 1e6)), 9),
        spoken=TEXTS,
    ),
    st.builds(CutOutCard, title=TEXTS, rows=several(PAIRS, 12)),
    st.just(PageBreak()),
)
MANY = settings(max_examples=share_of(30), suppress_health_check=list(HealthCheck))


@MANY
@given(
    blocks=several(BLOCKS),
    large=st.booleans(),
    paper=st.sampled_from(Paper),
)
def test_any_blocks_with_any_text_make_a_sound_file(blocks, large, paper):
    document = a_document(*blocks, large_print=large, paper=paper)
    with pikepdf.open(BytesIO(Writer().pdf(document))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) >= 1


@pytest.fixture(scope="module")
def fonts():
    return FontSet()


LEFTWARD = st.one_of(
    st.characters(min_codepoint=0x590, max_codepoint=0x8FF),
    st.sampled_from("ab 12.,()-\u200c\u200d"),
    st.characters(),
)


@settings(max_examples=share_of(300), suppress_health_check=list(HealthCheck))
@given(text=st.text(LEFTWARD, max_size=25))
def test_reordering_a_line_neither_loses_nor_adds_a_character(fonts, text):
    line = clean(text).replace("\n", " ")
    runs = visual_runs(line, fonts, strong=False)
    assert sorted("".join(run.text for run in runs)) == sorted(line)
