"""What a centre said of the rules: all of it one change of the plan."""

from collections.abc import Iterator
from datetime import date

from planner.models.answers import RulesFile, RulesTold
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import SourceId
from planner.models.journey import Action, Journey, Plan
from planner.models.plan.facts import ConfirmedRule
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import Schedule
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals, refuse_file, refuse_new
from planner.models.structs import replace
from planner.services.edits.rules.rule_list import PlanRule, plan_rules, rules_of
from planner.services.edits.rules.rule_values import FORGET, RIGHT, with_own_value


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
    source = SourceId(f"{by}, {on.isoformat()}")
    steps = {step.id: step for step in plan.protocol.steps}
    kept = dict(journey.confirmed)
    for rule, text in _answered(journey, schedule, told):
        if text == FORGET:
            kept.pop(rule.key, None)
            continue
        own = text != RIGHT
        if own:
            steps[rule.step] = with_own_value(steps[rule.step], rule, text, source)
        value = _value_of(steps[rule.step], rule.key)
        kept[rule.key] = ConfirmedRule(
            rule=rule.key, by=by, on=on, value=value, own=own
        )
    protocol = replace(plan.protocol, steps=tuple(steps.values()))
    changed = plan if protocol == plan.protocol else replace(plan, protocol=protocol)
    return Edit(
        journey=replace(journey, plan=changed, confirmed=kept),
        action=Action.CONFIRMED,
        subject=plan.protocol.id,
        details={"name": by, "day": on.isoformat()},
    )


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
            ``rule.unknown`` (rule), ``rule.nothing`` without an answer, and what
            ``with_own_value`` refuses.
    """
    plan = _plan(journey)
    found.take("by", lambda: clean_line(_who(journey, told), "by"))
    if told.on is not None and told.on > today:
        found.add("on", "rule.in-future", date=str(told.on), today=str(today))
    rules = {one.key: one for one in plan_rules(journey, schedule)}
    part = found.under("answers")
    if not any(text.strip() for text in told.answers.values()):
        found.add("answers", "rule.nothing")
    for key in told.answers.keys() - rules.keys():
        part.add(key, "rule.unknown", rule=key[:60])
    for rule, text in _answered(journey, schedule, told):
        step = plan.protocol.step(rule.step)
        if step is not None and text not in {RIGHT, FORGET}:
            _take_value(part, step, rule, text)


def _take_value(found: Refusals, step: Step, rule: PlanRule, text: str) -> None:
    source = SourceId("-")
    found.take(rule.key, lambda: with_own_value(step, rule, text, source))


def _answered(
    journey: Journey, schedule: Schedule, told: RulesTold
) -> Iterator[tuple[PlanRule, str]]:
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


def _value_of(step: Step, key: str) -> str:
    return next(one.value for one in rules_of(step) if one.key == key)


def _plan(journey: Journey) -> Plan:
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan
