"""What is wrong with a protocol by itself, before anybody plans with it.

The owner of every such rule: the sheet editor tells what is found here at its field,
the reader of protocol files at its line.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from planner.models.civil import Offset
from planner.models.errors import FileProblem
from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import (
    MAX_DAYS,
    MAX_REPEATS,
    Step,
    TimingRule,
    TreatmentProtocol,
)
from planner.scheduling.days.ordinals import is_always_later
from planner.scheduling.network.occurrences import MAX_OCCURRENCES
from planner.scheduling.protocol_checks.feasibility import fit_problems

MAX_STEPS: Final = 10_000
_DAYS_A_MONTH: Final = 30
_TWO: Final = 2

Found = Iterator[FileProblem]


def protocol_problems(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return everything that is wrong with a protocol, at once.

    First what is wrong in one place (``structure_problems``); only when nothing is,
    whether all of it fits together (``fit_problems``).
    """
    return structure_problems(protocol) or fit_problems(protocol)


def structure_problems(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return what is wrong with names, ties and numbers, at once.

    Codes, all under ``protocol.``, with the fields of their sentences:
    ``too-many-steps`` (limit), ``no-day0``, ``duplicate-step`` (step), ``hash-in-id``
    (step), ``duplicate-phase`` (phase), ``unknown-phase`` (step, phase), ``untied``
    (step), ``unknown-anchor`` (step, other), ``tied-to-itself`` (step),
    ``window-order`` (step), ``offset-too-far`` (step), ``duration-order`` (step),
    ``duration-range`` (step), ``repeat-count`` (step, limit), ``repeat-backwards``
    (step), ``day0-repeats``, ``validity-unknown-step`` (step, other),
    ``validity-length`` (step), ``centre-start-unknown`` (step), ``clock-unknown-step``
    (other), ``day0-either``, ``either-alone`` (step).

    Returns:
        All problems, each with its dotted key (``step[3].rule[1].anchor``, counted
        from 1) and an empty file name for the caller to fill.
    """
    counts = (step.repeat.count if step.repeat else 1 for step in protocol.steps)
    for limit, count in (
        (MAX_STEPS, len(protocol.steps)),
        (MAX_OCCURRENCES, sum(min(count, MAX_REPEATS) for count in counts)),
    ):
        if count > limit:
            return (_problem("step", "too-many-steps", limit=str(limit)),)
    return tuple(_Structure(protocol).problems())


def _problem(key: str, code: str, **details: str) -> FileProblem:
    return FileProblem(file="", key=key, code=f"protocol.{code}", details=details)


class _Structure:
    """Checks names, ties and numbers, step by step."""

    def __init__(self, protocol: TreatmentProtocol) -> None:
        self._protocol = protocol
        self._steps = Counter(step.id for step in protocol.steps)
        self._phases = Counter(phase.id for phase in protocol.phases)
        self._choices = Counter(step.either for step in protocol.steps)
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
        for number, name in _repeated([step.id for step in self._protocol.steps]):
            yield _problem(f"step[{number}].id", "duplicate-step", step=name)
        for number, name in _repeated([phase.id for phase in self._protocol.phases]):
            yield _problem(f"phase[{number}].id", "duplicate-phase", phase=name)
        start = self._protocol.centre_start
        if start is not None and not self._knows(start):
            yield _problem("centre_start", "centre-start-unknown", step=start)
        yield from self._clocks()

    def _clocks(self) -> Found:
        for number, phase in enumerate(self._protocol.phases, start=1):
            clock = phase.clock
            if clock is not None and not self._knows(clock.step):
                key = f"phase[{number}].clock.anchor"
                yield _problem(key, "clock-unknown-step", other=clock.step)

    def _knows(self, name: StepId) -> bool:
        """Whether a rule may name this step, or this occurrence of one."""
        if name in self._steps or name == DAY0:
            return True
        bare, _, number = name.partition("#")
        count = self._repeats.get(StepId(bare), 0)
        return number.isascii() and number.isdigit() and 1 <= int(number[:6]) <= count

    def _step(self, step: Step, key: str) -> Found:
        if step.either and step.id == DAY0:
            yield _problem(f"{key}.either", "day0-either")
        if step.either and self._choices[step.either] < _TWO:
            yield _problem(f"{key}.either", "either-alone", step=step.id)
        if "#" in step.id:
            yield _problem(f"{key}.id", "hash-in-id", step=step.id)
        if step.phase and step.phase not in self._phases:
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
        if anchor.step == step.id:
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
            if needed == step.id:
                yield _problem(f"{where}.anchor", "tied-to-itself", step=step.id)
            if not self._knows(needed):
                yield _problem(
                    f"{where}.anchor",
                    "validity-unknown-step",
                    step=step.id,
                    other=needed,
                )
            good_for = validity.good_for
            if not is_always_later(good_for, Offset()) or _is_too_far(good_for):
                yield _problem(f"{where}.good_for", "validity-length", step=step.id)


def slack_notes(protocol: TreatmentProtocol) -> tuple[FileProblem, ...]:
    """Return what a sound protocol may say without meaning it.

    Code ``protocol.slack-wide`` (step, every): the window of a repeating step reaches
    as far to one side of its aim as it is to the next time, so that two of them may
    come right after one another. No mistake, but worth a look.
    """
    found = []
    for number, step in enumerate(protocol.steps, start=1):
        if step.repeat is not None and any(
            not is_always_later(step.repeat.every, slack)
            for rule in step.rules
            for slack in _slacks(rule)
        ):
            every = str(step.repeat.every)
            key = f"step[{number}].repeat"
            found.append(_problem(key, "slack-wide", step=step.id, every=every))
    return tuple(found)


def _slacks(rule: TimingRule) -> Iterator[Offset]:
    aim = rule.aim or rule.earliest or rule.latest
    if aim is not None and rule.earliest is not None:
        yield aim + rule.earliest * -1
    if aim is not None and rule.latest is not None:
        yield rule.latest + aim * -1


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
    if step.id == DAY0:
        # Its occurrences are called day0#1, day0#2: there would be no Day 0 any more.
        yield _problem(f"{key}.repeat", "day0-repeats")
    if not 1 <= repeat.count <= MAX_REPEATS:
        limit = str(MAX_REPEATS)
        yield _problem(f"{key}.repeat", "repeat-count", step=step.id, limit=limit)
    if not is_always_later(repeat.every, Offset()):
        yield _problem(f"{key}.repeat", "repeat-backwards", step=step.id)
    elif _is_too_far(repeat.every * min(repeat.count, MAX_REPEATS)):
        yield _problem(f"{key}.repeat", "offset-too-far", step=step.id)


def _repeated(names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Tell each name that was there before, with its place from 1."""
    seen: set[str] = set()
    for number, name in enumerate(names, start=1):
        if name and name in seen:
            yield number, name
        seen.add(name)
