"""Checks that everything shipped works where it is installed."""

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from planner.app.workbench import open_workbench
from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.paths import resources_folder
from planner.services.documents.exports import ExportWish, make_export, read_import
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable


def self_test() -> tuple[str, ...]:
    """Load every resource, make and reopen a database, open the window, make a PDF.

    Works in a folder of its own and leaves nothing behind.

    Returns:
        One line for each check that passed.

    Raises:
        PlannerError: ``self-test.failed`` with the name of the check.
    """
    with tempfile.TemporaryDirectory(prefix="planner-self-test-") as folder:
        data = Path(folder) / "journeys.db"
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            ("resources", _load_resources),
            ("database", lambda: _make_and_reopen(data)),
            ("documents", lambda: _make_and_read(data)),
            ("window", lambda: _open_and_close(data)),
        )
        return tuple(f"{name}: {check()}" for name, check in checks)


def _load_resources() -> str:
    catalog = ShippedCatalog()
    problems = catalog.problems()
    told = "; ".join(map(Speaker(catalog.texts()).file_problem, problems[:5]))
    _demand(not problems, "resources", told)
    steps = sum(len(protocol.steps) for protocol in catalog.protocols())
    files = sum(1 for path in resources_folder().rglob("*") if path.is_file())
    return f"{files} files, {len(catalog.aid.options)} options, {steps} steps"


def _make_and_reopen(data: Path) -> str:
    bench = open_workbench(data, STORY_DAY)
    started = dict(start_examples(bench))
    bench.close()
    # A second time, so that what is compared was read from the disk.
    bench = open_workbench(data, STORY_DAY)
    for journey in started.values():
        _demand(bench.service.open(journey.id) == journey, "database", journey.title)
    trouble = bench.data_file.check()
    bench.close()
    _demand(not trouble, "database", "; ".join(trouble[:5]))
    return f"{len(started)} journeys kept and read back"


def _make_and_read(data: Path) -> str:
    bench = open_workbench(data, STORY_DAY)
    journey = bench.service.open(bench.service.summaries()[0].id)
    pdf = make_export(bench, journey, ExportWish())
    back = read_import(bench, pdf, "plan.pdf")
    bench.close()
    _demand(_same(back, journey), "documents", journey.title)
    return f"PDF of {len(pdf) // 1024} KiB made, its journey read back"


def _open_and_close(data: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from planner.ui.window.window_app import make_application, make_window  # noqa: PLC0415

    bench = open_workbench(data, STORY_DAY)
    application = make_application(["planner"])
    window = make_window(application, bench)
    window.open_at_last_place()
    window.show()
    application.processEvents()
    title = window.windowTitle()
    window.close()
    application.processEvents()
    bench.close()
    return f"{title} opened and closed"


def _same(one: Journey, other: Journey) -> bool:
    # The version goes up with what is recorded; it is not what is compared.
    return replace(one, revision=0) == replace(other, revision=0)


def _demand(held: object, check: str, what: str) -> None:
    if not held:
        raise PlannerError("self-test.failed", check=check, what=what)
