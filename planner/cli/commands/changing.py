"""Commands that begin a journey and go to and fro in its history."""

from argparse import Namespace
from functools import partial

from planner.cli.commands.taking import newest, tell_change
from planner.cli.commands.timetables import MAX_FILE, own_sheet, shipped_timetable
from planner.cli.printing.output import tell
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId, OptionId, ProtocolId
from planner.models.journey import Journey
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.journeys.answer_checks import find_refusals
from planner.services.journeys.starting import start_journey
from planner.services.journeys.workbench import Workbench


def start_new(bench: Workbench, args: Namespace) -> None:
    """Start a journey from an answers file and print its id."""
    option = bench.service.catalog.option(OptionId(args.option))
    if not option.plannable:
        raise PlannerError("option.not-plannable", option=option.id)
    protocol = _protocol(bench, args)
    check = partial(find_refusals, bench.service, protocol=protocol, day0=args.day0)
    content = bench.read_file(args.answers, MAX_FILE)
    answers = bench.read_answers(content, args.answers.name, check)
    title = args.title or answers.title or bench.speaker().option_name(option.id)
    journey = start_journey(
        bench.service,
        answers,
        title=title,
        option=option.id,
        protocol=protocol,
        day0=args.day0,
    )
    tell(journey.id)


def undo_last(bench: Workbench, args: Namespace) -> None:
    """Take back the last action and print which it was."""
    before = bench.service.open(JourneyId(args.journey))
    what = newest(bench, before)
    after = bench.service.undo(before.id)
    said = bench.speaker().say("history.undone", what=what)
    _tell(bench, args, before, after, said)


def redo_last(bench: Workbench, args: Namespace) -> None:
    """Do again what was undone and print what it was."""
    before = bench.service.open(JourneyId(args.journey))
    after = bench.service.redo(before.id)
    said = bench.speaker().say("history.redone", what=newest(bench, after))
    _tell(bench, args, before, after, said)


def go_back(bench: Workbench, args: Namespace) -> None:
    """Go back to how things were right after an entry of the history."""
    before = bench.service.open(JourneyId(args.journey))
    if args.dry_run:
        past = bench.service.past(before.id, args.entry)
        tell_change(bench, args, None, bench.service.compare(before, past))
        return
    after = bench.service.go_back(before.id, args.entry)
    said = bench.speaker().say("history.back-at", what=newest(bench, after))
    _tell(bench, args, before, after, said)


def _tell(
    bench: Workbench, args: Namespace, before: Journey, after: Journey, said: str
) -> None:
    preview = bench.service.compare(before, after)
    tell_change(bench, args, after, preview, said=said)


def _protocol(bench: Workbench, args: Namespace) -> TreatmentProtocol:
    if args.protocol is not None:
        return own_sheet(bench, args.protocol)
    option = bench.service.catalog.option(OptionId(args.option))
    wanted = args.timetable or option.protocols[0]
    if wanted not in option.protocols:
        allowed = ", ".join(option.protocols)
        raise PlannerError("protocol.not-of-option", id=wanted, allowed=allowed)
    return shipped_timetable(bench, ProtocolId(wanted))
