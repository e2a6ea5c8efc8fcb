"""The people of a plan in words: who is named, who is missing, who can be added."""

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from planner.models.journey import Contact, ContactRole, Journey
from planner.services.journeys.warnings import PERSON_OF_GAP, care_gaps
from planner.services.words.speaker import Speaker

_ORDER: Final = (
    ContactRole.CENTRE_24H,
    ContactRole.CARER,
    ContactRole.SECOND_CARER,
    ContactRole.AFTERCARE,
    ContactRole.NEUROLOGIST,
    ContactRole.MS_NURSE,
    ContactRole.HAEMATOLOGIST,
    ContactRole.TRANSPLANT_UNIT,
    ContactRole.GP,
)
"""Who is called first in trouble comes first."""


class PersonRow(Struct, frozen=True, kw_only=True):
    """One person or number.

    Attributes:
        label: what the person is to the plan.
        contact: as stored; for the night number what the centre's own entry says where
            nothing else was told.
        details: when to call, mail and note, one line each.
        reachable: whether there is a number to call.
        of_centre: the number stands with the centre and is changed there.
    """

    role: ContactRole
    label: str
    contact: Contact
    details: tuple[str, ...]
    reachable: bool
    of_centre: bool = False


class PeopleView(Struct, frozen=True, kw_only=True):
    """Everybody the plan names or needs.

    Attributes:
        night: the number that answers day and night, None while nobody told it.
        named: all others, in the order in which one would call them.
        missing: whom the plan needs and nobody named, each with why.
        others: who else could be named.
        helpers: who drives or stays on which day, one line each, by the day.
        summary: how many are named, and how many of them have no number.
    """

    night: PersonRow | None
    named: tuple[PersonRow, ...]
    missing: tuple[tuple[ContactRole, str], ...]
    others: tuple[ContactRole, ...]
    helpers: tuple[str, ...]
    summary: tuple[str, ...]


def people_view(journey: Journey, speaker: Speaker) -> PeopleView:
    """Tell the people of a journey.

    Args:
        journey: with or without a plan; only a plan needs people.
        speaker: the reader's language.
    """
    rows = [
        _row(journey.contacts[role], speaker)
        for role in _ORDER
        if role in journey.contacts
    ]
    night = next((row for row in rows if row.role is ContactRole.CENTRE_24H), None)
    if night is None or not night.contact.is_named:
        night = _number_of_centre(journey, speaker) or night
    named = tuple(row for row in rows if row.role is not ContactRole.CENTRE_24H)
    missing = tuple(_missing(journey, speaker))
    taken = {row.role for row in rows} | {role for role, _ in missing}
    if night is not None:
        taken.add(ContactRole.CENTRE_24H)
    return PeopleView(
        night=night,
        named=named,
        missing=missing,
        others=tuple(role for role in _ORDER if role not in taken),
        helpers=tuple(_helpers(journey, speaker)),
        summary=_summary(night, named, speaker),
    )


def _row(contact: Contact, speaker: Speaker) -> PersonRow:
    details = (contact.hours, contact.email, *contact.note.splitlines())
    return PersonRow(
        role=contact.role,
        label=speaker.label(contact.role),
        contact=contact,
        details=tuple(line for line in details if line.strip()),
        reachable=bool(contact.phone),
    )


def _number_of_centre(journey: Journey, speaker: Speaker) -> PersonRow | None:
    """Return the number that stands with the plan's centre, None without one."""
    plan = journey.plan
    centre = journey.centres.get(plan.centre) if plan and plan.centre else None
    if centre is None or not centre.phone:
        return None
    role = ContactRole.CENTRE_24H
    return PersonRow(
        role=role,
        label=speaker.label(role),
        contact=Contact(role=role, name=centre.name, phone=centre.phone),
        details=(),
        reachable=True,
        of_centre=True,
    )


def _missing(journey: Journey, speaker: Speaker) -> list[tuple[ContactRole, str]]:
    found: list[tuple[ContactRole, str]] = []
    for gap in care_gaps(journey):
        role = PERSON_OF_GAP.get(gap.kind)
        if role is not None:
            found.append((role, speaker.say(f"people.why.{role.value}")))
    return found


def _helpers(journey: Journey, speaker: Speaker) -> Iterator[str]:
    for one in sorted(journey.helpers.values(), key=lambda one: (one.first, one.who)):
        days = speaker.span(one.first, one.last)
        yield speaker.facts(days, one.who, speaker.label(one.does))


def _summary(
    night: PersonRow | None, named: tuple[PersonRow, ...], speaker: Speaker
) -> tuple[str, ...]:
    everybody = (*([night] if night else []), *named)
    unreachable = sum(not row.reachable for row in everybody)
    told = [speaker.say("people.named", count=len(everybody))]
    if unreachable:
        told.append(speaker.say("people.without-number", count=unreachable))
    return tuple(told)
