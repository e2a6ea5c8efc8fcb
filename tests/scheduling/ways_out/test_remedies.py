"""Whatever the planner says could give way takes the clash away when it is done."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from planner.models.ids import AwayId
from planner.models.plan.facts import (
    AnchorDate,
    Booking,
    Closure,
    PlanCalendar,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import End, Place, Site
from planner.models.plan.schedule import ProblemKind, ReasonKind, StepState
from planner.models.structs import replace
from planner.scheduling.scheduler import schedule
from tests.scheduling.oracle import label_of
from tests.scheduling.random_plans import plans
from tests.scheduling.small_plans import DAY_ZERO, facts, plan, rule, step
from tests.slices import share_of

EXAMPLES = 150
SOAK = 1000
QUIET = list(HealthCheck)
CLASHES = {ProblemKind.CONFLICT, ProblemKind.TOO_OLD}
SOLVED = {*CLASHES, ProblemKind.AWAY_DAY}
"""The kinds of problems that come with ways out."""
TRIED = 8
"""So many days of a window are tried, both ends among them."""


def named(problem):
    """The irreducible sets that a problem tells."""
    return {
        frozenset(label_of(reason) for reason in clash) for clash in problem.clashes
    }


def clashes(found):
    """All irreducible sets that are told."""
    told = (named(problem) for problem in found.problems if problem.kind in CLASHES)
    return set().union(*told)


def on_days_away(problem):
    """The booked steps that a problem tells to be on days away."""
    return set(problem.steps) if problem.kind is ProblemKind.AWAY_DAY else set()


def days_of(remedy, step, plan):
    """The days that a remedy names and on which the step itself is possible."""
    _, facts, calendar, today, _ = plan
    first = remedy.earliest or today
    last = remedy.latest or first + timedelta(days=60)
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    days = [day for day in days if is_possible(day, step, facts, calendar)]
    rare = max(1, len(days) // TRIED)
    return dict.fromkeys([*days[::rare], *days[-1:]])


def is_possible(day, step, facts, calendar):
    site = calendar.site(step.site)
    spans = [(one.first, one.last) for one in facts.away] if step.attends else []
    if step.keeps_office_days:
        if day.weekday() in site.weekend or day in site.holidays:
            return False
        spans += [(one.first, one.last) for one in site.closures]
    return not any(first <= day <= last for first, last in spans)


def taken(remedy, facts, day):
    """The facts after the remedy was taken on a day."""
    if remedy.fact is ReasonKind.AWAY:
        return replace(facts, away=cut(remedy, facts.away))
    if remedy.fact is ReasonKind.ANCHOR:
        return replace(facts, anchor=AnchorDate(step=facts.anchor.step, day=day))
    told = facts.steps[remedy.step]
    if remedy.fact is ReasonKind.NOT_BEFORE:
        told = replace(told, not_before=day)
    elif remedy.binds is End.END:
        told = replace(told, booked=replace(told.booked, end=day))
    else:
        end = told.booked.end and told.booked.end - told.booked.day + day
        told = replace(told, booked=Booking(day=day, end=end))
    return replace(facts, steps={**facts.steps, remedy.step: told})


def cut(remedy, away):
    """The days away after a remedy was taken on them."""
    first, last = remedy.away
    met = [one for one in away if first <= one.first and one.last <= last]
    assert met, "they are days the person told"
    kept = [one for one in away if one not in met]
    if remedy.earliest is None and remedy.latest is None:
        return tuple(kept)
    since, until = remedy.earliest or first, remedy.latest or last
    assert first <= since <= until <= last
    spans = [(max(one.first, since), min(one.last, until), one) for one in met]
    rest = [replace(one, first=a, last=b) for a, b, one in spans if a <= b]
    return (*kept, *rest)


def check_remedies(plan):
    protocol, facts, calendar, today, _ = plan
    before = schedule(*plan[:4])
    told = [problem for problem in before.problems if problem.kind in CLASHES]
    for problem in before.problems:
        if problem.kind not in SOLVED:
            continue
        for remedy in problem.remedies:
            assert remedy.earliest is None or remedy.earliest >= today
            assert remedy.latest is None or remedy.latest >= today
            step = before.by_id[remedy.step].step
            if remedy.fact is ReasonKind.NOT_BEFORE:
                days = [remedy.latest, today]
            elif remedy.fact is ReasonKind.AWAY:
                days = [None]
            else:
                days = days_of(remedy, step, plan)
            assert days, "a window without a day is not offered"
            for day in days:
                after = schedule(protocol, taken(remedy, facts, day), calendar, today)
                assert named(problem).isdisjoint(clashes(after))
                left = set().union(*map(on_days_away, after.problems))
                assert left.isdisjoint(on_days_away(problem))
                assert remedy.breaks or told != [problem] or not clashes(after)
                if remedy.fact in {ReasonKind.ANCHOR, ReasonKind.BOOKED}:
                    assert remedy.breaks or without_day(after) <= without_day(before)


def without_day(found):
    """The steps that are still to do and for which no day is left."""
    return {
        one.id
        for one in found.steps
        if one.state is StepState.WAS_PLANNED
        and one.facts == StepFacts()
        and one.latest is not None
        and one.latest < found.today
    }


def check_repeats(plan):
    """A result too old is good again when its step is repeated on the day named."""
    protocol, facts, calendar, today, _ = plan
    for problem in schedule(*plan[:4]).problems:
        name = problem.steps[0]
        told = facts.steps.get(name)
        if problem.repeat_from is None or told is None or told.done is None:
            continue
        again = replace(told, done=None, booked=Booking(day=problem.repeat_from))
        changed = replace(facts, steps={**facts.steps, name: again})
        after = schedule(protocol, changed, calendar, today)
        for other in after.problems:
            is_same = other.kind is ProblemKind.TOO_OLD and other.steps == problem.steps
            assert not is_same


def test_a_result_that_is_too_old_is_good_again_from_the_day_that_is_named():
    @settings(
        max_examples=share_of(4 * EXAMPLES),
        deadline=None,
        derandomize=True,
        suppress_health_check=QUIET,
    )
    @given(plans())
    def run(plan):
        check_repeats(plan)

    run()


def test_every_day_of_every_remedy_takes_the_clash_away():
    @settings(
        max_examples=share_of(EXAMPLES),
        deadline=None,
        derandomize=True,
        suppress_health_check=QUIET,
    )
    @given(plans())
    def run(plan):
        check_remedies(plan)

    run()


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_every_day_of_every_remedy_takes_the_clash_away_in_thousands_of_plans():
    @settings(max_examples=SOAK, deadline=None, suppress_health_check=QUIET)
    @given(plans())
    def run(plan):
        check_remedies(plan)

    run()


WINDOW = rule("-60 days", "-90 days", "-30 days")
"""From Wednesday 6 January to Sunday 7 March."""
WARD = step("mri", WINDOW, place=Place.WARD)
CLINIC = step("mri", WINDOW, place=Place.CLINIC)


def ways_of(found, kind=ReasonKind.BOOKED):
    return [
        (way.earliest, way.latest)
        for problem in found.problems
        for way in problem.remedies
        if way.fact is kind
    ]


def booked_on(day, end=None):
    return StepFacts(booked=Booking(day=day, end=end))


@pytest.mark.parametrize("too_soon", [1, 2])
def test_the_nearest_later_day_is_offered(too_soon):
    first = DAY_ZERO - timedelta(days=90)
    told = facts(mri=booked_on(first - timedelta(days=too_soon)))
    assert ways_of(plan(WARD, facts=told)) == [(first, date(2027, 3, 7))]
    held = DAY_ZERO - timedelta(days=too_soon)
    assert (None, held) not in ways_of(plan(WARD, facts=told), ReasonKind.ANCHOR)
    assert (held, None) not in ways_of(plan(WARD, facts=told), ReasonKind.ANCHOR)


@pytest.mark.parametrize("too_late", [1, 2, 30])
def test_the_nearest_sooner_day_is_offered(too_late):
    last = DAY_ZERO - timedelta(days=30)
    told = facts(mri=booked_on(last + timedelta(days=too_late)))
    found = plan(WARD, facts=told)
    assert ways_of(found) == [(date(2027, 1, 6), last)]
    moved = DAY_ZERO + timedelta(days=too_late)
    assert ways_of(found, ReasonKind.ANCHOR)[0][0] == moved


@pytest.mark.parametrize(
    ("shut_until", "nearest"),
    [(3, date(2027, 3, 2)), (5, date(2027, 2, 26)), (6, date(2027, 2, 26))],
)
def test_the_nearest_day_on_which_the_place_is_open_is_offered(shut_until, nearest):
    """The window ends on a Sunday; the clinic is shut up to that Friday."""
    first = date(2027, 3, 6) - timedelta(days=shut_until)
    shut = Closure(id=AwayId("c"), site=Site.HOME, first=first, last=date(2027, 3, 5))
    calendar = PlanCalendar(home=SiteCalendar(closures=(shut,)))
    told = facts(mri=booked_on(date(2027, 3, 10)))
    ((_, latest),) = ways_of(plan(CLINIC, facts=told, calendar=calendar))
    assert latest == nearest


def test_days_between_the_present_one_and_the_one_offered_do_not_help():
    told = facts(mri=booked_on(date(2027, 3, 12)))
    found = plan(CLINIC, facts=told)
    ((earliest, latest),) = ways_of(found)
    for number in range(1, 70):
        day = date(2027, 3, 12) - timedelta(days=number)
        after = plan(CLINIC, facts=facts(mri=booked_on(day)))
        fits = after.feasible and not after.problems
        assert fits is (earliest <= day <= latest and day.weekday() < 5)


@pytest.mark.parametrize("late", [-1, 0, 1])
def test_a_day_before_today_is_not_offered(late):
    """The window closes on 7 March: the day before, that day, the day after."""
    today = date(2027, 3, 7) + timedelta(days=late)
    told = facts(mri=booked_on(date(2027, 3, 20)))
    found = ways_of(plan(WARD, facts=told, today=today))
    assert found == ([(today, date(2027, 3, 7))] if late <= 0 else [])


@pytest.mark.parametrize("late", [-1, 0, 1])
def test_a_not_before_is_asked_to_give_way_while_there_is_time(late):
    today = date(2027, 3, 7) + timedelta(days=late)
    told = facts(mri=StepFacts(not_before=date(2027, 3, 20)))
    found = ways_of(plan(WARD, facts=told, today=today), ReasonKind.NOT_BEFORE)
    assert found == ([(None, date(2027, 3, 7))] if late <= 0 else [])


def test_a_window_without_an_end_is_offered_without_one():
    told = facts(mri=booked_on(date(2027, 3, 20)))
    after = step("mri", rule("0 days", "0 days"), place=Place.WARD)
    assert ways_of(plan(after, facts=told)) == [(DAY_ZERO, None)]
    far = rule("0 days", "0 days", f"{(date(2200, 12, 31) - DAY_ZERO).days} days")
    told_last = plan(step("mri", far, place=Place.WARD), facts=told)
    assert ways_of(told_last) == [(DAY_ZERO, date(2200, 12, 31))]


CHEMO = rule("-35 days", "-84 days", "-28 days")


@pytest.mark.parametrize("late", [30, 60, 80])
def test_day_0_is_offered_on_just_the_days_that_leave_one_for_all_else(late):
    """Days that suit the way home are none if the first drug cannot be given."""
    home = rule("20 days", "14 days", "40 days")
    sheet = step("chemo", CHEMO, place=Place.WARD), step("home", home, place=Place.WARD)
    today = DAY_ZERO - timedelta(days=late)
    told = {"home": booked_on(DAY_ZERO + timedelta(days=5))}

    def on(day):
        return plan(*sheet, facts=facts(anchor=day, **told), today=today)

    def works(day):
        found = on(day)
        return not found.problems and not without_day(found)

    found = on(DAY_ZERO)
    offered = [
        (way.earliest, way.latest, way.breaks)
        for problem in found.problems
        for way in problem.remedies
        if way.fact is ReasonKind.ANCHOR
    ]
    days = [today + timedelta(days=n) for n in range(late + 60)]
    good = [day for day in days if works(day)]
    if not good:
        assert all(breaks for _, _, breaks in offered)
    for first, last, breaks in offered:
        if not breaks:
            assert (first, last) == (good[0], good[-1])
            assert not works(first - timedelta(days=1))
            assert not works(last + timedelta(days=1))
    assert late < 60 or good
