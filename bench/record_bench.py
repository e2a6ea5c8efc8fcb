"""One recorded action, from the call to the durable commit, against plain SQLite.

Ours is a note on one of 150 steps: worked out, compared, committed with its history.
The baseline writes the same rows with ``sqlite3`` alone at the same safety
(TRUNCATE journal, synchronous FULL).
"""

import sqlite3
import tempfile
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from bench.measure import in_turns, report, seconds_of
from planner.models.edit import Edit
from planner.models.ids import JourneyId, OptionId, PhaseId, ProtocolId, StepId
from planner.models.journey import Action, Journey, Plan
from planner.models.plan.facts import StepFacts
from planner.models.plan.protocol import Step, StepKind, TimingRule, TreatmentProtocol
from planner.records.codec import encode
from planner.services.edits.step_edits import set_note
from planner.storage.journey_store import SqliteJourneyStore

STEPS = 150
ROUNDS = 200
LIMIT = 2.5
AT = datetime(2026, 11, 22, 9, tzinfo=UTC)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteJourneyStore(Path(folder) / "ours.db")
        ours = OneNote(store)
        baseline = PlainRows(Path(folder) / "plain.db", ours.journey)
        timings = in_turns(ours.record, baseline.record, ROUNDS)
        report("one recorded action", *timings, LIMIT)
        store.close()
        baseline.connection.close()


class OneNote:
    """A journey of 150 steps, each with a fact, one of which gets a new note."""

    def __init__(self, store):
        self.store = store
        self.numbers = count()
        edit = Edit(journey=a_journey(), action=Action.CREATED)
        self.journey = store.add(edit, AT)

    def record(self):
        return seconds_of(self._record)

    def _record(self):
        number = next(self.numbers)
        step = StepId(f"step-{number % STEPS}")
        edit = set_note(self.journey, step, f"note {number}")
        self.journey = self.store.commit(self.journey, edit, AT)


class PlainRows:
    """The rows of that action, written by hand."""

    def __init__(self, path, journey):
        self.journey = journey
        self.numbers = count(2)
        self.connection = sqlite3.connect(path, isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = TRUNCATE",
            "PRAGMA synchronous = FULL",
            "CREATE TABLE journey (id TEXT PRIMARY KEY, revision INT, changed TEXT)",
            (
                "CREATE TABLE record (journey TEXT, kind TEXT, key TEXT, body TEXT, "
                "PRIMARY KEY (journey, kind, key))"
            ),
            (
                "CREATE TABLE history (id INTEGER PRIMARY KEY, journey TEXT, "
                "number INT, at TEXT, action TEXT, "
                "subject TEXT, details TEXT, why TEXT)"
            ),
            (
                "CREATE TABLE change (history INT, kind TEXT, key TEXT, before TEXT, "
                "after TEXT, PRIMARY KEY (history, kind, key))"
            ),
        ):
            self.connection.execute(statement)
        self.connection.execute("INSERT INTO journey VALUES (?, 1, '')", (journey.id,))
        self.body = encode(StepFacts(note="note 1")).decode()

    def record(self):
        return seconds_of(self._record)

    def _record(self):
        number = next(self.numbers)
        journey, step, at = self.journey.id, f"step-{number % STEPS}", AT.isoformat()
        body = self.body
        run = self.connection.execute
        run("BEGIN")
        run("UPDATE journey SET revision = ?, changed = ?", (number, at))
        run(
            "INSERT INTO history VALUES (NULL, ?, ?, ?, 'note', ?, '{}', '')",
            (journey, number, at, step),
        )
        run(
            "INSERT INTO change VALUES (?, 'fact', ?, ?, ?)", (number, step, body, body)
        )
        run(
            "INSERT INTO record VALUES (?, 'fact', ?, ?) "
            "ON CONFLICT DO UPDATE SET body = excluded.body",
            (journey, step, body),
        )
        run("COMMIT")


def a_journey():
    steps = tuple(
        Step(
            id=StepId(f"step-{number}"),
            phase=PhaseId("phase"),
            kind=StepKind.TEST,
            rules=(TimingRule(),),
        )
        for number in range(STEPS)
    )
    option = OptionId("ahsct-cy-atg")
    protocol = TreatmentProtocol(id=ProtocolId("p"), option=option, steps=steps)
    return Journey(
        id=JourneyId("j"),
        title="A journey",
        created=date(2026, 11, 22),
        plan=Plan(option=option, protocol=protocol),
        facts={step.id: StepFacts(note="a note") for step in steps},
    )
