"""Says whether a date holds however long a collection or a recovery takes."""

from datetime import date
from typing import Final

from planner.models.journey import Journey
from planner.models.plan.protocol import Place, Role, StepKind
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.scheduling.whatever_happens import DateOutcome, Holds, LengthCase
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.what_if import whatever
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import anchor_name

_MOST_CASES: Final = 3


def holds_words(
    service: JourneyService,
    journey: Journey,
    schedule: Schedule,
    step: ScheduledStep,
    speaker: Speaker,
) -> tuple[str, ...]:
    """Return what can be said of a date that somebody relies on; () where nothing can.

    Args:
        service: knows the closed days.
        journey: with a plan.
        schedule: its dates.
        step: any of its steps; flights, what a carer keeps free and what is booked is
            relied on.
        speaker: the reader's language.
    """
    if not is_relied_on(step):
        return ()
    calendar = service.calendar(journey, schedule.today)
    found = whatever(journey, calendar, schedule.today, step)
    return () if found is None else outcome_words(found, schedule, speaker)


def is_relied_on(step: ScheduledStep) -> bool:
    """Whether somebody books or keeps days free for it that are hard to change."""
    if step.start is None or step.rough or step.facts.done is not None:
        return False
    return (
        step.facts.booked is not None
        or step.step.kind is StepKind.TRIP
        or step.step.place is Place.TRAVEL
        or step.step.who is Role.CARER
    )


def outcome_words(
    outcome: DateOutcome, schedule: Schedule, speaker: Speaker
) -> tuple[str, ...]:
    """Return an outcome as sentences: whether it holds, then what to do.

    Args:
        outcome: of a step of the schedule.
        schedule: names the steps.
        speaker: the reader's language.
    """
    name = Explainer(schedule, speaker).reasons.name
    steps = speaker.names(*map(name, outcome.hangs_on))
    told = []
    if outcome.holds is Holds.SAFE:
        told.append(speaker.say("whatever.safe", steps=steps))
    elif outcome.holds is Holds.NOT_KNOWN:
        told.append(speaker.say("whatever.not-known", steps=steps))
    elif outcome.holds is Holds.BREAKS:
        cases = [
            " + ".join(_case(one, name(one.step), speaker) for one in case)
            for case in outcome.cases[:_MOST_CASES]
        ]
        told.append(speaker.say("whatever.breaks", cases=speaker.names(*cases)))
    for step, last in outcome.over_by:
        day = _day(last, schedule, speaker)
        told.append(speaker.say("whatever.if", other=name(step), day=day))
    if outcome.day0 is not None:
        told.append(_rough_words(outcome.day0, schedule, speaker))
    until = outcome.changeable_until
    if until is not None and until >= schedule.today:
        told.append(speaker.say("whatever.changeable", day=speaker.day(until)))
    return tuple(told)


def _rough_words(left: tuple[date, date], schedule: Schedule, speaker: Speaker) -> str:
    """Tell with which Day 0 a date holds while nobody knows the day."""
    first, last = left
    name = anchor_name(schedule, speaker)
    if last < first:
        return speaker.say("whatever.no-day0", day0=name)
    return speaker.say("whatever.if-day0", day0=name, span=speaker.span(first, last))


def _day(day: date, schedule: Schedule, speaker: Speaker) -> str:
    """Return "Day +19 · Sun 25 Apr 2027", the date alone without day numbers."""
    told = speaker.day(day)
    if schedule.day0 is None or not schedule.day_numbers:
        return told
    number = speaker.day_number((day - schedule.day0).days)
    return speaker.say("when", number=number, date=told)


def _case(case: LengthCase, name: str, speaker: Speaker) -> str:
    key = "whatever.case" if case.least == case.most else "whatever.case-range"
    return speaker.say(key, other=name, least=case.least, most=case.most)
