"""Commands on the plan as a whole: its date, its timetable, where it stands."""

from argparse import Namespace
from typing import Final

from planner.cli.commands.changes.taking import add_change
from planner.cli.commands.timetables import own_sheet, plan_of, shipped_timetable
from planner.cli.commands.told_day0 import told_day0
from planner.cli.parsing.arguments import (
    civil_date,
    day0_text,
    file_path,
)
from planner.cli.parsing.command_list import CommandList
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import DAY0
from planner.models.journey import Journey, PlanState
from planner.models.plan.facts import AnchorDate, RoughAnchor
from planner.models.plan.protocol import TreatmentProtocol
from planner.services.edits import plan_edits
from planner.services.journeys.plan_facts import country_of_centre
from planner.services.journeys.workbench import Workbench
from planner.services.sheet.protocol_draft import newer_shipped
from planner.services.views.deciding.treatment_name import with_title

_STATES: Final = tuple(
    state.value
    for state in PlanState
    if state not in {PlanState.ON_HOLD, PlanState.CANCELLED}
)
"""States that ``state`` sets; the others have commands of their own."""


def add_moving(commands: CommandList) -> None:
    """Add the command that moves the plan."""
    move = add_change(commands, "move", _move)
    day = move.add_mutually_exclusive_group(required=True)
    day.add_argument("--day0", type=day0_text, metavar="DATE")
    day.add_argument(
        "--centre-starts",
        type=civil_date,
        metavar="DATE",
    )


def add_plan(commands: CommandList) -> None:
    """Add the commands on the timetable and the state of the plan."""
    switch = add_change(commands, "switch", _switch)
    which = switch.add_mutually_exclusive_group(required=True)
    which.add_argument("--timetable", metavar="ID")
    which.add_argument("--protocol", type=file_path, metavar="FILE.toml")
    which.add_argument("--newer", action="store_true")
    switch.add_argument("--title", default="", metavar="TEXT")
    state = add_change(commands, "state", _state)
    told = ", ".join(_STATES)
    state.add_argument("state", choices=_STATES, metavar="STATE", help=told)
    add_change(commands, "cancel-plan", _cancel)
    add_change(commands, "hold", _hold)
    add_change(commands, "resume", _resume)


def _move(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.today()
    if args.day0 is not None:
        country = country_of_centre(journey, plan_of(journey))
        country = country or journey.profile.home_country
        told = told_day0(bench, args.day0, country)
        anchor = told if isinstance(told, RoughAnchor) else AnchorDate(day=told)
        return plan_edits.move_anchor(journey, anchor, today, args.why)
    start = plan_of(journey).protocol.centre_start
    first = AnchorDate(step=start or DAY0, day=args.centre_starts)
    return plan_edits.move_anchor(journey, first, today, args.why)


def _hold(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.hold(journey, args.why)


def _resume(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return because(plan_edits.resume(journey), args.why)


def _state(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.set_state(journey, PlanState(args.state), args.why)


def _cancel(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.set_state(journey, PlanState.CANCELLED, args.why)


def _switch(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    protocol = _wanted(bench, journey, args)
    if journey.plan is not None:
        edit = plan_edits.change_protocol(journey, protocol, why=args.why)
        return with_title(journey, edit, bench.speaker(), args.title)
    edit = plan_edits.build_plan(
        journey,
        protocol=protocol,
        option=protocol.option,
        centre=journey.decision.centre,
        anchor=None,
        today=bench.service.today(),
    )
    named = with_title(journey, edit, bench.speaker(), args.title)
    return because(named, args.why)


def _wanted(bench: Workbench, journey: Journey, args: Namespace) -> TreatmentProtocol:
    if args.protocol is not None:
        return own_sheet(bench, args.protocol)
    if args.timetable is not None:
        return shipped_timetable(bench, args.timetable)
    newer = newer_shipped(journey, bench.catalog)
    if newer is None:
        raise PlannerError("plan.none-newer")
    return newer
