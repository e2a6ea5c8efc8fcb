"""Starts the example journeys in a data file."""

from datetime import date
from typing import Final

from planner.models.ids import OptionId
from planner.models.journey import Journey
from planner.services.journeys.starting import start_journey
from planner.services.journeys.workbench import Workbench

STORY_DAY: Final = date(2026, 11, 22)
"""The day on which the examples are told, so that their dates lie ahead."""


def start_examples(bench: Workbench) -> tuple[tuple[str, Journey], ...]:
    """Start every shipped example and return (name, journey) pairs.

    Their dates are fixed; an example whose Day 0 lies in the past is refused with
    ``plan.day0-in-past``, so the demo runs on the day of its stories.

    Raises:
        PlannerError: ``plan.day0-in-past`` after the day of the stories.
        StorageError: trouble with the data file.
    """
    catalog = bench.catalog
    started: list[tuple[str, Journey]] = []
    for example in bench.own_files.examples():
        journey = start_journey(
            bench.service,
            example.answers,
            title=example.answers.title,
            option=OptionId(example.option),
            protocol=catalog.protocol(example.timetable),
            day0=example.day0,
        )
        started.append((example.name, journey))
    return tuple(started)
