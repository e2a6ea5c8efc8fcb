"""From a protocol's steps to the steps of one person's plan.

Conditions are decided, repeats are written out, facts are put beside their steps.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from msgspec import Struct, field

from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.facts import DropKind, Dropped, PlanFacts, StepFacts
from planner.models.plan.protocol import (
    MAX_REPEATS,
    Anchor,
    Condition,
    End,
    Step,
    TimingRule,
    Traits,
    TreatmentProtocol,
    Validity,
)
from planner.models.structs import replace
from planner.scheduling.network.numbering import NO_STEP, Position

MAX_OCCURRENCES: Final = 20_000
"""More steps than this are refused (``protocol.too-many-steps``)."""
NO_FACTS: Final = StepFacts()
_NOT_CHOSEN: Final = Dropped(kind=DropKind.SKIPPED)


class Occurrence(Struct, kw_only=True, eq=False):
    """One step of the plan, written out.

    Attributes:
        rules: the rules of this occurrence, moved along with its number.
        chained: its rules tie it to the occurrence before.
        applies: False while a condition has not been answered.
    """

    id: StepId
    step: Step
    number: int | None
    rules: tuple[TimingRule, ...]
    chained: bool
    validity: tuple[Validity, ...]
    facts: StepFacts
    applies: bool


class Roster(Struct, frozen=True, kw_only=True):
    """All steps of the plan in protocol order, and how rules find them.

    Attributes:
        occurrences: the steps, dropped ones included.
        index: position by id.
        first, last: position of the first and last kept occurrence by bare step id.
        again: position of the last time of a test that had to be done once more.
    """

    occurrences: tuple[Occurrence, ...]
    index: dict[StepId, Position]
    first: dict[StepId, Position]
    last: dict[StepId, Position]
    again: dict[StepId, Position] = field(default_factory=dict)

    def find(self, anchor: Anchor, *, is_done: bool = False) -> Position:
        """Return the position of the step an anchor names, or ``NO_STEP``.

        A repeating step named without a number means its first occurrence where its
        start counts and its last one where its end counts. Dropped and absent steps
        are not there. A test that has to be done once more means its last time, but
        for what was done after the first one.

        Args:
            anchor: names the step.
            is_done: whether what asks was done.
        """
        position = self.index.get(anchor.step)
        if self.again and not is_done:
            position = self.again.get(anchor.step, position)
        if position is None:
            ends = self.last if anchor.end is End.END else self.first
            return ends.get(anchor.step, NO_STEP)
        return NO_STEP if self.occurrences[position].facts.dropped else position


def write_out(protocol: TreatmentProtocol, facts: PlanFacts) -> Roster:
    """Write out the protocol's and the person's own steps for this person.

    Raises:
        PlannerError: ``protocol.too-many-steps`` above 20,000 written-out steps.
    """
    occurrences: list[Occurrence] = []
    index: dict[StepId, Position] = {}
    first: dict[StepId, Position] = {}
    last: dict[StepId, Position] = {}
    again: dict[StepId, Position] = {}
    facts = without_other_choices(protocol, facts)
    for occurrence in _all_occurrences(protocol, facts):
        # An own step may have the name of a shipped one; then the shipped one counts.
        if occurrence.id in index:
            continue
        position = Position(len(occurrences))
        index[occurrence.id] = position
        if occurrence.number is not None and occurrence.facts.dropped is None:
            if occurrence.step.repeat is None:
                again[occurrence.step.id] = position
            first.setdefault(occurrence.step.id, position)
            last[occurrence.step.id] = position
        occurrences.append(occurrence)
        if len(occurrences) > MAX_OCCURRENCES:
            raise PlannerError("protocol.too-many-steps", limit=str(MAX_OCCURRENCES))
    return Roster(
        occurrences=tuple(occurrences),
        index=index,
        first=first,
        last=last,
        again=again,
    )


def without_other_choices(protocol: TreatmentProtocol, facts: PlanFacts) -> PlanFacts:
    """Leave out the steps of each choice that were not taken.

    A choice is taken with the first of its steps that is booked or done. Told facts
    stay: a second one that is booked or done, too, is left where it is.

    Args:
        protocol: its steps say what they are a choice of.
        facts: what was told.

    Returns:
        The same where nothing was chosen.
    """
    choices: dict[str, list[StepId]] = defaultdict(list)
    for step in protocol.steps:
        if step.either:
            choices[step.either].append(step.id)
    if not choices:
        return facts
    told = {
        StepId(name.partition("#")[0])
        for name, known in facts.steps.items()
        if known.dropped is None and (known.booked or known.done)
    }
    left_out = {
        name: replace(facts.steps.get(name, NO_FACTS), dropped=_NOT_CHOSEN)
        for names in choices.values()
        if not told.isdisjoint(names)
        for name in names
        if name not in told and facts.steps.get(name, NO_FACTS).dropped is None
    }
    if not left_out:
        return facts
    return replace(facts, steps={**facts.steps, **left_out})


def holds(condition: Condition, traits: Traits) -> bool | None:
    """Decide a condition: True, False, or None while an answer is missing.

    One trait that settles it is enough, whatever else is not known: False wins over a
    missing answer among those that are all needed, True among those of which one is.

    Args:
        condition: an empty one always holds.
        traits: what is known of the person and what has not been answered; a trait in
            neither is not true of them.
    """
    required = [_trait(name, traits) for name in condition.all_of]
    if condition.any_of:
        required.append(_any([_trait(name, traits) for name in condition.any_of]))
    barred = _any([_trait(name, traits) for name in condition.none_of])
    required.append(None if barred is None else not barred)
    return _all(required)


def _trait(name: str, traits: Traits) -> bool | None:
    if name in traits.known:
        return True
    return None if name in traits.unknown else False


def _all(answers: list[bool | None]) -> bool | None:
    if False in answers:
        return False
    return None if None in answers else True


def _any(answers: list[bool | None]) -> bool | None:
    if True in answers:
        return True
    return None if None in answers else False


def _all_occurrences(
    protocol: TreatmentProtocol, facts: PlanFacts
) -> Iterator[Occurrence]:
    always = Condition()
    for step in (*protocol.steps, *facts.own_steps):
        answer = (
            True if step.condition == always else holds(step.condition, facts.traits)
        )
        if answer is False:
            continue
        applies = answer is not None
        if step.repeat is None:
            yield from _once_or_again(step, facts, applies=applies)
        else:
            yield from _repeats(step, facts, applies=applies)


def _once_or_again(
    step: Step, facts: PlanFacts, *, applies: bool
) -> Iterator[Occurrence]:
    """Write out a step that comes once; a test as often as it has to be done.

    All that is asked of the test is asked of its last time: one that was done before
    stays where it was, and nothing more is wanted of it.
    """
    names = [step.id]
    while step.can_be_repeated and len(names) < MAX_REPEATS:
        name = StepId(f"{step.id}#{len(names) + 1}")
        if name not in facts.steps and names[-1] not in facts.again:
            break
        names.append(name)
    for number, name in enumerate(names, start=1):
        own = facts.steps.get(name, NO_FACTS)
        is_past = own.done is not None and number < len(names)
        yield Occurrence(
            id=name,
            step=step,
            number=None if number == 1 else number,
            rules=() if is_past else step.rules,
            chained=False,
            validity=() if is_past else step.validity,
            facts=own,
            applies=applies,
        )


def _repeats(step: Step, facts: PlanFacts, *, applies: bool) -> Iterator[Occurrence]:
    repeat = step.repeat
    # The checks refuse more; what gets past them must not hang the program.
    count = min(repeat.count, MAX_REPEATS) if repeat is not None else 0
    whole = facts.steps.get(step.id, NO_FACTS)
    previous: int | None = None
    for number in range(1, count + 1):
        own = facts.steps.get(StepId(f"{step.id}#{number}"), NO_FACTS)
        # A step dropped as a whole drops the repeats that nothing was told of.
        if whole.dropped is not None and own == NO_FACTS:
            own = StepFacts(dropped=whole.dropped)
        if whole.before is not None and own == NO_FACTS:
            own = StepFacts(before=whole.before)
        chained = repeat is not None and repeat.after_previous and previous is not None
        yield Occurrence(
            id=StepId(f"{step.id}#{number}"),
            step=step,
            number=number,
            rules=occurrence_rules(step, number, previous),
            chained=chained,
            validity=step.validity,
            facts=own,
            applies=applies,
        )
        # The next one is measured from the last that takes place.
        previous = previous if own.dropped else number


def occurrence_rules(
    step: Step, number: int, previous: int | None
) -> tuple[TimingRule, ...]:
    """Return the rules of occurrence ``number`` (from 1) of a repeating step.

    Args:
        step: the repeating step.
        number: which occurrence.
        previous: the last occurrence before it that was not dropped, None without one.
    """
    repeat = step.repeat
    if repeat is None or number == 1:
        return step.rules
    if repeat.after_previous and previous is not None:
        return (_after_previous(step, previous, repeat.every * (number - previous)),)
    # Each is measured from the same day: a month cut short must not move the rest.
    distance = repeat.every * (number - 1)
    return tuple(_moved_rule(rule, distance) for rule in step.rules)


def _moved_rule(rule: TimingRule, distance: Offset) -> TimingRule:
    return TimingRule(
        anchor=rule.anchor,
        binds=rule.binds,
        earliest=None if rule.earliest is None else rule.earliest + distance,
        aim=None if rule.aim is None else rule.aim + distance,
        latest=None if rule.latest is None else rule.latest + distance,
        sources=rule.sources,
        doubtful=rule.doubtful,
    )


def _after_previous(step: Step, previous: int, distance: Offset) -> TimingRule:
    """Tie an occurrence to one before, with the slack of the step's first rule."""
    first = step.rules[0] if step.rules else TimingRule()
    # The first rule's window, moved so that its aim lies on the distance.
    shift = distance + (first.aim or first.earliest or first.latest or Offset()) * -1
    return TimingRule(
        anchor=Anchor(step=StepId(f"{step.id}#{previous}")),
        earliest=None if first.earliest is None else first.earliest + shift,
        aim=distance,
        latest=None if first.latest is None else first.latest + shift,
        sources=first.sources,
        doubtful=first.doubtful,
    )
