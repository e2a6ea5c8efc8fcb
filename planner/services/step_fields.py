"""The fields of one step of a sheet: text as typed, steps as checked values."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeVar

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, PhaseId, SourceId, StepId
from planner.models.protocol import (
    Anchor,
    Condition,
    Duration,
    End,
    Place,
    Repeat,
    Role,
    Site,
    Step,
    StepKind,
    TimingRule,
    Validity,
    Wording,
)
from planner.services.speaker import Speaker
from planner.services.typed_values import read_count, read_distance

TRAITS: Final = (
    "takes-drug",
    "may-become-pregnant",
    "may-father",
    "wants-children",
    "travels-abroad",
    "progressive",
)
_BETWEEN_SOURCES: Final = "; "
T = TypeVar("T")


class Need(StrEnum):
    """What a trait of a person means for a step."""

    NOTHING = ""
    ALL = "all"
    ANY = "any"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFields:
    """A timing rule as typed: "-5", "-3 weeks", "6 months"; numbers alone are days.

    Attributes:
        anchor, anchor_end: which end of which step it is measured from.
        binds: which end of the step it ties.
        origin: place of the rule in the step before, -1 for a new one.
    """

    anchor: str = DAY0
    anchor_end: str = End.START
    binds: str = End.START
    earliest: str = ""
    aim: str = ""
    latest: str = ""
    doubtful: bool = False
    origin: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidityFields:
    """How long a result is good ("90 days"), and when it must still be good."""

    good_for: str = ""
    needed_on: str = DAY0
    needed_end: str = End.START
    origin: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFields:
    """A step as typed; numbers and distances are text.

    Attributes:
        min_days, aim_days, max_days: how long it takes; empty most = nobody can say.
        every, count: repeats; empty every = once.
        needs: traits of the person that matter, each with what it means.
        sources: where it comes from, several with "; " between.
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
    key: bool = False
    doubtful: bool = False
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


class FieldsRefusedError(Exception):
    """What is wrong with typed fields: a refusal for each field's name.

    A field of the second rule is called ``rules.1.aim``.
    """

    def __init__(self, errors: dict[str, PlannerError]) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors


def fields_of(step: Step, speaker: Speaker) -> StepFields:
    """Return a step as fields to change."""
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
        key=step.key,
        doubtful=step.doubtful,
        rules=tuple(_rule_fields(at, rule) for at, rule in enumerate(step.rules)),
        min_days=str(length.min),
        aim_days=str(length.aim),
        max_days="" if length.max is None else str(length.max),
        every=_written(repeat.every) if repeat else "",
        count=str(repeat.count) if repeat else "1",
        after_previous=repeat.after_previous if repeat else False,
        needs=_needs(step.condition),
        validity=tuple(
            ValidityFields(
                good_for=_written(one.good_for),
                needed_on=one.needed_on.step,
                needed_end=one.needed_on.end,
                origin=at,
            )
            for at, one in enumerate(step.validity)
        ),
        summary=words.summary,
        prepare=words.prepare,
        bring=words.bring,
        sources=_BETWEEN_SOURCES.join(step.sources),
    )


