"""Commands that go to and fro in the history of a journey."""

from argparse import Namespace

from planner.cli.commands.changes.taking import newest, recorded_words, tell_change
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import complain, tell, tell_json
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Journey
from planner.services.journeys.workbench import Workbench


def add_history(commands: CommandList) -> None:
    """Add the commands on the history."""
    commands.add_on_journey("undo", _undo)
    commands.add_on_journey("redo", _redo)
    back = commands.add_on_journey("back", _go_back)
    back.add_argument("--dry-run", action="store_true")
    back.add_argument("number", type=int, metavar="NUMBER")


def _undo(bench: Workbench, args: Namespace) -> None:
    """Take back the last action and print which it was."""
    before = bench.service.open(JourneyId(args.journey))
    what = newest(bench, before)
    after = bench.service.undo(before)
    said = bench.speaker().say("history.undone", what=what)
    _tell(bench, args, before, after, said)


def _redo(bench: Workbench, args: Namespace) -> None:
    """Do again what was undone and print what it was."""
    before = bench.service.open(JourneyId(args.journey))
    after = bench.service.redo(before)
    said = recorded_words(bench, after, "history.redone")
    _tell(bench, args, before, after, said)


def _go_back(bench: Workbench, args: Namespace) -> None:
    """Go back to how things were right after an entry of the history."""
    before = bench.service.open(JourneyId(args.journey))
    if args.dry_run:
        past = bench.service.past(before.id, args.number)
        tell_change(bench, args, None, bench.service.compare(before, past))
        return
    after = bench.service.go_back(before, args.number)
    said = recorded_words(bench, after, "history.back-at")
    _tell(bench, args, before, after, said)


def _tell(
    bench: Workbench, args: Namespace, before: Journey, after: Journey, said: str
) -> None:
    try:
        preview = bench.service.compare(before, after)
    except PlannerError as error:
        # It is done: a command that says no must not have done anything.
        tell_json({"recorded": said}) if args.json else tell(said)
        complain(bench.speaker().error(error))
        return
    tell_change(bench, args, after, preview, said=said)
