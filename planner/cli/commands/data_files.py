"""Commands on the data file as a whole, on the installation, and the examples."""

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import Final

from planner.cli.commands.documents import spoken_on_paper
from planner.cli.environment import Environment
from planner.cli.parsing.arguments import civil_date, file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId, StepId
from planner.models.journey import Journey
from planner.services.documents.exports import ExportKind, ExportWish, make_export
from planner.services.file_care import Deleted
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.workbench import Workbench
from planner.services.views.copies_view import DataView, unprotected_lines
from planner.services.views.data_view import (
    inside_lines,
    left_lines,
    lock_lines,
    rescued_lines,
)
from planner.services.views.erasing import entries_of, note_name

_DEMO_KINDS: Final = {
    ExportKind.PDF: "pdf",
    ExportKind.ICS: "ics",
    ExportKind.JSON: "json",
}


def add_data_files(commands: CommandList) -> None:
    """Add the commands on the data file, ``self-test`` and ``demo``."""
    about = commands.add_on_data("data", _tell_of_data)
    about.add_argument("--backups-in", type=file_path, metavar="DIR")
    about.add_argument("--no-backups-elsewhere", action="store_true")
    about.add_argument("--by-itself", choices=("yes", "no"))
    backup = commands.add_on_data("backup", _back_up)
    backup.add_argument(
        "file",
        type=file_path,
        metavar="FILE",
        nargs="?",
    )
    backup.add_argument("--force", action="store_true")
    listing = commands.add_on_data("backups", _list_backups)
    listing.add_argument("--inside", action="store_true")
    _add_deleting(commands)
    restore = commands.add("restore", _restore)
    restore.add_argument("file", type=file_path, metavar="FILE")
    rescue = commands.add("rescue", _rescue)
    rescue.add_argument("file", type=file_path, metavar="NEW")
    _add_lock(commands)
    commands.add_on_data("check", _check)
    commands.add("self-test", _test_itself)
    commands.add("report", _report)
    demo = commands.add("demo", _make_demo)
    demo.add_argument("--out", type=file_path, required=True, metavar="DIR")


def _add_lock(commands: CommandList) -> None:
    lock = commands.add("lock", _lock)
    lock.add_argument(
        "--new-passphrase-file",
        type=file_path,
        metavar="FILE",
    )
    commands.add("unlock", _unlock)


def _add_deleting(commands: CommandList) -> None:
    delete = commands.add_on_data("delete", _delete)
    delete.add_argument("journey", metavar="JOURNEY")
    delete.add_argument("--title", default="", metavar="TEXT")
    delete.add_argument("--from-backups", action="store_true")
    piece = delete.add_mutually_exclusive_group()
    piece.add_argument("--diary", type=civil_date, metavar="DATE")
    piece.add_argument("--note-of", metavar="STEP")


def _tell_of_data(bench: Workbench, args: Namespace) -> None:
    """Say what the page "Your data" shows; first change what was asked for."""
    care = bench.data_file
    if args.backups_in is not None or args.no_backups_elsewhere:
        care.choose_second_folder(args.backups_in)
    if args.by_itself is not None:
        care.make_backups(by_itself=args.by_itself == "yes")
    speaker = bench.speaker()
    view = DataView(care, bench.clock, speaker)
    seen = view.see()
    for line in (
        view.file_line(),
        seen.last,
        *seen.last_lines,
        view.habit_line(),
        seen.elsewhere,
        view.sound_line(),
        view.lock_line(),
        *unprotected_lines(speaker, is_locked=care.is_locked),
    ):
        tell(line)


def _back_up(bench: Workbench, args: Namespace) -> None:
    """Copy the whole data file to a place, or beside it as the program itself does."""
    if args.file is not None:
        bench.data_file.back_up(args.file, replace=args.force)
        tell(str(args.file))
        return
    bench.data_file.back_up_when_changed(bench.clock.now())
    for newest in bench.data_file.backups()[:1]:
        tell(str(newest))


def _list_backups(bench: Workbench, args: Namespace) -> None:
    """List the backups here and elsewhere and what was kept aside, newest first."""
    for file in bench.data_file.copies():
        tell(str(file))
        if args.inside:
            for line in _inside(bench, file):
                tell(f"  {line}")


def _inside(bench: Workbench, file: Path) -> tuple[str, ...]:
    try:
        return inside_lines(bench.data_file.inside(file), bench.speaker())
    except PlannerError as error:
        return (bench.speaker().error(error),)


