"""Why a step stands where it stands: nothing is left out, and what is told is so."""

import pytest
from hypothesis import HealthCheck, given, settings

from planner.models.plan.schedule import BoundSide, ReasonKind, StepState
from planner.scheduling.reasons.reason_chains import MAX_LINKS
from planner.scheduling.scheduler import schedule
from tests.scheduling.judging import judged
from tests.scheduling.oracle import Oracle, label_of
from tests.scheduling.random_plans import plans
from tests.slices import share_of

EXAMPLES = 100
SOAK = 3000
QUIET = list(HealthCheck)
STANDS = {StepState.PLANNED, StepState.DUE, StepState.WAS_PLANNED}
SIDES = ((BoundSide.EARLIEST, "earliest", 1), (BoundSide.LATEST, "latest", -1))


def chain_of(step, side):
    return [reason for reason in step.why if reason.side is side]


def shift_of(step):
    """The reasons that are told before the aim, for a step that is off it."""
    told = chain_of(step, BoundSide.DATE)
    for place, reason in enumerate(told):
        if reason.kind is ReasonKind.AIM and reason.step == step.id:
            return told[:place]
    return told


def is_off_its_aim(step):
    return step.state in STANDS and step.aim is not None and step.aim != step.start


def check_shifts(plan):
    for step in schedule(*plan[:4]).steps:
        if is_off_its_aim(step):
            shift = shift_of(step)
            assert shift, step.id
            assert step.id in {shift[0].step, shift[0].other}


def check_bounds(plan):
    _, facts, calendar, _, base = plan
    found = schedule(*plan[:4])
    oracle = Oracle(found, facts, calendar, base)
    for step in oracle.steps.values():
        for side, name, sign in SIDES:
            bound, chain = getattr(step, name), chain_of(step, side)
            if bound is None or oracle.pinned(step) or len(chain) >= MAX_LINKS:
                continue
            labels = list(dict.fromkeys(label_of(reason) for reason in chain))
            beyond = {(step.id, "S"): bound.toordinal()}
            assert not oracle.any_beyond(beyond, sign, labels)


def check_what_is_told_keeps_a_step_from_its_aim(plan):
    _, facts, calendar, _, base = plan
    found = schedule(*plan[:4])
    oracle = Oracle(found, facts, calendar, base)
    for step in oracle.steps.values():
        told = shift_of(step)
        kinds = {reason.kind for reason in told}
        if not is_off_its_aim(step) or ReasonKind.TODAY in kinds:
            continue
        if len(told) >= MAX_LINKS or not found.feasible:
            continue
        placed = {(step.id, "S"): step.aim.toordinal()}
        for name in {name for reason in told for name in (reason.step, reason.other)}:
            other = oracle.steps.get(name)
            if other is not None and other is not step:
                placed[name, "S"] = other.start.toordinal()
                placed[name, "E"] = other.end.toordinal()
        labels = list(dict.fromkeys(label_of(reason) for reason in told))
        assert not oracle.holds(placed, labels)


CHECKS = (check_shifts, check_what_is_told_keeps_a_step_from_its_aim, check_bounds)


@pytest.mark.parametrize("check", CHECKS)
def test_reasons_are_complete(check):
    @settings(
        max_examples=share_of(EXAMPLES),
        deadline=None,
        derandomize=True,
        suppress_health_check=QUIET,
    )
    @given(plans())
    def run(plan):
        judged(check, plan)

    run()


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("check", CHECKS)
def test_reasons_are_complete_in_thousands_of_plans(check):
    @settings(max_examples=SOAK, deadline=None, suppress_health_check=QUIET)
    @given(plans())
    def run(plan):
        judged(check, plan)

    run()
