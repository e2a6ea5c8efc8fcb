"""The command on the rules of a plan: listed, printed, confirmed by a centre."""

from argparse import Namespace

from planner.cli.commands.changes.taking import tell_change
from planner.cli.commands.documents import add_paper, paper_language, write_document
from planner.cli.parsing.arguments import file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.models.answers import RulesTold
from planner.models.document import Audience, Paper
from planner.models.ids import JourneyId
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.documents.exports import ExportWish, SheetKind, wish_for
from planner.services.edits.rules.rule_edits import check_rules, confirm_rules
from planner.services.edits.rules.rule_values import value_in_english
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_TOML_BYTES, Texts
from planner.services.views.centre.rules_view import RulesView, rules_view


def add_assumptions(commands: CommandList) -> None:
    """Add the command on the rules that a centre confirms."""
    command = commands.add_on_journey("assumptions", _assumptions)
    ways = command.add_mutually_exclusive_group()
    ways.add_argument(
        "--answers",
        type=file_path,
        metavar="FILE.toml",
    )
    ways.add_argument("--sheet", type=file_path, metavar="FILE.pdf")
    add_paper(command)
    command.add_argument("--dry-run", action="store_true")


def _assumptions(bench: Workbench, args: Namespace) -> None:
    service = bench.service
    journey = service.open(JourneyId(args.journey))
    schedule = service.schedule(journey)
    if args.answers is not None:
        _take(bench, args, journey)
    elif args.sheet is not None:
        write_document(bench, args, args.sheet, _wish(bench, args))
    else:
        _tell(rules_view(journey, schedule, bench.speaker()), as_json=args.json)


def _take(bench: Workbench, args: Namespace, journey: Journey) -> None:
    service = bench.service
    data = bench.disk.read_file(args.answers, MAX_TOML_BYTES)
    file = bench.own_files.read_rules(data, args.answers.name)
    schedule, today = service.schedule(journey), service.today()
    file = replace(file, told=_in_english(file.told, bench.speaker().texts))
    told = check_rules(journey, schedule, file, today)
    edit = confirm_rules(journey, schedule, told, today)
    preview = service.preview(journey, edit)
    recorded = None if args.dry_run else service.record(journey, edit)
    tell_change(bench, args, recorded, preview, subject=edit.subject)


def _in_english(told: RulesTold, texts: Texts) -> RulesTold:
    answers = {key: value_in_english(one, texts) for key, one in told.answers.items()}
    return replace(told, answers=answers)


def _wish(bench: Workbench, args: Namespace) -> ExportWish:
    wish = wish_for(SheetKind.RULES, ExportWish(audience=Audience.DOCTOR))
    return replace(
        wish,
        paper=Paper(args.paper),
        large_print=args.large_print,
        language=paper_language(bench, args),
    )


def _tell(view: RulesView, *, as_json: bool) -> None:
    if as_json:
        rows = [
            {
                "rule": one.key,
                "title": one.title,
                "message": one.words,
                "value": one.value,
                "sources": list(one.sources),
                "confirmed": one.confirmed or None,
                "own": one.own,
            }
            for one in view.rows
        ]
        tell_json({"confirmed": view.right, "rules": rows})
        return
    tell(view.line)
    # The numbers are those of the printed sheet.
    for number, one in enumerate(view.rows, 1):
        told = f"{number}. {one.key}  {one.words}"
        tell(f"{told} {one.confirmed}".rstrip())
