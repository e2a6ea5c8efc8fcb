"""The emergency card on paper: to the millimetre, on one page, whatever it holds."""

import re
import tomllib
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.export.writer import Writer
from planner.models.care_sheets import CardSheet, CardSide
from planner.models.document import Paper
from planner.models.sheets import Blank, Fact, FactColumn, Owner, Words
from planner.models.structs import replace
from planner.paths import resources_folder
from tests.export.paper_samples import a_document
from tests.export.sheets.test_doctor_sheet import NAMES

MM = 72 / 25.4
PHRASES = sorted((resources_folder() / "content" / "phrases").glob("*.toml"))


def a_card(name="Anna Kowalska"):
    line = (Words(text=name, strong=True), Words(text="speaks"), Blank())
    empty = CardSide(heading="In the language of the country", lines=(line,) * 7)
    filled = CardSide(
        alarm="FEVER 38.0 °C = EMERGENCY",
        action="Low counts. Call:",
        number="+46 18 000 00 00",
        no_answer=(Words(text="no answer:"), Blank()),
        lines=(line,) * 7,
    )
    fact = Fact(label="Allergies", told=(Words(text="write none"),))
    return CardSheet(
        owner=Owner(name=name, born="born 12 May 1992"),
        title="Emergency card",
        intro="Print at 100 %.",
        sides=(empty, filled),
        fill=FactColumn(title="Before you cut", facts=(fact,)),
        carry="It holds only what you see.",
        foot="plan 4",
    )


def page_of(card, paper=Paper.A4):
    pdf = Writer().pdf(a_document(sheets=(card,), paper=paper))
    (page,) = PdfReader(BytesIO(pdf)).pages
    return page


@pytest.mark.parametrize("paper", Paper)
def test_each_side_is_85_by_54_millimetres_on_any_paper(paper):
    content = page_of(a_card(), paper).get_contents().get_data().decode("latin-1")
    number = r"(-?[\d.]+) (-?[\d.]+)"
    boxes = re.findall(rf"{number} m {number} l {number} l {number} l h S", content)
    sizes = [
        (
            round((float(box[2]) - float(box[0])) / MM, 1),
            round((float(box[1]) - float(box[5])) / MM, 1),
        )
        for box in boxes
    ]
    assert sizes.count((85.0, 54.0)) == 4


@pytest.mark.parametrize("name", NAMES)
def test_any_name_fits_on_one_page(name):
    text = page_of(a_card(NAMES[name])).extract_text()
    assert "FEVER 38.0" in text
    assert text.count("+46 18 000 00 00") == 2
    assert "born 12 May 1992" in text


def with_birth(name):
    line = (
        Words(text=name, strong=True),
        Words(text="born 12 May 1992"),
        Words(text="speaks"),
        Blank(),
    )
    card = a_card()
    others = ((Words(text="Allergies"), Blank()),) * 8
    side = replace(card.sides[1], lines=(line, *others))
    return replace(card, sides=(card.sides[0], side))


@pytest.mark.parametrize("name", ["Maria del Carmen " * 12, "Wolfeschlegelstein" * 11])
def test_a_long_name_is_cut_before_the_day_of_birth(name):
    text = page_of(with_birth(name.strip())).extract_text()
    assert len(re.findall("… *\n?born 12 May 1992", text)) == 2
    assert name.strip()[:60] in " ".join(text.split())


@pytest.mark.parametrize("phrases", PHRASES, ids=lambda file: file.stem)
def test_what_to_do_is_never_cut_in_any_language(phrases):
    card = tomllib.loads(phrases.read_text("utf-8"))["sheet"]["card"]
    alarms, actions = (list(card[part].values()) for part in ("alarm", "action"))
    longest = max(len(alarms), len(actions))
    for at in range(longest):
        alarm, action = alarms[at % len(alarms)], actions[at % len(actions)]
        sample = a_card()
        filled = replace(sample.sides[1], alarm=alarm, action=action)
        card_sheet = replace(sample, sides=(sample.sides[0], filled))
        text = page_of(card_sheet).extract_text()
        assert text.count(alarm) == 2
        assert text.count(action) == 2
