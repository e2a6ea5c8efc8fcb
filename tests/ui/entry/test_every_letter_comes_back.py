"""What is typed into a form is there again, however it was left."""

import subprocess
import sys
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from planner.services.views.walk import PLACES
from planner.storage.access.driver import sqlite
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import ThemeName
from planner.ui.widgets.fields.field import TextField
from planner.ui.window.window_app import make_window
from tests.places import ROOT
from tests.ui.entry.draft_forms import BOUND, FORMS, fill
from tests.ui.entry.typist import DIALOGS_WITH_FORMS
from tests.ui.opened import DIALOGS
from tests.ui.stage import QueuedDialogs, let_go, settle, words_in_view
from tests.ui.story import TODAY
from tests.ui.windows import a_bench, a_service, with_plan

PAUSE = 500
"""Milliseconds after the last key within which it is stored."""


def _leave_by_path(window):
    window.go_to("options")


def _leave_by_next(window):
    for place in PLACES:
        window.go_to(place.id)
        action = window.host.page.bar().primary
        if action is not None and action.words.startswith("Next"):
            action.run()


def _make_bigger(window):
    window.change_settings(percent=150)
    settle(QApplication.instance())


def _darken(window):
    window.change_settings(theme=ThemeName.DARK)
    settle(QApplication.instance())


def _have_a_bad_day(window):
    window.change_settings(bad_day=True)
    settle(QApplication.instance())


def _look_at_another_journey(window):
    window.state.create("Another one")
    first = next(
        one.id
        for one in window.state.service.summaries()
        if one.id != window.state.journey.id
    )
    window.state.open(first)


STAYING = (
    _leave_by_path,
    _leave_by_next,
    _make_bigger,
    _darken,
    _have_a_bad_day,
    _look_at_another_journey,
)
CLOSING = ("stop", "close")


@pytest.fixture
def windows(qapp, tmp_path, plain_look):
    """Open windows one after the other on one data file."""
    opened, shown = [], []

    def open_one(today=TODAY):
        service = a_service(tmp_path, today)
        window = make_window(qapp, a_bench(service), QueuedDialogs())
        window.show()
        opened.append(service)
        shown.append(window)
        return window

    yield open_one
    for window in filter(isValid, shown):
        window.close()
        _end(window)
    for service in opened:
        service.store.close()
    settle(qapp)


@pytest.fixture
def folder(tmp_path):
    service = a_service(tmp_path)
    journey = with_plan(service)
    service.store.set_setting("ui.journey", journey.id)
    service.store.close()
    return tmp_path


@pytest.mark.parametrize("leave", STAYING, ids=lambda leave: leave.__name__)
def test_forms_keep_every_letter_whatever_the_window_does(windows, folder, leave):
    window = windows()
    typed = _fill_all(window)
    leave(window)
    QTest.qWait(1)  # windows of before go away, and need no new look
    assert _texts(window) == typed


@pytest.mark.parametrize("way", CLOSING)
def test_forms_keep_every_letter_when_the_window_closes(windows, folder, way):
    window = windows()
    typed = _fill_all(window)
    if way == "stop":
        window.stop_here()
        assert "not added yet" in window.dialogs.asked[-1]
        assert "It waits as you left it at" in window.dialogs.asked[-1]
    else:
        window.close()
    window.state.service.store.close()
    _end(window)
    later = windows()
    assert _texts(later) == typed
    for name in FORMS.keys() - BOUND:
        note = FORMS[name](later).note
        QTest.qWait(1)
        assert note.isVisible(), name


def test_forms_keep_every_letter_when_the_program_is_killed(windows, folder):
    command = (sys.executable, "-m", "tests.ui.entry.typist", str(folder))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline().strip() == b"typed"
        typing.kill()
    window = windows()
    for name in FORMS.keys() - BOUND:
        draft = FORMS[name](window)
        assert draft.restored is not None, name
        offered = {key for key in draft.fields if key != "centre"}  # only one to pick
        assert set(draft.restored.texts) == offered, name


def test_dialogs_keep_every_letter_when_the_program_is_killed(windows, folder):
    command = (sys.executable, "-m", "tests.ui.entry.typist", str(folder), "dialogs")
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline().strip() == b"typed"
        typing.kill()
    window = windows()
    lost = {}

    def look_at(dialog):
        draft = dialog.findChild(FormDraft)
        if draft.restored is None or not any(draft.restored.texts.values()):
            lost[name] = draft.name
        dialog.reject()

    for name in DIALOGS_WITH_FORMS:
        window.dialogs.answers = [look_at]
        DIALOGS[name](window)
    assert not lost


