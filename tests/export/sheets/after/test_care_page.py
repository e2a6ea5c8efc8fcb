"""Letters and summaries on paper: nothing is cut, each letter counts its own pages."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.care_sheets import CareLine, CarePage, CareTable
from planner.models.document import Paper
from planner.models.sheets import Blank, EmptyBox, Owner, Words
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES


def ink(text, **how):
    return (Words(text=text, **how),)


def a_page(name="Elin Berg", told="", **changes):
    answer = (EmptyBox(), Words(text="yes"), EmptyBox(), Words(text="no"), Blank())
    asked = CareLine(label=ink("Blood tests", strong=True), told=answer)
    lines = (asked,) * 5 + (CareLine(label=ink("Problems"), told=ink(told)),) * bool(
        told
    )
    fields = {
        "owner": Owner(name=name, born="born 14 Mar 1992"),
        "title": "Will you look after me?",
        "whose": (ink(name, strong=True),),
        "sentence": ("Relapsing MS.", "aHSCT wished for 6 Apr 2027."),
        "paragraphs": (ink(f"Dear {name},"), ink("I need somebody near home.")),
        "tables": (CareTable(title="What I ask of you", lines=lines, share=0.5),),
        "strip": (ink("Your answer"), (Words(text="name"), Blank())),
        "alone": True,
        "foot": "plan 4 of 22 Nov 2026",
    }
    return CarePage(**(fields | changes))


def texts_of(*sheets, **how):
    pdf = Writer().pdf(a_document(sheets=sheets, **how))
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_letter_is_one_page_whatever_the_name(name, paper):
    (text,) = texts_of(a_page(name), paper=paper)
    assert "born 14 Mar 1992" in text
    assert "Your answer" in text


def test_two_letters_in_one_file_count_their_own_pages():
    first, second = texts_of(a_page(), a_page())
    assert "page 1 of 1" in first
    assert "page 1 of 1" in second


def test_a_summary_and_what_follows_it_are_counted_together():
    first, second = texts_of(a_page(alone=False), a_page(alone=False))
    assert "page 1 of 2" in first
    assert "page 2 of 2" in second


@pytest.mark.parametrize("large_print", [False, True])
def test_a_note_of_ten_thousand_letters_stands_there_whole(large_print):
    words = [f"word{number:04}" for number in range(1100)]
    text = " ".join(texts_of(a_page(told=" ".join(words)), large_print=large_print))
    assert [one for one in words if one not in text] == []
    assert text.count("word0500") == 1


def test_large_print_keeps_every_request():
    text = " ".join(texts_of(a_page(), large_print=True))
    assert text.count("Blood tests") == 5
