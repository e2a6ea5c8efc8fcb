"""Runs a command: exit 0 done, 1 refused with plain words, 2 wrong usage."""

from argparse import ArgumentError, ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from planner.cli.environment import Environment
from planner.cli.parsing.arguments import file_path, shared_arguments
from planner.cli.parsing.opened_file import looks_like_a_file, sort_opened
from planner.cli.parsing.typed_apart import APART, read_words_apart
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

    Args:
        arguments: without the name of the program.
        outside: the rest of the program.

    Returns:
        0 done, 1 refused with plain words on stderr, 130 interrupted (128 + SIGINT, as
        shells say it).
    """
    prepare_streams()
    args = _parse(arguments, outside)
    command: Run = args.run
    try:
        if args.language is not None:
            outside.know_language(args.language)
        if args.debug:
            path = outside.begin_log(args.command or "")
            complain(outside.speaker().say("debug.begun", file=str(path)))
        _read_apart(args)
        outside.passphrases.file = args.passphrase_file
        code = command(outside, args)
        # Inside the try: a full disk is often noticed only now.
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


def _parse(arguments: Sequence[str], outside: Environment) -> Namespace:
    """Read the words; those that every command takes are None when not given."""
    window = _window_wanted(arguments)
    if window is not None:
        return window
    # The families of commands bring most of the program with them: a window that opens
    # without a command does not wait for them.
    from planner.cli.parser import build_parser  # noqa: PLC0415
    from planner.cli.parsing.command_parser import lend_words  # noqa: PLC0415

    speaker = outside.speaker()
    lend_words(speaker.texts)
    parser = build_parser(speaker)
    args = parser.parse_args(arguments, _nothing_given())
    for name, value in vars(args).items():
        if value == []:  # the second `--` of `why JOURNEY -- --` leaves a place empty
            parser.is_missing(name.upper())
    return args


def _read_apart(args: Namespace) -> None:
    own_words = read_words_apart(args)
    if len(own_words) > 1 or (own_words and args.passphrase_file == Path(APART)):
        raise PlannerError("command.one-apart")


def _window_wanted(arguments: Sequence[str]) -> Namespace | None:
    """Return what the window is to open, or None where any other word was given."""
    parser = ArgumentParser(
        parents=[shared_arguments()],
        add_help=False,
        exit_on_error=False,
        allow_abbrev=False,
    )
    try:
        args, other_words = parser.parse_known_args(arguments, _nothing_given())
        if [looks_like_a_file(word) for word in other_words] == [True]:
            args.opened = file_path(other_words.pop())
    except (ArgumentError, ArgumentTypeError):
        return None  # the whole parser finds it too, and says it with its usage
    args.run = _open_window
    return None if other_words else args


def _nothing_given() -> Namespace:
    return Namespace(
        data=None,
        today=None,
        opened=None,
        command=None,
        language=None,
        debug=False,
        passphrase_file=None,
    )


def _open_window(outside: Environment, args: Namespace) -> int:
    sort_opened(args)
    return outside.window(args.data, args.today, args.opened)


def _refusal(error: PlannerError, outside: Environment) -> str:
    """Return the sentence of a refusal; only a refused file has several lines."""
    speaker = outside.speaker()
    # What only a command can do is told here alone, never in the window.
    hint = speaker.texts.find(f"command-line.hints.{error.code}") or ""
    sentence = speaker.sentences(speaker.error(error), hint)
    if isinstance(error, FileRefusedError):
        return sentence
    return " ".join(sentence.splitlines())
