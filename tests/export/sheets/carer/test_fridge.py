"""The carer's sheet on paper: one page, whatever it holds; the number stays large.

In large print it takes the pages it needs, and days are a list.
"""

import re
from datetime import date, timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.care_sheets import CarerSheet, NightCall
from planner.models.document import Paper
from planner.models.sheets import Blank, Day, DayGrid, Owner, Week, Words
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
                name=f"{first + timedelta(days=place):%a} {first.day + place} Mar",
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
            to_write=(Words(text="phone"), Blank()),
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
        more_bag=tuple(f"and {one} more" for one in range(1, bag)),
        more_day="* more on this day",
    )


def pages_of(sheet, **how):
    pdf = Writer().pdf(a_document(sheets=(sheet,), **how))
    return list(PdfReader(BytesIO(pdf)).pages)


def page_of(sheet, **how):
    (page,) = pages_of(sheet, **how)
    return page


def large_text(sheet):
    pages = pages_of(sheet, large_print=True)
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def sizes_of(page):
    """Each text that is shown, with its size in points."""
    seen = []
    page.extract_text(
        visitor_text=lambda text, _cm, _tm, _font, size: seen.append((text, size))
    )
    return [(text.strip(), size) for text, size in seen if text.strip()]


@pytest.mark.parametrize("paper", Paper)
def test_it_is_one_page_with_the_number_at_36_points(paper):
    page = page_of(a_sheet(), paper=paper)
    assert (NUMBER, 36.0) in sizes_of(page)
    assert min(size for _, size in sizes_of(page)) >= 9


def test_without_a_number_a_line_says_what_is_written_on_it():
    sheet = a_sheet()
    asked = (Words(text="unit"), Blank())
    call = replace(sheet.call, who=(sheet.call.who[0], asked), number="")
    text = page_of(replace(sheet, call=call)).extract_text()
    assert re.search(r"unit[\s_]+phone", text)
    assert "phone" not in page_of(sheet).extract_text()


@pytest.mark.parametrize("name", NAMES)
def test_any_name_fits_on_one_page(name):
    text = page_of(a_sheet(name)).extract_text()
    assert "next sheet 29 Mar" in text
    assert NUMBER in text


def test_the_bag_gets_smaller_before_its_things_are_counted():
    told = []
    for count in range(4, 16):
        page = page_of(a_sheet(bag=count, words=("Haematologist", "Transfusion +2")))
        sizes = {size for text, size in sizes_of(page) if "thing" in text}
        counted = re.search(r"and \d+ more", page.extract_text())
        told.append((max(sizes), bool(counted)))
    assert told == sorted(told, key=lambda one: (-one[0], one[1]))
    assert (14.0, False) in told
    assert (12.0, False) in told
    assert (14.0, True) not in told


@pytest.mark.parametrize("words", [("Haematologist", "Transfusion +2"), ("a b",) * 2])
def test_a_full_sheet_gives_its_bag_and_never_its_signs(words):
    text = " ".join(page_of(a_sheet(words=words, bag=30)).extract_text().split())
    assert text.count("very bad headache") == 6
    assert "38.0 °C or shaking" in text
    shown = text.count("thing number")
    assert 0 < shown < 30
    assert f"and {30 - shown} more" in text
    assert "Visitors: nobody with a cold." in text


def test_a_day_that_holds_more_than_its_cell_has_a_star_that_is_explained():
    full = ("Haematologist", "Transfusion +2", "Blood taken", "Injection", "Papers")
    text = " ".join(page_of(a_sheet(words=full)).extract_text().split())
    assert text.count(" *") == 28 + 1
    assert "* more on this day" in text
    assert "* more on this day" not in page_of(a_sheet()).extract_text()


def test_things_of_a_day_follow_one_another_before_one_is_left_out():
    words = ("Chemo", "Cells", "Papers", "Blood")
    text = " ".join(page_of(a_sheet(words=words, bag=12)).extract_text().split())
    for one in words:
        assert text.count(one) == 28
    assert "more on this day" not in text


def test_in_large_print_nothing_is_left_out_and_nothing_is_small():
    full = ("Haematologist", "Transfusion +2", "Blood taken", "Injection", "Papers")
    sheet = a_sheet(words=full, bag=30)
    text = large_text(sheet)
    assert text.count("thing number") == 30
    assert text.count("very bad headache") == 6
    assert all(text.count(one) == 28 for one in full)
    assert all(f"{day.name} {full[0]}" in text for day in sheet.days.weeks[2].days)
    assert "Visitors: nobody with a cold." in text
    assert "next sheet 29 Mar" in text
    pages = pages_of(sheet, large_print=True)
    body = [size for page in pages for _, size in sizes_of(page)]
    # What the carer says, and the foot, are as on the sheet in ordinary print.
    assert set(body) <= {12.0, 14.0, 18.0, 20.0, 36.0}


def test_in_large_print_a_day_without_anything_has_no_row():
    sheet = a_sheet()
    week = sheet.days.weeks[0]
    empty = replace(week.days[3], lines=(), drive=False)
    week = replace(week, days=(*week.days[:3], empty, *week.days[4:]))
    days = replace(sheet.days, weeks=(week, *sheet.days.weeks[1:]))
    text = large_text(replace(sheet, days=days))
    assert empty.name not in text
    assert week.days[2].name in text


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


def test_what_may_move_stands_on_the_sheet_and_in_large_print():
    told = "Travel home, 19 Apr 2027: may have to move."
    sheet = replace(a_sheet(), holds=(told,))
    assert told in " ".join(page_of(sheet).extract_text().split())
    assert told in " ".join(large_text(sheet).split())
