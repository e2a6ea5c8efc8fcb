"""A paper in a language that is read from right to left is its own mirror image."""

import re
from collections import defaultdict
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paragraph
from tests.export.paper_samples import a_document, a_plan, printed, structure, tool
from tests.export.sheets import test_visit
from tests.export.sheets.after import test_hand_over
from tests.export.sheets.carer import test_fridge
from tests.export.sheets.carer.test_card import a_card
from tests.export.sheets.plan import test_plan_table
from tests.export.sheets.test_doctor_sheet import a_sheet

WIDE = 595.28
POINT = 1.5
WORD = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"')
SAMPLES = {
    "blocks": a_plan,
    "card": lambda **how: a_document(sheets=(a_card(),), **how),
    "doctor": lambda **how: a_document(sheets=(a_sheet(),), **how),
    "fridge": lambda **how: a_document(sheets=(test_fridge.a_sheet(),), **how),
    "visit": lambda **how: a_document(sheets=(test_visit.a_sheet(),), **how),
    "handover": lambda **how: a_document(sheets=(test_hand_over.a_sheet(),), **how),
    "plan": lambda **how: a_document(sheets=(test_plan_table.a_sheet(),), **how),
}


def drawn(pdf, *, turned=False):
    """Where something is drawn with lines: across, by page, top and bottom."""
    found, points = defaultdict(list), []
    with pikepdf.open(BytesIO(pdf)) as opened:
        for number, page in enumerate(opened.pages):
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in {"m", "l", "c"}:
                    points.append(tuple(map(float, operands[-2:])))
                elif str(operator) in {"S", "B", "f"}:
                    across, down = zip(*points, strict=True)
                    edges = (min(across), max(across))
                    if turned:
                        edges = (WIDE - edges[1], WIDE - edges[0])
                    found[number, min(down), max(down)].append(edges)
                    points = []
    return {place: sorted(edges) for place, edges in found.items()}


def lines(pdf):
    """From where to where the words of each line of the first page go."""
    _, text = tool("pdftotext", "-bbox", "-l", "1", "-", "-", stdin=pdf)
    found = defaultdict(list)
    for left, top, right in WORD.findall(text.decode()):
        found[top].append((float(left), float(right)))
    return {
        top: (min(left for left, _ in edges), max(right for _, right in edges))
        for top, edges in found.items()
    }


@pytest.fixture(scope="module", params=SAMPLES)
def both(request):
    """The same English words on a page as it is, and on one that is mirrored."""
    make, write = SAMPLES[request.param], Writer().pdf
    return write(make()), write(make(language="he"))


def test_all_lines_and_boxes_lie_where_a_mirror_shows_them(both):
    plain, mirrored = drawn(both[0], turned=True), drawn(both[1])
    assert plain.keys() == mirrored.keys()
    for place, edges in plain.items():
        for one, other in zip(edges, mirrored[place], strict=True):
            assert one == pytest.approx(other, abs=0.03)


def test_words_begin_at_the_right(both):
    plain, mirrored = lines(both[0]), lines(both[1])
    assert plain.keys() == mirrored.keys()
    apart = [
        (place, mirrored[top])
        for top, place in plain.items()
        if abs(WIDE - place[0] - mirrored[top][1]) > POINT
    ]
    assert not apart


def test_they_are_read_in_the_same_order(both):
    plain, mirrored = both
    assert structure(plain) == structure(mirrored)


def test_a_viewer_is_told_that_pages_go_on_to_the_left(both):
    told = [PdfReader(BytesIO(one)).root_object["/ViewerPreferences"] for one in both]
    assert "/Direction" not in told[0]
    assert told[1]["/Direction"] == "/R2L"


HEBREW = "שלום עולם, זה דף עם מילים רבות שאינן נכנסות לשורה אחת של הדף. " * 6
LATIN = "A name in Latin letters, and what is said of it in so many words. " * 6


@pytest.mark.parametrize(
    ("language", "text", "at_the_right"),
    [
        ("en", HEBREW, True),
        ("en", LATIN, False),
        ("he", HEBREW, True),
        ("he", LATIN, False),
    ],
)
def test_words_of_any_script_begin_at_their_own_side(language, text, at_the_right):
    edges = lines(printed(Paragraph(text=text), language=language)).values()
    begins = [right if at_the_right else left for left, right in edges]
    # The title and the foot are not of the paragraph.
    common = max(begins, key=lambda one: sum(abs(one - it) < POINT for it in begins))
    assert sum(abs(common - it) < POINT for it in begins) >= 3
    assert (common > WIDE / 2) is at_the_right
