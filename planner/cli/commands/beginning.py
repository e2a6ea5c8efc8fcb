"""Begins a journey."""

from argparse import Namespace
from datetime import date

from planner.cli.commands.given_answers import answers_of
from planner.cli.commands.timetables import own_sheet, shipped_timetable
from planner.cli.commands.told_day0 import told_day0
from planner.cli.parsing.arguments import day0_text, file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell
from planner.models.answers import Answers
from planner.models.errors import PlannerError
from planner.models.ids import OTHER_TREATMENT, JourneyId, OptionId, ProtocolId
from planner.models.plan.facts import RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.services.journeys.starting import check_title, copy_journey, start_journey
from planner.services.journeys.workbench import Workbench


def add_beginning(commands: CommandList) -> None:
    """Add the command that begins a journey."""
    new = commands.add_on_data("new", _start_new)
    new.add_argument(
        "--answers",
        type=file_path,
        metavar="FILE.toml",
    )
    new.add_argument("--option", required=True, metavar="ID")
    new.add_argument("--day0", type=day0_text, metavar="DATE")
    new.add_argument(
        "--begun",
        action="store_true",
    )
    new.add_argument(
        "--protocol",
        type=file_path,
        metavar="FILE.toml",
    )
    new.add_argument("--timetable", metavar="ID")
    new.add_argument(
        "--treatment",
        metavar="NAME",
        default="",
    )
    new.add_argument("--title", metavar="TEXT", default="")
    copy = commands.add_on_data("copy", _copy)
    copy.add_argument("journey", metavar="JOURNEY")
    copy.add_argument("--title", metavar="TEXT", required=True)


def _copy(bench: Workbench, args: Namespace) -> None:
    """Copy a journey and print the id of the copy."""
    journey = bench.service.open(JourneyId(args.journey))
    tell(copy_journey(bench.service, journey, args.title).id)


def _start_new(bench: Workbench, args: Namespace) -> None:
    """Start a journey and print its id; without answers all is "don't know"."""
    option = bench.catalog.aid.option(OptionId(args.option))
    if not option.has_timetable:
        raise PlannerError("option.not-plannable", option=option.id)
    protocol = _protocol(bench, args)
    answers = Answers()
    if args.answers is not None:
        is_told = args.begun or args.day0 is not None
        told = RoughAnchor() if is_told else None
        answers = answers_of(bench, args.answers, protocol, told)
    if args.begun:
        answers = replace(answers, begun=True)
    if args.treatment:
        named = replace(answers.decision, treatment=args.treatment)
        answers = replace(answers, decision=named)
    if args.title:
        check_title(bench.service, args.title)
    title = args.title or answers.title or _title(bench, option.id, answers, protocol)
    journey = start_journey(
        bench.service,
        answers,
        title=title,
        option=option.id,
        protocol=protocol,
        day0=_day0(bench, answers, args.day0),
    )
    tell(journey.id)


def _title(
    bench: Workbench, option: OptionId, answers: Answers, protocol: TreatmentProtocol
) -> str:
    """Return the name of the treatment; another one is called as typed or its sheet."""
    if option == OTHER_TREATMENT:
        own = "" if protocol.shipped else protocol.title
        named = answers.decision.treatment or own
        return named or bench.speaker().option_name(option)
    return bench.speaker().option_name(option)


def _day0(
    bench: Workbench, answers: Answers, text: str | None
) -> date | RoughAnchor | None:
    country = answers.centre.country if answers.centre else ""
    country = country or answers.profile.home_country
    return None if text is None else told_day0(bench, text, country)


def _protocol(bench: Workbench, args: Namespace) -> TreatmentProtocol:
    if args.protocol is not None:
        sheet = own_sheet(bench, args.protocol)
        if sheet.option != args.option:
            told = {
                "sheet": bench.speaker().option_name(sheet.option),
                "option": bench.speaker().option_name(OptionId(args.option)),
                "id": sheet.option,
            }
            raise PlannerError("protocol.of-another-option", **told)
        return sheet
    option = bench.catalog.aid.option(OptionId(args.option))
    wanted = args.timetable or option.protocols[0]
    if wanted not in option.protocols:
        allowed = ", ".join(option.protocols)
        raise PlannerError("protocol.not-of-option", id=wanted, allowed=allowed)
    return shipped_timetable(bench, ProtocolId(wanted))
