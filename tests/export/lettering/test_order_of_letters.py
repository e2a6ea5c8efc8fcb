"""Arabic and Hebrew stand on the line as the Unicode Bidirectional Algorithm says.

The expected lines are worked out by hand from the rules of UAX #9, named beside each.
They are told before mirroring (rule L4): turning a bracket round is the shaper's work.
"""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from planner.export.lettering.bidi import reads_leftward, visual_runs
from planner.export.lettering.fonts import FontSet

FONTS = FontSet()
LINES = {
    "P2: the first letter makes the line Hebrew, L2 turns the Latin word back": (
        "שלום abc עולם",
        "םלוע abc םולש",
    ),
    "P2: the first letter makes the line Latin": ("abc שלום def", "abc םולש def"),
    "N1: spaces and commas between Hebrew words go with them": (
        "abc שלום, עולם def",
        "abc םלוע ,םולש def",
    ),
    "N2: a mark between Hebrew and the end of a Latin line goes with the line": (
        "abc שלום!",
        "abc םולש!",
    ),
    "N2: the same mark in a Hebrew line stands on the left": ("שלום!", "!םולש"),
    "I2: a number in Hebrew reads rightward and stands on the left": (
        "שלום 123",
        "123 םולש",
    ),
    "N1: a number counts as Hebrew for the space before it": (
        "abc שלום 123 def",
        "abc 123 םולש def",
    ),
    "N1: so does the space between two numbers": (
        "Dr כהן 2 3 x",
        "Dr 3 2 ןהכ x",
    ),
    "W7: a number after a Latin word belongs to it": (
        "abc 12 שלום",
        "abc 12 םולש",
    ),
    "P2: a number has no direction, so the Hebrew after it makes the line": (
        "1 שלום",
        "םולש 1",
    ),
    "W4: a hyphen between European numbers joins them": (
        "שלום 12-3",
        "12-3 םולש",
    ),
    "W2, W6: after Arabic letters the same hyphen parts two Arabic numbers": (
        "الاسم 12-3",
        "3-12 مسالا",
    ),
    "W2, W4: a comma between Arabic numbers joins them": (
        "العمر 1,5",
        "1,5 رمعلا",
    ),
    "W5: a percent sign goes with its number": ("שלום 5%", "5% םולש"),
    "W5: so does the sign of a currency": ("שלום $12", "$12 םולש"),
    "W6: a plus before a number is a mark like any other": (
        "שלום +12",
        "12+ םולש",
    ),
    "N0: brackets round a Latin word in a Hebrew line are Hebrew": (
        "שלום (abc) עולם",
        "םלוע )abc( םולש",
    ),
    "I1, L2: a number in Arabic in a Latin line": (
        "Name: محمد 12 (x)",
        "Name: 12 دمحم (x)",
    ),
}
LETTERS = "abXY" + "אבגד" + "محمد" + "12" + " ,.!-+%$/:"


def as_drawn(text):
    """The characters of a line from left to right."""
    runs = visual_runs(text, FONTS, strong=False)
    return "".join(run.text[::-1] if run.rtl else run.text for run in runs)


@pytest.mark.parametrize("rule", LINES)
def test_a_line_is_drawn_in_the_order_that_the_rule_gives(rule):
    text, expected = LINES[rule]
    assert as_drawn(text) == expected


@given(st.text(LETTERS, min_size=1, max_size=24).filter(lambda text: text.strip()))
def test_any_line_is_drawn_as_another_reading_of_the_same_rules_draws_it(text):
    text = text.strip()
    assert as_drawn(text) == get_display(text)


@pytest.mark.parametrize(
    ("text", "leftward"),
    [
        ("שלום abc", True),
        ("abc שלום", False),
        ("12 שלום", True),
        ("12", False),
        ("", False),
    ],
)
def test_a_line_reads_leftward_where_its_first_letter_does(text, leftward):
    assert reads_leftward(text) is leftward
