"""What does not fit is told in one sentence, wherever it is read."""

from planner.models.document import Notice
from planner.models.ids import StepId
from planner.models.plan.facts import Booking
from planner.models.plan.schedule import GapKind
from planner.services.documents.front.doctor_page import doctor_page
from planner.services.edits.step_edits import book
from planner.services.views.living.today_view import notices
from planner.services.words.problem_words import Explainer


def printed(case):
    return {
        item
        for block in doctor_page(case).blocks
        if isinstance(block, Notice)
        for item in block.items
    }


def shown(case):
    """What the window tells; the doctor's page tells dates of a team in one line."""
    found = notices(case.schedule, Explainer(case.schedule, case.speaker))
    dates = {gap.step for gap in case.schedule.gaps if gap.kind is GapKind.TEAM_DATE}
    return {
        (one.lead, one.text)
        for one in found
        if one.is_problem or one.step not in dates or one.step is None
    }


def test_page_one_tells_what_is_open_in_the_words_of_the_window(case):
    assert shown(case) <= printed(case)


def test_a_clash_is_told_on_paper_in_the_words_of_the_window(desk, transplant):
    case = desk.case(transplant)
    late = case.schedule.by_id[StepId("mri-baseline")]
    booked = Booking(day=case.schedule.day0)
    step = late.step.id
    clashing = desk.case(desk.take(transplant, lambda one: book(one, step, booked)))
    assert clashing.schedule.problems
    assert shown(clashing) <= printed(clashing)
