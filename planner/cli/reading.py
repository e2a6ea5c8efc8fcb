"""Commands that only read: options, protocols, sources, list, show, history, why."""

from argparse import Namespace

from planner.cli.json_output import (
    dumps,
    entry_json,
    journey_json,
    source_json,
    summary_json,
    why_json,
)
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId, StepId
from planner.models.schedule import ScheduledStep
from planner.services.explanations import Explainer
from planner.services.history_view import history_sentence
from planner.services.plan_view import plan_rows, source_ids, when_words
from planner.services.source_use import source_use
from planner.services.workbench import Workbench


def show_options(bench: Workbench, args: Namespace) -> None:
    """Print what can be chosen."""
    speaker = bench.speaker()
    options = bench.service.catalog.options()
    if args.json:
        print(
            dumps(
                [
                    {
                        "id": option.id,
                        "title": speaker.option_name(option.id),
                        "plannable": option.plannable,
                        "protocols": list(option.protocols),
                    }
                    for option in options
                ]
            )
        )
        return
    for option in options:
        mark = " " if option.plannable else "i"
        print(f"{mark} {option.id:28} {speaker.option_name(option.id)}")


def show_protocols(bench: Workbench, args: Namespace) -> None:
    """Print the shipped timetables."""
    speaker = bench.speaker()
    protocols = bench.service.catalog.protocols()
    if args.json:
        print(
            dumps(
                [
                    {
                        "id": protocol.id,
                        "title": speaker.protocol_title(protocol),
                        "option": protocol.option,
                        "version": protocol.version,
                        "steps": [step.id for step in protocol.steps],
                        "centre_start": protocol.centre_start,
                    }
                    for protocol in protocols
                ]
            )
        )
        return
    for protocol in protocols:
        title = speaker.protocol_title(protocol)
        print(f"{protocol.id:28} {len(protocol.steps):3} steps  {title}")


def show_sources(bench: Workbench, args: Namespace) -> None:
    """Print the publications behind the content and what rests on each."""
    speaker = bench.speaker()
    catalog = bench.service.catalog
    used = source_use(catalog)
    if args.json:
        print(
            dumps(
                [
                    source_json(source, used.get(source.id, ()))
                    for source in catalog.sources()
                ]
            )
        )
        return
    for source in catalog.sources():
        print(f"[{source.id}] {speaker.source_line(source)}")


def show_list(bench: Workbench, args: Namespace) -> None:
    """Print the journeys of the data file."""
    summaries = bench.service.summaries()
    if args.json:
        print(dumps([summary_json(summary) for summary in summaries]))
        return
    for summary in summaries:
        print(f"{summary.id}  {summary.title}  (version {summary.revision})")


def show_journey(bench: Workbench, args: Namespace) -> None:
    """Print a journey with its derived plan."""
    journey = bench.service.open(JourneyId(args.journey))
    schedule = bench.service.schedule(journey)
    speaker = bench.speaker()
    if args.json:
        print(dumps(journey_json(journey, schedule, speaker)))
        return
    explainer = Explainer(schedule, speaker)
    print(journey.title)
    if journey.plan is not None:
        state = speaker.label(journey.plan.state)
        print(f"{speaker.protocol_title(journey.plan.protocol)} · {state}")
    for problem in schedule.problems:
        print(f"! {explainer.problem(problem)}")
    for gap in schedule.gaps:
        print(f"? {explainer.gap(gap)}")
    for row in plan_rows(journey, schedule, speaker):
        window = f"  [{row.window}]" if row.window else ""
        print(f"{row.when:36} {row.title}  ({row.state_word}){window}  {row.id}")


def show_history(bench: Workbench, args: Namespace) -> None:
    """Print what was done, when and why, oldest first."""
    journey = bench.service.open(JourneyId(args.journey))
    entries = bench.service.history(journey.id)
    speaker = bench.speaker()
    told = [(entry, history_sentence(entry, journey, speaker)) for entry in entries]
    if args.json:
        print(dumps([entry_json(entry, sentence) for entry, sentence in told]))
        return
    for entry, sentence in told:
        undone = " (undone)" if entry.undone else ""
        print(f"{entry.number:4} {entry.at:%Y-%m-%d %H:%M} {sentence}{undone}")


def show_why(bench: Workbench, args: Namespace) -> None:
    """Print the chain of reasons that holds a step where it is."""
    journey = bench.service.open(JourneyId(args.journey))
    schedule = bench.service.schedule(journey)
    step = _scheduled(schedule.by_id.get(StepId(args.step)), args.step)
    speaker = bench.speaker()
    explainer = Explainer(schedule, speaker)
    if args.json:
        print(dumps(why_json(step, explainer)))
        return
    print(f"{explainer.title(step.id)}: {when_words(step, speaker)}")
    for sentence in explainer.why(step):
        print(f"- {sentence}")
    for source in source_ids(step):
        print(f"  [{source}]")


def _scheduled(step: ScheduledStep | None, asked: str) -> ScheduledStep:
    if step is None:
        raise PlannerError("step.unknown", step=asked[:80])
    return step
