"""The doctor's page stands on the documents page and follows every change."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from planner.models.structs import replace
from planner.services.edits.profile_edits import set_profile
from tests.ui.windows import a_service, open_window, with_plan


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    service = a_service(tmp_path)
    with_plan(service)
    yield open_window(qtbot, qapp, service, "documents")
    service.store.close()


def test_the_page_is_there_without_a_button_and_follows_a_change(window, qtbot):
    front, state = window.host.page.front, window.state
    qtbot.waitUntil(lambda: front.is_current, timeout=20_000)
    before = front.picture.image.copy()
    assert not before.isNull()
    assert before.height() > before.width()
    named = replace(state.journey.profile, name="Ada Lovelace of Marylebone")
    state.run(lambda journey: set_profile(journey, named, state.today()))
    assert not front.is_current
    qtbot.waitUntil(lambda: front.is_current, timeout=20_000)
    assert front.picture.image != before


def test_while_the_page_is_made_that_is_said_and_the_last_one_stays(window, qtbot):
    front, state = window.host.page.front, window.state
    if not front.is_current:
        assert "being made" in front._words.text()
        assert not front.picture.isVisible(), "an empty sheet looks like the page"
    qtbot.waitUntil(lambda: front.is_current, timeout=20_000)
    assert front.picture.isVisible()
    assert "being made" not in front._words.text()
    kept = front.picture.image.cacheKey()
    named = replace(state.journey.profile, name="Ada Lovelace of Marylebone")
    state.run(lambda journey: set_profile(journey, named, state.today()))
    assert "made anew" in front._words.text()
    assert front.picture.isVisible()
    assert front.picture.image.cacheKey() == kept
    qtbot.waitUntil(lambda: front.is_current, timeout=20_000)
    assert "made anew" not in front._words.text()


def test_what_has_not_changed_is_not_made_again(window, qtbot):
    front = window.host.page.front
    qtbot.waitUntil(lambda: front.is_current, timeout=20_000)
    kept = front.picture.image.cacheKey()
    window.host.page.refresh()
    assert front.is_current
    assert front.picture.image.cacheKey() == kept


def test_the_page_follows_the_language_of_the_clinic(window, qtbot):
    page = window.host.page
    qtbot.waitUntil(lambda: page.front.is_current, timeout=20_000)
    before = page.front.picture.image.copy()
    buttons = page.paper.clinic.choice.findChildren(QAbstractButton)
    german = next(one for one in buttons if one.text() == "Deutsch")
    german.click()
    assert not page.front.is_current
    qtbot.waitUntil(lambda: page.front.is_current, timeout=20_000)
    assert not page.front.picture.image.isNull()
    assert page.front.picture.image != before
