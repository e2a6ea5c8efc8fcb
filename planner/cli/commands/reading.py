"""Commands that only read: options, protocols, sources, list, show, history, why."""

from argparse import Namespace

from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.journey_text import journey_lines
from planner.cli.printing.json_output import (
    entry_json,
    journey_json,
    option_json,
    people_json,
    protocol_json,
    source_json,
    summary_json,
    why_json,
)
from planner.cli.printing.output import tell, tell_json
from planner.cli.printing.people_text import people_lines
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId, StepId
from planner.models.plan.schedule import ScheduledStep
from planner.services.journeys.workbench import Workbench
from planner.services.sheet.protocol_draft import newer_shipped
from planner.services.views.living.history_view import history_sentence
from planner.services.views.living.people_view import people_view
from planner.services.views.living.plan_view import source_ids
from planner.services.views.living.whatever_view import holds_words
from planner.services.views.plans.two_plans import PlanBeside, two_plans
from planner.services.views.source_use import source_use
from planner.services.words.citations import cite
from planner.services.words.problem_words import Explainer
from planner.services.words.step_words import anchor_name, when_words


def add_reading(commands: CommandList) -> None:
    """Add the commands that only read."""
    for name, work in (
        ("options", _show_options),
        ("protocols", _show_protocols),
        ("sources", _show_sources),
        ("list", _show_list),
    ):
        command = commands.add_on_data(name, work)
        command.add_argument("--json", action="store_true")
    show = commands.add_on_journey("show", _show_journey)
    show.add_argument("--all", action="store_true")
    commands.add_on_journey("history", _show_history)
    commands.add_on_journey("people", _show_people)
    compare = commands.add_on_data("compare", _compare)
    compare.add_argument("journey", metavar="JOURNEY")
    compare.add_argument("other", metavar="OTHER")
    compare.add_argument("--json", action="store_true")
    why = commands.add_on_data("why", _show_why)
    why.add_argument("journey", metavar="JOURNEY")
    why.add_argument("step", metavar="STEP")
    why.add_argument("--json", action="store_true")


def _compare(bench: Workbench, args: Namespace) -> None:
    """Print the same rows of two plans."""
    sides = [
        PlanBeside(journey=journey, dates=bench.service.schedule(journey))
        for name in (args.journey, args.other)
        for journey in (bench.service.open(JourneyId(name)),)
    ]
    speaker = bench.speaker()
    rows = two_plans(sides[0], sides[1], bench.catalog, speaker)
    if args.json:
        keys = ("key", "label", "first", "second")
        tell_json([{key: getattr(row, key) for key in keys} for row in rows])
        return
    for side in sides:
        tell(side.journey.title)
    for row in rows:
        tell(speaker.labelled(row.label, f"{row.first} | {row.second}"))


def _show_options(bench: Workbench, args: Namespace) -> None:
    """Print what can be chosen; those marked with i are explained, not plannable."""
    speaker = bench.speaker()
    options = bench.catalog.aid.options
    if args.json:
        tell_json([option_json(option, speaker) for option in options])
        return
    for option in options:
        mark = " " if option.has_timetable else "i"
        tell(f"{mark} {option.id:28} {speaker.option_name(option.id)}")


def _show_protocols(bench: Workbench, args: Namespace) -> None:
    """Print the shipped timetables."""
    speaker = bench.speaker()
    protocols = bench.catalog.protocols()
    if args.json:
        tell_json([protocol_json(protocol, speaker) for protocol in protocols])
        return
    for protocol in protocols:
        title = speaker.protocol_title(protocol)
        steps = speaker.say("steps", count=len(protocol.steps))
        tell(f"{protocol.id:28} {steps:>9}  {title}")


def _show_sources(bench: Workbench, args: Namespace) -> None:
    """Print the publications behind the content and what rests on each."""
    catalog = bench.catalog
    if args.json:
        used = source_use(catalog)
        tell_json([source_json(one, used.get(one.id, ())) for one in catalog.sources()])
        return
    speaker = bench.speaker()
    for source in map(speaker.named_source, catalog.sources()):
        tell(f"[{source.id}] {cite(source)}")


def _show_list(bench: Workbench, args: Namespace) -> None:
    """Print the journeys of the data file."""
    summaries = bench.service.summaries()
    if args.json:
        tell_json([summary_json(summary) for summary in summaries])
        return
    speaker = bench.speaker()
    for summary in summaries:
        version = speaker.say("version", number=str(summary.revision))
        tell(f"{summary.id}  {speaker.aside(summary.title, version)}")


def _show_journey(bench: Workbench, args: Namespace) -> None:
    """Print a journey with its derived plan."""
    journey = bench.service.open(JourneyId(args.journey))
    schedule = bench.service.schedule(journey)
    speaker = bench.speaker()
    newer = newer_shipped(journey, bench.catalog)
    if args.json:
        told = journey_json(journey, schedule, speaker)
        tell_json({**told, "newer_version": newer.version if newer else None})
        return
    for line in journey_lines(journey, schedule, speaker, each=args.all):
        tell(line)
    if newer is not None:
        tell(speaker.say("newer-timetable"))


def _show_history(bench: Workbench, args: Namespace) -> None:
    """Print what was done, when and why, oldest first."""
    journey = bench.service.open(JourneyId(args.journey))
    entries = bench.service.history(journey.id)
    speaker = bench.speaker()
    told = [(entry, history_sentence(entry, journey, speaker)) for entry in entries]
    if args.json:
        tell_json([entry_json(entry, sentence) for entry, sentence in told])
        return
    for entry, sentence in told:
        what = speaker.say("history.was-undone", what=sentence)
        words = what if entry.undone else sentence
        at = bench.clock.local(entry.at)
        tell(f"{entry.number:4} {at:%Y-%m-%d %H:%M} {words}")


def _show_people(bench: Workbench, args: Namespace) -> None:
    """Print who is named, in the order in which one would call them, and the gaps."""
    journey = bench.service.open(JourneyId(args.journey))
    view = people_view(journey, bench.speaker())
    if args.json:
        tell_json(people_json(view))
        return
    for line in people_lines(view):
        tell(line)


def _show_why(bench: Workbench, args: Namespace) -> None:
    """Print the chain of reasons that holds a step where it is."""
    journey = bench.service.open(JourneyId(args.journey))
    schedule = bench.service.schedule(journey)
    step = _scheduled(schedule.by_id.get(StepId(args.step)), args.step)
    speaker = bench.speaker()
    explainer = Explainer(schedule, speaker)
    holds = holds_words(bench.service, journey, schedule, step, speaker)
    if args.json:
        tell_json({**why_json(step, explainer), "whatever_happens": list(holds)})
        return
    title = explainer.reasons.title(step.id)
    when = when_words(step, speaker, anchor_name(schedule, speaker))
    tell(speaker.labelled(title, when))
    for sentence in explainer.reasons.why(step):
        tell(f"- {sentence}")
    for sentence in holds:
        tell(f"* {sentence}")
    for source in source_ids(step):
        tell(f"  [{source}]")


def _scheduled(step: ScheduledStep | None, asked: str) -> ScheduledStep:
    if step is None:
        raise PlannerError("step.unknown", step=asked[:80])
    return step
