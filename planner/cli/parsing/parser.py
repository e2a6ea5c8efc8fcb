"""The words of the command line (stable: changing them breaks people's scripts)."""

import argparse
from typing import TYPE_CHECKING, Final

from planner import __version__
from planner.cli.parsing.arguments import (
    add_command,
    civil_date,
    file_path,
    shared_arguments,
)
from planner.cli.parsing.change_parser import STEP_HELP, add_changes
from planner.services.documents.parts.sections import Section

if TYPE_CHECKING:
    from planner.cli.parsing.arguments import Commands

MOST_ALARM_DAYS: Final = 60


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    shared = shared_arguments()
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
    add_changes(commands, shared)
    _add_when(commands, shared)
    _add_files(commands, shared)
    return parser


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
        add_command(commands, shared, name, text).add_argument(
            "--json", action="store_true"
        )
    for name, text in {
        "show": "show a journey's plan",
        "history": "show what was done in a journey",
    }.items():
        command = add_command(commands, shared, name, text)
        command.add_argument("journey", metavar="JOURNEY")
        command.add_argument("--json", action="store_true")
    why = add_command(commands, shared, "why", "say why a step is where it is")
    why.add_argument("journey", metavar="JOURNEY")
    why.add_argument("step", metavar="STEP", help=STEP_HELP)
    why.add_argument("--json", action="store_true")


def _add_new(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    new = add_command(commands, shared, "new", "start a journey; prints its id")
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


def _add_when(
    commands: "Commands",
    shared: argparse.ArgumentParser,
) -> None:
    when = add_command(commands, shared, "when", "say which Day 0 would do")
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
        "--appointments-only",
        action="store_true",
        help="only appointments and milestones in the calendar",
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
    _add_export(add_command(commands, shared, "export", "write a document"))
    add_command(
        commands, shared, "import", "read a data file, or a PDF that carries one"
    )
    commands.choices["import"].add_argument("file", type=file_path, metavar="FILE")
    protocol = add_command(commands, shared, "protocol", "work on an own protocol file")
    actions = protocol.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = add_command(actions, shared, "check", "say all that is wrong with a file")
    check.add_argument("file", type=file_path, metavar="FILE")
    copy = add_command(actions, shared, "copy", "write a shipped timetable as a file")
    copy.add_argument("timetable", metavar="ID", help="as `protocols` prints it")
    save = add_command(actions, shared, "save", "write a plan's timetable as a file")
    save.add_argument("journey", metavar="JOURNEY")
    for command in (copy, save):
        command.add_argument("file", type=file_path, metavar="FILE")
        command.add_argument("--force", action="store_true", help="replace a file")
    for name, text in {
        "backup": "copy the whole data file",
        "restore": "take a backup as the data file; the old one is kept",
    }.items():
        command = add_command(commands, shared, name, text)
        command.add_argument("file", type=file_path, metavar="FILE")
        if name == "backup":
            command.add_argument("--force", action="store_true", help="replace a file")
    add_command(commands, shared, "check", "look for damage in the data file")
    add_command(commands, shared, "self-test", "check that the program works here")
    demo = add_command(commands, shared, "demo", "make the example plans")
    demo.add_argument("--out", type=file_path, required=True, metavar="DIR")
