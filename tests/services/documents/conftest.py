"""The shipped example journeys, started for real, as cases to print."""

from datetime import date
from functools import cache

import pytest

from planner.clock import SystemClock
from planner.content.answers.examples import read_examples
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.documents.case import open_case
from planner.services.journeys.examples import STORY_DAY
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.starting import start_journey
from planner.services.words.speaker import Speaker
from planner.storage.journey_store import SqliteJourneyStore

EXAMPLES = {example.name: example for example in read_examples()}
CATALOG = shipped_catalog()


class Desk:
    """One service on one data file; makes cases of what it holds."""

    def __init__(self, folder, today=STORY_DAY):
        self.store = SqliteJourneyStore(folder / "journeys.db")
        self.service = JourneyService(
            self.store, CATALOG, SystemClock(today), PublicHolidays()
        )
        self.speaker = Speaker(CATALOG.texts("en"))

    def start(self, name, day0=None):
        """Start an example, with another Day 0 where one is told."""
        example = EXAMPLES[name]
        return start_journey(
            self.service,
            example.answers,
            title=example.answers.title,
            option=example.option,
            protocol=CATALOG.protocol(example.timetable),
            day0=day0 or example.day0,
        )

    def case(self, journey):
        return open_case(self.service, journey, self.speaker)

    def take(self, journey, *verbs):
        """Record edits one after the other."""
        for verb in verbs:
            journey = self.service.record(journey, verb(journey))
        return journey


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


@pytest.fixture(scope="session")
def read_only_cases(tmp_path_factory):
    """The case of an example, started once a run: nothing can be stored with it."""

    @cache
    def started(name):
        desk = Desk(tmp_path_factory.mktemp("desk"))
        try:
            return desk.case(desk.start(name))
        finally:
            desk.store.close()

    return started


@pytest.fixture(params=sorted(EXAMPLES))
def case(request, read_only_cases):
    """The case of every shipped example; on the test's own desk where it has one."""
    if "desk" in request.fixturenames:
        desk = request.getfixturevalue("desk")
        return desk.case(desk.start(request.param))
    return read_only_cases(request.param)


@pytest.fixture
def transplant(desk):
    """The transplant at home."""
    return desk.start("ahsct-at-home")


@pytest.fixture
def first_dated(desk, transplant):
    """The first step that has a date and is not done."""
    rows = desk.case(transplant).rows
    return next(row for row in rows if row.start and row.start >= date(2026, 11, 23))
