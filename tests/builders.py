"""Valid things of the domain with few words: override what a test is about."""

from datetime import date

from planner.models.civil import Offset
from planner.models.ids import DAY0, JourneyId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.journey import Journey, Plan
from planner.models.plan.facts import AnchorDate, Booking, Done, PlanFacts, StepFacts
from planner.models.plan.protocol import (
    Anchor,
    Duration,
    End,
    Phase,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
)

A_DAY0 = date(2027, 4, 6)


def an_offset(text):
    """Read an offset; None stays None (an open end)."""
    return None if text is None else Offset.parse(text)


def a_rule(
    earliest=None, aim=None, latest=None, *, after="day0", end=End.START, **more
):
    """A rule such as ``a_rule("-5 weeks", "-4 weeks", "-3 weeks")``, tied to Day 0."""
    return TimingRule(
        anchor=Anchor(step=StepId(after), end=end),
        earliest=an_offset(earliest),
        aim=an_offset(aim),
        latest=an_offset(latest),
        **more,
    )


def a_step(step_id="mri", *rules, days=1, **more):
    """A step of one day (or ``days``) tied by rules."""
    return Step(
        id=StepId(step_id),
        phase=PhaseId(more.pop("phase", "work-up")),
        rules=rules,
        duration=more.pop("duration", Duration(min=days, aim=days, max=days)),
        **more,
    )


def day0_step(**more):
    """The step that every protocol has."""
    return a_step(DAY0, kind=StepKind.INFUSION, phase="transplant", **more)


def a_protocol(*steps, **more):
    """A protocol of these steps and Day 0."""
    steps = steps if any(step.id == DAY0 for step in steps) else (day0_step(), *steps)
    phases = tuple(dict.fromkeys(step.phase for step in steps))
    return TreatmentProtocol(
        id=ProtocolId(more.pop("id", "a-protocol")),
        option=OptionId(more.pop("option", "ahsct-cy-atg")),
        phases=tuple(Phase(id=phase, title=phase.title()) for phase in phases),
        steps=steps,
        **more,
    )


def some_facts(day0=A_DAY0, **steps):
    """Facts with a Day 0; steps by name with ``_`` for ``-``."""
    return PlanFacts(
        anchor=None if day0 is None else AnchorDate(day=day0),
        steps={StepId(name.replace("_", "-")): facts for name, facts in steps.items()},
    )


def booked(day, **more):
    """The fact that a step is booked on a day."""
    return StepFacts(booked=Booking(day=day), **more)


def done(day, **more):
    """The fact that a step was done on a day."""
    return StepFacts(done=Done(day=day), **more)


def a_journey(*steps, day0=A_DAY0, **more):
    """A journey whose plan has these steps."""
    protocol = more.pop("protocol", None) or a_protocol(*steps)
    plan = Plan(
        option=protocol.option,
        protocol=protocol,
        anchor=None if day0 is None else AnchorDate(day=day0),
    )
    return Journey(
        id=JourneyId(more.pop("id", "a-journey")),
        title=more.pop("title", "My transplant"),
        created=more.pop("created", date(2026, 10, 1)),
        plan=more.pop("plan", plan),
        **more,
    )
