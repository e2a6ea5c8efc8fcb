"""What a decision aid must say of itself; the window and the paper say the same."""

from collections import Counter
from datetime import date
from decimal import Decimal
from statistics import fmean, median
from typing import TYPE_CHECKING, Final

from planner.models.evidence.aid import AidAnswer, AidGroup
from planner.services.ports import DecisionAid
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.models.evidence.content_info import ContentInfo
    from planner.models.evidence.library import Library

MAKING: Final = (
    "what-it-is",
    "what-it-is-not",
    "authors",
    "funding",
    "conflicts",
    "privacy",
)
PURPOSE: Final = (
    "purpose-compare",
    "purpose-fit",
    "purpose-values",
    "purpose-plan",
    "purpose-diary",
    "purpose-papers",
    "purpose-device",
    "purpose-judged",
)
"""What each part is for and what it does not do; docs/purpose.md says the same."""
EVIDENCE: Final = ("evidence", "ranges", "gaps", "needs", "values-method", "edss")


def age_lines(info: "ContentInfo", today: date, speaker: Speaker) -> tuple[str, ...]:
    """Return the date of the content and how it is kept up; first that it is late.

    Args:
        info: the age of the content.
        today: on the day of review itself it is not late yet.
        speaker: the reader's language.
    """
    fields = {
        "dated": speaker.day_bare(info.dated),
        "again": speaker.day_bare(info.looked_again),
        "review_by": speaker.day_bare(info.review_by),
    }
    keys = ("out-of-date", "dated", "update") if is_late(info, today) else ()
    return tuple(
        speaker.texts.say(f"about.{key}", **fields)
        for key in keys or ("dated", "update")
    )


def is_late(info: "ContentInfo", today: date) -> bool:
    """Whether the content is past the day by which it was to be reviewed."""
    return today > info.review_by


def reading_line(aid: DecisionAid, speaker: Speaker) -> str:
    """Return the measured school grades of the English pages in a sentence.

    Returns:
        US school grades (Flesch-Kincaid): the highest and the middle one, one decimal.
    """
    grades = [page.grade for page in aid.readability]
    return speaker.texts.say(
        "about.readability",
        highest=speaker.number(_one_decimal(max(grades, default=0))),
        middle=speaker.number(_one_decimal(median(grades or [0]))),
    )


def standard_line(aid: DecisionAid, speaker: Speaker) -> str:
    """Return how many points of the standard are met, by our own judgement."""
    count = Counter(one.answer for one in aid.self_assessment)
    marked = [one for one in aid.self_assessment if one.score]
    certifying = [one.score for one in marked if one.group is AidGroup.CERTIFYING]
    mean = fmean(one.score for one in marked) if marked else 0
    return speaker.texts.say(
        "about.standard",
        met=count[AidAnswer.MET],
        needs_people=count[AidAnswer.NEEDS_PEOPLE],
        not_applicable=count[AidAnswer.NOT_APPLICABLE],
        total=len(aid.self_assessment),
        lowest=min(certifying, default=0),
        mean=speaker.number(_one_decimal(mean)),
    )


def libraries_lines(
    libraries: "Iterable[Library]", speaker: Speaker
) -> tuple[str, ...]:
    """Return a line for each package that the program is made of: name and licence."""
    return tuple(
        speaker.labelled(library.name, library.licence) for library in libraries
    )


def _one_decimal(grade: float) -> Decimal:
    return Decimal(grade).quantize(Decimal("0.1"))
