"""Steps of the person's own: what is told of one, and the step that comes of it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, PhaseId, StepId
from planner.models.journey import Action, Journey
from planner.models.plan.protocol import (
    MAX_REPEATS,
    Anchor,
    Duration,
    Place,
    Repeat,
    Role,
    Step,
    TimingRule,
    Wording,
)
from planner.models.plan.schedule import Schedule
from planner.models.rules.fact_rules import MAX_STAY_DAYS
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.structs import replace
from planner.scheduling.days.ordinals import is_always_later
from planner.services.edits.step_edits import check_step

MAX_OWN_STEPS: Final = 500
OWN_PHASE: Final = PhaseId("own")


class OwnStep(Struct, frozen=True, kw_only=True):
    """What a person tells of a step of their own.

    Attributes:
        anchor: the step it is counted from, an occurrence as ``<id>#<n>``; None for a
            step with a plain day, which is told as a booking.
        distance: from the start of the anchor to its start; minus is before.
        days: how many days it takes, 1 to 3660.
        every: distance to the next time; None when it comes once.
        times: how often it comes, 1 to ``MAX_REPEATS``.
    """

    title: str = ""
    summary: str = ""
    anchor: StepId | None = DAY0
    distance: Offset = Offset()
    place: Place = Place.HOME
    who: Role = Role.PATIENT
    days: int = 1
    every: Offset | None = None
    times: int = 1


def told_of(step: Step) -> OwnStep:
    """Return what was told of a step of the person's own."""
    rule = step.rules[0] if step.rules else TimingRule(aim=Offset())
    words, repeat = step.wording or Wording(title=""), step.repeat
    return OwnStep(
        title=words.title,
        summary=words.summary,
        anchor=rule.anchor.step if step.rules else None,
        distance=rule.aim or Offset(),
        place=step.place,
        who=step.who,
        days=step.duration.aim,
        every=repeat.every if repeat else None,
        times=repeat.count if repeat else 1,
    )


def fitting_phase(journey: Journey, schedule: Schedule, day: date) -> PhaseId:
    """Return the phase in which a day lies, else the one that begins next before it.

    Args:
        journey: whose own steps do not tell where a phase lies.
        schedule: its steps with a date do.
        day: of the step.

    Returns:
        The phase of own steps where nothing has a date.
    """
    spans = _phase_spans(journey, schedule)
    if not spans:
        return OWN_PHASE
    holding = [phase for phase, (first, last) in spans.items() if first <= day <= last]
    if holding:
        # Phases overlap: the shorter one says more.
        return min(holding, key=lambda phase: spans[phase][1] - spans[phase][0])
    begun = [phase for phase, (first, _) in spans.items() if first <= day]
    if begun:
        return max(begun, key=lambda phase: spans[phase][0])
    return min(spans, key=lambda phase: spans[phase][0])


def own_step(
    journey: Journey, step: StepId, told: OwnStep, dates: Schedule | None = None
) -> Step:
    """Return the step that was told; it belongs to the phase of what it is tied to.

    A passport that is due eight weeks before Day 0 is no part of the days on the ward:
    where its day lies outside that phase, it belongs to the one of its day.

    Raises:
        PlannerError: ``own-step.days`` and ``own-step.times`` for a number that
            cannot be, ``own-step.every`` for repeats that do not come later.

    Args:
        journey: its plan tells the phase.
        step: the id it is to have.
        told: distance in calendar days and months, days with the first and the last.
        dates: of the plan, which tell on which day the step would lie; None leaves it
            in the phase of what it is tied to.
    """
    if not 1 <= told.days <= MAX_STAY_DAYS:
        raise PlannerError("own-step.days", limit=str(MAX_STAY_DAYS))
    if not 1 <= told.times <= MAX_REPEATS:
        raise PlannerError("own-step.times", limit=str(MAX_REPEATS))
    if told.every is not None and not is_always_later(told.every, Offset()):
        raise PlannerError("own-step.every")
    rules: tuple[TimingRule, ...] = ()
    if told.anchor is not None:
        rules = (TimingRule(anchor=Anchor(step=told.anchor), aim=told.distance),)
    repeats = told.every is not None and told.times > 1
    # What the form does not ask stays: an appointment is one afterwards.
    kept = journey.own_steps.get(step, Step(id=step, phase=OWN_PHASE))
    return replace(
        kept,
        id=step,
        phase=kept.phase
        if told.anchor is None
        else _phase_of(journey, told.anchor, told.distance, dates),
        rules=rules,
        duration=Duration(min=told.days, aim=told.days, max=told.days),
        repeat=Repeat(every=told.every, count=told.times)
        if told.every is not None and repeats
        else None,
        place=told.place,
        who=told.who,
        wording=Wording(title=told.title, summary=told.summary),
    )


