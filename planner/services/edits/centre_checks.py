"""What cannot be kept of a centre, of what it answered, and of the people around."""

from typing import Final

from planner.models.journey import Contact
from planner.models.person.decision import Answer, Centre
from planner.models.rules.plain_text import clean_line, clean_text
from planner.services.edits.profile_checks import find_country_refusals
from planner.services.entry.refusals import Refusals

_DAYS_A_WEEK: Final = 7


def find_centre_refusals(centre: Centre, found: Refusals) -> None:
    """Find what is wrong with a centre itself, each at its field."""
    find_country_refusals("country", centre.country, found)
    if any(not 0 <= day < _DAYS_A_WEEK for day in centre.weekend or ()):
        found.add("weekend", "centre.weekend")
    found.take("name", lambda: clean_line(centre.name, "name"))
    found.take("city", lambda: clean_line(centre.city, "city", empty_ok=True))
    found.take("phone", lambda: clean_line(centre.phone, "phone", empty_ok=True))
    found.take("note", lambda: clean_text(centre.note, "note"))


def find_answer_refusals(given: Answer, found: Refusals) -> None:
    """Find texts of an answer that are too long."""
    found.take("text", lambda: clean_text(given.text, "answer"))
    found.take("who", lambda: clean_line(given.who, "who", empty_ok=True))
    found.take("how", lambda: clean_line(given.how, "how", empty_ok=True))


def find_contact_refusals(contact: Contact, found: Refusals) -> None:
    """Find texts about a person that are too long."""
    found.take("name", lambda: clean_line(contact.name, "name", empty_ok=True))
    found.take("phone", lambda: clean_line(contact.phone, "phone", empty_ok=True))
    found.take("note", lambda: clean_text(contact.note, "note"))
