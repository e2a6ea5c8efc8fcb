"""An order that nobody writes down because everyone takes it for granted.

The second of a row comes after the first is over, a drug that is given on two rows of
days is given in the order of these days, and what is done "again" comes after the first
time. No sheet says so, and without it days away would put five infusions on one day.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from planner.models.ids import StepId
from planner.models.plan.protocol import End, Step, StepKind
from planner.scheduling.network.numbering import NO_STEP, Position, by_position
from planner.scheduling.network.occurrences import Roster

AGAIN: Final = "-again"
"""A step whose id is that of another one and this comes after that one."""
_GIVEN: Final = frozenset({StepKind.MEDICINE, StepKind.INFUSION, StepKind.VACCINE})
_MOST_HOPS: Final = 50
"""An aim that hangs on more steps than this is not followed to its end."""
_DAYS_A_MONTH: Final = 30.4


class _Aim(NamedTuple):
    """Where a step is wished: so many days from the step it all hangs on."""

    root: StepId
    days: float


def predecessors(roster: Roster, dated: Sequence[bool]) -> list[Position]:
    """Return, by step, the one that has to be over before it begins.

    Args:
        roster: the written-out steps.
        dated: by step, whether it has dates; those without tie nobody.

    Returns:
        ``NO_STEP`` for a step that follows none.
    """
    before = [NO_STEP] * len(roster.occurrences)
    last: dict[StepId, Position] = {}
    first: dict[StepId, Position] = {}
    for position, occurrence in by_position(roster.occurrences):
        if dated[position]:
            name = occurrence.step.id
            before[position] = last.get(name, NO_STEP)
            last[name] = position
            first.setdefault(name, position)
    steps = {name: roster.occurrences[place].step for name, place in first.items()}
    for earlier, later in _rows(steps):
        before[first[later]] = last[earlier]
    return before


def _rows(steps: Mapping[StepId, Step]) -> Iterator[tuple[StepId, StepId]]:
    """Yield pairs of steps of which the second follows the first."""
    told = set()
    for later in steps:
        earlier = StepId(later.removesuffix(AGAIN))
        if earlier != later and earlier in steps:
            aims = _aim(steps, earlier), _aim(steps, later)
            # The rules have the last word where they say the other way round.
            if aims[0].root != aims[1].root or aims[0].days <= aims[1].days:
                told.add(later)
                yield earlier, later
    for names in _same_drugs(steps):
        row = sorted((_aim(steps, name), name) for name in names)
        for (one, earlier), (two, later) in pairwise(row):
            # Of a choice only one takes place: neither comes after the other.
            if steps[earlier].either and steps[earlier].either == steps[later].either:
                continue
            # On one and the same day nobody can say which of them comes first.
            if one.root == two.root and one.days < two.days and later not in told:
                yield earlier, later


def _same_drugs(steps: Mapping[StepId, Step]) -> list[list[StepId]]:
    """Return the steps that give one and the same thing, by their titles."""
    rows: dict[str, list[StepId]] = {}
    for name, step in steps.items():
        if step.kind in _GIVEN:
            title = step.wording.title if step.wording else step.words_id
            rows.setdefault(title.strip().casefold(), []).append(name)
    return [names for names in rows.values() if len(names) > 1]


def _aim(steps: Mapping[StepId, Step], name: StepId) -> _Aim:
    """Follow the aims of a step down to the one that they all hang on."""
    days = 0.0
    for _ in range(_MOST_HOPS):
        step = steps.get(name)
        rules = () if step is None else step.rules
        rule = next((one for one in rules if one.aim is not None), None)
        rule = rule or next(iter(rules), None)
        offset = None if rule is None else rule.aim or rule.earliest or rule.latest
        if rule is None or offset is None:
            break
        days += offset.months * _DAYS_A_MONTH + offset.days
        name = StepId(rule.anchor.step.partition("#")[0])
        anchor = steps.get(name)
        if anchor is not None and rule.anchor.end is End.END:
            days += anchor.duration.aim - 1
    return _Aim(name, days)
