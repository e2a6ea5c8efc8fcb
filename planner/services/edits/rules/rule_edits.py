"""What a centre said of the rules: all of it one change of the plan."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from planner.models.answers import RulesFile, RulesTold
from planner.models.civil import add_months
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import SourceId
from planner.models.journey import Action, Journey, Plan
from planner.models.plan.facts import ConfirmedRule
from planner.models.plan.protocol import Step, TreatmentProtocol
from planner.models.plan.schedule import Schedule
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals, refuse_file, refuse_new
from planner.models.structs import replace
from planner.scheduling.protocol_checks.rule_checks import protocol_problems
from planner.services.edits.rules.rule_list import PlanRule, plan_rules, rules_of
from planner.services.edits.rules.rule_values import FORGET, RIGHT, with_own_value

Answer = tuple[PlanRule, str]
_NO_VALUE: Final = frozenset({RIGHT, FORGET})
_NOBODY: Final = SourceId("-")
"""The source of values that are only tried."""
_AGE: Final = 24
"""Months: what a centre said longer before this plan was begun is not about it."""


def confirm_rules(
    journey: Journey, schedule: Schedule, told: RulesTold, today: date
) -> Edit:
    """Take what a centre said of the rules: right, or with us it is something else.

    A rule that is otherwise there becomes the centre's own in the timetable of the
    plan, with the centre as its source. What is not named stays as it was.

    Args:
        journey: with a plan.
        schedule: its dates.
        told: by whom, on which day, and the answers by the key of the rule.
        today: the last day on which it can have been said.

    Raises:
        PlannerError: ``plan.none``; the first of what ``find_rules_refusals`` finds.
    """
    plan = _plan(journey)
    refuse_new(
        lambda one, found: find_rules_refusals(journey, schedule, one, today, found),
        told,
    )
    by, on = _who(journey, told), told.on or today
    answered = tuple(_answered(journey, schedule, told))
    protocol = _as_told(plan.protocol, answered, SourceId(f"{by}, {on.isoformat()}"))
    kept = dict(journey.confirmed)
    for rule, text in answered:
        if text == FORGET:
            kept.pop(rule.key, None)
            continue
        value = _value_of(protocol, rule)
        kept[rule.key] = ConfirmedRule(
            rule=rule.key, by=by, on=on, value=value, own=text != RIGHT
        )
    changed = plan if protocol == plan.protocol else replace(plan, protocol=protocol)
    return Edit(
        journey=replace(journey, plan=changed, confirmed=kept),
        action=Action.CONFIRMED,
        subject=plan.protocol.id,
        details={"name": by, "day": on.isoformat()},
    )


def _as_told(
    protocol: TreatmentProtocol, answered: Iterable[Answer], source: SourceId
) -> TreatmentProtocol:
    """Return the timetable with each rule that is otherwise at the centre."""
    steps = {step.id: step for step in protocol.steps}
    for rule, text in answered:
        if text not in _NO_VALUE:
            steps[rule.step] = with_own_value(steps[rule.step], rule, text, source)
    return replace(protocol, steps=tuple(steps.values()))


def check_rules(
    journey: Journey, schedule: Schedule, file: RulesFile, today: date
) -> RulesTold:
    """Return what a file says of the rules, where all of it can be taken.

    Raises:
        FileRefusedError: with all that could not be read and all that
            ``confirm_rules`` would refuse, each with its key and line.
        PlannerError: ``plan.none``.
    """
    found = Refusals((one.key for one in file.problems), file.key_of)
    if file.is_whole:
        find_rules_refusals(journey, schedule, file.told, today, found)
    refuse_file(file, found)
    return file.told


def find_rules_refusals(
    journey: Journey,
    schedule: Schedule,
    told: RulesTold,
    today: date,
    found: Refusals,
) -> None:
    """Find all that cannot be taken of what a centre said.

    Args:
        journey: with a plan.
        schedule: its dates.
        told: by whom, on which day, the answers.
        today: the last day on which it can have been said.
        found: takes ``rule.no-centre``, ``rule.in-future`` (date, today),
            ``rule.too-long-ago`` (date, since), ``rule.unknown`` (rule),
            ``rule.nothing`` without an answer, what ``with_own_value`` refuses, and
            ``rule.never-fits`` for values with which the steps fit on no day.
    """
    plan = _plan(journey)
    found.take("by", lambda: clean_line(_who(journey, told), "by"))
    if told.on is not None and told.on > today:
        found.add("on", "rule.in-future", date=str(told.on), today=str(today))
    if told.on is not None and told.on < add_months(journey.created, -_AGE):
        dates = {"date": str(told.on), "since": str(journey.created)}
        found.add("on", "rule.too-long-ago", **dates)
    rules = {one.key: one for one in plan_rules(journey, schedule)}
    part = found.under("answers")
    if not any(text.strip() for text in told.answers.values()):
        found.add("answers", "rule.nothing")
    for key in told.answers.keys() - rules.keys():
        part.add(key, "rule.unknown", rule=key[:60])
    answered = list(_answered(journey, schedule, told))
    before = len(found.found)
    for rule, text in answered:
        step = plan.protocol.step(rule.step)
        if step is not None and text not in _NO_VALUE:
            _take_value(part, step, rule, text)
    if len(found.found) == before:
        _take_whole(part, plan.protocol, answered)


def _take_value(found: Refusals, step: Step, rule: PlanRule, text: str) -> None:
    found.take(rule.key, lambda: with_own_value(step, rule, text, _NOBODY))


def _take_whole(
    found: Refusals, protocol: TreatmentProtocol, answered: list[Answer]
) -> None:
    """Find values that are fine alone, and let no plan hold, whatever its dates."""
    told = [rule for rule, text in answered if text not in _NO_VALUE]
    if not told:
        return
    known = {(one.key, one.code) for one in protocol_problems(protocol)}
    for problem in protocol_problems(_as_told(protocol, answered, _NOBODY)):
        if (problem.key, problem.code) in known:
            continue
        named = set(problem.details.get("steps", "").split(", "))
        hit = [one for one in told if {one.step, one.other} & named]
        for rule in hit or told[:1]:
            found.add(rule.key, "rule.never-fits")


def _answered(
    journey: Journey, schedule: Schedule, told: RulesTold
) -> Iterator[Answer]:
    for rule in plan_rules(journey, schedule):
        text = told.answers.get(rule.key, "").strip()
        if text:
            yield rule, text


def _who(journey: Journey, told: RulesTold) -> str:
    """Return who confirms: as told, else the centre of the plan.

    Raises:
        PlannerError: ``rule.no-centre`` where neither is known.
    """
    plan = journey.plan
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    name = told.by.strip() or (centre.name if centre else "")
    if not name:
        raise PlannerError("rule.no-centre")
    return name


def _value_of(protocol: TreatmentProtocol, rule: PlanRule) -> str:
    step = protocol.step(rule.step)
    rules = () if step is None else rules_of(step)
    return next(one.value for one in rules if one.key == rule.key)


def _plan(journey: Journey) -> Plan:
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan
