"""Opens the window on a data file; a data file that cannot be used is told first."""

import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from planner.app.backup_rounds import BackupRounds
from planner.app.workbench import open_workbench
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.models.errors import PlannerError
from planner.services.words.speaker import Speaker


def open_window(data: Path | None, today: date | None) -> int:
    """Open the window and run until it is closed; returns the exit code.

    A data file that cannot be used is told in a window of its own, with its way out;
    nothing is changed and the exit code is 1.

    Args:
        data: which data file; the person's usual one when None.
        today: a day to take as today; the laptop's when None.
    """
    from planner.ui.window.window_app import run_window, tell_and_end  # noqa: PLC0415

    try:
        bench = open_workbench(data, today)
    except PlannerError as error:
        return tell_and_end(
            sys.argv[:1], Speaker(ShippedCatalog().texts()).error(error)
        )
    rounds = BackupRounds(bench.data_file, SystemClock().now, _complain)
    with closing(bench), rounds:
        return run_window(sys.argv[:1], bench)


def _complain(error: PlannerError) -> None:
    from planner.cli.printing.output import complain  # noqa: PLC0415  rarely needed

    complain(Speaker(ShippedCatalog().texts()).error(error))
