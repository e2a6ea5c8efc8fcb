"""Commands on steps: what was booked, done, left out, and steps of one's own."""

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from uuid import uuid4

from planner.cli.commands.taking import MakeEdit, take_or_show
from planner.models.civil import Offset
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Booking, Done
from planner.models.plan.protocol import Place, Role
from planner.services.edits import own_steps, step_edits
from planner.services.edits.own_steps import OwnStep
from planner.services.journeys.workbench import Workbench


def change_step(bench: Workbench, args: Namespace) -> None:
    """Change one step and print what moves, or with ``--dry-run`` what would."""
    take_or_show(bench, args, _VERBS[args.command])


def _dated(edit: Edit, args: Namespace) -> Edit:
    """Keep a date given with a note or a cancelling, so that the history tells it."""
    given = {"day": args.date, "end": args.end}
    dates = {key: day.isoformat() for key, day in given.items() if day is not None}
    return replace(edit, details={**edit.details, **dates})


def _book(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    if args.date is None:
        raise PlannerError("command.needs-date", command=args.command)
    booking = Booking(day=args.date, end=args.end, time=args.time.strip())
    return step_edits.book(journey, StepId(args.step), booking, args.why)


def _done(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.clock.today()
    done = Done(day=args.date or today, end=args.end)
    return step_edits.mark_done(
        journey, StepId(args.step), done, today=today, why=args.why
    )


def _cancel(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return _dated(step_edits.cancel(journey, StepId(args.step), args.why), args)


def _note(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return _dated(step_edits.set_note(journey, StepId(args.step), args.why), args)


def _unbook(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return step_edits.unbook(journey, StepId(args.step), args.why)


def _not_done(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return step_edits.not_done(journey, StepId(args.step), args.why)


def _skip(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return _dated(step_edits.skip(journey, StepId(args.step), args.why), args)


def _bring_back(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return because(step_edits.restore(journey, StepId(args.step)), args.why)


def _not_before(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return step_edits.set_not_before(journey, StepId(args.step), args.date, args.why)


def _add_own(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    own = StepId(f"own-{args.id or uuid4().hex[:12]}")
    if own in journey.own_steps:
        raise PlannerError("own-step.id-taken", step=own)
    told = _told(OwnStep(title=args.title), args)
    edit = own_steps.put_own_step(journey, own_steps.own_step(journey, own, told))
    return because(edit, args.why)


def _change_own(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    own = _base(args.step)
    known = journey.own_steps.get(own)
    if known is None:
        raise PlannerError("own-step.not-own", step=args.step[:80])
    told = _told(own_steps.told_of(known), args)
    edit = own_steps.put_own_step(journey, own_steps.own_step(journey, own, told))
    return because(edit, args.why)


def _remove_own(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    own = _base(args.step)
    if own not in journey.own_steps:
        raise PlannerError("own-step.not-own", step=args.step[:80])
    return because(own_steps.remove_own_step(journey, own), args.why)


def _told(told: OwnStep, args: Namespace) -> OwnStep:
    """Return what was told, with what the command says in its place."""
    given = {
        "title": args.title,
        "summary": args.about,
        "place": Place(args.place) if args.place else None,
        "who": Role(args.who) if args.who else None,
        "days": args.days,
        "every": args.every,
        "times": args.times,
    }
    tied = _tied(told, args.before, args.after, args.by)
    new = {key: value for key, value in given.items() if value is not None}
    return replace(tied, **new)


def _tied(
    told: OwnStep, before: str | None, after: str | None, by: Offset | None
) -> OwnStep:
    """Tie a step before or after another; what is not said stays as it was."""
    was_before = min(told.distance.months, told.distance.days) < 0
    is_before = was_before if before is None and after is None else before is not None
    far = told.distance * (-1 if was_before else 1) if by is None else by
    anchor = before if before is not None else after
    return replace(
        told,
        anchor=told.anchor if anchor is None else StepId(anchor),
        distance=far * -1 if is_before else far,
    )


def _base(step: str) -> StepId:
    return StepId(step.partition("#")[0])


_VERBS: Final[Mapping[str, MakeEdit]] = {
    "book": _book,
    "done": _done,
    "cancel": _cancel,
    "note": _note,
    "unbook": _unbook,
    "not-done": _not_done,
    "skip": _skip,
    "bring-back": _bring_back,
    "not-before": _not_before,
    "add-step": _add_own,
    "change-step": _change_own,
    "remove-step": _remove_own,
}
