"""Lines that are cut end with a word, and say that there was more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.drawing.mirror import RIGHTWARD
from planner.export.lettering.fonts import FontSet
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.ink_lines import InkSetter
from planner.models.sheets import Words
from planner.models.structs import replace

STYLE = Style(10, 12)
JOINTS = "·,;"


@pytest.fixture(scope="module")
def setter():
    return InkSetter(Typesetter(FontSet()))


def cut_text(setter, words, width):
    lines, cut = setter.clipped((Words(text=words),), STYLE, width, 1, "*")
    return [mark.text for mark in lines[-1].marks], cut


@given(width=st.floats(30, 160), joint=st.sampled_from(JOINTS))
def test_a_line_that_is_cut_never_ends_with_what_joins_two_words(setter, width, joint):
    between = f" {joint} " if joint == "·" else f"{joint} "
    texts, cut = cut_text(
        setter, between.join(["Chemo", "Mesna", "Rest", "MRI"]), width
    )
    if cut:
        assert texts[-1] == "*"
        assert not "".join(texts[:-1]).rstrip().endswith(tuple(JOINTS))


def test_what_fits_is_whole(setter):
    texts, cut = cut_text(setter, "Chemo · Rest", 300)
    assert ("".join(texts).strip(), cut) == ("Chemo · Rest", False)


class Noted:
    """A pen that notes where each line begins."""

    facing = RIGHTWARD

    def __init__(self):
        self.begins = []

    def line(self, line, left, _base):
        self.begins.append((line.fragments[0].text, left))


def test_the_space_of_a_name_read_to_the_left_is_not_in_its_place(setter):
    ink = (Words(text="سارة", strong=True), Words(text="born"))
    (line,) = setter.lines(ink, STYLE, 300)
    pen = Noted()
    line.draw(pen, 0, 0, STYLE)
    (name, left), (told, after) = pen.begins
    space = setter.setter.measure(" ", STYLE)
    assert (name, told) == ("سارة ", "born ")
    # Its space is drawn first, so that its letters begin at the edge.
    assert left == pytest.approx(-space)
    width = setter.setter.measure("سارة", replace(STYLE, strong=True))
    assert after == pytest.approx(width + space)


@pytest.mark.parametrize("day", ["2. März 2027", "31. Dez. 2026", "8 dic 2026"])
@given(width=st.floats(70, 220))
def test_a_day_stays_beside_its_month_and_a_held_name_together(setter, day, width):
    told = f"Wunsch am {day}, bei Dr\N{NO-BREAK SPACE}Huber"
    lines = setter.lines((Words(text=told),), STYLE, width)
    words = ["".join(mark.text for mark in line.marks) for line in lines]
    assert " ".join(" ".join(words).split()) == told.replace("\N{NO-BREAK SPACE}", " ")
    assert not any(line.split()[-1].rstrip(".").isdecimal() for line in words[:-1])
    assert any("Dr Huber" in line for line in words)
