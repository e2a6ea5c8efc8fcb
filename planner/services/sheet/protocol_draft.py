"""Writing down a centre's own sheet: copies, steps and phases."""

from uuid import uuid4

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import (
    DAY0,
    OptionId,
    PhaseId,
    ProtocolId,
    StepId,
)
from planner.models.journey import Journey
from planner.models.plan.protocol import (
    DayClock,
    Phase,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Wording,
)
from planner.models.structs import replace
from planner.services.ports import Catalog
from planner.services.words.speaker import Speaker


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


def own_words(step: Step, speaker: Speaker) -> Wording:
    """Return the words of a step, those of the content for a shipped one."""
    if step.wording is not None:
        return step.wording
    return Wording(
        title=speaker.step_text(step, "title"),
        summary=speaker.step_text(step, "summary"),
        prepare=speaker.step_text(step, "prepare"),
        bring=speaker.step_text(step, "bring"),
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
    """Add a step, or take its new form.

    Args:
        protocol: the sheet.
        step: goes to the end when its id is new.
    """
    if protocol.step(step.id) is None:
        return replace(protocol, steps=(*protocol.steps, step))
    steps = tuple(step if one.id == step.id else one for one in protocol.steps)
    return replace(protocol, steps=steps)


def remove_step(protocol: TreatmentProtocol, step: StepId) -> TreatmentProtocol:
    """Take a step away; Day 0 stays."""
    steps = tuple(one for one in protocol.steps if one.id != step or step == DAY0)
    return replace(protocol, steps=steps)


def ordered_steps(protocol: TreatmentProtocol) -> tuple[Step, ...]:
    """Return the steps phase by phase, in each in the order of the sheet."""
    order = {phase.id: at for at, phase in enumerate(protocol.phases)}
    return tuple(sorted(protocol.steps, key=lambda one: order.get(one.phase, 0)))


def copy_step(
    protocol: TreatmentProtocol, step: StepId
) -> tuple[TreatmentProtocol, StepId]:
    """Put a copy of a step behind it; returns the sheet and the id of the copy."""
    found = protocol.step(step)
    if found is None:
        return protocol, step
    taken = {one.id for one in protocol.steps}
    fresh = next(
        name
        # One more than there are steps: one of these names is free.
        for number in range(2, len(taken) + 3)
        if (name := StepId(f"{step}-{number}")) not in taken
    )
    at = protocol.steps.index(found) + 1
    copied = replace(found, id=fresh)
    steps = (*protocol.steps[:at], copied, *protocol.steps[at:])
    return replace(protocol, steps=steps), fresh


def move_step(protocol: TreatmentProtocol, step: StepId, by: int) -> TreatmentProtocol:
    """Move a step one place up (-1) or down (+1), at an end into the next phase.

    Args:
        protocol: the sheet.
        step: id of the step; one that is not there moves nothing.
        by: -1 or +1.
    """
    shown = ordered_steps(protocol)
    at = next((n for n, one in enumerate(shown) if one.id == step), None)
    if at is None:
        return protocol
    moved = shown[at]
    other = shown[at + by] if 0 <= at + by < len(shown) else None
    if other is not None and other.phase == moved.phase:
        swapped = {moved.id: other, other.id: moved}
        return replace(protocol, steps=tuple(swapped.get(one.id, one) for one in shown))
    return _into_next_phase(protocol, shown, moved, by)


def move_phase(
    protocol: TreatmentProtocol, phase: PhaseId, by: int
) -> TreatmentProtocol:
    """Move a phase with its steps one place up (-1) or down (+1).

    Args:
        protocol: the sheet.
        phase: id of the phase.
        by: -1 or +1; at an end nothing moves.
    """
    phases = list(protocol.phases)
    at = next((n for n, one in enumerate(phases) if one.id == phase), None)
    if at is None or not 0 <= at + by < len(phases):
        return protocol
    phases[at], phases[at + by] = phases[at + by], phases[at]
    return replace(protocol, phases=tuple(phases))


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


def clock_phase(
    protocol: TreatmentProtocol, phase: PhaseId, step: StepId | None, first: int
) -> TreatmentProtocol:
    """Count the days of a phase from a step; None counts them from Day 0.

    Args:
        protocol: the sheet.
        phase: id of the phase.
        step: whose first day begins the count.
        first: what that day is called, 0 or 1.
    """
    found = next((one for one in protocol.phases if one.id == phase), None)
    if found is None:
        return protocol
    named = found.clock.name if found.clock else found.title
    clock = None if step is None else DayClock(name=named, step=step, first=first)
    phases = tuple(
        replace(one, clock=clock) if one.id == phase else one for one in protocol.phases
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
    # ``rest`` lacks the phase: the place before it is still the one before.
    heir = rest[max(0, at - 1)].id
    steps = tuple(
        replace(step, phase=heir) if step.phase == phase else step
        for step in protocol.steps
    )
    return replace(protocol, phases=rest, steps=steps)


def _into_next_phase(
    protocol: TreatmentProtocol, shown: tuple[Step, ...], step: Step, by: int
) -> TreatmentProtocol:
    """Make a step the last one of the phase before, or the first one of the next."""
    names = [phase.id for phase in protocol.phases]
    there = names.index(step.phase) + by if step.phase in names else -1
    if not 0 <= there < len(names):
        return protocol
    moved = replace(step, phase=names[there])
    rest = tuple(one for one in shown if one.id != step.id)
    steps = (*rest, moved) if by < 0 else (moved, *rest)
    return replace(protocol, steps=steps)


def new_step(protocol: TreatmentProtocol, phase: PhaseId) -> Step:
    """Return an empty step of a phase, with an id nobody has."""
    taken = {step.id for step in protocol.steps}
    number = len(taken) + 1
    while StepId(f"step-{number}") in taken:
        number += 1
    # A rule to begin with: a step without any gets no date.
    rule = TimingRule(aim=Offset(days=-1))
    return Step(
        id=StepId(f"step-{number}"),
        phase=phase,
        rules=(rule,),
        wording=Wording(title=""),
    )
