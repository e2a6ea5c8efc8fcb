"""The commands of the program: a command is registered once, with what it does."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from planner.cli.environment import Environment
from planner.cli.printing.output import complain
from planner.models.errors import PlannerError
from planner.services.journeys.workbench import Workbench
from planner.services.ports import Texts
from planner.services.views.clock_notice import clock_notice

if TYPE_CHECKING:
    import argparse

    _SubParsers: TypeAlias = argparse._SubParsersAction[Any]  # noqa: SLF001  argparse names it no other way

Run = Callable[[Environment, Namespace], int]
"""Carries out a command and returns the exit code of the program."""
Work = Callable[[Workbench, Namespace], None]
"""Does what a command does on an open data file."""


class CommandList:
    """The commands of a parser, to which each family adds its own.

    Args:
        commands: the sub-parsers of a parser.
        shared: what every command takes.
        texts: what each command is for stands in ``command-line.do``.
        group: the command whose commands these are, "" for the program.
    """

    def __init__(
        self,
        commands: "_SubParsers",
        shared: ArgumentParser,
        texts: Texts,
        group: str = "",
    ) -> None:
        self._commands = commands
        self._shared = shared
        self._texts = texts
        self._group = group

    @property
    def texts(self) -> Texts:
        """The words of the reader."""
        return self._texts

    def add(self, name: str, run: Run) -> ArgumentParser:
        """Add a command and say what runs it."""
        command = self._parser(name)
        command.set_defaults(run=run)
        return command

    def add_on_data(self, name: str, work: Work) -> ArgumentParser:
        """Add a command that works on the data file."""
        return self.add(name, partial(_on_data, work))

    def add_on_journey(self, name: str, work: Work) -> ArgumentParser:
        """Add a command on one journey that can print JSON."""
        command = self.add_on_data(name, work)
        command.add_argument("journey", metavar="JOURNEY")
        command.add_argument("--json", action="store_true")
        return command

    def add_group(self, name: str) -> "CommandList":
        """Add a command that has commands of its own, and return these."""
        group = self._parser(name)
        actions = group.add_subparsers(dest="action", required=True, metavar="ACTION")
        return CommandList(actions, self._shared, self._texts, name)

    def _parser(self, name: str) -> ArgumentParser:
        # A command is listed only where it has a help; its words come when it is shown.
        parser: ArgumentParser = self._commands.add_parser(
            name,
            parents=[self._shared],
            help="",
            texts=self._texts,
            told=f"{self._group}-{name}" if self._group else name,
        )
        return parser


def _on_data(work: Work, outside: Environment, args: Namespace) -> int:
    bench = outside.workbench(args.data, args.today)
    try:
        if args.today is None:
            _doubt_the_clock(bench)
        _look_through(bench)
        work(bench, args)
        _back_up(outside, bench)
    finally:
        bench.close()
    return 0


def _back_up(outside: Environment, bench: Workbench) -> None:
    """Keep a backup where one is due; one that fails is told, the command is done."""
    try:
        outside.after_work(bench)
    except PlannerError as error:
        from planner.services.views.data_view import no_backup_line  # noqa: PLC0415  rare

        complain(no_backup_line(error, bench.speaker()))


def _look_through(bench: Workbench) -> None:
    """Once a day look for faults; where some are found, nothing more is written."""
    care, now = bench.data_file, bench.clock.now()
    with suppress(PlannerError):  # what cannot be read is told by what needs it
        if care.check_is_due(now) and care.look_through(now):
            complain(bench.speaker().say("data.held"))


def _doubt_the_clock(bench: Workbench) -> None:
    """Say on stderr where the clock can hardly be right; the command goes on."""
    with suppress(PlannerError):  # what cannot be read is told by what needs it
        words = clock_notice(bench.service, bench.speaker())
        if words:
            complain(words)
