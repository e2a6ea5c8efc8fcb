"""The time after the treatment as it is asked about: each request with its answer."""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from planner.models.journey import ContactRole, Journey
from planner.models.person.aftercare import Duty, DutyAnswer
from planner.services.words.speaker import Speaker

REQUESTS: Final[Mapping[ContactRole, tuple[Duty, ...]]] = {
    ContactRole.NEUROLOGIST: (Duty.DRUG, Duty.VISITS, Duty.SCANS, Duty.NEW_SIGNS),
    ContactRole.GP: (
        Duty.BLOOD,
        Duty.INFECTIONS,
        Duty.MEDICINES,
        Duty.VACCINES,
        Duty.LATE_EFFECTS,
    ),
}
"""What the letters before leaving ask of each, in their order."""
_TRANSPLANT: Final = frozenset({Duty.BLOOD, Duty.MEDICINES, Duty.VACCINES})
_NO_DRUG: Final = "none"


class RequestRow(Struct, frozen=True, kw_only=True):
    """One request of a letter.

    Attributes:
        name: what is asked for, in few words.
        asked: of whom; the name where the person told it.
        answer: None before one came back.
    """

    duty: Duty
    name: str
    asked: str
    answer: DutyAnswer | None


def request_rows(journey: Journey, speaker: Speaker) -> tuple[RequestRow, ...]:
    """Return the requests of both letters, in the order in which they are printed."""
    return tuple(
        RequestRow(
            duty=duty,
            name=speaker.texts.get(f"sheet.duty.{duty.value}.name"),
            asked=_asked(journey, role, speaker),
            answer=journey.aftercare.answer(duty),
        )
        for role, duties in REQUESTS.items()
        for duty in duties
        if is_asked(journey, duty)
    )


def is_asked(journey: Journey, duty: Duty) -> bool:
    """Whether the treatment of the plan brings this duty."""
    course, plan = journey.profile.present_drug, journey.plan
    if duty is Duty.DRUG and course is not None and course.drug == _NO_DRUG:
        return False
    transplant = plan is not None and plan.option.startswith("ahsct")
    return transplant or duty not in _TRANSPLANT


def _asked(journey: Journey, role: ContactRole, speaker: Speaker) -> str:
    contact, title = journey.contacts.get(role), speaker.label(role)
    return speaker.facts(contact.name, title) if contact and contact.name else title
