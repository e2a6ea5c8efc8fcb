"""Lines that are cut end with a word, and say that there was more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.export.lettering.fonts import FontSet
from planner.export.lettering.typesetting import Style, Typesetter
from planner.export.sheets.setting.ink_lines import InkSetter
from planner.models.sheets import Words

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
