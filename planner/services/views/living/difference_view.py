"""What a change would do, in words: moves, stays, clashes, expires, is solved."""

from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.person.visit import Decided
from planner.models.plan.schedule import (
    Move,
    MoveKind,
    ProblemKind,
    ScheduledStep,
    StepState,
)
from planner.services.journeys.journeys import Preview
from planner.services.journeys.warnings import RESTING
from planner.services.views.deciding.treatment_name import switch_words
from planner.services.words.problem_words import Explainer
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import day_words


class LineKind(StrEnum):
    """What a line of a difference tells."""

    STANDS = "stands"
    MOVES = "moves"
    STAYS = "stays"
    OPEN = "open"
    UNMOVED = "unmoved"
    APPEARS = "appears"
    GOES = "goes"
    CLASHES = "clashes"
    EXPIRES = "expires"
    MISSING = "missing"
    SOLVED = "solved"
    SETTLED = "settled"


_RANKING: Final = (
    LineKind.STANDS,
    LineKind.CLASHES,
    LineKind.EXPIRES,
    LineKind.MISSING,
    LineKind.MOVES,
    LineKind.APPEARS,
    LineKind.GOES,
    LineKind.STAYS,
    LineKind.OPEN,
    LineKind.UNMOVED,
    LineKind.SOLVED,
    LineKind.SETTLED,
)
_RELIEF: Final = frozenset({LineKind.SOLVED, LineKind.SETTLED})
_LINE_OF_MOVE: Final = {
    MoveKind.MOVED: LineKind.MOVES,
    MoveKind.STAYS: LineKind.STAYS,
    MoveKind.APPEARS: LineKind.APPEARS,
    MoveKind.GOES: LineKind.GOES,
}


class DifferenceLine(Struct, frozen=True, kw_only=True):
    """One line: its kind, the step it is about, and the finished sentence.

    ``title``, ``before`` and ``after`` are the step and its dates in words, for a
    table of two plans side by side.
    """

    kind: LineKind
    step: StepId | None
    text: str
    before: str = ""
    after: str = ""
    title: str = ""


def difference_lines(preview: Preview, speaker: Speaker) -> tuple[DifferenceLine, ...]:
    """Return clashes first, then what expires, is missing, moves, stays, is solved.

    New problems speak with the dates of the new plan, solved ones with the old dates.
    """
    difference = preview.difference
    explainer, earlier = (
        Explainer(dates, speaker) for dates in (preview.after, preview.before)
    )
    lines: list[DifferenceLine] = []
    for problem in difference.new_problems:
        kind = (
            LineKind.EXPIRES
            if problem.kind is ProblemKind.TOO_OLD
            else LineKind.CLASHES
        )
        step = problem.steps[0] if problem.steps else None
        lines.append(_line(kind, step, explainer.problem(problem), speaker))
    lines += [
        _line(LineKind.MISSING, gap.step, explainer.gap(gap), speaker)
        for gap in difference.new_gaps
    ]
    lines += [_move_line(one, preview.told_on, speaker) for one in difference.moves]
    lines += [_open_line(one, speaker) for one in preview.on_open_wards]
    lines += [
        _line(
            LineKind.SOLVED,
            problem.steps[0] if problem.steps else None,
            earlier.solved(problem),
            speaker,
        )
        for problem in difference.solved_problems
    ]
    lines += [
        _line(LineKind.SETTLED, gap.step, earlier.gap(gap), speaker)
        for gap in difference.closed_gaps
    ]
    # The sort is stable: within a kind the order of the schedule stays.
    lines.sort(key=lambda line: _RANKING.index(line.kind))
    return tuple(lines)


def change_lines(
    before: Journey, after: Journey, preview: Preview, speaker: Speaker
) -> tuple[DifferenceLine, ...]:
    """Return where the plan then stands, what the change does, and what it leaves.

    A plan that rests is asked nothing: what is no longer told of it is not solved.

    Args:
        before: the journey as it is.
        after: the journey with the change.
        preview: the dates of both.
        speaker: the reader's language.
    """
    lines = difference_lines(preview, speaker)
    stands = standing_words(before, after, speaker)
    if stands and after.plan is not None and after.plan.state in RESTING:
        lines = tuple(one for one in lines if one.kind not in _RELIEF)
    said = (stands, *switch_words(before, after, preview.after, speaker))
    told = [(LineKind.STANDS, one) for one in said if one]
    if not preview.difference.moves:
        count = sum(step.start is not None for step in preview.after.steps)
        key = "difference.unmoved" if count else "difference.unmoved-none"
        told.append((LineKind.UNMOVED, speaker.say(key, count=count)))
    added = (DifferenceLine(kind=kind, step=None, text=text) for kind, text in told)
    return tuple(sorted((*lines, *added), key=lambda line: _RANKING.index(line.kind)))


