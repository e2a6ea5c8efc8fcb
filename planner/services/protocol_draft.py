"""Writing down a centre's own sheet: copies, steps, phases, and what is wrong."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from planner.models.civil import Offset
from planner.models.errors import FileProblem, PlannerError
from planner.models.ids import DAY0, OptionId, PhaseId, ProtocolId, StepId
from planner.models.journey import Journey
from planner.models.protocol import (
    Phase,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Wording,
)
from planner.scheduling.checks import protocol_problems
from planner.services.ports import Catalog
from planner.services.speaker import Speaker
from planner.services.step_fields import own_words

_IN_STEP: Final = re.compile(
    r"step\[(?P<step>\d+)\](\.(?P<part>\w+)(\[(?P<place>\d+)\])?)?.*"
)


def own_copy(
    protocol: TreatmentProtocol | None, option: OptionId, speaker: Speaker
) -> TreatmentProtocol:
    """Return a sheet of one's own: from a protocol, with its words, or from nothing."""
    own_id = ProtocolId(f"own-{uuid4().hex[:12]}")
    if protocol is None:
        phase = Phase(id=PhaseId("phase-1"), title=speaker.day_number(0))
        words = Wording(title=speaker.day_number(0))
        day0 = Step(id=DAY0, phase=phase.id, kind=StepKind.INFUSION, wording=words)
        return TreatmentProtocol(
            id=own_id, option=option, phases=(phase,), steps=(day0,), shipped=False
        )
    return replace(
        protocol,
        id=own_id if protocol.shipped else protocol.id,
        shipped=False,
        title=speaker.protocol_title(protocol),
        phases=tuple(
            replace(phase, title=speaker.phase_title(phase))
            for phase in protocol.phases
        ),
        steps=tuple(
            replace(step, wording=own_words(step, speaker)) for step in protocol.steps
        ),
    )


def newer_shipped(journey: Journey, catalog: Catalog) -> TreatmentProtocol | None:
    """Return the shipped protocol that is newer than the plan's copy, if any."""
    plan = journey.plan
    if plan is None or not plan.protocol.shipped:
        return None
    try:
        shipped = catalog.protocol(plan.protocol.id)
    except PlannerError:  # no longer shipped: nothing newer to offer
        return None
    return shipped if shipped.version > plan.protocol.version else None


def put_step(protocol: TreatmentProtocol, step: Step) -> TreatmentProtocol:
    """Add a step, or take its new form."""
    if protocol.step(step.id) is None:
        return replace(protocol, steps=(*protocol.steps, step))
    steps = tuple(step if one.id == step.id else one for one in protocol.steps)
    return replace(protocol, steps=steps)


def remove_step(protocol: TreatmentProtocol, step: StepId) -> TreatmentProtocol:
    """Take a step away; Day 0 stays."""
    steps = tuple(one for one in protocol.steps if one.id != step or step == DAY0)
    return replace(protocol, steps=steps)


def put_phase(protocol: TreatmentProtocol, title: str) -> TreatmentProtocol:
    """Add a phase at the end."""
    taken = {phase.id for phase in protocol.phases}
    number = len(taken) + 1
    while PhaseId(f"phase-{number}") in taken:
        number += 1
    phase = Phase(id=PhaseId(f"phase-{number}"), title=title)
    return replace(protocol, phases=(*protocol.phases, phase))


def rename_phase(
    protocol: TreatmentProtocol, phase: PhaseId, title: str
) -> TreatmentProtocol:
    """Give a phase another name."""
    phases = tuple(
        replace(one, title=title) if one.id == phase else one for one in protocol.phases
    )
    return replace(protocol, phases=phases)


def remove_phase(protocol: TreatmentProtocol, phase: PhaseId) -> TreatmentProtocol:
    """Take a phase away; its steps go to the one before, or to the new first one.

    The last phase stays, since every step needs one.
    """
    at = next((n for n, one in enumerate(protocol.phases) if one.id == phase), None)
    rest = tuple(one for one in protocol.phases if one.id != phase)
    if at is None or not rest:
        return protocol
    heir = rest[max(0, at - 1)].id
    steps = tuple(
        replace(step, phase=heir) if step.phase == phase else step
        for step in protocol.steps
    )
    return replace(protocol, phases=rest, steps=steps)


def new_step(protocol: TreatmentProtocol, phase: PhaseId) -> Step:
    """Return an empty step of a phase, with an id nobody has."""
    taken = {step.id for step in protocol.steps}
    number = len(taken) + 1
    while StepId(f"step-{number}") in taken:
        number += 1
    rule = TimingRule(aim=Offset(days=-1))
    return Step(
        id=StepId(f"step-{number}"),
        phase=phase,
        rules=(rule,),
        wording=Wording(title=""),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetProblem:
    """What keeps a sheet from being planned with, and where to mend it.

    Attributes:
        step: the step it is about, None for the sheet as a whole.
        field: name of the field as in ``FieldsRefusedError``, "" for the whole step.
        error: the refusal, with titles of steps instead of their ids.
    """

    step: StepId | None
    field: str
    error: PlannerError


def sheet_problems(
    protocol: TreatmentProtocol, speaker: Speaker
) -> tuple[SheetProblem, ...]:
    """Return all that keeps a sheet from being planned with."""
    titles = {step.id: speaker.step_title(step) for step in protocol.steps}
    return tuple(
        _sheet_problem(problem, protocol, titles)
        for problem in protocol_problems(protocol)
    )


def _sheet_problem(
    problem: FileProblem, protocol: TreatmentProtocol, titles: Mapping[StepId, str]
) -> SheetProblem:
    details = {
        name: ", ".join(titles.get(StepId(one)) or one for one in text.split(", "))
        for name, text in problem.details.items()
    }
    found = _IN_STEP.fullmatch(problem.key)
    number = int(found["step"]) if found else 0
    step = protocol.steps[number - 1].id if 0 < number <= len(protocol.steps) else None
    return SheetProblem(
        step=step,
        field=_field_of(found["part"] or "", found["place"] or "1") if found else "",
        error=PlannerError(problem.code, **details),
    )


def _field_of(part: str, place: str) -> str:
    at = int(place) - 1
    return {
        "rule": f"rules.{at}.earliest",
        "validity": f"validity.{at}.good_for",
        "duration": "min_days",
        "repeat": "every",
    }.get(part, "")
