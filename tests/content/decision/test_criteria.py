"""A criterion says what its tests test; the rest only a clinician says."""

import re

import pytest

from planner.content.catalog import shipped_catalog

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()
TOLD_BY = {
    "age": r"\b[Aa]ge (under )?\d|\bage is|[Pp]eople under \d",
    "edss": r"EDSS|score is",
    "years-since-onset": r"years",
    "relapses-12": r"relapses in 12 months",
    "active-12": r"12 months|new activity|came while|in the last year",
    "active-24": r"24 months",
    "failed-high-efficacy": r"strong drug",
    "takes-drug": r"drug is taken|drug taken now",
}
CRITERIA = [one for one in CATALOG.aid.criteria if one.tests]


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda one: one.id)
def test_every_part_that_is_tested_is_told_and_every_number_told_is_tested(criterion):
    says = TEXTS.get(f"criteria.{criterion.id}.says")
    told_in = f"{TEXTS.get(f'criteria.{criterion.id}.title')}. {says}"
    for test in criterion.tests:
        if test.field in TOLD_BY:
            assert re.search(TOLD_BY[test.field], told_in), (test.field, says)
        if test.op in {"lt", "le", "gt", "ge"} and test.field != "relapses-12":
            number = f"{float(test.value):g}"
            assert re.search(rf"\b{number}(\.0)?\b", told_in), (test, says)
    tested = {test.field for test in criterion.tests}
    if re.search(r"EDSS (of )?\d", says):
        assert "edss" in tested
    if re.search(r"\b[Aa]ge \d", says):
        assert "age" in tested
    if re.search(r"\d+ years with MS", says):
        assert "years-since-onset" in tested


def test_what_only_a_clinician_can_say_is_never_met_by_the_app():
    untested = {
        one.id for one in CATALOG.aid.criteria if not one.tests or one.open_part
    }
    for trial in ("beat-ms", "ram-ms", "star-ms"):
        assert f"trial-{trial}-activity" in untested
    assert {"mesems-active", "astct-risk", "ectrims-highly", "trial-mist-on-drug"} <= (
        untested
    )


def test_the_limits_of_the_largest_trial_of_cells_are_the_published_ones():
    """Uccelli 2021: 18 to 50 years, EDSS 2.5 to 6.5, 2 to 15 years of MS."""
    mesems = next(one for one in CATALOG.aid.criteria if one.id == "mesems-people")
    told = {(test.field, test.op, test.value) for test in mesems.tests}
    assert told == {
        ("age", "ge", "18"),
        ("age", "le", "50"),
        ("edss", "ge", "2.5"),
        ("edss", "le", "6.5"),
        ("years-since-onset", "ge", "2"),
        ("years-since-onset", "le", "15"),
    }


def test_a_counter_criterion_reads_right_without_a_mark_beside_it():
    """On paper it may stand bare: the sentence names the people and the objection."""
    for one in CATALOG.aid.criteria:
        if one.against:
            says = TEXTS.get(f"criteria.{one.id}.says")
            assert not says.startswith("In such"), one.id
            assert ":" in says or "no such product" in says, one.id
