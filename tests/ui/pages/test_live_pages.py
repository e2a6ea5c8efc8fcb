"""Schedule, Today, plan and diary: reachable, named, never cut off."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from planner.models.journey import ContactRole
from planner.models.plan.facts import Booking, Done
from planner.models.plan.protocol import Site
from planner.models.plan.schedule import StepState
from planner.services.edits import plan_edits, step_edits
from planner.ui.pages.plan.plan_views import TIMELINE
from planner.ui.pages.today.later_button import LaterButton
from planner.ui.pages.today.thing_card import ThingCard
from planner.ui.pages.today.today_cards import (
    NextDatesCard,
    PutOffCard,
)
from planner.ui.widgets.pictures.line_chart import LineChartView
from tests.ui.stage import settle
from tests.ui.story import DAY0_DATE, TODAY, step_id
from tests.ui.windows import (
    a_service,
    open_window,
    tab_to,
    take,
    type_over,
    with_plan,
)

PAGES = ("schedule", "today", "plan", "visits", "diary", "people", "documents")
SIZES = ((1280, 800), (1024, 700))
FACTS = (
    lambda j: step_edits.book(j, step_id("dental"), Booking(day=date(2026, 11, 26))),
    lambda j: step_edits.mark_done(
        j, step_id("fertility"), Done(day=date(2026, 11, 20)), today=TODAY
    ),
    lambda j: plan_edits.hold(j, "A pause"),
)


@pytest.fixture
def service(tmp_path):
    made = a_service(tmp_path)
    yield made
    made.store.close()


def shown_widgets(page):
    return [one for one in page.findChildren(QWidget) if one.isVisibleTo(page)]


def scrolled_around(one, page):
    """The contents of the nearest area that scrolls inside the page, else the page."""
    held = one
    while held is not page:
        area = held.parentWidget().parentWidget()
        if isinstance(area, QScrollArea) and area.widget() is held:
            return held
        held = held.parentWidget()
    return page


def what_is_cut(one, page):
    """Tell what of a widget cannot be seen, None when all can."""
    if not isinstance(one, QLabel | QAbstractButton | QLineEdit):
        return None
    words = one.text()[:40]
    # What a part of the page scrolls to counts as seen.
    whole = scrolled_around(one, page)
    box = QRect(one.mapTo(whole, one.rect().topLeft()), one.size())
    if not whole.rect().contains(box):
        return (words, box)
    if isinstance(one, QLabel):
        needed = one.heightForWidth(one.width()) if one.wordWrap() else 0
        return (words, one.height(), needed) if one.height() < needed - 1 else None
    if one.height() < one.minimumSizeHint().height():
        return (words, one.height())
    if isinstance(one, QAbstractButton) and not one.isCheckable():
        wanted = one.fontMetrics().horizontalAdvance(one.text())
        return (words, one.width(), wanted) if one.width() < wanted else None
    return None


@pytest.mark.parametrize("place", PAGES)
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(qtbot, qapp, service, place, percent, size):
    with_plan(service, edits=FACTS[:2])
    window = open_window(qtbot, qapp, service, place, size=size, percent=percent)
    page = window.host.page
    settle(qapp)
    area = window.host.currentWidget()
    assert page.width() <= area.viewport().width(), "scrolls sideways"
    assert not [told for one in shown_widgets(page) if (told := what_is_cut(one, page))]


@pytest.mark.parametrize("place", PAGES)
def test_everything_that_takes_the_keyboard_has_a_name(qtbot, qapp, service, place):
    with_plan(service)
    window = open_window(qtbot, qapp, service, place)
    nameless = []
    for one in shown_widgets(window.host.page):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(one)
            if not interface.text(QAccessible.Text.Name).strip():
                nameless.append(repr(one))
    assert not nameless


@pytest.mark.parametrize("place", PAGES)
def test_tab_walks_through_the_page_and_comes_out_again(qtbot, qapp, service, place):
    with_plan(service)
    window = open_window(qtbot, qapp, service, place)
    page = window.host.page
    wanted = {
        one
        for one in shown_widgets(page)
        if isinstance(one, QAbstractButton | QLineEdit | QComboBox)
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(one, QAbstractButton) and one.autoExclusive())
        and not (isinstance(one, QAbstractButton) and one.group() is not None)
    }
    reached = set()
    for _ in range(len(wanted) * 2 + 60):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    assert not wanted - reached


def test_today_shows_the_three_things_that_press_most_and_when_they_may_be(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    words = {label.text() for label in window.host.page.findChildren(QLabel)}
    assert {"Fertility talk", "Dental check"} <= words
    # Never the bare title: it would read as an order.
    assert "Ask for the date: Stop natalizumab" in words
    assert "Wished for Tue 8 Dec 2026; fits until 22 Dec 2026." in words
    for begin, end in (
        ("Whom to ask: neurologist.", "ask what covers the gap."),
        (
            "Wished for Tue 1 Dec 2026; fits until 26 Jan 2027.",
            "before the transplant.",
        ),
    ):
        assert any(text.startswith(begin) and text.endswith(end) for text in words)
    buttons = window.host.page.findChildren(QAbstractButton)
    assert sum(one.property("kind") == "primary" for one in buttons) <= 3


def test_the_first_thing_of_today_is_settled_by_keys(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    state = window.state
    first = next(
        one
        for one in window.host.page.findChildren(QAbstractButton)
        if one.property("kind") == "primary"
    )

    def script(dialog):
        type_over(dialog.form.day.edit, "5 Feb 2027")
        tab_to(dialog, dialog.take_button)
        QTest.keyClick(dialog.take_button, Qt.Key.Key_Space)

    window.dialogs.scripts.append(script)
    tab_to(window, first)
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert state.schedule.by_id[step_id("stop-drug")].state is StepState.BOOKED
    words = {
        label.text()
        for label in window.host.page.findChildren(QLabel)
        if label.isVisible()
    }
    assert not any(text.startswith("Ask for the date") for text in words)


def test_what_is_booked_stands_apart_from_what_is_only_wished(qtbot, qapp, service):
    day = TODAY + timedelta(days=1)
    book = step_edits.book
    with_plan(service, edits=[lambda j: book(j, step_id("dental"), Booking(day=day))])
    window = open_window(qtbot, qapp, service, "today")
    (card,) = window.host.page.findChildren(NextDatesCard)
    words = [label.text() for label in card.findChildren(QLabel)]
    booked, wished = words.index("Booked"), words.index("Wished, not booked yet")
    (dental,) = (at for at, text in enumerate(words) if "Dental check" in text)
    assert booked < dental < wished < len(words) - 1


def visible(page, kind):
    return [one for one in page.findChildren(kind) if one.isVisibleTo(page)]


def test_what_is_put_off_leaves_today_and_comes_back_with_undo(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    page, state = window.host.page, window.state
    card = page.findChildren(ThingCard)[0]
    name = card.accessibleName()
    (later,) = card.findChildren(LaterButton)
    later.menu().actions()[0].trigger()
    qapp.processEvents()
    shown = [one.accessibleName() for one in visible(page, ThingCard)]
    assert name not in shown
    put_off = [one.facts.later for one in state.schedule.steps if one.facts.later]
    assert put_off == [TODAY + timedelta(days=1)]
    assert visible(page, PutOffCard)
    state.undo()
    qapp.processEvents()
    assert name in [one.accessibleName() for one in visible(page, ThingCard)]
    assert not visible(page, PutOffCard)


def test_after_something_was_closed_what_is_next_is_named_with_undo(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "today")
    card = window.host.page.findChildren(ThingCard)[0]
    buttons = card.findChildren(QAbstractButton)
    drop = next(one for one in buttons if one.text() == "Not needed")
    window.dialogs.scripts.append(take)
    drop.click()
    qapp.processEvents()
    assert any(one.dropped for one in window.state.journey.facts.values())
    shown = [one.accessibleName() for one in visible(window.host.page, ThingCard)]
    assert window.messages.text.startswith("Next: ")
    assert window.messages.text.removeprefix("Next: ") in shown[0]


def test_a_plan_on_hold_says_so_and_asks_for_nothing(qtbot, qapp, service):
    with_plan(service, edits=FACTS[2:])
    window = open_window(qtbot, qapp, service, "today")
    assert "Nothing to do" in window.host.page.heading.text()
    words = " ".join(label.text() for label in window.host.page.findChildren(QLabel))
    assert "on hold" in words


def test_a_plan_is_built_from_nothing_by_keys(qtbot, qapp, service):
    service.create("My transplant")
    window = open_window(qtbot, qapp, service, "schedule")
    page = window.host.page
    first = page.timetable.choices.rows()[0]
    tab_to(window, first)
    QTest.keyClick(first, Qt.Key.Key_Space)
    day0 = page.anchor.kind.rows()[0]
    tab_to(window, day0)
    QTest.keyClick(day0, Qt.Key.Key_Space)
    tab_to(window, page.anchor.day.edit)
    QTest.keyClicks(page.anchor.day.edit, "6 apr 2027")
    page.look_ahead()
    promised = page.preview.summary
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.place == "today"
    schedule = window.state.schedule
    dated = sum(step.start is not None for step in schedule.steps)
    assert schedule.day0 == DAY0_DATE
    assert not schedule.problems
    open_dates = [
        one
        for one in schedule.steps
        if one.start is None and one.step.set_by_team and one.state == "needs-date"
    ]
    assert open_dates
    assert promised == (
        f"{dated} steps have a day. All that has a date fits, not counting"
        f" {len(open_dates)} dates that only your team can set."
    )


def test_a_day_0_in_the_past_is_refused_in_words_and_builds_nothing(
    qtbot, qapp, service
):
    service.create("My transplant")
    window = open_window(qtbot, qapp, service, "schedule")
    page = window.host.page
    page.timetable.choices.rows()[0].click()
    page.anchor.kind.rows()[0].click()
    type_over(page.anchor.day.edit, "1 Jan 2020")
    page.look_ahead()
    assert "lies before today" in page.preview.summary
    page.make()
    assert window.state.journey.plan is None


def test_away_days_are_added_and_removed_and_move_what_must_be_attended(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "schedule")
    page = window.host.page
    before = window.state.schedule.by_id[step_id("mri")].start
    QTest.keyClick(page.blocked.away.open_button, Qt.Key.Key_Space)
    type_over(page.blocked.away.first.edit, window.state.speaker.day_bare(before))
    type_over(page.blocked.away.last.edit, window.state.speaker.day_bare(before))
    window.dialogs.scripts += [take, take]
    page.blocked.away.add_span()
    assert window.state.schedule.by_id[step_id("mri")].start != before
    page.blocked.away.removed.emit(next(iter(window.state.journey.away)))
    assert window.state.schedule.by_id[step_id("mri")].start == before


def test_days_on_which_the_clinics_near_home_are_shut_move_what_happens_there(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "schedule")
    spans = window.host.page.blocked.closures[Site.HOME]
    before = window.state.schedule.by_id[step_id("dental")].start
    QTest.keyClick(spans.open_button, Qt.Key.Key_Space)
    for field in (spans.first, spans.last):
        type_over(field.edit, window.state.speaker.day_bare(before))
    window.dialogs.scripts += [take, take]
    spans.add_span()
    assert window.state.schedule.by_id[step_id("dental")].start != before
    spans.removed.emit(next(iter(window.state.journey.closures)))
    assert window.state.schedule.by_id[step_id("dental")].start == before


def test_the_home_country_brings_its_public_holidays(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "schedule")
    box = window.host.page.blocked.country.country
    window.dialogs.scripts.append(take)
    box.setCurrentIndex(box.findData("DE"))
    box.activated.emit(box.currentIndex())
    assert window.state.journey.profile.home_country == "DE"
    window.go_to("plan")
    window.host.page.show_view(TIMELINE)
    closed = {
        bar.label for bar in window.host.page.views.timeline.canvas._timeline.closed
    }
    assert "Easter Monday" in closed


def test_results_of_a_test_stand_together_with_the_limits_of_the_laboratory(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "diary")
    page = window.host.page
    for result in ("5.2", "6.1"):
        for field, text in (
            (page.form.test, "IgG"),
            (page.form.result, result),
            (page.form.unit, "g/L"),
            (page.form.low, "7"),
        ):
            type_over(field, text)
        page.keep()
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "IgG, g/L (≥7)" in shown
    assert {"5.2", "6.1"} <= set(shown)
    (chart,) = page.findChildren(LineChartView)
    assert "2 values, from 5.2 to 6.1" in chart.accessibleDescription()


def test_a_day_in_the_diary_is_kept_changed_and_removed(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "diary")
    page = window.host.page
    type_over(page.form.temperature, "37,4")
    page.form.picks["fatigue"].setCurrentIndex(3)
    page.keep()
    (entry,) = window.state.journey.diary.values()
    assert (entry.temperature, entry.symptoms) == (37.4, {"fatigue": 3})
    page._change(entry.id)
    assert page.form.temperature.text() == "37.4"
    type_over(page.form.temperature, "38.2")
    page.keep()
    assert window.state.journey.diary[entry.id].temperature == 38.2
    page._remove(entry.id)
    assert not window.state.journey.diary


@pytest.mark.parametrize("text", ["hot", "60", "nan", "-3"])
def test_a_temperature_that_cannot_be_is_not_kept(qtbot, qapp, service, text):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "diary")
    page = window.host.page
    type_over(page.form.temperature, text)
    page.keep()
    assert not window.state.journey.diary
    assert page.form.temperature.text() == text


def test_the_advice_when_to_call_is_there_without_any_entry(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "diary")
    words = " ".join(label.text() for label in window.host.page.findChildren(QLabel))
    assert "38.0 °C" in words
    assert "24-hour number" in words


def form_in(page):
    """The form that is open; one that was closed may still wait to be deleted."""
    return page.form


def test_a_person_is_changed_and_taken_back(qtbot, qapp, service):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "people")
    page = window.host.page
    page.open_form(ContactRole.GP)
    type_over(page.form.name.line, "Dr Costa")
    type_over(page.form.phone.line, "020 1")
    page.form._finish()
    assert page.form is None
    assert window.state.journey.contacts[ContactRole.GP].phone == "020 1"
    page.open_form(ContactRole.GP)
    form = form_in(page)
    assert form.name.line.text() == "Dr Costa"
    for field in (form.name, form.phone):
        field.line.clear()
    form._finish()
    assert ContactRole.GP not in window.state.journey.contacts


def test_words_in_the_form_of_a_person_are_taken_when_the_page_is_left(
    qtbot, qapp, service
):
    with_plan(service)
    window = open_window(qtbot, qapp, service, "people")
    window.host.page.open_form(ContactRole.GP)
    QTest.keyClicks(window.host.page.form.name.line, "Dr Costa")
    window.go_to("documents")
    assert window.state.journey.contacts[ContactRole.GP].name == "Dr Costa"
