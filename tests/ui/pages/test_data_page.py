"""Your data: what is said is what is in the files."""

import threading
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from planner.app.window import carry_out
from planner.clock import SystemClock
from planner.models.journey import DiaryEntry
from planner.services.edits.diary_edits import put_entry
from planner.services.edits.profile_edits import rename
from planner.services.file_care import AfterClosing, NextStep
from planner.services.views.copies_view import DataView
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.copies.contents import contents_of
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.pages.data.deleting_card import DeletingCard
from planner.ui.widgets.fields.tick_box import TickBox
from tests.storage.test_trouble import plain
from tests.ui.stage import words_in_view


@pytest.fixture
def page(window, qtbot):
    window.state.run(lambda journey: rename(journey, "City hospital"))
    window.go_to("data")
    shown = window.host.page
    qtbot.waitUntil(lambda: "Looking" not in shown.backup.last.text())
    return shown


def backed_up(qtbot, page):
    """Press "Back up now" and wait until its end is told."""
    page.backup.now.click()
    qtbot.waitUntil(lambda: not page.backup._is_busy and not page.backup._announces)


def put_back(page, window, backup):
    """Say yes to a backup; return what the window would do after it is closed."""
    window.dialogs.answers = [True]
    page.put_back(backup)
    QTest.qWait(1)
    return window.state.afterwards


def test_the_menu_opens_the_page(window):
    window.actions_of_window.data.trigger()
    assert window.place == "data"
    assert window.host.page.heading.text() == "Your data"


def test_the_page_says_where_the_file_is_and_how_large(page, service):
    where = page.head().where.replace("\N{ZERO WIDTH SPACE}", "")
    assert str(service.store.path) in where
    assert "MB" in where


def test_a_backup_is_made_now_and_told(page, service, qtbot):
    assert page.backup.last.text() == "There is no backup yet."
    backed_up(qtbot, page)
    (made,) = backups_of(service.store.path)
    assert page.backup.last.text().startswith("Last backup: Sun 22 Nov 2026, ")
    assert page.backup.lines.text() == "Today, on this laptop. It holds all you have."
    assert contents_of(made.path).journeys[0].title == "City hospital"
    backed_up(qtbot, page)
    assert "Nothing has changed" in page.backup.trouble.text()
    assert len(backups_of(service.store.path)) == 1


def test_a_backup_made_while_the_clock_was_wrong_is_not_the_last_one(
    page, window, service, qtbot
):
    service.store.back_up_when_changed(datetime(2099, 6, 1, tzinfo=UTC))
    window.state.run(lambda journey: rename(journey, "Later"))
    backed_up(qtbot, page)
    # The one that was made in the window's thread is told first.
    newest = "Last backup: Sun 22 Nov 2026, "
    qtbot.waitUntil(lambda: page.backup.last.text().startswith(newest))
    assert "It holds all you have" in page.backup.lines.text()


def test_a_backup_with_a_day_to_come_says_that_a_clock_was_wrong(
    page, window, service, qtbot
):
    service.store.back_up_when_changed(datetime(2099, 6, 1, 12, tzinfo=UTC))
    seen = DataView(service.store, service.clock, window.state.speaker).see()
    assert seen.last == "Last backup: Mon 1 Jun 2099, 12:00"
    assert seen.last_lines[0] == (
        "In the future by this laptop's clock, on this laptop."
        " The clock was wrong then, or is wrong now."
    )
    (row,) = seen.rows
    assert row.lines[-1] == (
        "This day is still to come: the clock was wrong then, or is wrong now."
    )


def test_what_stands_only_in_the_file_is_counted(page, window, qtbot):
    backed_up(qtbot, page)
    for name in ("One", "Two"):
        window.state.run(lambda journey, name=name: rename(journey, name))
    qtbot.waitUntil(lambda: "2 changes since then" in page.backup.lines.text())


def test_the_age_of_a_backup_is_told_in_days(page, window, service, qtbot):
    backed_up(qtbot, page)
    later = SystemClock(date(2026, 11, 25))
    seen = DataView(service.store, later, window.state.speaker).see()
    assert seen.last_lines[0] == "3 days ago, on this laptop."


def test_a_backup_goes_to_a_stick_too_and_that_it_is_away_is_told(
    page, window, qtbot, tmp_path
):
    stick = tmp_path / "BLUE"
    stick.mkdir()
    window.dialogs.answers = [stick]
    page.backup._choose_folder()
    there = stick / "ms-journey-planner-backups"
    qtbot.waitUntil(lambda: there.is_dir() and len(list(there.iterdir())) == 1)
    qtbot.waitUntil(lambda: "folder: BLUE" in words_in_view(page))
    (copy,) = there.iterdir()
    assert contents_of(copy).journeys[0].title == "City hospital"
    stick.rename(tmp_path / "drawer")
    backed_up(qtbot, page)
    assert "not there just now" in page.backup.trouble.text()
    page.backup.only_here.click()
    qtbot.waitUntil(lambda: "All backups lie on this laptop" in words_in_view(page))


