"""The words of the commands that change a journey (stable, as all of them)."""

import argparse
from typing import TYPE_CHECKING, Final

from planner.cli.parsing.arguments import (
    add_command,
    civil_date,
    count,
    distance,
    file_path,
    short_name,
)
from planner.models.journey import ContactRole, PlanState
from planner.models.plan.protocol import Place, Role, Site

if TYPE_CHECKING:
    from planner.cli.parsing.arguments import Commands

STEP_HELP: Final = "step id as `show` prints it, such as mri-baseline or mri-after#2"
STATES: Final = tuple(
    state.value
    for state in PlanState
    if state not in {PlanState.ON_HOLD, PlanState.CANCELLED}
)


def add_changes(commands: "Commands", shared: argparse.ArgumentParser) -> None:
    """Add every command that changes a journey which is there already."""
    adder = _Adder(commands, shared)
    _add_steps(adder)
    _add_own_steps(adder)
    _add_days(adder)
    _add_plan(adder)
    _add_person(adder)
    _add_history(adder)


class _Adder:
    """Adds commands on a journey that can be looked at first."""

    def __init__(self, commands: "Commands", shared: argparse.ArgumentParser) -> None:
        self._commands = commands
        self._shared = shared

    def plain(self, name: str, text: str) -> argparse.ArgumentParser:
        """Add a command on a journey."""
        command = add_command(self._commands, self._shared, name, text)
        command.add_argument("journey", metavar="JOURNEY")
        command.add_argument("--json", action="store_true")
        return command

    def change(self, name: str, text: str) -> argparse.ArgumentParser:
        """Add a command that takes a reason and ``--dry-run``."""
        command = self.plain(name, text)
        command.add_argument("--dry-run", action="store_true", help="only show it")
        command.add_argument("--why", default="", metavar="TEXT")
        return command


def _add_steps(adder: _Adder) -> None:
    for name, text in {
        "book": "enter an agreed date",
        "done": "say that a step happened, on a day",
        "cancel": "take a step out of the plan, with a reason",
        "note": "write a note to a step (--why TEXT; empty removes it)",
        "unbook": "take back an agreed date",
        "not-done": "say that a step did not happen after all",
        "skip": "leave a step out on purpose, with a reason",
        "bring-back": "bring back a step that was cancelled or left out",
        "not-before": "keep a step from lying before a day (no DATE takes it back)",
    }.items():
        command = adder.change(name, text)
        command.add_argument("step", metavar="STEP", help=STEP_HELP)
        command.add_argument("date", type=civil_date, nargs="?", metavar="DATE")
        command.add_argument("--end", type=civil_date, metavar="DATE")
        if name == "book":
            command.add_argument(
                "--time", default="", metavar="TIME", help="time of day, such as 10:30"
            )


def _add_own_steps(adder: _Adder) -> None:
    add = adder.change("add-step", "add a step of your own")
    add.add_argument("title", metavar="TITLE")
    _add_told(add, tied=True)
    add.add_argument(
        "--id", type=short_name, metavar="ID", help="its id is own-ID; else made up"
    )
    change = adder.change("change-step", "change a step of your own; the rest stays")
    change.add_argument("step", metavar="STEP", help=STEP_HELP)
    change.add_argument("--title", metavar="TEXT")
    _add_told(change, tied=False)
    remove = adder.change("remove-step", "take away a step of your own")
    remove.add_argument("step", metavar="STEP", help=STEP_HELP)


def _add_told(command: argparse.ArgumentParser, *, tied: bool) -> None:
    sides = command.add_mutually_exclusive_group(required=tied)
    sides.add_argument("--before", metavar="STEP", help="comes before this step")
    sides.add_argument("--after", metavar="STEP", help="comes after this step")
    command.add_argument(
        "--by", type=distance, metavar="DISTANCE", help="how far, such as '3 days'"
    )
    command.add_argument("--place", choices=[one.value for one in Place])
    command.add_argument("--who", choices=[one.value for one in Role])
    command.add_argument("--about", metavar="TEXT", help="what it is about")
    command.add_argument("--days", type=count, metavar="N", help="how long it takes")
    command.add_argument(
        "--every", type=distance, metavar="DISTANCE", help="comes again so often"
    )
    command.add_argument(
        "--times", type=count, metavar="N", help="how often it comes in all"
    )


def _add_days(adder: _Adder) -> None:
    for name, text in {
        "away": "say when you cannot attend anything",
        "not-away": "take back the time away that has this day",
        "closed": "say when the clinics of the centre or near home are shut",
        "not-closed": "take back the closing days that have this day",
    }.items():
        command = adder.change(name, text)
        command.add_argument("date", type=civil_date, metavar="DATE")
        if not name.startswith("not-"):
            command.add_argument(
                "--end", type=civil_date, metavar="DATE", help="last day"
            )
        if name.endswith("closed"):
            command.add_argument(
                "--site",
                choices=[one.value for one in Site],
                default=Site.CENTRE.value,
                help="whose clinics",
            )


def _add_plan(adder: _Adder) -> None:
    move = adder.change("move", "move Day 0 and show what follows")
    day = move.add_mutually_exclusive_group(required=True)
    day.add_argument("--day0", type=civil_date, metavar="DATE")
    day.add_argument(
        "--centre-starts",
        type=civil_date,
        metavar="DATE",
        help="the day on which the centre starts",
    )
    _add_centres(adder)
    switch = adder.change("switch", "take another timetable; what was done is kept")
    which = switch.add_mutually_exclusive_group(required=True)
    which.add_argument("--timetable", metavar="ID", help="a shipped one")
    which.add_argument("--protocol", type=file_path, metavar="FILE.toml")
    which.add_argument(
        "--newer", action="store_true", help="the newer version of the present one"
    )
    state = adder.change("state", "say where the plan stands")
    state.add_argument("state", choices=STATES, metavar="STATE", help=", ".join(STATES))
    adder.change("cancel-plan", "cancel the plan; its trail stays")
    adder.change("hold", "put a plan on hold")
    adder.change("resume", "take a plan up again that is on hold or cancelled")


def _add_centres(adder: _Adder) -> None:
    adder.plain("centres", "list the centres of a journey")
    add = adder.change("add-centre", "put a centre on the list")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--country", default="", metavar="CC", help="such as MX")
    add.add_argument("--region", default="", metavar="CODE")
    add.add_argument("--city", default="", metavar="TEXT")
    add.add_argument("--phone", default="", metavar="TEXT")
    add.add_argument(
        "--id", type=short_name, metavar="ID", help="its id; made up when missing"
    )
    change = adder.change("centre", "choose the centre of the plan (none: not yet)")
    change.add_argument("centre", nargs="?", default="", metavar="CENTRE")


def _add_person(adder: _Adder) -> None:
    profile = adder.change("profile", "take what is told about you from a file")
    profile.add_argument(
        "--answers", type=file_path, required=True, metavar="FILE.toml"
    )
    contact = adder.change("contact", "name a person of the plan (nothing: none)")
    contact.add_argument(
        "role", choices=[one.value for one in ContactRole], metavar="ROLE"
    )
    contact.add_argument("--name", default="", metavar="TEXT")
    contact.add_argument("--phone", default="", metavar="TEXT")
    contact.add_argument("--note", default="", metavar="TEXT")


def _add_history(adder: _Adder) -> None:
    adder.plain("undo", "take back the last action")
    adder.plain("redo", "do again what was undone")
    back = adder.plain("back", "go back to how things were after an entry")
    back.add_argument("--dry-run", action="store_true", help="only show it")
    back.add_argument("entry", type=int, metavar="NUMBER", help="as history prints it")
