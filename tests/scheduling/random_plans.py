"""Random plans for the property tests: small, tangled, and full of closed days."""

from datetime import date, timedelta

from hypothesis import strategies as st

from planner.models.civil import Offset
from planner.models.ids import AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Booking,
    Closure,
    Done,
    Dropped,
    PlanCalendar,
    PlanFacts,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Place,
    Repeat,
    Site,
    Step,
    TimingRule,
    TreatmentProtocol,
    Validity,
)
from planner.models.structs import replace

BASES = (date(2027, 3, 31), date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 30))
ENDS = st.sampled_from(End)
NAMES = ("day0", "a", "b", "c", "d", "e", "f")


def days(low, high):
    return st.integers(low, high)


@st.composite
def offsets(draw):
    if draw(st.integers(0, 3)) == 0:
        return Offset(months=draw(days(-2, 2)), days=draw(days(-3, 3)))
    return Offset(days=draw(days(-30, 30)))


@st.composite
def timing_rules(draw, names):
    centre = draw(offsets())
    before, after = draw(days(0, 10)), draw(days(0, 10))
    return TimingRule(
        anchor=Anchor(step=StepId(draw(st.sampled_from(names))), end=draw(ENDS)),
        binds=draw(ENDS),
        earliest=draw(st.sampled_from((centre + Offset(days=-before),) * 4 + (None,))),
        aim=draw(st.sampled_from((centre,) * 3 + (None,))),
        latest=draw(st.sampled_from((centre + Offset(days=after),) * 4 + (None,))),
    )


@st.composite
def durations(draw):
    if draw(st.booleans()):
        return Duration()
    least, aim, most = sorted(draw(days(1, 9)) for _ in range(3))
    return Duration(min=least, aim=aim, max=draw(st.sampled_from((most, most, None))))


@st.composite
def steps(draw, name, names):
    repeat = None
    if draw(st.integers(0, 5)) == 0:
        repeat = Repeat(
            every=draw(st.sampled_from((Offset(days=9), Offset(months=1)))),
            count=draw(days(1, 3)),
            after_previous=draw(st.booleans()),
        )
    validity: tuple[Validity, ...] = ()
    if draw(st.integers(0, 3)) == 0:
        needed = Anchor(step=StepId(draw(st.sampled_from(NAMES[:2]))), end=draw(ENDS))
        good_for = draw(st.sampled_from((Offset(days=20), Offset(months=1))))
        validity = (Validity(good_for=good_for, needed_on=needed),)
    rules = draw(st.lists(timing_rules(names), min_size=1, max_size=2))
    if draw(st.integers(0, 5)) == 0:
        # It lasts until just where another one begins or ends.
        on, at = Offset(days=draw(days(-1, 1))), draw(st.sampled_from(names))
        end = Anchor(step=StepId(at), end=draw(ENDS))
        until = TimingRule(anchor=end, binds=End.END, earliest=on, aim=on, latest=on)
        rules = [replace(rules[0], binds=End.START), until]
    return Step(
        id=StepId(name),
        phase=PhaseId("p"),
        rules=tuple(rules),
        duration=draw(durations()),
        repeat=repeat,
        validity=validity,
        place=draw(st.sampled_from((Place.HOME, Place.WARD, Place.CLINIC, Place.LAB))),
        site=draw(st.sampled_from(Site)),
        attends=draw(st.booleans()),
        set_by_team=draw(st.integers(0, 9)) == 0,
        key=draw(st.integers(0, 2)) == 0,
    )


@st.composite
def step_facts(draw, base):
    def day():
        return base + timedelta(days=draw(days(-45, 45)))

    kind = draw(st.integers(0, 5))
    first = day()
    last = draw(st.sampled_from((None, first + timedelta(days=draw(days(0, 8))))))
    if kind == 0:
        return StepFacts(done=Done(day=first, end=last))
    if kind <= 2:
        return StepFacts(booked=Booking(day=first, end=last))
    if kind == 3:
        return StepFacts(dropped=Dropped())
    return StepFacts(not_before=first)


@st.composite
def ranges(draw, base):
    first = base + timedelta(days=draw(days(-60, 60)))
    return first, first + timedelta(days=draw(days(0, 12)))


@st.composite
def site_calendars(draw, base):
    holidays = draw(st.lists(days(-60, 60), max_size=4))
    closures = draw(st.lists(ranges(base), max_size=1))
    return SiteCalendar(
        weekend=frozenset(draw(st.sampled_from(((5, 6), (4, 5), ())))),
        holidays={base + timedelta(days=n): "holiday" for n in holidays},
        closures=tuple(
            Closure(id=AwayId("c"), site=Site.HOME, first=first, last=last)
            for first, last in closures
        ),
    )


@st.composite
def plans(draw):
    """Return (protocol, facts, calendar, today, base)."""
    base = draw(st.sampled_from(BASES))
    count = draw(days(1, 6))
    names = NAMES[: count + 1]
    written = [Step(id=StepId("day0"), phase=PhaseId("p"), place=Place.WARD)]
    for number, name in enumerate(names[1:], start=1):
        known = names if draw(st.integers(0, 4)) == 0 else names[:number]
        written.append(draw(steps(name, [n for n in known if n != name])))
    told = draw(
        st.dictionaries(
            st.sampled_from((*names[1:], "a#1", "b#2")), step_facts(base), max_size=3
        )
    )
    anchor = draw(st.sampled_from(("day0", "day0", "day0", "a")))
    away = draw(st.lists(ranges(base), max_size=2))
    facts = PlanFacts(
        anchor=AnchorDate(step=StepId(anchor), day=base),
        steps={StepId(name): fact for name, fact in told.items()},
        away=tuple(
            Away(id=AwayId(str(n)), first=first, last=last)
            for n, (first, last) in enumerate(away)
        ),
    )
    calendar = PlanCalendar(
        home=draw(site_calendars(base)), centre=draw(site_calendars(base))
    )
    protocol = TreatmentProtocol(
        id=ProtocolId("p"), option=OptionId("o"), steps=tuple(written)
    )
    today = base + timedelta(days=draw(st.sampled_from((-600, -600, -20, 20))))
    return protocol, facts, calendar, today, base
