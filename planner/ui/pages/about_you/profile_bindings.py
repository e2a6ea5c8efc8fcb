"""The answers about the person and the decision, each bound to its typed field.

A field is named as an attribute, never in a string: a type checker sees a misspelt one.
The key beside it is what "don't know" is stored under in people's files.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from planner.models.ids import DrugId
from planner.models.person.decision import DecisionRole, DecisionStage
from planner.models.person.profile import (
    DrugCourse,
    MsType,
    PersonSex,
    Walking,
    YesNo,
)
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.services.edits.profile_edits import set_profile
from planner.ui.pages.about_you.binding import UNKNOWN, Binding

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.models.edit import Edit
    from planner.models.journey import Journey
    from planner.models.person.decision import Decision
    from planner.models.person.profile import Profile
    from planner.ui.pages.about_you.binding import Told

T = TypeVar("T")
N = TypeVar("N", int, float)


def _asked(
    _kind: type[T],
    key: str,
    get: Callable[[Profile], T | None],
    put: Callable[[Profile, T | None], Profile],
) -> Binding[T]:
    """Return the binding of a part of the profile.

    Args:
        _kind: the type of the answer; it tells the type checker what ``get`` and
            ``put`` have to do with.
        key: what "don't know" is stored under, beside the answers.
        get: reads the part.
        put: returns a profile with another answer; None empties it.
    """

    def read(journey: Journey) -> Told[T]:
        profile = journey.profile
        return UNKNOWN if key in profile.dont_know else get(profile)

    def write(journey: Journey, told: Told[T], today: date) -> Edit:
        unknown = journey.profile.dont_know - {key}
        if told is UNKNOWN:
            unknown |= {key}
        answered = put(journey.profile, None if told is UNKNOWN else told)
        return set_profile(journey, replace(answered, dont_know=unknown), today)

    return Binding(read, write, key)


def _of_present_drug(
    kind: type[T],
    key: str,
    get: Callable[[DrugCourse], T | None],
    put: Callable[[DrugCourse, T | None], DrugCourse],
) -> Binding[T]:
    """Return the binding of a part of the present drug; without a drug it is empty."""

    def get_part(profile: Profile) -> T | None:
        return get(profile.present_drug) if profile.present_drug is not None else None

    def put_part(profile: Profile, value: T | None) -> Profile:
        if profile.present_drug is None:
            return profile
        return replace(profile, present_drug=put(profile.present_drug, value))

    return _asked(kind, f"present_drug.{key}", get_part, put_part)


def _decided(
    _kind: type[T],
    get: Callable[[Decision], T | None],
    put: Callable[[Decision, T | None], Decision],
) -> Binding[T]:
    """Return the binding of a part of the decision; "don't know" leaves it open."""

    def write(journey: Journey, told: Told[T], _today: date) -> Edit:
        value = None if told is UNKNOWN else told
        return set_decision(journey, put(journey.decision, value))

    return Binding(lambda journey: get(journey.decision), write)


def _picked_as_text(read_text: Callable[[str], N], number: Binding[N]) -> Binding[str]:
    """Return the binding of a number that is picked from a list of texts."""

    def read(journey: Journey) -> Told[str]:
        told = number.read(journey)
        return told if told is None or told is UNKNOWN else f"{told:g}"

    def write(journey: Journey, told: Told[str], today: date) -> Edit:
        if told is None or told is UNKNOWN:
            return number.write(journey, told, today)
        return number.write(journey, read_text(told), today)

    return Binding(read, write, number.place)


def _take_drug(profile: Profile, drug: str | None) -> Profile:
    """Name the present drug; what is known about it stays until there is none."""
    if not drug:
        return replace(profile, present_drug=None)
    before = profile.present_drug or DrugCourse(drug=DrugId(drug))
    return replace(profile, present_drug=replace(before, drug=DrugId(drug)))


NAME: Final = _asked(
    str, "name", lambda of: of.name, lambda of, told: replace(of, name=told or "")
)
PHONE: Final = _asked(
    str, "phone", lambda of: of.phone, lambda of, told: replace(of, phone=told or "")
)
LANGUAGES: Final = _asked(
    str,
    "languages",
    lambda of: of.languages,
    lambda of, told: replace(of, languages=told or ""),
)
SEX: Final = _asked(
    PersonSex, "sex", lambda of: of.sex, lambda of, told: replace(of, sex=told)
)

BORN: Final = _asked(
    date, "born", lambda of: of.born, lambda of, told: replace(of, born=told)
)
HOME_COUNTRY: Final = _asked(
    str,
    "home_country",
    lambda of: of.home_country,
    lambda of, told: replace(of, home_country=told or ""),
)
MS_TYPE: Final = _asked(
    MsType,
    "ms_type",
    lambda of: of.ms_type,
    lambda of, told: replace(of, ms_type=told),
)
ONSET: Final = _asked(
    str, "onset", lambda of: of.onset, lambda of, told: replace(of, onset=told or "")
)
DIAGNOSED: Final = _asked(
    str,
    "diagnosed",
    lambda of: of.diagnosed,
    lambda of, told: replace(of, diagnosed=told or ""),
)
RELAPSES_12: Final = _picked_as_text(
    int,
    _asked(
        int,
        "relapses_12",
        lambda of: of.relapses_12,
        lambda of, told: replace(of, relapses_12=told),
    ),
)
RELAPSES_24: Final = _picked_as_text(
    int,
    _asked(
        int,
        "relapses_24",
        lambda of: of.relapses_24,
        lambda of, told: replace(of, relapses_24=told),
    ),
)
LAST_RELAPSE: Final = _asked(
    str,
    "last_relapse",
    lambda of: of.last_relapse,
    lambda of, told: replace(of, last_relapse=told or ""),
)
LAST_MRI: Final = _asked(
    str,
    "last_mri",
    lambda of: of.last_mri,
    lambda of, told: replace(of, last_mri=told or ""),
)
NEW_LESIONS_12: Final = _asked(
    YesNo,
    "new_lesions_12",
    lambda of: of.new_lesions_12,
    lambda of, told: replace(of, new_lesions_12=told),
)
WALKING: Final = _asked(
    Walking,
    "walking",
    lambda of: of.walking,
    lambda of, told: replace(of, walking=told),
)
EDSS: Final = _picked_as_text(
    float,
    _asked(float, "edss", lambda of: of.edss, lambda of, told: replace(of, edss=told)),
)
EDSS_ON: Final = _asked(
    str,
    "edss_on",
    lambda of: of.edss_on,
    lambda of, told: replace(of, edss_on=told or ""),
)
MAY_BECOME_PREGNANT: Final = _asked(
    YesNo,
    "may_become_pregnant",
    lambda of: of.may_become_pregnant,
    lambda of, told: replace(of, may_become_pregnant=told),
)
MAY_FATHER: Final = _asked(
    YesNo,
    "may_father",
    lambda of: of.may_father,
    lambda of, told: replace(of, may_father=told),
)
WANTS_CHILDREN: Final = _asked(
    YesNo,
    "wants_children",
    lambda of: of.wants_children,
    lambda of, told: replace(of, wants_children=told),
)
SMOKES: Final = _asked(
    YesNo, "smokes", lambda of: of.smokes, lambda of, told: replace(of, smokes=told)
)
OTHER_CONDITIONS: Final = _asked(
    str,
    "other_conditions",
    lambda of: of.other_conditions,
    lambda of, told: replace(of, other_conditions=told or ""),
)

JC_VIRUS: Final = _asked(
    str,
    "jc_virus",
    lambda of: of.jc_virus,
    lambda of, told: replace(of, jc_virus=told or ""),
)
JC_VIRUS_ON: Final = _asked(
    str,
    "jc_virus_on",
    lambda of: of.jc_virus_on,
    lambda of, told: replace(of, jc_virus_on=told or ""),
)
LYMPHOCYTES: Final = _asked(
    str,
    "lymphocytes",
    lambda of: of.lymphocytes,
    lambda of, told: replace(of, lymphocytes=told or ""),
)
LYMPHOCYTES_ON: Final = _asked(
    str,
    "lymphocytes_on",
    lambda of: of.lymphocytes_on,
    lambda of, told: replace(of, lymphocytes_on=told or ""),
)
IGG: Final = _asked(
    str, "igg", lambda of: of.igg, lambda of, told: replace(of, igg=told or "")
)
IGG_ON: Final = _asked(
    str, "igg_on", lambda of: of.igg_on, lambda of, told: replace(of, igg_on=told or "")
)

PRESENT_DRUG: Final = _asked(
    str,
    "present_drug.drug",
    lambda of: of.present_drug.drug if of.present_drug else None,
    _take_drug,
)
DRUG_NAME: Final = _of_present_drug(
    str, "name", lambda of: of.name, lambda of, told: replace(of, name=told or "")
)
DRUG_SINCE: Final = _of_present_drug(
    str, "since", lambda of: of.since, lambda of, told: replace(of, since=told or "")
)
LAST_DOSE: Final = _of_present_drug(
    date,
    "last_dose",
    lambda of: of.last_dose,
    lambda of, told: replace(of, last_dose=told),
)
DRUG_FAILED: Final = _of_present_drug(
    YesNo, "failed", lambda of: of.failed, lambda of, told: replace(of, failed=told)
)

DECIDE_BY: Final = _decided(
    date, lambda of: of.decide_by, lambda of, told: replace(of, decide_by=told)
)
ROLE: Final = _decided(
    DecisionRole, lambda of: of.role, lambda of, told: replace(of, role=told)
)
STAGE: Final = _decided(
    DecisionStage, lambda of: of.stage, lambda of, told: replace(of, stage=told)
)
