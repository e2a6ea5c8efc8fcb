"""What cannot be true of a person: values out of range, answers that contradict.

The window, the answers file and the data file all ask here. Partial dates are compared
as far as both go: "2020" is not before "2020-06".
"""

import re
from datetime import date
from functools import partial
from typing import Final

from planner.models.civil import check_partial_date, check_range, first_day_of
from planner.models.person.profile import (
    HEALTH_LISTS,
    DrugCourse,
    HealthFact,
    Profile,
)
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.rules.refusals import Refusals

MOST_RELAPSES: Final = {"relapses_12": 12, "relapses_24": 24}
"""One a month: a relapse counts as new only 30 days after the one before."""

MAX_EDSS: Final = 10.0
MAX_PAST_DRUGS: Final = 40
MAX_HEALTH_FACTS: Final = 100
"""Of each list: far more than anybody takes, is allergic to or was given."""
BLOOD_VALUES: Final = ("jc_virus", "lymphocytes", "igg")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")


def find_profile_refusals(profile: Profile, today: date, found: Refusals) -> None:
    """Find all that cannot be true of a person, each at its field.

    Values: EDSS 0 to 10 in halves, at most one relapse a month, texts that fit.
    Contradictions: first symptoms or a drug before birth, a diagnosis before the first
    symptoms, more relapses in 12 than in 24 months, a past that lies in the future.

    Args:
        profile: None and "" are no answer and never wrong.
        today: the last day that can be past.
        found: takes codes under ``profile.``, ``date.`` and ``text.``.
    """
    found.take("name", lambda: clean_line(profile.name, "name", empty_ok=True))
    found.take("phone", lambda: clean_line(profile.phone, "phone", empty_ok=True))
    spoken = profile.languages
    found.take("languages", lambda: clean_line(spoken, "languages", empty_ok=True))
    found.take(
        "other_conditions",
        lambda: clean_text(profile.other_conditions, "other_conditions"),
    )
    find_edss_refusals(profile.edss, found)
    _find_relapses(profile, found)
    find_country_refusals("home_country", profile.home_country, found)
    _find_dates(profile, today, found)
    _find_courses(profile, today, found)
    _find_values(profile, found)
    for name in HEALTH_LISTS:
        _find_health(profile, name, today, found)


def find_health_refusals(
    fact: HealthFact, birth: date | None, today: date, found: Refusals
) -> None:
    """Find what cannot be true of a medicine, an allergy or a vaccine.

    Args:
        fact: its end may lie ahead, where somebody set it.
        birth: None where nobody told it.
        today: the last day on which it can have begun.
        found: takes ``text.*``, ``date.*``, ``profile.in-future``,
            ``profile.before-birth`` and ``profile.drug-order``.
    """
    found.take("name", lambda: clean_line(fact.name, "name"))
    for field in ("taper", "why"):
        line = getattr(fact, field)
        found.take(field, partial(clean_line, line, field, empty_ok=True))
    _find_past("since", fact.since, birth, today, found)
    _find_order(fact.since.strip(), fact.until.strip(), found)


def find_country_refusals(field: str, country: str, found: Refusals) -> None:
    """Find a country code of the wrong shape; it must be two capital letters.

    Args:
        field: which one it is.
        country: ISO 3166-1 alpha-2 by its shape; "" is none.
        found: takes ``country.unknown``.
    """
    if country and not _COUNTRY.fullmatch(country):
        found.add(field, "country.unknown", country=country[:40])


def find_edss_refusals(edss: float | None, found: Refusals) -> None:
    """Find an EDSS that does not exist: it goes from 0 to 10 in halves (Kurtzke).

    Args:
        edss: None is no answer.
        found: takes ``profile.edss``.
    """
    if edss is not None and not (0 <= edss <= MAX_EDSS and edss * 2 == int(edss * 2)):
        found.add("edss", "profile.edss", value=f"{edss:g}")


def _find_relapses(profile: Profile, found: Refusals) -> None:
    counts = {"relapses_12": profile.relapses_12, "relapses_24": profile.relapses_24}
    for name, count in counts.items():
        most = MOST_RELAPSES[name]
        if count is not None and not 0 <= count <= most:
            told = {"field": name, "value": str(count), "months": str(most)}
            found.add(name, "profile.relapses", **told)
    year, two = profile.relapses_12, profile.relapses_24
    if year is not None and two is not None and year > two:
        told = {"year": str(year), "two": str(two)}
        found.add("relapses_12", "profile.relapses-order", ("relapses_24",), **told)


