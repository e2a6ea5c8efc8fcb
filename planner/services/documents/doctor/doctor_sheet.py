"""The doctor's sheet: its two sides and what stands in their feet."""

from planner.models.sheets import DoctorSheet, Owner
from planner.services.documents.case import Case
from planner.services.documents.days.back_side import doctor_back
from planner.services.documents.days.ink import say
from planner.services.documents.doctor.front_side import doctor_front
from planner.services.documents.person import name_of


def doctor_sheet(case: Case) -> DoctorSheet:
    """Build the doctor's sheet.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    told = {
        "version": str(case.journey.revision),
        "date": case.speaker.day_bare(case.made_on),
    }
    return DoctorSheet(
        owner=owner(case),
        front=doctor_front(case),
        back=doctor_back(case),
        foots=(say(case, "front.foot", **told), say(case, "back.foot", **told)),
    )


def owner(case: Case) -> Owner:
    """Return whose sheet it is, as its foot tells it."""
    born = case.journey.profile.born
    told = say(case, "born", date=case.speaker.day_bare(born)) if born else ""
    return Owner(name=name_of(case), born=told)
