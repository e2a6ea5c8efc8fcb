"""Any text comes out as it went in, or the page says plainly what could not be."""

import re
from importlib import import_module
from io import BytesIO
from itertools import pairwise

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from planner.export.lettering.bidi import visual_runs
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.plain_text import clean
from planner.export.writer import Writer
from planner.models.document import (
    BulletList,
    Cell,
    CutOutCard,
    FactPairs,
    Heading,
    Notice,
    Paragraph,
    Table,
    TableColumn,
)
from tests.export.paper_samples import (
    a_document,
    pages_of,
    printed,
    spoken,
    squeezed,
    words_of,
)
from tests.slices import share_of

NAMES = {
    "Turkish": "Şükrü Iğdır İnönü Çağlayan",
    "Greek": "Ελευθερία Παπαδοπούλου ΐ ΰ",
    "Cyrillic": "Щербакова Наталія Їжакевич Ђорђевић",
    "Vietnamese": "Nguyễn Thị Hường Đặng Ỷ",
    "Polish": "Świętosława Żółć Łukasiewicz",
    "Czech": "Příliš žluťoučký kůň",
    "Romanian": "Ștefania Țiriac",
}
MARKUP = (
    "<b>&\"'</b>",
    "<para><font color=red>x</font></para>",
    '<img src="file:///etc/passwd"/>',
    "<font color=\"[[[getattr(pow,Word('__globals__'))]]]\">exploit</font>",
    "<a href='http://example.org'>link</a>",
    "%(name)s {name} ${name} \\d",
    ") Tj ET (x",
)


@pytest.mark.parametrize("language", NAMES)
def test_european_and_vietnamese_letters_are_printed_and_copied(language):
    name = NAMES[language]
    assert Writer().unprintable(name) == ""
    pdf = printed(Paragraph(text=name), Paragraph(text=name, strong=True))
    assert squeezed(words_of(pdf)).count(squeezed(name)) == 2


SILENT = re.compile("[\N{ZERO WIDTH SPACE}\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize(
    "name",
    [
        "سارة محمد عبد الرحمن",
        "محمد الحسيني",
        "علاء الدين",
        "خالد جبار بن ثابت",
        "שרה כהן-לוי",
    ],
)
@pytest.mark.parametrize("strong", [False, True])
def test_arabic_and_hebrew_are_read_as_they_were_typed(name, strong):
    """By two programs that know nothing of each other, each by its own rules."""
    assert Writer().unprintable(name) == ""
    pdf = printed(Paragraph(text=f"Name: {name} (Anna)", strong=strong))
    (page,) = PdfReader(BytesIO(pdf)).pages
    assert f"Name: {name} " in SILENT.sub("", page.extract_text())
    other = " ".join(SILENT.sub("", words_of(pdf)).split())
    assert all(part in other for part in name.split("-"))
    assert name in "".join(spoken(pdf))


@pytest.mark.parametrize("text", ["سارة", "שרה", "สมชาย", "राजेश"])
def test_a_file_tells_no_private_character_for_a_letter(text):
    with pikepdf.open(BytesIO(printed(Paragraph(text=text)))) as opened:
        told = [
            font.ToUnicode.read_bytes().decode("latin-1")
            for font in opened.pages[0].Resources.Font.values()
        ]
    letters = re.findall("<[0-9A-F]{2}> <([0-9A-F]{4,})>", " ".join(told))
    assert letters
    assert not [one for one in letters if "E000" <= one[:4] <= "F8FF"]


FAR_NAMES = {
    "Chinese": ("王小明 欧阳娜娜 陳", "NotoSansCJK"),
    "Japanese": ("山田 太郎 たろう タロウ 髙 﨑", "NotoSansCJK"),
    "Korean": ("김민준 박서연", "NotoSansCJK"),
    "Georgian": ("გიორგი ბერიძე", "NotoSansGeorgian"),
    "Armenian": ("Արմեն Պետրոսյան", "NotoSansArmenian"),
    "signs": ("℃ ✓ ☐ ⚠ → ☎ ★", "NotoSansSymbols"),
    "Thai": ("สมชาย ใจดี น้ำ", "NotoSansThai"),
    "Devanagari": ("राजेश कुमार श्रीवास्तव", "NotoSansDevanagari"),
}
SHAPED = {"Thai", "Devanagari"}


