from datetime import date

from planner.models.plan.facts import Booking, PlanCalendar, PlanFacts, StepFacts
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from planner.services.views.living.plan_view import RowKeeper, plan_rows
from tests.ui.story import TODAY, a_told_view, step_id

MOVED = {step_id("mobilisation"): StepFacts(booked=Booking(day=date(2027, 2, 16)))}


def without_why(rows):
    return tuple(replace(row, why=()) for row in rows)


def test_kept_rows_say_the_same_as_rows_told_anew_after_every_change():
    view = a_told_view()
    keeper = RowKeeper()
    for facts in ({}, MOVED, {}):
        journey = replace(view.journey, facts=facts)
        known = PlanFacts(anchor=journey.plan.anchor, steps=facts)
        derived = schedule(journey.plan.protocol, known, PlanCalendar(), TODAY)
        kept = keeper.rows(journey, derived, view.speaker)
        assert kept == without_why(plan_rows(journey, derived, view.speaker))


def test_rows_that_did_not_change_are_the_very_same_objects():
    view = a_told_view()
    keeper = RowKeeper()
    first = keeper.rows(view.journey, view.schedule, view.speaker)
    again = keeper.rows(view.journey, view.schedule, view.speaker)
    assert all(one is other for one, other in zip(first, again, strict=True))


def test_another_timetable_is_told_anew():
    view = a_told_view()
    keeper = RowKeeper()
    keeper.rows(view.journey, view.schedule, view.speaker)
    plan = view.journey.plan
    renamed = replace(
        plan.protocol,
        phases=tuple(replace(one, title="Other") for one in plan.protocol.phases),
    )
    journey = replace(view.journey, plan=replace(plan, protocol=renamed))
    rows = keeper.rows(journey, view.schedule, view.speaker)
    assert {row.phase_title for row in rows} == {"Other"}
