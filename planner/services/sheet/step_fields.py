"""The fields of one step of a sheet: everything as text, as it is typed."""

from enum import StrEnum
from functools import partial
from typing import Final

from msgspec import Struct

from planner.models.civil import Offset
from planner.models.ids import DAY0, SourceId
from planner.models.plan.protocol import (
    Condition,
    End,
    Place,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
)
from planner.services.sheet.protocol_draft import ordered_steps, own_words
from planner.services.words.speaker import Speaker

TRAITS: Final = (
    "takes-drug",
    "may-become-pregnant",
    "may-father",
    "wants-children",
    "travels-abroad",
    "progressive",
)
MOST_TIMES_OFFERED: Final = 12
"""Of a step that comes more often, single times are not offered to count from."""
BETWEEN_SOURCES: Final = "; "


class Need(StrEnum):
    """What a trait of a person means for a step."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class RuleFields(Struct, frozen=True, kw_only=True):
    """A timing rule as typed: "-5", "-3 weeks", "6 months"; numbers alone are days.

    Attributes:
        anchor, anchor_end: which end of which step it is measured from.
        binds: which end of the step it ties.
        exactly: stands for the same in earliest, aim and latest.
        sources: where the rule comes from; empty for those of the step.
    """

    anchor: str = DAY0
    anchor_end: str = End.START
    binds: str = End.START
    exactly: str = ""
    earliest: str = ""
    aim: str = ""
    latest: str = ""
    sources: str = ""
    doubtful: bool = False


class ValidityFields(Struct, frozen=True, kw_only=True):
    """How long a result is good ("90 days"), and when it must still be good."""

    good_for: str = ""
    needed_on: str = DAY0
    needed_end: str = End.START
    sources: str = ""


class StepFields(Struct, frozen=True, kw_only=True):
    """A step as typed; numbers and distances are text.

    Attributes:
        min_days, aim_days, max_days: how long it takes; empty most = nobody can say.
        every, count: repeats; empty every = once.
        either: name of a choice; one of the steps that share it takes place.
        needs: traits of the person that matter, each with what it means.
        sources: where it comes from, several with "; " between.

    A field of the second rule is called ``rules.1.aim``.
    """

    title: str = ""
    phase: str = ""
    kind: str = StepKind.TASK
    place: str = Place.HOME
    site: str = Site.CENTRE
    who: str = Role.PATIENT
    ask: str = Role.NEUROLOGIST
    by_team: bool = False
    attends: bool = True
    working_days: bool = False
    key: bool = False
    doubtful: bool = False
    either: str = ""
    rules: tuple[RuleFields, ...] = ()
    min_days: str = "1"
    aim_days: str = "1"
    max_days: str = "1"
    every: str = ""
    count: str = "1"
    after_previous: bool = False
    needs: tuple[tuple[str, Need], ...] = ()
    validity: tuple[ValidityFields, ...] = ()
    summary: str = ""
    prepare: str = ""
    bring: str = ""
    sources: str = ""


def fields_of(step: Step, speaker: Speaker) -> StepFields:
    """Return a step as fields to change.

    Args:
        step: shipped steps bring their words from the content.
        speaker: the writer's language.
    """
    words = own_words(step, speaker)
    length, repeat = step.duration, step.repeat
    return StepFields(
        title=words.title,
        phase=step.phase,
        kind=step.kind,
        place=step.place,
        site=step.site,
        who=step.who,
        ask=step.ask,
        by_team=step.set_by_team,
        attends=step.attends,
        working_days=step.working_days,
        key=step.key,
        doubtful=step.doubtful,
        either=step.either,
        rules=tuple(_rule_fields(rule, step.sources, speaker) for rule in step.rules),
        min_days=str(length.min),
        aim_days=str(length.aim),
        max_days="" if length.max is None else str(length.max),
        every=_written(repeat.every, speaker) if repeat else "",
        count=str(repeat.count) if repeat else "1",
        after_previous=repeat.after_previous if repeat else False,
        needs=needs_of(step.condition),
        validity=tuple(
            ValidityFields(
                good_for=_written(one.good_for, speaker),
                needed_on=one.needed_on.step,
                needed_end=one.needed_on.end,
                sources=_other_sources(one.sources, step.sources),
            )
            for one in step.validity
        ),
        summary=words.summary,
        prepare=words.prepare,
        bring=words.bring,
        sources=BETWEEN_SOURCES.join(step.sources),
    )


def _rule_fields(
    rule: TimingRule, inherited: tuple[SourceId, ...], speaker: Speaker
) -> RuleFields:
    written = partial(_written, speaker=speaker)
    exact = rule.aim is not None and rule.earliest == rule.aim == rule.latest
    return RuleFields(
        anchor=rule.anchor.step,
        anchor_end=rule.anchor.end,
        binds=rule.binds,
        exactly=written(rule.aim) if exact else "",
        earliest="" if exact else written(rule.earliest),
        aim="" if exact else written(rule.aim),
        latest="" if exact else written(rule.latest),
        sources=_other_sources(rule.sources, inherited),
        doubtful=rule.doubtful,
    )


def needs_of(condition: Condition) -> tuple[tuple[str, Need], ...]:
    """Return the traits of a condition, each with what it means."""
    return tuple(
        (trait, need)
        for need, traits in (
            (Need.ALL, condition.all_of),
            (Need.ANY, condition.any_of),
            (Need.NONE, condition.none_of),
        )
        for trait in traits
    )


def _other_sources(
    sources: tuple[SourceId, ...], inherited: tuple[SourceId, ...]
) -> str:
    """Return sources as text, "" where they are simply those of the step."""
    return "" if sources == inherited else BETWEEN_SOURCES.join(sources)


def _written(offset: Offset | None, speaker: Speaker) -> str:
    """Return a distance as ``read_distance`` reads it, in the writer's words."""
    if offset is None:
        return ""
    parts = (Offset(months=offset.months), Offset(days=offset.days))
    told = [one for one in parts if one != Offset()] or [Offset()]
    signs = ["-" if min(one.months, one.days) < 0 else "+" for one in told]
    first, *others = (
        f"{sign} {speaker.length(one * (-1 if sign == '-' else 1))}"
        for sign, one in zip(signs, told, strict=True)
    )
    lead = first.replace("- ", "-", 1).removeprefix("+ ")
    return " ".join([lead, *others])


def anchor_choices(
    protocol: TreatmentProtocol, speaker: Speaker
) -> list[tuple[str, str]]:
    """Return what a rule can be counted from: each step, and its single times."""
    found: list[tuple[str, str]] = []
    for step in ordered_steps(protocol):
        found.append((step.id, speaker.step_title(step) or step.id))
        count = step.repeat.count if step.repeat is not None else 0
        if count <= MOST_TIMES_OFFERED:
            found += [
                (f"{step.id}#{number}", speaker.step_title(step, number))
                for number in range(1, count + 1)
            ]
    return found
