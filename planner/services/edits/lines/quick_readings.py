"""What a line can mean, told before it is taken."""

from collections.abc import Iterator
from typing import Final

from planner.models.errors import PlannerError
from planner.services.entry.date_entry import EntryTrouble
from planner.services.entry.quick_entry import QuickAdd, QuickReading
from planner.services.words.speaker import Speaker

_REFUSED: Final = {
    EntryTrouble.WRONG_WEEKDAY,
    EntryTrouble.NO_SUCH_DAY,
    EntryTrouble.OUT_OF_RANGE,
}


def reading_words(told: QuickAdd, speaker: Speaker) -> str:
    """Return a reading as it is echoed: "MRI, Thu 4 Feb 2027, 10:30".

    Args:
        told: one reading of a line.
        speaker: the words.
    """
    day = speaker.day(told.day)
    when = speaker.say("quick.latest", date=day) if told.latest else day
    return speaker.facts(*(one for one in (told.what, when, told.time) if one))


def chosen_reading(
    reading: QuickReading, number: int | None, speaker: Speaker
) -> QuickAdd:
    """Return the reading that is meant.

    Args:
        reading: of the line.
        number: 1-based, which of several; None where nobody said.
        speaker: the words.

    Raises:
        PlannerError: ``time.unreadable`` (text), ``own-step.two-days`` for a line with
            two of them, ``own-step.no-day`` (line), ``own-step.wrong-weekday`` and
            ``own-step.no-such-day`` (offers), ``own-step.out-of-range``,
            ``own-step.which-reading`` (readings) for several readings and no number,
            or one beyond them.
    """
    told = reading.readings
    if reading.no_time:
        raise PlannerError("time.unreadable", text=reading.no_time)
    if reading.two_days:
        raise PlannerError("own-step.two-days")
    if reading.trouble in _REFUSED:
        offers = speaker.names(*map(speaker.day, reading.offers))
        raise PlannerError(f"own-step.{reading.trouble}", offers=offers)
    if not told:
        raise PlannerError("own-step.no-day", line=reading.what[:80])
    if number is None and len(told) == 1:
        return told[0]
    if number is None or not 1 <= number <= len(told):
        readings = speaker.names(*_numbered(told, speaker))
        raise PlannerError("own-step.which-reading", readings=readings)
    return told[number - 1]


def _numbered(told: tuple[QuickAdd, ...], speaker: Speaker) -> Iterator[str]:
    for number, one in enumerate(told, start=1):
        reading = reading_words(one, speaker)
        yield speaker.say("quick.numbered", number=number, reading=reading)
