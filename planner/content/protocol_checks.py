"""Whether the steps of a person's protocol fit together; problems go to its log.

Each step was read by itself before; here they are held against each other: names that
are there twice, anchors that do not exist, windows the wrong way round, and rules that
no calendar could satisfy (asked of the scheduler, with no day closed and nothing told).
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from planner.content.reader import Table
from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.facts import AnchorDate, PlanCalendar, PlanFacts, SiteCalendar
from planner.models.ids import DAY0, StepId
from planner.models.protocol import Anchor, Step, TimingRule, Traits, TreatmentProtocol
from planner.models.schedule import ProblemKind
from planner.scheduling.expansion import MAX_OCCURRENCES
from planner.scheduling.scheduler import schedule
from planner.services.spelling import nearest

SAMPLE_DAY0: Final = date(2051, 3, 1)
"""An ordinary day far from both ends of the calendar, on which the rules are tried."""

_NEVER_CLOSED: Final = SiteCalendar(weekend=frozenset())
_LONGEST_MONTH: Final = 31
_SHORTEST_MONTH: Final = 28
_MOST_CONFLICTS_TOLD: Final = 10
_MOST_NAMES_TOLD: Final = 12


def check_protocol(protocol: TreatmentProtocol, document: Table) -> None:
    """Note everything that is wrong between the steps of a file that was read.

    Args:
        protocol: as read from the document, steps in file order.
        document: the document it was read from; its log takes the problems.
    """
    written = sum(step.repeat.count if step.repeat else 1 for step in protocol.steps)
    if written > MAX_OCCURRENCES:
        document.log.close("protocol.too-many-steps", limit=str(MAX_OCCURRENCES))
        return
    before = len(document.log.problems)
    for place, step in enumerate(protocol.steps, start=1):
        if document.log.is_closed:
            return
        _check_step(step, protocol, document, f"step[{place}]")
    _check_names(protocol, document)
    if len(document.log.problems) == before == 0:
        _check_dates_reach(protocol, document)
        _check_rules_together(protocol, document)


def _check_names(protocol: TreatmentProtocol, document: Table) -> None:
    for code, key, names in (
        ("step.twice", "step", [step.id for step in protocol.steps]),
        ("phase.twice", "phase", [phase.id for phase in protocol.phases]),
    ):
        for number, name in _repeated(names):
            document.note(f"{key}[{number}].id", code, id=name)
    if not any(step.id == DAY0 for step in protocol.steps):
        document.note("step", "protocol.no-day0")
    start = protocol.centre_start
    if start is not None and protocol.step(start) is None:
        _note_not_there(document, "centre_start", start, protocol)


def _repeated(names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Tell each name that was there before, with its place from 1."""
    seen: Counter[str] = Counter()
    for number, name in enumerate(names, start=1):
        seen[name] += 1
        if name and seen[name] > 1:
            yield number, name


def _check_step(
    step: Step, protocol: TreatmentProtocol, document: Table, path: str
) -> None:
    if step.phase and step.phase not in {phase.id for phase in protocol.phases}:
        document.note(f"{path}.phase", "phase.not-there", id=step.phase)
    days = step.duration
    if days.min > days.aim or (days.max is not None and days.max < days.aim):
        document.note(f"{path}.days", "step.days-order")
    for key, rule in _rules_with_keys(step, document, path):
        _check_anchor(rule.anchor, step, protocol, document, f"{key}.from")
        if _is_turned(rule):
            document.note(key, "rule.order")
    for number, entry in enumerate(step.validity, start=1):
        key = f"{path}.validity[{number}]"
        _check_anchor(entry.needed_on, step, protocol, document, f"{key}.needed_on")
        if entry.good_for < Offset():
            document.note(f"{key}.good_for", "step.good-for-negative")


def _rules_with_keys(
    step: Step, document: Table, path: str
) -> Iterator[tuple[str, TimingRule]]:
    """Pair each rule with its key; ``day`` is read as a rule before the others."""
    extra = 1 if document.holds(f"{path}.day") else 0
    for number, rule in enumerate(step.rules, start=1):
        inside = number - extra
        yield (f"{path}.rule[{inside}]" if inside > 0 else f"{path}.day"), rule


