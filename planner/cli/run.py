"""Runs a command: exit 0 done, 1 refused with plain words, 2 wrong usage."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from typing import Final

from planner.cli.commands import (
    asking,
    changing,
    files,
    plan_changing,
    reading,
    step_changing,
)
from planner.cli.environment import Environment
from planner.cli.parsing.parser import build_parser
from planner.cli.printing.output import (
    complain,
    drop_output,
    flush,
    prepare_streams,
    tell,
)
from planner.models.errors import FileRefusedError, PlannerError
from planner.services.journeys.examples import STORY_DAY
from planner.services.journeys.workbench import Workbench

_REFUSED: Final = 1
_INTERRUPTED: Final = 130

Command = Callable[[Workbench, Namespace], None]

_COMMANDS: Final[dict[str, Command]] = {
    "options": reading.show_options,
    "protocols": reading.show_protocols,
    "sources": reading.show_sources,
    "list": reading.show_list,
    "show": reading.show_journey,
    "history": reading.show_history,
    "why": reading.show_why,
    "new": changing.start_new,
    "book": step_changing.change_step,
    "done": step_changing.change_step,
    "cancel": step_changing.change_step,
    "note": step_changing.change_step,
    "unbook": step_changing.change_step,
    "not-done": step_changing.change_step,
    "skip": step_changing.change_step,
    "bring-back": step_changing.change_step,
    "not-before": step_changing.change_step,
    "add-step": step_changing.change_step,
    "change-step": step_changing.change_step,
    "remove-step": step_changing.change_step,
    "centres": plan_changing.show_centres,
    "away": plan_changing.change_plan,
    "not-away": plan_changing.change_plan,
    "closed": plan_changing.change_plan,
    "not-closed": plan_changing.change_plan,
    "move": plan_changing.change_plan,
    "add-centre": plan_changing.change_plan,
    "centre": plan_changing.change_plan,
    "switch": plan_changing.change_plan,
    "state": plan_changing.change_plan,
    "cancel-plan": plan_changing.change_plan,
    "hold": plan_changing.change_plan,
    "resume": plan_changing.change_plan,
    "profile": plan_changing.change_plan,
    "contact": plan_changing.change_plan,
    "undo": changing.undo_last,
    "redo": changing.redo_last,
    "back": changing.go_back,
    "when": asking.say_when,
    "export": files.export_document,
    "import": files.import_document,
    "protocol": files.work_on_protocol,
    "backup": files.back_up,
    "check": files.check_data,
    "demo": files.make_demo,
}


def run(arguments: Sequence[str], outside: Environment) -> int:
    """Run the command line and return its exit code.

    Raises:
        SystemExit: 2 for wrong usage, told on stderr; 0 for ``--help``.
    """
    prepare_streams()
    parser = build_parser()
    args = parser.parse_args(arguments)
    _check_words(parser, args)
    try:
        code = _run(args, outside)
        flush()
    except PlannerError as error:
        complain(_refusal(error, outside))
        return _REFUSED
    except BrokenPipeError:  # `planner list | head`
        drop_output()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _run(args: Namespace, outside: Environment) -> int:
    data, today = getattr(args, "data", None), getattr(args, "today", None)
    if args.command is None:
        return outside.window(data, today)
    if args.command == "self-test":
        for line in outside.self_test():
            tell(line)
        return 0
    if args.command == "restore":
        kept = outside.restore(args.file, data)
        tell(str(args.file) if kept is None else f"{args.file} (before: {kept})")
        return 0
    if args.command == "demo":
        data, today = data or outside.demo_data(args.out), today or STORY_DAY
    bench = outside.workbench(data, today)
    try:
        _COMMANDS[args.command](bench, args)
    finally:
        bench.close()
    return 0


def _refusal(error: PlannerError, outside: Environment) -> str:
    """Return the sentence of a refusal; only a refused file has several lines."""
    sentence = outside.speaker().error(error)
    if isinstance(error, FileRefusedError):
        return sentence
    return " ".join(sentence.splitlines())


def _check_words(parser: ArgumentParser, args: Namespace) -> None:
    """Refuse a place left empty by ``--``, which argparse fills with a list."""
    for name in (
        "journey",
        "step",
        "title",
        "name",
        "centre",
        "timetable",
        "role",
        "state",
        "date",
        "number",
        "file",
    ):
        if isinstance(getattr(args, name, None), list):
            parser.error(f"{name.upper()} is missing")
