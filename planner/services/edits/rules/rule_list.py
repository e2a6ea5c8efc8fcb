"""The rules of a plan that a centre can confirm or do otherwise, each with a key.

Asked is what a centre decides: treatment, tests, stays, medicines, vaccines, check-ups,
and every key step; not how somebody gets ready at home.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from planner.models.ids import SourceId, StepId
from planner.models.journey import Journey
from planner.models.plan.facts import ConfirmedRule
from planner.models.plan.protocol import (
    ONE_DAY,
    Duration,
    Step,
    StepKind,
    TimingRule,
    Validity,
)
from planner.models.plan.schedule import Schedule, StepState

if TYPE_CHECKING:
    from planner.models.civil import Offset

_OF_A_CENTRE: Final = frozenset(
    {
        StepKind.TEST,
        StepKind.MEDICINE,
        StepKind.STAY,
        StepKind.VACCINE,
        StepKind.CHECKUP,
        StepKind.INFUSION,
    }
)
_LEFT_OUT: Final = frozenset({StepState.CANCELLED, StepState.SKIPPED})
_OVER: Final = _LEFT_OUT | {StepState.DONE, StepState.BEFORE}


class RulePart(StrEnum):
    """What of a step a rule says."""

    WHEN = "when"
    LENGTH = "length"
    GOOD_FOR = "good-for"


class PlanRule(Struct, frozen=True, kw_only=True):
    """One rule that the plan uses.

    Attributes:
        key: ``<step>.<part>``, from the second of a step on with its number behind.
        index: its place among the rules (or results) of its step, from 0.
        value: what it says, as ``rule_values`` reads it; a confirmation of another
            value is none.
        rule, days, validity: the one that it is.
    """

    key: str
    step: StepId
    part: RulePart
    index: int = 0
    value: str
    sources: tuple[SourceId, ...]
    rule: TimingRule | None = None
    days: Duration | None = None
    validity: Validity | None = None

    @property
    def other(self) -> StepId | None:
        """The step that it ties its own to, None for a length."""
        if self.rule is not None:
            return self.rule.anchor.step
        return None if self.validity is None else self.validity.needed_on.step


def plan_rules(journey: Journey, schedule: Schedule) -> tuple[PlanRule, ...]:
    """Return the rules in the order of the timetable; () without a plan.

    Args:
        journey: with the timetable of the plan; own steps have no rule of a centre.
        schedule: its dates; what is over or left out asks nothing any more.
    """
    if journey.plan is None:
        return ()
    here = {one.step.id for one in schedule.steps if one.state not in _LEFT_OUT}
    open_steps = {one.step.id for one in schedule.steps if one.state not in _OVER}
    return tuple(
        rule
        for step in journey.plan.protocol.steps
        if step.id in open_steps and _is_of_a_centre(step)
        for rule in _rules(step)
        # A rule to a step that this person does not have is not used.
        if rule.other is None or _base(rule.other) in here
    )


def confirmed(
    rules: tuple[PlanRule, ...], told: Mapping[str, ConfirmedRule]
) -> dict[str, ConfirmedRule]:
    """Return what is confirmed as it stands, by the key of the rule.

    Args:
        rules: of the plan.
        told: every confirmation; one of another value does not count.
    """
    return {
        one.key: found
        for one in rules
        if (found := told.get(one.key)) is not None and found.value == one.value
    }


def rules_of(step: Step) -> tuple[PlanRule, ...]:
    """Return the rules of one step."""
    return tuple(_rules(step))


def _base(step: StepId) -> StepId:
    return StepId(step.partition("#")[0])


def _is_of_a_centre(step: Step) -> bool:
    # A date that only the team can set has no rule: it is asked for as a gap.
    return not step.set_by_team and (step.key or step.kind in _OF_A_CENTRE)


def _rules(step: Step) -> Iterator[PlanRule]:
    for index, rule in enumerate(step.rules):
        yield PlanRule(
            key=_key(step, RulePart.WHEN, index),
            step=step.id,
            part=RulePart.WHEN,
            index=index,
            value=_when(rule),
            sources=rule.sources or step.sources,
            rule=rule,
        )
    if step.duration != ONE_DAY:
        yield PlanRule(
            key=_key(step, RulePart.LENGTH, 0),
            step=step.id,
            part=RulePart.LENGTH,
            value=_days(step.duration),
            sources=step.sources,
            days=step.duration,
        )
    for index, validity in enumerate(step.validity):
        yield PlanRule(
            key=_key(step, RulePart.GOOD_FOR, index),
            step=step.id,
            part=RulePart.GOOD_FOR,
            index=index,
            value=str(validity.good_for),
            sources=validity.sources or step.sources,
            validity=validity,
        )


def _key(step: Step, part: RulePart, index: int) -> str:
    return f"{step.id}.{part.value}" + (f".{index + 1}" if index else "")


def _when(rule: TimingRule) -> str:
    told: tuple[tuple[str, Offset | None], ...] = (
        ("from", rule.earliest),
        ("to", rule.latest),
        ("best", rule.aim),
    )
    return " ".join(f"{name} {one}" for name, one in told if one is not None)


def _days(days: Duration) -> str:
    most = "" if days.max is None else f" to {days.max}"
    return f"from {days.min}{most} best {days.aim}"
