"""The shipped example journeys, started for real, as cases to print."""

from datetime import date

import pytest

from planner.clock import SystemClock
from planner.content.answers.examples import read_examples
from planner.content.catalog import ShippedCatalog
from planner.content.public_holidays import PublicHolidays
from planner.services.documents.case import open_case
from planner.services.journeys.examples import STORY_DAY
from planner.services.journeys.journeys import JourneyService
from planner.services.journeys.starting import start_journey
from planner.services.words.speaker import Speaker
from planner.storage.journey_store import SqliteJourneyStore

EXAMPLES = {example.name: example for example in read_examples()}
CATALOG = ShippedCatalog()


class Desk:
    """One service on one data file; makes cases of what it holds."""

    def __init__(self, folder, today=STORY_DAY):
        self.store = SqliteJourneyStore(folder / "journeys.db")
        self.service = JourneyService(
            self.store, CATALOG, SystemClock(today), PublicHolidays()
        )
        self.speaker = Speaker(CATALOG.texts("en"))

    def start(self, name):
        example = EXAMPLES[name]
        return start_journey(
            self.service,
            example.answers,
            title=example.answers.title,
            option=example.option,
            protocol=CATALOG.protocol(example.timetable),
            day0=example.day0,
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


@pytest.fixture(params=sorted(EXAMPLES))
def case(desk, request):
    """The case of every shipped example, one after the other."""
    return desk.case(desk.start(request.param))


@pytest.fixture
def transplant(desk):
    """The transplant at home."""
    return desk.start("ahsct-at-home")


@pytest.fixture
def first_dated(desk, transplant):
    """The first step that has a date and is not done."""
    rows = desk.case(transplant).rows
    return next(row for row in rows if row.start and row.start >= date(2026, 11, 23))
