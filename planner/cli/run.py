"""Runs a command: exit 0 done, 1 refused with plain words, 2 wrong usage."""

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from planner.cli.environment import Environment
from planner.cli.parser import build_parser
from planner.cli.printing.output import complain, drop_output, flush, prepare_streams
from planner.models.errors import FileRefusedError, PlannerError

if TYPE_CHECKING:
    from planner.cli.parsing.command_list import Run

_REFUSED: Final = 1
_INTERRUPTED: Final = 130


def run(arguments: Sequence[str], outside: Environment) -> int:
    """Run the command line and return its exit code.

    Raises:
        SystemExit: 2 for wrong usage, told on stderr; 0 for ``--help``.
    """
    prepare_streams()
    args = _parse(arguments)
    command: Run = args.run
    try:
        code = command(outside, args)
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


def _parse(arguments: Sequence[str]) -> Namespace:
    """Read the words; those that every command takes are None when not given."""
    parser = build_parser()
    args = parser.parse_args(arguments, Namespace(data=None, today=None))
    for name, value in vars(args).items():
        if value == []:  # the second `--` of `why JOURNEY -- --` leaves a place empty
            parser.error(f"{name.upper()} is missing")
    return args


def _refusal(error: PlannerError, outside: Environment) -> str:
    """Return the sentence of a refusal; only a refused file has several lines."""
    sentence = outside.speaker().error(error)
    if isinstance(error, FileRefusedError):
        return sentence
    return " ".join(sentence.splitlines())
