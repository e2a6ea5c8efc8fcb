"""Every kind of paper of every story, and of hard names, as the checkers see it.

`make pdf-check` runs all of it; veraPDF, the reference for PDF/A and PDF/UA, where it
is installed.
"""

import shutil
import subprocess

import pytest

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.answers.examples import read_examples
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.document import Audience
from planner.models.errors import PlannerError
from planner.models.structs import replace
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    make_export,
    wish_for,
)
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.export.sheets.test_doctor_sheet import NAMES
from tests.oracles import complaints

STORIES = tuple(example.name for example in read_examples())
STANDARDS = ("3b", "ua1")


@pytest.fixture(scope="module")
def stories(tmp_path_factory):
    catalog = shipped_catalog()
    store = SqliteJourneyStore(tmp_path_factory.mktemp("stories") / "journeys.db")
    service = JourneyService(store, catalog, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, catalog, store)
    yield bench, dict(start_examples(bench))
    store.close()


def wishes(**more):
    plain = ExportWish(**more)
    yield "me", replace(plain, audience=Audience.ME)
    yield "for-carer", replace(plain, audience=Audience.CARER)
    for kind in SheetKind:
        yield kind.value, wish_for(kind, plain)


def printed(bench, journey, folder, **more):
    """Write every paper that there is of a journey."""
    for name, wish in wishes(**more):
        try:
            data = make_export(bench, journey, wish)
        except PlannerError:  # not every treatment has every paper
            continue
        file = folder / f"{name}.pdf"
        file.write_bytes(data)
        yield file


def assert_clean(files):
    assert complaints(*files) == []
    checks = []
    if shutil.which("qpdf"):
        checks += [["qpdf", "--check", file] for file in files]
    if shutil.which("verapdf"):
        checks += [["verapdf", "--flavour", one, *files] for one in STANDARDS]
    for check in checks:
        said = subprocess.run(check, capture_output=True, check=False)
        assert said.returncode == 0, said.stdout


@pytest.mark.slow
@pytest.mark.sweep
@pytest.mark.timeout(600)
@pytest.mark.parametrize("how", ["en", "es", "tr", "large"])
@pytest.mark.parametrize("story", STORIES)
def test_no_checker_finds_an_error_in_any_paper(stories, tmp_path, story, how):
    bench, journeys = stories
    more = {"large_print": True} if how == "large" else {"language": how}
    files = list(printed(bench, journeys[story], tmp_path, **more))
    assert len(files) >= len(SheetKind) - 3
    assert_clean(files)


@pytest.mark.slow
@pytest.mark.sweep
@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", sorted(NAMES))
def test_no_checker_finds_an_error_under_a_hard_name(stories, tmp_path, name):
    bench, journeys = stories
    journey = journeys["ahsct-at-home"]
    profile = replace(journey.profile, name=NAMES[name])
    journey = replace(journey, profile=profile)
    assert_clean(list(printed(bench, journey, tmp_path)))
