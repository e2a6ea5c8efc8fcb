"""What clashes and what could give way, as a patient reads it."""

from datetime import date

from planner.content.catalog import ShippedCatalog
from planner.models.ids import StepId
from planner.models.schedule import Problem, ProblemKind, Remedy, Schedule
from planner.services.explanations import Explainer
from planner.services.speaker import Speaker

SPEAKER = Speaker(ShippedCatalog().texts("en"))
TODAY = date(2026, 11, 22)
EXPLAINER = Explainer(Schedule(today=TODAY), SPEAKER)
DAY, LATER = date(2027, 4, 25), date(2027, 4, 28)


def told(earliest, latest):
    remedy = Remedy(step=StepId("mri"), earliest=earliest, latest=latest)
    return EXPLAINER.remedy(remedy)


def test_a_way_out_on_one_day_names_that_day_once():
    assert told(DAY, DAY).count("25 Apr") == 1
    assert told(DAY, DAY).endswith(f"on {SPEAKER.day(DAY)}")


def test_a_way_out_of_several_days_names_both_ends_and_an_open_one_its_only_end():
    assert SPEAKER.day(DAY) in told(DAY, LATER)
    assert SPEAKER.day(LATER) in told(DAY, LATER)
    assert SPEAKER.day(LATER) not in told(DAY, None)
    assert SPEAKER.day(DAY) not in told(None, LATER)


def test_no_way_out_speaks_of_days_gone_by():
    assert "2025" not in told(date(2025, 8, 11), DAY)
    assert SPEAKER.day(DAY) in told(date(2025, 8, 11), DAY)
    past = Remedy(step=StepId("mri"), latest=date(2026, 11, 20))
    open_way = Remedy(step=StepId("dental"), earliest=DAY)
    problem = Problem(
        kind=ProblemKind.CONFLICT, steps=(StepId("mri"),), remedies=(past, open_way)
    )
    words = EXPLAINER.problem(problem)
    assert "2026" not in words
    assert SPEAKER.day(DAY) in words
