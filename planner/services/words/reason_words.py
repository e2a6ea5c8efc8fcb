"""Says why a step is where it is: the rules and facts behind its dates."""

from datetime import date
from functools import partial
from typing import Final

from msgspec import Struct

from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import Duration, End, TimingRule
from planner.models.plan.schedule import (
    BoundSide,
    Reason,
    ReasonKind,
    Schedule,
    ScheduledStep,
)
from planner.scheduling.network.member_kinds import OUTSIDE_THE_TIMETABLE
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import anchor_name

_TELLS_ITS_END: Final = frozenset(
    {ReasonKind.BOOKED, ReasonKind.DONE, ReasonKind.SHOWN}
)


class WhyTold(Struct, frozen=True, kw_only=True):
    """Why a step is where it is, each sentence once.

    Attributes:
        date: what holds it on its day.
        both: what sets its first and its last day alike.
        earlier, later: what else keeps it from an earlier, from a later day.
    """

    date: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    later: tuple[str, ...] = ()


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
        """Return the title of a step of the schedule, its id when it has none.

        A step that repeats lies in the schedule under the ids of its occurrences; by
        its own it is meant as a whole.
        """
        found = self.find(step)
        if found is not None:
            return self.speaker.step_title(found.step, found.number)
        whole = next(
            (one.step for one in self.schedule.steps if one.step.id == step), None
        )
        return step if whole is None else self.speaker.step_title(whole)

    def name(self, step: StepId) -> str:
        """Return what a sentence calls a step: Day 0 in short, else its title."""
        return (
            anchor_name(self.schedule, self.speaker)
            if step == DAY0
            else self.title(step)
        )

    def quoted(self, step: StepId) -> str:
        """Return the name for the middle of a sentence: titles stand in quotes."""
        name = self.name(step)
        is_number = step == DAY0 and self.schedule.day_numbers
        return name if is_number else self.speaker.say("quoted", name=name)

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

    def why_told(self, step: ScheduledStep) -> WhyTold:
        """Return the reasons of a step by what they hold, none of them twice.

        The rules that bound a day from both sides come in the chains of both sides.
        """
        sides: dict[BoundSide, list[str]] = {side: [] for side in BoundSide}
        for one in step.why:
            sides[one.side].append(self.reason(one))
        date = tuple(dict.fromkeys(sides[BoundSide.DATE]))
        earlier, later = (
            [words for words in dict.fromkeys(sides[side]) if words not in date]
            for side in (BoundSide.EARLIEST, BoundSide.LATEST)
        )
        return WhyTold(
            date=date,
            both=tuple(words for words in earlier if words in later),
            earlier=tuple(words for words in earlier if words not in later),
            later=tuple(words for words in later if words not in earlier),
        )

    def reason(self, reason: Reason) -> str:
        """Return one reason as a sentence."""
        if reason.kind is ReasonKind.DURATION:
            return self._length(reason.step)
        if reason.rule is not None:
            say = self._wish if reason.kind is ReasonKind.AIM else self.rule
            return say(reason.rule, *_owner_and_anchor(reason))
        if reason.kind is ReasonKind.ROUGH:
            span = self.speaker.rough(reason.first, reason.last)
            return self.speaker.say(
                "reason.rough", step=self.name(reason.step), span=span
            )
        key = f"reason.{reason.kind.value}"
        if reason.kind in {ReasonKind.CLOSED, ReasonKind.AWAY}:
            key += _ending(reason)
        elif reason.kind in _TELLS_ITS_END and reason.last not in {None, reason.first}:
            key += "-span"
        step, other = _owner_and_anchor(reason)
        return self.speaker.say(
            key,
            step=self.name(step),
            other=self.quoted(other),
            first=self.day(reason.first),
            span=self.speaker.span(reason.first, reason.last) if reason.first else "",
            label=self._label(reason),
        )

    def _label(self, reason: Reason) -> str:
        """Return what days are called; public holidays have their country's names."""
        own = reason.kind is ReasonKind.AWAY
        return self.speaker.own(reason.label) if own else reason.label

    def rule(self, rule: TimingRule, owner: StepId, anchor: StepId) -> str:
        """Return a timing rule as a sentence between two steps.

        Args:
            rule: whose distances are told in calendar months, weeks and days.
            owner: the step that the rule belongs to.
            anchor: the step that it is measured from.
        """
        say, at_end = self.speaker.say, rule.anchor.end is End.END
        name = self.quoted(anchor)
        fields = {"step": self.name(owner), "binds": rule.binds.value}
        earliest, latest = rule.earliest, rule.latest
        if earliest is not None and latest is not None and earliest != latest:
            return say(
                "rule.between",
                earliest=self.speaker.distance(earliest),
                latest=self.speaker.distance(latest),
                anchor=name,
                end=rule.anchor.end.value,
                **fields,
            )
        point = partial(self.speaker.point, anchor=name, at_end=at_end)
        if earliest is not None:
            key = "rule.earliest" if latest is None else "rule.exact"
            return say(key, earliest=point(earliest), **fields)
        if latest is not None:
            return say("rule.latest", latest=point(latest), **fields)
        return say("rule.aim", aim=point(rule.aim) if rule.aim else "", **fields)

    def _wish(self, rule: TimingRule, owner: StepId, anchor: StepId) -> str:
        """Return the wish behind a date, or the rule itself if it leaves no choice."""
        if rule.aim is None or rule.earliest == rule.aim == rule.latest:
            return self.rule(rule, owner, anchor)
        at_end = rule.anchor.end is End.END
        return self.speaker.say(
            "rule.aim",
            step=self.name(owner),
            binds=rule.binds.value,
            aim=self.speaker.point(rule.aim, self.quoted(anchor), at_end=at_end),
        )

    def _length(self, step: StepId) -> str:
        found = self.find(step)
        days = found.step.duration if found is not None else Duration()
        key = "exact" if days.min == days.max else "between"
        return self.speaker.say(
            f"reason.duration-{'least' if days.max is None else key}",
            step=self.name(step),
            least=days.min,
            most=days.max or days.min,
        )

    def find(self, step: StepId) -> ScheduledStep | None:
        """Return a step of the schedule, None for one it does not have."""
        return self.schedule.by_id.get(step)

    def day(self, day: date | None) -> str:
        """Return "Tue 6 Apr 2027", "" for no day."""
        return self.speaker.day(day) if day else ""


def is_of_timetable(reason: Reason) -> bool:
    """Tell a rule of the timetable from what was told and from closed days."""
    return reason.kind not in OUTSIDE_THE_TIMETABLE


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
