"""The words of a calendar entry: the word first, a phone shows no more of a title."""

from planner.models.journey import Contact, ContactRole
from planner.models.plan.protocol import Role, Site, Step
from planner.services.documents.case import Case
from planner.services.language.letters import capitalized
from planner.services.views.living.plan_view import PlanRow

_AT_THE_CENTRE = {Role.CENTRE, Role.TRANSPLANT_TEAM}


def entry_title(case: Case, row: PlanRow, *, private: bool, wished: bool) -> str:
    """Return the title of an entry.

    Args:
        case: the journey and its dates.
        row: the step.
        private: a neutral word alone.
        wished: nobody has agreed to its date.
    """
    title = case.say("calendar.private") if private else _named(case, row)
    if row.rough:
        return case.say("calendar.about", title=title)
    return case.say("calendar.wished", title=title) if wished else title


def entry_place(case: Case, row: PlanRow, step: Step) -> str:
    """Return where it is: the kind of place, and the centre's name and city."""
    centre = case.centre() if step.site is Site.CENTRE else None
    named = (centre.name, centre.city) if centre else ()
    return case.speaker.facts(row.place_word, *named)


def entry_contact(case: Case, row: PlanRow) -> str:
    """Return name and phone of whom it is with, as far as they were told."""
    contact = case.contact_of(row.who)
    if contact is None and row.who in _AT_THE_CENTRE:
        contact = _of_the_centre(case)
    return case.speaker.facts(contact.name, contact.phone) if contact else ""


def entry_text(case: Case, row: PlanRow, contact: str) -> str:
    """Return what stands below the title, a line each."""
    lines = [
        case.say("calendar.state", state=row.state_word),
        case.say("calendar.window", window=row.window) if row.window else "",
        case.say("calendar.contact", contact=contact) if contact else "",
        row.summary,
        case.say("plan.prepare", text=row.prepare) if row.prepare else "",
        case.say("plan.bring", text=row.bring) if row.bring else "",
        case.say("plan.note", text=row.note) if row.note else "",
        case.say("disclaimer"),
    ]
    return "\n".join(line for line in lines if line)


def _named(case: Case, row: PlanRow) -> str:
    """Return the title of a step and its day number, whichever stood first in it."""
    if row.day is None:
        return row.title
    number = case.speaker.day_number(row.day)
    lead, _, rest = row.title.partition(":")  # "Day 0: your cells come back"
    name = rest.strip() if lead == number and rest.strip() else row.title
    return case.say(
        "calendar.title", title=capitalized(name, case.speaker.language), number=number
    )


def _of_the_centre(case: Case) -> Contact | None:
    """Return the centre's number for day and night, else what is told of the centre."""
    centre, told = case.centre(), case.contact(ContactRole.CENTRE_24H)
    if told is not None or centre is None:
        return told
    return Contact(role=ContactRole.CENTRE_24H, name=centre.name, phone=centre.phone)
