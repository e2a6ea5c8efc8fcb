"""Takes a change or only shows it, and prints what was recorded and what moves."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from functools import partial

from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.json_output import change_json
from planner.cli.printing.output import tell, tell_json
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.models.journey import Action, Journey
from planner.services.edits.profile_edits import no_longer_told
from planner.services.journeys.journeys import Preview
from planner.services.journeys.warnings import RESTING
from planner.services.journeys.workbench import Workbench
from planner.services.views.deciding.treatment_name import switch_words
from planner.services.views.living.difference_view import (
    difference_lines,
    standing_words,
)
from planner.services.views.living.history_view import newest_sentence

MakeEdit = Callable[[Workbench, Journey, Namespace], Edit]
"""Works out a change of a journey from the words of a command; stores nothing."""


def add_change(commands: CommandList, name: str, make: MakeEdit) -> ArgumentParser:
    """Add a command that changes a journey; it takes a reason and ``--dry-run``."""
    command = commands.add_on_journey(name, partial(_take_or_show, make))
    command.add_argument("--dry-run", action="store_true")
    command.add_argument("--why", default="", metavar="TEXT")
    return command


def _take_or_show(make: MakeEdit, bench: Workbench, args: Namespace) -> None:
    """Work out a change of the journey; record it unless ``--dry-run`` is there."""
    journey = bench.service.open(JourneyId(args.journey))
    edit = make(bench, journey, args)
    preview = bench.service.preview(journey, edit)
    recorded = None if args.dry_run else bench.service.record(journey, edit)
    tell_change(bench, args, recorded, preview, subject=edit.subject)
    new = edit.journey.own_steps.keys() - journey.own_steps.keys()
    for step in () if args.json or recorded is None else new:
        tell(bench.speaker().say("quick.id", id=step))
    if not args.json:
        _tell_what_follows(bench, journey, edit, preview)


def _tell_what_follows(
    bench: Workbench, journey: Journey, edit: Edit, preview: Preview
) -> None:
    """Say what is no longer told, where the plan stands, what a timetable does."""
    speaker = bench.speaker()
    if edit.action is Action.PROFILE:
        # The file takes the place of all that was told.
        gone = no_longer_told(journey.profile, edit.journey.profile)
        if gone:
            keys = speaker.names(*gone)
            tell(speaker.say("difference.untold", keys=keys))
    plans = (journey.plan, edit.journey.plan)
    # Only of a plan that rests, or did, more follows than its state says.
    if any(plan is not None and plan.state in RESTING for plan in plans):
        stands = standing_words(journey, edit.journey, speaker)
        if stands:
            tell(stands)
    for line in switch_words(journey, edit.journey, preview.after, speaker):
        tell(line)


def tell_change(
    bench: Workbench,
    args: Namespace,
    recorded: Journey | None,
    preview: Preview,
    *,
    subject: str = "",
    said: str = "",
) -> None:
    """Print what was recorded (nothing on a dry run), then what moves by it.

    Args:
        bench: the services.
        args: the words of the command.
        recorded: the journey as it is now, None when nothing was stored.
        preview: what moves, stays, clashes and expires.
        subject: id of what the change is about.
        said: what was recorded, the newest entry of the history when empty.
    """
    speaker = bench.speaker()
    lines = difference_lines(preview, speaker)
    if recorded is not None and not said:
        said = recorded_words(bench, recorded)
    if args.json:
        tell_json(change_json(said, subject, lines, preview))
        return
    for line in (*([said] if said else ()), *(line.text for line in lines)):
        tell(line)


def recorded_words(bench: Workbench, recorded: Journey, key: str = "") -> str:
    """Return what was just stored, in words.

    It is done, also where the file cannot be read just afterwards: a command that says
    no must not have done anything.

    Args:
        bench: the services.
        recorded: the journey as it is stored.
        key: the sentence that says it (what); the action itself when empty.
    """
    speaker = bench.speaker()
    try:
        what = newest(bench, recorded)
    except PlannerError:
        return speaker.say("history.not-read-back")
    return speaker.say(key, what=what) if key else what


def newest(bench: Workbench, journey: Journey) -> str:
    """Return the newest action in force, in words.

    Returns:
        "" where nothing is in force.
    """
    return newest_sentence(bench.service.history(journey.id), journey, bench.speaker())
