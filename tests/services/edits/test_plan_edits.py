"""The plan as a whole: built, moved, held and taken up again, and what is refused."""

from datetime import date, timedelta

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import DAY0, CentreId, OptionId, ProtocolId, StepId
from planner.models.journey import Action, PlanState
from planner.models.person.decision import Centre
from planner.models.plan.facts import AnchorDate, Booking, Done, StepFacts
from planner.models.structs import replace
from planner.services.edits import plan_edits, step_edits
from tests.builders import A_DAY0, a_journey, a_protocol, a_rule, a_step, done

TODAY = date(2026, 11, 22)
DAY = timedelta(days=1)
ARRIVE, MRI = StepId("arrive"), StepId("mri")
SHEET = a_protocol(a_step("arrive", a_rule("-9 days", "-8 days", "-7 days")))
OTHER_SHEET = replace(SHEET, id=ProtocolId("another"), option=OptionId("msc"))
HOME = CentreId("home")


def code_of(call, *args, **kwargs):
    with pytest.raises(PlannerError) as refused:
        call(*args, **kwargs)
    return refused.value.code


def built(journey, *, protocol=SHEET, anchor=None, centre=None, today=TODAY):
    return plan_edits.build_plan(
        journey,
        protocol=protocol,
        option=protocol.option,
        centre=centre,
        anchor=anchor,
        today=today,
    )


def a_plan(**more):
    """A journey with a plan on the sheet above and a centre to choose."""
    return a_journey(
        protocol=SHEET, centres={HOME: Centre(id=HOME, name="Home")}, **more
    )


def in_state(state, **more):
    journey = a_plan()
    return replace(journey, plan=replace(journey.plan, state=state, **more))


def test_a_first_plan_starts_today_and_is_only_considered():
    edit = built(replace(a_plan(), plan=None), anchor=AnchorDate(day=A_DAY0))
    plan = edit.journey.plan
    assert (plan.started_on, plan.state) == (TODAY, PlanState.CONSIDERING)
    assert (plan.anchor.day, plan.protocol) == (A_DAY0, SHEET)
    assert (edit.action, edit.subject) == (Action.PLAN_BUILT, SHEET.id)
    assert edit.details == {"step": DAY0, "day": "2027-04-06"}
    assert edit.journey.earlier_plans == ()


def test_rebuilding_the_same_plan_keeps_where_it_stands():
    first = built(replace(a_plan(), plan=None)).journey
    held = plan_edits.set_state(first, PlanState.BOOKED).journey
    again = built(held, anchor=AnchorDate(day=A_DAY0), today=TODAY + 9 * DAY).journey
    assert (again.plan.state, again.plan.started_on) == (
        PlanState.BOOKED,
        TODAY + 9 * DAY,
    )
    assert again.earlier_plans == ()


def test_another_timetable_or_option_starts_anew_and_keeps_the_earlier_plan():
    before = in_state(PlanState.BOOKED)
    after = built(before, protocol=OTHER_SHEET).journey
    assert after.plan.state is PlanState.CONSIDERING
    assert after.earlier_plans == (before.plan,)


@pytest.mark.parametrize(("days", "refused"), [(-1, True), (0, False), (1, False)])
def test_a_day_0_before_today_is_refused_unless_it_happened(days, refused):
    anchor = AnchorDate(day=TODAY + days * DAY)
    happened = a_plan(facts={DAY0: done(anchor.day)})
    assert built(happened, anchor=anchor).journey.plan.anchor == anchor
    assert plan_edits.move_anchor(happened, anchor, TODAY).journey.plan.anchor == anchor
    told = Booking(day=anchor.day)
    for change, code in (
        (lambda: built(a_plan(), anchor=anchor), "plan.day0-in-past"),
        (
            lambda: plan_edits.move_anchor(a_plan(), anchor, TODAY),
            "plan.day0-gone-by",
        ),
        (
            lambda: step_edits.book(a_plan(), DAY0, told, today=TODAY),
            "plan.day0-gone-by",
        ),
    ):
        if refused:
            assert code_of(change) == code
        else:
            assert change().journey.plan.anchor == anchor


def test_a_day_0_that_happened_is_not_moved():
    happened = a_plan(facts={DAY0: done(TODAY - 9 * DAY)})
    later = AnchorDate(day=TODAY + 9 * DAY)
    assert code_of(plan_edits.move_anchor, happened, later, TODAY) == (
        "plan.day0-happened"
    )
    assert code_of(built, happened, anchor=later) == "plan.day0-happened"


def test_an_anchor_needs_a_step_and_a_year_that_can_be_written():
    strange = AnchorDate(step=StepId("nowhere"), day=A_DAY0)
    assert code_of(built, a_plan(), anchor=strange) == "protocol.unknown-step"
    late = AnchorDate(day=date(2201, 1, 1))
    assert code_of(built, a_plan(), anchor=late) == "date.out-of-range"
    last = AnchorDate(day=date(2200, 12, 31))
    assert built(a_plan(), anchor=last).journey.plan.anchor == last


def test_moving_tells_both_days_and_why():
    anchor = AnchorDate(step=ARRIVE, day=A_DAY0 + DAY)
    edit = plan_edits.move_anchor(a_plan(), anchor, TODAY, " a  cold ")
    assert edit.journey.plan.anchor == anchor
    assert edit.details == {
        "step": "arrive",
        "day": "2027-04-07",
        "before": "2027-04-06",
    }
    assert (edit.action, edit.subject) == (Action.PLAN_MOVED, ARRIVE)
    assert "cold" in edit.why
    undated = plan_edits.move_anchor(a_plan(day0=None), anchor, TODAY)
    assert undated.details["before"] == ""


