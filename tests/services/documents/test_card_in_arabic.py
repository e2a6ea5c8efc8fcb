"""The emergency card in Arabic beside English: each side is read its own way."""

import re
import shutil
from io import BytesIO
from unicodedata import bidirectional

import pytest
from pypdf import PdfReader

from planner.content.catalog import ShippedCatalog
from planner.export.writer import Writer
from planner.models.structs import replace
from planner.paths import resources_folder
from planner.services.documents.carer.emergency_card import emergency_card
from planner.services.language.messages import UNTRANSLATED
from planner.services.words.speaker import Speaker
from tests.export.paper_samples import a_document, spoken, squeezed, structure, tool
from tests.places import ROOT

WORD = re.compile(r'xMin="([\d.]+)" yMin="(.*?)" xMax="([\d.]+)" .*?>(.*?)</word>')
MIDDLE = 108.5 * 72 / 25.4
"""The fold of the card: the margin to bind on is the wider one."""


@pytest.fixture(scope="module")
def arabic(tmp_path_factory):
    """Words of a card that is not shipped."""
    content = tmp_path_factory.mktemp("arabic") / "content"
    shutil.copytree(resources_folder() / "content", content)
    file = ROOT / "tests" / "data" / "phrases" / "ar.toml"
    shutil.copy(file, content / "phrases")
    return Speaker(ShippedCatalog(content).phrases.book("ar"), "en")


@pytest.fixture
def card(read_only_cases, arabic):
    case = read_only_cases("ahsct-at-home")
    return emergency_card(case, replace(case, speaker=arabic))


@pytest.fixture
def pdf(card):
    return Writer().pdf(a_document(sheets=(card,)))


def test_no_word_of_the_card_is_missing(card):
    assert UNTRANSLATED not in str(card)
    assert card.sides[0].language == "ar"


def test_every_phrase_is_read_back(pdf, card):
    (page,) = PdfReader(BytesIO(pdf)).pages
    read = squeezed(page.extract_text()).replace("\N{ZERO WIDTH SPACE}", "")
    side = card.sides[0]
    for words in (side.action, *map(told, side.lines[2:6])):
        assert read.count(squeezed(words)) == 2, words  # one a copy
    assert read.count("FEVER38.0°C=EMERGENCY") == 2


def test_a_line_with_a_number_is_drawn_in_the_order_of_reading(pdf):
    heard = squeezed("".join(spoken(pdf)))
    fever = heard.index("حمى")
    assert "طوارئ" in heard[fever + 3 : fever + 14]


def told(ink):
    """The first words of a line."""
    return ink[0].text


def words_in(pdf):
    """Where the words of a page begin and end, and what they say."""
    _, text = tool("pdftotext", "-bbox", "-", "-", stdin=pdf)
    words, above = [], ""
    for left, top, right, told in WORD.findall(text.decode()):
        one = (float(left), float(right), told[::-1] if is_rtl(told) else told)
        # The tool tells letters that are read from the right one by one, as seen.
        if words and is_rtl(told) and top == above and abs(words[-1][1] - one[0]) < 1:
            before = words.pop()
            one = (before[0], one[1], one[2] + before[2])
        words.append(one)
        above = top
    return words


def is_rtl(word):
    """Whether a word is read from the right."""
    return any(bidirectional(letter) in {"R", "AL"} for letter in word)


def test_the_arabic_side_begins_at_its_right_and_the_english_one_at_its_left(pdf):
    found = words_in(pdf)
    begins = ("الحساسية", "أقرب")
    edges = [right for _, right, word in found if word.startswith(begins)]
    assert len(edges) == 4
    # 3.5 mm within the edge of the side.
    inner = MIDDLE - 3.5 * 72 / 25.4
    assert all(edge == pytest.approx(inner, abs=3) for edge in edges), edges
    english = [left for left, _, word in found if word in {"Allergies", "Next"}]
    there = MIDDLE + 3.5 * 72 / 25.4
    assert sum(abs(one - there) < 3 for one in english) == 4


def test_what_the_arabic_side_has_no_room_for_begins_at_the_right_of_the_paper(pdf):
    found = words_in(pdf)
    edges = sorted(right for _, right, word in found if word.startswith("التصلب"))
    assert len(edges) == 3, "on two copies, and below them"
    assert edges[-1] == pytest.approx(max(right for _, right, _ in found), abs=3)


def test_a_card_in_an_arabic_paper_is_mirrored_as_a_whole(card):
    plain = a_document(sheets=(card,))
    mirrored = Writer().pdf(replace(plain, language="ar"))
    assert structure(mirrored) == structure(Writer().pdf(plain))
    # What was the left side of the card is now the right one.
    allergies = [one for one in words_in(mirrored) if one[2].startswith("الحساسية")]
    assert len(allergies) == 2
    assert all(left > MIDDLE for left, *_ in allergies)
    assert "ar" in str(PdfReader(BytesIO(mirrored)).root_object["/Lang"])
