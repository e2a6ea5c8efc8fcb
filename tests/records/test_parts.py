"""A journey as small records."""

from datetime import date, timedelta
from typing import get_type_hints

from hypothesis import HealthCheck, given, settings

from planner.models.journey import Journey, Plan
from planner.models.plan.facts import AnchorDate
from planner.models.structs import replace
from planner.records.parts import (
    PlanWithoutProtocol,
    RecordKey,
    difference,
    join,
    split,
)
from tests.slices import share_of
from tests.strategies import journeys, plans

QUICK = settings(
    max_examples=share_of(25), suppress_health_check=[HealthCheck.too_slow]
)


@QUICK
@given(journeys)
def test_a_journey_split_and_joined_is_the_same(journey):
    assert join(journey.id, journey.revision, split(journey)) == journey


@QUICK
@given(journeys, journeys)
def test_the_difference_turns_one_journey_into_the_other(before, after):
    records = dict(split(before))
    for change in difference(before, after):
        assert records.get(change.record) == change.before
        if change.after is None:
            del records[change.record]
        else:
            records[change.record] = change.after
    assert records == split(after)


@QUICK
@given(journeys)
def test_a_journey_does_not_differ_from_its_copy(journey):
    copy = join(journey.id, journey.revision, split(journey))
    assert difference(journey, copy) == ()


@QUICK
@given(journeys, plans)
def test_moving_day_0_rewrites_the_plan_and_not_the_protocol(journey, plan):
    before = replace(journey, plan=replace(plan, anchor=None))
    anchor = AnchorDate(day=date(2027, 4, 6) + timedelta(days=1))
    after = replace(before, plan=replace(before.plan, anchor=anchor))
    (change,) = difference(before, after)
    assert change.record == RecordKey("plan")


def test_a_stored_plan_has_every_field_of_a_plan_but_the_protocol():
    stored = get_type_hints(PlanWithoutProtocol)
    kept = get_type_hints(Plan)
    del kept["protocol"]
    assert stored == kept


def test_every_field_of_a_journey_is_kept_in_a_record():
    """A field added to the journey must be given a record, or it would be lost."""
    kept = {"id", "revision", "title", "created", "profile", "decision", "plan"}
    kept |= {
        "facts",
        "own_steps",
        "away",
        "closures",
        "helpers",
        "centres",
        "quotes",
        "rates",
    }
    kept |= {"questions", "contacts", "diary", "visits", "shown", "confirmed"}
    kept |= {"exports", "earlier_plans", "aftercare"}
    assert set(Journey.__struct_fields__) == kept
