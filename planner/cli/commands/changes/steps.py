"""Commands on a step: what was booked, done, left out."""

from argparse import Namespace
from typing import Final

from planner.cli.commands.changes.taking import add_change
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import CommandList
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Booking, Done
from planner.models.structs import replace
from planner.services.edits import step_edits
from planner.services.edits.rules import choices
from planner.services.entry.past_text import read_told
from planner.services.journeys.before_plan import tell_in_plan
from planner.services.journeys.workbench import Workbench

_FORGET: Final = "forget"


def add_steps(commands: CommandList) -> None:
    """Add the commands on one step."""
    for name, make in (
        ("book", _book),
        ("done", _done),
        ("cancel", _cancel),
        ("note", _note),
        ("unbook", _unbook),
        ("not-done", _not_done),
        ("skip", _skip),
        ("bring-back", _bring_back),
        (
            "not-before",
            _not_before,
        ),
        ("later", _later),
    ):
        command = add_change(commands, name, make)
        command.add_argument("step", metavar="STEP")
        command.add_argument("date", type=civil_date, nargs="?", metavar="DATE")
        command.add_argument("--end", type=civil_date, metavar="DATE")
        if name == "book":
            command.add_argument("--time", default="", metavar="TIME")
        if name == "done":
            command.add_argument("--where", default="", metavar="TEXT")
    choose = add_change(commands, "choose", _choose)
    choose.add_argument("step", metavar="STEP")
    before = add_change(commands, "before", _before)
    before.add_argument("step", metavar="STEP")
    before.add_argument(
        "answer",
        metavar="ANSWER",
    )
    before.add_argument("--where", default="", metavar="TEXT")


def _dated(edit: Edit, args: Namespace) -> Edit:
    """Keep a date given with a note or a cancelling, so that the history tells it."""
    given = {"day": args.date, "end": args.end}
    dates = {key: day.isoformat() for key, day in given.items() if day is not None}
    return replace(edit, details={**edit.details, **dates})


def _book(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    if args.date is None:
        raise PlannerError("command.needs-date", command=args.command)
    booking = Booking(day=args.date, end=args.end, time=args.time.strip())
    today = bench.service.today()
    return step_edits.book(journey, StepId(args.step), booking, args.why, today)


def _done(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.today()
    done = Done(day=args.date or today, end=args.end, where=args.where)
    return step_edits.mark_done(
        journey, StepId(args.step), done, today=today, why=args.why
    )


def _before(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    step = StepId(args.step)
    if args.answer == _FORGET:
        return because(step_edits.tell_before(journey, step, None), args.why)
    told = read_told(args.answer)
    if isinstance(told, Done):
        told = replace(told, where=args.where)
    elif args.where:
        raise PlannerError("before.where-without-day", text=args.answer[:40])
    return because(tell_in_plan(bench.service, journey, step, told), args.why)


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


def _choose(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return choices.choose(journey, StepId(args.step), args.why)


def _later(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.today()
    edit = step_edits.ask_later(journey, StepId(args.step), args.date, today=today)
    return because(edit, args.why)
