"""Commands on a centre's own protocol file: check, copy, save."""

from argparse import Namespace

from planner.cli.commands.timetables import own_sheet, plan_of, shipped_timetable
from planner.cli.parsing.arguments import file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell
from planner.models.ids import JourneyId
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.workbench import Workbench
from planner.services.sheet.protocol_draft import own_copy
from planner.services.sheet.sheet_problems import sheet_notes


def add_own_protocols(commands: CommandList) -> None:
    """Add ``protocol`` with its actions."""
    actions = commands.add_group("protocol")
    check = actions.add_on_data("check", _check)
    check.add_argument("file", type=file_path, metavar="FILE")
    copy = actions.add_on_data("copy", _copy)
    copy.add_argument("timetable", metavar="ID")
    save = actions.add_on_data("save", _save)
    save.add_argument("journey", metavar="JOURNEY")
    for command in (copy, save):
        command.add_argument("file", type=file_path, metavar="FILE")
        command.add_argument("--force", action="store_true")


def _check(bench: Workbench, args: Namespace) -> None:
    """Say all that is wrong with an own protocol file, or that nothing is."""
    protocol = own_sheet(bench, args.file)
    count = len(protocol.steps)
    notes = sheet_notes(protocol)
    if notes:
        told = bench.speaker().say("sheet-usable", file=args.file.name, count=count)
    else:
        told = bench.speaker().say("sheet-sound", file=args.file.name, count=count)
    tell(told)
    for note in notes:
        speaker = bench.speaker()
        note_word = speaker.texts.get("command-line.says.note")
        tell(speaker.labelled(note_word, speaker.error(note)))


def _copy(bench: Workbench, args: Namespace) -> None:
    """Write a shipped timetable as a file of one's own, with its words."""
    _write(bench, args, shipped_timetable(bench, args.timetable))


def _save(bench: Workbench, args: Namespace) -> None:
    """Write the timetable of a plan as a file."""
    plan = plan_of(bench.service.open(JourneyId(args.journey)))
    _write(bench, args, plan.protocol)


def _write(bench: Workbench, args: Namespace, protocol: TreatmentProtocol) -> None:
    own = own_copy(protocol, protocol.option, bench.speaker())
    data = bench.own_files.write_protocol(own).encode()
    bench.disk.save_file(args.file, data, replace=args.force)
    tell(str(args.file))
