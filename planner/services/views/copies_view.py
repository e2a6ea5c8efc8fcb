"""What is known of the data file and of its copies, in finished words."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from msgspec import Struct

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.services.file_care import DataFileCare, KeptCopy
from planner.services.ports import Clock
from planner.services.words.speaker import Speaker

MOST_SHOWN: Final = 6
_MEGABYTE: Final = 1_000_000
_BY_ITSELF: Final = ("backups", "ms-journey-planner-backups")
"""How the folders of automatic backups are called."""
_UNPROTECTED: Final = ("backups", "papers", "disk", "open")


class CopyRow(Struct, frozen=True, kw_only=True):
    """A copy in a list.

    Attributes:
        path: where it is.
        day: when it was made.
        where: the time, and the place in words.
        title: of the journey that was changed last; "" where none can be read.
        lines: the rest of what is in it, or why it cannot be read.
        is_readable: whether it can be put back.
    """

    path: Path
    day: str
    where: str
    title: str
    lines: tuple[str, ...]
    is_readable: bool


class DataSeen(Struct, frozen=True, kw_only=True):
    """What was found when the copies were looked at.

    Attributes:
        last: the newest backup that can be read, in a heading.
        last_lines: where it is, and what stands only in the data file.
        elsewhere: the second folder, or that there is none.
        rows: the newest copies.
        more: how many there are beyond these.
    """

    last: str
    last_lines: tuple[str, ...]
    elsewhere: str
    rows: tuple[CopyRow, ...]
    more: int


class DataView:
    """Tells of the data file and its copies; it reads them, which takes a while.

    Args:
        care: the data file; only ``inside`` of the copies where none could be opened.
        clock: today, and the wall's time of a moment.
        speaker: the reader's language.
    """

    def __init__(self, care: DataFileCare, clock: Clock, speaker: Speaker) -> None:
        self._care, self._clock, self._speaker = care, clock, speaker

    def see(self, most: int = MOST_SHOWN) -> DataSeen:
        """Look at the copies.

        Args:
            most: so many are looked into.

        Raises:
            StorageError: the folder beside the file cannot be read.
        """
        places = _by_name(self._care.copies())
        copies = tuple(paths[0] for paths in places)
        read = tuple(self._look_into(path) for path in copies[:most])
        newest = self._newest(read)
        say = self._speaker.say
        return DataSeen(
            last=self._last(newest) if newest else say("data.no-backup"),
            last_lines=self._last_lines(newest) if newest else (),
            elsewhere=self._elsewhere(places),
            rows=tuple(
                copy_row(one, self._clock, self._speaker, paths)
                if isinstance(one, KeptCopy)
                else self._unreadable(paths[0], one)
                for paths, one in zip(places, read, strict=False)
            ),
            more=max(len(copies) - most, 0),
        )

    def file_line(self) -> str:
        """Return where the data file is, and its size."""
        path = self._care.path
        try:
            size = round(path.stat().st_size / _MEGABYTE, 1)
        except OSError:
            return self._speaker.say("data.file-away", file=str(path))
        number = self._speaker.number(size)
        return self._speaker.say("data.file", file=str(path), size=number)

    def habit_line(self) -> str:
        """Return whether backups are made without being asked."""
        by_itself = self._care.makes_backups
        return self._speaker.say("data.by-itself" if by_itself else "data.only-asked")

    def sound_line(self) -> str:
        """Return what is known of faults in the file."""
        at = self._care.sound_at()
        if self._care.is_held:
            return self._speaker.say("data.held")
        if at is None:
            return self._speaker.say("data.unchecked")
        return self._speaker.say("data.sound", when=self._moment(at))

    def lock_line(self) -> str:
        """Return whether the file is locked with a passphrase."""
        key = "data.locked" if self._care.is_locked else "data.not-locked"
        return self._speaker.say(key)

    def _newest(self, read: Sequence[KeptCopy | PlannerError]) -> KeptCopy | None:
        """Return the last backup; one of the future only where there is no other.

        It was made while the clock of the laptop was wrong.
        """
        found = [
            one
            for one in read
            if isinstance(one, KeptCopy) and one.path.parent.name in _BY_ITSELF
        ]
        past = (one for one in found if one.made <= self._clock.now())
        return next(past, found[0] if found else None)

    def _look_into(self, path: Path) -> KeptCopy | PlannerError:
        try:
            return self._care.inside(path)
        except PlannerError as error:
            return error

    def _last(self, copy: KeptCopy) -> str:
        return self._speaker.say("data.last", when=self._moment(copy.made))

    def _last_lines(self, copy: KeptCopy) -> tuple[str, ...]:
        say, path = self._speaker.say, copy.path
        days = (self._clock.today() - self._clock.day_of(copy.made)).days
        place = _place_of(path, self._speaker)
        key = "ahead" if days < 0 else "ago" if days else "today"
        lines = [say(f"data.{key}", count=str(days), where=place)]
        try:
            newer = self._care.changes_since(path)
        except PlannerError as error:
            return (*lines, self._speaker.error(error))
        key = "data.newer" if newer else "data.holds-all"
        return (*lines, say(key, count=str(newer)))

    def _elsewhere(self, places: Sequence[tuple[Path, ...]]) -> str:
        folder = self._care.second_folder
        if folder is None:
            return self._speaker.say("data.nowhere-else")
        key = "data.elsewhere"
        if not folder.is_dir():
            key = "data.elsewhere-away"
        elif _is_behind(places):
            key = "data.elsewhere-behind"
        return self._speaker.say(key, folder=str(folder))

    def _unreadable(self, path: Path, error: PlannerError) -> CopyRow:
        return CopyRow(
            path=path,
            day=path.name,
            where="",
            title="",
            lines=(self._speaker.error(error),),
            is_readable=False,
        )

    def _moment(self, at: datetime) -> str:
        return moment(at, self._clock, self._speaker)


def copy_row(
    copy: KeptCopy, clock: Clock, speaker: Speaker, paths: tuple[Path, ...] = ()
) -> CopyRow:
    """Return a copy that can be read as a row of a list.

    Args:
        copy: what was read.
        clock: knows the zone of the laptop.
        speaker: the reader's language.
        paths: everywhere where it lies; where it was read when empty.
    """
    where = [_place_of(path, speaker) for path in paths or (copy.path,)]
    first = next(iter(copy.journeys), None)
    others = len(copy.ids) - (first is not None)
    lines = [_in_short(first, speaker)] if first else []
    if others:
        key = "data.more-journeys" if first else "backup.unreadable"
        lines.append(speaker.say(key, count=str(others)))
    if not copy.ids:
        lines.append(speaker.say("backup.empty"))
    if clock.day_of(copy.made) > clock.today():
        lines.append(speaker.say("data.ahead-in-list"))
    return CopyRow(
        path=copy.path,
        day=speaker.day(clock.day_of(copy.made)),
        where=speaker.facts(_time(copy.made, clock), *where),
        title=first.title if first else "",
        lines=tuple(lines),
        is_readable=True,
    )


def _by_name(copies: tuple[Path, ...]) -> tuple[tuple[Path, ...], ...]:
    """Put a backup here and the same on a stick together; the order stays."""
    found: dict[str, tuple[Path, ...]] = {}
    for path in copies:
        found[path.name] = (*found.get(path.name, ()), path)
    return tuple(found.values())


def _is_behind(places: Sequence[tuple[Path, ...]]) -> bool:
    """Say whether the newest backup lies beside the file and not in the second folder.

    Args:
        places: where each copy lies, the newest first.
    """
    folders = ({path.parent.name for path in paths} for paths in places)
    newest = next((found for found in folders if found.intersection(_BY_ITSELF)), None)
    return newest is not None and _BY_ITSELF[1] not in newest


def dated_lines(journey: Journey, speaker: Speaker) -> tuple[str, ...]:
    """Return the dates that stand in a journey."""
    lines = [_day_zero(journey, speaker)]
    agreed = sorted(one.booked.day for one in journey.facts.values() if one.booked)
    noted = sorted(entry.day for entry in journey.diary.values())
    for key, days in (("agreed", agreed), ("diary", noted)):
        if days:
            first, last = map(speaker.day_bare, (days[0], days[-1]))
            count = str(len(days))
            lines.append(
                speaker.say(f"inside.{key}", count=count, first=first, last=last)
            )
    return tuple(lines)


def unprotected_lines(speaker: Speaker, *, is_locked: bool) -> tuple[str, ...]:
    """Return what the program does not keep safe.

    Args:
        speaker: the reader's language.
        is_locked: whether the data file has a passphrase.
    """
    first = ("passphrase", "older") if is_locked else ("encryption",)
    names = (*first, *_UNPROTECTED)
    return tuple(speaker.say(f"data.unprotected.{name}") for name in names)


def moment(at: datetime, clock: Clock, speaker: Speaker) -> str:
    """Return a moment as the calendar and the clock on the wall say it.

    Args:
        at: with its zone.
        clock: knows the zone of the laptop.
        speaker: the reader's language.
    """
    day = speaker.day(clock.day_of(at))
    return speaker.say("data.moment", day=day, time=_time(at, clock))


def _time(at: datetime, clock: Clock) -> str:
    return clock.local(at).time().isoformat("minutes")


def _place_of(path: Path, speaker: Speaker) -> str:
    beside, elsewhere = _BY_ITSELF
    if path.parent.name == elsewhere:
        return speaker.say("data.there", folder=path.parent.parent.name)
    return speaker.say("data.here" if path.parent.name == beside else "data.kept-aside")


def _in_short(journey: Journey, speaker: Speaker) -> str:
    diary = speaker.say("data.diary", count=str(len(journey.diary)))
    return speaker.say("join.facts", first=_day_zero(journey, speaker), next=diary)


def _day_zero(journey: Journey, speaker: Speaker) -> str:
    plan = journey.plan
    if plan is not None and plan.anchor is not None:
        date = speaker.day_bare(plan.anchor.day)
        return speaker.say("inside.day-zero", date=date)
    if plan is not None and plan.rough is not None:
        rough = speaker.rough(plan.rough.first, plan.rough.last)
        return speaker.say("inside.day-zero", date=rough)
    return speaker.say("inside.no-day-zero" if plan is not None else "inside.no-plan")
