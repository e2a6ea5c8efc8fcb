"""A wish outside the window: a step that nothing else hangs on is placed by itself."""

from datetime import date, timedelta

import pytest

from planner.models.civil import Offset
from planner.models.ids import DAY0, AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Booking,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import (
    Duration,
    Place,
    Step,
    TimingRule,
    TreatmentProtocol,
)
from planner.models.plan.schedule import BoundSide, ReasonKind
from planner.scheduling.scheduler import schedule
from tests.scheduling.small_plans import plan, rule, step

DAY_ZERO = date(2027, 4, 6)
"""A Tuesday."""
TODAY = date(2027, 1, 4)
HOLIDAY = date(2027, 4, 16)
TRIP = Away(id=AwayId("t"), first=date(2027, 4, 20), last=date(2027, 4, 22))


def visit(earliest, aim, latest, place, today=TODAY):
    """Return one visit that hangs on Day 0 alone; its aim may lie past its window."""
    wish = TimingRule(aim=Offset(days=aim))
    window = TimingRule(earliest=Offset(days=earliest), latest=Offset(days=latest))
    phase = PhaseId("p")
    steps = (
        Step(id=DAY0, phase=phase, place=Place.WARD),
        Step(id=StepId("visit"), phase=phase, place=place, rules=(wish, window)),
    )
    protocol = TreatmentProtocol(id=ProtocolId("p"), option=OptionId("o"), steps=steps)
    facts = PlanFacts(anchor=AnchorDate(day=DAY_ZERO), away=(TRIP,))
    home = SiteCalendar(holidays={HOLIDAY: "holiday"})
    found = schedule(protocol, facts, PlanCalendar(home=home), today)
    return found.by_id[StepId("visit")]


def open_days(earliest, latest, place):
    shut = {TRIP.first + timedelta(days=number) for number in range(3)}
    weekend = set()
    if place.keeps_office_days:
        shut.add(HOLIDAY)
        weekend = {5, 6}
    days = [DAY_ZERO + timedelta(days=n) for n in range(earliest, latest + 1)]
    return [day for day in days if day.weekday() not in weekend and day not in shut]


@pytest.mark.parametrize("place", [Place.WARD, Place.CLINIC])
@pytest.mark.parametrize("latest", range(7, 25))
def test_a_wish_past_the_window_gives_its_last_possible_day(latest, place):
    possible = open_days(6, latest, place)
    for aim in range(latest + 1, latest + 25):
        assert visit(6, aim, latest, place).start == possible[-1]


@pytest.mark.parametrize("place", [Place.WARD, Place.CLINIC])
@pytest.mark.parametrize("earliest", range(1, 20))
def test_a_wish_before_the_window_gives_its_first_possible_day(earliest, place):
    possible = open_days(earliest, 30, place)
    for aim in range(earliest - 20, earliest):
        assert visit(earliest, aim, 30, place).start == possible[0]


@pytest.mark.parametrize("place", [Place.WARD, Place.CLINIC])
def test_a_wish_inside_the_window_gives_the_nearest_day_and_the_earlier_of_two(place):
    possible = open_days(1, 40, place)
    for aim in range(1, 41):
        wished = DAY_ZERO + timedelta(days=aim)
        nearest = min(possible, key=lambda day: (abs(day - wished), day))
        assert visit(1, aim, 40, place).start == nearest


@pytest.mark.parametrize("late", range(1, 45))
def test_a_wish_gone_by_gives_the_first_possible_day_from_today_or_stays(late):
    today = DAY_ZERO + timedelta(days=late)
    possible = open_days(1, 20, Place.CLINIC)
    ahead = [day for day in possible if day >= today]
    start = visit(1, 3, 20, Place.CLINIC, today).start
    assert start == (ahead[0] if ahead and late > 3 else DAY_ZERO + timedelta(days=3))


