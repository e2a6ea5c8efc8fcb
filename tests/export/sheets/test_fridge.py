"""The carer's sheet on paper: one page, whatever it holds; the number stays large."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.document import Paper
from planner.models.sheets import (
    Blank,
    CarerSheet,
    Day,
    DayGrid,
    NightCall,
    Owner,
    Week,
    Words,
)
from planner.models.structs import replace
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES

MONDAY = date(2027, 3, 1)
NUMBER = "+46 18 000 00 00"


def a_week(number, words):
    first = MONDAY + timedelta(days=7 * number)
    return Week(
        days=tuple(
            Day(
                day=first + timedelta(days=place),
                label=str(first.day + place),
                lines=words,
                drive=True,
                agreed=place == 0,
            )
            for place in range(7)
        )
    )


def a_sheet(name="Anna Kowalska", words=("Chemo",), bag=4):
    heads = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return CarerSheet(
        owner=Owner(name=name, born="born 12 May 1992"),
        call=NightCall(
            who=((Words(text="Call day and night"),), (Words(text=name, strong=True),)),
            number=NUMBER,
            alarm="38.0 °C or shaking: call now.",
            more=((Words(text="Nobody answers? Call"), Blank()),),
        ),
        signs_title="Call at once also for",
        limit=(Words(text="our team's own limit:"), Blank()),
        signs=("very bad headache, confused, faints; worse sight or speech",) * 6,
        days_title="1 to 28 Mar 2027",
        drive="who drives",
        days=DayGrid(heads=heads, weeks=tuple(a_week(one, words) for one in range(4))),
        no_days="No day is set yet.",
        bag_title="In the bag",
        bag=tuple(f"thing number {one}, and what goes with it" for one in range(bag)),
        visitors=(Words(text="Visitors:"), Words(text="nobody with a cold.")),
        foot="plan 4 · next sheet 29 Mar",
    )


def page_of(sheet, **how):
    pdf = Writer().pdf(a_document(sheets=(sheet,), **how))
    (page,) = PdfReader(BytesIO(pdf)).pages
    return page


def sizes_of(page):
    """Each text that is shown, with its size in points."""
    seen = []
    page.extract_text(
        visitor_text=lambda text, _cm, _tm, _font, size: seen.append((text, size))
    )
    return [(text.strip(), size) for text, size in seen if text.strip()]


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("paper", Paper)
def test_it_is_one_page_with_the_number_at_36_points(paper, large_print):
    page = page_of(a_sheet(), paper=paper, large_print=large_print)
    assert (NUMBER, 36.0) in sizes_of(page)
    assert min(size for _, size in sizes_of(page)) >= 9


@pytest.mark.parametrize("name", NAMES)
def test_any_name_fits_on_one_page(name):
    text = page_of(a_sheet(name)).extract_text()
    assert "next sheet 29 Mar" in text
    assert NUMBER in text


@pytest.mark.parametrize("words", [("Haematologist", "Transfusion +2"), ("a b",) * 2])
def test_a_full_sheet_gives_its_bag_and_never_its_signs(words):
    text = page_of(a_sheet(words=words, bag=30), large_print=True).extract_text()
    assert text.count("very bad headache") == 6
    assert "38.0 °C or shaking" in text
    assert text.count("thing number") < 30


@pytest.mark.parametrize("bag", [2, 12])
@pytest.mark.parametrize("words", [("Home help",), ("Chemo", "Collect cells")])
def test_words_of_a_day_are_set_smaller_rather_than_left_out(words, bag):
    """ "Home" for "Home help" would tell another thing: that she comes home."""
    text = " ".join(page_of(a_sheet(words=words, bag=bag)).extract_text().split())
    assert text.count(" ".join(words)) == 28


def test_a_long_number_stays_readable_over_two_lines():
    sheet = a_sheet()
    long = replace(sheet.call, number="+521 222 000 00 00 extension 4455 or 4456")
    sizes = sizes_of(page_of(replace(sheet, call=long)))
    assert max(size for text, size in sizes if text.startswith("+521")) >= 30


def test_without_days_it_says_so_in_their_place():
    text = page_of(replace(a_sheet(), days=None)).extract_text()
    assert "No day is set yet." in text
    assert "Mon" not in text
