"""Reads a profile once, as far as numbers choose by it; what is not told stays open.

Whether a drug works is what the person answered. Where they did not, relapses or new
spots in the last 12 months on a drug that they have taken for longer say that it has
failed; a quiet year alone does not say that it works.
"""

from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.civil import add_months, first_day_of
from planner.models.evidence.fit import ProfileField, ProfileReading
from planner.models.evidence.people import Activity, Band, DrugBefore, Sex
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, Profile, YesNo
from planner.services.views.deciding.profile_reading import NO_DRUG, read_field
from planner.services.words.person_texts import read_sex

_A_YEAR: Final = 12
_OTHER: Final = "other"


class PersonRead(Struct, frozen=True, kw_only=True):
    """What a person told, as numbers ask it; None and "" mean not told.

    Attributes:
        ms: the course, as ``MsType`` writes it.
        drug: the present drug; "none" where the person takes none.
        drug_name: what it is called, where it is not of the shipped ones.
        before: how the last drug has done.
        active: whether MS was active in the last 12 months.
        relapses: how many there were in these months.
        failed: the drugs that failed, present and past.
        today: the day on which this is read.
    """

    ms: str = ""
    drug: DrugId = DrugId("")
    drug_name: str = ""
    before: DrugBefore | None = None
    active: Activity | None = None
    relapses: Band | None = None
    sex: Sex | None = None
    age: Band | None = None
    edss: Band | None = None
    home: str = ""
    failed: frozenset[DrugId] = frozenset()
    today: date = date.min

    @property
    def takes_none(self) -> bool:
        """Whether the person said that they take no MS drug."""
        return self.drug == NO_DRUG

    @property
    def only_active(self) -> bool:
        """Whether the drug counts as failed though the person never said so.

        They told of relapses or new spots on it; no sentence says more than that.
        """
        inferred = self.before is DrugBefore.FAILED and self.drug not in self.failed
        return inferred and self.active is Activity.YES and not self.takes_none


def read_person(profile: Profile, today: date) -> PersonRead:
    """Return what a profile says about the person on a day."""
    present = profile.present_drug
    active = read_field(ProfileField.ACTIVE_12, profile, today, ()).word
    return PersonRead(
        ms=profile.ms_type.value if profile.ms_type else "",
        drug=present.drug if present else DrugId(""),
        drug_name=present.name if present and present.drug == _OTHER else "",
        before=_before(profile, today),
        active=Activity(active) if active else None,
        relapses=_bounds(read_field(ProfileField.RELAPSES_12, profile, today, ())),
        sex=read_sex(profile),
        age=_bounds(read_field(ProfileField.AGE, profile, today, ())),
        edss=_bounds(read_field(ProfileField.EDSS, profile, today, ())),
        home=profile.home_country,
        today=today,
        failed=frozenset(one.drug for one in _courses(profile) if _has_failed(one)),
    )


def _before(profile: Profile, today: date) -> DrugBefore | None:
    present = profile.present_drug
    if present is None:
        return None
    if present.drug != NO_DRUG:
        return _of_present(profile, present, today)
    if not profile.past_drugs:
        return DrugBefore.NONE
    failed = any(_has_failed(one) for one in profile.past_drugs)
    return DrugBefore.FAILED if failed else None


def _of_present(
    profile: Profile, present: DrugCourse, today: date
) -> DrugBefore | None:
    active = read_field(ProfileField.ACTIVE_12, profile, today, ()).word
    if present.failed is YesNo.YES:
        return DrugBefore.FAILED
    if present.failed is YesNo.NO:
        # Two answers that do not go together leave it open.
        return None if active == YesNo.YES.value else DrugBefore.WORKS
    long_enough = bool(present.since) and (
        add_months(first_day_of(present.since), 2 * _A_YEAR) <= today
    )
    failed = active == YesNo.YES.value and long_enough
    return DrugBefore.FAILED if failed else None


def _has_failed(course: DrugCourse) -> bool:
    return course.failed is YesNo.YES and course.drug not in {NO_DRUG, _OTHER}


def _courses(profile: Profile) -> tuple[DrugCourse, ...]:
    present = (profile.present_drug,) if profile.present_drug else ()
    return (*present, *profile.past_drugs)


def _bounds(reading: ProfileReading) -> Band | None:
    if reading.low is None or reading.high is None:
        return None
    return Band(low=reading.low, high=reading.high)
