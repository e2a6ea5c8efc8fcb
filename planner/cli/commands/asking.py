"""Questions to the exact windows: when could Day 0 be, and which days do best."""

from argparse import Namespace
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.cli.commands.changes.taking import tell_change
from planner.cli.commands.timetables import plan_of
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Journey, Plan
from planner.models.plan.schedule import ScheduledStep
from planner.services.journeys.what_if import (
    Inquiry,
    PossibleDay,
    WaitTrial,
    ask_about,
    best_days,
    earliest_day,
    earliest_with,
    keep_wait,
    not_counted,
    waits_to_try,
)
from planner.services.journeys.workbench import Workbench
from planner.services.words.citations import cite
from planner.services.words.step_words import (
    asked_day_words,
    not_counted_words,
    trial_words,
)

_AROUND: Final = timedelta(days=60)
"""How far to look on each side where no span is given."""


def add_asking(commands: CommandList) -> None:
    """Add the question for a Day 0."""
    when = commands.add_on_data("when", _say_when)
    when.add_argument("journey", metavar="JOURNEY")
    when.add_argument("--from", dest="first", type=civil_date, metavar="DATE")
    when.add_argument("--to", dest="last", type=civil_date, metavar="DATE")
    when.add_argument(
        "--try",
        dest="example",
        metavar="EXAMPLE",
    )
    when.add_argument("--keep", action="store_true")
    when.add_argument("--json", action="store_true")


def _say_when(bench: Workbench, args: Namespace) -> None:
    """Print the earliest day that would do and the best days of a span."""
    service = bench.service
    journey = service.open(JourneyId(args.journey))
    plan = plan_of(journey)
    inquiry = _inquiry(bench, args)
    schedule = service.schedule(journey)
    missing = not_counted(schedule, plan)
    catalog = service.catalog
    trials = waits_to_try(missing, catalog.aid.waits, journey, schedule)
    if args.keep and args.example is None:
        raise PlannerError("command.nothing-to-keep")
    if args.keep:
        _keep(bench, args, keep_wait(journey, _chosen(trials, args.example)))
        return
    if args.example is not None:
        _tell_trial(bench, inquiry, _chosen(trials, args.example), as_json=args.json)
        return
    earliest, best = earliest_day(inquiry), best_days(inquiry)
    if args.json:
        tell_json(
            {
                "step": inquiry.facts.anchor_step,
                "earliest": earliest.isoformat() if earliest else None,
                "not_counted": [one.id for one in missing],
                "examples_to_try": [one.example.id for one in trials],
                "from": inquiry.first.isoformat(),
                "to": inquiry.last.isoformat(),
                "best": [
                    {
                        "day": one.day.isoformat(),
                        "problems": one.problems,
                        "gaps": one.gaps,
                    }
                    for one in best
                ],
            }
        )
        return
    found = _Found(missing=missing, trials=trials, earliest=earliest, best=best)
    _tell_found(bench, journey, inquiry, found)


def _keep(bench: Workbench, args: Namespace, edit: Edit) -> None:
    journey = bench.service.open(JourneyId(args.journey))
    preview = bench.service.preview(journey, edit)
    recorded = bench.service.record(journey, edit)
    tell_change(bench, args, recorded, preview, subject=edit.subject)


class _Found(Struct, frozen=True, kw_only=True):
    """What is not counted, what of it can be tried, and the days that would do."""

    missing: tuple[ScheduledStep, ...]
    trials: tuple[WaitTrial, ...]
    earliest: date | None
    best: tuple[PossibleDay, ...]


def _tell_found(
    bench: Workbench, journey: Journey, inquiry: Inquiry, found: _Found
) -> None:
    speaker = bench.speaker()
    drug = journey.profile.present_drug
    _tell_whose_days(bench, inquiry)
    # Before the answer: a date that leaves out three months is worse than none.
    for line in not_counted_words(found.missing, speaker, drug.drug if drug else ""):
        tell(line)
    if found.earliest is None:
        tell(speaker.say("when-day0.never"))
    else:
        tell(speaker.say("when-day0.earliest", day=speaker.day(found.earliest)))
    span = speaker.span(inquiry.first, inquiry.last)
    for one in found.best:
        day, count = speaker.day(one.day), str(one.problems)
        words = "when-day0.best-missing" if found.missing else "when-day0.best"
        left = str(len(found.missing))
        tell(speaker.say(words, span=span, day=day, count=count, missing=left))
    if found.trials:
        ids = speaker.names(*(one.example.id for one in found.trials))
        tell(speaker.say("when-day0.try-one", examples=ids))


def _tell_whose_days(bench: Workbench, inquiry: Inquiry) -> None:
    asked = inquiry.facts.anchor_step
    for line in asked_day_words(inquiry.protocol, asked, bench.speaker()):
        tell(line)


def _chosen(trials: tuple[WaitTrial, ...], example: str) -> WaitTrial:
    found = next((one for one in trials if one.example.id == example), None)
    if found is None:
        raise PlannerError("command.no-such-example", id=example[:60])
    return found


def _tell_trial(
    bench: Workbench, inquiry: Inquiry, trial: WaitTrial, *, as_json: bool
) -> None:
    day = earliest_with(inquiry, trial)
    if as_json:
        tell_json(
            {
                "example": trial.example.id,
                "step": inquiry.facts.anchor_step,
                "source": trial.example.source,
                "counted_from": trial.counted_from.isoformat(),
                "wait": str(trial.wait),
                "earliest": day.isoformat() if day else None,
            }
        )
        return
    _tell_whose_days(bench, inquiry)
    speaker = bench.speaker()
    example, since = trial.example, trial.counted_from
    for line in trial_words(example, trial.wait, since, day, speaker):
        tell(line)
    catalog = bench.service.catalog
    source = cite(speaker.named_source(catalog.source(example.source)))
    tell(speaker.say("when-day0.source", source=source))


def _inquiry(bench: Workbench, args: Namespace) -> Inquiry:
    service = bench.service
    journey = service.open(JourneyId(args.journey))
    plan = plan_of(journey)
    today = service.today()
    # Without a Day 0 the span begins today: no day gone by can be the answer.
    first, last = _span(plan, today)
    span = _asked_span(args, (first, last), today)
    calendar = service.calendar(journey, today)
    return ask_about(journey, plan, calendar, today, span)


def _asked_span(
    args: Namespace, usual: tuple[date, date], today: date
) -> tuple[date, date]:
    """Return the days that are asked about; one that is told alone moves the other.

    Raises:
        PlannerError: ``query.backwards``, ``query.over`` (date, today).
    """
    first, last = args.first or usual[0], args.last or usual[1]
    length = usual[1] - usual[0]
    if last < first:
        if args.first and args.last:
            raise PlannerError("query.backwards")
        first, last = (first, first + length) if args.first else (last - length, last)
    if last < today and (args.first or args.last):
        raise PlannerError("query.over", date=str(last), today=str(today))
    return first, last


def _span(plan: Plan, today: date) -> tuple[date, date]:
    """Return the days that are asked about where the command names none."""
    rough = plan.rough
    if plan.anchor is None and rough is not None and rough.first is not None:
        return rough.first, rough.last or rough.first + 2 * _AROUND
    middle = plan.anchor.day if plan.anchor else today + _AROUND
    return middle - _AROUND, middle + _AROUND
