"""Whether a date holds is said with names, days and what to do."""

from datetime import date

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.ids import StepId
from planner.models.plan.protocol import Place, Role, StepKind
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.models.structs import replace
from planner.scheduling.whatever_happens import DateOutcome, Holds, LengthCase
from planner.services.views.living.whatever_view import is_relied_on, outcome_words
from planner.services.words.speaker import Speaker
from tests.builders import a_step, booked, done

SPEAKER = Speaker(shipped_catalog().texts("en"))
TODAY = date(2027, 3, 1)
DAY = date(2027, 4, 25)
PLAN = Schedule(today=TODAY, day0=date(2027, 4, 6))
COUNTS = StepId("counts")


def said(holds, **more):
    asked = DateOutcome(step=StepId("flight"), holds=holds, hangs_on=(COUNTS,), **more)
    return outcome_words(asked, PLAN, SPEAKER)


def test_a_date_that_holds_in_every_case_names_what_it_was_held_against():
    (told,) = said(Holds.SAFE)
    assert told.startswith("Holds in every case")
    assert "counts" in told


def test_a_length_without_a_most_is_told_by_its_last_day_and_what_to_do():
    over_by = ((COUNTS, DAY),)
    condition, todo = said(Holds.SAFE_IF, over_by=over_by, changeable_until=DAY)
    assert "Day +19" in condition
    assert "Sun 25 Apr 2027" in condition
    assert "changed until Sun 25 Apr 2027" in todo
    assert "every case" not in condition


def test_broken_cases_are_named_with_their_days():
    case = (LengthCase(step=COUNTS, least=3, most=3),)
    longer = (LengthCase(step=COUNTS, least=3, most=5),)
    (told,) = said(Holds.BREAKS, cases=(case,))
    assert "counts: takes 3 days" in told
    assert "takes 3 to 5 days" in said(Holds.BREAKS, cases=(longer,))[0]


def test_no_advice_lies_in_the_past():
    until = date(2027, 2, 28)
    assert len(said(Holds.BREAKS, cases=(), changeable_until=until)) == 1


@pytest.mark.parametrize(
    ("more", "relied"),
    [
        ({"kind": StepKind.TRIP}, True),
        ({"place": Place.TRAVEL}, True),
        ({"who": Role.CARER}, True),
        ({"place": Place.CLINIC}, False),
    ],
)
def test_flights_a_carers_days_and_bookings_are_relied_on(more, relied):
    step = ScheduledStep(id=COUNTS, step=a_step("counts", **more), start=DAY)
    assert is_relied_on(step) is relied
    assert is_relied_on(replace(step, facts=booked(DAY)))
    assert not is_relied_on(replace(step, facts=done(DAY)))
    assert not is_relied_on(replace(step, start=None))
