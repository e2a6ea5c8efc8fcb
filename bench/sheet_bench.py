"""The papers people print most, against their own text on reportlab's bare canvas.

The doctor's sheet of two sides, the booklet, and the live front: all that our code does
between a change and the page that shows it.
"""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from bench.measure import Timing, calibration, in_turns, report, seconds_of
from bench.pdf_bench import bare_canvas, listened_to
from planner.app.workbench import open_workbench
from planner.export.writer import Writer
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.documents.case import open_case
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    make_file,
    print_document,
    wish_for,
)
from planner.services.edits.profile_edits import set_profile
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.workbench import Workbench

STORY = "ahsct-at-home"
ROUNDS = 9
DOCTOR, BOOKLET = 2.0, 3.0
LIVE = 15.0
"""Loops of 10 ms between a change and the page."""


def main() -> None:
    with TemporaryDirectory() as folder:
        bench = open_workbench(Path(folder) / "planner.sqlite", STORY_DAY)
        journey = dict(start_examples(bench))[STORY]
        beyond_show(bench, journey, "the doctor's sheet", ExportWish(), DOCTOR)
        booklet = wish_for(SheetKind.BOOKLET, ExportWish())
        beyond_show(bench, journey, "the booklet", booklet, BOOKLET)
        live_front(bench, journey)
        bench.service.store.close()


def beyond_show(
    bench: Workbench, journey: Journey, name: str, wish: ExportWish, limit: float
) -> None:
    """Tell what a paper costs beyond what ``show`` has worked out already."""
    case = open_case(bench.service, journey, bench.speaker("en"))

    def ours() -> bytes:
        return Writer().pdf(print_document(bench, journey, wish, case), ())

    lines = listened_to(ours)
    mine, bare = in_turns(
        lambda: seconds_of(ours, process_time),
        lambda: seconds_of(lambda: bare_canvas(lines), process_time),
        ROUNDS,
    )
    report(f"{name} against a bare canvas of its pages", mine, bare, limit)


def live_front(bench: Workbench, journey: Journey) -> None:
    """Tell what the page on Documents costs after a change, all of it."""
    wish, days = ExportWish(), iter(range(1, 29))

    def changed() -> float:
        born = date(1990, 1, next(days))
        profile = replace(journey.profile, born=born)
        told = set_profile(journey, profile, STORY_DAY).journey
        return seconds_of(lambda: make_file(bench, told, wish), process_time)

    mine, loops = in_turns(changed, calibration, ROUNDS)
    report("a change to the doctor's page, in loops", mine, Timing(loops.samples), LIVE)