def test_backups_by_itself_can_be_switched_off_and_it_holds(page, service):
    page.backup.by_itself.click()
    assert not service.store.makes_backups
    assert service.store.back_up_by_itself(service.clock.now()) is None
    assert service.store.back_up_when_changed(service.clock.now()) is not None


def test_a_check_says_what_it_found_and_remembers_it(page, service, qtbot):
    assert page.check.told.text() == "Not looked through yet."
    page.check.now.click()
    qtbot.waitUntil(lambda: "No fault found" in page.check.told.text())
    assert not service.store.check_is_due(service.clock.now())
    assert page.check.decide.isHidden()


def test_a_file_with_faults_takes_nothing_until_the_person_decided(
    page, window, service, qtbot
):
    plain(service.store.path, "DELETE FROM record WHERE kind = 'profile'")
    page.check.now.click()
    qtbot.waitUntil(lambda: "found" in page.check.told.text(), timeout=10_000)
    title = window.state.journey.title
    assert not window.state.run(lambda journey: rename(journey, "On top of faults"))
    assert "has faults" in words_in_view(window)
    assert service.open(window.state.journey.id).title == title
    assert page.check.decide.isVisible()
    window.dialogs.answers = [True]
    page.check._write_on()
    assert window.state.run(lambda journey: rename(journey, "On top of faults"))


def test_a_backup_is_looked_into(page, window, service, qtbot):
    backed_up(qtbot, page)
    (made,) = backups_of(service.store.path)
    seen = []
    window.dialogs.answers = [lambda dialog: seen.append(words_in_view(dialog))]
    page.look_inside(made.path)
    assert "City hospital" in seen[0]
    assert "No plan yet" in seen[0]


def test_a_backup_is_put_back_once_the_window_is_closed_and_that_is_undone(
    page, window, service, qtbot
):
    backed_up(qtbot, page)
    (made,) = backups_of(service.store.path)
    window.state.run(lambda journey: rename(journey, "Another name"))
    window.dialogs.answers = [False]
    page.put_back(made.path)
    assert window.state.afterwards is None
    asked = put_back(page, window, made.path)
    assert not window.isVisible()
    assert asked == AfterClosing(step=NextStep.PUT_BACK, backup=made.path)
    path = service.store.path
    service.store.close()
    told = carry_out(asked, path)
    assert "journeys.replaced.sqlite" in told.words
    with closing(SqliteJourneyStore(path)) as store:
        assert store.summaries()[0].title == "City hospital"
        assert told.before in store.copies()  # it stays in the list of the page
    carry_out(AfterClosing(step=NextStep.PUT_BACK, backup=told.before), path)
    with closing(SqliteJourneyStore(path)) as store:
        assert store.summaries()[0].title == "Another name"


def test_the_way_back_to_the_file_before_is_offered_when_the_window_opens(
    window, service, tmp_path
):
    service.store.back_up(tmp_path / "before.db", replace=False)
    service.store.close()
    asked = AfterClosing(step=NextStep.PUT_BACK, backup=tmp_path / "before.db")
    told = carry_out(asked, service.store.path)
    window.commands.tell_of_new_file(told)
    (way_back,) = window.messages.findChildren(QPushButton)[:1]
    assert way_back.text() == "Go back to it"
    way_back.click()
    assert window.state.afterwards.backup == told.before


def test_what_can_be_read_is_read_into_a_new_file_and_told_in_numbers(
    page, window, service
):
    window.dialogs.answers = [True]
    page.rescue()
    QTest.qWait(1)
    path = service.store.path
    service.store.close()
    told = carry_out(window.state.afterwards, path)
    assert "rows were read" in told.words
    assert "1 journey with all of the history" in told.words
    assert path.with_name("journeys.replaced.sqlite").exists()
    with closing(SqliteJourneyStore(path)) as store:
        assert store.summaries()[0].title == "City hospital"
    assert not list(path.parent.glob(".planner-*"))


def test_what_is_no_backup_is_told_and_the_window_stays(window, page, tmp_path):
    other = tmp_path / "letter.txt"
    other.write_text("Dear team")
    page.put_back(other)
    assert window.dialogs.asked == ["This cannot be put back"]
    assert window.state.afterwards is None


def test_everything_is_saved_for_another_laptop(window, page, tmp_path):
    target = tmp_path / "stick.db"
    window.dialogs.answers = [target]
    page.moving.save()
    assert contents_of(target).journeys[0].title == "City hospital"


def press(dialog, words):
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == words).click()


def typing(title, *ticked):
    """An answer to the question before a deletion."""

    def answer(box):
        box.title.line.setText(title)
        for tick in box.findChildren(TickBox) if ticked else ():
            tick.setChecked(True)
        press(box, "Delete")
        return box.result() == QDialog.DialogCode.Accepted

    return answer


