"""The time after a treatment: who said yes to what, and what the unit's letter says."""

from datetime import date
from enum import StrEnum

from msgspec import Struct


class Duty(StrEnum):
    """What somebody near home is asked to see to."""

    BLOOD = "blood"
    VACCINES = "vaccines"
    INFECTIONS = "infections"
    MEDICINES = "medicines"
    LATE_EFFECTS = "late-effects"
    DRUG = "drug"
    VISITS = "visits"
    SCANS = "scans"
    NEW_SIGNS = "new-signs"


class DutyAnswer(Struct, frozen=True, kw_only=True):
    """What was answered to one request of a letter.

    Attributes:
        takes: whoever was asked says yes.
        instead: who else sees to it; "" while nobody does.
    """

    duty: Duty
    takes: bool
    instead: str = ""
    phone: str = ""


class GivenDrug(Struct, frozen=True, kw_only=True):
    """A drug as the discharge letter tells it.

    Attributes:
        first, last: days on which it was given; ``last`` None for one day.
        as_written: what else stands there, word for word; the program reads no dose
            out of it and works none out.
    """

    name: str
    first: date | None = None
    last: date | None = None
    as_written: str = ""


class KeptDrug(Struct, frozen=True, kw_only=True):
    """A drug that goes on at home; ``until`` None where the letter names no day."""

    name: str
    until: date | None = None
    as_written: str = ""


class Discharge(Struct, frozen=True, kw_only=True):
    """What the patient copied from the letter that goes home with them.

    Attributes:
        on: day of the letter.
        problems: what happened on the ward, in the words of the letter.
        watch: what to watch for at home, in the words of the letter.
        contact: whom to ask about the letter.
    """

    on: date | None = None
    where: str = ""
    contact: str = ""
    admitted: date | None = None
    cells_on: date | None = None
    home_on: date | None = None
    low_counts_until: date | None = None
    irradiated_until: date | None = None
    given: tuple[GivenDrug, ...] = ()
    goes_on: tuple[KeptDrug, ...] = ()
    problems: str = ""
    watch: str = ""


class Aftercare(Struct, frozen=True, kw_only=True):
    """All that was told of the time after the treatment.

    Attributes:
        duties: answers to the letters, each duty once.
        discharge: None before a letter was copied.
    """

    duties: tuple[DutyAnswer, ...] = ()
    discharge: Discharge | None = None

    def answer(self, duty: Duty) -> DutyAnswer | None:
        """Return the answer to a request, None where nobody answered it yet."""
        return next((one for one in self.duties if one.duty is duty), None)
