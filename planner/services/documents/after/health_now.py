"""What a doctor at home has to know first: the drug taken now, allergies, what else.

"Not told", "patient does not know" and "none" are three things, as on the sheet for the
doctor.
"""

from collections.abc import Iterator

from planner.models.care_sheets import CareLine
from planner.models.sheets import Ink, Words
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.documents.days.ink import (
    listed,
    number,
    own,
    plain,
    say,
    to_fill,
    untold,
)
from planner.services.documents.doctor.clinical_sentence import NO_DRUG
from planner.services.documents.doctor.health_facts import given_lines


def health_now(case: Case) -> tuple[CareLine, ...]:
    """Return a line each for the MS drug, what was given, allergies, drugs, illness.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    return tuple(
        CareLine(label=number(say(case, f"health.{label}")), told=told)
        for label, told in _told(case)
    )


def health_in_brief(case: Case) -> tuple[Ink, ...]:
    """Return the same as pieces that can run on, each behind its name.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    lines = health_now(case)
    return tuple(
        (*line.label, *_ended(line.told, last=place == len(lines) - 1))
        for place, line in enumerate(lines)
    )


def _ended(ink: Ink, *, last: bool) -> Ink:
    """Return ink whose words end in a full stop, as other words follow."""
    final = ink[-1]
    if last or not isinstance(final, Words):
        return ink
    return (*ink[:-1], replace(final, text=f"{final.text.rstrip('.')}."))


def _told(case: Case) -> Iterator[tuple[str, Ink]]:
    profile = case.journey.profile
    yield "drug-now", _drug(case)
    done = case.speaker.names(*given_lines(case))
    if done:
        yield "before-plan", plain(done)
    yield "allergies", listed(case, "allergies")
    yield "other-drugs", listed(case, "medicines")
    illness = own(case, profile.other_conditions)
    yield "other-illness", illness or untold(case, profile, "other_conditions")


def _drug(case: Case) -> Ink:
    """Return the drug with its last dose, or room for the dose that nobody told."""
    profile = case.journey.profile
    course = profile.present_drug
    if course is None:
        return untold(case, profile, "present_drug")
    if course.drug == NO_DRUG:
        return plain(say(case, "health.no-drug"))
    told = case.speaker.course(course)
    if course.last_dose is None:
        words = plain(say(case, "and-then", words=told))
        return (*words, *to_fill(case, "health.dose-not-told"))
    key = "dose-on" if course.last_dose <= case.made_on else "dose-set"
    date_ = case.speaker.day_bare(course.last_dose)
    return plain(say(case, f"health.{key}", drug=told, date=date_))
