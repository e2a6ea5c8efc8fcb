"""Every paper of every story in each language of the window: whole, and as short."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.answers.examples import read_examples
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.content.words.texts import ENGLISH
from planner.models.document import Audience
from planner.models.errors import PlannerError
from planner.services.documents.exports import (
    ExportWish,
    SheetKind,
    make_export,
    wish_for,
)
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.export.paper_samples import squeezed

CATALOG = shipped_catalog()
OTHERS = ("es", "tr")
STORIES = tuple(example.name for example in read_examples())
FALLBACK = "[EN]"
A_SENTENCE = 5
"""Words from which a text of ours is no name, and can be looked for on a page."""
MOST_PAGES = {
    SheetKind.DOCTOR: 2,
    SheetKind.CARER: 1,
    SheetKind.CARD: 1,
    SheetKind.BOOKLET: 14,
    SheetKind.WORKSHEET: 7,
}
IN_LARGE_PRINT = {SheetKind.DOCTOR: 3, SheetKind.BOOKLET: 14}
"""Words of other languages are a fifth longer: papers of many pages may have one more
than in English."""


@pytest.fixture(scope="module")
def stories(tmp_path_factory):
    store = SqliteJourneyStore(tmp_path_factory.mktemp("stories") / "journeys.db")
    service = JourneyService(store, CATALOG, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, CATALOG, store)
    yield bench, dict(start_examples(bench))
    store.close()


@pytest.fixture(scope="module")
def english():
    """Our sentences that no other language may say, squeezed, by key."""
    texts = CATALOG.texts(ENGLISH)
    keys = (key for one in texts.sections() for key in texts.section_keys(one))
    # What the people of the stories wrote stays as it is.
    theirs = ("examples.", "stories.")
    told = {key: texts.get(key) for key in keys if not key.startswith(theirs)}
    return {
        key: squeezed(text)
        for key, text in told.items()
        if "{" not in text and len(text.split()) >= A_SENTENCE
    }


def wishes(language, **more):
    plain = ExportWish(language=language, **more)
    yield "me", ExportWish(language=language, audience=Audience.ME, **more)
    yield "carer's plan", ExportWish(language=language, audience=Audience.CARER, **more)
    for kind in SheetKind:
        yield kind, wish_for(kind, plain)


def pages_or_refusal(bench, journey, wish):
    try:
        pdf = make_export(bench, journey, wish)
    except PlannerError as error:
        return error.code
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("language", OTHERS)
def test_no_word_in_the_cell_of_a_day_is_cut(stories, story, language):
    bench, journeys = stories
    wish = wish_for(SheetKind.DOCTOR, ExportWish(language=language))
    told = pages_or_refusal(bench, journeys[story], wish)
    if isinstance(told, str):
        pytest.skip("this story has no such paper")
    words, texts = told[-1], CATALOG.texts(language)
    for key in ("sheet.elsewhere", "sheet.other-side"):
        words = words.replace(texts.get(key), "")
    assert "…" not in words


@pytest.mark.sweep
@pytest.mark.timeout(300)
@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("story", STORIES)
def test_each_paper_is_whole_in_each_language(
    stories, english, story, language, large_print
):
    bench, journeys = stories
    texts, limits = CATALOG.texts(language), MOST_PAGES
    own = {key: squeezed(texts.get(key)) for key in english}
    if large_print:
        limits = IN_LARGE_PRINT
    for name, wish in wishes(language, large_print=large_print):
        told = pages_or_refusal(bench, journeys[story], wish)
        if isinstance(told, str):
            _, plain = next(one for one in wishes(ENGLISH) if one[0] == name)
            assert pages_or_refusal(bench, journeys[story], plain) == told, name
            continue
        assert len(told) <= limits.get(name, len(told)), name
        words = " ".join(told)
        assert FALLBACK not in words, name
        printed = squeezed(words)
        foreign = [
            key
            for key, text in english.items()
            if text in printed and text not in own[key]
        ]
        assert not foreign, name
