"""What cannot be true of a person: values out of range, answers that contradict."""

import re
from datetime import date
from typing import Final

from planner.models.civil import check_partial_date, check_range, first_day_of
from planner.models.person.profile import DrugCourse, Profile
from planner.models.rules.plain_text import clean_line, clean_text
from planner.services.entry.refusals import Refusals

MOST_RELAPSES: Final = {"relapses_12": 12, "relapses_24": 24}
"""One a month: a relapse counts as new only 30 days after the one before."""

MAX_EDSS: Final = 10.0
MAX_PAST_DRUGS: Final = 40
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_PARTIAL_FIELDS: Final = ("onset", "diagnosed", "last_relapse", "last_mri", "edss_on")


def find_profile_refusals(profile: Profile, today: date, found: Refusals) -> None:
    """Find all that cannot be true of a person, each at its field.

    Values: EDSS 0 to 10 in halves, at most one relapse a month, texts that fit.
    Contradictions: first symptoms or a drug before birth, a diagnosis before the first
    symptoms, more relapses in 12 than in 24 months, a past that lies in the future.
    """
    found.take("name", lambda: clean_line(profile.name, "name", empty_ok=True))
    found.take(
        "other-conditions",
        lambda: clean_text(profile.other_conditions, "other_conditions"),
    )
    _find_numbers(profile, found)
    find_country_refusals("home-country", profile.home_country, found)
    _find_dates(profile, today, found)
    _find_courses(profile, today, found)


def find_country_refusals(field: str, country: str, found: Refusals) -> None:
    """Find a country code of the wrong shape; it must be two capital letters."""
    if country and not _COUNTRY.fullmatch(country):
        found.add(field, "country.unknown", country=country[:40])


def _find_numbers(profile: Profile, found: Refusals) -> None:
    edss = profile.edss
    if edss is not None and not (0 <= edss <= MAX_EDSS and edss * 2 == int(edss * 2)):
        found.add("edss", "profile.edss", value=f"{edss:g}")
    for name, most in MOST_RELAPSES.items():
        count = getattr(profile, name)
        if count is not None and not 0 <= count <= most:
            told = {"field": name, "value": str(count), "months": str(most)}
            found.add(_key(name), "profile.relapses", **told)
    year, two = profile.relapses_12, profile.relapses_24
    if year is not None and two is not None and year > two:
        told = {"year": str(year), "two": str(two)}
        beside = ("relapses-24",)
        found.add("relapses-12", "profile.relapses-order", beside, **told)


def _find_dates(profile: Profile, today: date, found: Refusals) -> None:
    born = profile.born
    if born is not None:
        found.take("born", lambda: check_range(born))
        if born > today:
            found.add("born", "profile.born-in-future", date=born.isoformat())
    birth = _birth(profile, found)
    for name in _PARTIAL_FIELDS:
        _find_past(_key(name), name, getattr(profile, name), birth, today, found)
    onset, diagnosed = profile.onset, profile.diagnosed
    if onset and diagnosed and diagnosed[: len(onset)] < onset[: len(diagnosed)]:
        code, beside = "profile.diagnosed-before-onset", ("onset",)
        found.add("diagnosed", code, beside, onset=onset)


def _find_past(
    key: str, name: str, text: str, birth: date | None, today: date, found: Refusals
) -> None:
    """Find a date that cannot be read, lies ahead, or lies before the birth."""
    text = text.strip()
    if not text:
        return
    found.take(key, lambda: check_partial_date(text))
    if found.is_wrong(key):
        return
    if first_day_of(text) > today:
        found.add(key, "profile.in-future", field=name, date=text)
    if birth is not None and text < birth.isoformat()[: len(text)]:
        found.add(key, "profile.before-birth", field=name, date=text)


def _find_courses(profile: Profile, today: date, found: Refusals) -> None:
    birth = _birth(profile, found)
    if profile.present_drug is not None:
        part = found.under("present-drug")
        _find_course(profile.present_drug, birth, today, part)
    for number, course in enumerate(profile.past_drugs, start=1):
        _find_course(course, birth, today, found.under(f"past-drug[{number}]"))
    if len(profile.past_drugs) > MAX_PAST_DRUGS:
        place = f"past-drug[{MAX_PAST_DRUGS + 1}]"
        found.add(place, "profile.too-many-drugs", limit=str(MAX_PAST_DRUGS))


def _find_course(
    course: DrugCourse, birth: date | None, today: date, found: Refusals
) -> None:
    if not course.drug:
        found.add("drug", "profile.no-drug")
    found.take("name", lambda: clean_line(course.name, "name", empty_ok=True))
    found.take(
        "why-stopped", lambda: clean_line(course.why_stopped, "why", empty_ok=True)
    )
    _find_past("since", "since", course.since, birth, today, found)
    _find_course_order(course, found)


def _find_course_order(course: DrugCourse, found: Refusals) -> None:
    """Find a last dose, or an end, before the drug was begun."""
    since, until = course.since.strip(), course.until.strip()
    if until:
        found.take("until", lambda: check_partial_date(until))
    if since and until and until[: len(since)] < since[: len(until)]:
        told = {"since": since, "until": until}
        found.add("until", "profile.drug-order", ("since",), **told)
    last = course.last_dose
    if last is None:
        return
    found.take("last-dose", lambda: check_range(last))
    dose = last.isoformat()
    if since and dose[: len(since)] < since:
        told = {"since": since, "dose": dose}
        found.add("last-dose", "profile.dose-order", ("since",), **told)


def _birth(profile: Profile, found: Refusals) -> date | None:
    """Return the birth date to measure others by; None for one that was refused."""
    return None if found.is_wrong("born") else profile.born


def _key(name: str) -> str:
    return name.replace("_", "-")
