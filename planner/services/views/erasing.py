"""What can be deleted for good of a journey, piece by piece."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.ids import EntryId, StepId
from planner.models.journey import DiaryEntry, Journey
from planner.services.views.living.history_view import step_name
from planner.services.words.speaker import Speaker

_LETTERS: Final = 60
"""So many letters of what was written, so that it is known again."""


class Erasable(Struct, frozen=True, kw_only=True):
    """An entry of the diary, or the note of a step.

    Attributes:
        what: what it is.
        words: the beginning of what was written.
        entry: of the diary; None for a note.
        step: whose note it is; None for an entry.
    """

    what: str
    words: str
    entry: EntryId | None = None
    step: StepId | None = None


def erasable(journey: Journey, speaker: Speaker) -> tuple[Erasable, ...]:
    """Return the entries of the diary, newest first, then the notes of steps."""
    newest_first = sorted(
        journey.diary.values(), key=lambda entry: (entry.day, entry.id), reverse=True
    )
    entries = (
        Erasable(
            what=speaker.say("erasing.entry", date=speaker.day(entry.day)),
            words=_short(entry),
            entry=entry.id,
        )
        for entry in newest_first
    )
    return (*entries, *_notes(journey, speaker))


def entries_of(journey: Journey, day: date) -> tuple[EntryId, ...]:
    """Return the entries of the diary of a day."""
    return tuple(entry.id for entry in journey.diary.values() if entry.day == day)


def note_name(journey: Journey, step: StepId, speaker: Speaker) -> str:
    """Return what the note of a step is called."""
    return speaker.say("erasing.note", step=step_name(journey, step, speaker))


def _notes(journey: Journey, speaker: Speaker) -> Iterator[Erasable]:
    for step, facts in journey.facts.items():
        if facts.note:
            yield Erasable(
                what=note_name(journey, step, speaker),
                words=facts.note[:_LETTERS],
                step=step,
            )


def _short(entry: DiaryEntry) -> str:
    return next(filter(None, (entry.note, entry.test, entry.result)), "")[:_LETTERS]
