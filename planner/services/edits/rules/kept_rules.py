"""What a centre has otherwise stays when a newer version of the timetable is taken."""

from collections.abc import Mapping

from planner.models.plan.facts import ConfirmedRule
from planner.models.plan.protocol import Step, TreatmentProtocol
from planner.models.structs import replace
from planner.services.edits.rules.rule_list import PlanRule, rules_of


def with_own_rules(
    told: Mapping[str, ConfirmedRule], old: TreatmentProtocol, new: TreatmentProtocol
) -> TreatmentProtocol:
    """Return a newer timetable with the centre's own values of the one before.

    A rule that the newer one ties to another step, or no longer has, is not carried
    over: what the centre said was about another rule.

    Args:
        told: what the centre said, by the key of the rule.
        old: the timetable in which its values stand.
        new: as it is shipped.
    """
    own = {
        rule.key: rule
        for step in old.steps
        for rule in rules_of(step)
        if (one := told.get(rule.key)) is not None
        and one.own
        and one.value == rule.value
    }
    if not own:
        return new
    return replace(new, steps=tuple(_with(step, own) for step in new.steps))


def _with(step: Step, own: Mapping[str, PlanRule]) -> Step:
    for rule in rules_of(step):
        kept = own.get(rule.key)
        if kept is None or kept.other != rule.other:
            continue
        if kept.days is not None and rule.days is not None:
            step = replace(step, duration=kept.days)
        elif kept.rule is not None and rule.rule is not None:
            rules = list(step.rules)
            rules[rule.index] = kept.rule
            step = replace(step, rules=tuple(rules))
        elif kept.validity is not None and rule.validity is not None:
            validity = list(step.validity)
            validity[rule.index] = kept.validity
            step = replace(step, validity=tuple(validity))
    return step
