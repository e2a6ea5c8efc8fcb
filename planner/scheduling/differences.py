"""The difference between two schedules: what moves, stays, clashes, expires."""

from datetime import date

from planner.models.ids import DAY0, StepId
from planner.models.plan.schedule import (
    Gap,
    Move,
    MoveKind,
    Problem,
    ProblemKind,
    Reason,
    Schedule,
    ScheduleDifference,
    ScheduledStep,
)
from planner.models.structs import replace


def difference(before: Schedule, after: Schedule) -> ScheduleDifference:
    """Tell what a change from one schedule to the other does.

    A step whose start or end differs has moved. When anything moved, the booked and
    done steps that did not are told as staying, since they hold by the person's word.
    Problems and gaps are the same when they name the same things. One that stays is
    told once more where it is about a step whose own dates were just told: it still
    does not fit.

    Returns:
        Moves in the order of ``after``, steps that fall away last.

    Args:
        before: the schedule as it was.
        after: the schedule with the change, looked at on the same day.
    """
    changed = _changes(before, after)
    # What is only new moves nothing: then nobody asks whether the rest stays.
    moved = any(one.before is not None for one in changed)
    stays = _stays(before, after) if moved else []
    return ScheduleDifference(
        moves=(*changed, *stays),
        new_problems=_new_among(before.problems, after.problems, _told(before, after)),
        solved_problems=_gone_from(before.problems, after.problems),
        new_gaps=_gaps_missing_from(before.gaps, after.gaps),
        closed_gaps=_gaps_missing_from(after.gaps, before.gaps),
    )


def _changes(before: Schedule, after: Schedule) -> list[Move]:
    changed: list[Move] = []
    for step in after.steps:
        old = before.by_id.get(step.id)
        kind = _kind(old, step)
        if kind is not None:
            changed.append(Move(kind=kind, step=step.id, before=old, after=step))
    changed += [
        Move(kind=MoveKind.GOES, step=step.id, before=step)
        for step in before.steps
        if step.id not in after.by_id
    ]
    return changed


def _kind(old: ScheduledStep | None, new: ScheduledStep) -> MoveKind | None:
    if old is None:
        return MoveKind.APPEARS
    if (old.start, old.end) == (new.start, new.end):
        return None
    # The step was in the plan before, but without a date: to the person it appears.
    if old.start is None:
        return MoveKind.APPEARS
    return MoveKind.GOES if new.start is None else MoveKind.MOVED


def _stays(before: Schedule, after: Schedule) -> list[Move]:
    return [
        Move(kind=MoveKind.STAYS, step=step.id, before=old, after=step)
        for step in after.steps
        if _is_fixed(step)
        and (old := before.by_id.get(step.id)) is not None
        and (old.start, old.end) == (step.start, step.end)
    ]


def _is_fixed(step: ScheduledStep) -> bool:
    return step.facts.booked is not None or step.facts.done is not None


def _told(before: Schedule, after: Schedule) -> frozenset[StepId]:
    """Return the steps of which the person tells other dates than before."""
    found = {
        step.id
        for step in after.steps
        if (old := before.by_id.get(step.id)) is not None
        and _dates_told(old) != _dates_told(step)
    }
    return frozenset(found | ({DAY0} if before.day0 != after.day0 else set()))


def _dates_told(step: ScheduledStep) -> tuple[object, ...]:
    return step.facts.booked, step.facts.done, step.facts.not_before


def _new_among(
    known: tuple[Problem, ...], asked: tuple[Problem, ...], told: frozenset[StepId]
) -> tuple[Problem, ...]:
    """Return the problems with a clash that was not known; of a list what is new.

    Args:
        known: the problems before the change.
        asked: those after it.
        told: the steps that were changed: of these, what still does not fit, too.
    """
    seen = {name for problem in known for name in _names(problem)}
    found = [
        problem
        for problem in asked
        if not _names(problem) <= seen
        or (problem.kind is not ProblemKind.TOO_LATE and _is_about(problem, told))
    ]
    return tuple(_without(problem, known) for problem in found)


def _gone_from(
    known: tuple[Problem, ...], asked: tuple[Problem, ...]
) -> tuple[Problem, ...]:
    """Return the problems of which nothing is left."""
    left = {name for problem in asked for name in _names(problem)}
    gone = [
        problem
        for problem in known
        if left.isdisjoint(_names(problem))
        or (problem.kind is ProblemKind.TOO_LATE and not _names(problem) <= left)
    ]
    return tuple(_without(problem, asked) for problem in gone)


def _without(problem: Problem, others: tuple[Problem, ...]) -> Problem:
    """Take out of a list of steps those that another such list has, too."""
    if problem.kind is not ProblemKind.TOO_LATE:
        return problem
    lists = [one.steps for one in others if one.kind is ProblemKind.TOO_LATE]
    there = {step for steps in lists for step in steps}
    return replace(problem, steps=tuple(s for s in problem.steps if s not in there))


def _is_about(problem: Problem, steps: frozenset[StepId]) -> bool:
    named = {one for clash in problem.clashes for one in _steps_of(clash)}
    return not steps.isdisjoint(named | set(problem.steps))


_Name = tuple[ProblemKind, tuple[StepId, ...], date | None]


def _names(problem: Problem) -> frozenset[_Name]:
    """Name what it is about: another age or way out does not make it another one."""
    if problem.kind is ProblemKind.CONFLICT and problem.clashes:
        return frozenset(
            (problem.kind, _steps_of(clash), None) for clash in problem.clashes
        )
    if problem.kind is ProblemKind.TOO_LATE:
        # A list: each step that it names is one thing that is told.
        return frozenset((problem.kind, (step,), None) for step in problem.steps)
    on_a_day = problem.kind in {ProblemKind.CLOSED_DAY, ProblemKind.AWAY_DAY}
    return frozenset({(problem.kind, problem.steps, problem.day if on_a_day else None)})


def _steps_of(clash: tuple[Reason, ...]) -> tuple[StepId, ...]:
    found = {step for one in clash for step in (one.step, one.other)}
    return tuple(sorted(step for step in found if step is not None))


def _gaps_missing_from(
    known: tuple[Gap, ...], asked: tuple[Gap, ...]
) -> tuple[Gap, ...]:
    # Whoever is asked for it now: what is still missing is no other thing.
    names = {(gap.kind, gap.step) for gap in known}
    return tuple(gap for gap in asked if (gap.kind, gap.step) not in names)
