"""Commands on the plan as a whole: its date, its days, its centre, its timetable."""

from argparse import Namespace
from collections.abc import Mapping
from functools import partial
from typing import Final, TypeVar
from uuid import uuid4

from planner.cli.commands.taking import MakeEdit, take_or_show
from planner.cli.commands.timetables import MAX_FILE, own_sheet, shipped_timetable
from planner.cli.printing.output import tell, tell_json
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import DAY0, AwayId, CentreId, JourneyId
from planner.models.journey import (
    Contact,
    ContactRole,
    Journey,
    Plan,
    PlanState,
)
from planner.models.person.decision import Centre
from planner.models.plan.facts import AnchorDate, Away, Closure
from planner.models.plan.protocol import Site, TreatmentProtocol
from planner.services.edits import centre_edits, day_edits, plan_edits, profile_edits
from planner.services.journeys.answer_checks import find_refusals
from planner.services.journeys.workbench import Workbench
from planner.services.sheet.protocol_draft import newer_shipped

_Span = TypeVar("_Span", Away, Closure)


def change_plan(bench: Workbench, args: Namespace) -> None:
    """Change the plan and print what moves, or with ``--dry-run`` what would."""
    take_or_show(bench, args, _VERBS[args.command])


def show_centres(bench: Workbench, args: Namespace) -> None:
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


def _move(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.clock.today()
    if args.day0 is not None:
        anchor = AnchorDate(step=DAY0, day=args.day0)
    else:
        start = _plan(journey).protocol.centre_start
        anchor = AnchorDate(step=start or DAY0, day=args.centre_starts)
    return plan_edits.move_anchor(journey, anchor, today, args.why)


def _hold(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.hold(journey, args.why)


def _resume(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return because(plan_edits.resume(journey), args.why)


def _state(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.set_state(journey, PlanState(args.state), args.why)


def _cancel_plan(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    return plan_edits.set_state(journey, PlanState.CANCELLED, args.why)


def _add_centre(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
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


def _centre(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    centre = CentreId(args.centre) if args.centre else None
    return plan_edits.change_centre(journey, centre, args.why)


def _switch(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    protocol = _wanted(bench, journey, args)
    if journey.plan is not None:
        return plan_edits.change_protocol(journey, protocol, why=args.why)
    edit = plan_edits.build_plan(
        journey,
        protocol=protocol,
        option=protocol.option,
        centre=journey.decision.centre,
        anchor=None,
        today=bench.service.clock.today(),
    )
    return because(edit, args.why)


def _wanted(bench: Workbench, journey: Journey, args: Namespace) -> TreatmentProtocol:
    if args.protocol is not None:
        return own_sheet(bench, args.protocol)
    if args.timetable is not None:
        return shipped_timetable(bench, args.timetable)
    newer = newer_shipped(journey, bench.service.catalog)
    if newer is None:
        raise PlannerError("plan.none-newer")
    return newer


def _profile(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    file, protocol = args.answers, _plan(journey).protocol
    check = partial(find_refusals, bench.service, protocol=protocol, day0=None)
    answers = bench.read_answers(bench.read_file(file, MAX_FILE), file.name, check)
    today = bench.service.clock.today()
    edit = profile_edits.set_profile(journey, answers.profile, today)
    return because(edit, args.why)


def _contact(_bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    named = Contact(
        role=ContactRole(args.role), name=args.name, phone=args.phone, note=args.note
    )
    return because(centre_edits.put_contact(journey, named), args.why)


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


def _plan(journey: Journey) -> Plan:
    if journey.plan is None:
        raise PlannerError("plan.none")
    return journey.plan


def _new_span() -> AwayId:
    return AwayId(uuid4().hex)


_VERBS: Final[Mapping[str, MakeEdit]] = {
    "move": _move,
    "hold": _hold,
    "resume": _resume,
    "state": _state,
    "cancel-plan": _cancel_plan,
    "add-centre": _add_centre,
    "centre": _centre,
    "switch": _switch,
    "profile": _profile,
    "contact": _contact,
    "away": _away,
    "not-away": _not_away,
    "closed": _closed,
    "not-closed": _not_closed,
}
