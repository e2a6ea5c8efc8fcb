"""Commands on files: export, import, protocol check, backup, check, demo."""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path
from typing import Final

from planner.cli.commands.timetables import own_sheet, shipped_timetable
from planner.cli.printing.output import complain, tell
from planner.models.document import Audience, Paper
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Journey
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.documents.export_records import record_of
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    make_export,
    read_import,
    unprintable,
)
from planner.services.documents.parts.sections import Section
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.examples import start_examples
from planner.services.journeys.workbench import Workbench
from planner.services.sheet.protocol_draft import own_copy

MAX_IMPORT: Final = 64 * 1024 * 1024
_MOST_PASSWORD: Final = 4096
_DEMO_KINDS: Final = {
    ExportKind.PDF: "pdf",
    ExportKind.ICS: "ics",
    ExportKind.JSON: "json",
}


def export_document(bench: Workbench, args: Namespace) -> None:
    """Write a document of a journey, and remember that it was made."""
    kind = next(kind for kind in ExportKind if getattr(args, kind.value) is not None)
    target: Path = getattr(args, kind.value)
    journey = bench.service.open(JourneyId(args.journey))
    wish = _wish(kind, args)
    password = _password(bench, args.password_file, kind)
    data = make_export(bench, journey, wish)
    if password is not None:
        data = bench.writer.protect(data, password)
    bench.save_file(target, data, replace=args.force)
    record = record_of(journey, wish, target.name, bench.service.clock.today())
    with suppress(PlannerError):  # the file is made, remembered or not
        bench.service.record(journey, note_export(journey, record))
    tell(str(target))
    signs = unprintable(bench, journey) if kind is ExportKind.PDF else ""
    if signs:
        words = bench.speaker().texts.get("document.layout.unprintable")
        complain(f"{words}: {' '.join(signs)}")


def _wish(kind: ExportKind, args: Namespace) -> ExportWish:
    return ExportWish(
        kind=kind,
        audience=Audience(args.audience or Audience.DOCTOR),
        paper=Paper(args.paper),
        large_print=args.large_print,
        language=args.language,
        second_language=args.second_language,
        sections=frozenset(map(Section, args.parts)) if args.parts else None,
        worksheet_only=args.worksheet,
        private=args.private,
        appointments_only=args.appointments_only,
        alarms=tuple(sorted(set(args.alarm), reverse=True)),
    )


def _password(bench: Workbench, file: Path | None, kind: ExportKind) -> str | None:
    """Read the password for a locked copy: the first line of a file."""
    if file is None:
        return None
    if kind is not ExportKind.PDF:
        raise PlannerError("export.lock-only-pdf")
    text = bench.read_file(file, _MOST_PASSWORD).decode("utf-8", errors="replace")
    return text.partition("\n")[0].rstrip("\r")


def import_document(bench: Workbench, args: Namespace) -> None:
    """Read a data file, or a PDF that carries one, and print the journey's id."""
    data = bench.read_file(args.file, MAX_IMPORT)
    journey = read_import(bench, data, args.file.name)
    tell(bench.service.adopt(journey).id)


def work_on_protocol(bench: Workbench, args: Namespace) -> None:
    """Check an own protocol file, or write a timetable as one."""
    _PROTOCOL_VERBS[args.action](bench, args)


def _check_protocol(bench: Workbench, args: Namespace) -> None:
    """Say all that is wrong with an own protocol file, or that nothing is."""
    protocol = own_sheet(bench, args.file)
    tell(f"{args.file.name}: {len(protocol.steps)} steps, no problem found.")


def _copy_protocol(bench: Workbench, args: Namespace) -> None:
    """Write a shipped timetable as a file of one's own, with its words."""
    _write_protocol(bench, args, shipped_timetable(bench, args.timetable))


def _save_protocol(bench: Workbench, args: Namespace) -> None:
    """Write the timetable of a plan as a file."""
    plan = bench.service.open(JourneyId(args.journey)).plan
    if plan is None:
        raise PlannerError("plan.none")
    _write_protocol(bench, args, plan.protocol)


def _write_protocol(
    bench: Workbench, args: Namespace, protocol: TreatmentProtocol
) -> None:
    own = own_copy(protocol, protocol.option, bench.speaker())
    data = bench.write_protocol(own).encode()
    bench.save_file(args.file, data, replace=args.force)
    tell(str(args.file))


_PROTOCOL_VERBS: Final = {
    "check": _check_protocol,
    "copy": _copy_protocol,
    "save": _save_protocol,
}


def back_up(bench: Workbench, args: Namespace) -> None:
    """Copy the whole data file."""
    bench.service.store.back_up(args.file, replace=args.force)
    tell(str(args.file))


def check_data(bench: Workbench, args: Namespace) -> None:  # noqa: ARG001  as all commands
    """Look for damage in the data file."""
    trouble = bench.service.store.check()
    if trouble:
        raise PlannerError("data.damaged", what="; ".join(trouble[:5]))
    tell("The data file is sound.")


def make_demo(bench: Workbench, args: Namespace) -> None:
    """Make the example journeys and write their documents into a folder."""
    folder: Path = args.out
    _make_folder(folder)
    for name, journey in start_examples(bench):
        _write_demo(bench, folder, name, journey)
    tell(str(folder))


def _write_demo(bench: Workbench, folder: Path, name: str, journey: Journey) -> None:
    for kind, ending in _DEMO_KINDS.items():
        data = make_export(bench, journey, ExportWish(kind=kind))
        target = folder / f"{name}.{ending}"
        bench.save_file(target, data, replace=True)
        tell(str(target))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise PlannerError("file.no-folder", folder=str(folder)) from error
