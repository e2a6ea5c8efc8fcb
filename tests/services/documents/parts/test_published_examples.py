"""What single centres published is told to the patient alone."""

import pytest

from planner.models.document import Audience
from planner.models.plan.schedule import StepState
from planner.services.documents.parts.closing_parts import words_in
from planner.services.documents.parts.sections import PrintWishes, Section
from planner.services.documents.plan_document import plan_document


@pytest.mark.parametrize("audience", [Audience.DOCTOR, Audience.CARER])
@pytest.mark.slow
def test_published_examples_are_in_no_paper_for_others(case, audience):
    sections = frozenset(Section)
    document = plan_document(case, PrintWishes(audience=audience, sections=sections))
    words = "\n".join(words_in(document))
    for row in case.rows:
        for example in row.examples:
            assert example not in words


def test_the_patient_reads_the_published_examples_of_when_to_stop_a_drug(
    desk, transplant
):
    case = desk.case(transplant)
    document = plan_document(case, PrintWishes(audience=Audience.ME))
    words = "\n".join(words_in(document))
    (stop,) = [row for row in case.rows if row.title == "Stop your present MS drug"]
    assert stop.state is StepState.NEEDS_DATE
    assert stop.examples
    assert all(example in words for example in stop.examples)
