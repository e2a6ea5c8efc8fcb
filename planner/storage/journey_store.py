"""The store of journeys: each action one durable transaction and one history entry."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import msgspec
from typing_extensions import override

from planner.models.edit import Edit
from planner.models.errors import PlannerError, StorageCause
from planner.models.ids import JourneyId
from planner.models.journey import Action, HistoryEntry, Journey, JourneySummary
from planner.models.structs import replace
from planner.records.parts import (
    HEAD,
    RecordChange,
    RecordKey,
    difference,
    has_newer_kinds,
    is_newer,
    join,
    read_head,
    split,
)
from planner.services.ports import Store
from planner.storage.access.driver import sqlite
from planner.storage.failures import trouble
from planner.storage.history_rows import (
    Bodies,
    append_entry,
    go_to,
    read_entries,
    read_past,
    redo_next,
    undo_newest,
)
from planner.storage.whole_file import WholeFile

T = TypeVar("T")
_UNREADABLE = (KeyError, TypeError, ValueError)
"""A page in another's place brings values of another kind, into a strict table, too."""


class SqliteJourneyStore(WholeFile, Store):
    """One SQLite file that holds any number of journeys.

    It may be used from several threads, and closes itself as a context manager. Every
    method may raise ``StorageError``; what was committed before stays as it was. Those
    that only read never wait for another program.

    Args:
        path: the data file, made when missing; its folder must exist.
        busy_seconds: how long a lock of another program is waited for.

    Raises:
        StorageError: when the file cannot be used, with the cause.
    """

    @override
    def summaries(self) -> tuple[JourneySummary, ...]:
        with self._file.reading() as connection:
            rows = connection.execute(
                """
                SELECT journey.id, journey.revision, journey.changed, record.body
                FROM journey JOIN record ON record.journey = journey.id
                WHERE record.kind = :kind AND record.key = :key
                ORDER BY journey.changed DESC, journey.id
                """,
                HEAD._asdict(),
            ).fetchall()
        return self._readable(lambda: tuple(_summary(*row) for row in rows))

    @override
    def load(self, journey: JourneyId) -> Journey:
        with self._file.reading() as connection:
            return self._load(connection, journey)

    @override
    def add(self, edit: Edit, at: datetime, then: Edit | None = None) -> Journey:
        # A revision that a file brings is kept; 0 stands for "never stored".
        journey = replace(edit.journey, revision=max(edit.journey.revision, 1))
        changes = tuple(
            RecordChange(record=record, before=None, after=body)
            for record, body in sorted(split(journey).items())
        )
        # Worked out before the lock is taken, so that nobody waits for it.
        more = difference(journey, then.journey) if then is not None else ()
        with self.changing() as connection:
            cursor = connection.execute(
                "INSERT INTO journey VALUES (:id, :revision, :at) "
                "ON CONFLICT DO NOTHING",
                {
                    "id": journey.id,
                    "revision": journey.revision,
                    "at": at.isoformat(),
                },
            )
            if cursor.rowcount == 0:
                raise PlannerError("journey.exists")
            append_entry(connection, edit, changes, at)
            if then is not None:
                journey = _go_on(connection, journey, then, more, at)
        return journey

    @override
    def commit(self, before: Journey, edit: Edit, at: datetime) -> Journey:
        # Worked out before the lock is taken, so that nobody waits for it.
        changes = difference(before, edit.journey)
        with self.changing() as connection:
            return _go_on(connection, before, edit, changes, at)

    @override
    def last_change(self) -> datetime | None:
        with self._file.reading() as connection:
            row = connection.execute(
                "SELECT at FROM history ORDER BY id DESC LIMIT 1"
            ).fetchone()
            return self._readable(
                lambda: datetime.fromisoformat(row[0]) if row else None
            )

    @override
    def history(self, journey: JourneyId) -> tuple[HistoryEntry, ...]:
        with self._file.reading() as connection:
            entries = self._readable(lambda: read_entries(connection, journey))
            if not entries:
                raise PlannerError("journey.unknown", journey=journey)
            return entries

    @override
    def undo(self, journey: JourneyId, *, seen: int | None = None) -> Journey:
        return self._turn(journey, seen, undo_newest)

    @override
    def redo(self, journey: JourneyId, *, seen: int | None = None) -> Journey:
        return self._turn(journey, seen, redo_next)

    @override
    def go_back(
        self, journey: JourneyId, number: int, *, seen: int | None = None
    ) -> Journey:
        return self._turn(
            journey, seen, lambda connection, name: go_to(connection, name, number)
        )

    @override
    def past(self, journey: JourneyId, number: int) -> Journey:
        with self._file.reading() as connection:
            revision = _revision(connection, journey)
            records = read_past(connection, journey, number)
        # As ``go_back`` would count it: going back is an action of its own.
        return self._joined(journey, revision + 1, records)

    def _turn(
        self,
        journey: JourneyId,
        seen: int | None,
        turn: Callable[[sqlite.Connection, JourneyId], None],
    ) -> Journey:
        """Move in the history; the revision goes up, whichever the direction."""
        with self.changing() as connection:
            revision = _revision(connection, journey)
            if seen is not None and revision != seen:
                raise PlannerError("journey.changed-elsewhere")
            connection.execute(
                "UPDATE journey SET revision = :revision WHERE id = :journey",
                {"revision": revision + 1, "journey": journey},
            )
            turn(connection, journey)
            return self._load(connection, journey)

    def _load(self, connection: sqlite.Connection, journey: JourneyId) -> Journey:
        """Read everything with one statement, which sees one state of the file."""
        rows = connection.execute(
            """
            SELECT journey.revision, record.kind, record.key, record.body
            FROM journey JOIN record ON record.journey = journey.id
            WHERE journey.id = :journey
            """,
            {"journey": journey},
        ).fetchall()
        if not rows:
            _revision(connection, journey)  # refuses a journey that is not there
            # One that is there without a record: an index lost its entries.
            raise trouble(StorageCause.CORRUPT, self.path)
        records = {RecordKey(kind, key): body for _, kind, key, body in rows}
        return self._joined(journey, rows[0][0], records)

    def _joined(self, name: JourneyId, revision: int, records: Bodies) -> Journey:
        """Put a journey together; nothing that a newer version wrote is dropped."""
        if has_newer_kinds(records):
            raise trouble(StorageCause.TOO_NEW, self.path)
        journey = self._readable(lambda: join(name, revision, records))
        if is_newer(journey, records):
            raise trouble(StorageCause.TOO_NEW, self.path)
        return journey

    def _readable(self, read: Callable[[], T]) -> T:
        """Take a record that cannot be read for what it is: a damaged file."""
        try:
            return read()
        except (*_UNREADABLE, msgspec.MsgspecError, RecursionError) as error:
            raise trouble(StorageCause.CORRUPT, self.path) from error


