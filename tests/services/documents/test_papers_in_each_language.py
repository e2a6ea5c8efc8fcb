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
from planner.models.document import Audience, Paper
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
    SheetKind.BOOKLET: 12,
    SheetKind.WORKSHEET: 7,
}
IN_LARGE_PRINT = {SheetKind.DOCTOR: 2, SheetKind.BOOKLET: 12}
EDGE = 5 * 72 / 25.4
"""What many printers cannot reach, in points."""
FOOT = 22 * 72 / 25.4
LEAST = 0.2
"""How far down the last of several pages is filled: a quarter, its last line empty."""


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
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) == 1 or filled(pages[-1]) > LEAST, wish
    return [page.extract_text() for page in pages]


def filled(page):
    """Return how far down a page is filled, its foot left out."""
    lowest = min(place for _, place in written(page) if place > FOOT)
    return 1 - (lowest - FOOT) / (float(page.mediabox.height) - FOOT)


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


def test_a_wished_date_stands_beside_the_last_line_of_its_name(stories):
    bench, journeys = stories
    wish = wish_for(SheetKind.DOCTOR, ExportWish(language="es"))
    pdf = make_export(bench, journeys["stay-on-drug"], wish)
    places = {
        text.strip(): place for text, place in written(PdfReader(BytesIO(pdf)).pages[0])
    }
    # "Médico familiar: vacunas del año" is too long for one.
    assert places["lu, 1 mar 2027"] == pytest.approx(places["año"], abs=1)


@pytest.mark.parametrize("story", STORIES)
def test_the_first_page_of_the_booklet_has_its_second_language(stories, story):
    bench, journeys = stories
    wish = ExportWish(language="es", second_language=ENGLISH)
    pdf = make_export(bench, journeys[story], wish_for(SheetKind.BOOKLET, wish))
    first = PdfReader(BytesIO(pdf)).pages[0].extract_text()
    for language in ("es", ENGLISH):
        texts = CATALOG.texts(language)
        for key in ("booklet.title", "booklet.signs"):
            assert texts.get(f"document.{key}") in first


class Spoken:
    """A bench whose program speaks a language: so do the people of the stories."""

    def __init__(self, bench, language):
        self._bench, self.language = bench, language

    def __getattr__(self, name):
        return getattr(self._bench, name)


@pytest.fixture(scope="module", params=[ENGLISH, *OTHERS])
def told_in(request, tmp_path_factory):
    """The stories, told in a language."""
    store = SqliteJourneyStore(tmp_path_factory.mktemp("told") / "journeys.db")
    service = JourneyService(store, CATALOG, SystemClock(STORY_DAY), PublicHolidays())
    bench = workbench_around(service, CATALOG, store)
    spoken = Spoken(bench, request.param)
    yield spoken, dict(start_examples(spoken))
    store.close()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", [ENGLISH, *OTHERS])
@pytest.mark.parametrize("story", STORIES)
def test_the_front_in_large_print_has_two_pages(told_in, story, language, paper):
    bench, journeys = told_in
    plain = ExportWish(language=language, paper=paper, large_print=True)
    pdf = make_export(bench, journeys[story], wish_for(SheetKind.DOCTOR, plain))
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) == 2
    texts = CATALOG.texts(language)
    for page in pages:
        places = [place for _, place in written(page)]
        assert min(places) > EDGE - 0.1
        if language != ENGLISH:
            told = " ".join(page.extract_text().split())
            assert texts.get("sheet.translated") in told


@pytest.mark.sweep
@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("story", STORIES)
def test_the_booklet_has_twelve_pages_at_most(told_in, story, paper, large_print):
    bench, journeys = told_in
    plain = ExportWish(language=bench.language, paper=paper, large_print=large_print)
    pdf = make_export(bench, journeys[story], wish_for(SheetKind.BOOKLET, plain))
    pages = PdfReader(BytesIO(pdf)).pages
    assert len(pages) <= MOST_PAGES[SheetKind.BOOKLET]
    assert filled(pages[-1]) > LEAST


def written(page):
    """Return every text of a page with its height above the lower edge, in points."""
    found = []

    def note(text, matrix, text_matrix, *_):
        if text.strip():
            found.append((text, text_matrix[5] * matrix[3] + matrix[5]))

    page.extract_text(visitor_text=note)
    return found


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