def standing_words(before: Journey, after: Journey, speaker: Speaker) -> str:
    """Say where the plan stands after a change of that; "" where it stays there.

    Args:
        before: the journey as it is.
        after: with the change.
        speaker: the reader's language.
    """
    old, new = before.plan, after.plan
    if old is None or new is None or old.state is new.state:
        return ""
    told = speaker.say("difference.stands", state=speaker.label(new.state))
    if new.state in RESTING:
        return speaker.sentences(told, speaker.say("difference.rests"))
    if old.state in RESTING:
        return speaker.sentences(told, speaker.say("difference.wakes"))
    return told


def decided_words(after: Journey, decided: Decided | None, speaker: Speaker) -> str:
    """Say of a yes at a visit that it does not take up a plan that rests; else "".

    Args:
        after: the journey with what was said there.
        decided: as told now.
        speaker: the reader's language.
    """
    plan = after.plan
    if decided is not Decided.YES or plan is None or plan.state not in RESTING:
        return ""
    return speaker.say("visit-again.rests", state=speaker.label(plan.state))


def _line(
    kind: LineKind, step: StepId | None, what: str, speaker: Speaker
) -> DifferenceLine:
    text = speaker.say(f"difference.{kind.value}", what=what)
    return DifferenceLine(kind=kind, step=step, text=text)


def _open_line(step: ScheduledStep, speaker: Speaker) -> DifferenceLine:
    """Say of a step on a ward that closing days leave it where it is."""
    title = speaker.step_title(step.step, step.number)
    text = speaker.say("difference.open", what=title, after=_when(step, speaker))
    return DifferenceLine(kind=LineKind.OPEN, step=step.id, text=text)


def _move_line(
    move: Move, told_on: frozenset[StepId], speaker: Speaker
) -> DifferenceLine:
    # Day 0 of another treatment has other words: what goes is the one that was.
    goes = move.kind is MoveKind.GOES
    known = (move.before or move.after) if goes else (move.after or move.before)
    title = speaker.step_title(known.step, known.number) if known else move.step
    kind = _LINE_OF_MOVE[move.kind]
    before, after = _when(move.before, speaker), _when(move.after, speaker)
    since = speaker.day(move.before.start) if move.before and move.before.start else ""
    words = f"difference.{kind.value}{_fixed(move)}"
    if goes and move.step in told_on:
        kind, words = LineKind.STAYS, "difference.stays-told"
    text = speaker.say(words, what=title, before=before, after=after, since=since)
    return DifferenceLine(
        kind=kind, step=move.step, text=text, before=before, after=after, title=title
    )


def _fixed(move: Move) -> str:
    """Return the ending of the words for a step that is booked or done.

    It says why a step stays, and warns where one falls away; a step that is still in
    the plan but has lost its date is told apart from one that is gone.
    """
    # What stays was told by the change itself, where it was only wished before.
    told = move.after if move.kind is MoveKind.STAYS else move.before
    facts = told.facts if told else None
    if facts is None or move.kind not in {MoveKind.GOES, MoveKind.STAYS}:
        return ""
    if told is not None and told.state is StepState.UNDER_WAY:
        return "-begun"
    if facts.done is not None:
        return "-done"
    if facts.booked is not None:
        return "-booked"
    left = move.after is not None and move.after.facts.dropped is None
    return "-undated" if left else ""


def _when(step: ScheduledStep | None, speaker: Speaker) -> str:
    if step is None or step.start is None:
        return speaker.say("no-date")
    booked = step.facts.booked
    hour = booked.time if booked is not None and step.facts.done is None else ""
    return speaker.facts(day_words(step, speaker), hour)