def _summary(journey: str, revision: int, changed: str, head: str) -> JourneySummary:
    read = read_head(head)
    return JourneySummary(
        id=JourneyId(journey),
        title=read.title,
        created=read.created,
        revision=revision,
        changed=datetime.fromisoformat(changed),
    )


def _go_on(
    connection: sqlite.Connection,
    before: Journey,
    edit: Edit,
    changes: tuple[RecordChange, ...],
    at: datetime,
) -> Journey:
    """Take an edit worked out from the stored state; only an export is no version."""
    revision = before.revision + (edit.action is not Action.EXPORTED)
    cursor = connection.execute(
        "UPDATE journey SET revision = :revision, changed = :at "
        "WHERE id = :journey AND revision = :before",
        {
            "revision": revision,
            "at": at.isoformat(),
            "journey": before.id,
            "before": before.revision,
        },
    )
    if cursor.rowcount == 0:
        _revision(connection, before.id)  # refuses a journey that is not there
        raise PlannerError("journey.changed-elsewhere")
    append_entry(connection, edit, changes, at)
    return replace(edit.journey, revision=revision)


def _revision(connection: sqlite.Connection, journey: JourneyId) -> int:
    row = connection.execute(
        "SELECT revision FROM journey WHERE id = :journey", {"journey": journey}
    ).fetchone()
    if row is None:
        raise PlannerError("journey.unknown", journey=journey)
    return int(row[0])