def _check_anchor(
    anchor: Anchor, step: Step, protocol: TreatmentProtocol, document: Table, key: str
) -> None:
    name = StepId(anchor.step.partition("#")[0])
    if name == step.id and "#" not in anchor.step:
        document.note(key, "rule.own-step")
    elif protocol.step(name) is None:
        _note_not_there(document, key, anchor.step, protocol)


def _note_not_there(
    document: Table, key: str, asked: StepId, protocol: TreatmentProtocol
) -> None:
    """Note a step that the timetable lacks, with the one that is really alike."""
    near = nearest(asked.partition("#")[0], [step.id for step in protocol.steps])
    if near:
        document.note(key, "step.not-there-near", id=asked, near=near)
    else:
        document.note(key, "step.not-there", id=asked)


def _is_turned(rule: TimingRule) -> bool:
    """Whether the window is certainly empty, whatever months it falls in."""
    pairs = (
        (rule.earliest, rule.aim),
        (rule.aim, rule.latest),
        (rule.earliest, rule.latest),
    )
    return any(
        low is not None and high is not None and _shortest(low) > _longest(high)
        for low, high in pairs
    )


def _shortest(offset: Offset) -> int:
    months = offset.months
    return offset.days + months * (_SHORTEST_MONTH if months > 0 else _LONGEST_MONTH)


def _longest(offset: Offset) -> int:
    months = offset.months
    return offset.days + months * (_LONGEST_MONTH if months > 0 else _SHORTEST_MONTH)


def _check_dates_reach(protocol: TreatmentProtocol, document: Table) -> None:
    """Note steps to which no rule leads from Day 0 or from a date the team sets."""
    anchors: dict[StepId, list[StepId]] = {}
    followers: dict[StepId, list[StepId]] = {}
    for step in protocol.steps:
        for rule in step.rules:
            other = StepId(rule.anchor.step.partition("#")[0])
            anchors.setdefault(step.id, []).append(other)
            followers.setdefault(other, []).append(step.id)
    fixed = {DAY0, protocol.centre_start or DAY0}
    set_by_team = {step.id for step in protocol.steps if step.set_by_team}
    # Day 0 follows from "the centre starts on", so a fixed date first reaches upwards.
    dated = _reached(_reached(fixed, anchors) | set_by_team, followers)
    for number, step in enumerate(protocol.steps, start=1):
        if step.id not in dated:
            document.note(f"step[{number}]", "step.no-date", id=step.id)


def _reached(
    start: Iterable[StepId], ways: Mapping[StepId, list[StepId]]
) -> set[StepId]:
    """Return everything that the ways lead to, the start included."""
    found: set[StepId] = set()
    queue = list(start)
    while queue:
        name = queue.pop()
        if name not in found:
            found.add(name)
            queue.extend(ways.get(name, ()))
    return found


def _check_rules_together(protocol: TreatmentProtocol, document: Table) -> None:
    """Ask the scheduler for dates with nothing in the way but the rules themselves."""
    facts = PlanFacts(
        anchor=AnchorDate(step=DAY0, day=SAMPLE_DAY0), traits=_everybody(protocol)
    )
    calendar = PlanCalendar(home=_NEVER_CLOSED, centre=_NEVER_CLOSED)
    try:
        tried = schedule(protocol, facts, calendar, SAMPLE_DAY0)
    except PlannerError as error:
        document.note("step", error.code, **error.details)
        return
    order = {step.id: number for number, step in enumerate(protocol.steps, start=1)}
    for problem in tried.problems[:_MOST_CONFLICTS_TOLD]:
        names = [StepId(name.partition("#")[0]) for name in problem.steps]
        others = [name for name in names if name in order and name != DAY0]
        first = order[others[0]] if others else order[DAY0]
        code = (
            "protocol.out-of-range"
            if problem.kind is ProblemKind.OUT_OF_RANGE
            else "protocol.contradiction"
        )
        told = ", ".join(list(dict.fromkeys(problem.steps))[:_MOST_NAMES_TOLD])
        document.note(f"step[{first}]", code, steps=told)


def _everybody(protocol: TreatmentProtocol) -> Traits:
    """Leave every condition open, so that no step and no rule is left out."""
    return Traits(
        unknown=frozenset(
            trait
            for step in protocol.steps
            for traits in (
                step.condition.all_of,
                step.condition.any_of,
                step.condition.none_of,
            )
            for trait in traits
        )
    )
