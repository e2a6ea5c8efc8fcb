"""What does not fit is told in one sentence, wherever it is read."""

from planner.models.ids import StepId
from planner.models.plan.facts import Booking
from planner.services.documents.days.back_side import doctor_back
from planner.services.documents.parts.closing_parts import words_in
from planner.services.edits.step_edits import book
from planner.services.views.living.today_view import notices
from planner.services.words.problem_words import Explainer


def test_a_clash_is_told_on_paper_in_the_words_of_the_window(desk, transplant):
    case = desk.case(transplant)
    late = case.schedule.by_id[StepId("mri-baseline")]
    booked = Booking(day=case.schedule.day0)
    step = late.step.id
    clashing = desk.case(desk.take(transplant, lambda one: book(one, step, booked)))
    assert clashing.schedule.problems
    found = notices(clashing.schedule, Explainer(clashing.schedule, clashing.speaker))
    printed = " ".join(words_in(doctor_back(clashing)))
    for one in found:
        assert not one.is_problem or one.text in printed