def put_own_step(journey: Journey, step: Step) -> Edit:
    """Add or change a step of the person's own.

    Raises:
        PlannerError: ``own-step.no-title``, ``own-step.id-taken``,
            ``own-step.too-many``, ``own-step.has-dates`` when other repeats would
            lose dates that were told, ``own-step.circle``, ``step.unknown`` and
            ``step.which-one`` for what it is tied to.
    """
    if step.wording is None or not step.wording.title.strip():
        raise PlannerError("own-step.no-title")
    plan = journey.plan
    if plan is not None and plan.protocol.step(step.id) is not None:
        raise PlannerError("own-step.id-taken", step=step.id)
    if step.id not in journey.own_steps and len(journey.own_steps) >= MAX_OWN_STEPS:
        raise PlannerError("own-step.too-many", limit=str(MAX_OWN_STEPS))
    _check_facts_kept(journey, step)
    _check_ties(journey, step)
    wording = replace(
        step.wording,
        title=clean_line(step.wording.title, "title"),
        summary=clean_text(step.wording.summary, "summary"),
    )
    kept = replace(step, wording=wording)
    return Edit(
        journey=replace(journey, own_steps={**journey.own_steps, step.id: kept}),
        action=Action.OWN_STEP,
        subject=step.id,
        details={"title": wording.title},
    )


def remove_own_step(journey: Journey, step: StepId) -> Edit:
    """Take away a step of the person's own.

    Raises:
        PlannerError: ``step.unknown``.
    """
    gone = journey.own_steps.get(step)
    if gone is None:
        raise PlannerError("step.unknown", step=step)
    rest = {key: value for key, value in journey.own_steps.items() if key != step}
    return Edit(
        journey=replace(journey, own_steps=rest),
        action=Action.OWN_STEP,
        subject=step,
        details={"title": gone.wording.title if gone.wording else "", "removed": "yes"},
    )


def _phase_of(
    journey: Journey, anchor: StepId, distance: Offset, dates: Schedule | None
) -> PhaseId:
    """Return the phase for a step so far from another one."""
    phase = _phase_of_step(journey, anchor)
    tied = dates.by_id.get(anchor) if dates is not None else None
    if dates is None or tied is None or tied.start is None:
        return phase
    try:
        day = distance.after(tied.start)
    except PlannerError:
        # Out of the years that can be planned: refused where it is scheduled.
        return phase
    first, last = _phase_spans(journey, dates).get(phase, (day, day))
    return phase if first <= day <= last else fitting_phase(journey, dates, day)


def _phase_of_step(journey: Journey, anchor: StepId) -> PhaseId:
    """Return the phase of a step of the plan, a phase of its own without one."""
    base = StepId(anchor.partition("#")[0])
    tied = journey.own_steps.get(base) or (
        journey.plan.protocol.step(base) if journey.plan is not None else None
    )
    return tied.phase if tied is not None else OWN_PHASE


def _check_facts_kept(journey: Journey, step: Step) -> None:
    """Refuse to lose what was told of a step when its times get other names."""
    times = range(1, step.repeat.count + 1) if step.repeat is not None else ()
    # A step that comes once has no number.
    names = {f"{step.id}#{number}" for number in times} or {str(step.id)}
    told = {key for key in journey.facts if key.partition("#")[0] == step.id}
    if told - names:
        raise PlannerError("own-step.has-dates")


def _check_ties(journey: Journey, step: Step) -> None:
    """Refuse a tie to nothing, and own steps that lead back to where they began."""
    ties = {**journey.own_steps, step.id: step}
    waiting, met = [step.id], set[StepId]()
    while waiting:
        one = ties.get(waiting.pop())
        for rule in one.rules if one is not None else ():
            base = StepId(rule.anchor.step.partition("#")[0])
            if base == step.id:
                raise PlannerError("own-step.circle")
            if base not in met:
                met.add(base)
                waiting.append(base)
    for rule in step.rules:
        check_step(journey, rule.anchor.step)


def _phase_spans(
    journey: Journey, schedule: Schedule
) -> Mapping[PhaseId, tuple[date, date]]:
    spans: dict[PhaseId, tuple[date, date]] = {}
    for one in schedule.steps:
        start = one.start
        if start is None or one.step.id in journey.own_steps:
            continue
        last = one.end or start
        first, latest = spans.get(one.step.phase, (start, last))
        spans[one.step.phase] = (min(first, start), max(latest, last))
    return spans
