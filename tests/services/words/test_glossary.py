"""Every term of the glossary is found where it is used."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.services.words.glossary import find_terms, read_entries, read_forms

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
TERMS = CATALOG.glossary_terms()
FORMS = read_forms(TERMS, TEXTS)
SENTENCES = [
    TEXTS.get(key)
    for section in ("options", "chances", "criteria", "claims")
    for key in TEXTS.section_keys(section)
]


def terms_in(text):
    return [use.term for use in find_terms(text, FORMS)]


def test_a_term_is_found_with_its_ending_and_in_any_case():
    found = find_terms("Relapses can follow.", FORMS)
    assert [(use.term, use.start, use.end) for use in found] == [("relapse", 0, 8)]


def test_the_longer_term_wins_where_two_meet():
    assert terms_in("An early menopause after blood stem cells.") == [
        "menopause",
        "blood-stem-cells",
    ]


def test_letters_of_other_alphabets_do_no_harm():
    assert terms_in("İPSC and \u212aortison") == []


def test_only_the_start_of_a_word_counts():
    assert terms_in("A contrial is no word.") == []


def test_each_term_is_marked_once_and_marks_never_overlap():
    for text in SENTENCES:
        uses = find_terms(text, FORMS)
        assert len({use.term for use in uses}) == len(uses)
        for before, after in pairwise(uses):
            assert before.end <= after.start


@pytest.mark.slow
def test_every_term_can_be_looked_up_from_somewhere():
    everywhere = (
        TEXTS.get(key)
        for section in TEXTS.sections()
        if section != "glossary"
        for key in TEXTS.section_keys(section)
    )
    found = {term for text in everywhere for term in terms_in(text)}
    assert set(TERMS) - found == set()


@given(text=st.text(max_size=200))
def test_any_text_can_be_searched(text):
    for use in find_terms(text, FORMS):
        assert 0 <= use.start < use.end <= len(text)


def test_a_text_without_terms_or_a_glossary_without_entries_gives_nothing():
    assert find_terms("Nothing here.", {}) == ()


def test_entries_are_in_the_order_of_their_letters_and_have_a_meaning():
    entries = read_entries(TERMS, TEXTS)
    names = [entry.term.casefold() for entry in entries]
    assert names == sorted(names)
    assert len(entries) >= 50
    assert all(len(entry.meaning.split()) >= 3 for entry in entries)
