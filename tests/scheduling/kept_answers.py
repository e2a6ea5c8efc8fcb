"""Answers of the engine that are kept: any change of any of them has to be meant.

Other tests hold the engine to its rules. Here it is held to its own words: of some
hundred small random plans, and of each shipped timetable in many a situation, all that
it tells is kept as a digest for each question. A change that no rule forbids (another
day of two that are as good, one reason fewer, a way out that is told no more) is seen
so. The plans themselves are kept too, as nobody can make the same random ones again.

Run this file to keep new answers for the same plans; with ``plans`` it draws new ones,
``show NUMBER`` prints what is told of one.
"""

import gzip
import hashlib
import random
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from itertools import islice
from pprint import pformat

import msgspec
from hypothesis import HealthCheck, Phase, given, settings

from planner.content.catalog import shipped_catalog
from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Before,
    Booking,
    Closure,
    Done,
    Dropped,
    PlanCalendar,
    PlanFacts,
    RoughAnchor,
    SiteCalendar,
    StepFacts,
)
from planner.models.plan.protocol import Site, TreatmentProtocol
from planner.models.structs import replace
from planner.scheduling.differences import difference
from planner.scheduling.past_days import keep_past_days
from planner.scheduling.protocol_checks.feasibility import fit_problems
from planner.scheduling.protocol_checks.rule_checks import (
    protocol_problems,
    slack_notes,
)
from planner.scheduling.queries import best_anchors, possible_anchor_window
from planner.scheduling.scheduler import schedule, tally
from planner.scheduling.whatever_happens import whatever_happens
from tests.places import ROOT
from tests.scheduling.random_plans import plans

PLANS = ROOT / "tests" / "data" / "kept_plans.json.gz"
ANSWERS = ROOT / "tests" / "data" / "kept_answers.txt"
_NOTHING = object()
RANDOM, SITUATIONS, PART = 200, 8, 20


class KeptPlan(msgspec.Struct, frozen=True):
    """What the engine is asked with."""

    protocol: TreatmentProtocol
    facts: PlanFacts
    calendar: PlanCalendar
    today: date


