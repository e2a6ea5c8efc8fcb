"""The words of the command line (stable: changing them breaks people's scripts)."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from planner import __version__
from planner.models.civil import parse_civil_date
from planner.models.errors import PlannerError
from planner.services.documents.sections import Section

if TYPE_CHECKING:
    Commands: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  argparse names it no other way

MOST_ALARM_DAYS: Final = 60
_STEP_HELP: Final = "step id as `show` prints it, such as mri-baseline or mri-after#2"


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    shared = _shared()
    parser = argparse.ArgumentParser(
        prog="planner",
        parents=[shared],
        description="Plan a treatment for MS: options, dates, documents. Offline.",
        epilog="Without a command the window opens.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_reading(commands, shared)
    _add_new(commands, shared)
    _add_steps(commands, shared)
    _add_plan(commands, shared)
    _add_files(commands, shared)
    return parser


def civil_date(text: str) -> date:
    """Read a date argument; argparse tells the rest."""
    try:
        return parse_civil_date(text)
    except PlannerError as error:
        message = f"{text[:40]!r} is not a date from 1900 to 2200 as YYYY-MM-DD"
        raise argparse.ArgumentTypeError(message) from error


def file_path(text: str) -> Path:
    """Read a file argument; no file has an empty name or a NUL in it."""
    if not text or "\0" in text:
        message = f"{text[:40]!r} cannot be the name of a file"
        raise argparse.ArgumentTypeError(message)
    return Path(text)


def _shared() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    shared.add_argument(
        "--data", type=file_path, metavar="FILE", help="which data file"
    )
    shared.add_argument(
        "--today", type=civil_date, metavar="DATE", help="take this day as today"
    )
    return shared


def _add(
    commands: "Commands",
    shared: argparse.ArgumentParser,
    name: str,
    text: str,
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, parents=[shared], help=text, description=text, allow_abbrev=False
    )


def _add_reading(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    texts = {
        "options": "list what can be chosen",
        "protocols": "list the shipped timetables",
        "sources": "list the publications behind the content",
        "list": "list the journeys of the data file",
    }
    for name, text in texts.items():
        _add(commands, shared, name, text).add_argument("--json", action="store_true")
    for name, text in {
        "show": "show a journey's plan",
        "history": "show what was done in a journey",
    }.items():
        command = _add(commands, shared, name, text)
        command.add_argument("journey", metavar="JOURNEY")
        command.add_argument("--json", action="store_true")
    why = _add(commands, shared, "why", "say why a step is where it is")
    why.add_argument("journey", metavar="JOURNEY")
    why.add_argument("step", metavar="STEP", help=_STEP_HELP)
    why.add_argument("--json", action="store_true")


def _add_new(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    new = _add(commands, shared, "new", "start a journey; prints its id")
    new.add_argument("--answers", type=file_path, required=True, metavar="FILE.toml")
    new.add_argument("--option", required=True, metavar="ID")
    new.add_argument("--day0", type=civil_date, metavar="DATE")
    new.add_argument(
        "--protocol",
        type=file_path,
        metavar="FILE.toml",
        help="your centre's own sheet",
    )
    new.add_argument(
        "--timetable", metavar="ID", help="which of the option's shipped timetables"
    )
    new.add_argument("--title", metavar="TEXT", default="")


def _add_steps(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    texts = {
        "book": "enter an agreed date",
        "done": "say that a step happened, on a day",
        "cancel": "take a step out of the plan, with a reason",
        "note": "write a note to a step (--why TEXT; empty removes it)",
        "unbook": "take back an agreed date",
        "not-done": "say that a step did not happen after all",
        "skip": "leave a step out on purpose, with a reason",
        "bring-back": "bring back a step that was cancelled or left out",
        "not-before": "keep a step from lying before a day (no DATE takes it back)",
    }
    for name, text in texts.items():
        command = _add(commands, shared, name, text)
        command.add_argument("journey", metavar="JOURNEY")
        command.add_argument("step", metavar="STEP", help=_STEP_HELP)
        command.add_argument("date", type=civil_date, nargs="?", metavar="DATE")
        command.add_argument("--end", type=civil_date, metavar="DATE")
        command.add_argument("--why", default="", metavar="TEXT")
        command.add_argument("--dry-run", action="store_true", help="only show it")


def _add_plan(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    move = _add(commands, shared, "move", "move Day 0 and show what follows")
    move.add_argument("journey", metavar="JOURNEY")
    move.add_argument("--day0", type=civil_date, required=True, metavar="DATE")
    move.add_argument("--dry-run", action="store_true", help="only show it")
    move.add_argument("--why", default="", metavar="TEXT")
    for name, text in {
        "hold": "put a plan on hold",
        "resume": "take a plan up again",
        "undo": "take back the last action",
        "redo": "do again what was undone",
    }.items():
        command = _add(commands, shared, name, text)
        command.add_argument("journey", metavar="JOURNEY")
        if name == "hold":
            command.add_argument("--why", default="", metavar="TEXT")
    back = _add(commands, shared, "back", "go back to how things were after an entry")
    back.add_argument("journey", metavar="JOURNEY")
    back.add_argument("entry", type=int, metavar="NUMBER", help="as history prints it")
    away = _add(commands, shared, "away", "say when you cannot attend anything")
    away.add_argument("journey", metavar="JOURNEY")
    away.add_argument("date", type=civil_date, metavar="DATE")
    away.add_argument("--end", type=civil_date, metavar="DATE", help="last day")
    away.add_argument("--why", default="", metavar="TEXT")
    away.add_argument("--dry-run", action="store_true", help="only show it")
    when = _add(commands, shared, "when", "say which Day 0 would do")
    when.add_argument("journey", metavar="JOURNEY")
    when.add_argument("--from", dest="first", type=civil_date, metavar="DATE")
    when.add_argument("--to", dest="last", type=civil_date, metavar="DATE")
    when.add_argument("--json", action="store_true")


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("journey", metavar="JOURNEY")
    kinds = export.add_mutually_exclusive_group(required=True)
    for kind in ("pdf", "ics", "json", "csv", "fhir"):
        kinds.add_argument(f"--{kind}", type=file_path, metavar="FILE")
    export.add_argument("--paper", choices=("a4", "letter"), default="a4")
    export.add_argument("--for", dest="audience", choices=("doctor", "me", "carer"))
    export.add_argument("--large-print", action="store_true")
    export.add_argument(
        "--parts",
        nargs="+",
        choices=[section.value for section in Section],
        help="only these parts of the plan",
    )
    export.add_argument(
        "--worksheet", action="store_true", help="the decision worksheet alone"
    )
    export.add_argument(
        "--password-file",
        type=file_path,
        metavar="FILE",
        help="lock the PDF with the password in this file",
    )
    export.add_argument("--language", default="en", metavar="LANG")
    export.add_argument("--second-language", default="", metavar="LANG")
    export.add_argument(
        "--private", action="store_true", help="neutral calendar titles"
    )
    export.add_argument(
        "--alarm",
        type=int,
        choices=range(MOST_ALARM_DAYS + 1),
        action="append",
        default=[],
        metavar="DAYS",
        help="ring so many days before a calendar entry (may be given again)",
    )
    export.add_argument("--force", action="store_true", help="replace a file")


def _add_files(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    _add_export(_add(commands, shared, "export", "write a document"))
    _add(commands, shared, "import", "read a data file, or a PDF that carries one")
    commands.choices["import"].add_argument("file", type=file_path, metavar="FILE")
    protocol = _add(commands, shared, "protocol", "work on an own protocol file")
    actions = protocol.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = _add(actions, shared, "check", "say all that is wrong with a file")
    check.add_argument("file", type=file_path, metavar="FILE")
    for name, text in {
        "backup": "copy the whole data file",
        "restore": "take a backup as the data file; the old one is kept",
    }.items():
        command = _add(commands, shared, name, text)
        command.add_argument("file", type=file_path, metavar="FILE")
        if name == "backup":
            command.add_argument("--force", action="store_true", help="replace a file")
    _add(commands, shared, "check", "look for damage in the data file")
    _add(commands, shared, "self-test", "check that the program works here")
    demo = _add(commands, shared, "demo", "make the example plans")
    demo.add_argument("--out", type=file_path, required=True, metavar="DIR")
