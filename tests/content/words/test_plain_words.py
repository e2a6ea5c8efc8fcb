"""The words are what a nurse would say: no turn of phrase that she would not use."""

import re
from xml.etree import ElementTree as ET

import pytest

from planner.content.catalog import shipped_catalog
from planner.paths import resources_folder

TEXTS = shipped_catalog().texts()
PLAIN = {
    r"(drawn )?by lot|without a lot|no lot\b": "put into groups by chance",
    r"\brivals?\b": "what it is compared with",
    r"middle case": "half the people",
    r"another thing than": "not the same as",
    r"\bone looks at\b": "the neurologist looks at",
    r"soberly": "honestly",
    r"set side by side": "compare",
    r"held against": "compared with",
    r"wash(es)? out": "leave the body",
    r"(held|holds?|hold) (the immune system |MS |it )?(down|off)": "weaken, control",
    r"strike it out|a word about it|leave (it|all) as it is|what is tied": "Cancel",
    r"\(not needed\)|, as written": "optional, copy it from the letter",
    r"page before": "previous page",
    r"is told as plainly": "stands there too",
    r"by the eye of": "in the view of",
    r"nerve doctors?": "neurologist",
    r"\bold signs\b|signs of menopause": "symptoms",
    r"takes no new people": "has stopped taking people",
}
"""What is not said, and what is said instead."""

FOR_DOCTORS = {"document", "glossary", "labels", "sheet"}
"""Sections in which a lesion may be called one: the page for the doctor, the word."""


def words():
    yield from window_words()
    for section in TEXTS.sections():
        for key in TEXTS.section_keys(section):
            yield key, TEXTS.get(key)


def window_words():
    file = resources_folder() / "i18n" / "planner_en.ts"
    for source in ET.parse(file).iter("source"):  # noqa: S314  our own
        yield f"window.{source.text}", source.text


@pytest.mark.parametrize("phrase", PLAIN)
def test_no_text_uses_a_phrase_that_nobody_says(phrase):
    found = [key for key, text in words() if re.search(phrase, text, re.IGNORECASE)]
    assert found == [], PLAIN[phrase]


def test_a_spot_on_a_scan_has_one_name_for_the_person():
    found = [
        key
        for key, text in words()
        if key.split(".")[0] not in FOR_DOCTORS and "lesion" in text.lower()
    ]
    assert found == []
