"""Edits of who the journey is about; contradictions are refused at the field."""

from datetime import date

from planner.models.edit import Edit
from planner.models.journey import Action, Journey
from planner.models.person.profile import DrugCourse, Profile
from planner.models.rules.plain_text import clean_line, clean_text
from planner.models.structs import replace
from planner.services.edits.profile_checks import find_profile_refusals
from planner.services.entry.refusals import Refusals


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
        name
        for name in Profile.__struct_fields__
        if getattr(journey.profile, name) != getattr(checked, name)
    ]
    return Edit(
        journey=replace(journey, profile=checked),
        action=Action.PROFILE,
        subject=changed[0] if len(changed) == 1 else "",
        details={"fields": ",".join(changed)},
    )


def check_profile(profile: Profile, today: date) -> Profile:
    """Return the profile with clean text, or refuse it (see ``set_profile``)."""
    found = Refusals()
    find_profile_refusals(profile, today, found)
    found.raise_first()
    return replace(
        profile,
        name=clean_line(profile.name, "name", empty_ok=True),
        other_conditions=clean_text(profile.other_conditions, "other_conditions"),
        present_drug=_clean_course(profile.present_drug)
        if profile.present_drug
        else None,
        past_drugs=tuple(_clean_course(course) for course in profile.past_drugs),
    )


def _clean_course(course: DrugCourse) -> DrugCourse:
    return replace(
        course,
        name=clean_line(course.name, "name", empty_ok=True),
        why_stopped=clean_line(course.why_stopped, "why", empty_ok=True),
        since=course.since.strip(),
        until=course.until.strip(),
    )
