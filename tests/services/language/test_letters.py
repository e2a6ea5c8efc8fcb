"""Letters folded for a search, and first letters changed by the rules of a language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.services.language.letters import (
    capitalized,
    fold,
    holds,
    inside_sentence,
    lowered,
    runs_from_the_right,
)

DOTLESS, DOTTED = (
    "\N{LATIN SMALL LETTER DOTLESS I}",
    "\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}",
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("ilac", "İLAÇ"),
        ("ilaç", "İLAÇ"),
        ("ILAC", "ilaç"),
        ("medico", "Médico"),
        ("MÉDICO", "medico"),
        ("strasse", "Straße"),
        ("lodz", "Łódź"),
        ("smorrebrod", "Smørrebrød"),
        ("kas" + DOTLESS + "m", "KASIM"),
        ("ابريل", "أبريل"),
        ("שלום", "שָׁלוֹם"),
    ],
)
def test_a_word_is_found_however_its_letters_were_typed(typed, shown):
    assert fold(typed) == fold(shown)
    assert holds(f"… {shown}, …", typed)


def test_a_search_wants_every_word_in_any_order():
    assert holds("Blood test at the clinic", "CLINIC blood")
    assert not holds("Blood test at the clinic", "clinic urine")
    assert holds("anything", " ")


@given(st.text())
def test_what_is_folded_stays_as_it_is_when_folded_again(text):
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("language", "word", "large"),
    [
        ("en", "documents", "Documents"),
        ("tr", "ilaç", DOTTED + "laç"),
        ("tr", DOTLESS + "s" + DOTLESS, "Is" + DOTLESS),
        ("es", "ánimo", "Ánimo"),
        ("nl", "ijs", "IJs"),
        (
            "hr",
            "\N{LATIN SMALL LETTER DZ WITH CARON}ep",
            "\N{LATIN CAPITAL LETTER D WITH SMALL LETTER Z WITH CARON}ep",
        ),
        ("ar", "دواء", "دواء"),
        ("en", "", ""),
    ],
)
def test_a_first_letter_becomes_large_as_the_language_has_it(language, word, large):
    assert capitalized(word, language) == large


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [
        ("en", "Your plan", "your plan"),
        ("en", "MRI and blood tests", "MRI and blood tests"),
        ("tr", DOTTED + "laçlar", "ilaçlar"),
        ("tr", "Is" + DOTLESS, DOTLESS + "s" + DOTLESS),
        ("de", "Dokumente", "Dokumente"),
        ("es", "Ánimo", "ánimo"),
    ],
)
def test_a_title_inside_of_a_sentence_follows_the_language(language, title, told):
    assert inside_sentence(title, language) == told


def test_small_letters_of_turkish_keep_their_dots():
    assert lowered("İLAÇ ISI", "tr") == "ilaç " + DOTLESS + "s" + DOTLESS
    assert lowered("ILAC", "en") == "ilac"


@pytest.mark.parametrize("language", ["ar", "he", "fa", "ur", "az_Arab", "ar-EG"])
def test_some_languages_run_from_the_right(language):
    assert runs_from_the_right(language)


@pytest.mark.parametrize(
    "language", ["en", "en-GB", "es_MX", "tr", "de", "ja", "az", "no-such"]
)
def test_most_languages_run_from_the_left(language):
    assert not runs_from_the_right(language)
