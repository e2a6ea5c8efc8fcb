"""Whether all that was typed is stored: what the window says of it comes from here."""

from datetime import datetime
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from planner.models.errors import PlannerError
from planner.services.ports import Clock
from planner.services.views.data_view import last_stored
from planner.ui.state.app_state import AppState
from planner.ui.state.keeping.drafts import Drafts

_AGAIN: Final = 10_000
"""Milliseconds after which it is tried again to store what could not be stored."""
_OF_PLAN: Final = frozenset({"plan", "schedule", "welcome"})
_OF_DIARY: Final = frozenset({"diary"})


class Keeping(Enum):
    """How what was typed stands to what is stored."""

    SAVING = auto()
    SAVED = auto()
    WAITING = auto()
    NOT_SAVED = auto()


class SavedState(QObject):
    """Watches drafts and changes; says nothing that was not stored.

    Args:
        state: of the open journey; what it records is a change.
        drafts: what is typed and is no change yet.
        clock: of the laptop.

    Signals:
        changed: something else is to be said now.
    """

    changed = Signal()

    def __init__(self, state: AppState, drafts: Drafts, clock: Clock) -> None:
        super().__init__()
        self._state, self._drafts, self._clock = state, drafts, clock
        self._told: tuple[Keeping, str] | None = None
        self._at: datetime | None = None
        self._resting = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN)
        self._again.timeout.connect(drafts.flush)
        for moved in (state.changed, state.opened, state.moved, drafts.moved):
            moved.connect(self._look)
        drafts.stored.connect(self._note_time)

    @property
    def keeping(self) -> Keeping:
        """Return how it stands just now."""
        if self.trouble is not None:
            return Keeping.NOT_SAVED
        if self._drafts.in_hand:
            return Keeping.SAVING
        return Keeping.WAITING if self.waiting() else Keeping.SAVED

    @property
    def trouble(self) -> PlannerError | None:
        """Return why something is not stored, None where everything is."""
        return self._drafts.trouble or self._state.trouble

    def waiting(self) -> tuple[str, ...]:
        """Return the names of the forms that hold something that is no fact yet."""
        return self._drafts.names(self._state.journey.id)

    def words(self) -> str:
        """Return what the sign says, without a mark."""
        return {
            Keeping.NOT_SAVED: lambda: self.tr("Not saved. What to do"),
            Keeping.SAVING: lambda: self.tr("Saving"),
            Keeping.SAVED: self._saved,
            Keeping.WAITING: self._saved_and_waiting,
        }[self.keeping]()

    def promise(self, words: str) -> str:
        """Return a sentence about saving while it is true, else why it is not.

        Args:
            words: what holds as long as nothing is in the way of storing.
        """
        if self.trouble is None:
            return words
        return self.tr("Not saved: {reason}").format(reason=self.reason())

    def reason(self) -> str:
        """Return why something is not stored; "" where everything is."""
        return "" if self.trouble is None else self._state.error_words(self.trouble)

    def acknowledge(self) -> None:
        """Take it that the person knows of a change that was not stored."""
        self._state.trouble = None
        self._look()

    def rest(self) -> None:
        """Try nothing again: the window is closed, and the file may be."""
        self._resting = True
        self._again.stop()

    def _saved(self) -> str:
        at = self._stored_at()
        if at is None:
            return self.tr("Saved")
        day = self._clock.day_of(at)
        if day == self._state.today():
            when = self._clock.local(at).time().isoformat("minutes")
        else:
            when = self._state.speaker.day_bare(day)
        return self.tr("Saved {when}").format(when=when)

    def _saved_and_waiting(self) -> str:
        places = {name.split("/")[0] for name in self.waiting()}
        if places <= _OF_PLAN:
            words = self.tr("{saved}, not in the plan yet")
        elif places <= _OF_DIARY:
            words = self.tr("{saved}, not in the diary yet")
        else:
            words = self.tr("{saved}, not added yet")
        return words.format(saved=self._saved())

    def _stored_at(self) -> datetime | None:
        """Return when something was stored last: in the file, or as a draft."""
        try:
            last = last_stored(self._state.service)
        except PlannerError:
            last = None
        return max(filter(None, (last, self._at)), default=None)

    def _note_time(self) -> None:
        self._at = self._clock.now()

    def _look(self) -> None:
        if self._resting:
            return
        told = (self.keeping, self.words())
        if self._drafts.trouble is None:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
        if told != self._told:
            self._told = told
            self.changed.emit()
