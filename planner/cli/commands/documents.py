"""Commands on documents: export and import."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Final

from planner.cli.parsing.arguments import file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.parsing.spoken_language import ENGLISH
from planner.cli.printing.output import complain, tell
from planner.models.document import Audience, Paper
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.services.documents.clinic_language import WHOLE
from planner.services.documents.exports import (
    FILE_KINDS,
    ExportKind,
    ExportWish,
    SheetKind,
    make_file,
    unprintable,
    wish_for,
)
from planner.services.documents.made_files import past_export
from planner.services.documents.parts.sections import Section
from planner.services.documents.reading_plans import read_import
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_IMPORT_BYTES

_MAX_PASSWORD: Final = 4096
"""Bytes of a file with a password."""
_MOST_ALARM_DAYS: Final = 60


def add_documents(commands: CommandList) -> None:
    """Add the commands that write and read documents."""
    export = commands.add_on_data("export", _export)
    export.add_argument("journey", metavar="JOURNEY")
    kinds = export.add_mutually_exclusive_group(required=True)
    for kind in ExportKind:
        kinds.add_argument(f"--{kind.value}", type=file_path, metavar="FILE")
    _add_contents(export)
    _add_calendar(export)
    reading = commands.add_on_data("import", _import)
    reading.add_argument("file", type=file_path, metavar="FILE")


def add_paper(command: ArgumentParser) -> None:
    """Add the words for paper, print and language, and for a file that is there."""
    command.add_argument("--paper", choices=("a4", "letter"), default="a4")
    command.add_argument("--large-print", action="store_true")
    command.add_argument("--force", action="store_true")


def add_clinic(command: ArgumentParser) -> None:
    """Add the word for the language of a clinic."""
    command.add_argument(
        "--with-language",
        default="",
        metavar="LANG",
    )


def _add_contents(export: ArgumentParser) -> None:
    add_paper(export)
    add_clinic(export)
    export.add_argument("--for", dest="audience", choices=("doctor", "me", "carer"))
    export.add_argument(
        "--parts",
        nargs="+",
        choices=[section.value for section in Section],
    )
    export.add_argument("--worksheet", action="store_true")
    export.add_argument(
        "--sheet",
        choices=[one.value for one in SheetKind],
    )
    export.add_argument(
        "--with-data",
        action="store_true",
    )
    export.add_argument(
        "--password-file",
        type=file_path,
        metavar="FILE",
    )
    export.add_argument("--second-language", default="", metavar="LANG")
    export.add_argument(
        "--semicolon",
        action="store_true",
    )


def _add_calendar(export: ArgumentParser) -> None:
    export.add_argument("--private", action="store_true")
    export.add_argument(
        "--appointments-only",
        action="store_true",
    )
    export.add_argument(
        "--alarm",
        type=int,
        choices=range(_MOST_ALARM_DAYS + 1),
        action="append",
        metavar="DAYS",
    )


def _export(bench: Workbench, args: Namespace) -> None:
    """Write a document of a journey, and remember that it was made."""
    kind = next(kind for kind in ExportKind if getattr(args, kind.value) is not None)
    target: Path = getattr(args, kind.value)
    password = _password(bench, args.password_file, kind)
    write_document(bench, args, target, _wish(bench, kind, args), password)


def write_document(
    bench: Workbench,
    args: Namespace,
    target: Path,
    wish: ExportWish,
    password: str | None = None,
) -> None:
    """Write a file of the journey, remember it, and tell where it is.

    Args:
        bench: services and writer.
        args: the words of the command: the journey, whether a file may be replaced.
        target: where it shall be.
        wish: which document.
        password: locks a PDF; None leaves it open.
    """
    journey = bench.service.open(JourneyId(args.journey))
    made = make_file(bench, journey, wish)
    data = made.data
    if password is not None:
        data = bench.writer.protect(data, password)
    bench.disk.save_file(target, data, replace=args.force)
    export = past_export(journey, wish, made, target.name, bench.service.today())
    tell(str(target))
    try:
        bench.service.record(journey, note_export(journey, export))
    except PlannerError as error:  # the file is made, remembered or not
        speaker = bench.speaker()
        complain(speaker.say("made-file.not-noted", why=speaker.error(error)))
    signs = unprintable(bench, journey) if FILE_KINDS[wish.kind].is_printed else ""
    if signs:
        speaker = bench.speaker()
        words = speaker.texts.get("document.layout.unprintable")
        complain(speaker.labelled(words, " ".join(signs)))


def paper_language(bench: Workbench, args: Namespace) -> str:
    """Return the language of a paper: as told, else the one the program speaks.

    Where that one is not whole, English: only who asked for it hears a refusal.

    Args:
        bench: knows what is whole.
        args: the words of the command.
    """
    return spoken_on_paper(bench) if args.language is None else str(args.language)


def spoken_on_paper(bench: Workbench) -> str:
    """Return the language the program speaks, English where that one is not whole."""
    spoken = bench.language
    return spoken if bench.catalog.texts(spoken).share == WHOLE else ENGLISH


def _wish(bench: Workbench, kind: ExportKind, args: Namespace) -> ExportWish:
    wish = ExportWish(
        kind=kind,
        audience=Audience(args.audience or Audience.DOCTOR),
        paper=Paper(args.paper),
        large_print=args.large_print,
        language=paper_language(bench, args),
        second_language=args.second_language,
        with_language=args.with_language,
        sections=frozenset(map(Section, args.parts)) if args.parts else None,
        worksheet_only=args.worksheet,
        private=args.private,
        appointments_only=args.appointments_only,
        alarms=tuple(sorted(set(args.alarm or ()), reverse=True)),
        semicolon=args.semicolon,
        with_data=args.with_data,
    )
    return wish_for(SheetKind(args.sheet), wish) if args.sheet else wish


def _password(bench: Workbench, file: Path | None, kind: ExportKind) -> str | None:
    """Read the password for a locked copy: the first line of a file."""
    if file is None:
        return None
    if not FILE_KINDS[kind].is_printed:
        raise PlannerError("export.lock-only-pdf")
    text = bench.disk.read_file(file, _MAX_PASSWORD).decode("utf-8", errors="replace")
    # An editor ends the line; the break is no part of the password.
    return text.partition("\n")[0].rstrip("\r")


def _import(bench: Workbench, args: Namespace) -> None:
    """Read a data file, or a PDF that carries one, and print the journey's id."""
    data = bench.disk.read_file(args.file, MAX_IMPORT_BYTES)
    journey = read_import(bench, data, args.file.name)
    tell(bench.service.adopt(journey).id)
