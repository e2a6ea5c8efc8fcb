"""Edits of the time after a treatment: answers to letters, the unit's own letter."""

from datetime import date

from planner.models.answers import AftercareFile, AftercareTold
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Action, Journey
from planner.models.person.aftercare import Aftercare, Discharge, Duty, DutyAnswer
from planner.models.rules.aftercare_rules import find_aftercare_refusals
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals, refuse_file, refuse_new
from planner.models.structs import replace


def tell_aftercare(journey: Journey, told: AftercareTold, today: date) -> Edit:
    """Keep what was told; what is not told anew stays as it was.

    Args:
        journey: before it.
        told: answers replace those to the same requests; a letter the one before it.
        today: the last day on which something can have happened.

    Raises:
        PlannerError: as ``find_aftercare_refusals``.
    """
    after = _kept(journey.aftercare, told)
    refuse_new(
        lambda one, found: find_aftercare_refusals(
            one, today, found, journey.profile.born
        ),
        after,
        journey.aftercare,
    )
    return Edit(
        journey=replace(journey, aftercare=after),
        action=Action.AFTERCARE,
        details={"answers": str(len(told.duties))},
    )


def check_aftercare(
    journey: Journey, file: AftercareFile, today: date
) -> AftercareTold:
    """Return what a file tells, where all of it can be taken.

    Args:
        journey: before it.
        file: as it was read.
        today: the last day on which something can have happened.

    Raises:
        FileRefusedError: with all problems, each with its key and line.
    """
    found = Refusals((one.key for one in file.problems), file.key_of)
    if file.is_whole:
        kept, born = _kept(journey.aftercare, file.told), journey.profile.born
        find_aftercare_refusals(kept, today, found, born)
    refuse_file(file, found)
    return file.told


def _kept(before: Aftercare, told: AftercareTold) -> Aftercare:
    answers = {one.duty: one for one in before.duties}
    answers |= {one.duty: _clean_answer(one) for one in told.duties}
    letter = told.discharge
    return Aftercare(
        duties=tuple(answers[duty] for duty in Duty if duty in answers),
        discharge=before.discharge if letter is None else _clean_letter(letter),
    )


def _clean_answer(answer: DutyAnswer) -> DutyAnswer:
    return replace(
        answer,
        instead=_shown(answer.instead),
        phone=_shown(answer.phone),
    )


def _clean_letter(letter: Discharge) -> Discharge:
    return replace(
        letter,
        where=_shown(letter.where),
        contact=_shown(letter.contact),
        problems=_shown(letter.problems, lines=True),
        watch=_shown(letter.watch, lines=True),
        given=tuple(
            replace(one, name=_shown(one.name), as_written=_shown(one.as_written))
            for one in letter.given
        ),
        goes_on=tuple(
            replace(one, name=_shown(one.name), as_written=_shown(one.as_written))
            for one in letter.goes_on
        ),
    )


def _shown(text: str, *, lines: bool = False) -> str:
    """Return text without what cannot be shown; one too long is refused after this."""
    try:
        if lines:
            return clean_text(text, "text")
        return clean_line(text, "text", empty_ok=True)
    except PlannerError:
        return text
