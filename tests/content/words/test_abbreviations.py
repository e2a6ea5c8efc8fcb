"""Every abbreviation is explained, and no text points to a page that is not there."""

import re
from xml.etree import ElementTree as ET

import pytest

from planner.content.catalog import shipped_catalog
from planner.paths import resources_folder

TEXTS = shipped_catalog().texts()
AID = shipped_catalog().aid
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


def test_no_text_sends_to_a_page_without_its_name():
    vague = re.compile(r"[Ss]ee the page|the page (on|for|that)\b")
    for key, text in pages():
        if key.startswith(("options.", "steps.", "chances.", "asked.", "values.")):
            assert not vague.search(text), key


POINTER = re.compile(r'in the app,? under "?([A-Z][^".,]+)')


def names_of_places(language):
    """What the window calls its places, in English and in a language."""
    file = resources_folder() / "i18n" / f"planner_{language}.ts"
    for context in ET.parse(file).iter("context"):  # noqa: S314  our own
        if context.findtext("name") == "Places":
            for one in context.iter("message"):
                yield one.findtext("source"), one.findtext("translation")


def pointing():
    for key, text in pages():
        for name in POINTER.findall(text):
            yield key, name


@pytest.mark.parametrize("language", ["en", "es", "tr"])
def test_a_text_names_a_page_as_the_window_names_it(language):
    """A reader who looks for another name does not find it."""
    names = dict(names_of_places(language))
    told = list(pointing())
    assert len(told) >= 4
    for key, name in told:
        assert name in names, key
        own = name if language == "en" else names[name]
        assert own in shipped_catalog().texts(language).get(key), key


def test_a_cell_that_sends_to_a_row_sends_to_one_that_is_there():
    rows = {"on periods": "periods-return", "on thyroid disease": "thyroid"}
    ids = {one.id for one in AID.outcomes}
    seen = 0
    for cell in AID.cells:
        note = TEXTS.get(f"chances.notes.{cell.note}") if cell.note else ""
        for years, row in re.findall(
            r"[Ss]ee the row (?:for (\d+) years?|(on \w+(?: disease)?))", note
        ):
            seen += 1
            kind = re.sub(r"-\d+y", "", cell.outcome)
            wanted = f"{kind}-{years}y" if years else rows[row]
            assert wanted in ids, (cell.outcome, cell.option)
    assert seen >= 4
