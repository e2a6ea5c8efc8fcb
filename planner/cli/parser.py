"""The words of the command line (stable: changing them breaks people's scripts)."""

from functools import cache

from planner import __version__
from planner.cli.commands.asking import add_asking
from planner.cli.commands.assumptions import add_assumptions
from planner.cli.commands.beginning import add_beginning
from planner.cli.commands.call import add_call
from planner.cli.commands.changes.centres import add_centres
from planner.cli.commands.changes.days import add_days
from planner.cli.commands.changes.history import add_history
from planner.cli.commands.changes.own_steps import add_own_steps
from planner.cli.commands.changes.person import add_person
from planner.cli.commands.changes.plan import add_moving, add_plan
from planner.cli.commands.changes.results import add_results
from planner.cli.commands.changes.steps import add_steps
from planner.cli.commands.data_files import add_data_files
from planner.cli.commands.documents import add_documents
from planner.cli.commands.own_protocols import add_own_protocols
from planner.cli.commands.reading import add_reading
from planner.cli.commands.visits import add_visits
from planner.cli.parsing.arguments import shared_arguments
from planner.cli.parsing.command_list import CommandList
from planner.cli.parsing.command_parser import CommandParser
from planner.cli.printing.output import PROGRAM
from planner.services.words.speaker import Speaker


@cache  # some hundred parsers; the tests run that many commands in one process
def build_parser(speaker: Speaker) -> CommandParser:
    """Return the parser; what it parsed has ``run``, which carries out the command.

    The families stand in the order in which ``--help`` lists them.

    Args:
        speaker: in the language of ``--help``.
    """
    texts, shared = speaker.texts, shared_arguments()
    parser = CommandParser(
        texts=texts,
        prog=PROGRAM,
        parents=[shared],
        description=texts.get("command-line.use.describes"),
        epilog=texts.get("command-line.use.without"),
    )
    parser.add_argument("--version", action="version", version=__version__)
    sub_parsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands = CommandList(sub_parsers, shared, texts)
    add_reading(commands)
    add_beginning(commands)
    add_steps(commands)
    add_visits(commands)
    add_assumptions(commands)
    add_own_steps(commands)
    add_days(commands)
    add_moving(commands)
    add_centres(commands)
    add_plan(commands)
    add_person(commands)
    add_results(commands)
    add_history(commands)
    add_asking(commands)
    add_call(commands)
    add_documents(commands)
    add_own_protocols(commands)
    add_data_files(commands)
    return parser
