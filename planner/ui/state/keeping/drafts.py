"""What was typed and is no fact yet: kept in the data file, told from one place."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import TypeAlias

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from planner.models.errors import PlannerError
from planner.models.ids import JourneyId
from planner.services.journeys.kept_drafts import (
    KeptDraft,
    as_setting,
    keep_drafts,
    kept_drafts,
)
from planner.services.ports import SettingStore

Write: TypeAlias = Callable[[], None]
Setting: TypeAlias = tuple[str, str]
"""The name of a row of the file, and its text."""


class _Unstored(Struct, frozen=True):
    """What could not be stored yet: how to store it, and what it is as a setting."""

    write: Write
    letters: Callable[[], Setting] | None


class Drafts(QObject):
    """The drafts of all forms, each called ``place/form``.

    It never raises: what cannot be stored stays in hand, ``trouble`` says why, and
    it is tried again with the next letter and at every ``flush``.

    Args:
        store: where they are kept.
        today: returns today's civil date.

    Signals:
        flushing: whoever holds letters that are not stored yet hands them in now.
        cleared: the letters of a form, by journey and name, are not wanted any more.
        stored: something was stored just now.
        moved: how much is in hand, waits or could not be stored may have changed.
        failed: a ``PlannerError``; told once until something could be stored again.
    """

    flushing = Signal()
    cleared = Signal(str, str)
    stored = Signal()
    moved = Signal()
    failed = Signal(object)

    def __init__(self, store: SettingStore, today: Callable[[], date]) -> None:
        super().__init__()
        self.trouble: PlannerError | None = None
        self._store = store
        self._today = today
        self._all: dict[JourneyId, dict[str, KeptDraft]] = {}
        self._unread: set[JourneyId] = set()
        self._unstored: dict[str, _Unstored] = {}
        self._held: set[object] = set()

    def find(self, journey: JourneyId, name: str) -> KeptDraft | None:
        """Return the draft of a form, None when nothing waits in it."""
        return self._of(journey).get(name)

    def names(self, journey: JourneyId) -> tuple[str, ...]:
        """Return the names of all forms in which something waits."""
        return tuple(self._of(journey))

    @property
    def in_hand(self) -> bool:
        """Whether letters were typed that are about to be stored."""
        return bool(self._held)

    def hold(self, holder: object) -> None:
        """Take note that somebody has letters that are handed in shortly."""
        if holder not in self._held:
            self._held.add(holder)
            self.moved.emit()

    def let_go(self, holder: object) -> None:
        """Take note that the letters were handed in, or are none any more."""
        if holder in self._held:
            self._held.discard(holder)
            self.moved.emit()

    def keep(self, journey: JourneyId, name: str, texts: Mapping[str, str]) -> None:
        """Keep what stands in a form; no texts at all drop its draft."""
        drafts = self._of(journey)
        before = drafts.get(name)
        if not texts:
            drafts.pop(name, None)
        elif before is None or before.texts != texts:
            begun = before.begun if before else self._today()
            drafts[name] = KeptDraft(begun=begun, texts=dict(texts))
        if drafts.get(name) != before or journey in self._unstored:
            self._put(journey)

    def store(
        self, name: str, write: Write, letters: Callable[[], Setting] | None = None
    ) -> bool:
        """Store what is kept beside the drafts of forms, such as a whole sheet.

        Args:
            name: what it is; the next write of that name takes the place of this one
                where it could not be stored.
            write: stores it, or raises a ``PlannerError``.
            letters: returns what it stores, for a copy elsewhere while it cannot be
                stored; None where nothing is typed that could be lost.

        Returns:
            Whether it is stored.
        """
        self._unstored[name] = _Unstored(write, letters)
        try:
            write()
        except PlannerError as error:
            self._fail(error)
            return False
        # It may have been handed in anew, or forgotten, while it was written.
        self._unstored.pop(name, None)
        if not self._unstored:
            self.trouble = None
        self.stored.emit()
        self.moved.emit()
        return True

    def drop(self, journey: JourneyId, name: str) -> None:
        """Forget a draft: it was taken, or is not wanted any more."""
        self.keep(journey, name, {})

    def clear(self, journey: JourneyId, name: str) -> None:
        """Forget a draft, and have its form empty itself where it is open."""
        self.cleared.emit(journey, name)
        self.drop(journey, name)

    def take(self, journey: JourneyId, name: str, record: Callable[[], bool]) -> bool:
        """Record what a draft became, and forget it; kept where it is refused.

        Recorded first and forgotten then: a laptop that stops in between shows the
        letters once more, it never loses them.
        """
        # Out of sight meanwhile: forms that are made anew by the change start empty.
        draft = self._of(journey).pop(name, None)
        taken = record()
        if not taken and draft is not None:
            self._of(journey).setdefault(name, draft)
        elif draft is not None:
            self._put(journey)
        return taken

    def forget(self, journey: JourneyId) -> None:
        """Let all that is in hand of a journey go: it was deleted."""
        self._unread.discard(journey)
        self._all.pop(journey, None)
        self._unstored = {
            name: one
            for name, one in self._unstored.items()
            if not name.endswith(journey)
        }

    def in_letters(self) -> dict[str, str]:
        """Return what was typed and could not be stored, as settings."""
        return dict(
            one.letters() for one in self._unstored.values() if one.letters is not None
        )

    def gather(self) -> None:
        """Have every form hand in the letters it still holds."""
        self.flushing.emit()

    def flush(self) -> bool:
        """Store all that is in hand; returns whether all of it is stored."""
        self.gather()
        for name, one in tuple(self._unstored.items()):
            self.store(name, one.write, one.letters)
        return not self._unstored

    def _of(self, journey: JourneyId) -> dict[str, KeptDraft]:
        if journey not in self._all:
            self._all[journey] = {}
            self._unread.add(journey)
            try:
                self._read(journey)
            except PlannerError as error:
                self._fail(error)
        return self._all[journey]

    def _read(self, journey: JourneyId) -> None:
        """Take what is in the file; what came in meanwhile counts more."""
        if journey in self._unread:
            in_file = kept_drafts(self._store, journey)
            self._all[journey] = {**in_file, **self._all[journey]}
            self._unread.discard(journey)

    def _put(self, journey: JourneyId) -> None:
        # Not bound to what stands there now: reading the file puts another in place.
        self.store(
            journey,
            partial(self._write, journey),
            lambda: as_setting(journey, self._all[journey]),
        )

    def _write(self, journey: JourneyId) -> None:
        self._read(journey)
        keep_drafts(self._store, journey, self._all[journey])

    def _fail(self, error: PlannerError) -> None:
        first, self.trouble = self.trouble is None, error
        self.moved.emit()
        if first:
            self.failed.emit(error)