def typing_another_title(box):
    assert not typing("Another")(box)
    assert "That is not its title." in words_in_view(box)
    return False


def test_before_a_deletion_a_last_copy_can_be_saved(window, page, tmp_path):
    target = tmp_path / "last.db"

    def save_first(box):
        press(box, "First save everything in a file")
        assert contents_of(target).journeys[0].title == "City hospital"
        return typing("City hospital")(box)

    window.dialogs.answers = [save_first, target]
    page.deleting.delete()
    assert window.state.journey.title == "My journey"
    assert contents_of(target).journeys[0].title == "City hospital"


def test_a_journey_is_taken_out_of_the_backups_where_that_is_ticked(
    window, page, service
):
    service.store.back_up_when_changed(datetime(2026, 11, 22, 10, tzinfo=UTC))
    (backup,) = service.store.backups()
    assert b"City hospital" in backup.read_bytes()
    window.dialogs.answers = [typing("City hospital", "the backups, too")]
    page.deleting.delete()
    assert "Taken out of this backup, too" in window.dialogs.asked[-1]
    assert not backup.exists()  # nothing else was in it


def test_the_window_goes_on_while_a_journey_is_taken_out_of_the_backups(
    window, page, service
):
    start = datetime(2026, 11, 22, 10, tzinfo=UTC)
    for number in range(6):
        window.state.run(lambda journey, number=number: rename(journey, f"At {number}"))
        service.store.back_up_when_changed(start + number * timedelta(hours=1))
    beat, turned, erase = threading.Event(), [], page.deleting._erase
    timer = QTimer()
    timer.timeout.connect(beat.set)
    timer.start(1)

    def waiting_for_the_window(from_copies, go_on):
        def next_copy(share):
            beat.clear()
            turned.append(beat.wait(5))
            return go_on(share)

        return erase(from_copies, next_copy)

    page.deleting._erase = waiting_for_the_window
    window.dialogs.answers = [typing("At 5", "the backups, too")]
    page.deleting.delete()
    timer.stop()
    assert turned == [True] * 6
    assert window.dialogs.asked[-1].count("Taken out of this backup, too") == 6
    assert "Another program" not in words_in_view(window)


def test_another_program_is_not_blamed_for_a_note_deleted_here(page, window, service):
    window.go_to("data")
    entry = DiaryEntry(id="e1", day=date(2026, 11, 20), note="Quetzalcoatlus")
    window.state.run(lambda journey: put_entry(journey, entry, date(2026, 11, 22)))

    def delete(dialog):
        press(dialog, "Delete for good")
        return True

    window.dialogs.answers = [delete, typing("City hospital")]
    window.host.page.deleting.choose()
    assert window.state.journey.diary == {}
    QTest.qWait(2_100)  # the file is looked at each two seconds
    assert "Another program" not in words_in_view(window)


def test_a_journey_is_deleted_once_its_title_was_typed(window, page, service):
    window.go_to("diary")
    QTest.keyClicks(window.host.page.form.note.edit, "Quetzalcoatlus")
    window.host.page.draft.keep()
    window.go_to("data")
    card, path = window.host.page.findChild(DeletingCard), service.store.path
    window.dialogs.answers = [lambda _box: False, typing_another_title]
    card.delete()
    card.delete()
    assert b"Quetzalcoatlus" in path.read_bytes()
    window.dialogs.answers = [typing("City hospital")]
    card.delete()
    QTest.qWait(400)
    assert window.state.journey.title == "My journey"
    window.close()
    assert b"Quetzalcoatlus" not in path.read_bytes()
    assert b"City hospital" not in path.read_bytes()


def test_an_entry_of_the_diary_is_deleted_alone_once_the_title_was_typed(
    page, window, service
):
    entry = DiaryEntry(id="e1", day=date(2026, 11, 20), note="Quetzalcoatlus")
    today = date(2026, 11, 22)
    window.state.run(lambda journey: put_entry(journey, entry, today))
    told = []

    def delete(dialog):
        (button,) = [
            one
            for one in dialog.findChildren(QPushButton)
            if one.text() == "Delete for good"
        ]
        told.append(words_in_view(dialog))
        button.click()
        assert "Quetzalcoatlus" in words_in_view(dialog)
        button.click()
        QTest.qWait(1)
        told.append(words_in_view(dialog))

    window.dialogs.answers = [delete, typing_another_title, typing("City hospital")]
    page.deleting.choose()
    assert "Quetzalcoatlus" in told[0]
    assert "There is no entry and no note." in told[1]
    assert window.state.journey.diary == {}
    assert window.state.journey.title == "City hospital"
    assert b"Quetzalcoatlus" not in service.store.path.read_bytes()
    assert service.store.check() == ()
