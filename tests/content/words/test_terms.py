"""The glossary has one word for one thing in each language, and phrases use it."""

import tomllib

from planner.content.catalog import shipped_catalog
from tests.places import ROOT

GLOSSARY = tomllib.loads((ROOT / "docs" / "terms.toml").read_text("utf-8"))
TERMS = GLOSSARY["term"]
LANGUAGES = shipped_catalog().phrases.languages()
IN_USE = (
    "relapse",
    "irradiated-blood",
    "shingles",
    "family-doctor",
    "stiff-neck",
    "low-counts",
)


def test_every_term_has_a_word_in_each_language():
    assert len(TERMS) >= 200
    for name, term in TERMS.items():
        for language in ("en", *LANGUAGES):
            assert term[language].strip(), (name, language)


def test_every_source_that_a_term_names_is_listed_and_every_listed_one_is_named():
    named = {one for term in TERMS.values() for one in term.get("from", {}).values()}
    assert named == set(GLOSSARY["sources"])
    for term in TERMS.values():
        assert set(term.get("from", {})) <= set(LANGUAGES)


def test_no_english_word_stands_for_two_things():
    english = [term["en"] for term in TERMS.values()]
    assert len(english) == len(set(english))


def test_phrases_say_what_the_glossary_says():
    for language in LANGUAGES:
        book = shipped_catalog().phrases.book(language)
        told = " ".join(book.words.values()).lower()
        for name in IN_USE:
            words = TERMS[name][language].lower().split()
            # German and Turkish bend a word; its stem has to be there.
            assert all(word[:5] in told for word in words), (language, name)


def test_the_guide_for_translators_counts_the_sources_as_they_are():
    sourced = [term["from"] for term in TERMS.values() if "from" in term]
    spanish, turkish, german = (
        sum(language in one for one in sourced) for language in ("es", "tr", "de")
    )
    complete = sum(len(one) == len(LANGUAGES) for one in sourced)
    guide = " ".join((ROOT / "docs" / "translations.md").read_text("utf-8").split())
    assert f"glossary: {len(TERMS)} terms" in guide
    assert f"{len(sourced)} terms have a source in one language at least" in guide
    assert f"{complete} in all three" in guide
    assert (
        f"{spanish} words in Spanish, {turkish} in Turkish, {german} in German" in guide
    )
