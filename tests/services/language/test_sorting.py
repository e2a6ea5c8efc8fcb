"""The order of each language's dictionaries, written down by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.services.language.sorting import sort_key

CASES = {
    "es": ["anillo", "ánimo", "nube", "nuez", "ñame", "ñu", "ojo"],
    "tr": [
        "Ceviz",
        "Çinko",
        "Gün",
        "Ğ",
        "Hap",
        "\u0131l\u0131k",
        "\u0130laç",
        "Ordu",
        "Ödem",
        "Su",
        "Şant",
        "Ulus",
        "Ülser",
        "Zona",
    ],
    "sv": ["Adam", "Zon", "Ål", "Ängel", "Öl"],
    "de": ["Adam", "Äpfel", "Arzt", "Ofen", "Öl", "Straßen", "Strauch", "Zahn"],
    "pl": ["czas", "ćma", "las", "los", "łata", "zły", "źle", "żaba"],
    "en": ["\u00c5land", "Äpfelwein", "apple", "banana", "dose 2", "Dose 10", "zebra"],
    "it": ["citta", "città", "cittadino"],
    "ar": ["أحمد", "بيروت", "تونس", "يافا", "Adam"],
    "he": ["אבא", "ירושלים", "כלב", "שלום", "Adam"],
}


@pytest.mark.parametrize("language", CASES)
def test_names_stand_as_the_dictionaries_of_the_language_have_them(language):
    names = CASES[language]
    mixed = [*names[1::2], *names[::2]][::-1]
    assert sorted(mixed, key=lambda name: sort_key(name, language)) == names


def test_accents_and_capitals_count_only_between_names_that_are_alike_without_them():
    names = ["resume", "Resume", "résumé", "resumed"]
    mixed = [*names[1::2], *names[::2]]
    assert sorted(mixed, key=lambda name: sort_key(name, "en")) == names


def test_numbers_inside_of_names_count_as_numbers():
    names = ["dose", "dose 2", "dose 10", "dose 100", "doses"]
    mixed = [*names[1::2], *names[::2]]
    assert sorted(mixed, key=lambda name: sort_key(name, "es")) == names


@given(st.text(), st.text(), st.sampled_from(["en", "es", "tr", "sv", "ar"]))
def test_only_what_is_written_alike_shares_its_place(one, other, language):
    same = sort_key(one, language) == sort_key(other, language)
    assert same == (one == other)
