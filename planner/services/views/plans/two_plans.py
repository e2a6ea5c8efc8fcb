"""Two plans side by side: treatment, dates, time away, cost, what is still open."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.ids import DAY0
from planner.models.journey import Journey
from planner.models.plan.protocol import Site, StepKind
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.ports import Catalog
from planner.services.views.deciding.costs import CentreCost, total_costs
from planner.services.views.deciding.questions_now import questions_now
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    day_words,
    rough_day0_words,
)

_A_DAY: Final = timedelta(days=1)


class PlanBeside(Struct, frozen=True, kw_only=True):
    """A journey with its dates, to be set beside another one."""

    journey: Journey
    dates: Schedule


class TwoPlansRow(Struct, frozen=True, kw_only=True):
    """What is compared, and what each of the two plans says.

    Attributes:
        key: stable name of the row.
        first, second: "not known" where a plan says nothing.
    """

    key: str
    label: str
    first: str
    second: str


def two_plans(
    first: PlanBeside, second: PlanBeside, catalog: Catalog, speaker: Speaker
) -> tuple[TwoPlansRow, ...]:
    """Return the same rows of two plans; nothing is weighed up.

    Args:
        first: with a plan or without one.
        second: likewise.
        catalog: the shipped questions.
        speaker: the reader's language.
    """
    told = [dict(_told(one, catalog, speaker)) for one in (first, second)]
    unknown = speaker.say("plans.unknown")
    return tuple(
        TwoPlansRow(
            key=key,
            label=speaker.say(f"plans.{key}"),
            first=told[0][key] or unknown,
            second=told[1][key] or unknown,
        )
        for key in told[0]
    )


def _told(
    one: PlanBeside, catalog: Catalog, speaker: Speaker
) -> Iterator[tuple[str, str]]:
    journey, dates, plan = one.journey, one.dates, one.journey.plan
    yield "treatment", treatment_name(journey, speaker) if plan else ""
    yield "timetable", speaker.protocol_title(plan.protocol) if plan else ""
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    place = speaker.facts(centre.name, centre.city) if centre else ""
    yield "centre", place
    yield "day0", _day0(dates, speaker)
    yield "begins", _first_dose(dates, speaker)
    yield "away", _away(dates, speaker)
    yield "stay", _stay(dates, speaker)
    yield "last", _last(dates, speaker)
    yield "cost", _cost(journey, speaker)
    asked = questions_now(journey, dates, catalog)
    unanswered = [one for one in asked if not one.answer]
    yield "questions", speaker.number(len(unanswered))
    yield "missing", speaker.number(len(dates.gaps)) if plan else ""
    yield "problems", speaker.number(len(dates.problems)) if plan else ""


def _day0(dates: Schedule, speaker: Speaker) -> str:
    step = dates.by_id.get(DAY0)
    if step is None:
        return ""
    when = day_words(step, speaker) or rough_day0_words(dates, speaker)
    name = anchor_name(dates, speaker)
    # The head of the row says "Day 0" already; another name of that day is said.
    if not when or name == speaker.say("plans.day0"):
        return when
    return speaker.labelled(name, when)


def _first_dose(dates: Schedule, speaker: Speaker) -> str:
    doses = [
        one
        for one in dates.steps
        if one.start is not None
        and one.step.key
        and one.step.kind in {StepKind.MEDICINE, StepKind.INFUSION}
    ]
    return day_words(doses[0], speaker) if doses else ""


def _away(dates: Schedule, speaker: Speaker) -> str:
    """Return from leaving home to being home again, where two trips tell it."""
    kinds = {one.step.kind for one in dates.steps}
    if dates.steps and StepKind.TRIP not in kinds:
        return speaker.say("plans.no-trip")
    trips = [one for one in dates.steps if _is_dated(one, StepKind.TRIP)]
    if len(trips) < len(("out", "home")):
        return ""
    first, last = trips[0].start, trips[-1].end
    if first is None or last is None:
        return ""
    rough = any(one.rough for one in trips)
    span = about(speaker.day_span(first, last), speaker, rough=rough)
    length = speaker.length(Offset(days=(last - first).days + 1))
    return speaker.aside(span, length)


def _stay(dates: Schedule, speaker: Speaker) -> str:
    """Return how many days lie in a stay at the centre, each once."""
    days: set[date] = set()
    for one in dates.steps:
        if _is_dated(one, StepKind.STAY) and one.step.site is Site.CENTRE:
            days |= set(_days(one))
    return speaker.length(Offset(days=len(days))) if days else ""


def _is_dated(step: ScheduledStep, kind: StepKind) -> bool:
    return step.step.kind is kind and step.start is not None


def _days(step: ScheduledStep) -> Iterator[date]:
    day, last = step.start, step.end or step.start
    while day is not None and last is not None and day <= last:
        yield day
        day += _A_DAY


def _last(dates: Schedule, speaker: Speaker) -> str:
    ends = [one for one in dates.steps if one.end is not None]
    last = max(ends, key=lambda one: one.end or date.min, default=None)
    if last is None or last.end is None:
        return ""
    return about(speaker.day_bare(last.end), speaker, rough=last.rough)


def _cost(journey: Journey, speaker: Speaker) -> str:
    """Return the sum of what was quoted for the centre of the plan, on one basis."""
    plan, quotes = journey.plan, journey.quotes.values()
    centre = plan.centre if plan else None
    mine = [one for one in quotes if one.centre in {None, centre}]
    if not mine:
        return ""
    centres = [centre] if centre else []
    (cost,) = total_costs(centres, mine, journey.rates.values())
    return _sum(cost, speaker)


def _sum(cost: CentreCost, speaker: Speaker) -> str:
    told = speaker.names(
        *(speaker.money(one.amount, one.currency) for one in cost.totals)
    )
    if not cost.missing:
        return told
    return speaker.say("plans.not-all", cost=told, count=len(cost.missing))