def test_a_booked_stay_without_a_told_end_ends_before_days_away_if_it_may():
    stay = Step(
        id=StepId("stay"),
        phase=PhaseId("p"),
        duration=Duration(min=1, aim=3, max=3),
        rules=(TimingRule(earliest=Offset(), latest=Offset(days=9)),),
    )
    day0 = Step(id=DAY0, phase=PhaseId("p"), place=Place.WARD)
    protocol = TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=(day0, stay)
    )
    booked = date(2027, 4, 6)
    trip = Away(id=AwayId("trip"), first=date(2027, 4, 8), last=date(2027, 4, 9))
    facts = PlanFacts(
        anchor=AnchorDate(day=date(2027, 4, 5)),
        steps={stay.id: StepFacts(booked=Booking(day=booked))},
        away=(trip,),
    )
    found = schedule(protocol, facts, PlanCalendar(), date(2027, 1, 4))
    assert found.problems == ()
    assert (found.by_id[stay.id].start, found.by_id[stay.id].end) == (
        booked,
        date(2027, 4, 7),
    )


def tried(wish, place=Place.CLINIC, **more):
    """Place a visit on two steps that move freely, so that it is tried day by day."""
    steps = (
        step("a", rule("2 days", "0 days", "40 days"), place=Place.HOME),
        step("b", rule("3 days", "0 days", "40 days"), place=Place.HOME),
        step("c", rule("3 days", "0 days", "40 days"), place=Place.HOME),
        step(
            "visit",
            rule(f"{wish} days", "1 days", "60 days"),
            rule(None, "0 days", "90 days", anchor="a"),
            rule(None, "0 days", "90 days", anchor="b"),
            rule(None, "0 days", "90 days", anchor="c"),
            place=place,
        ),
    )
    holidays = {DAY_ZERO + timedelta(days=wish): "holiday"}
    more.setdefault("calendar", PlanCalendar(home=SiteCalendar(holidays=holidays)))
    return plan(*steps, **more).by_id["visit"]


@pytest.mark.parametrize("wish", range(20, 40))
def test_a_step_that_many_hang_on_goes_to_the_nearest_day_and_the_earlier_of_two(wish):
    wished = DAY_ZERO + timedelta(days=wish)
    days = [wished + timedelta(days=number) for number in range(-9, 10)]
    possible = [day for day in days if day.weekday() < 5 and day != wished]
    nearest = min(possible, key=lambda day: (abs(day - wished), day))
    assert tried(wish).start == nearest


def kinds_of_date(found):
    return [one.kind for one in found.why if one.side is BoundSide.DATE]


@pytest.mark.parametrize("placing", ["tried", "deferred"])
@pytest.mark.parametrize(("late", "is_late"), [(-1, False), (0, False), (1, True)])
def test_a_step_is_drawn_to_today_only_when_its_wish_has_gone_by(
    placing, late, is_late
):
    wished = DAY_ZERO + timedelta(days=20)
    today = wished + timedelta(days=late)
    free = PlanCalendar(home=SiteCalendar(weekend=frozenset()))
    if placing == "tried":
        found = tried(20, calendar=free, today=today)
    else:
        window = rule("20 days", "0 days", "60 days")
        found = plan(step("visit", window), calendar=free, today=today).by_id["visit"]
    assert found.start == max(wished, today)
    assert (ReasonKind.TODAY in kinds_of_date(found)) is is_late


@pytest.mark.parametrize("placing", ["tried", "deferred"])
@pytest.mark.parametrize(("late", "stays"), [(-1, False), (0, False), (1, True)])
def test_a_step_comes_to_today_up_to_the_last_day_of_its_window(placing, late, stays):
    last = DAY_ZERO + timedelta(days=60)
    today = last + timedelta(days=late)
    free = PlanCalendar(home=SiteCalendar(weekend=frozenset()))
    if placing == "tried":
        found = tried(20, calendar=free, today=today)
    else:
        window = rule("20 days", "0 days", "60 days")
        found = plan(step("visit", window), calendar=free, today=today).by_id["visit"]
    assert found.start == (DAY_ZERO + timedelta(days=20) if stays else today)
