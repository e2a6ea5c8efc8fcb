"""What matters to you: a list that is answered by hand, by numbers and by arrows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.models.person.decision import Rating, RiskAccepted
from planner.services.edits.decision_edits import rate
from planner.ui.pages.values.picture_part import PicturePart
from planner.ui.pages.values.rating_scale import ANSWERS, RatingScale
from planner.ui.widgets.frames.compare_table import CompareTable
from tests.ui.opened import PICTURE, TICKS
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle, visible, words_in_view

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def page(window, qapp):
    window.go_to("values")
    settle(qapp)
    return window.host.page


@pytest.fixture
def scales(page):
    """The rows from the first to the last."""
    return list(page._scales.scales.values())


def stored(page):
    return page.state.journey.decision.mine.ratings


def focused_scale():
    return QApplication.focusWidget().parentWidget()


def stand_on(scale):
    scale.take_focus()
    assert focused_scale() is scale


def test_all_that_may_matter_is_on_one_page_each_with_its_answers(page, scales):
    items = page.state.catalog.aid.value_items
    assert len(scales) == len(items)
    words = words_in_view(page)
    for item, scale in zip(items, scales, strict=True):
        title = page.state.texts.get(f"values.{item.id}.title")
        assert title in words
        assert page.state.texts.get(f"values.{item.id}.body") in words
        asked = page.state.texts.get("values.question")
        assert scale.accessibleName() == f"{title}. {asked}"
        assert len(scale.rows()) == len(ANSWERS)


def test_every_row_is_answered_by_numbers_from_the_first_to_the_last(
    page, scales, hands
):
    page.heading.setFocus()
    for at, _ in enumerate(scales):
        hands.type(str(at % len(ANSWERS) + 1))
        following = scales[min(at + 1, len(scales) - 1)]
        assert focused_scale() is following
    wanted = {
        item: ANSWERS[at % len(ANSWERS)] for at, item in enumerate(page._scales.scales)
    }
    assert stored(page) == wanted
    assert f"{len(scales)} of {len(scales)} answered" in words_in_view(page)


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_an_answer_is_taken_back_by_a_key_and_the_row_keeps_the_keyboard(
    page, scales, hands, key
):
    stand_on(scales[1])
    hands.type("5")
    stand_on(scales[1])
    hands.press(key)
    assert stored(page) == {}
    assert focused_scale() is scales[1]
    assert scales[1].value() is None
    assert f"0 of {len(scales)} answered" in words_in_view(page)


def test_taking_back_what_was_not_answered_is_no_change(page, scales, hands, service):
    before = len(service.history(page.state.journey.id))
    stand_on(scales[0])
    hands.type("0")
    assert len(service.history(page.state.journey.id)) == before


@pytest.mark.parametrize("typed", ["7", "9", "x", "-"])
def test_a_key_that_is_no_answer_changes_nothing(page, scales, hands, typed):
    stand_on(scales[2])
    focused = QApplication.focusWidget()
    hands.type(typed)
    assert stored(page) == {}
    assert QApplication.focusWidget() is focused
    page.heading.setFocus()
    hands.type(typed)
    assert stored(page) == {}
    assert page.heading.hasFocus()


def test_numbers_with_a_held_key_are_left_to_the_window(page, scales):
    stand_on(scales[0])
    QTest.keyClick(
        QApplication.focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.MetaModifier
    )
    assert stored(page) == {}


def test_a_number_typed_at_once_answers_the_first_row_without_an_answer(
    page, scales, hands
):
    first, second = list(page._scales.scales)[:2]
    page.state.run(lambda journey: rate(journey, first, Rating.A_LOT))
    page.heading.setFocus()
    hands.type("1")
    assert stored(page) == {first: Rating.A_LOT, second: Rating.NOT_AT_ALL}
    assert focused_scale() is scales[2]


def test_tab_stops_once_at_each_row_on_its_answer(page, scales, hands):
    item = list(page._scales.scales)[3]
    page.state.run(lambda journey: rate(journey, item, Rating.A_LOT))
    page.heading.setFocus()
    for at, scale in enumerate(scales):
        hands.press(TAB)
        assert focused_scale() is scale
        wanted = ANSWERS.index(Rating.A_LOT) if at == 3 else 0
        assert QApplication.focusWidget() is scale.rows()[wanted]
    for scale in reversed(scales[:-1]):
        hands.press(BACKTAB)
        assert focused_scale() is scale


def test_arrow_keys_go_through_the_answers_in_their_order_and_stop_at_the_ends(
    page, scales, hands
):
    scale = scales[0]
    stand_on(scale)
    hands.press(Qt.Key.Key_Left)
    assert scale.value() is None
    for wanted in ANSWERS[1:]:
        hands.press(Qt.Key.Key_Right)
        assert list(stored(page).values()) == [wanted]
    hands.press(Qt.Key.Key_Down)
    assert list(stored(page).values()) == [ANSWERS[-1]]
    for wanted in reversed(ANSWERS[:-1]):
        hands.press(Qt.Key.Key_Up)
        assert list(stored(page).values()) == [wanted]
    assert focused_scale() is scale


def test_a_click_or_an_assistive_tool_stores_an_answer_as_a_key_does(page, scales):
    first, last = scales[0], scales[-1]
    first.rows()[1].click()
    last.rows()[-1].toggle()
    items = list(page._scales.scales)
    assert stored(page) == {items[0]: ANSWERS[1], items[-1]: ANSWERS[-1]}


def test_what_is_undone_is_shown_and_counted_as_it_is_stored(page, scales, hands):
    stand_on(scales[0])
    hands.type("2")
    page.state.undo()
    assert scales[0].value() is None
    assert f"0 of {len(scales)} answered" in words_in_view(page)


@pytest.mark.parametrize("percent", [100, 300])
def test_the_row_with_the_keyboard_is_in_view(
    qtbot, qapp, service, plain_look, percent
):
    window = open_window(qapp, service, size=(640, 360), percent=percent)
    qtbot.addWidget(window)
    window.go_to("values")
    settle(qapp)
    area = window.host.currentWidget()
    scales = list(window.host.page._scales.scales.values())
    for scale in (*scales, *reversed(scales)):
        scale.take_focus()
        settle(qapp)
        row = scale.rows()[0]
        top = row.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + row.height() <= area.viewport().height()


def test_the_question_is_in_view_with_its_answers_also_on_the_way_back(
    page, scales, qapp
):
    area = page.context.frame.host.currentWidget()
    for scale in (*scales, *reversed(scales)):
        scale.take_focus()
        settle(qapp)
        row = scale.parentWidget()
        top = row.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert top >= 0
        assert top + row.height() <= area.viewport().height()


def test_the_answers_the_top_three_and_the_picture_are_one_screen_of_the_walk(
    page, qapp, window
):
    assert page._scales.isVisible()
    assert page._top.isVisible()
    assert page._picture.isVisible()
    assert page.bar().back is None
    page.bar().primary.run()
    assert window.place == "centres"


def test_the_picture_follows_the_top_three_and_stays_below_the_hand(page, qapp):
    assert not page._picture.findChildren(CompareTable)
    first, second = list(page._top.boxes.values())[:2]
    for box in (first, second):
        before = box.mapTo(page, QPoint(0, 0))
        box.setFocus()
        box.click()
        settle(qapp)
        assert box.hasFocus()
        assert box.mapTo(page, QPoint(0, 0)) == before
    (table,) = visible(page._picture, CompareTable)
    assert len(table._lines) == 3, "the heads and a row for each of both"
    first.click()
    settle(qapp)
    (table,) = visible(page._picture, CompareTable)
    assert len(table._lines) == 2


def test_the_picture_of_three_is_seen_on_one_screen(qtbot, qapp, service, plain_look):
    window = open_window(qapp, service, size=(1366, 728))
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("values")
    window.host.page._go(PICTURE)
    settle(qapp)
    (table,) = visible(window.host.page._picture, CompareTable)
    view = window.host.currentWidget().viewport()
    top = table.mapTo(view, QPoint(0, 0)).y()
    assert top >= 0
    assert top + table.height() <= view.height()


def test_on_a_bad_day_the_top_three_and_the_picture_stand_alone(window, qapp):
    window.change_settings(bad_day=True)
    window.go_to("values")
    settle(qapp)
    page = window.host.page
    page._go(TICKS)
    settle(qapp)
    assert page._top.isVisible()
    assert not visible(page, PicturePart)
    page.bar().primary.run()
    settle(qapp)
    assert page._picture.isVisible()
    page.bar().back()
    settle(qapp)
    assert page._index == TICKS


def test_what_weighs_most_comes_first_among_the_top_three_at_once(page, scales, qapp):
    items = list(page._scales.scales)
    scales[4].rows()[4].click()
    settle(qapp)
    first = min(page._top.boxes.values(), key=lambda box: (box.y(), box.x()))
    assert first is page._top.boxes[items[4]]
    assert first.accessibleName().endswith("(a great deal)")


def test_a_bad_day_asks_one_question_at_a_time_and_takes_its_keys(window, qapp, hands):
    window.change_settings(bad_day=True)
    window.go_to("values")
    settle(qapp)
    page = window.host.page
    (scale,) = visible(page, RatingScale)
    assert "question 1 of" in words_in_view(page)
    stand_on(scale)
    hands.type("3")
    assert list(stored(page).values()) == [ANSWERS[2]]
    page.bar().primary.run()
    settle(qapp)
    (second,) = visible(page, RatingScale)
    assert second.value() is None
    assert "question 2 of" in words_in_view(page)


def test_how_much_risk_would_be_worth_it_is_asked_once_below_the_top_three(page, qapp):
    page._go(len(page._items))
    settle(qapp)
    answers = page._risk.answers
    assert answers.value() is None
    assert page.state.texts.get("values.risk-body") in words_in_view(page)
    rows = answers.rows()
    assert len(rows) == len(RiskAccepted)
    rows[3].click()
    settle(qapp)
    assert page.state.journey.decision.mine.risk is RiskAccepted.ONE_IN_1_000
    assert answers.value() is RiskAccepted.ONE_IN_1_000
