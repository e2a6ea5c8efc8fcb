"""Text that people type comes through whole, but never with control characters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.models.errors import PlannerError
from planner.models.rules.plain_text import clean_line, clean_text


@given(st.text(max_size=400))
def test_cleaning_is_done_once_and_for_all(text):
    once = clean_text(text, "note")
    assert clean_text(once, "note") == once
    assert not [c for c in once if unicodedata.category(c) == "Cc" and c not in "\n\t"]


@given(st.text(alphabet="abc ğışöçüÅżłΩЖậ你 ", min_size=1, max_size=50))
def test_letters_of_every_script_stay(text):
    shown = [c for c in unicodedata.normalize("NFC", text) if not c.isspace()]
    assert [
        c for c in clean_line(text, "name", empty_ok=True) if not c.isspace()
    ] == shown


def test_arabic_joiners_stay_and_lone_surrogates_go():
    assert clean_line("می\u200cخواهم", "name") == "می\u200cخواهم"
    assert clean_line("a\ud800b", "name") == "ab"


def test_a_line_is_one_line_and_not_endless():
    assert clean_line("  two\n words ", "title") == "two words"
    for text, code in (("\x07 ", "text.empty"), ("x" * 301, "text.too-long")):
        with pytest.raises(PlannerError) as refused:
            clean_line(text, "title")
        assert refused.value.code == code
