"""What stands in a field of a sheet: words, boxes to tick, lines to write on."""

from typing import Final

from planner.models.journey import Contact
from planner.models.person.profile import Profile
from planner.models.sheets import Blank, EmptyBox, Ink, Words
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.language.countries import bcp47
from planner.services.views.health_lines import health_words

BOX: Final = EmptyBox()
LINE: Final = Blank()


def plain(text: str) -> Ink:
    """Return words in ordinary type, nothing for none."""
    return (Words(text=text),) if text else ()


def _whole(text: str) -> Ink:
    """Return what names a line or a box, on one line with itself."""
    return (Words(text=text, whole=True),)


def own(case: Case, text: str) -> Ink:
    """Return what the person wrote, in its language, nothing for none."""
    speaker = case.speaker
    if not text:
        return ()
    return (Words(text=speaker.own(text), language=bcp47(speaker.written_in)),)


def strong(text: str) -> Ink:
    """Return words in strong type, nothing for none."""
    return (Words(text=text, strong=True),) if text else ()


def number(text: str) -> Ink:
    """Return a phone number or a date: strong, never broken over two lines."""
    return (Words(text=text, strong=True, whole=True),) if text else ()


def below(ink: Ink) -> Ink:
    """Return the ink on a line of its own."""
    first, *rest = ink
    if not isinstance(first, Words):
        return ink
    return (replace(first, alone=True), *rest)


def to_fill(case: Case, *labels: str) -> Ink:
    """Return a line to write on after each label.

    Args:
        case: whose language is spoken.
        labels: words of the ``sheet`` section.
    """
    return tuple(one for label in labels for one in (*_whole(say(case, label)), LINE))


def untold(case: Case, profile: Profile, *fields: str) -> Ink:
    """Return that nobody told it, or that the patient said not to know it.

    Args:
        case: whose language is spoken.
        profile: holds which questions were answered with "don't know".
        fields: of the profile; that all of them are unknown makes it unknown.
    """
    if fields and set(fields) <= profile.dont_know:
        return plain(say(case, "patient-unsure"))
    return (*_whole(say(case, "not-told-lead")), LINE)


def listed(case: Case, name: str) -> Ink:
    """Return a list of health as told; else that it is unknown, or room for it.

    Args:
        case: whose language is spoken.
        name: the list, one of ``HEALTH_LISTS``.
    """
    profile = case.journey.profile
    words = health_words(profile, name, case.made_on, case.speaker)
    if words or name in profile.dont_know:
        return plain(words or say(case, "patient-unsure"))
    none = _whole(say(case, "none"))
    return (*_whole(say(case, "not-told-lead")), BOX, *none, LINE)


def reached(case: Case, contact: Contact) -> Ink:
    """Return the number of a contact, or a line for it."""
    if contact.phone:
        return number(contact.phone)
    return to_fill(case, "band.phone")


def say(case: Case, key: str, **fields: str | int) -> str:
    """Return words of the ``sheet`` section."""
    return case.speaker.texts.say(f"sheet.{key}", **fields)


def found(case: Case, key: str) -> str:
    """Return words of the ``sheet`` section, "" where it has none under that key."""
    return case.speaker.texts.find(f"sheet.{key}") or ""
