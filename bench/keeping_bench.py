"""What is kept costs little: a draft, a long history, many journeys.

All in processor time, the kernel's left out where only our own counts. A file with 50
journeys and 20,000 lines of history is started from, against one with a journey; a
journey with 20,000 changes takes one more, against one with 20.
"""

import os
import tempfile
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from statistics import median

from bench.measure import in_turns, report, seconds_of
from bench.record_bench import a_journey
from bench.start_bench import first_picture, store_journey
from planner.models.edit import Edit
from planner.models.ids import JourneyId
from planner.models.journey import Action
from planner.models.structs import replace
from planner.services.edits.profile_edits import rename
from planner.storage.journey_store import SqliteJourneyStore

AT = datetime(2026, 11, 22, 9, tzinfo=UTC)
JOURNEYS = 50
MANY, FEW = 20_000, 20
ROUNDS = 60
STARTS = 9
DRAFT_LIMIT = 2.0
CHANGE_LIMIT = 1.5
START_LIMIT = 1.1


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_draft(folder / "draft.db")
        a_long_history(folder)
        many_journeys(folder)


def a_draft(path):
    """Milliseconds of our own for a draft that is stored."""
    spent = []
    with SqliteJourneyStore(path) as store:
        for number in range(200):
            before = os.times().user
            start = time.process_time()
            store.set_setting("drafts.a-journey", f"fever since last night {number}")
            spent.append((time.process_time() - start, os.times().user - before))
    whole = median(whole for whole, _ in spent) * 1000
    own = sum(own for _, own in spent) / len(spent) * 1000
    verdict = "ok" if own <= DRAFT_LIMIT else "OVER"
    print("a stored draft, processor time")
    print(f"  with the kernel's {whole:.2f} ms, our own {own:.2f} ms", end="")
    print(f", limit {DRAFT_LIMIT:g}: {verdict}")


def a_long_history(folder):
    stores = [a_store(folder / f"{changes}.db", changes) for changes in (MANY, FEW)]
    long, short = (Changes(store) for store in stores)
    timings = in_turns(long.one, short.one, ROUNDS)
    report(f"a change after {MANY} changes, against {FEW}", *timings, CHANGE_LIMIT)
    for store in stores:
        store.close()


def many_journeys(folder):
    starts = []
    for name, others in (("many", JOURNEYS - 1), ("one", 0)):
        place = folder / name / "ms-journey-planner"
        place.mkdir(parents=True)
        data = place / "journeys.db"
        for number in range(others):
            fill(data, f"journey-{number}", MANY // others)
        store_journey(data)
        around = os.environ | {
            "PLANNER_DATA": str(data),
            "QT_QPA_PLATFORM": "offscreen",
        }
        starts.append(
            lambda around=around: first_picture(
                "bench.today_window", "today_page", around
            )
        )
    title = f"start with {JOURNEYS} journeys and {MANY} lines, against one journey"
    report(title, *in_turns(*starts, STARTS), START_LIMIT)


class Changes:
    """Changes the title of a journey again and again."""

    def __init__(self, store):
        self._store = store
        self._journey = store.load(store.summaries()[0].id)
        self._numbers = count()

    def one(self):
        return seconds_of(self._change)

    def _change(self):
        edit = rename(self._journey, f"title {next(self._numbers)}")
        self._journey = self._store.commit(self._journey, edit, AT)


def a_store(path, changes):
    fill(path, "a-journey", changes)
    return SqliteJourneyStore(path)


def fill(path, name, changes):
    """Make a journey with so many changes; the disk is not waited for."""
    with SqliteJourneyStore(path) as store:
        with store._file.alone() as connection:  # noqa: SLF001  nobody else needs it
            connection.execute("PRAGMA synchronous = OFF")
        whole = replace(a_journey(), id=JourneyId(name))
        journey = store.add(Edit(journey=whole, action=Action.CREATED), AT)
        for number in range(changes - 1):
            journey = store.commit(journey, rename(journey, f"title {number}"), AT)
