"""Commands on steps of one's own."""

from argparse import ArgumentParser, Namespace
from uuid import uuid4

from planner.cli.commands.changes.taking import add_change
from planner.cli.parsing.arguments import civil_date, count, distance_in, short_name
from planner.cli.parsing.command_list import CommandList
from planner.models.civil import Offset
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.protocol import Place, Role
from planner.models.structs import replace
from planner.services.edits import own_steps
from planner.services.edits.lines.dated_steps import add_dated_step
from planner.services.edits.lines.quick_readings import chosen_reading
from planner.services.edits.own_steps import OwnStep
from planner.services.entry.quick_entry import QuickAdd, read_quick_add
from planner.services.journeys.workbench import Workbench
from planner.services.ports import Texts


def add_own_steps(commands: CommandList) -> None:
    """Add the commands on steps of one's own."""
    add = add_change(commands, "add-step", _add)
    add.add_argument("title", metavar="TITLE")
    _add_told(add, commands.texts, tied=True)
    add.add_argument("--id", type=short_name, metavar="ID")
    quick = add_change(commands, "quick", _quick)
    quick.add_argument("line", metavar="LINE")
    quick.add_argument("--reading", type=count, metavar="N")
    quick.add_argument("--id", type=short_name, metavar="ID")
    change = add_change(commands, "change-step", _change)
    change.add_argument("step", metavar="STEP")
    change.add_argument("--title", metavar="TEXT")
    _add_told(change, commands.texts, tied=False)
    remove = add_change(commands, "remove-step", _remove)
    remove.add_argument("step", metavar="STEP")


def _add_told(command: ArgumentParser, texts: Texts, *, tied: bool) -> None:
    sides = command.add_mutually_exclusive_group(required=tied)
    sides.add_argument("--before", metavar="STEP")
    sides.add_argument("--after", metavar="STEP")
    if tied:
        sides.add_argument("--on", type=civil_date, metavar="DATE")
        sides.add_argument("--latest", type=civil_date, metavar="DATE")
        command.add_argument("--at", default="", metavar="TIME")
    command.add_argument("--by", type=distance_in(texts), metavar="DISTANCE")
    command.add_argument("--place", choices=[one.value for one in Place])
    command.add_argument("--who", choices=[one.value for one in Role])
    command.add_argument("--about", metavar="TEXT")
    command.add_argument("--days", type=count, metavar="N")
    command.add_argument("--every", type=distance_in(texts), metavar="DISTANCE")
    command.add_argument("--times", type=count, metavar="N")


def _add(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    own = _fresh_id(journey, args.id)
    day = args.on or args.latest
    if day is not None:
        return _add_dated(bench, journey, own, args)
    if args.at:
        raise PlannerError("own-step.time-alone")
    told = _told(OwnStep(title=args.title), args)
    step = own_steps.own_step(journey, own, told, bench.service.schedule(journey))
    return because(own_steps.put_own_step(journey, step), args.why)


def _add_dated(
    bench: Workbench, journey: Journey, own: StepId, args: Namespace
) -> Edit:
    told = QuickAdd(
        what=args.title,
        day=args.on or args.latest,
        time=args.at,
        latest=args.latest is not None,
    )
    put = add_dated_step(journey, bench.service.schedule(journey), own, told)
    step = put.journey.own_steps[own]
    more = _told(own_steps.told_of(step), args)
    whole = own_steps.own_step(put.journey, own, more)
    edit = own_steps.put_own_step(put.journey, whole)
    return because(replace(edit, details=put.details), args.why)


def _quick(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    """Add what a line says; where it says two things, ask which."""
    speaker = bench.speaker()
    reading = read_quick_add(args.line, speaker.texts, bench.service.today())
    told = chosen_reading(reading, args.reading, speaker)
    own = _fresh_id(journey, args.id)
    edit = add_dated_step(journey, bench.service.schedule(journey), own, told)
    return because(edit, args.why)


def _fresh_id(journey: Journey, named: str | None) -> StepId:
    own = StepId(f"own-{named or uuid4().hex[:12]}")
    if own in journey.own_steps:
        raise PlannerError("own-step.id-taken", step=own)
    return own


def _change(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    own = _base(args.step)
    known = journey.own_steps.get(own)
    if known is None:
        raise PlannerError("own-step.not-own", step=args.step[:80])
    told = _told(own_steps.told_of(known), args)
    step = own_steps.own_step(journey, own, told, bench.service.schedule(journey))
    return because(own_steps.put_own_step(journey, step), args.why)


def _remove(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
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
