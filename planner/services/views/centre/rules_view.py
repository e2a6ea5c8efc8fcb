"""The rules of a plan in words: what each says, whose it is, who confirmed it."""

from collections.abc import Mapping

from msgspec import Struct

from planner.models.ids import PhaseId
from planner.models.journey import Journey
from planner.models.plan.facts import ConfirmedRule
from planner.models.plan.protocol import Duration
from planner.models.plan.schedule import Schedule
from planner.services.edits.rules.rule_list import PlanRule, confirmed, plan_rules
from planner.services.words.reason_words import ReasonWords
from planner.services.words.speaker import Speaker


class RuleRow(Struct, frozen=True, kw_only=True):
    """One rule as a line.

    Attributes:
        key: under which it is typed back.
        title: the step.
        words: what it says, as a sentence.
        value: what it says, as it would be typed.
        confirmed: by whom and when, "" where nobody has.
        own: the centre has it otherwise than what was published.
        phase: the phase of the step.
    """

    key: str
    title: str
    words: str
    value: str
    sources: tuple[str, ...]
    confirmed: str
    own: bool
    phase: str = ""


class RulesView(Struct, frozen=True, kw_only=True):
    """All rules of a plan and how many of them are confirmed.

    Attributes:
        line: "31 of 38 rules confirmed", with by whom and when where that is one.
    """

    rows: tuple[RuleRow, ...]
    right: int
    line: str


def rules_view(journey: Journey, schedule: Schedule, speaker: Speaker) -> RulesView:
    """Tell the rules of a plan; no rows without one.

    Args:
        journey: whose plan it is.
        schedule: its dates.
        speaker: the reader's language.
    """
    rules = plan_rules(journey, schedule)
    told = confirmed(rules, journey.confirmed)
    words = ReasonWords(schedule, speaker)
    plan = journey.plan
    titles = dict(speaker.phase_titles(plan.protocol)) if plan is not None else {}
    rows = tuple(_row(one, told.get(one.key), words, titles) for one in rules)
    return RulesView(rows=rows, right=len(told), line=_line(told, len(rows), speaker))


def confirmed_line(journey: Journey, schedule: Schedule, speaker: Speaker) -> str:
    """Return "31 of 38 rules of this plan confirmed", "" where none is.

    Args:
        journey: whose plan it is.
        schedule: its dates.
        speaker: the reader's language.
    """
    rules = plan_rules(journey, schedule)
    told = confirmed(rules, journey.confirmed)
    return _line(told, len(rules), speaker) if told else ""


def _row(
    rule: PlanRule,
    told: ConfirmedRule | None,
    words: ReasonWords,
    phases: Mapping[PhaseId, str],
) -> RuleRow:
    speaker = words.speaker
    step = next(one for one in words.schedule.steps if one.step.id == rule.step)
    by = ""
    if told is not None:
        by = speaker.say(
            "rules.confirmed-by", by=told.by, day=speaker.day_bare(told.on)
        )
    return RuleRow(
        key=rule.key,
        title=speaker.step_title(step.step),
        words=_sentence(rule, words, speaker.step_title(step.step)),
        value=rule.value,
        sources=tuple(rule.sources),
        confirmed=by,
        own=told is not None and told.own,
        phase=phases.get(step.step.phase, ""),
    )


def _sentence(rule: PlanRule, words: ReasonWords, title: str) -> str:
    speaker = words.speaker
    if rule.rule is not None:
        one = rule.rule
        told = words.rule(one, rule.step, one.anchor.step)
        has_bounds = one.earliest is not None or one.latest is not None
        if one.aim is None or not has_bounds or one.earliest == one.latest:
            return told
        return speaker.sentences(
            told, speaker.say("rules.best", best=speaker.distance(one.aim))
        )
    if rule.days is not None:
        return _length(rule.days, title, speaker)
    if rule.validity is None:
        return ""
    return speaker.say(
        "rules.good-for",
        step=title,
        time=speaker.length(rule.validity.good_for),
        other=words.quoted(rule.validity.needed_on.step),
    )


def _length(days: Duration, title: str, speaker: Speaker) -> str:
    if days.max is None:
        return speaker.say("rules.at-least", step=title, least=days.min)
    if days.min == days.max:
        return speaker.say("rules.exactly", step=title, least=days.min)
    return speaker.say(
        "rules.between", step=title, least=days.min, most=days.max, best=days.aim
    )


def _line(told: dict[str, ConfirmedRule], count: int, speaker: Speaker) -> str:
    line = speaker.say("rules.count", right=len(told), count=count)
    names = {one.by for one in told.values()}
    if len(names) != 1:
        return line
    last = max(one.on for one in told.values())
    by = speaker.say("rules.by", by=names.pop(), day=speaker.day_bare(last))
    return speaker.facts(line, by)