def answers(plan):
    """Yield the name of each question and what the engine tells."""
    asked = plan.protocol, plan.facts, plan.calendar, plan.today
    found = _or_refusal(schedule, *asked)
    yield "schedule", found
    yield "tally", _or_refusal(tally, *asked)
    yield "window", _or_refusal(possible_anchor_window, *asked)
    middle = plan.facts.anchor.day if plan.facts.anchor else plan.today
    between = middle - timedelta(days=8), middle + timedelta(days=12)
    yield "best", _or_refusal(best_anchors, *asked, between)
    yield (
        "checks",
        [
            _or_refusal(check, plan.protocol)
            for check in (protocol_problems, slack_notes, fit_problems)
        ],
    )
    if isinstance(found, str):
        return
    dated = [one for one in found.steps if one.start and not one.facts.done]
    yield (
        "whatever",
        [
            (one.id, _or_refusal(whatever_happens, *asked, (one.id, one.start)))
            for one in islice(dated, 0, None, max(len(dated) // 6, 1))
        ],
    )
    later = replace(found, today=plan.today + timedelta(days=30))
    yield "past", keep_past_days(later, {}, *asked[:3])
    moved = schedule(*asked[:3], plan.today + timedelta(days=45))
    yield "difference", difference(found, moved)


def _or_refusal(function, *asked):
    try:
        return function(*asked)
    except PlannerError as error:
        return error.code


def told_of(value):
    """Return all that a value holds, as text; what nobody told is left out.

    So a field that comes to what the engine is given or gives changes nothing.
    """
    if isinstance(value, msgspec.Struct):
        usual = _usual(type(value))
        told = (
            f"{name}={told_of(one)}"
            for name, one in zip(value.__struct_fields__, _fields(value), strict=True)
            if one != usual.get(name, _NOTHING)
        )
        return f"{type(value).__name__}({', '.join(told)})"
    if isinstance(value, Mapping):
        pairs = (f"{key}: {told_of(one)}" for key, one in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, (tuple, list)):
        return "(" + ", ".join(map(told_of, value)) + ")"
    return str(value)


def _fields(value):
    return [getattr(value, name) for name in value.__struct_fields__]


@cache
def _usual(kind):
    """What the fields of a kind hold where nothing was told."""
    told = {}
    for one in msgspec.structs.fields(kind):
        if one.default is not msgspec.NODEFAULT:
            told[one.name] = one.default
        elif one.default_factory is not msgspec.NODEFAULT:
            told[one.name] = one.default_factory()
    return told


def digest_line(number, plan):
    told = (
        f"{name} {hashlib.sha256(told_of(answer).encode()).hexdigest()[:8]}"
        for name, answer in answers(plan)
    )
    return f"{number:03} " + " ".join(told)


def kept_plans():
    return msgspec.json.decode(gzip.decompress(PLANS.read_bytes()), type=list[KeptPlan])


def new_plans():
    """Return plans that are new each time."""
    drawn = []

    @settings(
        max_examples=RANDOM,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        deadline=None,
    )
    @given(plans())
    def draw(plan):
        protocol, facts, calendar, today, _ = plan
        drawn.append(KeptPlan(protocol, facts, calendar, today))

    draw()
    chance = random.Random(2026)  # noqa: S311  nothing secret
    for protocol in shipped_catalog().protocols():
        drawn += [situation(protocol, chance) for _ in range(SITUATIONS)]
    return drawn


def situation(protocol, chance):
    """A shipped timetable, and a person who told this and that."""
    day0 = date(2027, 4, 6) + timedelta(days=chance.randrange(300))
    today = day0 + timedelta(days=chance.choice((-200, -120, -60, -10, 5, 40, 300)))

    def day(around=150):
        return day0 + timedelta(days=chance.randint(-around, around))

    def fact():
        return chance.choice(
            (
                StepFacts(booked=Booking(day=day())),
                StepFacts(booked=Booking(day=day())),
                StepFacts(done=Done(day=min(day(), today))),
                StepFacts(dropped=Dropped()),
                StepFacts(not_before=day()),
                StepFacts(due=day()),
                StepFacts(before=Before(happened=True)),
            )
        )

    names = [step.id for step in protocol.steps[1:]]
    some = min(chance.randint(0, 5), len(names))
    told = {name: fact() for name in chance.sample(names, some)}
    first = day(60)
    away = Away(id=AwayId("a"), first=first, last=first + timedelta(days=9))
    rough = RoughAnchor(
        first=chance.choice((None, day0)),
        last=chance.choice((None, day0 + timedelta(days=60))),
    )
    shut = day(20)
    closure = Closure(id=AwayId("c"), site=Site.CENTRE, first=shut, last=shut)
    holidays = {day(40): "holiday" for _ in range(4)}
    return KeptPlan(
        protocol=protocol,
        facts=PlanFacts(
            anchor=AnchorDate(day=day0) if chance.random() < 0.7 else None,
            rough=rough,
            steps=told,
            away=(away,) * chance.randint(0, 1),
        ),
        calendar=PlanCalendar(
            home=SiteCalendar(holidays=holidays),
            centre=SiteCalendar(closures=(closure,)),
        ),
        today=today,
    )


def main():
    if sys.argv[1:] == ["plans"]:
        PLANS.write_bytes(gzip.compress(msgspec.json.encode(new_plans()), mtime=0))
    plans_kept = kept_plans()
    if sys.argv[1:2] == ["show"]:
        print(pformat(dict(answers(plans_kept[int(sys.argv[2])]))))  # noqa: T201
        return
    lines = [digest_line(number, plan) for number, plan in enumerate(plans_kept)]
    ANSWERS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
