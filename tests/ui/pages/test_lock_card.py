"""The lock on the page "Your data", and the watch that locks by itself."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QPushButton

from planner.app.unlocking import Door
from planner.services.file_care import AfterClosing, NextStep, Secret
from planner.storage.access.keys import Passphrase
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.pages.data.lock_card import LockCard
from planner.ui.window.process.idle_watch import IdleWatch
from tests.ui.stage import words_in_view

GIVEN = "correct horse battery"


@pytest.fixture
def page(window):
    window.go_to("data")
    return window.host.page


@pytest.fixture
def closed_for(window):
    """A card of a data file that is locked; returns it and what it closes for."""

    def made(store):
        wishes = []
        window.context.bench.data_file._file = store._file
        card = LockCard(window.context, "Locked.", wishes.append)
        card.setParent(window)
        return card, wishes

    own = window.context.bench.data_file._file
    yield made
    window.context.bench.data_file._file = own


@pytest.fixture
def locked(tmp_path):
    path = tmp_path / "locked.db"
    SqliteJourneyStore(path).close()
    Door(path).change(Secret(GIVEN))
    with SqliteJourneyStore(path, passphrase=Passphrase(GIVEN)) as store:
        yield store


class Filled:
    """Fills the fields that are shown, in their order, and presses what is done."""

    def __init__(self, *texts):
        self.texts, self.errors = texts, []

    def __call__(self, dialog):
        every = (dialog.present, dialog.first, dialog.again)
        fields = [field for field in every if field.isVisible()]
        for field, text in zip(fields, self.texts, strict=True):
            field.line.setText(text)
        dialog.take()
        self.errors = [field.error for field in fields if field.error]
        return dialog.result() == QDialog.DialogCode.Accepted


def buttons_of(widget):
    return {one.text(): one for one in widget.findChildren(QPushButton)}


def test_the_page_says_that_the_file_is_not_locked_and_that_nobody_can_help(page):
    shown = words_in_view(page)
    assert "Not locked: it opens without a passphrase." in shown
    assert "nobody can help" in shown
    assert set(buttons_of(page.lock)) == {"Set a passphrase"}


def test_a_passphrase_is_set_by_typing_it_twice(page, window):
    window.dialogs.answers = [Filled(GIVEN, GIVEN)]
    buttons_of(page.lock)["Set a passphrase"].click()
    QTest.qWait(1)
    after = window.state.afterwards
    assert after.step is NextStep.LOCK
    assert after.passphrase.text == GIVEN
    assert GIVEN not in repr(after)


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        (("", ""), "empty"),
        (("short", "short"), "too short: 5 characters"),
        ((GIVEN, "correct horse"), "not the same"),
    ],
)
def test_what_protects_nothing_is_told_at_the_field(page, window, texts, told):
    answer = Filled(*texts)
    window.dialogs.answers = [answer]
    page.lock.set()
    assert [told in words for words in answer.errors] == [True]
    assert window.state.afterwards is None


def test_only_who_knows_it_changes_it_or_takes_it_away(closed_for, locked, window):
    card, wishes = closed_for(locked)
    assert {"Lock now", "Change the passphrase", "Take it away"} <= set(
        buttons_of(card)
    )
    wrong = Filled("not this one", "another passphrase", "another passphrase")
    window.dialogs.answers = [wrong]
    card.change()
    assert wrong.errors == ["This is not the passphrase."]
    assert not wishes
    window.dialogs.answers = [
        Filled(GIVEN, "another passphrase", "another passphrase"),
        Filled(GIVEN),
    ]
    card.change()
    card.remove()
    card.lock_now()
    assert [wish.step for wish in wishes] == [
        NextStep.LOCK,
        NextStep.LOCK,
        NextStep.LOCK_NOW,
    ]
    assert wishes[0].passphrase.text == "another passphrase"
    assert wishes[1] == AfterClosing(step=NextStep.LOCK)


def test_when_it_locks_by_itself_is_kept(closed_for, locked, window):
    card, _ = closed_for(locked)
    buttons = card.findChildren(QAbstractButton)
    (quarter,) = [one for one in buttons if one.text() == "After 15 minutes"]
    quarter.click()
    assert window.settings.lock_minutes == 15
    window.settings.lock_minutes = 0


class Wall:
    """A clock on the wall that a test turns."""

    def __init__(self):
        self.at = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def now(self):
        return self.at


@pytest.fixture
def watched(window):
    wall, locked = Wall(), []
    window.settings.lock_minutes = 5
    watch = IdleWatch(window.settings, wall.now, window)
    watch.is_time.connect(lambda: locked.append(wall.at))
    yield watch, wall, locked
    watch._timer.stop()
    watch.deleteLater()


def test_it_locks_after_so_many_minutes_without_a_hand(watched):
    watch, wall, locked = watched
    for _ in range(4):
        wall.at += timedelta(minutes=1)
        watch.look()
    assert not locked
    wall.at += timedelta(minutes=1)
    watch.look()
    assert len(locked) == 1


def test_a_laptop_that_slept_locks_when_it_wakes(watched):
    watch, wall, locked = watched
    wall.at += timedelta(hours=8)
    watch.look()
    assert locked


def test_a_clock_that_is_set_back_keeps_nothing_open(watched):
    watch, wall, locked = watched
    wall.at -= timedelta(days=2)
    for _ in range(60):
        watch.look()
    assert locked


def test_what_is_open_on_top_is_closed_first(watched, window, qtbot):
    watch, wall, locked = watched
    dialog = QDialog(window)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(dialog.isVisible)
    wall.at += timedelta(minutes=6)
    watch.look()
    qtbot.waitUntil(lambda: bool(locked))
    assert not dialog.isVisible()
    dialog.deleteLater()
