"""The command on the call that changes all: "can you be here on that day?"."""

from argparse import Namespace

from planner.cli.commands.changes.taking import tell_change
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.models.ids import JourneyId
from planner.services.edits.plan_edits import move_anchor
from planner.services.journeys.workbench import Workbench
from planner.services.views.centre.call_view import CallView, call_view, called_for


def add_call(commands: CommandList) -> None:
    """Add the command that answers a call."""
    command = commands.add_on_journey("call", _call)
    command.add_argument("date", type=civil_date, metavar="DATE")
    command.add_argument("--as-day0", action="store_true")
    command.add_argument("--keep", action="store_true")
    command.add_argument("--why", default="", metavar="TEXT")


def _call(bench: Workbench, args: Namespace) -> None:
    service = bench.service
    journey = service.open(JourneyId(args.journey))
    anchor = called_for(journey, args.date, day0=args.as_day0)
    if args.keep:
        edit = move_anchor(journey, anchor, service.today(), args.why)
        preview = service.preview(journey, edit)
        recorded = service.record(journey, edit)
        tell_change(bench, args, recorded, preview, subject=edit.subject)
        return
    view = call_view(service, journey, anchor, bench.speaker())
    if args.json:
        tell_json({name: getattr(view, name) for name in view.__struct_fields__})
        return
    _tell(view, bench)


def _tell(view: CallView, bench: Workbench) -> None:
    say = bench.speaker().say
    tell(view.heading)
    tell(view.verdict)
    for key, lines in (
        ("needed", view.needed),
        ("not-known", view.unknown),
        ("impossible", view.impossible),
        ("moves", view.moves),
        ("calls", view.calls),
    ):
        if lines:
            tell(say(f"call.{key}"))
        for line in lines:
            tell(f"  {line}")
