"""Your data: what is said is what is in the files."""

from contextlib import closing

import pytest
from PySide6.QtTest import QTest

from planner.app.window import _put_back
from planner.services.edits.profile_edits import rename
from planner.storage.copies.automatic_backups import backups_of
from planner.storage.copies.contents import contents_of
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.dialogs.data_dialog import DataDialog, DeletingCard, MovingCard
from planner.ui.dialogs.recovery_dialog import RecoveryDialog
from tests.ui.stage import words_in_view


@pytest.fixture
def dialog(window):
    window.state.run(lambda journey: rename(journey, "City hospital"))
    shown = DataDialog(window.context)
    shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def test_the_menu_opens_your_data(window):
    window.actions_of_window.data.trigger()
    assert window.dialogs.asked == ["Your data"]


def test_a_backup_is_made_now_and_told(dialog, service):
    assert "There is none yet." in words_in_view(dialog)
    dialog.back_up()
    (made,) = backups_of(service.store.path)
    assert "It holds everything up to" in dialog.last.text()
    assert contents_of(made.path).journeys[0].title == "City hospital"
    dialog.back_up()
    assert "Nothing has changed since then" in dialog.last.text()
    assert len(backups_of(service.store.path)) == 1


def test_a_check_says_what_it_found(dialog, qtbot):
    dialog.check()
    qtbot.waitUntil(lambda: "No fault found" in dialog.checked.text(), timeout=60_000)


def test_a_backup_is_looked_into_and_put_back_once_the_window_is_closed(
    window, dialog, service
):
    dialog.back_up()
    (made,) = backups_of(service.store.path)
    window.state.run(lambda journey: rename(journey, "Another name"))
    window.dialogs.answers = [False, True]
    dialog.put_back(made.path)
    assert window.state.backup_to_put_back is None
    dialog.put_back(made.path)
    QTest.qWait(1)
    assert not window.isVisible()
    assert window.state.backup_to_put_back == made.path
    service.store.close()
    told = _put_back(made.path, service.store.path)
    assert "journeys.replaced.sqlite" in told
    with closing(SqliteJourneyStore(service.store.path)) as store:
        assert store.summaries()[0].title == "City hospital"


def test_what_is_no_backup_is_told_and_the_window_stays(window, dialog, tmp_path):
    other = tmp_path / "letter.txt"
    other.write_text("Dear team")
    dialog.put_back(other)
    assert window.dialogs.asked == ["This cannot be put back"]
    assert window.state.backup_to_put_back is None


def test_everything_is_saved_for_another_laptop(window, dialog, tmp_path):
    target = tmp_path / "stick.db"
    window.dialogs.answers = [target]
    dialog.findChild(MovingCard).save()
    assert contents_of(target).journeys[0].title == "City hospital"


def test_a_file_that_cannot_be_opened_offers_its_backups(window, dialog, service):
    dialog.back_up()
    copies = service.store.kept_copies()
    offer = RecoveryDialog("It is damaged.", copies, window.state.speaker)
    offer.show()
    assert "It is damaged." in words_in_view(offer)
    assert "City hospital" in words_in_view(offer)
    offer.choose(copies[0].path)
    assert offer.chosen == copies[0].path
    offer.deleteLater()


def test_a_journey_is_deleted_once_its_title_was_typed(window, dialog, service):
    window.go_to("diary")
    QTest.keyClicks(window.host.page.form.note.edit, "Quetzalcoatlus")
    window.host.page.draft.keep()
    card, path = dialog.findChild(DeletingCard), service.store.path
    window.dialogs.answers = [None, "Another"]
    card.delete()
    card.delete()
    assert window.dialogs.asked[-1] == "Nothing was deleted"
    assert b"Quetzalcoatlus" in path.read_bytes()
    window.dialogs.answers = ["City hospital"]
    card.delete()
    QTest.qWait(400)
    assert window.state.journey.title == "My journey"
    window.close()
    assert b"Quetzalcoatlus" not in path.read_bytes()
    assert b"City hospital" not in path.read_bytes()