def _delete(bench: Workbench, args: Namespace) -> None:
    """Delete a journey for good, where its title was typed as well."""
    journey = bench.service.open(JourneyId(args.journey))
    if args.title != journey.title:
        raise PlannerError("journey.not-confirmed", title=journey.title)
    what, deleted = _erase(bench, journey, args)
    speaker = bench.speaker()
    tell(speaker.say("deleting.done", title=what))
    for line in left_lines(deleted, speaker):
        tell(line)


def _erase(bench: Workbench, journey: Journey, args: Namespace) -> tuple[str, Deleted]:
    """Delete what was asked for; return what it was, and what became of it."""
    care, speaker = bench.data_file, bench.speaker()
    if args.note_of is not None:
        step = StepId(args.note_of)
        if step not in journey.facts or not journey.facts[step].note:
            raise PlannerError("deleting.no-note", step=step)
        deleted = care.forget_note(journey.id, step, from_copies=args.from_backups)
        return note_name(journey, step, speaker), deleted
    if args.diary is None:
        deleted = care.delete_for_good(journey.id, from_copies=args.from_backups)
        return journey.title, deleted
    day, entries = args.diary, entries_of(journey, args.diary)
    if not entries:
        raise PlannerError("deleting.no-entry", day=day.isoformat())
    deleted = care.forget_entries(journey.id, entries, from_copies=args.from_backups)
    return speaker.day(day), deleted


def _restore(outside: Environment, args: Namespace) -> int:
    """Take a backup as the data file, which nothing may have open."""
    kept = outside.restore(args.file, args.data)
    file = str(args.file)
    if kept is not None:
        key = "command-line.says.restored"
        file = outside.speaker().texts.say(key, file=file, before=str(kept))
    tell(file)
    return 0


def _rescue(outside: Environment, args: Namespace) -> int:
    """Read what can be read of the data file into a new one; it is never written."""
    found = outside.rescue(args.file, args.data)
    for line in (str(args.file), *rescued_lines(found, outside.speaker())):
        tell(line)
    return 0


def _lock(outside: Environment, args: Namespace) -> int:
    """Set a passphrase, or another one where the file is locked already."""
    new = partial(outside.passphrases.new, args.new_passphrase_file)
    changed = outside.change_lock(args.data, new)
    for line in lock_lines(changed, outside.speaker(), is_locked=True):
        tell(line)
    return 0


def _unlock(outside: Environment, args: Namespace) -> int:
    """Take the passphrase away from the data file and its copies."""
    changed = outside.change_lock(args.data, None)
    for line in lock_lines(changed, outside.speaker(), is_locked=False):
        tell(line)
    return 0


def _check(bench: Workbench, args: Namespace) -> None:  # noqa: ARG001  as all commands
    """Look for damage in the data file."""
    trouble = bench.data_file.look_through(bench.clock.now())
    if trouble:
        raise PlannerError("data.damaged", what="; ".join(trouble[:5]))
    tell(bench.speaker().texts.get("command-line.says.sound"))


def _test_itself(outside: Environment, _args: Namespace) -> int:
    """Try everything that is shipped, on a data file of its own."""
    for line in outside.self_test():
        tell(line)
    return 0


def _report(outside: Environment, _args: Namespace) -> int:
    """Show what helps to find a fault; the person reads it before it goes anywhere."""
    for line in outside.report().splitlines():
        tell(line)
    return 0


def _make_demo(outside: Environment, args: Namespace) -> int:
    """Make the examples in a fresh data file beside their documents.

    They are made as on the day of their story, so that they always look the same.
    """
    data = args.data or outside.demo_data(args.out)
    bench = outside.workbench(data, args.today or STORY_DAY)
    try:
        _write_examples(bench, args.out)
        bench.data_file.mark_as_demo()
    finally:
        bench.close()
    return 0


def _write_examples(bench: Workbench, folder: Path) -> None:
    """Make the example journeys and write their documents into a folder."""
    _make_folder(folder)
    for name, journey in start_examples(bench):
        _write_demo(bench, folder, name, journey)
    tell(str(folder))


def _write_demo(bench: Workbench, folder: Path, name: str, journey: Journey) -> None:
    for kind, ending in _DEMO_KINDS.items():
        language = spoken_on_paper(bench)
        wish = ExportWish(kind=kind, language=language)
        data = make_export(bench, journey, wish)
        target = folder / f"{name}.{ending}"
        bench.disk.save_file(target, data, replace=True)
        tell(str(target))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlannerError("file.no-folder", folder=str(folder)) from error
