"""Commands on days: when the person is away, when clinics are shut."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TypeVar
from uuid import uuid4

from planner.cli.commands.changes.taking import MakeEdit, add_change
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import CommandList
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.journey import Journey
from planner.models.plan.facts import Away, Closure, Helper, HelpKind
from planner.models.plan.protocol import Site
from planner.services.edits import day_edits
from planner.services.journeys.workbench import Workbench

_Span = TypeVar("_Span", Away, Closure)


def add_days(commands: CommandList) -> None:
    """Add the commands on days away and closing days."""
    _add_end(_add_on_day(commands, "away", _away))
    _add_on_day(commands, "not-away", _not_away)
    closed = _add_on_day(commands, "closed", _closed)
    _add_end(closed)
    _add_site(closed)
    _add_site(_add_on_day(commands, "not-closed", _not_closed))
    helps = _add_on_day(commands, "helps", _helps)
    _add_end(helps)
    helps.add_argument("--who", required=True, metavar="NAME")
    helps.add_argument(
        "--does",
        choices=[one.value for one in HelpKind],
        default=HelpKind.DRIVES.value,
    )
    gone = _add_on_day(commands, "not-helps", _not_helps)
    gone.add_argument("--who", metavar="NAME")


def _add_on_day(commands: CommandList, name: str, make: MakeEdit) -> ArgumentParser:
    command = add_change(commands, name, make)
    command.add_argument("date", type=civil_date, metavar="DATE")
    return command


def _add_end(command: ArgumentParser) -> None:
    command.add_argument("--end", type=civil_date, metavar="DATE")


def _add_site(command: ArgumentParser) -> None:
    command.add_argument(
        "--site",
        choices=[one.value for one in Site],
        default=Site.CENTRE.value,
    )


def _helps(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    helper = Helper(
        id=_new_span(),
        first=args.date,
        last=args.end or args.date,
        who=args.who,
        does=HelpKind(args.does),
    )
    return because(day_edits.put_helper(journey, helper), args.why)


def _not_helps(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    """Take back one that has the day; of several the one that was named."""
    found = [
        one
        for one in journey.helpers.values()
        if one.first <= args.date <= one.last and args.who in {None, one.who}
    ]
    if not found:
        raise PlannerError("helper.unknown")
    if len({one.who for one in found}) > 1:
        raise PlannerError("helper.which-one")
    return because(day_edits.remove_helper(journey, found[0].id), args.why)


def _away(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    away = Away(
        id=_new_span(), first=args.date, last=args.end or args.date, why=args.why
    )
    return day_edits.put_away(journey, away)


def _not_away(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    found = _span_with(args, journey.away)
    return because(day_edits.remove_away(journey, found.id), args.why)


def _closed(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    closure = Closure(
        id=_new_span(),
        site=Site(args.site),
        first=args.date,
        last=args.end or args.date,
        why=args.why,
    )
    return day_edits.put_closure(journey, closure)


def _not_closed(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    of_site = {
        key: one for key, one in journey.closures.items() if one.site.value == args.site
    }
    found = _span_with(args, of_site)
    return because(day_edits.remove_closure(journey, found.id), args.why)


def _span_with(args: Namespace, spans: Mapping[AwayId, _Span]) -> _Span:
    """Return the span that has the day; of several the one entered last."""
    found = [one for one in spans.values() if one.first <= args.date <= one.last]
    if not found:
        raise PlannerError("away.not-on-day", date=args.date.isoformat())
    return found[-1]


def _new_span() -> AwayId:
    return AwayId(uuid4().hex)
