"""Whose paper it is: the person, the carer, the plan; at the head and in the foot."""

from collections.abc import Iterator

from planner.models.journey import ContactRole
from planner.models.sheets import Ink
from planner.services.documents.case import Case
from planner.services.documents.days.ink import (
    LINE,
    number,
    plain,
    say,
    strong,
    to_fill,
)


def whose_lines(case: Case) -> Iterator[Ink]:
    """Yield a line on the person and one on the carer, where there is one."""
    profile = case.journey.profile
    born = profile.born
    told = case.speaker.day_bare(born) if born else ""
    yield (
        *(strong(profile.name) or to_fill(case, "band.name")),
        *plain(say(case, "band.born")),
        *(number(told) or (LINE,)),
        *(number(profile.phone) or to_fill(case, "band.phone")),
    )
    carer = case.contact(ContactRole.CARER)
    if carer is not None:
        reach = number(carer.phone) or to_fill(case, "band.phone")
        name = before_number(case, carer.name)
        yield (*plain(say(case, "handover.carer")), *name, *reach)


def before_number(case: Case, words: str) -> Ink:
    """Return words as they stand before a number, nothing for none."""
    return plain(say(case, "with-comma", words=words)) if words else ()


def care_foot(case: Case) -> str:
    """Return what stands right in the foot: which plan, and that nothing is ordered."""
    return say(
        case,
        "handover.foot",
        version=str(case.journey.revision),
        date=case.speaker.day_bare(case.made_on),
    )