def _end(window):
    """Let a closed window be gone, as it is when the program starts again."""
    window.deleteLater()
    let_go(QApplication.instance())


def _fill_all(window):
    """Type into every form; return what stands in all of them."""
    return {name: fill(form(window)) for name, form in FORMS.items()}


def _texts(window):
    return {name: form(window).texts() for name, form in FORMS.items()}


def test_a_letter_is_in_the_file_half_a_second_later(windows, folder):
    window = windows()
    QTest.keyClicks(FORMS["diary"](window).fields["note"], "fever")
    QTest.qWait(PAUSE)
    beside = a_service(folder)
    kept = beside.store.setting(f"drafts.{window.state.journey.id}")
    beside.store.close()
    assert kept is not None
    assert "fever" in kept


def test_an_entry_that_was_kept_leaves_no_draft(windows, folder):
    window = windows()
    draft = FORMS["diary"](window)
    window.host.page.form.temperature.setText("38.4")
    window.bar.press_primary()
    assert len(window.state.journey.diary) == 1
    assert window.drafts.names(window.state.journey.id) == ()
    assert draft.fields["temperature"].text() == ""
    window.stop_here()
    assert window.dialogs.asked[-1].startswith("Saved 12:00. You go on at: Diary")


def test_what_was_begun_can_be_cleared(windows, folder):
    window = windows()
    draft = FORMS["diary"](window)
    before = draft.texts()
    fill(draft)
    draft.clear()
    assert draft.texts() == before
    assert window.drafts.names(window.state.journey.id) == ()


def test_an_entry_begun_yesterday_asks_which_day_it_is_for(windows, folder):
    window = windows()
    FORMS["diary"](window).fields["temperature"].setText("39.4")
    window.close()
    window.state.service.store.close()
    _end(window)
    later = windows(today=TODAY + timedelta(days=1))
    fields = FORMS["diary"](later).fields
    assert fields["temperature"].text() == "39.4"
    assert fields["day"].value is None
    later.bar.press_primary()
    assert not later.state.journey.diary
    fields["day"].take(TODAY)
    later.bar.press_primary()
    (entry,) = later.state.journey.diary.values()
    assert (entry.day, entry.temperature) == (TODAY, 39.4)


def test_what_cannot_be_stored_is_said_and_the_window_can_be_kept_open(windows, folder):
    window = windows()
    draft = FORMS["diary"](window)
    with closing(sqlite.connect(folder / "planner.sqlite")) as file:
        file.execute("ALTER TABLE setting RENAME TO gone")
    draft.fields["test"].setText("platelets")
    draft.keep()
    assert window.drafts.trouble is not None
    assert "Not saved" in words_in_view(window)
    window.dialogs.answers = [False]
    window.stop_here()
    assert window.isVisible()
    assert window.dialogs.asked == ["What you typed is not saved"]
    window.dialogs.answers = [True]
    window.close()
    assert not window.isVisible()


def test_letters_stay_with_the_journey_they_were_typed_for(windows, folder):
    window = windows()
    first = window.state.journey.id
    QTest.keyClicks(_first_line(window), "Ada")
    window.state.create("Another one")
    second = window.state.journey.id
    window.close()
    service = window.state.service
    assert "Ada" in str(service.open(first).profile)
    assert "Ada" not in str(service.open(second).profile)
    assert window.drafts.names(first) == window.drafts.names(second) == ()


def test_half_a_date_stays_with_its_journey_when_another_is_opened(windows, folder):
    window = windows()
    first = window.state.journey.id
    half = FORMS["half a date"](window)
    typed = fill(half)
    window.state.create("Another one")
    second = window.state.journey.id
    window.close()
    kept = window.drafts.find(first, half.name)
    assert kept is not None
    assert dict(kept.texts) == typed
    assert window.drafts.names(second) == ()


def test_stored_answers_of_one_journey_are_no_drafts_of_another(windows, folder):
    window = windows()
    first = window.state.journey.id
    QTest.keyClicks(_first_line(window), "Ada")
    window.go_to("options")
    _first_line(window)
    window.state.create("Another one")
    window.close()
    assert window.drafts.names(first) == ()


def _first_line(window):
    """The first line of About you, with the keyboard in it."""
    window.go_to("about-you")
    window.host.page._show_group(0)
    QTest.qWait(1)
    line = window.host.page.findChild(TextField).line
    line.setFocus()
    return line
