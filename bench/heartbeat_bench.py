"""A heartbeat in the window during a walk: how long it stands still, and where.

A timer beats each 5 ms in the window's loop. The time between two beats is told for
each station of the walk: pages that were seen before, an edit, letters, an option more
to compare, a backup, a check, a look into a backup, a note deleted from the backups,
too, an export to a PDF, and a change while another program holds the file. What the
window's own thread computes between two beats is held against 50 ms, told in loops of
`bench.measure`. What it waits for another program, beyond what it computes, is held
against 50 ms more than it waits where nothing is done at all: what else runs on the
machine makes it wait, too. The best of some rounds counts.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bench.change_bench import OurWindow
from bench.measure import calibration
from planner.services.documents.exports import ExportKind
from planner.services.edits.step_edits import set_note
from planner.services.views.erasing import Erasable

STEPS = 150
ROUNDS = 3
BEAT = 5
LIMIT = 0.050
LIMIT_LOOPS = 5.0
"""50 ms, where the loop takes 10."""
LONGEST = 30.0
"""Seconds until a station counts as never done."""
HELD = 0.6
"""Seconds that another program holds the file."""
WAITING = "a change, the file is held"
NOTHING = "nothing"
HOLDING = """
import sqlite3, sys, time
held = sqlite3.connect(sys.argv[1])
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
held.rollback()
"""
SEEN = ("today", "plan", "diary", "documents", "data")


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # after the platform

    from planner.ui.window.breathing import Breathing  # noqa: PLC0415  # as above

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        ours = OurWindow(application, Path(folder), STEPS)
        breathing = Breathing(ours.window.state, ours.window.tell, ours.window)
        ours.service.store.breathe_with(breathing.pause)
        for place in SEEN:  # a page is built when it is first shown
            ours.window.go_to(place)
            settle(application)
        ours.heart = heart = Heart(application, lambda: ours.window.state.is_waiting)
        for name, work in walk(ours, Path(folder)).items():
            for _ in range(ROUNDS):
                heart.during(name, work)
        heart.tell(min(calibration() for _ in range(5)))
        ours.close()


class Heart:
    """Beats in the window's loop, and remembers the longest pause of each station.

    Args:
        application: whose loop it is.
        waits: says whether another program, or nothing, is waited for.
    """

    def __init__(self, application, waits):
        from PySide6.QtCore import QTimer  # noqa: PLC0415

        self.waits, self._waited = waits, False

        self._application = application
        self._own: dict[str, list[float]] = {}
        self._wall: dict[str, list[float]] = {}
        self._asleep: dict[str, list[float]] = {}
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._restart()

    def during(self, name, work):
        """Do something, and let the loop turn until it says that it is done."""
        settle(self._application)
        self._restart()
        self._timer.start(BEAT)
        self._application.processEvents()
        is_done = work()
        end = time.monotonic() + LONGEST
        self._beat()
        while not is_done() and time.monotonic() < end:
            self._application.processEvents()
            time.sleep(0.001)
        self._application.processEvents()
        self._beat()
        self._timer.stop()
        if not is_done():
            raise TimeoutError(name)
        self._own.setdefault(name, []).append(self._longest_own)
        self._wall.setdefault(name, []).append(self._longest)
        self._asleep.setdefault(name, []).append(self._longest_asleep)

    def tell(self, loop):
        """Print each station, the worst last."""
        worst = max(self._own, key=lambda name: min(self._own[name]))
        for name, own in self._own.items():
            loops, wall = min(own) / loop, min(self._wall[name])
            verdict = "ok" if loops <= LIMIT_LOOPS else "OVER"
            print(
                f"  {name:32} own {min(own) * 1000:6.1f} ms, {loops:5.2f} loops, limit"
                f" {LIMIT_LOOPS:g}: {verdict}; by the clock {wall * 1000:6.1f} ms"
            )
        wait, idle = min(self._asleep[WAITING]), min(self._asleep[NOTHING])
        held = "ok" if wait <= idle + LIMIT else "OVER"
        print(
            f"  longest wait for another program {wait * 1000:.1f} ms, for none", end=""
        )
        print(f" {idle * 1000:.1f}, limit 50 more: {held}")
        print(f"  the worst is: {worst}")

    def restart_when(self, happens):
        """Begin anew after something that is no part of the walk."""
        happens()
        self._restart()

    def _restart(self):
        self._longest = self._longest_own = self._longest_asleep = 0.0
        self._last, self._last_own = time.perf_counter(), time.thread_time()

    def _beat(self):
        now, own = time.perf_counter(), time.thread_time()
        gap, spent = now - self._last, own - self._last_own
        self._longest = max(self._longest, gap)
        self._longest_own = max(self._longest_own, spent)
        waits = self.waits()
        if waits and self._waited:  # what was computed before does not count
            self._longest_asleep = max(self._longest_asleep, gap - spent)
        self._waited = waits
        self._last, self._last_own = now, own


def walk(ours, folder) -> dict[str, Callable[[], Callable[[], bool]]]:
    """Return what is done at each station; it returns what says whether it is over."""
    window = ours.window
    return {
        **{f"to {place}": partial(go, window, place) for place in SEEN},
        "letters in the diary": partial(type_letters, window),
        "an option more to compare": partial(compare_another, window),
        "a change": partial(change, ours),
        "a backup": partial(back_up, ours),
        "a check": partial(check, window),
        "a look into a backup": partial(look_inside, ours),
        "a note deleted for good": partial(delete_note, ours),
        "an export to a PDF": partial(export, window, folder),
        NOTHING: partial(nothing, ours),
        WAITING: partial(change_beside, ours, folder / "ours.db"),
    }


def compare_another(window):
    """Tick an option, or untick it, with the table of the ticked ones open."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415
    from shiboken6 import isValid  # noqa: PLC0415

    from planner.ui.widgets.fields.tick_box import TickBox  # noqa: PLC0415
    from planner.ui.widgets.frames.compare_table import CompareTable  # noqa: PLC0415

    fresh = window.place != "options"
    window.go_to("options")
    page = window.host.page
    ticks = page.findChildren(TickBox)
    if fresh:
        for tick in ticks[:2]:
            tick.setChecked(True)
        page.bar().secondary[0].run()
        QApplication.processEvents()
    table = page.findChild(CompareTable)
    ticks[2].toggle()
    return lambda: not isValid(table)


