"""The signs to call for that concern one person: by treatment and by drug.

A list with the signs of every drug hides the three that count. What the person has not
told is never a reason to leave a sign out.
"""

from collections.abc import Iterator
from datetime import date

from planner.models.civil import add_months, last_day_of
from planner.models.evidence.aid import RedFlag
from planner.models.ids import OTHER_TREATMENT, DrugId
from planner.models.journey import Journey
from planner.models.person.profile import DrugCourse
from planner.services.edits.treatment_change import laid_by
from planner.services.journeys.warnings import needs_aftercare
from planner.services.ports import Catalog


def signs_to_call(
    journey: Journey, catalog: Catalog, today: date
) -> tuple[RedFlag, ...]:
    """Return the signs that concern the person, in the order of the content.

    These are the signs for everybody, those of the planned treatment and of earlier
    ones that took place, of the drug taken now, and of drugs stopped so lately that
    their signs still count. A change to a drug that is not chosen yet brings the signs
    of every strong drug.

    Args:
        journey: the person, the plan and what was done.
        catalog: the shipped content.
        today: from which the months since the last dose are counted.
    """
    families = frozenset(_families(journey, catalog))
    coming = frozenset(_drugs_to_come(journey, catalog))
    return tuple(
        flag
        for flag in catalog.aid.red_flags
        if not (flag.families or flag.drugs)
        or families & set(flag.families)
        or coming & set(flag.drugs)
        or _is_of_a_drug(flag, journey, today)
    )


def carried_signs(
    journey: Journey, catalog: Catalog, today: date
) -> tuple[RedFlag, ...]:
    """Return the grave signs of drugs that a plan has to be carried for.

    Milder drugs have signs too; these stand in the app and are nothing to carry.

    Args:
        journey: the person, the plan and what was done; nothing without a plan.
        catalog: the shipped content.
        today: from which the months since the last dose are counted.
    """
    if journey.plan is None:
        return ()
    concern = signs_to_call(journey, catalog, today)
    return tuple(flag for flag in concern if flag.carried)


def asks_to_carry(journey: Journey, catalog: Catalog, today: date) -> bool:
    """Whether a card and a sheet for the fridge belong to what is planned.

    Args:
        journey: the person, the plan and what was done.
        catalog: the shipped content.
        today: from which the months since the last dose are counted.
    """
    plan = journey.plan
    treated = plan is not None and needs_aftercare(plan.option)
    return treated or bool(carried_signs(journey, catalog, today))


def _families(journey: Journey, catalog: Catalog) -> Iterator[str]:
    """Yield those of the planned treatment, and of each whose Day 0 took place."""
    known = {option.id: option.family for option in catalog.aid.options}
    if journey.plan is not None:
        told = known.get(journey.plan.option)
        if journey.plan.option == OTHER_TREATMENT:
            told = None
        # A treatment that the content does not know may be any of them.
        yield from (told,) if told else known.values()
    for plan in journey.earlier_plans:
        facts = journey.facts.get(laid_by(plan.option))
        if facts is not None and facts.done is not None:
            yield known.get(plan.option, "")


def _drugs_to_come(journey: Journey, catalog: Catalog) -> Iterator[DrugId]:
    plan = journey.plan
    if plan is None:
        return
    option = next((one for one in catalog.aid.options if one.id == plan.option), None)
    if option is not None and option.family == "drug" and not option.keeps_drug:
        yield from (drug.id for drug in catalog.drugs() if drug.high_efficacy)


def _is_of_a_drug(flag: RedFlag, journey: Journey, today: date) -> bool:
    present = journey.profile.present_drug
    if present is not None and present.drug in flag.drugs:
        return True
    return any(
        course.drug in flag.drugs and _counts_still(course, flag.months_after, today)
        for course in journey.profile.past_drugs
    )


def _counts_still(course: DrugCourse, months: int, today: date) -> bool:
    """Whether so few months have gone by; where no end is told, they may have not."""
    if not months:
        return False
    ended = course.last_dose or (last_day_of(course.until) if course.until else None)
    return ended is None or today <= add_months(ended, months)
