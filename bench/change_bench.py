"""A change in the window, from the call until table and timeline are painted.

Ours is a plan of 150 steps in the real window over a real data file: a step is booked
a day later, and a step is done on another day. Counted are the durable commit, the new
schedule, the words and the painting. The baseline paints the same number of rows and
bars after one changed, with Qt alone, and commits one row with ``sqlite3`` at the same
safety. What ours takes more of the processor is our own code; it is held against the
16 ms that a screen of 60 pictures a second leaves, told in loops of `bench.measure`.
"""

import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from bench.measure import frame_verdict, in_turns, report, seconds_of
from planner.app.workbench import workbench_around
from planner.clock import SystemClock
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.civil import Offset
from planner.models.ids import OptionId, PhaseId, ProtocolId, StepId
from planner.models.plan.facts import AnchorDate, Booking, Done
from planner.models.plan.protocol import (
    Anchor,
    Phase,
    Place,
    Step,
    StepKind,
    TimingRule,
    TreatmentProtocol,
    Wording,
)
from planner.services.edits import plan_edits, step_edits
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore

STEPS = 150
ROUNDS = 40
LIMIT = 6.0
TODAY = date(2026, 11, 22)
DAY0_DATE = date(2027, 4, 6)


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # after the platform

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        ours = OurWindow(application, Path(folder))
        bare = BareWindow(application, Path(folder))
        for title, work in (
            ("a booking a day later", ours.book),
            ("done on another day", ours.finish),
        ):
            mine, theirs = in_turns(work, bare.change, ROUNDS)
            report(f"{title}, {STEPS} steps, painted", mine, theirs, LIMIT)
            tell_frame(work, bare.change)
        print("  of which, as medians:")
        for name, work in ours.parts():
            spent = sorted(seconds_of(work) for _ in range(ROUNDS))[ROUNDS // 2]
            print(f"    {name:28} {spent * 1000:6.2f} ms")
        ours.close()
        bare.close()


def tell_frame(ours: Callable[[], object], bare: Callable[[], object]) -> None:
    """Print what our code adds to Qt and SQLite, in processor time, against a frame."""
    mine, theirs = [], []
    for _ in range(ROUNDS):
        for spent, work in ((mine, ours), (theirs, bare)):
            start = time.process_time()
            work()
            spent.append(time.process_time() - start)
    own = statistics.median(mine) - statistics.median(theirs)
    print(f"  own code  {frame_verdict(own)}")


class OurWindow:
    """The plan page over a journey of 150 steps."""

    def __init__(self, application, folder, steps=STEPS):
        from planner.ui.window.window_app import make_window  # noqa: PLC0415

        application.setStyle("Fusion")
        self.application = application
        store = SqliteJourneyStore(folder / "ours.db")
        catalog = shipped_catalog()
        self.service = JourneyService(
            store, catalog, SystemClock(TODAY), PublicHolidays()
        )
        journey = self.service.create("A plan")
        build = plan_edits.build_plan(
            journey,
            protocol=a_protocol(steps),
            option=OptionId("ahsct-cy-atg"),
            centre=None,
            anchor=AnchorDate(day=DAY0_DATE),
            today=TODAY,
        )
        self.service.record(journey, build)
        bench = workbench_around(self.service, catalog, store)
        self.window = make_window(application, bench)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.go_to("plan")
        self.paint()
        self.numbers = count()

    def paint(self):
        self.application.processEvents()

    def book(self):
        return seconds_of(lambda: self._change(self._booking()))

    def finish(self):
        return seconds_of(lambda: self._change(self._done()))

    def parts(self):
        state, page = self.window.state, self.window.host.page
        return (
            ("the schedule", lambda: self.service.schedule(state.journey)),
            ("recorded and durable", self._record),
            ("rows, timeline, details", page.refresh),
            ("painting it all", self._repaint),
        )

    def close(self):
        self.window.close()
        self.service.store.close()

    def _booking(self):
        day = DAY0_DATE + timedelta(days=35 + next(self.numbers) % 2)
        return lambda one: step_edits.book(one, StepId("step-80"), Booking(day=day))

    def _done(self):
        day = TODAY - timedelta(days=1 + next(self.numbers) % 2)
        return lambda one: step_edits.mark_done(
            one, StepId("step-0"), Done(day=day), today=TODAY
        )

    def _change(self, edit):
        self.window.state.run(edit)
        self.paint()

    def _record(self):
        state = self.window.state
        journey = state.journey
        state.journey = self.service.record(journey, self._booking()(journey))

    def _repaint(self):
        page = self.window.host.page
        for view in (page.views.agenda.viewport(), page.views.details):
            view.update()
        self.paint()


class BareWindow:
    """A table of as many rows and a picture of as many bars, with Qt alone."""

    def __init__(self, application, folder, steps=STEPS):
        from PySide6.QtGui import (  # noqa: PLC0415
            QPainter,
            QStandardItem,
            QStandardItemModel,
        )
        from PySide6.QtWidgets import (  # noqa: PLC0415
            QTableView,
            QVBoxLayout,
            QWidget,
        )

        class Bars(QWidget):
            def paintEvent(self, _event):  # noqa: N802  # Qt's name
                painter = QPainter(self)
                for number in range(steps):
                    painter.drawRect(number * 8, number % 20 * 9, 30, 7)

        self.application = application
        self.window = QWidget()
        self.model = QStandardItemModel(steps, 6)
        for row in range(steps):
            for column in range(6):
                self.model.setItem(row, column, QStandardItem(f"{row} {column} words"))
        self.table, self.bars = QTableView(), Bars()
        self.table.setModel(self.model)
        box = QVBoxLayout(self.window)
        box.addWidget(self.bars)
        box.addWidget(self.table)
        self.window.resize(1280, 800)
        self.window.show()
        application.processEvents()
        self.numbers = count()
        self.connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = WAL",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE change (number INTEGER PRIMARY KEY, what TEXT)",
        ):
            self.connection.execute(statement)

    def change(self):
        return seconds_of(self._change)

    def close(self):
        self.window.close()
        self.connection.close()

    def _change(self):
        number = next(self.numbers)
        self.connection.execute("INSERT INTO change VALUES (NULL, ?)", (number,))
        self.model.item(3, 0).setText(f"day {number}")
        self.table.viewport().update()
        self.bars.update()
        self.application.processEvents()


