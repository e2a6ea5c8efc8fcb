"""The person: every answer may be missing, and "don't know" is always an answer."""

from datetime import date
from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.ids import DrugId


class MsType(StrEnum):
    """The course of MS as doctors name it."""

    CIS = "cis"
    RELAPSING = "relapsing-remitting"
    SECONDARY_PROGRESSIVE = "secondary-progressive"
    PRIMARY_PROGRESSIVE = "primary-progressive"


class Walking(StrEnum):
    """Disability in walking words, for people who do not know their EDSS."""

    NO_LIMIT = "no-limit"
    OVER_500_M = "over-500-m"
    M_100_TO_500 = "100-to-500-m"
    ONE_AID = "one-aid"
    TWO_AIDS = "two-aids"
    WHEELCHAIR = "wheelchair"
    BED = "bed"


class YesNo(StrEnum):
    """An answer that may be "not sure"."""

    YES = "yes"
    NO = "no"
    NOT_SURE = "not-sure"


class PersonSex(StrEnum):
    """As it stands in medical papers; numbers for women and men go by it."""

    FEMALE = "female"
    MALE = "male"


class DrugCourse(Struct, frozen=True, kw_only=True):
    """A drug the person takes or took; dates are partial (``YYYY[-MM[-DD]]``).

    Attributes:
        drug: id from the content; "other" with ``name``; "none" for no drug.
        last_dose: last dose taken, or the stop date the team has set.
        why_stopped: own words ("new lesions", "side effects").
        failed: relapses or new lesions while on it.
    """

    drug: DrugId
    name: str = ""
    since: str = ""
    until: str = ""
    last_dose: date | None = None
    why_stopped: str = ""
    failed: YesNo | None = None


class HealthFact(Struct, frozen=True, kw_only=True):
    """A medicine, an allergy or a vaccine, with its dates.

    The program reads no dose out of it and works nothing out.

    Attributes:
        since, until: partial dates; of a vaccine ``since`` is the day it was given.
        taper: how it is taken down, word for word as the hospital wrote it.
        why: what it is for; of an allergy, what happened.
    """

    name: str
    since: str = ""
    until: str = ""
    taper: str = ""
    why: str = ""


HEALTH_LISTS: Final = ("medicines", "allergies", "vaccines")
"""Fields that hold health facts; each can be answered with "none"."""


class Profile(Struct, frozen=True, kw_only=True):
    """Who it is about. None or "" means not answered.

    Attributes:
        born: birth date.
        phone, languages: as the person writes them, for who has to call or speak.
        onset: first symptoms, partial date; ``diagnosed`` likewise.
        relapses_12: relapses in the last 12 months (0 to 12), likewise 24 (0 to 24).
        new_lesions_12: new or active lesions on MRI in the last 12 months.
        edss: 0 to 10 in steps of 0.5.
        last_relapse, last_mri: partial dates.
        jc_virus, lymphocytes, igg: as the laboratory wrote them, with unit; the day of
            each beside it, a partial date.
        medicines: other than those for MS, which stand among the drugs.
        home_country, home_region: ISO 3166-1 alpha-2 and subdivision code.
        dont_know: names of fields answered with "don't know".
        none_of: names of lists answered with "none".
    """

    name: str = ""
    born: date | None = None
    sex: PersonSex | None = None
    phone: str = ""
    languages: str = ""
    ms_type: MsType | None = None
    onset: str = ""
    diagnosed: str = ""
    relapses_12: int | None = None
    relapses_24: int | None = None
    last_relapse: str = ""
    new_lesions_12: YesNo | None = None
    last_mri: str = ""
    edss: float | None = None
    edss_on: str = ""
    walking: Walking | None = None
    present_drug: DrugCourse | None = None
    past_drugs: tuple[DrugCourse, ...] = ()
    other_conditions: str = ""
    jc_virus: str = ""
    jc_virus_on: str = ""
    lymphocytes: str = ""
    lymphocytes_on: str = ""
    igg: str = ""
    igg_on: str = ""
    medicines: tuple[HealthFact, ...] = ()
    allergies: tuple[HealthFact, ...] = ()
    vaccines: tuple[HealthFact, ...] = ()
    may_become_pregnant: YesNo | None = None
    may_father: YesNo | None = None
    wants_children: YesNo | None = None
    smokes: YesNo | None = None
    home_country: str = ""
    home_region: str = ""
    dont_know: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()
