"""Journeys that are hard to print: all their papers, as one reads them back.

150 steps and 12 centres, names of 200 letters, notes of 10,000, every script, markup,
one step, nothing at all.
"""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.civil import Offset
from planner.models.document import Audience, Paper
from planner.models.errors import PlannerError
from planner.models.ids import CentreId, StepId
from planner.models.journey import Contact, ContactRole
from planner.models.person.decision import Answer, Centre
from planner.models.plan.facts import StepFacts
from planner.models.plan.protocol import Place, Role
from planner.models.structs import replace
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    make_export,
    wish_for,
)
from planner.services.edits.own_steps import OwnStep, own_step, put_own_step
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.export.paper_samples import squeezed

CATALOG = shipped_catalog()
STEPS = 150
CENTRES = 12
NAME = "Maria del Carmen Guadalupe " * 7 + "Ruiz"
NOTE = " ".join(f"word{number}" for number in range(1_100))
SCRIPTS = {
    "arabic": "سارة محمد عبد الرحمن",
    "hebrew": "שרה לוי",
    "chinese": "王小明",
    "japanese": "山田花子",
    "korean": "김민수",
    "thai": "สมชาย ใจดี",
    "devanagari": "राजेश कुमार",
    "georgian": "ნინო ბერიძე",
    "armenian": "Անի Հակոբյան",
    "markup": "<b>Anna</b> & \\sigma [link](x) %s {name}",
    "signs": "Anna ℃ ✓ ☐ ⚠ ﬁne",
}
ONE_SIDE = {SheetKind.CARER: 1, SheetKind.CARD: 1, SheetKind.DOCTOR: 2}
SILENT = re.compile("[\N{ZERO WIDTH SPACE}\u202a-\u202e\u2066-\u2069]")
NO_SUCH = {
    "export.nothing-to-carry",
    "export.nothing-to-hand-over",
    "export.nothing-to-print",
    "export.no-letters",
    "plan.none",
}


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    store = SqliteJourneyStore(tmp_path_factory.mktemp("hard") / "journeys.db")
    service = JourneyService(store, CATALOG, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, CATALOG, store)
    yield bench
    bench.close()


@pytest.fixture(scope="module")
def at_home(bench):
    return dict(start_examples(bench))["ahsct-at-home"]


def with_steps(journey, bench, count=STEPS):
    """The journey with so many rows in its plan, own steps between the others."""
    there = len(bench.service.schedule(journey).steps)
    own = {}
    for number in range(count - there):
        step = StepId(f"own-{number}")
        told = OwnStep(
            title=f"Own thing {number}",
            distance=Offset(days=number * 7 - 120),
            place=tuple(Place)[number % len(Place)],
            who=tuple(Role)[number % len(Role)],
        )
        own[step] = own_step(journey, step, told)
    return replace(journey, own_steps=own)


def with_centres(journey, count=CENTRES):
    plain = {
        CentreId(f"centre-{number}"): Centre(
            id=CentreId(f"centre-{number}"),
            name=f"{NAME} {number}" if number % 2 else f"Clinic {number}",
            city="Llanfairpwllgwyngyll",
            country="GB",
            answers={"ms-number": Answer(text=f"{number} in all")},
        )
        for number in range(count - len(journey.centres))
    }
    return replace(journey, centres={**journey.centres, **plain})


def papers(bench, journey, *, whole=False, **more):
    """Yield name and pages of every paper of a journey, ``whole`` plans as well."""
    plain = ExportWish(**more)
    wishes = {kind: wish_for(kind, plain) for kind in SheetKind}
    if whole:
        wishes["me"] = replace(plain, audience=Audience.ME)
        wishes["for my carer"] = replace(plain, audience=Audience.CARER)
    for name, wish in wishes.items():
        try:
            pdf = make_export(bench, journey, wish)
        except PlannerError as error:
            if error.code not in NO_SUCH:
                raise
            continue
        pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
        assert len(pages) <= ONE_SIDE.get(name, len(pages)) or more.get("large_print")
        yield name, pages


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("large_print", [False, True])
def test_150_steps_and_12_centres_are_on_paper(bench, at_home, large_print):
    journey = with_centres(with_steps(at_home, bench))
    told = dict(papers(bench, journey, whole=True, large_print=large_print))
    for name in ("me", SheetKind.BOOKLET):
        if large_print and name is SheetKind.BOOKLET:
            continue  # it tells what is next alone
        text = squeezed(" ".join(told[name]))
        for number in range(len(journey.own_steps)):
            assert re.search(rf"Ownthing{number}(?!\d)", text), (name, number)
    whole = squeezed(" ".join(told["me"]))
    for centre in journey.centres.values():
        assert squeezed(centre.name) in whole
    answered = len(journey.centres) - len(at_home.centres)
    assert all(f"{number}inall" in whole for number in range(answered))
    assert "Own thing" in " ".join(told["for my carer"])


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("paper", Paper)
def test_names_of_200_letters_and_notes_of_10_000_push_nothing_off(
    bench, at_home, paper
):
    contacts = {
        role: Contact(role=role, name=f"Dr {NAME}", phone="+44 20 7946 0000")
        for role in ContactRole
    }
    profile = replace(at_home.profile, name=NAME, other_conditions=NOTE)
    facts = {StepId("mri-baseline"): StepFacts(note=NOTE)}
    journey = replace(at_home, profile=profile, contacts=contacts, facts=facts)
    for name, pages in papers(bench, journey, paper=paper):
        if name not in {SheetKind.WORKSHEET, SheetKind.RULES}:
            assert "14 Mar 1992" in " ".join(pages[0].split()), name
        if name is SheetKind.BOOKLET:
            words = set(" ".join(pages).split())
            missing = {one for one in NOTE.split() if one not in words}
            assert len(missing) < 40, name  # broken at the end of a line or a page
            assert {"word0", "word1099"} <= words, name


@pytest.mark.slow
@pytest.mark.sweep
@pytest.mark.timeout(300)
@pytest.mark.parametrize("script", SCRIPTS)
def test_names_in_every_script_stand_on_every_paper(bench, at_home, script):
    name = SCRIPTS[script]
    journey = replace(at_home, profile=replace(at_home.profile, name=name))
    typed = squeezed(name).replace("ﬁ", "fi")
    for paper, pages in papers(bench, journey):
        text = SILENT.sub("", squeezed(" ".join(pages)))
        assert "[U+" not in text, paper
        assert typed in text, paper


@pytest.mark.slow
@pytest.mark.parametrize("steps", [0, 1])
def test_a_journey_with_nothing_or_one_step_is_printed(bench, steps):
    journey = bench.service.create("Nothing")
    if steps:
        only = own_step(journey, StepId("own-only"), OwnStep(title="Only", anchor=None))
        journey = bench.service.record(journey, put_own_step(journey, only))
    told = dict(papers(bench, journey, whole=True))
    assert "not told" in " ".join(told[SheetKind.DOCTOR][0].split())
