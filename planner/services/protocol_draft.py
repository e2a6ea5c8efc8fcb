"""Writing down a centre's own sheet: fields as typed, steps as checked values."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, TypeVar
from uuid import uuid4

from planner.models.civil import Offset
from planner.models.errors import FileProblem, PlannerError
from planner.models.ids import DAY0, OptionId, PhaseId, ProtocolId, SourceId, StepId
from planner.models.journey import Journey
from planner.models.protocol import (
    Anchor,
    Condition,
    Duration,
    End,
    Phase,
    Place,
    Repeat,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Validity,
    Wording,
)
from planner.scheduling.checks import protocol_problems
from planner.services.ports import Catalog
from planner.services.speaker import Speaker

TRAITS: Final = (
    "takes-drug",
    "may-become-pregnant",
    "may-father",
    "wants-children",
    "travels-abroad",
    "progressive",
)
_DAYS: Final = re.compile(r"[+-]?\s*\d{1,6}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFields:
    """A step as typed; every field is text.

    Attributes:
        earliest, aim, latest: "-5", "-3 weeks", "6 months"; numbers alone are days.
        anchor, anchor_end: which end of which step they are measured from.
        min_days, aim_days, max_days: how long it takes; empty most = nobody can say.
        every, count: repeats; empty every = once.
        condition: a trait of the person, "" for everybody.
        good_for: how long a result is good, "" for ever.
        source: where it comes from, own words.
    """

    title: str = ""
    phase: str = ""
    kind: str = StepKind.TASK
    place: str = Place.HOME
    site: str = Site.CENTRE
    who: str = Role.PATIENT
    by_team: bool = False
    anchor: str = DAY0
    anchor_end: str = End.START
    earliest: str = ""
    aim: str = ""
    latest: str = ""
    min_days: str = "1"
    aim_days: str = "1"
    max_days: str = "1"
    every: str = ""
    count: str = "1"
    condition: str = ""
    good_for: str = ""
    summary: str = ""
    prepare: str = ""
    bring: str = ""
    source: str = ""


class FieldsRefusedError(Exception):
    """What is wrong with typed fields: a refusal for each field's name."""

    def __init__(self, errors: dict[str, PlannerError]) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors


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
        steps=tuple(_with_words(step, speaker) for step in protocol.steps),
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


def fields_of(step: Step, speaker: Speaker) -> StepFields:
    """Return a step as fields to change."""
    rule = step.rules[0] if step.rules else TimingRule()
    words = _with_words(step, speaker).wording or Wording(title="")
    length = step.duration
    repeat = step.repeat
    return StepFields(
        title=words.title,
        phase=step.phase,
        kind=step.kind,
        place=step.place,
        site=step.site,
        who=step.who,
        by_team=step.set_by_team,
        anchor=rule.anchor.step,
        anchor_end=rule.anchor.end,
        earliest=_written(rule.earliest),
        aim=_written(rule.aim),
        latest=_written(rule.latest),
        min_days=str(length.min),
        aim_days=str(length.aim),
        max_days="" if length.max is None else str(length.max),
        every=_written(repeat.every) if repeat else "",
        count=str(repeat.count) if repeat else "1",
        condition=next(iter((*step.condition.all_of, *step.condition.any_of)), ""),
        good_for=_written(step.validity[0].good_for) if step.validity else "",
        summary=words.summary,
        prepare=words.prepare,
        bring=words.bring,
        source=next(iter(step.sources), ""),
    )


