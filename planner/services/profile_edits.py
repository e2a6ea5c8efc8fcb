"""Edits of who the journey is about; contradictions are refused at the field."""

import re
from dataclasses import fields, replace
from datetime import date
from typing import Final

from planner.models.civil import check_partial_date, check_range, first_day_of
from planner.models.errors import PlannerError
from planner.models.journey import Action, Journey
from planner.models.profile import DrugCourse, Profile
from planner.services.edit import Edit
from planner.services.plain_text import clean_line, clean_text

MOST_RELAPSES: Final = {"relapses_12": 12, "relapses_24": 24}
"""One a month: a relapse counts as new only 30 days after the one before."""

MAX_EDSS: Final = 10.0
_MAX_PAST_DRUGS: Final = 40
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_PARTIAL_FIELDS: Final = ("onset", "diagnosed", "last_relapse", "last_mri", "edss_on")


def rename(journey: Journey, title: str) -> Edit:
    """Give the journey another title; refuses ``text.empty`` and ``text.too-long``."""
    line = clean_line(title, "title")
    return Edit(
        journey=replace(journey, title=line),
        action=Action.RENAMED,
        details={"title": line, "before": journey.title},
    )


def set_profile(journey: Journey, profile: Profile, today: date) -> Edit:
    """Replace the profile by a checked one.

    Raises:
        PlannerError: ``profile.*`` or ``date.*`` with the field, for values out of
            range (EDSS 0 to 10 in halves, at most one relapse a month) and for answers
            that contradict each other (first symptoms or a drug before birth, more
            relapses in 12 than in 24 months, a last relapse in the future).
    """
    checked = check_profile(profile, today)
    changed = [
        item.name
        for item in fields(Profile)
        if getattr(journey.profile, item.name) != getattr(checked, item.name)
    ]
    return Edit(
        journey=replace(journey, profile=checked),
        action=Action.PROFILE,
        subject=changed[0] if len(changed) == 1 else "",
        details={"fields": ",".join(changed)},
    )


def check_profile(profile: Profile, today: date) -> Profile:
    """Return the profile with clean text, or refuse it (see ``set_profile``)."""
    cleaned = replace(
        profile,
        name=clean_line(profile.name, "name", empty_ok=True),
        other_conditions=clean_text(profile.other_conditions, "other_conditions"),
        present_drug=_check_course(profile.present_drug, "present_drug", today)
        if profile.present_drug
        else None,
        past_drugs=tuple(
            _check_course(course, "past_drugs", today) for course in profile.past_drugs
        ),
    )
    _check_numbers(cleaned)
    _check_countries(cleaned)
    _check_dates(cleaned, today)
    return cleaned


def _check_numbers(profile: Profile) -> None:
    edss = profile.edss
    if edss is not None and not (0 <= edss <= MAX_EDSS and edss * 2 == int(edss * 2)):
        raise PlannerError("profile.edss", value=f"{edss:g}")
    for name, most in MOST_RELAPSES.items():
        count = getattr(profile, name)
        if count is not None and not 0 <= count <= most:
            raise PlannerError(
                "profile.relapses", field=name, value=str(count), months=str(most)
            )
    year, two = profile.relapses_12, profile.relapses_24
    if year is not None and two is not None and year > two:
        raise PlannerError("profile.relapses-order", year=str(year), two=str(two))
    if len(profile.past_drugs) > _MAX_PAST_DRUGS:
        raise PlannerError("profile.too-many-drugs", limit=str(_MAX_PAST_DRUGS))


def _check_countries(profile: Profile) -> None:
    country = profile.home_country
    if country and not _COUNTRY.fullmatch(country):
        raise PlannerError("country.unknown", country=country[:40])


def _check_dates(profile: Profile, today: date) -> None:
    born = profile.born
    if born is not None:
        check_range(born)
        if born > today:
            raise PlannerError("profile.born-in-future", date=born.isoformat())
    for name in _PARTIAL_FIELDS:
        text = getattr(profile, name)
        if text:
            _check_past(name, check_partial_date(text), born, today)
    present = [profile.present_drug] if profile.present_drug else []
    for course in (*present, *profile.past_drugs):
        if course.since:
            _check_past("drug", course.since, born, today)
    onset, diagnosed = profile.onset, profile.diagnosed
    if onset and diagnosed and diagnosed[: len(onset)] < onset[: len(diagnosed)]:
        raise PlannerError("profile.diagnosed-before-onset", onset=onset)


def _check_past(name: str, text: str, born: date | None, today: date) -> None:
    first = first_day_of(text)
    if first > today:
        raise PlannerError("profile.in-future", field=name, date=text)
    if born is not None and text < born.isoformat()[: len(text)]:
        raise PlannerError("profile.before-birth", field=name, date=text)


def _check_course(course: DrugCourse, field: str, today: date) -> DrugCourse:
    if not course.drug:
        raise PlannerError("profile.no-drug", field=field)
    since = check_partial_date(course.since) if course.since else ""
    until = check_partial_date(course.until) if course.until else ""
    if since and first_day_of(since) > today:
        raise PlannerError("profile.in-future", field=field, date=since)
    if since and until and until[: len(since)] < since[: len(until)]:
        raise PlannerError("profile.drug-order", since=since, until=until)
    if course.last_dose is not None:
        dose = check_range(course.last_dose).isoformat()
        if since and dose[: len(since)] < since:
            raise PlannerError("profile.dose-order", since=since, dose=dose)
    return replace(
        course,
        name=clean_line(course.name, field, empty_ok=True),
        why_stopped=clean_line(course.why_stopped, field, empty_ok=True),
        since=since,
        until=until,
    )
