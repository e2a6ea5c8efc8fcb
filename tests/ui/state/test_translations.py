"""The window in another language: every word of ours can be said in it, and fits.

The other language is made up: Esperanto by name, English with other vowels and half as
long again. A vowel without a hat in the window is a word that nobody could translate.
"""

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog
from planner.content.public_holidays import PublicHolidays
from planner.paths import resources_folder
from planner.services.journeys.journeys import JourneyService
from planner.services.language.cldr import locale_of
from planner.services.language.countries import language_name
from planner.services.language.dates_by_language import date_forms
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.pages.registry import PAGES
from planner.ui.state.settings import Settings
from planner.ui.widgets.frames.source_link import short_name
from planner.ui.widgets.words.breaks import breakable
from planner.ui.window.window_app import make_window
from tests.pseudo_language import (
    content_language,
    gathered,
    said_otherwise,
    window_language,
)
from tests.ui.sample import fill_journey
from tests.ui.stage import TODAY, QueuedDialogs, cut_off, settle, visible

HATS = str.maketrans("aeiouAEIOU", "âêîôûÂÊÎÔÛ")
SHORT_SOURCE = re.compile(r"[A-Z]\w+ \d{4}")
TYPED_IN = ("Ada Example", "City Hospital", "Clínica del Sur", "Puebla")
NAMES = ("Augsburg", "English", "Esperanto")
DATES = date_forms("eo")
BY_RULE = sorted(
    {
        *DATES.months,
        *DATES.months_short,
        *DATES.weekdays,
        *DATES.weekdays_short,
        *locale_of("eo").territories.values(),
        "-a de",
        "la ",
    },
    key=len,
    reverse=True,
)


def with_hats(text):
    return said_otherwise(text, lambda words: words.translate(HATS))


def longer(text):
    """The same with a tail of half its length, as German or Finnish would have."""
    return f"{with_hats(text)} {'~' * (len(text) // 2)}"


def words_of(tree):
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in tree.iter("context")
        for message in context.iter("message")
    }


def test_the_file_for_translators_has_every_word_of_the_window(tmp_path):
    kept = ET.parse(resources_folder() / "i18n" / "planner_en.ts")  # noqa: S314
    now = words_of(gathered(tmp_path / "planner_en.ts"))
    assert len(now) > 500
    assert words_of(kept) == now, "run: make words"


@pytest.fixture(scope="module", params=[with_hats, longer])
def languages(request, tmp_path_factory):
    return window_language(tmp_path_factory.mktemp("i18n"), "eo", request.param)


@pytest.fixture
def window(qtbot, qapp, tmp_path, languages, plain_look):
    content = tmp_path / "content"
    content_language(content, "eo", with_hats)
    store = SqliteJourneyStore(tmp_path / "journeys.db")
    catalog = ShippedCatalog(content)
    service = JourneyService(store, catalog, SystemClock(TODAY), PublicHolidays())
    Settings(store).language = "eo"
    bench = workbench_around(service, catalog, store)
    window = make_window(qapp, bench, QueuedDialogs(), languages)
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.open_at_last_place()
    window.resize(1280, 800)
    settle(qapp)
    yield window
    store.close()
    languages.choose("en")
    languages.install(qapp)


def words_in(window):
    for label in visible(window, QLabel):
        yield label.text()
    for button in visible(window, QAbstractButton):
        yield button.text()
        yield button.accessibleName()
    for box in visible(window, QComboBox):
        for row in range(box.count()):
            yield box.itemText(row)


def parts_of(sources):
    """What sources are called stays as they print it; the longest first."""
    parts = {part for one in sources for part in (one.authors, one.title)}
    parts |= {one.publication for one in sources}
    parts |= {re.split(r",| et al", one.authors)[0] for one in sources}
    parts |= {short_name(one) for one in sources}
    return sorted(filter(None, parts), key=len, reverse=True)


def without(parts, words):
    for part in parts:
        words = words.replace(part, "")
    return SHORT_SOURCE.sub("", words)


def test_every_page_speaks_the_other_language_and_nothing_is_cut_off(window, qapp):
    sources = parts_of(window.state.catalog.sources())
    place_of_data = breakable(str(window.context.bench.data_file.path))
    # A language is called by the name that it has for itself.
    books = window.state.catalog.phrases.languages()
    names = [language_name(one, one) for one in books]
    spoken = window.state.languages
    called = {spoken.name(one) for one in spoken.offered()}
    called |= {one.capitalize() for one in names}
    own = (place_of_data, *TYPED_IN, *NAMES, *names, *sources, *BY_RULE)
    left, cut = {}, {}
    for place in PAGES:
        window.go_to(place)
        settle(qapp)
        for words in set(words_in(window)) - called:
            # A bracket is a field that nobody filled.
            if re.search(r"[aeiou{}]", without(own, words)):
                left.setdefault(place, []).append(words)
        if cut_off(window):
            cut[place] = cut_off(window)[:4]
    assert not left
    assert not cut
