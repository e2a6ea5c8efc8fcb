"""The whole plan for a carer: what is carried stands before it."""

from planner.models.care_sheets import CardSheet, CarerSheet
from planner.models.document import Audience
from planner.services.documents.parts.sections import PrintWishes
from planner.services.documents.plan_document import plan_document
from planner.services.views.signs_to_call import asks_to_carry


def test_a_carer_has_the_sheet_for_the_fridge_and_the_card_before_the_plan(case):
    sheets = plan_document(case, PrintWishes(audience=Audience.CARER)).sheets
    carries = asks_to_carry(case.journey, case.catalog, case.made_on)
    assert [type(one) for one in sheets] == [CarerSheet, CardSheet][: 2 * carries]
