"""Gaps that are not dates: who looks after me, whom do I call."""

from planner.models.ids import OptionId
from planner.models.journey import ContactRole, Journey
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import Gap, GapKind

_NEEDS_AFTERCARE_PREFIXES = ("ahsct", "msc")


def care_gaps(journey: Journey) -> tuple[Gap, ...]:
    """Return what the plan needs beside dates and does not have yet.

    Transplants and cell treatments need a named doctor for aftercare at home and a
    number for the night; patients found self-organised aftercare the hardest part.
    """
    plan = journey.plan
    if plan is None:
        return ()
    gaps: list[Gap] = []
    if needs_aftercare(plan.option):
        if not _named(journey, ContactRole.AFTERCARE):
            gaps.append(Gap(kind=GapKind.AFTERCARE, ask=Role.NEUROLOGIST))
        if not _has_night_number(journey):
            gaps.append(Gap(kind=GapKind.EMERGENCY_NUMBER, ask=Role.CENTRE))
        if not _named(journey, ContactRole.CARER):
            gaps.append(Gap(kind=GapKind.CARER, ask=Role.PATIENT))
    if not journey.profile.home_country:
        gaps.append(Gap(kind=GapKind.COUNTRY, ask=Role.PATIENT))
    return tuple(gaps)


def needs_aftercare(option: OptionId) -> bool:
    """Whether an option is a transplant or cell treatment."""
    return option.startswith(_NEEDS_AFTERCARE_PREFIXES)


def _named(journey: Journey, role: ContactRole) -> bool:
    contact = journey.contacts.get(role)
    return contact is not None and bool(contact.name or contact.phone)


def _has_night_number(journey: Journey) -> bool:
    if _named(journey, ContactRole.CENTRE_24H):
        return True
    plan = journey.plan
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    return centre is not None and bool(centre.phone)
