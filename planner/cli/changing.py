"""Commands that change a journey: new, book, done, cancel, note, move, hold ..."""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import uuid4

from planner.cli.output import tell
from planner.models.errors import PlannerError
from planner.models.facts import AnchorDate, Away, Booking, Done
from planner.models.ids import DAY0, AwayId, JourneyId, OptionId, ProtocolId, StepId
from planner.models.journey import Journey
from planner.models.protocol import TreatmentProtocol
from planner.services import plan_edits, step_edits
from planner.services.difference_view import difference_lines
from planner.services.edit import Edit
from planner.services.history_view import newest_sentence
from planner.services.journeys import Preview
from planner.services.starting import start_journey
from planner.services.workbench import Workbench

MAX_FILE = 1024 * 1024


def start_new(bench: Workbench, args: Namespace) -> None:
    """Start a journey from an answers file and print its id."""
    answers = bench.read_answers(
        bench.read_file(args.answers, MAX_FILE), args.answers.name
    )
    option = bench.service.catalog.option(OptionId(args.option))
    if not option.plannable:
        raise PlannerError("option.not-plannable", option=option.id)
    protocol = _protocol(bench, args)
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


def change_step(bench: Workbench, args: Namespace) -> None:
    """Change one step and print what moves, or with ``--dry-run`` what would."""
    journey = bench.service.open(JourneyId(args.journey))
    edit = _STEP_VERBS[args.command](journey, args, bench.service.clock.today())
    _take_or_show(bench, journey, edit, dry_run=args.dry_run)


def add_away(bench: Workbench, args: Namespace) -> None:
    """Say when the person cannot attend anything, one day without ``--end``."""
    journey = bench.service.open(JourneyId(args.journey))
    away = Away(
        id=AwayId(uuid4().hex),
        first=args.date,
        last=args.end or args.date,
        why=args.why,
    )
    edit = plan_edits.put_away(journey, away)
    _take_or_show(bench, journey, edit, dry_run=args.dry_run)


def move_day0(bench: Workbench, args: Namespace) -> None:
    """Move Day 0, or with ``--dry-run`` only show what would follow."""
    journey = bench.service.open(JourneyId(args.journey))
    anchor = AnchorDate(step=DAY0, day=args.day0)
    edit = plan_edits.move_anchor(
        journey, anchor, bench.service.clock.today(), args.why
    )
    _take_or_show(bench, journey, edit, dry_run=args.dry_run)


def hold_plan(bench: Workbench, args: Namespace) -> None:
    """Put the plan on hold."""
    journey = bench.service.open(JourneyId(args.journey))
    _take(bench, journey, plan_edits.hold(journey, args.why))


def resume_plan(bench: Workbench, args: Namespace) -> None:
    """Take the plan up again."""
    journey = bench.service.open(JourneyId(args.journey))
    _take(bench, journey, plan_edits.resume(journey))


def undo_last(bench: Workbench, args: Namespace) -> None:
    """Take back the last action and print which it was."""
    journey = bench.service.open(JourneyId(args.journey))
    what = _newest(bench, journey)
    bench.service.undo(journey.id)
    tell(bench.speaker().say("history.undone", what=what))


def redo_last(bench: Workbench, args: Namespace) -> None:
    """Do again what was undone and print what it was."""
    journey = bench.service.redo(JourneyId(args.journey))
    tell(bench.speaker().say("history.redone", what=_newest(bench, journey)))


def go_back(bench: Workbench, args: Namespace) -> None:
    """Go back to how things were right after an entry of the history."""
    bench.service.go_back(JourneyId(args.journey), args.entry)
    journey = bench.service.open(JourneyId(args.journey))
    tell(_newest(bench, journey))


def _protocol(bench: Workbench, args: Namespace) -> TreatmentProtocol:
    catalog = bench.service.catalog
    if args.protocol is not None:
        data = bench.read_file(args.protocol, MAX_FILE)
        return bench.read_protocol(data, args.protocol.name)
    option = catalog.option(OptionId(args.option))
    wanted = args.timetable or option.protocols[0]
    if wanted not in option.protocols:
        allowed = ", ".join(option.protocols)
        raise PlannerError("protocol.not-of-option", id=wanted, allowed=allowed)
    return catalog.protocol(ProtocolId(wanted))


def _need_date(args: Namespace) -> None:
    if args.date is None:
        raise PlannerError("command.needs-date", command=args.command)


def _dated(edit: Edit, args: Namespace) -> Edit:
    """Keep a date given with a note or a cancelling, so that the history tells it."""
    given = {"day": args.date, "end": args.end}
    dates = {key: day.isoformat() for key, day in given.items() if day is not None}
    return replace(edit, details={**edit.details, **dates})


def _book(journey: Journey, args: Namespace, _today: date) -> Edit:
    _need_date(args)
    booking = Booking(day=args.date, end=args.end)
    return step_edits.book(journey, StepId(args.step), booking, args.why)


def _done(journey: Journey, args: Namespace, today: date) -> Edit:
    done = Done(day=args.date or today, end=args.end)
    return step_edits.mark_done(
        journey, StepId(args.step), done, today=today, why=args.why
    )


def _cancel(journey: Journey, args: Namespace, _today: date) -> Edit:
    return _dated(step_edits.cancel(journey, StepId(args.step), args.why), args)


def _note(journey: Journey, args: Namespace, _today: date) -> Edit:
    return _dated(step_edits.set_note(journey, StepId(args.step), args.why), args)


def _unbook(journey: Journey, args: Namespace, _today: date) -> Edit:
    return step_edits.unbook(journey, StepId(args.step), args.why)


def _not_done(journey: Journey, args: Namespace, _today: date) -> Edit:
    return step_edits.not_done(journey, StepId(args.step), args.why)


def _skip(journey: Journey, args: Namespace, _today: date) -> Edit:
    return _dated(step_edits.skip(journey, StepId(args.step), args.why), args)


def _bring_back(journey: Journey, args: Namespace, _today: date) -> Edit:
    return step_edits.restore(journey, StepId(args.step))


def _not_before(journey: Journey, args: Namespace, _today: date) -> Edit:
    return step_edits.set_not_before(journey, StepId(args.step), args.date, args.why)


_STEP_VERBS: dict[str, Callable[[Journey, Namespace, date], Edit]] = {
    "book": _book,
    "done": _done,
    "cancel": _cancel,
    "note": _note,
    "unbook": _unbook,
    "not-done": _not_done,
    "skip": _skip,
    "bring-back": _bring_back,
    "not-before": _not_before,
}


def _take_or_show(
    bench: Workbench, journey: Journey, edit: Edit, *, dry_run: bool
) -> None:
    if dry_run:
        _tell_difference(bench, bench.service.preview(journey, edit))
    else:
        _take(bench, journey, edit)


def _take(bench: Workbench, journey: Journey, edit: Edit) -> None:
    """Record an edit, then print what was recorded and what moves by it."""
    preview = bench.service.preview(journey, edit)
    recorded = bench.service.record(journey, edit)
    tell(_newest(bench, recorded))
    _tell_difference(bench, preview)


def _newest(bench: Workbench, journey: Journey) -> str:
    return newest_sentence(bench.service.history(journey.id), journey, bench.speaker())


def _tell_difference(bench: Workbench, preview: Preview) -> None:
    for line in difference_lines(preview, bench.speaker()):
        tell(line.text)
