"""From the typed fields of a step to the step, with all that cannot be read."""

import re
from collections.abc import Callable
from typing import Final, TypeVar

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import PhaseId, SourceId, StepId
from planner.models.plan.protocol import (
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
from planner.models.structs import replace
from planner.services.entry.typed_values import read_count, read_distance
from planner.services.language.letters import fold
from planner.services.ports import Texts
from planner.services.sheet.step_fields import Need, RuleFields, StepFields, needs_of

T = TypeVar("T")
_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_NAME: Final = 60


class FieldsRefusedError(Exception):
    """What is wrong with typed fields: a refusal for each field's name.

    A field of the second rule is called ``rules.1.aim``.
    """

    def __init__(self, errors: dict[str, PlannerError]) -> None:
        super().__init__(", ".join(errors))
        self.errors = errors


def step_from(fields: StepFields, before: Step, texts: Texts) -> Step:
    """Return the step that fields describe; what they do not show stays as it was.

    Rules and results without any distance are left out.

    Raises:
        FieldsRefusedError: all fields that cannot be read, with their refusals.

    Args:
        fields: days and times as whole numbers from 0 to 999,999, distances as "-3
            weeks".
        before: the step as it was.
        texts: words and language of the writer.
    """
    reader = _Reader(texts)
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
        working_days=fields.working_days,
        key=fields.key,
        doubtful=fields.doubtful,
        either=reader.name("either", fields.either),
        rules=reader.rules(fields),
        duration=reader.duration(fields),
        repeat=reader.repeat(fields),
        condition=_condition(fields, before),
        validity=reader.validity(fields),
        sources=read_sources(fields.sources),
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


def read_sources(text: str) -> tuple[SourceId, ...]:
    """Return the sources in a text with "; " between them, each once.

    Args:
        text: ids of shipped sources or words of one's own.
    """
    typed = (one.strip() for one in text.split(";"))
    return tuple(SourceId(one) for one in dict.fromkeys(typed) if one)


class _Reader:
    """Reads numbers and distances and collects what cannot be read."""

    def __init__(self, texts: Texts) -> None:
        self.errors: dict[str, PlannerError] = {}
        self._texts = texts

    def rules(self, fields: StepFields) -> tuple[TimingRule, ...]:
        read = (
            self._rule(f"rules.{at}", one, fields.sources)
            for at, one in enumerate(fields.rules)
        )
        return tuple(rule for rule in read if rule is not None)

    def validity(self, fields: StepFields) -> tuple[Validity, ...]:
        found: list[Validity] = []
        for at, one in enumerate(fields.validity):
            good_for = self._offset(f"validity.{at}.good_for", one.good_for)
            if good_for is None:
                continue
            needed = Anchor(step=StepId(one.needed_on), end=End(one.needed_end))
            sources = read_sources(one.sources) or read_sources(fields.sources)
            found.append(Validity(good_for=good_for, needed_on=needed, sources=sources))
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

    def name(self, name: str, text: str) -> str:
        """Read a short name as the file has it; "" for none."""
        told = fold("-".join(text.split()))
        if told and (len(told) > _LONGEST_NAME or not _NAME.fullmatch(told)):
            self.errors[name] = PlannerError("field.not-an-id", text=text[:40])
        return told

    def _rule(self, name: str, fields: RuleFields, inherited: str) -> TimingRule | None:
        exactly, *window = (
            self._offset(f"{name}.{key}", told)
            for key, told in (
                ("exactly", fields.exactly),
                ("earliest", fields.earliest),
                ("aim", fields.aim),
                ("latest", fields.latest),
            )
        )
        given = [one for one in window if one is not None]
        if exactly is not None and given:
            self.errors[f"{name}.exactly"] = PlannerError("sheet.exactly-and-window")
        if exactly is None and not given:
            return None
        earliest, aim, latest = window if exactly is None else [exactly] * 3
        return TimingRule(
            anchor=Anchor(step=StepId(fields.anchor), end=End(fields.anchor_end)),
            binds=End(fields.binds),
            earliest=earliest,
            aim=aim,
            latest=latest,
            sources=read_sources(fields.sources) or read_sources(inherited),
            doubtful=fields.doubtful,
        )

    def _offset(self, name: str, text: str) -> Offset | None:
        return self._read(name, lambda: read_distance(text, self._texts))

    def _number(self, name: str, text: str) -> int:
        found = self._read(name, lambda: read_count(text))
        # Any number will do: with an error the step is not taken.
        return 1 if found is None else found

    def _read(self, name: str, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except PlannerError as error:
            self.errors[name] = error
            return None


def _condition(fields: StepFields, before: Step) -> Condition:
    """Keep a condition as it was written while it still says the same."""
    if set(fields.needs) == set(needs_of(before.condition)):
        return before.condition
    named = {
        need: tuple(trait for trait, asked in fields.needs if asked is need)
        for need in Need
    }
    return Condition(
        all_of=named[Need.ALL], any_of=named[Need.ANY], none_of=named[Need.NONE]
    )
