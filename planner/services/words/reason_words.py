"""Says why a step is where it is: the rules and facts behind its dates."""

from datetime import date
from typing import Final

from planner.models.ids import StepId
from planner.models.plan.protocol import Anchor, Duration, End, TimingRule
from planner.models.plan.schedule import (
    BoundSide,
    Reason,
    ReasonKind,
    Schedule,
    ScheduledStep,
)
from planner.services.words.speaker import Speaker

_TELLS_ITS_END: Final = frozenset({ReasonKind.BOOKED, ReasonKind.DONE})


class ReasonWords:
    """Sentences about what holds the dates of one schedule.

    Args:
        schedule: the plan that is told; steps it does not have are told by their id.
        speaker: the reader's language.
    """

    def __init__(self, schedule: Schedule, speaker: Speaker) -> None:
        self.schedule = schedule
        self.speaker = speaker

    def title(self, step: StepId) -> str:
        """Return the title of a step of the schedule, its id when it has none."""
        found = self.find(step)
        if found is None:
            return step
        return self.speaker.step_title(found.step, found.number)

    def why(self, step: ScheduledStep) -> tuple[str, ...]:
        """Return the chain of reasons of a step, the date first.

        Returns:
            One sentence a reason, each once; sentences about the bounds say which.
        """
        told = (
            self.speaker.say(f"why.{reason.side.value}", reason=self.reason(reason))
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
        return self.speaker.say(
            key,
            step=self.title(step),
            other=self.title(other),
            first=self.day(reason.first),
            span=self.speaker.span(reason.first, reason.last) if reason.first else "",
            label=reason.label,
        )

    def rule(self, rule: TimingRule, owner: StepId, anchor: StepId) -> str:
        """Return a timing rule as a sentence between two steps.

        Args:
            rule: whose distances are told in calendar months, weeks and days.
            owner: the step that the rule belongs to.
            anchor: the step that it is measured from.
        """
        say = self.speaker.say
        fields = {
            "step": say(f"ends.{rule.binds.value}", step=self.title(owner)),
            "anchor": self._anchor_words(rule.anchor, anchor),
            "earliest": self.speaker.distance(rule.earliest) if rule.earliest else "",
            "latest": self.speaker.distance(rule.latest) if rule.latest else "",
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
        return self.speaker.say(
            "reason.aim-end" if rule.binds is End.END else "reason.aim",
            step=self.title(owner),
            aim=self._aim(rule),
            anchor=self._anchor_words(rule.anchor, anchor),
        )

    def _length(self, step: StepId) -> str:
        found = self.find(step)
        days = found.step.duration if found is not None else Duration()
        key = "exact" if days.min == days.max else "between"
        return self.speaker.say(
            f"reason.duration-{'least' if days.max is None else key}",
            step=self.title(step),
            least=days.min,
            most=days.max or days.min,
        )

    def _anchor_words(self, anchor: Anchor, step: StepId) -> str:
        if anchor.end is End.END:
            return self.speaker.say("anchor.end", step=self.title(step))
        return self.title(step)

    def _aim(self, rule: TimingRule | None) -> str:
        return self.speaker.distance(rule.aim) if rule and rule.aim else ""

    def find(self, step: StepId) -> ScheduledStep | None:
        """Return a step of the schedule, None for one it does not have."""
        return self.schedule.by_id.get(step)

    def day(self, day: date | None) -> str:
        """Return "Tue 6 Apr 2027", "" for no day."""
        return self.speaker.day(day) if day else ""


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