def test_a_plan_on_hold_is_taken_up_where_it_stood():
    held = plan_edits.hold(in_state(PlanState.AGREED), "A pause").journey
    assert (held.plan.state, held.plan.held_from, held.plan.why) == (
        PlanState.ON_HOLD,
        PlanState.AGREED,
        "A pause",
    )
    resumed = plan_edits.resume(held)
    assert resumed.journey == in_state(PlanState.AGREED)
    assert resumed.subject == "agreed"


def test_a_held_plan_that_is_cancelled_is_taken_up_where_it_stood_before_the_hold():
    held = plan_edits.hold(in_state(PlanState.BOOKED)).journey
    cancelled = plan_edits.set_state(held, PlanState.CANCELLED, "No").journey
    assert cancelled.plan.held_from is PlanState.BOOKED
    assert plan_edits.resume(cancelled).journey.plan.state is PlanState.BOOKED


def test_a_state_that_is_no_rest_forgets_where_the_plan_was_held():
    held = plan_edits.hold(in_state(PlanState.BOOKED)).journey
    edit = plan_edits.set_state(held, PlanState.UNDER_WAY)
    assert edit.journey.plan.held_from is None
    assert edit.details == {"before": "on-hold"}


@pytest.mark.parametrize(
    ("state", "hold", "resume"),
    [
        (PlanState.CONSIDERING, None, "plan.not-held"),
        (PlanState.UNDER_WAY, None, "plan.not-held"),
        (PlanState.ON_HOLD, "plan.already-held", None),
        (PlanState.CANCELLED, "plan.ended", None),
        (PlanState.COMPLETED, "plan.ended", "plan.not-held"),
    ],
)
def test_holding_and_taking_up_are_refused_where_they_make_no_sense(
    state, hold, resume
):
    for change, refusal in ((plan_edits.hold, hold), (plan_edits.resume, resume)):
        if refusal is None:
            assert change(in_state(state)).journey.plan.state is not state
        else:
            assert code_of(change, in_state(state)) == refusal


def test_a_centre_has_to_be_known_and_can_be_let_go_of():
    chosen = plan_edits.change_centre(a_plan(), HOME, "Near")
    assert chosen.journey.plan.centre == HOME
    assert (chosen.subject, chosen.details) == ("home", {"before": ""})
    left = plan_edits.change_centre(chosen.journey, None)
    assert (left.journey.plan.centre, left.details) == (None, {"before": "home"})
    unknown = CentreId("x")
    assert code_of(plan_edits.change_centre, a_plan(), unknown) == "centre.unknown"
    assert code_of(built, a_plan(), centre=unknown) == "centre.unknown"


def test_another_sheet_keeps_the_anchor_where_it_has_the_step():
    edit = plan_edits.change_protocol(a_plan(), OTHER_SHEET)
    plan = edit.journey.plan
    assert (plan.protocol, plan.option) == (OTHER_SHEET, "msc")
    assert plan.anchor == AnchorDate(day=A_DAY0)
    assert edit.journey.earlier_plans == (a_plan().plan,)
    assert edit.details == {"before": "a-protocol"}
    at_arrival = AnchorDate(step=ARRIVE, day=A_DAY0)
    arriving = plan_edits.move_anchor(a_plan(), at_arrival, TODAY).journey
    without = a_protocol(id="bare")
    bare = plan_edits.change_protocol(arriving, without, OptionId("x")).journey.plan
    assert (bare.anchor, bare.option) == (None, "x")


def a_drug(**more):
    day0 = a_step(DAY0, words="day0-drug", phase="start")
    return a_protocol(day0, id="drug", option="drug", **more)


@pytest.mark.parametrize("state", PlanState)
def test_the_day_0_of_another_treatment_is_asked_for_and_never_inherited(state):
    before = in_state(state)
    edit = plan_edits.change_protocol(before, a_drug())
    plan = edit.journey.plan
    assert (plan.anchor, plan.rough, plan.state) == (None, None, PlanState.CONSIDERING)
    decision = edit.journey.decision
    assert (decision.choice, decision.protocol) == ("drug", "drug")
    assert edit.journey.earlier_plans == (before.plan,)


def test_a_day_0_that_happened_is_laid_by_and_comes_back_with_its_treatment():
    happened = StepFacts(done=Done(day=TODAY))
    before = replace(a_plan(), facts={DAY0: happened, MRI: StepFacts(note="x")})
    drug = plan_edits.change_protocol(before, a_drug()).journey
    assert DAY0 not in drug.facts
    assert drug.facts[MRI] == StepFacts(note="x")
    on = AnchorDate(day=TODAY)
    moved = plan_edits.move_anchor(drug, on, TODAY).journey
    back = plan_edits.change_protocol(moved, before.plan.protocol).journey
    assert back.facts == before.facts
    again = built(drug, protocol=before.plan.protocol, anchor=None).journey
    assert again.facts == before.facts


def test_without_a_plan_every_change_of_it_is_refused():
    none = replace(a_plan(), plan=None)
    anchor = AnchorDate(day=A_DAY0)
    changes = (
        lambda: plan_edits.move_anchor(none, anchor, TODAY),
        lambda: plan_edits.set_state(none, PlanState.BOOKED),
        lambda: plan_edits.hold(none),
        lambda: plan_edits.resume(none),
        lambda: plan_edits.change_centre(none, None),
        lambda: plan_edits.change_protocol(none, SHEET),
    )
    assert {code_of(change) for change in changes} == {"plan.none"}