def step_from(fields: StepFields, before: Step) -> Step:
    """Return the step that fields describe; what they do not show stays as it was.

    Raises:
        FieldsRefusedError: all fields that cannot be read, with their refusals.
    """
    reader = _Reader()
    rule = replace(
        before.rules[0] if before.rules else TimingRule(),
        anchor=Anchor(step=StepId(fields.anchor), end=End(fields.anchor_end)),
        earliest=reader.offset("earliest", fields.earliest),
        aim=reader.offset("aim", fields.aim),
        latest=reader.offset("latest", fields.latest),
    )
    tied = rule.earliest or rule.aim or rule.latest
    if not fields.title.strip():
        reader.errors["title"] = PlannerError("own-step.no-title")
    step = replace(
        before,
        phase=PhaseId(fields.phase),
        kind=StepKind(fields.kind),
        place=Place(fields.place),
        site=Site(fields.site),
        who=Role(fields.who),
        set_by_team=fields.by_team,
        rules=((rule,) if tied else ()) + before.rules[1:],
        duration=reader.duration(fields),
        repeat=reader.repeat(fields, before.repeat),
        condition=_condition(fields, before),
        validity=reader.validity(fields, before),
        sources=_sources(fields, before),
        wording=Wording(
            title=fields.title.strip(),
            summary=fields.summary,
            prepare=fields.prepare,
            bring=fields.bring,
        ),
    )
    if reader.errors:
        raise FieldsRefusedError(reader.errors)
    return step


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


def sheet_problems(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return all that keeps a sheet from being planned with."""
    return protocol_problems(protocol)


class _Reader:
    """Reads numbers and distances and collects what cannot be read."""

    def __init__(self) -> None:
        self.errors: dict[str, PlannerError] = {}

    def offset(self, name: str, text: str) -> Offset | None:
        cleaned = text.strip().replace("\N{MINUS SIGN}", "-")
        if not cleaned:
            return None
        if _DAYS.fullmatch(cleaned):
            cleaned = f"{cleaned} days"
        return self._read(name, lambda: Offset.parse(cleaned))

    def number(self, name: str, text: str) -> int:
        cleaned = text.strip()
        if cleaned.isascii() and cleaned.isdigit() and len(cleaned) < len("1000000"):
            return int(cleaned)
        self.errors[name] = PlannerError("offset.unreadable", text=text[:40])
        return 1

    def duration(self, fields: StepFields) -> Duration:
        most = fields.max_days.strip()
        return Duration(
            min=self.number("min_days", fields.min_days),
            aim=self.number("aim_days", fields.aim_days),
            max=self.number("max_days", most) if most else None,
        )

    def repeat(self, fields: StepFields, before: Repeat | None) -> Repeat | None:
        every = self.offset("every", fields.every)
        if every is None:
            return None
        count = self.number("count", fields.count)
        after = before.after_previous if before else False
        return Repeat(every=every, count=count, after_previous=after)

    def validity(self, fields: StepFields, before: Step) -> tuple[Validity, ...]:
        good_for = self.offset("good_for", fields.good_for)
        if good_for is None:
            return ()
        first = before.validity[0] if before.validity else Validity(good_for=good_for)
        return (replace(first, good_for=good_for), *before.validity[1:])

    def _read(self, name: str, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except PlannerError as error:
            self.errors[name] = error
            return None


def _with_words(step: Step, speaker: Speaker) -> Step:
    if step.wording is not None:
        return step
    words = Wording(
        title=speaker.step_text(step, "title"),
        summary=speaker.step_text(step, "summary"),
        prepare=speaker.step_text(step, "prepare"),
        bring=speaker.step_text(step, "bring"),
    )
    return replace(step, wording=words)


def _condition(fields: StepFields, before: Step) -> Condition:
    """Keep a condition of several traits as it was while its first one is shown."""
    shown = next(iter((*before.condition.all_of, *before.condition.any_of)), "")
    if fields.condition == shown:
        return before.condition
    return Condition(all_of=(fields.condition,)) if fields.condition else Condition()


def _sources(fields: StepFields, before: Step) -> tuple[SourceId, ...]:
    """Keep several sources as they were while the first one is shown."""
    typed = fields.source.strip()
    if typed == next(iter(before.sources), ""):
        return before.sources
    return (SourceId(typed),) if typed else ()


def _written(offset: Offset | None) -> str:
    return "" if offset is None else str(offset)