@pytest.mark.parametrize("strong", [False, True])
@pytest.mark.parametrize("script", FAR_NAMES)
def test_a_name_of_any_of_these_scripts_is_printed_and_can_be_copied(script, strong):
    name, font = FAR_NAMES[script]
    assert Writer().unprintable(name) == ""
    pdf = printed(Paragraph(text=f"Name: {name} (12)", strong=strong))
    read = "".join(spoken(pdf)) if script in SHAPED else words_of(pdf)
    assert squeezed(name) in squeezed(read)
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [str(one.BaseFont) for one in opened.pages[0].Resources.Font.values()]
    assert any(font in one for one in fonts)
    assert len(pdf) < 150_000


@pytest.mark.parametrize(
    "name", ["سارة", "שרה", "สมชาย", "राजेश", "გიორგი", "Արմեն", "王小明"]
)
def test_a_strong_name_is_set_in_the_bold_font_of_its_script(name):
    light, bold = (
        printed(Paragraph(text=f"Name {name}", strong=strong))
        for strong in (False, True)
    )
    assert not any("Bold" in one for one in far_fonts(light))
    assert all("Bold" in one for one in far_fonts(bold))


def far_fonts(pdf):
    """Names of the fonts of a page, without that of Latin letters."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = [str(one.BaseFont) for one in opened.pages[0].Resources.Font.values()]
    found = [one for one in fonts if "Fira" not in one]
    assert found
    return found


def test_a_vowel_sign_stands_before_the_letter_it_is_written_after():
    """In "hindi" the sign I is drawn left of HA."""
    assert len(_glyphs(printed(Paragraph(text="हिन्दी")))) >= 3
    alone = _glyphs(printed(Paragraph(text="ह")))
    signed = _glyphs(printed(Paragraph(text="हि")))
    assert len(signed) == len(alone) + 1
    assert max(signed) > alone[0]


def test_letters_that_were_pasted_as_one_shape_are_letters_again():
    assert clean("ﬁrst eﬀort, ﬂow, oﬃce, waﬄe") == "first effort, flow, office, waffle"


def test_what_other_scripts_need_is_loaded_only_for_them():
    fonts = FontSet()
    assert fonts.find("ł", strong=False) is fonts.regular
    assert not fonts._behind
    fonts.find("ก", strong=False)
    assert list(fonts._behind) == ["thai"]


@pytest.mark.parametrize("name", ["سارة", "محمد الحسيني", "שָׁלוֹם"])
def test_a_letter_has_the_width_of_its_font_however_close_it_is_drawn(name):
    """PDF/A-3 6.2.11.5 and PDF/UA-1 7.21.5: a patient named Sara broke both."""
    pdf = printed(Paragraph(text=name))
    with pikepdf.open(BytesIO(pdf)) as opened:
        fonts = dict(opened.pages[0].Resources.Font.items())
        right = [font for font in fonts.values() if _is_rtl(font)]
        assert right
        for font in right:
            told = [float(width) for width in font.Widths]
            embedded = font.FontDescriptor.FontFile2.read_bytes()
            assert told == pytest.approx(_own_widths(embedded, len(told)), abs=1)


def _is_rtl(font):
    return "Arabic" in str(font.BaseFont) or "Heebo" in str(font.BaseFont)


def _own_widths(embedded, count):
    """Return the widths of the codes of an embedded font, by its own tables."""
    font = import_module("fontTools.ttLib").TTFont(BytesIO(embedded))
    scale = 1000 / font["head"].unitsPerEm
    codes = font["cmap"].tables[0].cmap
    widths = font["hmtx"]
    return [widths[codes.get(code, ".notdef")][0] * scale for code in range(count)]


@pytest.mark.parametrize(("wide", "narrow"), [("ש", "ו"), ("و", "ا")])
def test_the_first_letter_of_a_right_to_left_word_stands_on_the_right(wide, narrow):
    def step(text):
        left, right = sorted(_glyphs(printed(Paragraph(text=text))))
        return right - left

    assert step(wide + narrow) < step(narrow + wide)


def _glyphs(pdf):
    """Return where the right-to-left glyphs stand, in the order they are drawn."""
    places, inside = [], False
    with pikepdf.open(BytesIO(pdf)) as opened:
        for operands, operator in pikepdf.parse_content_stream(opened.pages[0]):
            if str(operator) == "BDC":
                inside = "/ActualText" in operands[1]
            elif str(operator) == "EMC":
                inside = False
            elif str(operator) == "Tm" and inside:
                places.append(float(operands[4]))
    return places


def test_arabic_letters_take_their_joined_shapes():
    alone, joined = (printed(Paragraph(text=text)) for text in ("ه ه ه", "ههه"))
    assert len(_glyphs(joined)) == 3
    widths = [b - a for a, b in pairwise(_glyphs(joined))]
    assert _glyphs(alone)
    assert len({round(width, 1) for width in widths}) == 2


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("བོད", "དབོ"),
        ("አበበ", "በአ"),
        ("ok 🙂", "🙂"),
    ],
)
def test_what_no_font_has_is_reported_and_printed_as_its_code(text, missing):
    assert Writer().unprintable(text) == missing
    pdf = printed(Paragraph(text=text))
    codes = [f"U+{ord(character):04X}" for character in missing]
    assert set(missing) <= set("".join(spoken(pdf)))
    page = words_of(pdf)
    assert "Characters no font has:" in page
    assert all(f"[{code}]" in page for code in codes)


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_printed_letter_by_letter_and_runs_nothing(text):
    blocks = (
        Heading(text=text),
        Paragraph(text=text),
        BulletList(items=(text,)),
        Notice(title=text, items=((text, text),)),
        FactPairs(rows=((text, text),), title=text),
        Table(columns=(TableColumn(title=text),), rows=((Cell(text=text),),)),
        CutOutCard(title=text, rows=((text, text),)),
    )
    pdf = Writer().pdf(a_document(*blocks, title=text, author=text, footer=text))
    assert squeezed(words_of(pdf)).count(squeezed(text)) >= 12
    for word in (b"/JavaScript", b"/URI", b"/Launch", b"/JS"):
        assert word not in pdf


def test_control_characters_are_dropped_and_lines_kept():
    text = "a\x00b\x07c\x1b[31md\u202ee\u2066f\ufeffg\r\nnext\u2028last\x85"
    assert clean(text) == "abc[31mdefg\nnext\nlast"
    assert "abc[31mdefg next last" in words_of(printed(Paragraph(text=text)))


def test_a_note_of_10_000_characters_is_printed_to_its_end():
    words = [f"n{number:05d}" for number in range(1_430)]
    note = " ".join(words)
    assert len(note) > 10_000
    columns = (TableColumn(title="What"), TableColumn(title="Note"))
    rows = ((Cell(text="MRI"), Cell(text=note)), (Cell(text="CT"), Cell(text="end")))
    text = words_of(printed(Table(columns=columns, rows=rows))).split()
    assert [word for word in words if word not in text] == []


def test_a_word_without_spaces_is_broken_and_stays_on_the_page():
    link = "https://example.org/" + "path-" * 60
    columns = tuple(TableColumn(title=f"C{number}") for number in range(5))
    rows = (tuple(Cell(text=link) for _ in columns),)
    pdf = printed(Paragraph(text=link), Table(columns=columns, rows=rows))
    copied = squeezed(" ".join(pages_of(pdf))).replace("-", "")
    assert copied.count("path") == 60 * 6
    assert link.replace("-", "") in copied


FONTS = FontSet()
ODD = "אب1٣٫,+%-. \u0590\u200c\u200d\u0301\u05b0\u2067\u0605\U000e0001a"


@given(text=st.text(ODD, max_size=12))
@settings(max_examples=share_of(300))
def test_every_mixture_of_directions_is_put_in_an_order_that_loses_nothing(text):
    runs = visual_runs(clean(text), FONTS, strong=False)
    shown = "".join(run.text for run in runs)
    assert sorted(shown) == sorted(clean(text))


@given(text=st.text(max_size=60))
@example(text="\u0590")
@settings(max_examples=share_of(40))
def test_every_text_can_be_printed_and_what_is_shown_otherwise_is_said(text):
    pdf = printed(Paragraph(text=f"x{text}"), Heading(text=text), Paragraph(text=text))
    missing = Writer().unprintable(text)
    page = words_of(pdf)
    if missing:
        codes = re.findall(r"U\+([0-9A-F]{4,6})", page)
        assert {f"{ord(character):04X}" for character in missing} <= set(codes)
    else:
        assert "Characters no font has:" not in page
