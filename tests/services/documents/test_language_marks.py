"""Every file says in which language it is: papers, calendars, data for clinics."""

import json
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.documents.exports import (
    ExportKind,
    ExportWish,
    SheetKind,
    make_export,
    wish_for,
)
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore

CATALOG = shipped_catalog()
WHOLE = [one for one in CATALOG.languages() if CATALOG.texts(one).share == 100]


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    store = SqliteJourneyStore(tmp_path_factory.mktemp("marks") / "journeys.db")
    service = JourneyService(store, CATALOG, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, CATALOG, store)
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def journey(bench):
    return dict(start_examples(bench))["ahsct-at-home"]


@pytest.mark.slow
@pytest.mark.parametrize("language", WHOLE)
def test_every_file_is_marked_with_its_language(bench, journey, language):
    tag = CATALOG.texts(language).language.replace("_", "-")
    wish = ExportWish(language=language)
    calendar = make_export(
        bench, journey, ExportWish(kind=ExportKind.ICS, language=language)
    )
    plain = calendar.decode().replace("\r\n ", "")
    marks = {
        line.partition("LANGUAGE=")[2].split(";")[0].split(":")[0]
        for line in plain.splitlines()
        if "LANGUAGE=" in line
    }
    assert marks == {tag}
    fhir = json.loads(
        make_export(bench, journey, ExportWish(kind=ExportKind.FHIR, language=language))
    )
    assert {tag} == set(languages_in(fhir))
    made = [one["resource"] for one in fhir["entry"]]
    unmarked = {one["resourceType"] for one in made if "language" not in one}
    assert unmarked == {"Patient"}, "whose words are names and what was typed"
    reader = PdfReader(
        BytesIO(make_export(bench, journey, wish_for(SheetKind.DOCTOR, wish)))
    )
    assert reader.trailer["/Root"]["/Lang"] == tag


@pytest.mark.slow
@pytest.mark.parametrize("language", [one for one in WHOLE if one != "en"])
def test_no_english_is_left_in_a_calendar_of_another_language(bench, journey, language):
    def lines(one):
        told = make_export(
            bench, journey, ExportWish(kind=ExportKind.ICS, language=one)
        )
        plain = told.decode().replace("\r\n ", "").splitlines()
        return {
            line.partition(":")[2]
            for line in plain
            if line.startswith(("SUMMARY", "DESCRIPTION", "X-WR-CALNAME"))
        }

    same = lines(language) & lines("en")
    assert not {line for line in same if line not in journey.title}


def languages_in(node):
    """The languages that resources of FHIR name."""
    if isinstance(node, dict):
        if "language" in node and "resourceType" in node:
            yield node["language"]
        for value in node.values():
            yield from languages_in(value)
    elif isinstance(node, list):
        for value in node:
            yield from languages_in(value)
