"""What is asked of somebody near home: its steps, who was asked, who does it."""

from collections.abc import Mapping
from typing import Final

from planner.models.journey import ContactRole
from planner.models.person.aftercare import Duty, DutyAnswer
from planner.models.plan.protocol import Place, StepKind
from planner.models.sheets import Ink
from planner.services.documents.after.care_roles import CareRole, care_role
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import bare_id
from planner.services.documents.days.ink import number, plain, say, strong
from planner.services.views.living.aftercare_view import REQUESTS, is_asked
from planner.services.views.living.plan_view import PlanRow

DUTIES: Final[Mapping[CareRole, tuple[Duty, ...]]] = {
    CareRole.FAMILY_DOCTOR: REQUESTS[ContactRole.GP],
    CareRole.NEUROLOGIST: REQUESTS[ContactRole.NEUROLOGIST],
}
"""What each of them is asked for, in the order of the letters."""
ASKED: Final[Mapping[CareRole, ContactRole]] = {
    CareRole.FAMILY_DOCTOR: ContactRole.GP,
    CareRole.NEUROLOGIST: ContactRole.NEUROLOGIST,
}


def duty_of(case: Case, row: PlanRow) -> Duty | None:
    """Return the duty that a step after the treatment belongs to, None for none.

    Args:
        case: says whose part the step stands in.
        row: a step of ``care_rows``.
    """
    role = care_role(case, row)
    if role is CareRole.FAMILY_DOCTOR:
        if row.kind is StepKind.VACCINE or bare_id(row) == "revaccination-plan":
            return Duty.VACCINES
        return Duty.BLOOD if row.place is Place.LAB else Duty.LATE_EFFECTS
    if role is CareRole.NEUROLOGIST:
        if row.place is Place.IMAGING:
            return Duty.SCANS
        doses = row.kind in {StepKind.MEDICINE, StepKind.INFUSION}
        return Duty.DRUG if doses else Duty.VISITS
    return None


def duty_name(case: Case, duty: Duty) -> str:
    """Return what is asked for, in few words."""
    return say(case, f"duty.{duty.value}.name")


def owner_words(case: Case, role: CareRole) -> Ink:
    """Return who said yes, and who does instead what was not taken.

    Empty while nothing was answered.
    """
    asked = [duty for duty in DUTIES.get(role, ()) if is_asked(case.journey, duty)]
    told = [one for one in map(case.journey.aftercare.answer, asked) if one]
    if not told:
        return ()
    taken = [duty_name(case, one.duty) for one in told if one.takes]
    yes = say(case, "handover.said-yes", duties=case.speaker.names(*taken))
    still = [duty_name(case, one) for one in asked if _unanswered(case, one)]
    unanswered = say(case, "handover.unanswered", duties=case.speaker.names(*still))
    return (
        *strong(yes if taken else ""),
        *(word for one in told if not one.takes for word in _instead(case, one)),
        *plain(unanswered if still else ""),
    )


def _instead(case: Case, answer: DutyAnswer) -> Ink:
    name = duty_name(case, answer.duty)
    if not answer.instead:
        return strong(say(case, "handover.nobody-for", duty=name))
    end = "" if answer.phone else "."
    who = say(case, "handover.instead", duty=name, name=answer.instead, end=end)
    phone = say(case, "handover.at", phone=answer.phone) if answer.phone else ""
    return (*strong(who), *number(phone))


def _unanswered(case: Case, duty: Duty) -> bool:
    return case.journey.aftercare.answer(duty) is None
