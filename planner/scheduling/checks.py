"""What is wrong with a protocol by itself, before anybody plans with it."""

import itertools
from collections import Counter
from collections.abc import Iterator
from typing import Final

from planner.models.civil import Offset
from planner.models.errors import FileProblem
from planner.models.facts import PlanCalendar, PlanFacts
from planner.models.ids import DAY0, StepId
from planner.models.protocol import Anchor, Step, TimingRule, TreatmentProtocol
from planner.scheduling.compilation import compile_rules
from planner.scheduling.conflicts import resolve
from planner.scheduling.expansion import MAX_OCCURRENCES, MAX_REPEATS, expand
from planner.scheduling.ordinals import is_always_later

MAX_STEPS: Final = 10_000
MAX_DAYS: Final = 110_000
"""Anything longer leaves 1900 to 2200 for sure."""
_DAYS_A_MONTH: Final = 30

Found = Iterator[FileProblem]


def protocol_problems(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return everything that is wrong with the structure of a protocol, at once.

    Codes, all under ``protocol.``, with the fields of their sentences:
    ``too-many-steps`` (limit), ``no-day0``, ``duplicate-step`` (step), ``hash-in-id``
    (step), ``duplicate-phase`` (phase), ``unknown-phase`` (step, phase), ``untied``
    (step), ``unknown-anchor`` (step, other), ``tied-to-itself`` (step),
    ``window-order`` (step), ``offset-too-far`` (step), ``duration-order`` (step),
    ``duration-range`` (step), ``repeat-count`` (step, limit), ``repeat-backwards``
    (step), ``validity-unknown-step`` (step, other), ``validity-length`` (step),
    ``centre-start-unknown`` (step), and ``ring`` (steps) for rules and lengths that
    can never all hold, whatever the dates.

    Returns:
        All problems, each with its dotted key (``step[3].rule[1].anchor``, counted
        from 1) and an empty file name for the caller to fill.
    """
    if len(protocol.steps) > MAX_STEPS:
        return (_problem("step", "too-many-steps", limit=str(MAX_STEPS)),)
    found = list(_Structure(protocol).problems())
    counts = (step.repeat.count if step.repeat else 1 for step in protocol.steps)
    if sum(counts) > MAX_OCCURRENCES:
        limit = str(MAX_OCCURRENCES)
        found.append(_problem("step", "too-many-steps", limit=limit))
    if not found:
        found += _rings(protocol)
    return tuple(found)


def _problem(key: str, code: str, **details: str) -> FileProblem:
    return FileProblem(file="", key=key, code=f"protocol.{code}", details=details)


class _Structure:
    """Checks names, ties and numbers, step by step."""

    def __init__(self, protocol: TreatmentProtocol) -> None:
        self._protocol = protocol
        self._steps = Counter(step.id for step in protocol.steps)
        self._phases = Counter(phase.id for phase in protocol.phases)
        self._repeats = {s.id: s.repeat.count for s in protocol.steps if s.repeat}

    def problems(self) -> Found:
        """Return all problems in file order."""
        yield from self._names()
        for number, step in enumerate(self._protocol.steps, start=1):
            key = f"step[{number}]"
            yield from self._step(step, key)
            yield from _durations(step, key)
            yield from _repeats(step, key)
            for place, rule in enumerate(step.rules, start=1):
                yield from self._rule(step, rule, f"{key}.rule[{place}]")
            yield from self._validities(step, key)

    def _names(self) -> Found:
        if DAY0 not in self._steps:
            yield _problem("step", "no-day0")
        for step, count in self._steps.items():
            if count > 1:
                yield _problem("step", "duplicate-step", step=step)
        for phase, count in self._phases.items():
            if count > 1:
                yield _problem("phase", "duplicate-phase", phase=phase)
        start = self._protocol.centre_start
        if start is not None and not self._knows(start):
            yield _problem("centre_start", "centre-start-unknown", step=start)

    def _knows(self, name: StepId) -> bool:
        """Whether a rule may name this step, or this occurrence of one."""
        if name in self._steps:
            return True
        bare, _, number = name.partition("#")
        count = self._repeats.get(StepId(bare), 0)
        return number.isascii() and number.isdigit() and 1 <= int(number[:6]) <= count

    def _step(self, step: Step, key: str) -> Found:
        if "#" in step.id:
            yield _problem(f"{key}.id", "hash-in-id", step=step.id)
        if step.phase not in self._phases:
            yield _problem(
                f"{key}.phase", "unknown-phase", step=step.id, phase=step.phase
            )
        is_start = step.id in {DAY0, self._protocol.centre_start}
        if not step.rules and not step.set_by_team and not is_start:
            yield _problem(key, "untied", step=step.id)

    def _rule(self, step: Step, rule: TimingRule, key: str) -> Found:
        anchor = rule.anchor
        if not self._knows(anchor.step):
            yield _problem(
                f"{key}.anchor", "unknown-anchor", step=step.id, other=anchor.step
            )
        if anchor == Anchor(step=step.id, end=rule.binds):
            yield _problem(f"{key}.anchor", "tied-to-itself", step=step.id)
        offsets = [o for o in (rule.earliest, rule.aim, rule.latest) if o is not None]
        if any(_is_too_far(offset) for offset in offsets):
            yield _problem(key, "offset-too-far", step=step.id)
            return
        pairs = itertools.pairwise(offsets)
        if any(is_always_later(first, second) for first, second in pairs):
            yield _problem(key, "window-order", step=step.id)

    def _validities(self, step: Step, key: str) -> Found:
        for place, validity in enumerate(step.validity, start=1):
            needed = validity.needed_on.step
            where = f"{key}.validity[{place}]"
            if not self._knows(needed):
                yield _problem(
                    where, "validity-unknown-step", step=step.id, other=needed
                )
            good_for = validity.good_for
            if not is_always_later(good_for, Offset()) or _is_too_far(good_for):
                yield _problem(where, "validity-length", step=step.id)


def _is_too_far(offset: Offset) -> bool:
    return abs(offset.months) * _DAYS_A_MONTH + abs(offset.days) > MAX_DAYS


def _durations(step: Step, key: str) -> Found:
    duration = step.duration
    given = [duration.min, duration.aim]
    if duration.max is not None:
        given.append(duration.max)
    if given != sorted(given):
        yield _problem(f"{key}.duration", "duration-order", step=step.id)
    if min(given) < 1 or max(given) > MAX_DAYS:
        yield _problem(f"{key}.duration", "duration-range", step=step.id)


def _repeats(step: Step, key: str) -> Found:
    repeat = step.repeat
    if repeat is None:
        return
    if not 1 <= repeat.count <= MAX_REPEATS:
        limit = str(MAX_REPEATS)
        yield _problem(f"{key}.repeat", "repeat-count", step=step.id, limit=limit)
    if not is_always_later(repeat.every, Offset()):
        yield _problem(f"{key}.repeat", "repeat-backwards", step=step.id)
    elif _is_too_far(repeat.every * min(repeat.count, MAX_REPEATS)):
        yield _problem(f"{key}.repeat", "offset-too-far", step=step.id)


def _rings(protocol: TreatmentProtocol) -> Found:
    plan = compile_rules(expand(protocol, PlanFacts()), PlanCalendar())
    for conflict in resolve(plan).conflicts:
        members = [plan.members[number] for number in conflict.members]
        positions = [p for m in members for p in (m.owner, m.other) if p >= 0]
        names = dict.fromkeys(
            plan.roster.occurrences[position].step.id for position in positions
        )
        index = next(
            number
            for number, step in enumerate(protocol.steps, start=1)
            if step.id in names
        )
        yield _problem(f"step[{index}]", "ring", steps=", ".join(names))
