"""Reads a journey back from a file: data, or a PDF that carries it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from planner.models.civil import LATEST_DATE
from planner.models.errors import PlannerError
from planner.records.data_file import read_journey

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from planner.models.journey import Journey
    from planner.services.journeys.workbench import Workbench
    from planner.services.ports import DocumentWriter

DATA_NAME: Final = "journey.json"
"""How the attachment of a PDF is called."""
_PDF_MAGIC: Final = b"%PDF-"
_MAGIC_WITHIN: Final = 1024
_A_DAY: Final = timedelta(days=1)


def read_import(
    bench: Workbench,
    data: bytes,
    file_name: str,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Journey:
    """Read a journey from a file of which nobody knows who made it.

    It is read in a process of its own, with limits on memory and time.

    Raises:
        PlannerError: ``import.no-data`` for a PDF without a journey, ``file.*`` for a
            damaged PDF, ``import.too-slow``, ``import.too-heavy``, ``import.stopped``.
        FileRefusedError: all that is wrong with a data file.

    Args:
        bench: services and reader.
        data: the whole content of the file.
        file_name: without its folder, for the refusal.
        is_stopped: says whether nobody waits any more.
    """
    day = _last_past_day(bench)
    return bench.plan_reader.read_plan(data, file_name, day, is_stopped)


def read_plan(
    writer: DocumentWriter, data: bytes, file_name: str, last_past_day: date
) -> Journey:
    """Read a journey from a data file, or from a PDF that carries one, here and now.

    Raises:
        PlannerError: ``import.no-data`` for a PDF without a journey, ``file.*`` for a
            damaged PDF.
        FileRefusedError: all that is wrong with a data file.

    Args:
        writer: knows PDFs.
        data: the whole content of the file.
        file_name: without its folder, for the refusal.
        last_past_day: the last day that can be past for whoever wrote it.
    """
    if _PDF_MAGIC not in data[:_MAGIC_WITHIN]:
        return read_journey(data, today=last_past_day, file=file_name)
    carried = writer.attached_data(data, DATA_NAME)
    if carried is None:
        raise PlannerError("import.no-data", file=file_name)
    inside = f"{file_name}/{DATA_NAME}"
    return read_journey(carried, today=last_past_day, file=inside)


def _last_past_day(bench: Workbench) -> date:
    """Return the last day that can be past for whoever wrote a file."""
    today = bench.service.today()
    # A clock that stands before this program was made knows nothing of what is past.
    if today < bench.catalog.info.dated:
        return LATEST_DATE
    # Where it was written it may be tomorrow already: Auckland is ahead of Mexico.
    return min(today, LATEST_DATE - _A_DAY) + _A_DAY