def _find_dates(profile: Profile, today: date, found: Refusals) -> None:
    born = profile.born
    if born is not None:
        found.take("born", lambda: check_range(born))
        if born > today:
            found.add("born", "profile.born-in-future", date=born.isoformat())
    birth = _birth(profile, found)
    for name, text in (
        ("onset", profile.onset),
        ("diagnosed", profile.diagnosed),
        ("last_relapse", profile.last_relapse),
        ("last_mri", profile.last_mri),
        ("edss_on", profile.edss_on),
        ("jc_virus_on", profile.jc_virus_on),
        ("lymphocytes_on", profile.lymphocytes_on),
        ("igg_on", profile.igg_on),
    ):
        _find_past(name, text, birth, today, found)
    onset, diagnosed = profile.onset.strip(), profile.diagnosed.strip()
    if onset and diagnosed and _is_before(diagnosed, onset):
        told = {"onset": onset, "diagnosed": diagnosed}
        found.add("diagnosed", "profile.diagnosed-before-onset", ("onset",), **told)


def _find_past(
    name: str, text: str, birth: date | None, today: date, found: Refusals
) -> None:
    """Find a date that cannot be read, lies ahead, or lies before the birth."""
    text = text.strip()
    if not text:
        return
    found.take(name, lambda: check_partial_date(text))
    if found.is_wrong(name):
        return
    # "2026" is no future date in 2026: only its first day is compared.
    if first_day_of(text) > today:
        found.add(name, "profile.in-future", field=name, date=text)
    if birth is not None and _is_before(text, birth.isoformat()):
        told = {"field": name, "date": text, "born": birth.isoformat()}
        found.add(name, "profile.before-birth", **told)


def _find_courses(profile: Profile, today: date, found: Refusals) -> None:
    birth = _birth(profile, found)
    if profile.present_drug is not None:
        part = found.under("present_drug")
        _find_course(profile.present_drug, birth, today, part)
    for number, course in enumerate(profile.past_drugs):
        _find_course(course, birth, today, found.under(f"past_drugs.{number}"))
    if len(profile.past_drugs) > MAX_PAST_DRUGS:
        place = f"past_drugs.{MAX_PAST_DRUGS}"
        found.add(place, "profile.too-many-drugs", limit=str(MAX_PAST_DRUGS))


def _find_course(
    course: DrugCourse, birth: date | None, today: date, found: Refusals
) -> None:
    if not course.drug:
        found.add("drug", "profile.no-drug")
    found.take("name", lambda: clean_line(course.name, "name", empty_ok=True))
    found.take(
        "why_stopped", lambda: clean_line(course.why_stopped, "why", empty_ok=True)
    )
    # Not so the end or the last dose: the team may have set them ahead.
    _find_past("since", course.since, birth, today, found)
    _find_course_order(course, found)


def _find_course_order(course: DrugCourse, found: Refusals) -> None:
    """Find a last dose, or an end, before the drug was begun."""
    since = course.since.strip()
    _find_order(since, course.until.strip(), found)
    last = course.last_dose
    if last is None:
        return
    found.take("last_dose", lambda: check_range(last))
    dose = last.isoformat()
    if since and _is_before(dose, since):
        told = {"since": since, "dose": dose}
        found.add("last_dose", "profile.dose-order", ("since",), **told)


def _find_order(since: str, until: str, found: Refusals) -> None:
    if until:
        found.take("until", lambda: check_partial_date(until))
    if since and until and _is_before(until, since):
        told = {"since": since, "until": until}
        found.add("until", "profile.drug-order", ("since",), **told)


def _find_values(profile: Profile, found: Refusals) -> None:
    for name in BLOOD_VALUES:
        line = getattr(profile, name)
        found.take(name, partial(clean_line, line, name, empty_ok=True))


def _find_health(profile: Profile, name: str, today: date, found: Refusals) -> None:
    """Find facts that cannot be true, and "none" beside some or beside "don't know"."""
    facts = getattr(profile, name)
    birth = _birth(profile, found)
    for number, fact in enumerate(facts):
        find_health_refusals(fact, birth, today, found.under(f"{name}.{number}"))
    if len(facts) > MAX_HEALTH_FACTS:
        place = f"{name}.{MAX_HEALTH_FACTS}"
        found.add(place, "profile.too-many-facts", limit=str(MAX_HEALTH_FACTS))
    if name in profile.none_of and (facts or name in profile.dont_know):
        found.add(name, "profile.none-and-some")


def _is_before(one: str, other: str) -> bool:
    """Whether a partial date is surely before another, as far as both are told."""
    # ISO text sorts as the days do; what only one of them tells is cut off.
    return one[: len(other)] < other[: len(one)]


def _birth(profile: Profile, found: Refusals) -> date | None:
    """Return the birth date to measure others by; None for one that was refused."""
    return None if found.is_wrong("born") else profile.born
