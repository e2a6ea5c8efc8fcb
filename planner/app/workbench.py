"""Lays out the services around a data file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.content.public_holidays import PublicHolidays
from planner.export.writer import Writer
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.workbench import Workbench
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.location import data_file

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from planner.models.answers import AnswersFile, ExampleJourney


def open_workbench(data: Path | None = None, today: date | None = None) -> Workbench:
    """Open a data file and lay out the services around it.

    What only some actions need (documents, own files) is imported when it is needed,
    so that the first picture of the window comes soon.

    Args:
        data: which data file; the person's usual one when None.
        today: a day to take as today; the laptop's when None.

    Raises:
        StorageError: the data file cannot be used.
    """
    store = SqliteJourneyStore(data_file(data))
    catalog = ShippedCatalog()
    service = JourneyService(store, catalog, SystemClock(today), PublicHolidays())
    return workbench_around(service, catalog, store.close)


def workbench_around(
    service: JourneyService, catalog: ShippedCatalog, close: Callable[[], None]
) -> Workbench:
    """Lay out documents and files around a service.

    Args:
        service: journeys on an open data file.
        catalog: the shipped content; it knows what an own protocol may lean on.
        close: gives the data file back.
    """
    return Workbench(
        service=service,
        writer=Writer(),
        read_file=_read_file,
        save_file=_save_file,
        read_answers=_read_answers,
        read_protocol=catalog.read_protocol,
        write_protocol=catalog.write_protocol,
        examples=_read_examples,
        close=close,
    )


def _read_file(source: Path, limit: int) -> bytes:
    from planner.export.files import read_file  # noqa: PLC0415

    return read_file(source, limit)


def _save_file(target: Path, data: bytes, *, replace: bool = False) -> None:
    from planner.export.files import save_file  # noqa: PLC0415

    save_file(target, data, replace=replace)


def _read_answers(content: bytes, file_name: str) -> AnswersFile:
    from planner.content.answers.answers import read_answers  # noqa: PLC0415

    return read_answers(content, file_name)


def _read_examples() -> tuple[ExampleJourney, ...]:
    from planner.content.answers.examples import read_examples  # noqa: PLC0415

    return read_examples()
