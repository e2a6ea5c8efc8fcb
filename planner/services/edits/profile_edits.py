"""Edits of who the journey is about; contradictions are refused at the field."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.journey import Action, Journey
from planner.models.person.profile import (
    HEALTH_LISTS,
    DrugCourse,
    HealthFact,
    Profile,
    YesNo,
)
from planner.models.rules.person_rules import (
    BLOOD_VALUES,
    MAX_PAST_DRUGS,
    find_profile_refusals,
)
from planner.models.rules.plain_text import clean_line, keep_line, keep_text
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace

_LISTS: Final = {
    "past_drugs": "past-drug",
    "medicines": "medicine",
    "allergies": "allergy",
    "vaccines": "vaccine",
}
_UNASKED: Final = {"dont_know": "dont-know", "none_of": "none"}
_UNTOLD: Final = {None, "", ()}


def rename(journey: Journey, title: str) -> Edit:
    """Give the journey another title.

    Raises:
        PlannerError: ``text.empty``, ``text.too-long``.
    """
    line = clean_line(title, "title")
    return Edit(
        journey=replace(journey, title=line),
        action=Action.RENAMED,
        details={"title": line, "before": journey.title},
    )


def set_profile(journey: Journey, profile: Profile, today: date) -> Edit:
    """Replace the profile by a checked one.

    Only what the change breaks is refused. A file that an earlier version took may
    hold values that no door takes today; they are told where they stand, and whoever
    types a name is not held up by them.

    Raises:
        PlannerError: ``profile.*`` or ``date.*`` with the field, for values out of
            range (EDSS 0 to 10 in halves, at most one relapse a month) and for answers
            that contradict each other (first symptoms or a drug before birth, more
            relapses in 12 than in 24 months, a last relapse in the future).
    """
    checked = check_profile(profile, today, journey.profile)
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


def check_profile(profile: Profile, today: date, stored: Profile) -> Profile:
    """Return the profile with clean text, or refuse it (see ``set_profile``).

    Args:
        profile: as it is to be.
        today: the last day that can be past.
        stored: as it was; what is wrong in it already is let through.

    Raises:
        PlannerError: as ``set_profile``, and ``profile.too-many-drugs`` over 40.
    """
    refuse_new(
        lambda one, found: find_profile_refusals(one, today, found), profile, stored
    )
    # A file of an earlier version may hold more; these may stay, not grow.
    most = max(MAX_PAST_DRUGS, len(stored.past_drugs))
    if len(profile.past_drugs) > most:
        raise PlannerError("profile.too-many-drugs", limit=str(MAX_PAST_DRUGS))
    lines: dict[str, Any] = {
        name: keep_line(getattr(profile, name), getattr(stored, name), name)
        for name in BLOOD_VALUES
    }
    facts: dict[str, Any] = {
        name: _clean_facts(getattr(profile, name), getattr(stored, name))
        for name in HEALTH_LISTS
    }
    present, had = profile.present_drug, stored.present_drug
    return replace(
        profile,
        name=keep_line(profile.name, stored.name, "name"),
        other_conditions=keep_text(
            profile.other_conditions, stored.other_conditions, "other_conditions"
        ),
        present_drug=_clean_course(present, had) if present else None,
        past_drugs=tuple(
            course if course in stored.past_drugs else _clean_course(course)
            for course in profile.past_drugs
        ),
        **lines,
        **facts,
    )


def no_longer_told(before: Profile, after: Profile) -> tuple[str, ...]:
    """Return the keys of an answers file for what was told before and is not now.

    What is told anew in another way is not among them.
    """
    return tuple(_untold(before, after))


def _untold(before: Profile, after: Profile) -> Iterator[str]:
    for name in Profile.__struct_fields__:
        old, new = getattr(before, name), getattr(after, name)
        if name in _LISTS:
            if {_entry(one) for one in old} - {_entry(one) for one in new}:
                yield _LISTS[name]
        elif name in _UNASKED:
            # What has an answer of another kind now is not gone.
            if any(getattr(after, one, None) in _UNTOLD for one in old - new):
                yield _UNASKED[name]
        elif old not in _UNTOLD and new in _UNTOLD:
            yield name.replace("_", "-")
    yield from _untold_of_drug(before.present_drug, after.present_drug)


def _untold_of_drug(old: DrugCourse | None, new: DrugCourse | None) -> Iterator[str]:
    if old is None or new is None or old.drug != new.drug:
        return
    for name in DrugCourse.__struct_fields__:
        if getattr(old, name) not in _UNTOLD and getattr(new, name) in _UNTOLD:
            yield f"present-drug.{name.replace('_', '-')}"


def _entry(one: DrugCourse | HealthFact) -> tuple[str, str]:
    """Return by what an entry of a list is known."""
    return (one.drug if isinstance(one, DrugCourse) else "", one.name)


def put_health_fact(journey: Journey, name: str, fact: HealthFact, today: date) -> Edit:
    """Add a medicine, an allergy or a vaccine; "none" and "don't know" are over.

    Args:
        journey: whose profile grows.
        name: the list, one of ``HEALTH_LISTS``.
        fact: what was told.
        today: the last day on which it can have begun.

    Raises:
        PlannerError: as ``find_health_refusals``, and ``profile.too-many-facts``.
    """
    profile = journey.profile
    told: dict[str, Any] = {name: (*getattr(profile, name), fact)}
    answered = _answered(profile, name, None)
    return set_profile(journey, replace(answered, **told), today)


def drop_health_fact(journey: Journey, name: str, place: int, today: date) -> Edit:
    """Take a medicine, an allergy or a vaccine off its list.

    Args:
        journey: whose profile it is.
        name: the list, one of ``HEALTH_LISTS``.
        place: from 0; one that is not there changes nothing.
        today: as in ``set_profile``.
    """
    kept = getattr(journey.profile, name)
    rest: dict[str, Any] = {name: (*kept[:place], *kept[place + 1 :])}
    return set_profile(journey, replace(journey.profile, **rest), today)


def answer_health_list(
    journey: Journey, name: str, answer: YesNo | None, today: date
) -> Edit:
    """Answer a list without an entry.

    Args:
        journey: whose profile it is.
        name: the list, one of ``HEALTH_LISTS``.
        answer: NO for "none", NOT_SURE for "don't know", None to take that back.
        today: as in ``set_profile``.

    Raises:
        PlannerError: ``profile.none-and-some`` where the list has entries.
    """
    return set_profile(journey, _answered(journey.profile, name, answer), today)


def _answered(profile: Profile, name: str, answer: YesNo | None) -> Profile:
    rest, unknown = profile.none_of - {name}, profile.dont_know - {name}
    if answer is YesNo.NO:
        rest |= {name}
    if answer is YesNo.NOT_SURE:
        unknown |= {name}
    return replace(profile, none_of=rest, dont_know=unknown)


def _clean_facts(
    facts: tuple[HealthFact, ...], stored: tuple[HealthFact, ...]
) -> tuple[HealthFact, ...]:
    return tuple(one if one in stored else _clean_fact(one) for one in facts)


def _clean_fact(fact: HealthFact) -> HealthFact:
    return HealthFact(
        name=clean_line(fact.name, "name"),
        since=fact.since.strip(),
        until=fact.until.strip(),
        taper=keep_line(fact.taper, "", "taper"),
        why=keep_line(fact.why, "", "why"),
    )


def _clean_course(course: DrugCourse, stored: DrugCourse | None = None) -> DrugCourse:
    old = stored or DrugCourse(drug=course.drug)
    return replace(
        course,
        name=keep_line(course.name, old.name, "name"),
        why_stopped=keep_line(course.why_stopped, old.why_stopped, "why"),
        since=course.since.strip(),
        until=course.until.strip(),
    )
