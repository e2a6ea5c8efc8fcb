"""What was agreed at a visit becomes a step of the person's own, with a plain day."""

from datetime import date
from itertools import count

from planner.models.answers import NextTold
from planner.models.civil import Offset, check_range
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.protocol import (
    Anchor,
    Place,
    Role,
    Step,
    StepKind,
    TimingRule,
    Wording,
)
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals
from planner.models.rules.times_of_day import read_time


def find_agreed_refusals(told: NextTold, visit: date, found: Refusals) -> None:
    """Find what cannot be agreed at a visit, each at its field.

    Args:
        told: with an agreed day, or the last day for it.
        visit: its day; nothing is agreed for a day before it.
        found: takes ``visit.both-days``, ``visit.no-day``, ``visit.time-alone``,
            ``visit.next-before`` (date, visit), ``time.unreadable`` (text),
            ``date.out-of-range``, ``text.*``.
    """
    day = told.on or told.by
    field = "on" if told.on is not None else "by"
    if told.time and read_time(told.time) is None:
        found.add("time", "time.unreadable", text=told.time[:40])
    if told.on is not None and told.by is not None:
        found.add("by", "visit.both-days")
    found.take("what", lambda: clean_line(told.what, "what"))
    if day is None:
        found.add("on", "visit.no-day")
        return
    if told.time and told.on is None:
        found.add("time", "visit.time-alone")
    found.take(field, lambda: check_range(day))
    if day < visit:
        days = {"date": day.isoformat(), "visit": visit.isoformat()}
        found.add(field, "visit.next-before", **days)


def agreed_step(
    journey: Journey, told: NextTold, visit: tuple[StepId, Step], on: date
) -> Step:
    """Return a step of the person's own; its day counts from the visit.

    A visit that is over never moves, whatever Day 0 does.

    Args:
        journey: has the ids that are taken.
        told: an appointment with an agreed day, else something to see to by a day.
        visit: its id and its step, which says where and with whom.
        on: the day of the visit.
    """
    step_id, step = visit
    meets = told.on is not None
    day = told.on or told.by or on
    distance = Offset(days=(day - on).days)
    last = None if meets else distance
    return Step(
        id=_fresh_step(journey),
        phase=step.phase,
        kind=StepKind.APPOINTMENT if meets else StepKind.TASK,
        rules=(TimingRule(anchor=Anchor(step=step_id), aim=distance, latest=last),),
        place=step.place if meets else Place.HOME,
        site=step.site,
        attends=meets,
        who=told.who or (step.partner if meets else Role.PATIENT),
        ask=step.partner,
        wording=Wording(title=told.what),
    )


def _fresh_step(journey: Journey) -> StepId:
    plan = journey.plan
    names = (StepId(f"agreed-{number}") for number in count(1))
    told = {key.partition("#")[0] for key in journey.facts}
    return next(
        one
        for one in names
        if one not in journey.own_steps
        and one not in told
        and (plan is None or plan.protocol.step(one) is None)
    )
