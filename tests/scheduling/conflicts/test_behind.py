"""What lies in the past is no clash any more: nothing of it could still give way."""

from datetime import timedelta

from planner.models.civil import Offset
from planner.models.plan.protocol import Place, Validity
from planner.models.plan.schedule import ProblemKind, StepState
from tests.builders import booked, done
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

CHEMO = step("chemo", rule("-40 days", "-200 days", "-30 days"))
COLLECTION = step(
    "collection", rule("10 days", "9 days", "12 days", anchor="chemo"), place=Place.WARD
)
FIRST, FAR = DAY_ZERO - timedelta(40), DAY_ZERO - timedelta(10)
LONG_AFTER = DAY_ZERO + timedelta(days=700)


def problems(*steps, on, **told):
    found = plan(*steps, facts=facts(**told), today=on)
    return [one.kind for one in found.problems]


def test_a_booking_that_contradicts_something_done_is_told_while_it_is_to_come():
    told = {"chemo": done(FIRST), "collection": booked(FAR)}
    steps = CHEMO, COLLECTION
    assert problems(*steps, on=FAR - timedelta(1), **told) == [ProblemKind.CONFLICT]
    assert problems(*steps, on=FAR, **told) == [ProblemKind.CONFLICT]


def test_once_it_has_gone_by_it_is_asked_about_and_told_no_more():
    told = {"chemo": done(FIRST), "collection": booked(FAR)}
    for days in (1, 11, 700):
        found = plan(
            CHEMO, COLLECTION, facts=facts(**told), today=FAR + timedelta(days)
        )
        assert not found.problems
        assert found.by_id["collection"].state is StepState.WAS_PLANNED


def test_a_step_between_them_of_which_nobody_said_a_word_changes_nothing():
    travel = step("travel", rule("2 days", "1 day", "14 days", anchor="chemo"))
    after = step("scan", rule("-1 day", latest="-1 day", anchor="travel"))
    told = {"chemo": done(FIRST), "scan": booked(FAR)}
    assert problems(CHEMO, travel, after, on=FIRST + timedelta(20), **told)
    told["day0"] = done(DAY_ZERO)
    assert not problems(CHEMO, travel, after, on=LONG_AFTER, **told)


def test_a_booking_gone_by_still_binds_what_is_to_come():
    told = {"chemo": booked(FIRST)}
    late = DAY_ZERO - timedelta(20)
    steps = CHEMO, COLLECTION
    told["collection"] = booked(late + timedelta(1))
    assert problems(*steps, on=late, **told) == [ProblemKind.CONFLICT]


def test_a_place_that_was_closed_on_a_booked_day_gone_by_is_told_no_more():
    visit = step("visit", rule("-30 days", "-90 days", "-1 day"), place=Place.CLINIC)
    sunday = DAY_ZERO - timedelta(9)
    told = {"visit": booked(sunday)}
    assert problems(visit, on=sunday, **told) == [ProblemKind.CLOSED_DAY]
    assert not problems(visit, on=sunday + timedelta(1), **told)


def test_a_result_too_old_for_a_booking_gone_by_is_told_no_more():
    good = Validity(good_for=Offset(days=30), needed_on=rule(anchor="chemo").anchor)
    mri = step("mri", rule("-150 days", "-300 days", "-1 day"), validity=(good,))
    old = FIRST - timedelta(60)
    told = {"mri": done(old), "chemo": booked(FIRST)}
    assert problems(mri, CHEMO, on=FIRST, **told) == [ProblemKind.TOO_OLD]
    assert not problems(mri, CHEMO, on=FIRST + timedelta(1), **told)
