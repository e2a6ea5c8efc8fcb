"""What lies in a folder after something failed: all that was confirmed, whole."""

import json
import re
from itertools import chain

import pikepdf
from msgspec import Struct

from planner.models.errors import PlannerError
from planner.storage.access.opening import PLAIN_MARK, beginning_of
from planner.storage.copies.contents import contents_of
from planner.storage.copies.kept_aside import REPLACED, kept_files
from planner.storage.copies.known_copies import known_copies
from planner.storage.copies.leftovers import unfinished
from planner.storage.journey_store import SqliteJourneyStore
from tests.soak.keyring import opening

_REFUSED = re.compile(r"^(ms-journey-planner|refused): .", re.MULTILINE)
NOT_LOCKED = "not locked"
_NOT_NOTED = "could not be noted in the history"
_UNSURE = ("Look whether your last change is there", "refused: storage.other")
"""Said where the disk failed while it confirmed a change: nobody can know then."""


class Stored(Struct, frozen=True):
    """What a data file holds, as far as a person confirmed or typed it."""

    lines: frozenset[tuple[str, int, str]] = frozenset()
    journeys: frozenset[tuple[str, int]] = frozenset()
    drafts: frozenset[tuple[str, str]] = frozenset()
    there: bool = False

    def holds(self, before):
        """Whether all that was there before is there."""
        names = {name for name, _ in self.drafts}
        known = {(journey, number) for journey, number, _ in self.lines}
        return all(
            (journey, number) in known for journey, number, _ in before.lines
        ) and all(name in names for name, _ in before.drafts)

    def missing_in(self, now):
        return sorted(self.lines - now.lines) + sorted(self.drafts - now.drafts)

    def revisions(self):
        return sorted(revision for _, revision in self.journeys)


class State(Struct, frozen=True):
    """What was stored before an action, and what is after it where nothing fails."""

    before: Stored
    after: Stored

    def problems(self, path, code, said, action):
        """Everything from before is there, and what was called done is done."""
        try:
            now = state_of(path)
        except PlannerError as error:
            yield f"cannot be opened: {error.code}"
            return
        if not self.before.there and not now.there:
            return
        aside = _set_aside(path) if action.sets_aside else ()
        kept = any(one.holds(self.before) for one in chain((now,), aside))
        if not kept and not action.takes_away:
            yield f"lost: {self.before.missing_in(now)}"
        if not action.may_be_less:
            yield from self._false_words(now, code, said, action)

    def _false_words(self, now, code, said, action):
        is_done = _shape(now) == _shape(self.after)
        if code == 0 and not is_done and _NOT_NOTED not in said:
            yield f"called done and is not: {_shape(now)} for {_shape(self.after)}"
        if code == 1 and not _lies_between(now, self):
            yield f"neither old nor new: {_shape(now)}"
        is_told = action.is_several or any(words in said for words in _UNSURE)
        if code == 1 and is_done and now != self.before and not is_told:
            yield "called refused and is done"


def state_of(path):
    """Open a data file as the program does; what was half done is taken back."""
    if not path.exists():
        return Stored()
    with SqliteJourneyStore(path, passphrase=opening(path)) as store:
        found = store.check()
        if found:
            raise PlannerError("unsound", found=str(found))
        lines = {
            (one.id, entry.number, f"{entry.action} {entry.subject} {entry.undone}")
            for one in store.summaries()
            for entry in store.history(one.id)
        }
        journeys = {(one.id, one.revision) for one in store.summaries()}
        with store._file.reading() as connection:
            drafts = connection.execute(
                "SELECT name, value FROM setting WHERE name LIKE 'drafts.%'"
            ).fetchall()
    return Stored(
        lines=frozenset(lines),
        journeys=frozenset(journeys),
        drafts=frozenset(drafts),
        there=True,
    )


def _set_aside(path):
    """What the files hold that a restore replaced, each opened as a data file."""
    return (state_of(file) for file in kept_files(path, REPLACED))


def _shape(stored):
    """What can be compared of two runs: new journeys have ids of their own."""
    return (
        stored.revisions(),
        len(stored.lines),
        sorted(value for _, value in stored.drafts),
    )


def _lies_between(now, state):
    """Several changes in a row may stop after any of them."""
    low, high = sorted((len(state.before.lines), len(state.after.lines)))
    return low <= len(now.lines) <= high


def problems_after(folder, action, code, said, *, may_leave):
    """What is wrong with the words that were said and with the files that lie there.

    Args:
        folder: where it happened.
        action: what was done.
        code: how it ended.
        said: on both streams.
        may_leave: whether one unfinished file may be left, to be swept later.
    """
    yield from _wrong_words(code, said)
    yield from halves(folder, action.writes, must_be=code == 0)
    left = [file.name for file in folder.rglob("*.part*")]
    if len(left) > may_leave:
        yield f"left behind: {sorted(left)}"


def halves(folder, writes, *, must_be):
    """Yield what is not whole: of the files that were to be written, of the backups."""
    for name in writes:
        yield from _half_file(folder / name, must_be=must_be)
    for file in sorted((folder / "backups").glob("*.db")):
        yield from _half_file(file, must_be=True)


def other_locks(path):
    """Yield what lies beside a data file and has not its lock, once it was opened."""
    present = opening(path)
    for copy in known_copies(path, None):
        if opening(copy) is not present:
            yield f"another lock: {copy.name}"
    for file in unfinished(path) if present is not None else ():
        if file.is_file() and beginning_of(file) == PLAIN_MARK:
            yield f"{NOT_LOCKED}: {file.name}"


def _wrong_words(code, said):
    if "Traceback" in said or "inside the app" in said:
        yield "crashed"
    elif code == 1 and not _REFUSED.search(said):
        yield "refused without a word"
    elif code not in {0, 1}:
        yield f"ended with {code}"


def _half_file(file, *, must_be):
    if not file.exists():
        if must_be:
            yield f"called written and is not there: {file.name}"
        return
    try:
        _READERS[file.suffix](file)
    except Exception as error:  # noqa: BLE001  whatever it is, the file is not whole
        yield f"half a file: {file.name} ({type(error).__name__})"


def _read_pdf(file):
    with pikepdf.open(file) as pdf:
        return len(pdf.pages)


def _read_calendar(file):
    text = file.read_text(encoding="utf-8")
    if not text.rstrip().endswith("END:VCALENDAR"):
        raise ValueError(file)


_READERS = {
    ".db": lambda file: contents_of(file, opening(file)),
    ".pdf": _read_pdf,
    ".json": lambda file: json.loads(file.read_bytes()),
    ".ics": _read_calendar,
}
