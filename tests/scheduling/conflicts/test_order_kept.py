"""A step never stands before a treatment that was given and that it comes after."""

from datetime import timedelta

from planner.models.ids import AwayId
from planner.models.plan.facts import Away, Done, StepFacts
from planner.models.plan.protocol import Place
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step

HOME = {"place": Place.HOME, "attends": False}
CHEMO = step("chemo", rule("-5 weeks", "-12 weeks", "-4 weeks"), **HOME)
CELLS = step("cells", rule("10 days", "9 days", "13 days", anchor="chemo"), **HOME)
STRONG = step(
    "strong",
    rule("-5 days", "-8 days", "-5 days"),
    rule(None, "14 days", anchor="cells"),
    **HOME,
)


def given(days_before):
    return StepFacts(done=Done(day=DAY_ZERO - timedelta(days=days_before)))


def days_of(found):
    return {one.id: (one.start - DAY_ZERO).days for one in found.steps}


def test_cells_are_collected_after_the_chemotherapy_that_was_given():
    # 17 days are left for 9 and 14: whatever gives way, the cells come after it.
    told = facts(chemo=given(17))
    found = plan(CHEMO, CELLS, STRONG, facts=told, today=DAY_ZERO - timedelta(days=16))
    days = days_of(found)
    assert days["chemo"] == -17
    assert -17 < days["cells"] < days["strong"]
    assert not found.feasible
    # Of both distances as much is kept as there is: 9 days, then what is left.
    assert days["cells"] == -8
    assert days["strong"] == -5


def test_where_it_fits_both_distances_are_kept():
    found = plan(CHEMO, CELLS, STRONG, facts=facts(chemo=given(28)))
    days = days_of(found)
    assert days["cells"] - days["chemo"] >= 9
    assert days["strong"] - days["cells"] >= 14
    assert found.feasible


def test_days_away_still_give_way_before_how_far_steps_are_apart():
    trip = Away(
        id=AwayId("trip"),
        first=DAY_ZERO - timedelta(days=30),
        last=DAY_ZERO - timedelta(days=12),
    )
    cells = step("cells", rule("10 days", "9 days", "13 days", anchor="chemo"))
    told = facts(chemo=given(35))
    told = type(told)(anchor=told.anchor, steps=told.steps, away=(trip,))
    days = days_of(plan(CHEMO, cells, STRONG, facts=told))
    assert 9 <= days["cells"] - days["chemo"] <= 13
    assert days["strong"] - days["cells"] >= 14
