"""Commands on the centres of a journey."""

from argparse import Namespace
from uuid import uuid4

from planner.cli.commands.changes.taking import add_change
from planner.cli.parsing.arguments import short_name
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import CentreId, JourneyId
from planner.models.journey import Journey
from planner.models.person.decision import Centre
from planner.services.edits import centre_edits, plan_edits
from planner.services.journeys.workbench import Workbench


def add_centres(commands: CommandList) -> None:
    """Add the commands that list, add and choose centres."""
    commands.add_on_journey("centres", _show)
    add = add_change(commands, "add-centre", _add)
    add.add_argument("name", metavar="NAME")
    add.add_argument("--country", default="", metavar="CC")
    add.add_argument("--region", default="", metavar="CODE")
    add.add_argument("--city", default="", metavar="TEXT")
    add.add_argument("--phone", default="", metavar="TEXT")
    add.add_argument("--id", type=short_name, metavar="ID")
    choose = add_change(commands, "centre", _choose)
    choose.add_argument("centre", nargs="?", default="", metavar="CENTRE")


def _show(bench: Workbench, args: Namespace) -> None:
    """Print the centres of a journey; the one of the plan is marked."""
    journey = bench.service.open(JourneyId(args.journey))
    chosen = journey.plan.centre if journey.plan else journey.decision.centre
    if args.json:
        tell_json(
            [
                {
                    "id": one.id,
                    "name": one.name,
                    "country": one.country,
                    "city": one.city,
                    "chosen": one.id == chosen,
                }
                for one in journey.centres.values()
            ]
        )
        return
    for one in journey.centres.values():
        mark = "*" if one.id == chosen else " "
        tell(" ".join(filter(None, (mark, one.id, one.name, one.city, one.country))))


def _add(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    centre = CentreId(args.id or uuid4().hex[:12])
    if centre in journey.centres:
        raise PlannerError("centre.id-taken", centre=centre)
    added = Centre(
        id=centre,
        name=args.name,
        country=args.country,
        region=args.region,
        city=args.city,
        phone=args.phone,
    )
    return because(centre_edits.put_centre(journey, added), args.why)


def _choose(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    centre = CentreId(args.centre) if args.centre else None
    return plan_edits.change_centre(journey, centre, args.why)
