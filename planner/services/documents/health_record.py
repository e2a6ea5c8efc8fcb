"""What a patient summary tells of the person: each list with how it was answered."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from planner.models.document import Answered, HealthItem, HealthSection
from planner.models.journey import DiaryEntry
from planner.models.person.profile import DrugCourse, HealthFact, Profile
from planner.models.rules.diary_rules import read_value
from planner.services.documents.case import Case
from planner.services.documents.doctor.clinical_sentence import NO_DRUG
from planner.services.documents.doctor.health_facts import done_name, done_so_far
from planner.services.views.results.result_series import measured_words

_VALUES: Final = ("jc_virus", "lymphocytes", "igg")


def problems(case: Case) -> HealthSection:
    """Return MS with its first signs, then what else was told."""
    profile = case.journey.profile
    kind, other = profile.ms_type, profile.other_conditions
    items = []
    if kind is not None:
        name = case.speaker.label(kind)
        items.append(HealthItem(id="ms", name=name, since=profile.onset))
    if other:
        items.append(HealthItem(id="other", name=other))
    return _section(case, "problems", tuple(items))


def medicines(case: Case) -> HealthSection:
    """Return the drugs for MS, present and past, then all other medicines."""
    profile = case.journey.profile
    present = profile.present_drug
    courses = [*((present,) if present else ()), *profile.past_drugs]
    items = (
        *(
            _course(case, number, one)
            for number, one in enumerate(courses)
            if one.drug != NO_DRUG
        ),
        *_facts(profile.medicines, "medicine"),
    )
    none = "medicines" in profile.none_of and present is not None
    return _section(case, "medicines", tuple(items), none=none)


def allergies(case: Case) -> HealthSection:
    """Return the allergies."""
    profile = case.journey.profile
    items = tuple(_facts(profile.allergies, "allergy"))
    return _section(case, "allergies", items, none="allergies" in profile.none_of)


def vaccines(case: Case) -> HealthSection:
    """Return the vaccines that were given."""
    profile = case.journey.profile
    items = tuple(_facts(profile.vaccines, "vaccine"))
    return _section(case, "vaccines", items, none="vaccines" in profile.none_of)


def procedures(case: Case) -> HealthSection:
    """Return what was given and done so far, whatever is planned now.

    Nothing told is no section: of what was done the plan knows most.
    """
    items = tuple(_done(case))
    return _section(case, "procedures", items) if items else HealthSection()


def _done(case: Case) -> Iterator[HealthItem]:
    for one in done_so_far(case):
        done = one.done
        end = done.end if done and done.end != done.day else None
        yield HealthItem(
            id=min(one.keys),
            name=done_name(case, one),
            since=done.day.isoformat() if done else one.when,
            until=end.isoformat() if end else "",
            more=done.where if done else "",
        )


def results(case: Case) -> HealthSection:
    """Return blood values, scans, and the results that the diary has."""
    return _section(case, "results", tuple(_results(case)))


def function(case: Case) -> HealthSection:
    """Return the EDSS and how far the person walks."""
    profile, texts = case.journey.profile, case.speaker
    items = []
    if profile.edss is not None:
        items.append(
            HealthItem(
                id="edss",
                name=case.say("fhir.edss"),
                since=profile.edss_on,
                more=case.speaker.score(profile.edss),
                number=profile.edss,
                unit="{score}",
            )
        )
    if profile.walking is not None:
        told = texts.label(profile.walking)
        walking = case.say("fhir.walking")
        items.append(HealthItem(id="walking", name=walking, more=told))
    return _section(case, "function", tuple(items))


def _section(
    case: Case, name: str, items: tuple[HealthItem, ...], *, none: bool = False
) -> HealthSection:
    answered = Answered.NONE if none else Answered.UNTOLD
    return HealthSection(
        title=case.say(f"fhir.{name}"),
        answered=Answered.TOLD if items else answered,
        items=items,
        nothing="" if items else case.speaker.label(answered),
    )


def _course(case: Case, number: int, course: DrugCourse) -> HealthItem:
    last = course.last_dose
    told = (
        case.say("fhir.last-dose", date=case.speaker.day_bare(last)) if last else "",
        course.why_stopped,
    )
    return HealthItem(
        id=f"drug-{number}",
        name=course.name or case.speaker.drug_name(course.drug),
        since=course.since,
        until=course.until,
        more=case.speaker.facts(*told),
    )


def _facts(facts: tuple[HealthFact, ...], kind: str) -> Iterator[HealthItem]:
    for number, one in enumerate(facts):
        yield HealthItem(
            id=f"{kind}-{number}",
            name=one.name,
            since=one.since,
            until=one.until,
            more="\n".join(part for part in (one.taper, one.why) if part),
        )


def _results(case: Case) -> Iterator[HealthItem]:
    profile = case.journey.profile
    for name in _VALUES:
        told, day = _value(profile, name)
        if told:
            title = case.speaker.say(f"health.{name.replace('_', '-')}")
            yield HealthItem(id=name, name=title, since=day, more=told)
    if profile.last_mri:
        seen = profile.new_lesions_12
        words = case.say("fhir.lesions", told=case.speaker.label(seen)) if seen else ""
        mri = case.say("fhir.mri")
        yield HealthItem(id="mri", name=mri, since=profile.last_mri, more=words)
    entries = sorted(case.journey.diary.values(), key=lambda one: (one.day, one.id))
    for entry in entries:
        if entry.result:
            yield _noted(case, entry)


def _value(profile: Profile, name: str) -> tuple[str, str]:
    return {
        "jc_virus": (profile.jc_virus, profile.jc_virus_on),
        "lymphocytes": (profile.lymphocytes, profile.lymphocytes_on),
        "igg": (profile.igg, profile.igg_on),
    }[name]


def _noted(case: Case, entry: DiaryEntry) -> HealthItem:
    return HealthItem(
        id=f"result-{entry.id}",
        name=entry.test or entry.result,
        since=_day(entry.day),
        more=measured_words(entry, case.speaker),
        number=read_value(entry.result),
        unit=entry.unit,
        limits=(entry.low, entry.high),
    )


def _day(day: date) -> str:
    return day.isoformat()