def nothing(ours):
    """Wait as for another program, without one: in the same small pieces."""
    from planner.ui.window.breathing import Breathing  # noqa: PLC0415

    pause = Breathing(ours.window.state, ours.window.tell, ours.window).pause
    end = time.monotonic() + HELD
    while time.monotonic() < end:
        pause(0.02)
    return lambda: True


def go(window, place):
    window.go_to(place)
    return lambda: True


def type_letters(window):
    from PySide6.QtTest import QTest  # noqa: PLC0415

    window.go_to("diary")
    QTest.keyClicks(window.host.page.form.note.edit, "fever")
    stored = time.monotonic() + 0.6
    return lambda: time.monotonic() > stored


def change(ours):
    booking = ours._booking()  # noqa: SLF001  as the bench beside it does
    if not ours.window.state.run(booking):
        raise RuntimeError(ours.window.messages.text)
    return lambda: True


def back_up(ours):
    change(ours)
    ours.window.go_to("data")
    card = ours.window.host.page.backup
    card.back_up()
    return lambda: not card._is_busy  # noqa: SLF001  nothing says it to others


def check(window):
    window.go_to("data")
    card = window.host.page.check
    card.check()
    return lambda: not card._is_busy  # noqa: SLF001  nothing says it to others


def look_inside(ours):
    ours.window.go_to("data")
    (backup, *_others) = ours.service.store.backups()
    ours.window.host.page._inside(backup)  # noqa: SLF001  what "Look inside" waits for
    return lambda: True


def delete_note(ours):
    """Delete a note from the file and from all backups, as its box does."""
    state = ours.window.state
    step = next(iter(state.journey.plan.protocol.steps)).id
    state.run(lambda journey: set_note(journey, step, "a rare word"))
    ours.service.store.back_up_when_changed(ours.service.clock.now())
    from planner.ui.pages.data.deletion import Deletion  # noqa: PLC0415  # Qt comes later
    from planner.ui.pages.data.erasing_dialog import ErasingDialog  # noqa: PLC0415

    dialog = ErasingDialog(ours.window.host.page.context, lambda: None)
    piece = Erasable(what="", words="", step=step)
    deletion = Deletion(ours.window.host.page.context, lambda: None)
    erase = partial(dialog._erase, piece)  # noqa: SLF001  what its button does
    deletion._erased(erase, from_copies=True)  # noqa: SLF001  as above
    state.open(state.journey.id)
    dialog.deleteLater()
    return lambda: True


def export(window, folder):
    window.go_to("documents")
    page, target = window.host.page, folder / "plan.pdf"
    target.unlink(missing_ok=True)
    wish = page._wish(ExportKind.PDF)  # noqa: SLF001  what its button makes
    journey = window.state.journey
    save = partial(page._save, journey, wish, target)  # noqa: SLF001  as above
    page.making.start(journey, wish, save, "")
    return target.exists


def change_beside(ours, path):
    """Change something while another program holds the file for a moment."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path), str(HELD)], stdout=subprocess.PIPE
    )
    ours.heart.restart_when(other.stdout.readline)
    start = time.perf_counter()
    change(ours)
    if time.perf_counter() - start < HELD / 2:
        raise RuntimeError("nothing was waited for")
    with other.stdout:
        return lambda: other.poll() is not None


def settle(application):
    for _ in range(6):
        application.processEvents()
