"""The diary on paper says when to call, and whom."""

from planner.models.document import Audience, Notice
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import plan_document
from tests.services.documents.reading import blocks_of

NUMBER = "+46 18 000 00 00".replace(" ", "\N{NO-BREAK SPACE}")
WISHES = PrintWishes(audience=Audience.ME, sections=frozenset({Section.DIARY}))


def notices(case):
    found = blocks_of(plan_document(case, WISHES), Notice)
    return [(one.title, one.items) for one in found]


def test_a_diary_that_may_hold_a_fever_has_the_night_number(read_only_cases):
    assert notices(read_only_cases("ahsct-at-home")) == [
        (
            "38.0 °C (100.4 °F) or shaking: call now. Do not wait.",
            (("Call, day and night:", NUMBER),),
        )
    ]


def test_a_number_that_nobody_told_is_said_to_be_missing(read_only_cases):
    ((_, told),) = notices(read_only_cases("cells-at-a-clinic"))
    assert told == (("Call, day and night:", "not told"),)


def test_who_stays_on_a_drug_has_no_rule_for_days_of_low_counts(read_only_cases):
    assert notices(read_only_cases("stay-on-drug")) == []
