"""What is said of the data file, its backups, and what is deleted."""

from datetime import datetime

from planner.models.errors import PlannerError, StorageError
from planner.models.journey import Journey
from planner.services.file_care import Deleted, KeptCopy, LockChanged, Rescued
from planner.services.journeys.journeys import JourneyService
from planner.services.words.speaker import Speaker


def inside_lines(copy: KeptCopy, speaker: Speaker) -> tuple[str, ...]:
    """Return a line for each journey in a backup: title, Day 0, days of diary."""
    if not copy.ids:
        return (speaker.say("backup.empty"),)
    lines = [journey_line(journey, speaker) for journey in copy.journeys]
    if missing := len(copy.ids) - len(copy.journeys):
        lines.append(speaker.say("backup.unreadable", count=str(missing)))
    return tuple(lines)


def no_backup_line(error: PlannerError, speaker: Speaker) -> str:
    """Return why no backup was made by itself, after what was done is stored.

    The words of trouble with a file say that nothing was changed: not true here.
    """
    if isinstance(error, StorageError):
        return speaker.say("backup.not-by-itself")
    return speaker.error(error)


def rescued_lines(found: Rescued, speaker: Speaker) -> tuple[str, ...]:
    """Return what came out of a damaged file, and what did not, in numbers."""
    key = "rescue.rows" if found.unread else "rescue.all-rows"
    rows = speaker.say(key, read=str(found.rows), unread=str(found.unread))
    told = (
        ("whole", found.whole),
        ("without-history", found.without_history),
        ("lost", found.lost),
    )
    named = tuple(
        speaker.say(f"rescue.{key}", count=str(len(names)))
        for key, names in told
        if names
    )
    return (rows, *named)


def lock_lines(
    changed: LockChanged, speaker: Speaker, *, is_locked: bool
) -> tuple[str, ...]:
    """Return what became of the lock of a data file, and of its copies.

    Args:
        changed: what was done.
        speaker: the reader's language.
        is_locked: whether it has a passphrase now.
    """
    say = speaker.say
    return (
        say("lock.is-locked" if is_locked else "lock.is-open"),
        *(say("lock.left", file=str(path)) for path in changed.left),
        *(say("lock.removed", file=str(path)) for path in changed.removed),
        *(say("lock.still-plain", file=str(path)) for path in changed.still_plain),
        *((say("lock.no-recovery"), say("lock.traces")) if is_locked else ()),
    )


def left_lines(deleted: Deleted, speaker: Speaker) -> tuple[str, ...]:
    """Return where something deleted still is, as far as the program knows."""
    lines = [
        speaker.say("deleting.in-backup", file=str(path)) for path in deleted.copies
    ]
    lines += [
        speaker.say("deleting.rewritten", file=str(path)) for path in deleted.rewritten
    ]
    if not deleted.are_copies_known:
        lines.append(speaker.say("deleting.copies-unknown"))
    if not deleted.is_overwritten:
        lines.append(speaker.say("deleting.not-overwritten"))
    return (*lines, speaker.say("deleting.elsewhere"))


def journey_line(journey: Journey, speaker: Speaker) -> str:
    """Return a journey in a line: title, Day 0, days of diary."""
    anchor = journey.plan.anchor if journey.plan else None
    rough = journey.plan.rough if journey.plan else None
    told = speaker.day_bare(anchor.day) if anchor else ""
    if rough is not None and not anchor:
        told = speaker.rough(rough.first, rough.last)
    key = "backup.with-date" if told else "backup.without-date"
    return speaker.say(
        key,
        title=journey.title,
        date=told,
        count=str(len(journey.diary)),
    )


def last_stored(service: JourneyService) -> datetime | None:
    """Return when the last change in the file was made, UTC; None without.

    Raises:
        StorageError: the file cannot be read now.
    """
    return service.store.last_change()
