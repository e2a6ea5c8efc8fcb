"""The command on a visit: before it, its sheet; after it, what was said."""

from argparse import Namespace

from planner.cli.commands.changes.taking import tell_change
from planner.cli.commands.documents import (
    add_clinic,
    add_paper,
    paper_language,
    write_document,
)
from planner.cli.parsing.arguments import file_path
from planner.cli.parsing.command_list import CommandList
from planner.cli.printing.output import tell, tell_json
from planner.cli.printing.visit_output import visit_json, visit_lines
from planner.models.answers import VisitTold
from planner.models.document import Audience, Paper
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import JourneyId, QuestionId, StepId
from planner.models.journey import Journey
from planner.models.person.visit import Decided
from planner.models.plan.schedule import Schedule
from planner.services.documents.exports import ExportWish
from planner.services.edits.visits.visit_checks import check_visit
from planner.services.edits.visits.visit_edits import (
    prepare_visit,
    tell_visit,
    told_already,
)
from planner.services.journeys.warnings import rests
from planner.services.journeys.workbench import Workbench
from planner.services.ports import MAX_TOML_BYTES
from planner.services.views.deciding.questions_now import questions_now
from planner.services.views.living.difference_view import (
    decided_words,
    standing_words,
)
from planner.services.views.visits.visit_lists import next_visit
from planner.services.views.visits.visit_view import (
    VisitView,
    visit_scene,
    visit_view,
)
from planner.services.words.person_texts import read_sex
from planner.services.words.speaker import Speaker


def add_visits(commands: CommandList) -> None:
    """Add the command on a visit."""
    visit = commands.add_on_journey("visit", _visit)
    visit.add_argument("step", metavar="STEP", nargs="?")
    ways = visit.add_mutually_exclusive_group()
    ways.add_argument(
        "--ask",
        nargs="+",
        metavar="ID",
    )
    ways.add_argument(
        "--answers",
        type=file_path,
        metavar="FILE.toml",
    )
    ways.add_argument("--sheet", type=file_path, metavar="FILE.pdf")
    add_paper(visit)
    add_clinic(visit)
    visit.add_argument("--dry-run", action="store_true")


def _visit(bench: Workbench, args: Namespace) -> None:
    journey = bench.service.open(JourneyId(args.journey))
    schedule = bench.service.schedule(journey)
    view = _view(bench, journey, schedule, _step(journey, schedule, args.step))
    if args.ask is not None:
        known = {one.id for one in (*view.asked, *view.others)}
        asked = tuple(QuestionId(one) for one in args.ask)
        for one in asked:
            if one not in known:
                raise PlannerError("visit.unknown-question", id=one[:60])
        _take(bench, args, journey, prepare_visit(journey, view.step, asked))
    elif args.answers is not None:
        _take_told(bench, args, journey, view)
    elif args.sheet is not None:
        write_document(bench, args, args.sheet, _sheet_wish(bench, args, view.step))
    elif args.json:
        tell_json(visit_json(view))
    else:
        for line in visit_lines(view, bench.speaker()):
            tell(line)


def _sheet_wish(bench: Workbench, args: Namespace, step: StepId) -> ExportWish:
    return ExportWish(
        visit=step,
        audience=Audience.ME,
        paper=Paper(args.paper),
        large_print=args.large_print,
        language=paper_language(bench, args),
        with_language=args.with_language,
    )


def _take(bench: Workbench, args: Namespace, journey: Journey, edit: Edit) -> None:
    preview = bench.service.preview(journey, edit)
    recorded = None if args.dry_run else bench.service.record(journey, edit)
    tell_change(bench, args, recorded, preview, subject=edit.subject)


def _take_told(
    bench: Workbench, args: Namespace, journey: Journey, view: VisitView
) -> None:
    """Take what is new of what was said, and say what was told before."""
    file, speaker = args.answers, bench.speaker()
    data = bench.disk.read_file(file, MAX_TOML_BYTES)
    read = bench.own_files.read_visit(data, file.name, speaker.texts)
    schedule = bench.service.schedule(journey)
    questions = questions_now(journey, schedule, bench.catalog)
    scene = visit_scene(view, questions, bench.service.today(), speaker)
    told = check_visit(journey, read, scene)
    known = told_already(journey, told, scene)
    edit = tell_visit(journey, told, scene)
    if edit.journey == journey and not args.json:
        # Nothing new is no change that anybody would want to undo.
        tell(speaker.say("visit-again.nothing-new"))
        _tell_decided(journey, edit.journey, told, speaker)
        return
    _take(bench, args, journey, edit)
    if not args.json:
        _tell_decided(journey, edit.journey, told, speaker)
    if known and not args.json:
        tell(speaker.say("visit-again.known", what=speaker.names(*known)))


def _tell_decided(
    before: Journey, after: Journey, told: VisitTold, speaker: Speaker
) -> None:
    """Say where the plan stands by what was decided, and how a resting one goes on."""
    stands = standing_words(before, after, speaker)
    yes = decided_words(after, told.decided, speaker)
    for line in filter(None, (stands, yes)):
        tell(line)
    if told.decided in {Decided.NO, Decided.YES} and rests(after):
        tell(speaker.say("visit-again.resume"))


def _view(
    bench: Workbench, journey: Journey, schedule: Schedule, step: StepId
) -> VisitView:
    questions = questions_now(journey, schedule, bench.catalog)
    speaker = bench.speaker().read_by(read_sex(journey.profile))
    return visit_view(journey, schedule, questions, speaker, step)


def _step(journey: Journey, schedule: Schedule, told: str | None) -> StepId:
    if told is not None:
        return StepId(told)
    found = next_visit(journey, schedule)
    if found is None:
        raise PlannerError("visit.none" if journey.plan else "plan.none")
    return found
