"""Steps that were done in another order than the plan can have them.

Rules between two steps that have happened move no date any more, but of two days of
which one has to be wrong the person is told: cells that were collected before the drug
that brings them into the blood, a third dose before the second.
"""

from collections.abc import Iterator, Mapping

from planner.models.civil import Offset
from planner.models.ids import DAY0
from planner.models.plan.protocol import End
from planner.models.plan.schedule import BoundSide, Problem, ProblemKind, ReasonKind
from planner.scheduling.days.ordinals import is_always_later
from planner.scheduling.network.compiled_plan import CompiledPlan, Tie
from planner.scheduling.network.network import Member
from planner.scheduling.network.numbering import NO_STEP, Position, by_position
from planner.scheduling.reasons.reason_chains import reason_of, step_ids

_SAME_DAY = Offset()
_TWO = 2
Days = Mapping[Position, int]


def out_of_order(plan: CompiledPlan) -> Iterator[Problem]:
    """Tell pairs that were done the other way round, each once.

    Times of one step and what is done "again" are held to their order whatever they
    are; else only treatment is: a dentist after the first chemotherapy is no slip.

    Args:
        plan: the compiled plan.
    """
    done = {
        position: occurrence.facts.done.day.toordinal()
        for position, occurrence in by_position(plan.roster.occurrences)
        if occurrence.facts.done is not None
    }
    if len(done) < _TWO:
        return
    told = set[tuple[Position, Position]]()
    for earlier, later in (*_in_rows(plan, done), *_in_treatment(plan, done)):
        if done[later] < done[earlier] and (earlier, later) not in told:
            told.add((earlier, later))
            yield _problem(plan, earlier, later)


def _in_rows(plan: CompiledPlan, done: Days) -> Iterator[tuple[Position, Position]]:
    """Yield each time with the one before it that was told, too."""
    for position in done:
        before = plan.before[position]
        # A time of which nothing was told says nothing about the others.
        while before != NO_STEP and before not in done:
            before = plan.before[before]
        if before != NO_STEP:
            yield before, position


def _in_treatment(
    plan: CompiledPlan, done: Days
) -> Iterator[tuple[Position, Position]]:
    """Yield what was given or taken with what comes next of it by the rules."""
    occurrences = plan.roster.occurrences
    steps = {place: occurrences[place].step for place in done}
    given = {p for p, one in steps.items() if one.is_treatment or one.id == DAY0}
    if len(given) < _TWO:
        return
    after = _followers(plan)
    for first in given:
        seen, waiting = {first}, [first]
        while waiting:
            for later in after.get(waiting.pop(), ()):
                if later in seen:
                    continue
                seen.add(later)
                if later in given:
                    yield first, later
                else:
                    waiting.append(later)


def _followers(plan: CompiledPlan) -> Mapping[Position, list[Position]]:
    """Return, by step, those that cannot begin before it does."""
    after: dict[Position, list[Position]] = {}
    for position in plan.positions:
        before = plan.before[position]
        if before != NO_STEP:
            after.setdefault(before, []).append(position)
        for tie in plan.ties[position]:
            if _comes_later(tie):
                after.setdefault(tie.other, []).append(position)
            elif _comes_sooner(tie):
                after.setdefault(position, []).append(tie.other)
    return after


def _comes_later(tie: Tie) -> bool:
    least = tie.rule.earliest
    binds_start = tie.rule.binds is End.START
    return binds_start and least is not None and not is_always_later(_SAME_DAY, least)


def _comes_sooner(tie: Tie) -> bool:
    most, anchor = tie.rule.latest, tie.rule.anchor
    is_start = anchor.end is End.START
    return is_start and most is not None and not is_always_later(most, _SAME_DAY)


def _problem(plan: CompiledPlan, earlier: Position, later: Position) -> Problem:
    occurrences = plan.roster.occurrences
    done = occurrences[later].facts.done
    pins = [Member(kind=ReasonKind.DONE, owner=place) for place in (earlier, later)]
    return Problem(
        kind=ProblemKind.OUT_OF_ORDER,
        steps=step_ids(plan, [later, earlier]),
        reasons=tuple(
            reason_of(plan, one, (one.owner, one.other), BoundSide.DATE) for one in pins
        ),
        day=None if done is None else done.day,
    )
