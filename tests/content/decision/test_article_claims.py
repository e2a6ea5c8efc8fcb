"""Every statement of the source article has its place and its answer.

Run as a script it prints the table for ``docs/article-claims.md``.
"""

import pytest

from planner.content.catalog import shipped_catalog
from tests.places import ROOT

PAGE = ROOT / "docs" / "article-claims.md"
CHECKED_CLAIMS = 26
CLINICS = 7
REFERENCES = 7
FEWEST_CLAIMS = 97

HEAD = """# What the article says, and where the planner answers it

The planner started from an article by a company that places patients in clinics. Its
statements are told here in our own words and in its order. "Place" is the key of the
words in `resources/content/text/en` that answer it. Made from
`resources/content/claims.toml`:
`PYTHONPATH=. python tests/content/decision/test_article_claims.py`.

| no. | id | the article says | verdict | what we found | place | sources |
|---|---|---|---|---|---|---|
"""


def claims_page(catalog):
    """The page as it must stand in ``docs``."""
    texts = catalog.texts()
    lines = [
        " | ".join(
            (
                f"| {number}",
                f"`{claim.id}`",
                texts.get(f"claims.{claim.id}.said"),
                texts.get(f"claims.verdicts.{claim.verdict}"),
                texts.get(f"claims.{claim.id}.answer"),
                f"`{claim.place}`",
                ", ".join(claim.sources) or "-",
            )
        )
        + " |"
        for number, claim in enumerate(catalog.aid.claims, start=1)
    ]
    return HEAD + "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def catalog():
    return shipped_catalog()


def test_every_statement_that_was_checked_has_its_entry(catalog):
    ids = {claim.id for claim in catalog.aid.claims}
    checked = {f"sc{number:02}" for number in range(1, CHECKED_CLAIMS + 1)}
    assert checked <= ids
    assert sum(name.startswith("clinic-") for name in ids) == CLINICS


def test_what_the_article_rests_on_is_among_the_sources(catalog):
    rests = next(one for one in catalog.aid.claims if one.id == "references")
    assert len(rests.sources) == REFERENCES


def test_each_statement_is_told_in_its_own_entry_and_with_a_number_of_its_own(catalog):
    """The table numbers them; none of them is a copy of another."""
    texts = catalog.texts()
    said = [texts.get(f"claims.{claim.id}.said") for claim in catalog.aid.claims]
    assert len(set(said)) == len(said) >= FEWEST_CLAIMS
    page = PAGE.read_text(encoding="utf-8")
    numbers = [line.split("|")[1].strip() for line in page.splitlines()[10:]]
    assert numbers == [str(one) for one in range(1, len(said) + 1)]


def test_the_place_of_every_claim_is_there(catalog):
    texts = catalog.texts()
    keys = {key for name in texts.sections() for key in texts.section_keys(name)}
    for claim in catalog.aid.claims:
        inside = f"{claim.place}."
        there = claim.place in keys or any(key.startswith(inside) for key in keys)
        assert there, (claim.id, claim.place)


def test_a_claim_that_is_not_plainly_right_is_answered_from_a_source(catalog):
    for claim in catalog.aid.claims:
        if claim.verdict in {"claim", "wrong"}:
            assert claim.sources, claim.id


def test_no_claim_is_left_without_an_answer_of_some_length(catalog):
    texts = catalog.texts()
    for claim in catalog.aid.claims:
        answer = texts.get(f"claims.{claim.id}.answer")
        assert len(answer.split()) >= (1 if claim.verdict == "fact" else 3), claim.id


PLACED_LATE = [
    ("one-for-all", "troubles of age", "warnings.one-for-all"),
    ("inflammation-damage", "Inflammation leads to more damage", "guidance.your-ms"),
    ("protect-nerves", "protect nerves", "options.msc-trial"),
    ("younger-illness", "of the heart", "criteria.health-check"),
    ("msc-many-kinds", "several kinds of cells and support", "options.msc-trial"),
    ("nsc-protect", "may protect", "options.neural-ipsc-cells"),
    ("ipsc-embryonic", "embryonic", "options.neural-ipsc-cells"),
    ("sc01", "70 to 80 of 100", "outcomes.no-activity-5y"),
    ("approval-everywhere", "approval and special clinics", "centres.intro"),
    ("family-support", "family can come along", "options.ahsct-split-dose"),
    ("time-between", "recover between", "options.ahsct-split-dose"),
    ("ranking", "popular they are, by reviews", "centres.intro"),
    ("named-people", "Giostar", "centres.intro"),
    ("clinic-medellin", "visas", "centres.reported"),
    ("clinic-puerto-vallarta", "other regenerative", "centres.reported"),
    ("us-price-care", "care before and after", "options.ahsct-cy-atg.cost"),
    ("staff-regenerative", "regenerative medicine", "warnings.no-haematologist"),
    ("ask-outcomes", "how long the effect lasts", "checklist.results"),
    ("follow-up-parts", "thinking tests", "steps.cognitive-test-yearly"),
    ("screened-donors", "screened", "steps.donor-cell-papers"),
    ("ways-effect", "whole body", "options.msc-trial"),
    ("subtle", "subtle", "steps.did-the-cells-help"),
    ("fever-resolves", "go away fast", "chances.notes.cells-fever"),
    ("dmt-classes", "interferons, glatiramer and antibodies", "options.high-efficacy"),
    ("references", "seven references", "about.evidence"),
]
"""What the article says and once had no place, word for the word that carries it."""


@pytest.mark.parametrize(("name", "word", "place"), PLACED_LATE)
def test_what_was_left_out_once_has_its_place_and_its_answer(
    catalog, name, word, place
):
    texts = catalog.texts()
    claim = next(one for one in catalog.aid.claims if one.id == name)
    assert word in texts.get(f"claims.{name}.said")
    assert claim.place.startswith(place)
    assert word in PAGE.read_text(encoding="utf-8")


def test_what_the_article_reports_of_a_clinic_stands_with_the_clinic(catalog):
    texts = catalog.texts()
    reported = {
        one.id: [texts.get(f"centres.reported.{key}") for key in one.reported]
        for one in catalog.aid.centres
    }
    assert "Help with visas." in reported["article-medellin"]
    sold = " ".join(reported["article-puerto-vallarta"])
    assert 'other "regenerative" treatments' in sold
    intro = texts.get("centres.intro")
    for name in ("Giostar", "Isabella Bernaschina", "Alex Memish", "Bookimed"):
        assert name in intro


def test_the_page_in_the_documentation_matches_the_content(catalog):
    assert PAGE.read_text(encoding="utf-8") == claims_page(catalog)


if __name__ == "__main__":
    PAGE.write_text(claims_page(shipped_catalog()), encoding="utf-8")