def a_protocol(steps=STEPS):
    """Steps around Day 0, each tied to it and every third to the one before."""
    phases = tuple(Phase(id=PhaseId(f"p{n}"), title=f"Phase {n}") for n in range(5))
    day0 = Step(
        id=StepId("day0"),
        phase=phases[2].id,
        kind=StepKind.INFUSION,
        wording=Wording(title="Day 0"),
    )
    return TreatmentProtocol(
        id=ProtocolId("bench"),
        option=OptionId("ahsct-cy-atg"),
        phases=phases,
        steps=(day0, *(a_step(number, phases, steps) for number in range(steps - 1))),
        shipped=False,
        title="A bench",
    )


def a_step(number, phases, steps=STEPS):
    days = number * 2 - 130
    near = TimingRule(
        earliest=Offset(days=days - 9),
        aim=Offset(days=days),
        latest=Offset(days=days + 30),
    )
    after = TimingRule(
        anchor=Anchor(step=StepId(f"step-{number - 1}")), earliest=Offset(days=-20)
    )
    return Step(
        id=StepId(f"step-{number}"),
        phase=phases[number * 5 // steps].id,
        rules=(near, after) if number % 3 == 1 else (near,),
        place=Place.CLINIC if number % 2 else Place.HOME,
        wording=Wording(title=f"Step {number} of the plan", bring="Papers"),
    )
