"""Reads the profile as criteria ask it: ranges and words, never a guess.

Years and months may be missing from dates, and people may know how they walk but not
their EDSS; then a range is all that is known. EDSS by walking follows its definition
(Kurtzke 1983): without aids at most 5.5, with one or two aids 6.0 to 6.5, wheelchair
7.0 to 8.0, mostly in bed 8.5 to 9.5.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from math import inf
from typing import Final

from planner.models.civil import add_months, first_day_of, last_day_of
from planner.models.evidence.evidence import Drug
from planner.models.evidence.fit import ProfileField, ProfileReading
from planner.models.ids import DrugId
from planner.models.person.profile import DrugCourse, Profile, Walking, YesNo

NO_DRUG: Final = "none"
_MONTHS_A_YEAR: Final = 12
_LENGTH_OF_YEAR: Final = len("YYYY")
_LENGTH_OF_MONTH: Final = len("YYYY-MM")
_UNKNOWN: Final = ProfileReading()
_EDSS_BY_WALKING: Final[Mapping[Walking, tuple[float, float]]] = {
    Walking.NO_LIMIT: (0.0, 5.5),
    Walking.OVER_500_M: (0.0, 5.5),
    Walking.M_100_TO_500: (0.0, 5.5),
    Walking.ONE_AID: (6.0, 6.5),
    Walking.TWO_AIDS: (6.0, 6.5),
    Walking.WHEELCHAIR: (7.0, 8.0),
    Walking.BED: (8.5, 9.5),
}


def read_field(
    field: ProfileField, profile: Profile, today: date, drugs: Collection[Drug]
) -> ProfileReading:
    """Return what the profile says about a field on a day.

    Args:
        field: what is asked.
        profile: the answers.
        today: the day on which ages and years are counted.
        drugs: the shipped drugs, to tell high-efficacy ones.
    """
    if field is ProfileField.FAILED_HIGH_EFFICACY:
        return _yes_no(_failed_high_efficacy(profile, drugs))
    if field in _BY_DAY:
        return _BY_DAY[field](profile, today)
    return _BY_ANSWER[field](profile)


def _age(profile: Profile, today: date) -> ProfileReading:
    if profile.born is None:
        return _UNKNOWN
    years = float(_months_between(profile.born, today) // _MONTHS_A_YEAR)
    return ProfileReading(low=years, high=years)


def _years_since_onset(profile: Profile, today: date) -> ProfileReading:
    """Without the first signs, the diagnosis bounds it: MS began no later."""
    if profile.onset:
        return _years_since(profile.onset, today)
    if not profile.diagnosed:
        return _UNKNOWN
    return ProfileReading(low=_years_since(profile.diagnosed, today).low, high=inf)


def _years_since(partial: str, today: date) -> ProfileReading:
    shortest = _months_between(last_day_of(partial), today)
    longest = _months_between(first_day_of(partial), today)
    return ProfileReading(low=shortest / _MONTHS_A_YEAR, high=longest / _MONTHS_A_YEAR)


def _edss(profile: Profile) -> ProfileReading:
    if profile.edss is not None:
        return ProfileReading(low=profile.edss, high=profile.edss)
    if profile.walking is None:
        return _UNKNOWN
    low, high = _EDSS_BY_WALKING[profile.walking]
    return ProfileReading(low=low, high=high)


def _ms_type(profile: Profile) -> ProfileReading:
    return _word(profile.ms_type.value if profile.ms_type else "")


def _walking(profile: Profile) -> ProfileReading:
    return _word(profile.walking.value if profile.walking else "")


def _relapses_12(profile: Profile) -> ProfileReading:
    if profile.relapses_12 is not None:
        return ProfileReading(low=profile.relapses_12, high=profile.relapses_12)
    if profile.relapses_24 is not None:
        return ProfileReading(low=0, high=profile.relapses_24)
    return _UNKNOWN


def _relapses_24(profile: Profile) -> ProfileReading:
    if profile.relapses_24 is not None:
        return ProfileReading(low=profile.relapses_24, high=profile.relapses_24)
    if profile.relapses_12 is not None:
        return ProfileReading(low=profile.relapses_12, high=inf)
    return _UNKNOWN


def _active_12(profile: Profile) -> YesNo | None:
    relapses = _relapses_12(profile)
    if (relapses.low or 0) > 0 or profile.new_lesions_12 is YesNo.YES:
        return YesNo.YES
    if relapses.high == 0 and profile.new_lesions_12 is YesNo.NO:
        return YesNo.NO
    return None


def _active_24(profile: Profile) -> YesNo | None:
    """Never "no": scans of the second year back are not asked for."""
    relapsed = (_relapses_24(profile).low or 0) > 0
    return YesNo.YES if relapsed else _only_yes(_active_12(profile))


def _only_yes(answer: YesNo | None) -> YesNo | None:
    return answer if answer is YesNo.YES else None


def _takes_drug(profile: Profile) -> YesNo | None:
    if profile.present_drug is None:
        return None
    return YesNo.NO if profile.present_drug.drug == NO_DRUG else YesNo.YES


def _failed_high_efficacy(profile: Profile, drugs: Collection[Drug]) -> YesNo | None:
    """A failed strong drug is a yes; "no" needs every course to be accounted for."""
    classes = {drug.id: drug.high_efficacy for drug in drugs}
    courses = [course for course in _courses(profile) if course.drug != NO_DRUG]
    if any(classes.get(course.drug) and _failed(course) for course in courses):
        return YesNo.YES
    if profile.present_drug is None:
        return None
    open_ones = [course for course in courses if _may_have_failed(course, classes)]
    return None if open_ones else YesNo.NO


def _failed(course: DrugCourse) -> bool:
    return course.failed is YesNo.YES


def _may_have_failed(course: DrugCourse, classes: Mapping[DrugId, bool]) -> bool:
    # A drug that we do not know may be a strong one.
    return classes.get(course.drug, True) and course.failed is not YesNo.NO


def _courses(profile: Profile) -> tuple[DrugCourse, ...]:
    present = (profile.present_drug,) if profile.present_drug else ()
    return (*present, *profile.past_drugs)


def _yes_no(answer: YesNo | None) -> ProfileReading:
    return _word(answer.value if answer in {YesNo.YES, YesNo.NO} and answer else "")


def _word(word: str) -> ProfileReading:
    return ProfileReading(word=word) if word else _UNKNOWN


def _months_between(earlier: date, today: date) -> int:
    """Whole months gone by, never below zero."""
    months = (today.year - earlier.year) * _MONTHS_A_YEAR + today.month - earlier.month
    # The last month counts only once its day has come.
    if months > 0 and add_months(earlier, months) > today:
        months -= 1
    return max(months, 0)


_BY_DAY: Final[Mapping[ProfileField, Callable[[Profile, date], ProfileReading]]] = {
    ProfileField.AGE: _age,
    ProfileField.YEARS_SINCE_ONSET: _years_since_onset,
}
_BY_ANSWER: Final[Mapping[ProfileField, Callable[[Profile], ProfileReading]]] = {
    ProfileField.EDSS: _edss,
    ProfileField.MS_TYPE: _ms_type,
    ProfileField.WALKING: _walking,
    ProfileField.RELAPSES_12: _relapses_12,
    ProfileField.RELAPSES_24: _relapses_24,
    ProfileField.ACTIVE_12: lambda profile: _yes_no(_active_12(profile)),
    ProfileField.ACTIVE_24: lambda profile: _yes_no(_active_24(profile)),
    ProfileField.TAKES_DRUG: lambda profile: _yes_no(_takes_drug(profile)),
}
