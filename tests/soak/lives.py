"""Scripted lives: what a person does with a data file, one action after the other."""

import contextlib
import gc
import io
import shutil
import sys
from datetime import date, timedelta

from msgspec import Struct

from planner.app.main import main
from planner.models.ids import EntryId, JourneyId, StepId
from planner.models.journey import DiaryEntry
from planner.services.edits.diary_edits import put_entry
from planner.storage.copies.rescue import rescue_in_place
from planner.storage.copies.restoration import restore
from planner.storage.journey_store import SqliteJourneyStore
from planner.storage.locking.lock_change import change_lock
from tests.places import ROOT
from tests.soak.keyring import another, new_words, opening, told_words
from tests.storage.actions import AT, exported, made, noted, renamed

EXAMPLES = ROOT / "resources" / "content" / "examples"
OLDEST = ROOT / "tests" / "data" / "databases" / "v005.db"
TODAY = "2026-11-22"
DATA = "journeys.db"
_STORED = JourneyId("a-journey")


class Action(Struct, frozen=True):
    """One thing that is done in a folder.

    Attributes:
        name: for the report.
        do: with the folder and the passphrase of the data file that lies there (None
            where it has none); returns an exit code.
        words: of the command line, with the same; None for what is no command.
        prepare: with the folder, before anything fails.
        takes_away: what was confirmed may be gone afterwards, since that was asked for.
        sets_aside: what was confirmed may lie in a file kept beside, since another was
            put in the place of the data file.
        writes: files that it makes; each is whole or not there.
        is_several: it stores more than once, and may stop in between.
        may_be_less: it takes what can be read, and says how much that was.
    """

    name: str
    do: object
    words: object = None
    prepare: object = None
    takes_away: bool = False
    sets_aside: bool = False
    writes: tuple[str, ...] = ()
    is_several: bool = False
    may_be_less: bool = False


def _command(name, *words, gives_lock=False, **what_it_does):
    def line(folder, present):
        data, apart = folder / DATA, folder.parent
        places = {"{here}": str(folder), "{journey}": _only_journey(folder, words)}
        lock = new_words(apart, present) if gives_lock else ()
        told = (*told_words(apart, present), *lock)
        filled = [_filled(word, places) for word in words]
        return ["--data", str(data), "--today", TODAY, *filled, *told]

    return Action(
        name=name,
        do=lambda folder, present: main(line(folder, present)),
        words=line,
        **what_it_does,
    )


def _only_journey(folder, words):
    if not any("{journey}" in word for word in words):
        return ""
    return (folder.parent / "id").read_text(encoding="utf-8")


def _filled(word, places):
    for mark, value in places.items():
        word = word.replace(mark, value)
    return word


def note_the_id(folder):
    """Keep the id of the first journey, as a person keeps it in the eye."""
    kept = folder.parent / "id"
    if not kept.exists():
        path = folder / DATA
        with SqliteJourneyStore(path, passphrase=opening(path)) as store:
            kept.write_text(store.summaries()[0].id, encoding="utf-8")


def begin_anew(place):
    """Empty the folder in which a life is lived; only the stick lies there."""
    place.empty()
    (place.here / "stick").mkdir()
    (place.here.parent / "id").unlink(missing_ok=True)


def live_once(place, actions):
    """Live a life here, so that no fork loads again what is loaded and read now.

    A data file is then begun anew.
    """
    begin_anew(place)
    with contextlib.redirect_stdout(io.StringIO()) as said:
        for action in actions:
            if action.prepare is not None:
                action.prepare(place.here)
            if action.do(place.here, opening(place.here / DATA)) != 0:
                sys.exit(f"{action.name}: {said.getvalue()}")
            note_the_id(place.here)
    gc.collect()
    gc.freeze()
    begin_anew(place)


def _bring_an_old_file(folder):
    shutil.copyfile(OLDEST, folder / "old.db")


def _migrate(folder, _present):
    return main(["--data", str(folder / "old.db"), "list"])


def _exports():
    for kind, ending in (("pdf", "pdf"), ("json", "json"), ("ics", "ics")):
        file = f"plan.{ending}"
        yield _command(
            f"export {kind}",
            "export",
            "{journey}",
            f"--{kind}",
            f"{{here}}/{file}",
            writes=(file,),
        )


