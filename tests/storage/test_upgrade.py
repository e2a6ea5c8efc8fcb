"""Older files are brought up to date, whole or not at all, with a copy kept."""

import importlib.util
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import date

import pytest

from planner.models.ids import JourneyId
from planner.models.journey import Action
from planner.storage.access.driver import sqlite
from planner.storage.identity import APPLICATION_ID, SCHEMA_VERSION
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.schema.migrations import MIGRATIONS
from planner.storage.schema.table_library import Migrations
from planner.storage.schema.upgrade import upgrade
from tests.places import ROOT
from tests.storage.actions import AT, made, noted

DATABASES = ROOT / "tests" / "data" / "databases"
SHIPPED = sorted(DATABASES.glob("v*.db"))


def version_of(path):
    with closing(sqlite.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def next_release(step):
    """The released migrations and one more."""
    later = Migrations("planner")
    for migration in MIGRATIONS._migrations:
        later(name=migration.name)(migration.fn)
    later(name="m999_later")(step)
    return later


def test_every_released_schema_has_its_database_here():
    names = [f"v{number:03}.db" for number in range(1, SCHEMA_VERSION + 1)]
    assert [path.name for path in SHIPPED] == names
    assert len(MIGRATIONS._migrations) == SCHEMA_VERSION


@pytest.mark.parametrize("released", SHIPPED, ids=lambda path: path.stem)
def test_the_database_of_every_release_opens_with_all_it_held(released, tmp_path):
    path = tmp_path / "journeys.db"
    shutil.copy(released, path)
    store = SqliteJourneyStore(path)
    assert version_of(path) == SCHEMA_VERSION
    (line,) = store.summaries()
    assert (line.id, line.title) == (JourneyId("a-journey"), "My transplant")
    journey = store.load(line.id)
    assert journey.plan.anchor.day == date(2027, 4, 6)
    assert journey.facts["mri"].note == "bring the disc"
    assert [(entry.action, entry.undone) for entry in store.history(line.id)] == [
        (Action.CREATED, False),
        (Action.NOTE, False),
        (Action.RENAMED, True),
    ]
    assert store.redo(line.id).title == "Another title"
    assert store.setting("language") == "en"
    assert store.check() == ()
    store.close()


def test_a_new_file_says_whose_and_which_version_it_is(store, path):
    with closing(sqlite.connect(path)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
    assert (application, version_of(path)) == (APPLICATION_ID, SCHEMA_VERSION)


def test_an_older_file_is_copied_before_it_is_changed(open_store, path):
    store = open_store()
    journey = store.add(made(), AT)
    store.close()

    def add_column(db):
        db.execute("ALTER TABLE setting ADD COLUMN note TEXT NOT NULL DEFAULT ''")

    with closing(sqlite.connect(path)) as connection:
        kept = upgrade(connection, path, next_release(add_column))
    assert kept == path.with_name(f"journeys.version-{SCHEMA_VERSION}.db")
    assert (version_of(path), version_of(kept)) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert open_store(kept).load(journey.id) == journey


def test_an_older_file_behind_a_link_is_copied_beside_itself(tmp_path, path):
    real = tmp_path / "volume" / "plan.db"
    real.parent.mkdir()
    shutil.copy(SHIPPED[0], real)
    path.symlink_to(real)
    with SqliteJourneyStore(path) as store:
        (kept,) = store.copies()
    assert kept.parent == real.parent
    assert list(tmp_path.rglob("*.version-*")) == [kept]


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(open_store, path):
    store = open_store()
    journey = store.add(made(), AT)
    store.close()

    def fail_half_way(db):
        db.execute("DELETE FROM record")
        db.execute("THIS IS NOT SQL")

    with (
        closing(sqlite.connect(path)) as connection,
        pytest.raises(sqlite.OperationalError),
    ):
        upgrade(connection, path, next_release(fail_half_way))
    assert version_of(path) == SCHEMA_VERSION
    again = open_store()
    assert again.load(journey.id) == journey
    assert again.check() == ()


@pytest.mark.slow
def test_two_programs_may_make_the_same_new_file_at_once(path):
    code = (
        "import sys; from pathlib import Path\n"
        "from planner.storage.journey_store import SqliteJourneyStore\n"
        "store = SqliteJourneyStore(Path(sys.argv[1])); print(store.check())"
    )
    root = ROOT
    started = [
        subprocess.Popen(
            [sys.executable, "-c", code, str(path)],
            cwd=root,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    assert [process.communicate()[0].strip() for process in started] == ["()"] * 4


@pytest.mark.slow
def test_reading_an_existing_file_imports_nothing_dear(open_store, path):
    """It is on the way to the first picture."""
    store = open_store()
    journey = store.add(made(), AT)
    store.commit(journey, noted(journey, "x"), AT)
    store.close()
    code = (
        "import sys; from pathlib import Path\n"
        "from planner.storage.journey_store import SqliteJourneyStore\n"
        "store = SqliteJourneyStore(Path(sys.argv[1]))\n"
        "line, = store.summaries(); store.load(line.id); store.history(line.id)\n"
        "store.setting('x'); store.cached('y'); store.close()\n"
        "print(sorted({'sqlite_utils', 'click', 'platformdirs', 'holidays', "
        "'PySide6', 'reportlab', 'icalendar'} & set(sys.modules)))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == "[]"


def test_a_new_file_loads_no_library_of_tables(path):
    """Where pandas is installed, sqlite-utils would load it: half a second."""
    made = (
        "import sys; from pathlib import Path\n"
        "from planner.storage.journey_store import SqliteJourneyStore\n"
        f"SqliteJourneyStore(Path({str(path)!r})).close()\n"
        "print({'sqlite_utils', 'pandas', 'numpy'} & set(sys.modules))"
    )
    command = [sys.executable, "-c", made]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "{'sqlite_utils'}"
    assert importlib.util.find_spec("pandas") is not None, "then it shows nothing"
