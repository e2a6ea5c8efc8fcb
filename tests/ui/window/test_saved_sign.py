"""The sign in the bar says what is stored, what waits and what could not be stored."""

from contextlib import closing

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.services.edits.profile_edits import rename
from planner.storage.access.driver import sqlite
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.state.keeping.saved_state import Keeping
from planner.ui.window.help.help_dialog import HelpDialog
from planner.ui.window.kept_dialog import KeptDialog
from tests.ui.sample import fill_journey
from tests.ui.stage import settle, words_in_view

SOON = 500


def _said(window):
    sign = window.frame.sign
    return sign.more.text() if sign.more.isVisible() else sign.words.text()


def test_a_change_is_said_with_the_time_it_was_stored(window):
    window.state.run(lambda journey: rename(journey, "Another name"))
    assert _said(window) == "✓ Saved 12:00"
    assert not window.frame.sign.more.isVisible()


def test_letters_are_being_saved_then_wait_until_they_are_added(window):
    window.go_to("diary")
    note = window.host.page.draft.fields["note"]
    QTest.keyClicks(note, "fever")
    assert _said(window) == "… Saving"
    QTest.qWait(SOON)
    assert _said(window) == "✓ Saved 12:00, not in the diary yet"
    window.bar.press_primary()
    assert _said(window) == "✓ Saved 12:00"


def test_what_waits_is_listed_with_a_way_there_and_can_be_cleared(window, qapp):
    window.go_to("diary")
    field = window.host.page.draft.fields["note"]
    QTest.keyClicks(field, "fever since last night")
    QTest.qWait(SOON)
    window.go_to("welcome")

    def look(dialog):
        assert "fever since last night" in words_in_view(dialog)
        assert "Diary" in words_in_view(dialog)
        dialog._clear("diary/new")
        settle(qapp)
        assert "Nothing waits" in words_in_view(dialog)
        return True

    window.dialogs.answers.append(look)
    window.frame.sign.more.click()
    assert _said(window) == "✓ Saved 12:00"
    window.go_to("diary")
    assert window.host.page.draft.texts()["note"] == ""


def test_what_could_not_be_stored_is_said_until_it_could(window, tmp_path):
    with closing(sqlite.connect(tmp_path / "journeys.sqlite")) as file:
        file.execute("ALTER TABLE setting RENAME TO gone")
    window.go_to("diary")
    QTest.keyClicks(window.host.page.draft.fields["note"], "fever")
    QTest.qWait(SOON)
    assert _said(window) == "△ Not saved. What to do"
    assert window.context.saved.keeping is Keeping.NOT_SAVED
    dialog = HelpDialog(window.context)
    assert "What you type is kept" not in _words(dialog)
    assert "Not saved: " in _words(dialog)
    dialog.deleteLater()
    with closing(sqlite.connect(tmp_path / "journeys.sqlite")) as file:
        file.execute("ALTER TABLE gone RENAME TO setting")
    assert window.drafts.flush()
    assert _said(window) == "✓ Saved 12:00, not in the diary yet"


def _words(dialog):
    dialog.show()
    words = words_in_view(dialog)
    dialog.hide()
    return words


def test_a_stop_says_no_more_than_the_sign(window):
    window.state.run(lambda journey: rename(journey, "Another name"))
    sign = window.context.saved.words()
    window.stop_here()
    assert window.dialogs.asked[-1] == f"{sign}. You go on at: Welcome"


def save_everything(window, target):
    """Save everything in a file, from the box behind the sign in the bar."""

    def save(dialog):
        said = {one.text(): one for one in dialog.findChildren(QPushButton)}
        said["Save everything in a file"].click()
        return False

    window.dialogs.answers = [save, target]
    window.dialogs.run(KeptDialog(window.host.page.context))


def test_a_sheet_that_could_not_be_stored_is_saved_in_a_file_too(window, tmp_path):
    fill_journey(window.state)
    window.go_to("plan")
    path, target = window.state.service.store.path, tmp_path / "saved.db"

    def write(dialog):
        path.rename(tmp_path / "elsewhere.db")
        title = dialog.writing.fields.lines["title"]
        title.selectAll()
        QTest.keyClicks(title, "Quetzalcoatlus")
        dialog.reject()
        return False

    window.dialogs.answers = [write]
    window.host.page.plan_actions.own_sheet()
    assert window.host.page.context.saved.trouble is not None
    assert "kept for the next time" not in words_in_view(window)
    save_everything(window, target)
    with closing(SqliteJourneyStore(target)) as saved:
        kept = saved.setting(f"sheet.{window.state.journey.id}")
        assert "Quetzalcoatlus" in kept
        assert saved.check() == ()
    window.drafts.forget(window.state.journey.id)  # nothing is asked when it closes


def test_a_question_that_is_left_says_it_is_kept_only_where_it_is(window, tmp_path):
    fill_journey(window.state)
    window.go_to("plan")
    path = window.state.service.store.path

    def write(dialog):
        path.rename(tmp_path / "elsewhere.db")
        QTest.keyClicks(dialog.form.why.edit, "Quetzalcoatlus")
        dialog.reject()
        return False

    window.dialogs.answers = [write]
    page = window.host.page
    page.steps.done(page._chosen)
    assert "kept for the next time" not in words_in_view(window)
    assert "Not saved" in words_in_view(window)
    window.drafts.forget(window.state.journey.id)


@pytest.mark.parametrize("away", ["moved", "deleted"])
def test_what_is_in_hand_is_saved_in_a_file_where_the_data_file_is_gone(
    window, tmp_path, away
):
    window.state.run(lambda journey: rename(journey, "City hospital"))
    path, target = window.state.service.store.path, tmp_path / "saved.db"
    path.unlink() if away == "deleted" else path.rename(tmp_path / "elsewhere.db")
    window.go_to("diary")
    QTest.keyClicks(window.host.page.form.note.edit, "Quetzalcoatlus")
    window.host.page.draft.keep()
    assert window.host.page.context.saved.trouble is not None

    save_everything(window, target)
    with closing(SqliteJourneyStore(target)) as saved:
        (found,) = saved.summaries()
        assert found.title == "City hospital"
        assert saved.check() == ()
        assert "Quetzalcoatlus" in saved.setting(f"drafts.{found.id}")
    window.drafts.forget(window.state.journey.id)  # nothing is asked when it closes
