"""Writes a protocol as a TOML file, leaving out what is the default."""

from tomli_w import dumps

from planner.models.civil import Offset
from planner.models.ids import SourceId
from planner.models.plan.protocol import (
    NO_CONDITION,
    ONE_DAY,
    Anchor,
    Condition,
    Duration,
    End,
    Example,
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
)

Fields = dict[str, object]


def write_protocol(protocol: TreatmentProtocol) -> str:
    """Write a protocol as TOML that ``read_protocol`` reads back unchanged.

    Args:
        protocol: a person's own, or a shipped one to begin with.

    Returns:
        TOML that says no more than is needed: what is usual is left out.
    """
    return dumps(_protocol_fields(protocol))


def _protocol_fields(protocol: TreatmentProtocol) -> Fields:
    fields: Fields = {
        "id": protocol.id,
        "option": protocol.option,
        "title": protocol.title,
        "version": protocol.version,
        "notes": protocol.notes,
        "centre_start": protocol.centre_start,
        "day_numbers": None if protocol.day_numbers else False,
        "sources": list(protocol.sources),
        "phase": [_phase(phase) for phase in protocol.phases],
        "step": [_step(step) for step in protocol.steps],
    }
    return _filled(fields)


def _phase(phase: Phase) -> Fields:
    clock: Fields = {}
    if phase.clock is not None:
        clock = {
            "name": phase.clock.name,
            "from": phase.clock.step,
            "first": phase.clock.first,
        }
    return _filled({"id": phase.id, "title": phase.title, "clock": clock or None})


def _step(step: Step) -> Fields:
    fields: Fields = {
        "id": step.id,
        "phase": step.phase,
        "words": step.words,
        **_words(step),
        "kind": _unless(step.kind, StepKind.TASK),
        "place": _unless(step.place, Place.HOME),
        "site": _unless(step.site, Site.HOME),
        "who": _unless(step.who, Role.PATIENT),
        "ask": _unless(step.ask, Role.NEUROLOGIST),
        "attends": None if step.attends else False,
        "working_days": step.working_days or None,
        "set_by_team": step.set_by_team or None,
        "key": step.key or None,
        "doubtful": step.doubtful or None,
        "either": step.either,
        "days": _days(step.duration),
        "repeat": _repeat(step.repeat),
        "only_if": _only_if(step.condition),
        "sources": list(step.sources),
        "rule": [_rule(rule, step.sources) for rule in step.rules],
        "validity": [_validity(entry, step.sources) for entry in step.validity],
        "examples": [_example(entry) for entry in step.examples],
    }
    return _filled(fields)


def _words(step: Step) -> Fields:
    if step.wording is None:
        return {}
    return {
        "title": step.wording.title,
        "summary": step.wording.summary,
        "prepare": step.wording.prepare,
        "bring": step.wording.bring,
    }


def _rule(rule: TimingRule, inherited: tuple[SourceId, ...]) -> Fields:
    fields: Fields = {
        "from": _anchor(rule.anchor),
        "binds": _unless(rule.binds, End.START),
        **_window(rule),
        "doubtful": rule.doubtful or None,
    }
    return _with_sources(_filled(fields), rule.sources, inherited)


def _window(rule: TimingRule) -> Fields:
    if rule.aim is not None and rule.earliest == rule.aim == rule.latest:
        return {"exactly": str(rule.aim)}
    return {
        "earliest": _offset(rule.earliest),
        "aim": _offset(rule.aim),
        "latest": _offset(rule.latest),
    }


def _validity(entry: Validity, inherited: tuple[SourceId, ...]) -> Fields:
    fields: Fields = {
        "good_for": str(entry.good_for),
        "needed_on": _anchor(entry.needed_on),
    }
    return _with_sources(fields, entry.sources, inherited)


def _with_sources(
    fields: Fields, sources: tuple[SourceId, ...], inherited: tuple[SourceId, ...]
) -> Fields:
    """Name the sources only where they are not simply those of the step."""
    return fields if sources == inherited else {**fields, "sources": list(sources)}


def _example(entry: Example) -> Fields:
    return _filled({"id": entry.id, "source": entry.source, "drug": entry.drug})


def _anchor(anchor: Anchor) -> str:
    return f"end of {anchor.step}" if anchor.end is End.END else anchor.step


def _days(duration: Duration) -> object:
    if duration == ONE_DAY:
        return None
    if duration.min == duration.aim == duration.max:
        return duration.min
    fields: Fields = {"least": duration.min, "aim": duration.aim, "most": duration.max}
    return _filled(fields)


def _repeat(repeat: Repeat | None) -> object:
    if repeat is None:
        return None
    fields: Fields = {
        "every": str(repeat.every),
        "count": repeat.count,
        "after_previous": repeat.after_previous or None,
    }
    return _filled(fields)


def _only_if(condition: Condition) -> object:
    if condition == NO_CONDITION:
        return None
    fields: Fields = {
        "all_of": list(condition.all_of),
        "any_of": list(condition.any_of),
        "none_of": list(condition.none_of),
    }
    return _filled(fields)


def _offset(offset: Offset | None) -> str | None:
    return None if offset is None else str(offset)


def _unless(value: StepKind | Place | Site | Role | End, default: object) -> str | None:
    return None if value == default else value.value


def _filled(fields: Fields) -> Fields:
    """Leave out what has nothing to say."""
    return {
        key: value
        for key, value in fields.items()
        if value is not None and value not in ("", [])
    }
