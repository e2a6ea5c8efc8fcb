"""The schema, one function per released version; only ever appended to.

This module imports ``sqlite_utils``, which is dear: import it only when a file is new
or older than this release. Each function leaves the file sound and one version up.
"""

from typing import Final

from planner.storage.identity import APPLICATION_ID
from planner.storage.schema.table_library import Database, Migrations

MIGRATIONS: Final = Migrations("planner")


@MIGRATIONS()
def m001_journeys(db: Database) -> None:
    """Journeys as records, their history with what each entry changed, settings."""
    # Plain SQL: ``create`` of sqlite_utils knows no CHECK and no partial index.
    for statement in _FIRST:
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS()
def m002_more_of_people_and_files(_db: Database) -> None:
    """Records tell more of people and of files that were made; no table changes.

    Version 0.1.0 would read such records, pass over what it does not know and lose it
    with its next edit: by the number it refuses the file instead.
    """


@MIGRATIONS()
def m003_day0_roughly_known(_db: Database) -> None:
    """Plans tell what is roughly known of Day 0; no table changes.

    An earlier release would lose it with its next edit and show a plan without any
    Day 0: by the number it refuses the file instead.
    """


@MIGRATIONS()
def m004_before_the_plan(_db: Database) -> None:
    """Facts tell what is known of steps before the first day of use; no table changes.

    An earlier release would lose it and tell such a step as missed: by the number it
    refuses the file instead.
    """


@MIGRATIONS()
def m005_visits(_db: Database) -> None:
    """Journeys tell their visits, the diary whose result it holds; no table changes.

    An earlier release would lose what was taken along and said: by the number it
    refuses the file instead.
    """


@MIGRATIONS()
def m006_last_shown(_db: Database) -> None:
    """Journeys keep the days that went by as they were last shown; no table changes.

    An earlier release would lose them and move the past with the next change: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m007_aftercare(_db: Database) -> None:
    """Journeys tell the time after a treatment; no table changes.

    An earlier release would lose who said yes and what the unit's letter says: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m008_confirmed_rules(_db: Database) -> None:
    """Journeys keep what a centre confirmed, and sex, phone, languages of the person.

    No table changes. An earlier release would lose them with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m009_whom_to_ask(_db: Database) -> None:
    """Questions of a person keep who is to be asked.

    No table changes. An earlier release would lose it with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m010_health_and_helpers(_db: Database) -> None:
    """Journeys keep medicines, allergies, vaccines, blood values and who helps when.

    No table changes. An earlier release would lose them with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m011_other_treatment(_db: Database) -> None:
    """Decisions keep the name of another treatment or a trial.

    No table changes. An earlier release would lose it with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m012_risk_for_gain(_db: Database) -> None:
    """Journeys keep the highest risk that somebody would take for a gain.

    No table changes. An earlier release would lose it with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m013_working_days(_db: Database) -> None:
    """Steps of a sheet can keep to working days.

    No table changes. An earlier release would lose it with its next edit: by the
    number it refuses the file instead.
    """


@MIGRATIONS()
def m014_choices_and_series(_db: Database) -> None:
    """Sheets have either-or and clocks of their own, results a unit and limits.

    So has a step of one's own the last day for it. No table changes. An earlier release
    would lose all of it with its next edit: by the number it refuses the file instead.
    """


@MIGRATIONS()
def m015_where_it_was_done(_db: Database) -> None:
    """Of a step that is done it can be told where.

    No table changes. An earlier release would lose it with its next edit: by the number
    it refuses the file instead.
    """


_FIRST: Final = (
    """
    CREATE TABLE journey (
        id TEXT PRIMARY KEY NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 0),
        changed TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE record (
        journey TEXT NOT NULL REFERENCES journey (id),
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (journey, kind, key)
    ) STRICT
    """,
    """
    CREATE TABLE history (
        id INTEGER PRIMARY KEY,
        journey TEXT NOT NULL REFERENCES journey (id),
        number INTEGER NOT NULL CHECK (number > 0),
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        subject TEXT NOT NULL,
        details TEXT NOT NULL,
        why TEXT NOT NULL,
        standing TEXT NOT NULL DEFAULT 'in-force'
            CHECK (standing IN ('in-force', 'undone', 'dropped')),
        UNIQUE (journey, number)
    ) STRICT
    """,
    "CREATE INDEX history_undone ON history (journey) WHERE standing = 'undone'",
    """
    CREATE TABLE change (
        history INTEGER NOT NULL REFERENCES history (id),
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (history, kind, key),
        CHECK (before IS NOT NULL OR after IS NOT NULL)
    ) STRICT
    """,
    "CREATE TABLE setting (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
    "CREATE TABLE cache (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL) STRICT",
)
