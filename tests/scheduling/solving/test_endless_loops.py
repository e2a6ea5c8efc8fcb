"""Loops of rules: a short proof says what a walk through the whole calendar shows."""

from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from planner.models.civil import Offset
from planner.models.plan.schedule import ReasonKind
from planner.scheduling.days.ordinals import FIRST_DAY, LAST_DAY
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.constraints import at_least, at_most
from planner.scheduling.network.network import Arc, Network
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.solving.endless_loops import EndlessLoops, Link, never_rests
from planner.scheduling.solving.propagation import solve
from tests.scheduling.random_plans import plans
from tests.slices import share_of

EARLIEST, LATEST = 1, -1
NEARLY_NOTHING = st.integers(-4, 4)
RULES = st.tuples(
    st.sampled_from((at_least, at_most)),
    st.builds(Offset, months=st.integers(-14, 14), days=st.integers(-40, 40)),
)


def loop_of(rules, sign):
    """Return the arcs of one side, each from a node to the next one around."""
    links = []
    for number, (kind, offset) in enumerate(rules):
        after = (number + 1) % len(rules)
        edge = kind(number, after, offset)
        curve = edge.rise if sign > 0 else edge.fall
        arc = Arc(after, edge.shift, curve, number, edge.months)
        links.append(Link(number, arc))
    return links


def once_around(loop, day):
    for link in loop:
        day = link.arc.carry(day)
    return day


def rests_nowhere(loop, sign):
    """Walk through the calendar, which no bound may leave."""
    first, last = (FIRST_DAY, LAST_DAY) if sign > 0 else (-LAST_DAY, -FIRST_DAY)
    day = first
    while True:
        after = day
        for link in loop:
            after = max(first, once_around([link], after))
            if after > last:
                return True
        if after <= day:
            return False
        day = after


def closed(rules, gain):
    """Close a loop with a plain distance, so that a round gains about so many days."""
    loop = loop_of(rules, EARLIEST)
    start = Offset(days=once_around(loop, 740_000) - 740_000 - gain)
    return [*rules, (at_most, start)]


@settings(max_examples=share_of(200), deadline=None, derandomize=True)
@given(
    rules=st.lists(RULES, min_size=1, max_size=3),
    gain=NEARLY_NOTHING,
    sign=st.sampled_from((EARLIEST, LATEST)),
)
@example(rules=[(at_least, Offset(months=1))], gain=1, sign=EARLIEST)
def test_a_ring_is_told_endless_exactly_when_it_rests_on_no_day(rules, gain, sign):
    loop = loop_of(closed(rules, gain), sign)
    with_months = any(offset.months for _, offset in rules)
    assert never_rests(loop, sign) == (with_months and rests_nowhere(loop, sign))


def test_a_month_of_twenty_seven_days_never_comes_and_one_of_twenty_eight_does():
    for days, endless in ((27, True), (28, False)):
        rules = [(at_least, Offset(months=1)), (at_least, Offset(days=-days))]
        assert never_rests(loop_of(rules, EARLIEST), EARLIEST) is endless


def test_a_leap_day_that_a_century_skips_is_not_overlooked():
    """Five years hold a leap day, but for those around 1900, 2100 and 2200."""
    for days, endless in ((5 * 365 - 1, True), (5 * 365, False)):
        rules = [(at_least, Offset(months=60)), (at_least, Offset(days=-days))]
        loop = loop_of(rules, EARLIEST)
        ordinary = range(date(2001, 1, 1).toordinal(), date(2009, 1, 1).toordinal())
        assert all(once_around(loop, day) > day for day in ordinary)
        assert never_rests(loop, EARLIEST) is endless


@settings(
    max_examples=share_of(60),
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
@given(plans())
def test_the_verdict_is_that_of_walking_to_the_end_of_the_calendar(plan):
    """Without the proofs, bounds are followed until they rest or leave it."""
    chosen, facts, calendar, today, _ = plan
    compiled = compile_plan(write_out(chosen, facts), facts, calendar, today)

    def fits(numbers):
        nodes = len(compiled.owners)
        network = Network(compiled.members, numbers, nodes, compiled.impossible)
        return solve(network).clash is None

    rules = [
        number
        for number, member in enumerate(compiled.members)
        if not member.roots or member.kind is ReasonKind.ANCHOR
    ]
    verdicts = [fits(numbers) for numbers in (range(len(compiled.members)), rules)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(EndlessLoops, "endless", lambda *_: ())
        walked = [fits(numbers) for numbers in (range(len(compiled.members)), rules)]
    assert verdicts == walked
