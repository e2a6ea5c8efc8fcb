"""Says what cannot hold in a plan and what it lacks, with the ways out."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from planner.models.civil import Offset
from planner.models.ids import StepId
from planner.models.plan.schedule import (
    Gap,
    GapKind,
    Problem,
    ProblemKind,
    Reason,
    ReasonKind,
    Schedule,
)
from planner.models.structs import replace
from planner.services.language.lists import list_text
from planner.services.words.reason_words import ReasonWords
from planner.services.words.remedy_words import RemedyWords
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    day_words,
    rough_day0_words,
    start_words,
)

_MAX_REASONS: Final = 12
_MAX_NAMED: Final = 3
_MOST_IN_FULL: Final = 5
"""Clashes with more reasons than this are told by what was told and the steps hit."""
_TOLD_BY_THE_PERSON: Final = frozenset(
    {
        ReasonKind.ANCHOR,
        ReasonKind.BOOKED,
        ReasonKind.DONE,
        ReasonKind.NOT_BEFORE,
        ReasonKind.ROUGH,
        ReasonKind.AWAY,
    }
)


class Explainer:
    """Sentences about the problems and gaps of one schedule.

    Attributes:
        reasons: says why a step is where it is.
        remedies: says what could give way.
    """

    def __init__(self, schedule: Schedule, speaker: Speaker) -> None:
        self.reasons = ReasonWords(schedule, speaker)
        self.remedies = RemedyWords(self.reasons)
        self._schedule = schedule
        self._speaker = speaker

    def problem(self, problem: Problem) -> str:
        """Return a problem as sentences, with what could give way.

        Args:
            problem: of the schedule that the explainer was made for; of many reasons
                and steps the first are told and the rest counted.
        """
        tell = {
            ProblemKind.CONFLICT: self._conflict,
            ProblemKind.AWAY_DAY: self._away_day,
            ProblemKind.TOO_LATE: self._too_late,
        }.get(problem.kind)
        if tell is not None:
            return tell(problem)
        if problem.kind is ProblemKind.DAY0_PASSED:
            return _day0_passed(problem, self.reasons)
        if problem.kind is ProblemKind.OUT_OF_ORDER:
            return _out_of_order(problem, self.reasons)
        first = self.reasons.name(problem.steps[0]) if problem.steps else ""
        fields: dict[str, str | int] = {
            "step": first,
            "other": self.reasons.name(problem.steps[-1]) if problem.steps else "",
            "day": _day(problem, self.reasons),
            "date": _first_day(problem, self.reasons),
            "span": _span(problem, self.reasons),
            "age": problem.age_days or 0,
            "limit": self._limit(problem.limit),
            "label": next((one.label for one in problem.reasons if one.label), ""),
        }
        key = f"problem.{problem.kind.value}"
        if problem.kind is ProblemKind.TOO_OLD:
            return self._with_ways(self._speaker.say(key, **fields), problem)
        if problem.kind is ProblemKind.CLOSED_DAY:
            key += self._closed_words(problem)
        return self._speaker.say(key, **fields)

    def _closed_words(self, problem: Problem) -> str:
        """Choose the words: only a booking is "booked", and only on its first day."""
        held = problem.reasons[0] if problem.reasons else None
        booked = held is None or held.kind is ReasonKind.BOOKED
        on_it = "" if booked and problem.day == self._start(problem) else "-within"
        named = any(one.label for one in problem.reasons)
        return on_it + ("-named" if named else "")

    def solved(self, problem: Problem) -> str:
        """Return a problem that is gone: its ways out are no longer of use."""
        return self.problem(replace(problem, remedies=(), repeat_from=None))

    def problem_lead(self, problem: Problem) -> str:
        """Return the few words that head a problem ("Result too old")."""
        return self._speaker.label(problem.kind)

    def gap(self, gap: Gap) -> str:
        """Return what is missing and whom to ask."""
        known = ""
        if gap.kind is GapKind.DAY0:
            known = rough_day0_words(self._schedule, self._speaker)
        return self._speaker.say(
            f"gap.{gap.kind.value}-rough" if known else f"gap.{gap.kind.value}",
            known=known,
            step=self.reasons.title(gap.step) if gap.step else "",
            ask=self._speaker.label(gap.ask),
            day0=anchor_name(self._schedule, self._speaker),
        )

    def gap_lead(self, gap: Gap) -> str:
        """Return the few words that head a gap ("Date missing")."""
        kind = gap.kind
        if kind is GapKind.DAY0 and not self._schedule.day_numbers:
            kind = GapKind.TEAM_DATE
        return self._speaker.label(kind)

    def gap_heading(self, gap: Gap) -> str:
        """Return a heading of its own for each gap ("Date missing: stop the drug")."""
        lead = self.gap_lead(gap)
        if gap.kind is not GapKind.TEAM_DATE or gap.step is None:
            return lead
        return self._speaker.labelled(lead, self.reasons.title(gap.step))

    def gap_below(self, gap: Gap) -> str:
        """Return what stands below that heading, which names the step already."""
        if gap.kind is not GapKind.TEAM_DATE or gap.step is None:
            return self.gap(gap)
        return self._speaker.say("gap.only-team", ask=self._speaker.label(gap.ask))

    def _conflict(self, problem: Problem) -> str:
        sentences = self._sentences(problem.reasons)
        if len(problem.clashes) > 1 and len(sentences) > _MOST_IN_FULL:
            told = self._grouped(problem)
        else:
            told = self._speaker.say(
                "problem.conflict", reasons=self._speaker.sentences(*sentences)
            )
        return self._with_ways(told, problem)

    def _sentences(self, reasons: Iterable[Reason]) -> list[str]:
        told = list(dict.fromkeys(self.reasons.reason(one) for one in reasons))
        return told[:_MAX_REASONS]

    def _grouped(self, problem: Problem) -> str:
        """Tell many clashes of the same facts: the facts, then the steps they hit."""
        kinds = {one.kind for one in problem.reasons}
        facts = self._sentences(
            one for one in problem.reasons if one.kind in _TOLD_BY_THE_PERSON
        )
        if not facts:
            # Nothing was told by the person: the first clash is told whole instead.
            facts = self._sentences(problem.clashes[0])
        key = "problem.group-rules"
        if ReasonKind.AWAY in kinds:
            key = "problem.group-away"
        elif ReasonKind.CLOSED in kinds:
            key = "problem.group-closed"
        return self._speaker.say(
            key,
            facts=self._speaker.sentences(*facts),
            steps=self._named(problem.hit),
        )

    def _named(self, steps: Iterable[StepId]) -> str:
        """Name the first few steps, one that comes several times once."""
        numbers: dict[str, list[StepId]] = {}
        for step in steps:
            found = self.reasons.find(step)
            numbers.setdefault(found.step.id if found else step, []).append(step)
        titles = [self._short_title(ids) for ids in numbers.values()]
        named = self._speaker.names(*titles[:_MAX_NAMED])
        more = len(titles) - _MAX_NAMED
        if more <= 0:
            return named
        return self._speaker.say("and-more", steps=named, count=more)

    def _short_title(self, ids: list[StepId]) -> str:
        found = self.reasons.find(ids[0])
        if found is None or len(ids) == 1:
            return self.reasons.title(ids[0])
        return self._speaker.step_title(found.step)

    def _with_ways(self, told: str, problem: Problem) -> str:
        ways = [self.remedies.remedy(one) for one in problem.remedies]
        # What is done cannot be moved; it can be done again.
        again = problem.repeat_from
        is_ahead = again is not None and again >= self._schedule.today
        if self._has_happened(problem) and is_ahead:
            step = self.reasons.quoted(problem.steps[0])
            day = self.reasons.day(problem.repeat_from)
            ways.insert(0, self._speaker.say("remedy.again", step=step, earliest=day))
        if not ways:
            return told
        listed = list_text(ways, self._speaker.language, "or")
        return self._speaker.say("problem.ways", told=told, ways=listed)

    def _has_happened(self, problem: Problem) -> bool:
        found = self.reasons.find(problem.steps[0]) if problem.steps else None
        return found is not None and found.facts.done is not None

    def _away_day(self, problem: Problem) -> str:
        """Tell the fact that holds the step, and the days away in its way."""
        held = [one for one in problem.reasons if one.kind is not ReasonKind.AWAY]
        away = next(one for one in problem.reasons if one.kind is ReasonKind.AWAY)
        told = self._speaker.say(
            "problem.away-day-named" if away.label else "problem.away-day",
            held=self._speaker.sentences(*map(self.reasons.reason, held)),
            span=self._speaker.span(away.first, away.last) if away.first else "",
            label=self._speaker.own(away.label),
        )
        return self._with_ways(told, problem)

    def _too_late(self, problem: Problem) -> str:
        """Name the steps without a day left; of many the first ones."""
        return self._speaker.say(
            "problem.too-late",
            steps=self._named(problem.steps),
            day0=anchor_name(self._schedule, self._speaker),
        )

    def _start(self, problem: Problem) -> date | None:
        found = self.reasons.find(problem.steps[0]) if problem.steps else None
        return found.start if found else None

    def _limit(self, limit: str) -> str:
        return self._speaker.length(Offset.parse(limit)) if limit else ""


def _out_of_order(problem: Problem, reasons: ReasonWords) -> str:
    later, earlier = problem.steps[0], problem.steps[-1]
    other = reasons.find(earlier)
    done = other.facts.done if other is not None else None
    return reasons.speaker.say(
        "problem.out-of-order",
        step=reasons.name(later),
        day=reasons.day(problem.day),
        other=reasons.name(earlier),
        date=reasons.day(done.day if done is not None else None),
    )


def _day0_passed(problem: Problem, reasons: ReasonWords) -> str:
    asked, speaker = (
        day0_question(problem, reasons.schedule, reasons.speaker),
        reasons.speaker,
    )
    return speaker.sentences(asked, speaker.say("problem.day0-passed"))


def day0_question(problem: Problem, schedule: Schedule, speaker: Speaker) -> str:
    """Return "Day 0 was planned for Tue 6 Apr 2027. Did it happen?".

    Args:
        problem: of kind DAY0_PASSED.
        schedule: that it belongs to; a Day 0 that is only roughly known is told so.
        speaker: the reader's language.
    """
    known = rough_day0_words(schedule, speaker)
    return speaker.say(
        "day0-passed-rough" if known else "day0-passed",
        day0=anchor_name(schedule, speaker),
        day=known or (speaker.day(problem.day) if problem.day else ""),
    )


def _day(problem: Problem, reasons: ReasonWords) -> str:
    """Return the day a problem speaks of, marked where Day 0 is roughly known."""
    found = (reasons.find(step) for step in problem.steps[1:])
    is_rough = any(one is not None and one.rough for one in found)
    return about(reasons.day(problem.day), reasons.speaker, rough=is_rough)


def _first_day(problem: Problem, reasons: ReasonWords) -> str:
    found = reasons.find(problem.steps[0]) if problem.steps else None
    return "" if found is None else start_words(found, reasons.speaker)


def _span(problem: Problem, reasons: ReasonWords) -> str:
    found = reasons.find(problem.steps[0]) if problem.steps else None
    return "" if found is None else day_words(found, reasons.speaker)
