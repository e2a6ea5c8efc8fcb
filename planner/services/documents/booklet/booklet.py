"""My booklet: what is carried, ticked off and written into; the rest is on wish.

Sources, glossary, options in full, centres and how one decides are in the whole plan
(``--for me``), not here.
"""

from typing import Final

from planner.models.care_sheets import CareSheet
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import Sheet
from planner.services.documents.after.care_roles import care_rows
from planner.services.documents.after.treatment_summary import hand_over_pages
from planner.services.documents.booklet.plan_pages import plan_sheet
from planner.services.documents.carer.carer_sheet import carer_sheet
from planner.services.documents.carer.emergency_card import emergency_card
from planner.services.documents.case import Case
from planner.services.documents.doctor.doctor_sheet import doctor_sheet
from planner.services.documents.parts.sections import Section
from planner.services.views.signs_to_call import asks_to_carry

BOOKLET: Final = frozenset({Section.CHANGES, Section.QUESTIONS, Section.DIARY})
"""The parts that follow the sheets."""


def booklet_sheets(
    case: Case, *, large_print: bool
) -> tuple[Sheet | CareSheet | PlanSheet, ...]:
    """Return the sheets of the booklet, in the order in which they are turned.

    Args:
        case: the journey with its dates, in the language of the paper.
        large_print: fewer papers, as each takes more pages: no hand-over.
    """
    sheets: list[Sheet | CareSheet | PlanSheet] = [doctor_sheet(case)]
    if case.rows:
        sheets.append(plan_sheet(case))
    if care_rows(case) and not large_print:
        sheets += hand_over_pages(case)
    if asks_to_carry(case.journey, case.catalog, case.made_on):
        sheets += [carer_sheet(case), emergency_card(case)]
    return tuple(sheets)
