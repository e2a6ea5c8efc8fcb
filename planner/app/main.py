"""Runs the command line with everything it needs from the other rooms."""

import os
import sys
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from pathlib import Path

from planner.app.debug_log import DebugLog
from planner.app.unlocking import Ask, change_lock_of, with_passphrase
from planner.app.window import open_window
from planner.app.workbench import open_workbench
from planner.cli.environment import Environment
from planner.cli.parsing.passphrases import AskedPassphrases
from planner.cli.parsing.spoken_language import (
    ENGLISH,
    spoken_language,
    spoken_tags,
)
from planner.cli.printing.output import PROGRAM
from planner.cli.run import run
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.faults import fault_kind, fault_place
from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.services.file_care import Rescued
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker
from planner.storage.copies.demo_file import remove_untouched_demo
from planner.storage.copies.restoration import restore
from planner.storage.location import data_file

_DEMO_FILE = "journeys.db"


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code; no input ends in a traceback.

    Args:
        arguments: without the name of the program.

    Returns:
        0 done, 1 refused or a bug of ours, 130 interrupted.

    Raises:
        SystemExit: 2 for wrong usage, told on stderr; 0 for ``--help``.
    """
    catalog = shipped_catalog()
    language = spoken_language(arguments, os.environ, catalog.languages())
    speaker = partial(_speaker, language)
    log, asked = DebugLog(), AskedPassphrases(speaker)
    outside = Environment(
        workbench=partial(_open, asked.present, language),
        window=partial(open_window, log=log, given=asked.given),
        begin_log=partial(_begin_log, log),
        rescue=partial(_rescue, asked.present),
        change_lock=partial(change_lock_of, asked.present),
        passphrases=asked,
        restore=partial(_restore, asked.present),
        self_test=_self_test,
        report=_report,
        demo_data=_demo_data,
        after_work=_back_up,
        speaker=speaker,
        know_language=_know_language,
    )
    try:
        code = run(arguments, outside)
    except Exception as error:  # noqa: BLE001  our own bug: say so, without health data
        # Kind and place only: the text of an error may hold what somebody typed.
        words = speaker().texts.say(
            "messages.bug", what=fault_kind(error), place=fault_place(error)
        )
        _note(error)
        log.note_fault(error)
        print(f"{PROGRAM}: {words}", file=sys.stderr)  # noqa: T201  the last resort
        code = 1
    log.note(f"ended with {code}")
    log.end()
    return code


def _note(error: BaseException) -> None:
    from planner.app.fault_log import note_fault  # noqa: PLC0415  rarely needed

    note_fault(error, SystemClock().now())


def _begin_log(log: DebugLog, command: str) -> Path:
    path = log.begin(SystemClock().now())
    # Its name only: the words behind it are what somebody typed.
    log.note(f"command {command}" if command else "window")
    return path


def _report() -> str:
    from planner.app.fault_log import fault_report  # noqa: PLC0415  rarely needed

    return fault_report()


def _self_test() -> tuple[str, ...]:
    # The documents it makes load every writer: not on the way to a window or a command.
    from planner.app.self_test import self_test  # noqa: PLC0415

    return self_test()


@cache  # one parser a language: it is made for a speaker
def _speaker(language: str = ENGLISH) -> Speaker:
    return Speaker(shipped_catalog().texts(language))


def _know_language(language: str) -> None:
    """Refuse a language that neither the program nor a paper speaks."""
    # The papers load when one is made: not on the way to a window or a command.
    from planner.services.documents.clinic_language import (  # noqa: PLC0415
        unknown_language,
    )

    catalog = shipped_catalog()
    known = (*catalog.languages(), *catalog.phrases.languages())
    if not spoken_tags((language,), known):
        raise unknown_language(catalog, language)


def _open(ask: Ask, language: str, data: Path | None, today: date | None) -> Workbench:
    bench = with_passphrase(ask, partial(open_workbench, data, today))
    return replace(bench, language=language)


def _restore(ask: Ask, source: Path, data: Path | None) -> Path | None:
    return with_passphrase(ask, partial(restore, source, data_file(data)))


def _rescue(ask: Ask, target: Path, data: Path | None) -> Rescued:
    from planner.storage.copies.rescue import rescue  # noqa: PLC0415  rarely needed

    path, now = data_file(data), SystemClock().now()
    return with_passphrase(ask, partial(rescue, path, target, now))


def _back_up(bench: Workbench) -> None:
    bench.data_file.back_up_after_work(SystemClock().now())


def _demo_data(folder: Path) -> Path:
    """Return a fresh data file in the demo's folder; an earlier demo is replaced."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlannerError("file.no-folder", folder=str(folder)) from error
    target = folder / _DEMO_FILE
    remove_untouched_demo(target)
    return target
