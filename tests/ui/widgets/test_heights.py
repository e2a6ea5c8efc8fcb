"""Heights of words: as tall as they are, and not asked for in vain."""

import re

import pytest
from PySide6.QtGui import QFont, QTextDocument, QTextOption

from planner.paths import resources_folder
from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.tick_box import TickBox
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import TextLabel

WORDS = (
    "Only your team can set this date. No official table of waiting times was found."
)


class AskedLabel(TextLabel):
    """Keeps the widths that it was asked about."""

    def __init__(self, words):
        self.asked = []
        super().__init__(words)

    def heightForWidth(self, width):  # noqa: N802  # Qt's name
        self.asked.append(width)
        return super().heightForWidth(width)


@pytest.fixture
def label(qtbot):
    label = TextLabel(WORDS)
    qtbot.addWidget(label)
    label.resize(200, label.heightForWidth(200))
    label.show()
    return label


def test_words_are_as_tall_at_a_width_as_they_were_before(label):
    assert label.heightForWidth(200) == label.heightForWidth(200)
    assert label.heightForWidth(200) > label.heightForWidth(600) > 0


def test_words_at_no_width_take_no_height(label):
    assert label.heightForWidth(0) == label.heightForWidth(-18) == 0


def test_other_words_have_their_own_height(label):
    before = label.heightForWidth(200)
    label.setText(WORDS * 3)
    assert label.heightForWidth(200) > before
    label.set_emphasised("**Short**")
    assert label.heightForWidth(200) < before


def test_a_larger_font_makes_words_taller(label):
    before = label.heightForWidth(200)
    label.setFont(QFont(label.font().family(), 40))
    assert label.heightForWidth(200) > before


def test_another_style_sheet_makes_words_taller(label):
    before = label.heightForWidth(200)
    label.setStyleSheet("font-size: 50px")
    assert label.heightForWidth(200) > before


def test_a_margin_leaves_words_less_room(label):
    before = label.heightForWidth(200)
    label.setContentsMargins(100, 0, 0, 0)
    assert label.heightForWidth(200) > before


def test_a_row_asks_its_words_for_no_height_at_no_width(qtbot):
    labels = [AskedLabel(WORDS), AskedLabel(WORDS)]
    row = SideBySide(*(column(label) for label in labels))
    qtbot.addWidget(row)
    row.resize(900, 300)
    for label in labels:
        label.asked.clear()
    row.sizeHint()
    assert [width for label in labels for width in label.asked if width <= 0] == []


@pytest.fixture
def pills(qtbot):
    holder = flow(TextLabel("One"), TextLabel("Two"), TextLabel("Three"))
    qtbot.addWidget(holder)
    holder.resize(300, 100)
    holder.show()
    return holder


def test_a_flow_is_taller_where_its_items_need_more_rows(pills):
    assert pills.heightForWidth(40) > pills.heightForWidth(300) > 0


def test_a_flow_notices_an_item_that_comes_changes_or_is_hidden(pills):
    layout, alone = pills.layout(), pills.heightForWidth(300)
    added = TextLabel(WORDS)
    layout.addWidget(added)
    added.show()
    longer = pills.heightForWidth(300)
    assert longer > alone
    added.setText(WORDS * 3)
    assert pills.heightForWidth(300) > longer
    added.hide()
    assert pills.heightForWidth(300) == alone
    added.show()
    assert pills.heightForWidth(300) > longer
    layout.takeAt(3)
    assert pills.heightForWidth(300) == alone


@pytest.mark.parametrize("percent", [100, 115, 150, 300])
def test_words_that_have_the_width_they_wish_for_stand_in_one_line(
    qapp, plain_look, percent
):
    apply_look(qapp, Look(percent=percent))
    words = (resources_folder() / "i18n" / "planner_en.ts").read_text("utf-8")
    two_lines = []
    for text in sorted(set(re.findall(r"<source>([^<&]{3,60})</source>", words))):
        for widget in (TickBox(text), button(text, lambda: None)):
            wish = widget.sizeHint()
            if widget.heightForWidth(wish.width()) > wish.height():
                two_lines.append(text)
            widget.deleteLater()
    assert two_lines == []


@pytest.mark.parametrize("width", [40, 200, 333, 700])
@pytest.mark.parametrize("words", [WORDS, "One\nTwo\n\nThree", "", "Ärzte سارة 日本"])
def test_airy_words_are_as_tall_as_a_document_of_qt_makes_them(qtbot, words, width):
    label, document = TextLabel(words, wide=True), QTextDocument()
    qtbot.addWidget(label)
    document.setDefaultFont(label.font())
    document.setDocumentMargin(0)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    document.setDefaultTextOption(option)
    lines = "<br>".join(words.split("\n"))
    document.setHtml(f'<div style="line-height:116%">{lines}</div>')
    document.setTextWidth(width)
    assert abs(label.heightForWidth(width) - document.size().height()) < 2


def test_words_are_drawn_in_the_colour_of_the_style_sheet(qapp, qtbot, plain_look):
    apply_look(qapp, Look())
    label = TextLabel(WORDS)
    qtbot.addWidget(label)
    label.resize(200, label.heightForWidth(200))
    inks = set()
    for style in ("color: #ff0000", "color: #0000ff"):
        label.setStyleSheet(style)
        picture = label.grab().toImage()
        inks.add(darkest(picture))
    assert inks == {"#ff0000", "#0000ff"}


def darkest(picture):
    """The colour of a picture that has the least light in it."""
    points = (
        picture.pixelColor(x, y)
        for x in range(picture.width())
        for y in range(picture.height())
    )
    return min(points, key=lambda colour: colour.lightness()).name()


def test_a_string_of_a_search_may_go_on_before_its_bracket(qtbot):
    whole, parts = TextLabel('"Transplantation"[Mesh]'), TextLabel('"Transplantation"')
    for one in (whole, parts):
        qtbot.addWidget(one)
    assert whole.minimumSizeHint().width() == parts.minimumSizeHint().width()
    assert whole.text() == '"Transplantation"[Mesh]'
