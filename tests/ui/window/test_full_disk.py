"""The disk of the data file is full while the window is open: nothing typed is lost."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress

import pytest
from PySide6.QtTest import QTest

from planner.services.documents.exports import ExportKind, ExportWish, make_export
from planner.services.edits.profile_edits import rename
from planner.storage.journey_store import SqliteJourneyStore
from planner.ui.look.tokens import ThemeName
from tests.ui.sample import fill_journey
from tests.ui.stage import make_service, open_window, settle

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="such disks are of Linux"),
]
PLACES = ("today", "plan", "data", "documents", "about-you", "diary")


@pytest.fixture
def small_disk(tmp_path):
    """A disk of three megabytes, and what fills it to its last byte."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", place]
    is_mounted = (
        shutil.which("mount")
        and not subprocess.run(command, capture_output=True, check=False).returncode
    )
    if not is_mounted:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(disk):
    handle = os.open(disk / "filler", os.O_CREAT | os.O_WRONLY)
    with suppress(OSError):
        while True:
            os.write(handle, bytes(4096))
    os.close(handle)


def test_on_a_full_disk_the_window_goes_on_and_keeps_what_is_typed(
    qapp, qtbot, plain_look, small_disk, tmp_path
):
    service = make_service(small_disk)
    window = open_window(qapp, service)
    qtbot.addWidget(window)
    fill_journey(window.state)
    fill(small_disk)
    for place in PLACES:
        window.go_to(place)
        settle(qapp)
    assert not window.state.run(lambda journey: rename(journey, "Another"))
    assert "no room left on the disk" in window.messages.text
    QTest.keyClicks(window.host.page.form.note.edit, "fever")
    QTest.qWait(700)
    assert "Not saved" in window.context.saved.words()
    wish = ExportWish(kind=ExportKind.JSON)
    made = make_export(window.context.bench, window.state.journey, wish)
    window.context.bench.disk.save_file(tmp_path / "out.json", made, replace=True)
    window.change_settings(theme=ThemeName.DARK)
    settle(qapp)
    assert window.host.page.form.note.text == "fever"
    window.dialogs.answers = [False]
    window.close()
    assert window.isVisible()  # asked, the person stays
    (small_disk / "filler").unlink()
    assert window.state.run(lambda journey: rename(journey, "Another"))
    assert window.close()
    service.store.close()
    with SqliteJourneyStore(small_disk / "journeys.sqlite") as store:
        assert store.check() == ()
    kept = (small_disk / "journeys.sqlite").read_bytes()
    assert b'"note":"fever"' in kept
    settle(qapp)
