"""A day is a day: it moves on under the hand, and no letter or date moves with it."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.changes.step_forms import DoneForm
from planner.ui.state.day_watch import DayWatch
from planner.ui.window.window_app import make_window
from tests.clocks import an_evening
from tests.ui.stage import QueuedDialogs, settle, words_in_view
from tests.ui.story import TODAY
from tests.ui.windows import a_bench, with_plan

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def clock():
    return an_evening(TODAY)


@pytest.fixture
def window(qtbot, qapp, tmp_path, plain_look, clock):
    """A window on the told plan, a tenth of a second before midnight."""
    store = SqliteJourneyStore(tmp_path / "journeys.db")
    service = JourneyService(store, shipped_catalog(), clock, PublicHolidays())
    journey = with_plan(service)
    store.set_setting("ui.journey", journey.id)
    shown = make_window(qapp, a_bench(service), QueuedDialogs())
    qtbot.addWidget(shown)
    shown.show()
    yield shown
    store.close()
    settle(qapp)


def sleep_past_midnight(clock):
    """The laptop wakes on the next day: its timers stood still meanwhile."""
    clock.moment += timedelta(hours=9)


def test_today_moves_on_at_midnight(window, clock):
    window.go_to("today")
    assert window.state.speaker.day_long(TODAY) in words_in_view(window)
    clock.moment += timedelta(seconds=1)
    QTest.qWait(250)
    assert window.state.speaker.day_long(TOMORROW) in words_in_view(window)


def test_today_moves_on_when_the_window_is_used_after_a_sleep(qapp, window, clock):
    window.go_to("today")
    sleep_past_midnight(clock)
    qapp.applicationStateChanged.emit(qapp.applicationState().ApplicationActive)
    assert window.state.speaker.day_long(TOMORROW) in words_in_view(window)


def test_today_moves_on_when_the_zone_changes(qapp, window, clock):
    dates = [one.start for one in window.state.schedule.steps]
    window.go_to("today")
    clock.hours_east = 12
    qapp.applicationStateChanged.emit(qapp.applicationState().ApplicationActive)
    assert window.state.schedule.today == TOMORROW
    assert [one.start for one in window.state.schedule.steps] == dates


def test_an_empty_diary_is_for_the_new_day(window, clock):
    window.go_to("diary")
    form = window.host.page.form
    assert form.day.value == TODAY
    clock.moment += timedelta(seconds=1)
    QTest.qWait(250)
    assert form.day.value == TOMORROW
    assert window.drafts.names(window.state.journey.id) == ()


def test_a_begun_diary_asks_which_day_it_is_for_and_keeps_its_letters(window, clock):
    window.go_to("diary")
    form = window.host.page.form
    QTest.keyClicks(form.temperature, "39.4")
    clock.moment += timedelta(seconds=1)
    QTest.qWait(250)
    assert form.temperature.text() == "39.4"
    assert form.day.value is None
    assert "Which day is this for?" in words_in_view(window)
    form.day.take(TODAY)
    window.bar.press_primary()
    (entry,) = window.state.journey.diary.values()
    assert (entry.day, entry.temperature) == (TODAY, 39.4)


def test_an_open_question_knows_the_new_day(window, clock):
    step = window.state.schedule.steps[0]
    form = DoneForm(window.state, step)
    form.day.set_value(TOMORROW)
    sleep_past_midnight(clock)
    assert form.edit(window.state.journey).journey.facts[step.id].done.day == TOMORROW
    form.deleteLater()


def asked_over_night(qapp, window, clock, note):
    """Ask what happened on the evening, type a note or none, and wake the laptop."""
    found = []

    def over_night(dialog):
        if note:
            QTest.keyClicks(dialog.form.why.edit, note)
        sleep_past_midnight(clock)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        QTest.qWait(600)
        found.append((dialog.form.day.value, dialog.form.day.trouble))
        found.append(words_in_view(dialog))
        return False

    window.go_to("plan")
    window.dialogs.answers = [over_night]
    window.host.page.steps.done(window.state.schedule.steps[0].id)
    return found


def test_a_question_left_open_over_night_shows_the_new_day(qapp, window, clock):
    (day, trouble), words = asked_over_night(qapp, window, clock, "")
    assert (day, trouble) == (TOMORROW, "")
    assert window.state.speaker.day_bare(TODAY) not in words
    assert window.drafts.names(window.state.journey.id) == ()


def test_a_question_begun_the_evening_before_asks_which_day_it_is_for(
    qapp, window, clock
):
    (day, trouble), _words = asked_over_night(qapp, window, clock, "went well")
    assert day is None
    assert trouble == "Which day is this for?"


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_clock_that_is_far_off_moves_no_date_and_is_told(window, clock, year):
    before = [(one.id, one.start, one.latest) for one in window.state.schedule.steps]
    clock.moment = datetime(year, 1, 3, 9, tzinfo=UTC)
    window.findChild(DayWatch).look()
    after = [(one.id, one.start, one.latest) for one in window.state.schedule.steps]
    assert after == before
    assert f"3 January {year}" in words_in_view(window).replace("Jan ", "January ")


def test_the_next_morning_is_no_reason_for_a_notice(window, clock):
    sleep_past_midnight(clock)
    window.findChild(DayWatch).look()
    assert "clock of this laptop" not in words_in_view(window)