def step_from(fields: StepFields, before: Step) -> Step:
    """Return the step that fields describe; what they do not show stays as it was.

    Rules and results without any distance are left out.

    Raises:
        FieldsRefusedError: all fields that cannot be read, with their refusals.
    """
    reader = _Reader()
    if not fields.title.strip():
        reader.errors["title"] = PlannerError("own-step.no-title")
    step = replace(
        before,
        phase=PhaseId(fields.phase),
        kind=StepKind(fields.kind),
        place=Place(fields.place),
        site=Site(fields.site),
        who=Role(fields.who),
        ask=Role(fields.ask),
        set_by_team=fields.by_team,
        attends=fields.attends,
        key=fields.key,
        doubtful=fields.doubtful,
        rules=reader.rules(fields, before),
        duration=reader.duration(fields),
        repeat=reader.repeat(fields),
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


class _Reader:
    """Reads numbers and distances and collects what cannot be read."""

    def __init__(self) -> None:
        self.errors: dict[str, PlannerError] = {}

    def rules(self, fields: StepFields, before: Step) -> tuple[TimingRule, ...]:
        read = (
            self._rule(f"rules.{at}", one, _at(before.rules, one.origin))
            for at, one in enumerate(fields.rules)
        )
        return tuple(rule for rule in read if rule is not None)

    def validity(self, fields: StepFields, before: Step) -> tuple[Validity, ...]:
        found: list[Validity] = []
        for at, one in enumerate(fields.validity):
            good_for = self._offset(f"validity.{at}.good_for", one.good_for)
            if good_for is None:
                continue
            known = _at(before.validity, one.origin) or Validity(good_for=good_for)
            needed = Anchor(step=StepId(one.needed_on), end=End(one.needed_end))
            found.append(replace(known, good_for=good_for, needed_on=needed))
        return tuple(found)

    def duration(self, fields: StepFields) -> Duration:
        most = fields.max_days.strip()
        return Duration(
            min=self._number("min_days", fields.min_days),
            aim=self._number("aim_days", fields.aim_days),
            max=self._number("max_days", most) if most else None,
        )

    def repeat(self, fields: StepFields) -> Repeat | None:
        every = self._offset("every", fields.every)
        if every is None:
            return None
        count = self._number("count", fields.count)
        return Repeat(every=every, count=count, after_previous=fields.after_previous)

    def _rule(
        self, name: str, fields: RuleFields, before: TimingRule | None
    ) -> TimingRule | None:
        earliest, aim, latest = (
            self._offset(f"{name}.{key}", getattr(fields, key))
            for key in ("earliest", "aim", "latest")
        )
        if earliest is None and aim is None and latest is None:
            return None
        return replace(
            before or TimingRule(),
            anchor=Anchor(step=StepId(fields.anchor), end=End(fields.anchor_end)),
            binds=End(fields.binds),
            earliest=earliest,
            aim=aim,
            latest=latest,
            doubtful=fields.doubtful,
        )

    def _offset(self, name: str, text: str) -> Offset | None:
        return self._read(name, lambda: read_distance(text))

    def _number(self, name: str, text: str) -> int:
        found = self._read(name, lambda: read_count(text))
        return 1 if found is None else found

    def _read(self, name: str, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except PlannerError as error:
            self.errors[name] = error
            return None


def _rule_fields(at: int, rule: TimingRule) -> RuleFields:
    return RuleFields(
        anchor=rule.anchor.step,
        anchor_end=rule.anchor.end,
        binds=rule.binds,
        earliest=_written(rule.earliest),
        aim=_written(rule.aim),
        latest=_written(rule.latest),
        doubtful=rule.doubtful,
        origin=at,
    )


def _needs(condition: Condition) -> tuple[tuple[str, Need], ...]:
    return tuple(
        (trait, need)
        for need, traits in (
            (Need.ALL, condition.all_of),
            (Need.ANY, condition.any_of),
            (Need.NONE, condition.none_of),
        )
        for trait in traits
    )


def _condition(fields: StepFields, before: Step) -> Condition:
    """Keep a condition as it was written while it still says the same."""
    if set(fields.needs) == set(_needs(before.condition)):
        return before.condition
    named = {
        need: tuple(trait for trait, asked in fields.needs if asked is need)
        for need in Need
    }
    return Condition(
        all_of=named[Need.ALL], any_of=named[Need.ANY], none_of=named[Need.NONE]
    )


def _sources(fields: StepFields, before: Step) -> tuple[SourceId, ...]:
    """Keep sources as they were while nobody touched them."""
    if fields.sources == _BETWEEN_SOURCES.join(before.sources):
        return before.sources
    typed = (one.strip() for one in fields.sources.split(";"))
    return tuple(SourceId(one) for one in dict.fromkeys(typed) if one)


def _at(things: tuple[T, ...], place: int) -> T | None:
    return things[place] if 0 <= place < len(things) else None


def _written(offset: Offset | None) -> str:
    return "" if offset is None else str(offset)
