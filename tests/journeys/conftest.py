"""The whole program without its window, on a data file that is closed and reopened."""

import subprocess

import pytest
from icalendar import Calendar

from planner.app.workbench import open_workbench
from planner.models.document import Audience
from planner.models.ids import JourneyId, OptionId, StepId
from planner.models.structs import replace
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    make_export,
    make_file,
)
from planner.services.documents.made_files import past_export
from planner.services.documents.reading_plans import read_import
from planner.services.edits.diary_edits import note_export
from planner.services.journeys.examples import STORY_DAY
from planner.services.journeys.starting import start_journey


class Life:
    """One person's laptop: the journey is read from the file again and again."""

    def __init__(self, folder):
        self.folder = folder
        self.day = STORY_DAY
        self.id = JourneyId("")
        self.bench = open_workbench(folder / "journeys.db", self.day)

    @property
    def service(self):
        return self.bench.service

    @property
    def journey(self):
        return self.service.open(self.id)

    @property
    def schedule(self):
        return self.service.schedule(self.journey)

    def step(self, step):
        return self.schedule.by_id[StepId(step)]

    def start(self, name):
        """Start a shipped example as the command line does."""
        example = next(
            one for one in self.bench.own_files.examples() if one.name == name
        )
        journey = start_journey(
            self.service,
            example.answers,
            title=example.answers.title,
            option=OptionId(example.option),
            protocol=self.service.catalog.protocol(example.timetable),
            day0=example.day0,
        )
        self.id = journey.id
        return example

    def reopen(self, day=None):
        """Close the data file and open it on a later day."""
        self.bench.close()
        self.day = day or self.day
        self.bench = open_workbench(self.folder / "journeys.db", self.day)

    def take(self, verb, *arguments, **named):
        """Look at an edit first, then take it; what happens is what was shown."""
        before = self.journey
        edit = verb(before, *arguments, **named)
        preview = self.service.preview(before, edit)
        recorded = self.service.record(before, edit)
        assert self.service.schedule(recorded) == preview.after
        return preview.difference

    def pdf(self, **wish):
        return make_export(self.bench, self.journey, ExportWish(**wish))

    def booklet(self):
        """The whole plan for oneself, with all that was entered inside."""
        return self.pdf(audience=Audience.ME, with_data=True)

    def page(self, number, pdf=None):
        """The words of one printed page, as a reader of the paper sees them."""
        target = self.folder / "read.pdf"
        target.write_bytes(pdf or self.pdf())
        return _text(target, number)

    def whole_text(self):
        return self.page(None, self.booklet())

    def events(self):
        """The calendar file as another program reads it: step id to event."""
        wish, journey = ExportWish(kind=ExportKind.ICS), self.journey
        made = make_file(self.bench, journey, wish)
        export = past_export(journey, wish, made, "plan.ics", self.day)
        self.service.record(journey, note_export(journey, export))
        calendar = Calendar.from_ical(made.data)
        return {str(event["UID"]): event for event in calendar.walk("VEVENT")}

    def event(self, title):
        (found,) = [
            event for event in self.events().values() if title in str(event["SUMMARY"])
        ]
        return found

    def came_back(self, pdf):
        """The journey that a PDF carries, but for the number of its version."""
        return replace(read_import(self.bench, pdf, "plan.pdf"), revision=0)


def _text(path, number):
    """Page by page as it lies on the paper; the whole in the order it is written."""
    first_to_last = ["-f", str(number), "-l", str(number), "-layout"]
    pages = [] if number is None else first_to_last
    told = subprocess.run(
        ["pdftotext", *pages, path, "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    return " ".join(told.stdout.split())


@pytest.fixture
def life(tmp_path):
    life = Life(tmp_path)
    yield life
    life.bench.close()
