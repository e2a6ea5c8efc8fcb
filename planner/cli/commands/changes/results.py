"""Commands on results of tests, each with its unit and the laboratory's limits."""

from argparse import Namespace
from uuid import uuid4

from planner.cli.commands.changes.taking import add_change
from planner.cli.parsing.arguments import civil_date
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.models.edit import Edit, because
from planner.models.errors import PlannerError
from planner.models.ids import EntryId, JourneyId
from planner.models.journey import DiaryEntry, Journey
from planner.services.edits.diary_edits import put_entry
from planner.services.journeys.workbench import Workbench
from planner.services.views.results.result_series import result_series


def add_results(commands: CommandList) -> None:
    """Add the commands on results."""
    result = add_change(commands, "result", _result)
    result.add_argument("test", metavar="TEST")
    result.add_argument("result", metavar="RESULT")
    result.add_argument("--on", type=civil_date, metavar="DATE")
    result.add_argument("--unit", default="", metavar="TEXT")
    result.add_argument("--low", default="", metavar="TEXT")
    result.add_argument("--high", default="", metavar="TEXT")
    commands.add_on_journey("results", _show)


def _result(bench: Workbench, journey: Journey, args: Namespace) -> Edit:
    today = bench.service.today()
    if not args.result.strip():
        raise PlannerError("visit.no-result")
    entry = DiaryEntry(
        id=EntryId(uuid4().hex),
        day=args.on or today,
        test=args.test,
        result=args.result,
        unit=args.unit,
        low=args.low,
        high=args.high,
    )
    return because(put_entry(journey, entry, today), args.why)


def _show(bench: Workbench, args: Namespace) -> None:
    """Print the results of each test, the oldest first."""
    journey = bench.service.open(JourneyId(args.journey))
    dates = bench.service.schedule(journey)
    day0 = dates.day0 if dates.day_numbers else None
    speaker = bench.speaker()
    series = result_series(journey, day0, speaker)
    if args.json:
        tell_json(
            [
                {
                    "name": one.name,
                    "charted": one.chart is not None,
                    "values": [
                        {"day": value.day.isoformat(), "result": value.result}
                        for value in one.values
                    ],
                }
                for one in series
            ]
        )
        return
    for one in series:
        tell(one.name)
        for value in one.values:
            tell(f"  {speaker.labelled(value.when, value.result)}")
