"""Every English page is easy enough to read, and About tells the true grades.

Drug names are left out, as nobody can choose a shorter one. Run as a script it stores
the measured grades.
"""

import re
from collections.abc import Iterator

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.evidence.aid import Readability
from planner.services.language.messages import field_names, fill, parse
from tests.content.words.school_grades import flesch_kincaid_grade, smog_index
from tests.places import ROOT

HARDEST_GRADE = 8
FEWEST_WORDS = 100
LISTS_OF_NAMES = {"countries", "drugs"}
TOLERANCE = 0.3
DRUG_NAMES = (
    "alemtuzumab|azathioprine|carmustine|cladribine|cyclophosphamide|cytarabine"
    "|dimethyl fumarate|etoposide|fingolimod|glatiramer acetate|glatiramer|interferon"
    "|melphalan|mitoxantrone|natalizumab|ocrelizumab|ofatumumab|ozanimod|ponesimod"
    "|rituximab|siponimod|teriflunomide|ublituximab"
)


def plain_text(texts):
    """Join texts into sentences, with fields and drug names made short."""
    lines = (line.strip() for text in texts for line in text.split("\n"))
    sentences = (line if line[-1] in ".?!" else f"{line}." for line in lines if line)
    joined = " ".join(map(_filled, sentences))
    return re.sub(DRUG_NAMES, "drug", joined, flags=re.IGNORECASE)


def _filled(text):
    message = parse(text)
    return fill(message, "en", dict.fromkeys(field_names(message), "ten"))


def pages(texts) -> Iterator[tuple[str, str]]:
    """All pages of at least a hundred words, each option on its own, then all."""
    whole: dict[str, list[str]] = {}
    for section in texts.sections():
        if section in LISTS_OF_NAMES:
            continue
        for key in texts.section_keys(section):
            parts = key.split(".")
            page = ".".join(parts[:2]) if section == "options" else section
            whole.setdefault(page, []).append(texts.get(key))
    for page, words in sorted(whole.items()):
        text = plain_text(words)
        if len(text.split()) >= FEWEST_WORDS:
            yield page, text
    yield "all", plain_text(word for words in whole.values() for word in words)


def measured():
    return [
        Readability(
            page=page,
            grade=flesch_kincaid_grade(text),
            smog=smog_index(text),
        )
        for page, text in pages(shipped_catalog().texts())
    ]


@pytest.fixture(scope="module")
def grades():
    return measured()


def test_the_scale_tells_hard_words_from_plain_ones():
    plain = "You take the drug at home. Call the team if you feel ill. " * 10
    hard = (
        "Immunoablative conditioning necessitates comprehensive multidisciplinary"
        " haematological evaluation, incorporating cardiopulmonary investigations. "
    ) * 10
    assert flesch_kincaid_grade(plain) < 3
    assert flesch_kincaid_grade(hard) > 15


@pytest.mark.slow
def test_every_english_page_is_at_grade_eight_or_below(grades):
    assert len(grades) > 20
    hard = {one.page: one.grade for one in grades if one.grade > HARDEST_GRADE}
    assert not hard


def test_all_words_together_are_at_grade_eight_or_below_on_both_scales(grades):
    whole = next(one for one in grades if one.page == "all")
    assert whole.grade <= HARDEST_GRADE
    assert whole.smog <= HARDEST_GRADE


def test_the_grades_that_about_shows_are_the_measured_ones(grades):
    shown = {one.page: one for one in shipped_catalog().aid.readability}
    assert set(shown) == {one.page for one in grades}
    for one in grades:
        assert shown[one.page].grade == pytest.approx(one.grade, abs=TOLERANCE)
        assert shown[one.page].smog == pytest.approx(one.smog, abs=TOLERANCE)


if __name__ == "__main__":
    lines = [
        f'["{one.page}"]\ngrade = {one.grade:.1f}\nsmog = {one.smog:.1f}\n'
        for one in measured()
    ]
    target = ROOT / "resources/content/readability.toml"
    head = (
        "# School grades of the English pages, kept true by\n"
        "# tests/content/words/test_readability.py. Renew: PYTHONPATH=. python "
        "tests/content/words/test_readability.py\n\n"
    )
    target.write_text(head + "\n".join(lines), encoding="utf-8")
