"""Day 0 as a command is told it; a season is asked back as months."""

from datetime import date

from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor
from planner.services.entry.day0_entry import Day0Trouble, read_typed_day0
from planner.services.entry.day0_text import read_day0, write_day0
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker


def told_day0(bench: Workbench, text: str, country: str) -> date | RoughAnchor:
    """Return what is known of Day 0.

    Args:
        bench: today and the words.
        text: as ``day0_text`` lets it pass.
        country: ISO code of the centre's country, "" while nobody knows it; seasons
            hang on it.

    Raises:
        PlannerError: ``day0.season`` (text, offers) for a season, and for months in
            words, with how to write them, ``day0.season-over`` (text) for one that lies
            behind, and as ``read_day0``.
    """
    speaker = bench.speaker()
    reading = read_typed_day0(text, speaker.texts, bench.service.today(), country)
    if reading.trouble is Day0Trouble.SEASON:
        raise _asked_back(speaker, text, *reading.offers)
    if reading.trouble is Day0Trouble.OVER and any(map(str.isalpha, text)):
        raise PlannerError("day0.season-over", text=text)
    try:
        return read_day0(text)
    except PlannerError:
        # "March to May 2027" is understood; a command is told it as files write it.
        if isinstance(reading.known, RoughAnchor):
            raise _asked_back(speaker, text, reading.known) from None
        raise


def _asked_back(speaker: Speaker, text: str, *offers: RoughAnchor) -> PlannerError:
    """Return the refusal that says which months may be meant, and how to write them."""
    told = [
        speaker.aside(write_day0(one), speaker.rough(one.first, one.last))
        for one in offers
    ]
    return PlannerError("day0.season", text=text, offers=speaker.names(*told))
