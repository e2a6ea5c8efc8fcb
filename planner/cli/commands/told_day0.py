"""Day 0 as a command is told it; a season is asked back as months."""

from datetime import date

from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor
from planner.services.entry.day0_entry import Day0Trouble, read_typed_day0
from planner.services.entry.day0_text import read_day0, write_day0
from planner.services.journeys.workbench import Workbench


def told_day0(bench: Workbench, text: str, country: str) -> date | RoughAnchor:
    """Return what is known of Day 0.

    Args:
        bench: today and the words.
        text: as ``day0_text`` lets it pass.
        country: ISO code of the centre's country, "" while nobody knows it; seasons
            hang on it.

    Raises:
        PlannerError: ``day0.season`` (text, offers) for a season, with its months and
            how to write them, ``day0.season-over`` (text) for one that lies behind,
            and as ``read_day0``.
    """
    speaker = bench.speaker()
    reading = read_typed_day0(text, speaker.texts, bench.service.today(), country)
    if reading.trouble is Day0Trouble.SEASON:
        offers = [
            speaker.aside(write_day0(one), speaker.rough(one.first, one.last))
            for one in reading.offers
        ]
        raise PlannerError("day0.season", text=text, offers=speaker.names(*offers))
    if reading.trouble is Day0Trouble.OVER and not text[:1].isdigit():
        raise PlannerError("day0.season-over", text=text)
    return read_day0(text)
