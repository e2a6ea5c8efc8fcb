"""A bad day: one thing on every page, a sign that it is one, and a way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.services.views.walk import PLACES
from planner.ui.pages.today.later_button import LaterButton
from planner.ui.pages.today.thing_card import ThingCard
from tests.ui.stage import settle, visible, words_in_view
from tests.ui.windows import with_plan


@pytest.fixture
def bad_day(window, qapp):
    window.state.open(with_plan(window.state.service).id)
    window.change_settings(bad_day=True)
    settle(qapp)
    return window


def test_a_bad_day_shows_one_thing_and_its_sign_on_every_page(bad_day, qapp):
    more = {}
    for place in PLACES:
        bad_day.go_to(place.id)
        settle(qapp)
        assert not bad_day.side.isVisible()
        assert "Bad day is on" in words_in_view(bad_day.top)
        assert bad_day.top.leave.isVisible()
        page = bad_day.host.page
        shown = page.one_thing.in_view()
        if len(shown) > page.first_things:
            more[place.id] = shown
    assert not more


def test_a_bad_day_has_one_more_thing_when_asked_and_one_again_the_next_time(
    bad_day, qapp
):
    page = bad_day.host.page
    assert page.heading.text() == "One thing. The rest can wait."
    seen = len(visible(page, ThingCard))
    assert seen == 1
    page.one_thing.more.click()
    settle(qapp)
    assert len(visible(page, ThingCard)) == seen + 1
    bad_day.go_to("people")
    bad_day.go_to("today")
    settle(qapp)
    assert len(visible(page, ThingCard)) == seen


def test_on_a_bad_day_a_thing_can_be_put_off(bad_day, hands, qapp):
    (card,) = visible(bad_day.host.page, ThingCard)
    named = card.accessibleName()
    (later,) = visible(card, LaterButton)
    later.menu().actions()[0].trigger()
    settle(qapp)
    assert "You are asked again on" in bad_day.messages.text
    (card,) = visible(bad_day.host.page, ThingCard)
    assert card.accessibleName() != named


def test_a_bad_day_has_few_stops_and_the_numbers_to_call(bad_day, hands, qapp):
    stops = set()
    for _ in range(20):
        hands.press(Qt.Key.Key_Tab)
        stops.add(QApplication.focusWidget().accessibleName())
    assert len(stops) <= 8
    assert {"Numbers to call", "How I feel", "Leave bad day"} <= stops
    hands.push("Numbers to call")
    assert bad_day.place == "people"
    hands.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bad_day.place == "today"
    bad_day.top.leave.click()
    settle(qapp)
    assert not bad_day.settings.bad_day
    assert bad_day.side.isVisible()
