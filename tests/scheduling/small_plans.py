"""Small plans, told in a line or two a step."""

from datetime import date

from planner.models.civil import Offset
from planner.models.ids import AwayId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import AnchorDate, Away, PlanCalendar, PlanFacts
from planner.models.plan.protocol import (
    Anchor,
    End,
    Place,
    Step,
    TimingRule,
    Traits,
    TreatmentProtocol,
)
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.scheduler import schedule

TODAY = date(2027, 1, 4)
DAY_ZERO = date(2027, 4, 6)
"""A Tuesday."""
PHASE = PhaseId("prepare")


def rule(aim="0 days", earliest=None, latest=None, anchor="day0", **more):
    def read(text):
        return None if text is None else Offset.parse(text)

    return TimingRule(
        anchor=Anchor(step=StepId(anchor), end=more.pop("end", End.START)),
        earliest=read(earliest),
        aim=read(aim),
        latest=read(latest),
        **more,
    )


def step(name, *rules, **more):
    return Step(id=StepId(name), phase=PHASE, rules=rules, **more)


def protocol(*steps):
    """Day 0 on a ward that never shuts, and more steps."""
    return TreatmentProtocol(
        id=ProtocolId("p"),
        option=OptionId("o"),
        steps=(step("day0", place=Place.WARD), *steps),
    )


def plan(*steps, facts=None, calendar=None, today=TODAY):
    known = facts or PlanFacts(anchor=AnchorDate(day=DAY_ZERO))
    return schedule(protocol(*steps), known, calendar or PlanCalendar(), today)


def compiled(*steps, facts):
    roster = write_out(protocol(*steps), facts)
    return compile_plan(roster, facts, PlanCalendar(), TODAY)


def facts(away=(), traits=None, anchor=DAY_ZERO, own_steps=(), **steps):
    return PlanFacts(
        anchor=None if anchor is None else AnchorDate(day=anchor),
        steps={StepId(name.replace("__", "#")): told for name, told in steps.items()},
        away=tuple(
            Away(id=AwayId(str(n)), first=first, last=last)
            for n, (first, last) in enumerate(away)
        ),
        traits=traits or Traits(),
        own_steps=own_steps,
    )
