"""Every abbreviation is explained, and no text points to a page that is not there."""

import re

from planner.content.catalog import shipped_catalog

TEXTS = shipped_catalog().texts()
SHORT = re.compile(r"\b[A-Z][A-Za-z]*[A-Z][A-Za-z]*\b")
NO_PAGE = {"command-line", "countries", "messages", "speech"}
"""Names of countries, what is said of files and typed: no page for patients."""
EVERYDAY = {"MS", "UK", "US", "EU", "HIV", "PDF", "FHIR", "MIT", "LGPL", "II", "MX"}
"""Known to everybody here, a kind of file, a licence, a number, a country's code."""
TRIALS = {"MIST", "OPERA", "AFFIRM", "CLARITY", "HALT", "TOP", "CLASSIC", "CARE"}
"""Names of trials that are words too: the glossary would find "top" and "mistake"."""
NAMES = TRIALS | {
    "NEDA",
    "MabThera",
    "ClinicalTrials",
    "PubMed",
    "DrugCentral",
    "UpToDate",
}
SHOUTED = {"FEVER", "EMERGENCY", "FILE", "CALL", "NOT", "IN", "IF"} | {
    "NEW",
    "SIGNS",
    "DRUG",
}
PLACES = {"Where and cost"}
"""Places of the walk that a text may send the reader to, by their names."""


def explained():
    forms = [
        TEXTS.get(key)
        for key in TEXTS.section_keys("glossary")
        if key.endswith((".forms", ".term"))
    ]
    return "|".join(forms)


def pages():
    for section in TEXTS.sections():
        if section not in NO_PAGE:
            for key in TEXTS.section_keys(section):
                yield key, TEXTS.get(key)


def test_every_abbreviation_stands_in_the_glossary():
    known, found = explained(), {}
    for key, text in pages():
        for short in SHORT.findall(text):
            if short not in known and short not in EVERYDAY | NAMES | SHOUTED:
                found.setdefault(short, key)
    assert found == {}


def test_no_text_sends_to_a_page_that_is_not_there():
    """A page of the window is named as it is named there; paper has no such page."""
    vague = re.compile(r"[Ss]ee the page|the page (on|for|that)\b")
    for key, text in pages():
        if key.startswith(("options.", "steps.", "chances.", "asked.", "values.")):
            assert not vague.search(text), key
    for key, text in pages():
        for name in re.findall(r'in the app under "([^"]+)"', text):
            assert name in PLACES, key