_MRI = "mri-baseline"
_TITLE = "Transplant at home, spring 2027"
COMMANDS = (
    _command(
        "new",
        "new",
        "--answers",
        str(EXAMPLES / "ahsct-at-home.toml"),
        "--option",
        "ahsct-cy-atg",
        "--day0",
        "2027-04-06",
        "--title",
        _TITLE,
    ),
    _command("note", "note", "{journey}", _MRI, "--why", "Bring the disc"),
    _command("book", "book", "{journey}", _MRI, "2027-01-20"),
    _command("undo", "undo", "{journey}"),
    _command("redo", "redo", "{journey}"),
    _command("move", "move", "{journey}", "--day0", "2027-05-04"),
    _command("show", "show", "{journey}"),
    *_exports(),
    _command("backups in", "data", "--backups-in", "{here}/stick"),
    _command("back up", "backup"),
    _command("backup", "backup", "{here}/copy.db", writes=("copy.db",)),
    _command("lock", "lock", gives_lock=True),
    _command("note when locked", "note", "{journey}", _MRI, "--why", "And the letter"),
    _command("lock anew", "lock", gives_lock=True),
    _command("back up when locked", "backup"),
    _command("unlock", "unlock"),
    _command("restore", "restore", "{here}/copy.db", sets_aside=True),
    _command("import", "import", "{here}/plan.json"),
    _command("check", "check"),
    _command("rescue", "rescue", "{here}/rescued.db", writes=("rescued.db",)),
    Action(name="migrate", do=_migrate, prepare=_bring_an_old_file),
    _command(
        "delete a note",
        "delete",
        "{journey}",
        "--title",
        _TITLE,
        "--note-of",
        _MRI,
        takes_away=True,
    ),
    _command("delete", "delete", "{journey}", "--title", _TITLE, takes_away=True),
)
"""The life of the command line."""


def _in_store(name, use, *, takes_away=False, writes=(), is_several=False):
    def do(folder, present):
        with SqliteJourneyStore(folder / DATA, passphrase=present) as store:
            use(store, folder)
        return 0

    return Action(
        name=name,
        do=do,
        takes_away=takes_away,
        writes=writes,
        is_several=is_several,
    )


def _edits(store, _folder):
    journey = store.load(_STORED)
    for number in range(3):
        journey = store.commit(journey, noted(journey, f"note {number}"), AT)
    store.commit(journey, renamed(journey, "City hospital"), AT)


def _drafts(store, _folder):
    for letters in ("f", "fever", "fever since last night"):
        store.set_setting(f"drafts.{_STORED}", letters)
        store.remember("ui.walk.place", letters)


def _diary(store, _folder):
    journey = store.load(_STORED)
    entry = DiaryEntry(id=EntryId("e1"), day=date(2026, 11, 21), note="Slept well")
    store.commit(journey, put_entry(journey, entry, date(2026, 11, 22)), AT)


def _round(store, _folder):
    store.back_up_when_changed(AT)
    store.look_through(AT)
    store.settle()


def _rescue(folder, present):
    rescue_in_place(folder / DATA, AT, present)
    return 0


def _restore(folder, present):
    restore(folder / "copy.db", folder / DATA, present)
    return 0


def _lock(folder, present):
    change_lock(folder / DATA, present, another(present))
    return 0


def _unlock(folder, present):
    change_lock(folder / DATA, present, None)
    return 0


STORE = (
    _in_store("add", lambda store, _: store.add(made(), AT)),
    _in_store("edits", _edits, is_several=True),
    _in_store("drafts", _drafts, is_several=True),
    _in_store("diary", _diary),
    _in_store("export noted", lambda store, _: _note_export(store)),
    _in_store("undo", lambda store, _: store.undo(_STORED)),
    _in_store("round", _round),
    _in_store(
        "backup",
        lambda store, folder: store.back_up(folder / "copy.db", replace=False),
        writes=("copy.db",),
    ),
    _in_store("later round", lambda store, _: _later_round(store), is_several=True),
    Action(name="lock", do=_lock),
    _in_store("edits when locked", _edits, is_several=True),
    Action(name="lock anew", do=_lock),
    Action(name="unlock", do=_unlock),
    Action(name="restore", do=_restore, sets_aside=True),
    Action(name="rescue", do=_rescue, takes_away=True, may_be_less=True),
    _in_store(
        "forget a note",
        lambda store, _: store.forget_note(_STORED, StepId("mri")),
        takes_away=True,
    ),
    _in_store(
        "forget the diary",
        lambda store, _: store.forget_entries(_STORED, (EntryId("e1"),)),
        takes_away=True,
    ),
    _in_store(
        "delete", lambda store, _: store.delete_for_good(_STORED), takes_away=True
    ),
)
"""The life of the store, with what only the window does."""


def _note_export(store):
    journey = store.load(_STORED)
    store.commit(journey, exported(journey), AT)


def _later_round(store):
    journey = store.load(_STORED)
    store.commit(journey, noted(journey, "later"), AT)
    store.back_up_when_changed(AT + timedelta(hours=2))


LIVES = {"commands": COMMANDS, "store": STORE}
