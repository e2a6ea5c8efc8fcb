"""Says why a step is where it is, what clashes and what could give way."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from planner.models.civil import Offset
from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import Anchor, Duration, End, TimingRule
from planner.models.plan.schedule import (
    BoundSide,
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Remedy,
    Schedule,
    ScheduledStep,
)
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import anchor_name

_MAX_REASONS: Final = 12
_MAX_NAMED: Final = 3
_MOST_IN_FULL: Final = 5
"""Clashes with more reasons than this are told by their facts and the steps hit."""
_FACTS: Final = frozenset(
    {
        ReasonKind.ANCHOR,
        ReasonKind.BOOKED,
        ReasonKind.DONE,
        ReasonKind.NOT_BEFORE,
        ReasonKind.AWAY,
    }
)
_TELLS_ITS_END: Final = frozenset({ReasonKind.BOOKED, ReasonKind.DONE})


class Explainer:
    """Sentences about one schedule."""

    def __init__(self, schedule: Schedule, speaker: Speaker) -> None:
        self._schedule = schedule
        self._speaker = speaker

    def title(self, step: StepId) -> str:
        """Return the title of a step of the schedule, its id when it has none."""
        found = self._find(step)
        if found is None:
            return step
        return self._speaker.step_title(found.step, found.number)

    def problem(self, problem: Problem) -> str:
        """Return a problem as sentences, with what could give way."""
        if problem.kind is ProblemKind.CONFLICT:
            return self._conflict(problem)
        if problem.kind is ProblemKind.AWAY_DAY:
            return self._away_day(problem)
        if problem.kind is ProblemKind.TOO_LATE:
            return self._too_late(problem)
        first = self.title(problem.steps[0]) if problem.steps else ""
        fields = {
            "step": first,
            "day": self._date(problem.day),
            "date": self._date(self._start(problem)),
            "age": str(problem.age_days or 0),
            "limit": self._limit(problem.limit),
            "label": next((one.label for one in problem.reasons if one.label), ""),
        }
        key = f"problem.{problem.kind.value}"
        if problem.kind is ProblemKind.TOO_OLD:
            return self._with_ways(self._speaker.say(key, **fields), problem)
        if problem.kind is ProblemKind.CLOSED_DAY and fields["label"]:
            key += "-named"
        return self._speaker.say(key, **fields)

    def problem_lead(self, problem: Problem) -> str:
        """Return the few words that head a problem ("Result too old")."""
        return self._speaker.label(problem.kind)

    def gap(self, gap: Gap) -> str:
        """Return what is missing and whom to ask."""
        return self._speaker.say(
            f"gap.{gap.kind.value}",
            step=self.title(gap.step) if gap.step else "",
            ask=self._speaker.label(gap.ask),
            day0=anchor_name(self._schedule, self._speaker),
        )

    def gap_lead(self, gap: Gap) -> str:
        """Return the few words that head a gap ("Date missing")."""
        kind = gap.kind
        if kind is GapKind.DAY0 and not self._schedule.day_numbers:
            kind = GapKind.TEAM_DATE
        return self._speaker.label(kind)

    def why(self, step: ScheduledStep) -> tuple[str, ...]:
        """Return the chain of reasons of a step, the date first."""
        told = (
            self._speaker.say(f"why.{reason.side.value}", reason=self.reason(reason))
            if reason.side is not BoundSide.DATE
            else self.reason(reason)
            for reason in step.why
        )
        return tuple(dict.fromkeys(told))

    def reason(self, reason: Reason) -> str:
        """Return one reason as a sentence."""
        if reason.kind is ReasonKind.DURATION:
            return self._length(reason.step)
        if reason.rule is not None:
            say = self._wish if reason.kind is ReasonKind.AIM else self.rule
            return say(reason.rule, *_owner_and_anchor(reason))
        key = f"reason.{reason.kind.value}"
        if reason.kind in {ReasonKind.CLOSED, ReasonKind.AWAY}:
            key += _ending(reason)
        elif reason.kind in _TELLS_ITS_END and reason.last not in {None, reason.first}:
            key += "-span"
        step, other = _owner_and_anchor(reason)
        return self._speaker.say(
            key,
            step=self.title(step),
            other=self.title(other),
            first=self._date(reason.first),
            span=self._speaker.span(reason.first, reason.last) if reason.first else "",
            label=reason.label,
        )

    def rule(self, rule: TimingRule, owner: StepId, anchor: StepId) -> str:
        """Return a timing rule as a sentence between two steps."""
        say = self._speaker.say
        fields = {
            "step": say(f"ends.{rule.binds.value}", step=self.title(owner)),
            "anchor": self._anchor_words(rule.anchor, anchor),
            "earliest": self._speaker.distance(rule.earliest) if rule.earliest else "",
            "latest": self._speaker.distance(rule.latest) if rule.latest else "",
        }
        if rule.earliest is not None and rule.earliest == rule.latest:
            return say("rule.exact", **fields)
        if rule.earliest is not None and rule.latest is not None:
            return say("rule.between", **fields)
        if rule.earliest is not None:
            return say("rule.earliest", **fields)
        if rule.latest is not None:
            return say("rule.latest", **fields)
        return say("rule.aim", aim=self._aim(rule), **fields)

    def _wish(self, rule: TimingRule, owner: StepId, anchor: StepId) -> str:
        """Return the wish behind a date, or the rule itself if it leaves no choice."""
        if rule.aim is None or rule.earliest == rule.aim == rule.latest:
            return self.rule(rule, owner, anchor)
        return self._speaker.say(
            "reason.aim-end" if rule.binds is End.END else "reason.aim",
            step=self.title(owner),
            aim=self._aim(rule),
            anchor=self._anchor_words(rule.anchor, anchor),
        )

    def _length(self, step: StepId) -> str:
        found = self._find(step)
        days = found.step.duration if found is not None else Duration()
        key = "exact" if days.min == days.max else "between"
        return self._speaker.say(
            f"reason.duration-{'least' if days.max is None else key}",
            step=self.title(step),
            least=str(days.min),
            most=str(days.max or days.min),
        )

    def remedy(self, remedy: Remedy) -> str:
        """Return one thing that could give way, and the days on which it would fit."""
        first, last = remedy.away or (None, None)
        way = self._speaker.say(
            f"remedy.{self._remedy_words(remedy)}",
            step=self._anchor_title(remedy.step),
            earliest=self._date(remedy.earliest),
            latest=self._date(remedy.latest),
            span=self._speaker.span(first, last) if first else "",
            length=self._booked_length(remedy),
        )
        return self._speaker.say("remedy.breaks", way=way) if remedy.breaks else way

    def _anchor_title(self, step: StepId) -> str:
        """Name Day 0 in short: a way out mostly names it more than once."""
        if step == DAY0:
            return anchor_name(self._schedule, self._speaker)
        return self.title(step)

    def _remedy_words(self, remedy: Remedy) -> str:
        earliest, latest = remedy.earliest, remedy.latest
        if remedy.fact is ReasonKind.AWAY:
            if latest is not None:
                return "away-until"
            return "away-not" if earliest is None else "away-from"
        if remedy.fact is ReasonKind.NOT_BEFORE:
            return "sooner"
        if remedy.binds is End.END:
            return f"end-{self._days_words(remedy)}"
        stays = "stay-" if self._booked_length(remedy) else ""
        return f"{stays}{self._days_words(remedy)}"

    def _days_words(self, remedy: Remedy) -> str:
        earliest, latest = remedy.earliest, remedy.latest
        if earliest is not None and earliest == latest:
            return "on"
        if latest is None:
            return "from"
        gone = earliest is None or earliest <= self._schedule.today
        return "until" if gone else "between"

    def _booked_length(self, remedy: Remedy) -> str:
        """Return how long a booked stay lasts, "" for anything else."""
        found = self._find(remedy.step)
        booked = found.facts.booked if found is not None else None
        if remedy.fact is not ReasonKind.BOOKED or booked is None or not booked.end:
            return ""
        days = (booked.end - booked.day).days + 1
        return self._speaker.say("length.days", count=str(days)) if days > 1 else ""

    def _conflict(self, problem: Problem) -> str:
        sentences = self._sentences(problem.reasons)
        if len(problem.clashes) > 1 and len(sentences) > _MOST_IN_FULL:
            told = self._grouped(problem)
        else:
            told = self._speaker.say("problem.conflict", reasons=" ".join(sentences))
        return self._with_ways(told, problem)

    def _sentences(self, reasons: Iterable[Reason]) -> list[str]:
        told = list(dict.fromkeys(self.reason(one) for one in reasons))
        return told[:_MAX_REASONS]

    def _grouped(self, problem: Problem) -> str:
        """Tell many clashes of the same facts: the facts, then the steps they hit."""
        kinds = {one.kind for one in problem.reasons}
        facts = self._sentences(one for one in problem.reasons if one.kind in _FACTS)
        key = "problem.group-rules"
        if ReasonKind.AWAY in kinds:
            key = "problem.group-away"
        elif ReasonKind.CLOSED in kinds:
            key = "problem.group-closed"
        return self._speaker.say(
            key, facts=" ".join(facts), steps=self._named(problem.hit)
        )

    def _named(self, steps: Iterable[StepId]) -> str:
        """Name the first few steps, one that comes several times once."""
        numbers: dict[str, list[StepId]] = {}
        for step in steps:
            found = self._find(step)
            numbers.setdefault(found.step.id if found else step, []).append(step)
        titles = [self._short_title(ids) for ids in numbers.values()]
        named, more = "; ".join(titles[:_MAX_NAMED]), len(titles) - _MAX_NAMED
        if more <= 0:
            return named
        return self._speaker.say("and-more", steps=named, count=str(more))

    def _short_title(self, ids: list[StepId]) -> str:
        found = self._find(ids[0])
        if found is None or len(ids) == 1:
            return self.title(ids[0])
        return self._speaker.step_title(found.step)

    def _with_ways(self, told: str, problem: Problem) -> str:
        ways = [self.remedy(one) for one in problem.remedies]
        if self._has_happened(problem) and problem.repeat_from is not None:
            step, day = self.title(problem.steps[0]), self._date(problem.repeat_from)
            ways.insert(0, self._speaker.say("remedy.again", step=step, earliest=day))
        if not ways:
            return told
        joined = f"{self._speaker.say('or')} ".join(ways)
        return f"{told} {self._speaker.say('problem.ways', ways=joined)}"

    def _has_happened(self, problem: Problem) -> bool:
        found = self._find(problem.steps[0]) if problem.steps else None
        return found is not None and found.facts.done is not None

    def _away_day(self, problem: Problem) -> str:
        """Tell the fact that holds the step, and the days away in its way."""
        held = [one for one in problem.reasons if one.kind is not ReasonKind.AWAY]
        away = next(one for one in problem.reasons if one.kind is ReasonKind.AWAY)
        told = self._speaker.say(
            "problem.away-day-named" if away.label else "problem.away-day",
            held=" ".join(self.reason(one) for one in held),
            span=self._speaker.span(away.first, away.last) if away.first else "",
            label=away.label,
        )
        return self._with_ways(told, problem)

    def _too_late(self, problem: Problem) -> str:
        """Name the steps without a day left; of many the first ones."""
        named = problem.steps[:_MAX_NAMED]
        more = len(problem.steps) - len(named)
        return self._speaker.say(
            "problem.too-late-more" if more else "problem.too-late",
            steps="; ".join(self.title(step) for step in named),
            count=str(more),
            day0=anchor_name(self._schedule, self._speaker),
        )

    def _anchor_words(self, anchor: Anchor, step: StepId) -> str:
        if anchor.end is End.END:
            return self._speaker.say("anchor.end", step=self.title(step))
        return self.title(step)

    def _aim(self, rule: TimingRule | None) -> str:
        return self._speaker.distance(rule.aim) if rule and rule.aim else ""

    def _find(self, step: StepId) -> ScheduledStep | None:
        return self._schedule.by_id.get(step)

    def _start(self, problem: Problem) -> date | None:
        found = self._find(problem.steps[0]) if problem.steps else None
        return found.start if found else None

    def _date(self, day: date | None) -> str:
        return self._speaker.day(day) if day else ""

    def _limit(self, limit: str) -> str:
        return self._speaker.length(Offset.parse(limit)) if limit else ""


def _owner_and_anchor(reason: Reason) -> tuple[StepId, StepId]:
    """Tell whose rule it is: it may hold either of the two steps it ties."""
    other = reason.other or reason.step
    if reason.owner is not None and reason.owner == other:
        return other, reason.step
    return reason.step, other


def _ending(reason: Reason) -> str:
    """Pick the sentence of closed or away days: a conflict names no single ones."""
    if reason.first is None:
        return "-days"
    return "-named" if reason.label else ""
