"""Commands on a step: what was booked, done, left out."""

from argparse import Namespace
from typing import Final

from planner.cli.commands.changes.taking import add_change
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import STEP_HELP, CommandList
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Booking, Done
from planner.models.structs import replace
from planner.services.edits import step_edits
from planner.services.edits.rules import choices
from planner.services.entry.past_text import read_told
from planner.services.journeys.before_plan import tell_of_past
from planner.services.journeys.workbench import Workbench

_FORGET: Final = "forget"


def add_steps(commands: CommandList) -> None:
    """Add the commands on one step."""
    for name, text, make in (
        ("book", "enter an agreed date", _book),
        ("done", "say that a step happened, on a day", _done),
        ("cancel", "take a step out of the plan, with a reason", _cancel),
        ("note", "write a note to a step (--why TEXT; empty removes it)", _note),
        ("unbook", "take back an agreed date", _unbook),
        ("not-done", "say that a step did not happen after all", _not_done),
        ("skip", "leave a step out on purpose, with a reason", _skip),
        ("bring-back", "bring back a step that was cancelled or left out", _bring_back),
        (
            "not-before",
            "keep a step from lying before a day (no DATE takes it back)",
            _not_before,
        ),
        ("later", "ask nothing about a step before a day (no DATE: ask again)", _later),
    ):
        command = add_change(commands, name, text, make)
        command.add_argument("step", metavar="STEP", help=STEP_HELP)
        command.add_argument("date", type=civil_date, nargs="?", metavar="DATE")
        command.add_argument("--end", type=civil_date, metavar="DATE")
        if name == "book":
            command.add_argument(
                "--time", default="", metavar="TIME", help="time of day, such as 10:30"
            )
    text = "say which step it is, where the sheet says either-or"
    choose = add_change(commands, "choose", text, _choose)
    choose.add_argument("step", metavar="STEP", help=STEP_HELP)
    text = "say what is known of a step that lies before today"
    before = add_change(commands, "before", text, _before)
    before.add_argument("step", metavar="STEP", help=STEP_HELP)
    before.add_argument(
        "answer",
        metavar="ANSWER",
        help="done, not-done, dont-know, when it happened (2026-09), or forget",
    )


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
    today = bench.service.today()
    done = Done(day=args.date or today, end=args.end)
    return step_edits.mark_done(
        journey, StepId(args.step), done, today=today, why=args.why
    )


def _before(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    step, today = StepId(args.step), bench.service.today()
    if args.answer == _FORGET:
        return because(step_edits.tell_before(journey, step, None), args.why)
    edit = tell_of_past(journey, step, read_told(args.answer), today)
    return because(edit, args.why)


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
