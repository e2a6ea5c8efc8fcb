"""A fault in the files of the language that the window speaks is told, once."""

import shutil

import pytest

from planner.clock import SystemClock
from planner.content.catalog import ShippedCatalog, shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.ui.stage import TODAY, open_window


@pytest.fixture
def window_of(qtbot, qapp, tmp_path):
    """Opens a window on content of which one text was changed."""
    opened = []

    def made(language, change):
        content = tmp_path / "content"
        shutil.copytree(shipped_catalog().folder, content)
        change(content / "text" / language)
        store = SqliteJourneyStore(tmp_path / "journeys.db")
        service = JourneyService(
            store, ShippedCatalog(content), SystemClock(TODAY), PublicHolidays()
        )
        window = open_window(qapp, service, language=language)
        qtbot.addWidget(window)
        opened.append(store)
        return window

    yield made
    for store in opened:
        store.close()


def break_a_field(folder):
    """Puts a field into a text that gives none of that name."""
    file = next(
        file
        for file in sorted(folder.glob("*.toml"))
        if "{date}" in file.read_text("utf-8")
    )
    text = file.read_text("utf-8")
    file.write_text(text.replace("{date}", "{dat}", 1), "utf-8")
    return file.name


def test_a_field_that_nobody_gives_is_told_with_its_file(qtbot, window_of):
    broken = []
    window = window_of("es", lambda folder: broken.append(break_a_field(folder)))
    qtbot.waitUntil(lambda: broken[0] in window.messages.text, timeout=20_000)


def test_sound_words_are_no_news(qtbot, window_of):
    window = window_of("es", lambda _folder: None)
    qtbot.wait(4_000)
    assert ".toml" not in window.messages.text
