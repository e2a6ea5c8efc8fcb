"""What is said when the laptop's clock can hardly be right."""

from datetime import date, timedelta
from typing import Final

from planner.services.journeys.journeys import JourneyService
from planner.services.words.speaker import Speaker

_LONG: Final = timedelta(days=550)
"""Longer than people leave a plan alone, as a rule; a year and a half."""


def clock_notice(service: JourneyService, speaker: Speaker) -> str:
    """Return a sentence where today lies far from the last change, "" where it fits.

    Nothing is refused and no date is moved because of it: only the person knows which
    is right, the clock or what was stored under it. A day back may be a journey west.

    Args:
        service: knows today and the last change, whatever the clock said then.
        speaker: the reader's language.
    """
    today, last = service.today(), service.store.last_change()
    seen = (
        service.clock.day_of(last) if last is not None else service.catalog.info.dated
    )
    words = _doubt(today, seen, is_ours=last is None)
    if not words:
        return ""
    return speaker.say(
        words, today=speaker.day_bare(today), seen=speaker.day_bare(seen)
    )


def _doubt(today: date, seen: date, *, is_ours: bool) -> str:
    if today < seen - timedelta(days=1):
        return "clock.before-release" if is_ours else "clock.behind"
    if today > seen + _LONG and not is_ours:
        return "clock.ahead"
    return ""
