"""How the fields of the profile and the decision are read and stored."""

from dataclasses import replace
from datetime import date
from typing import Any

from planner.models.edit import Edit
from planner.models.journey import Journey
from planner.models.person.decision import Decision
from planner.models.person.profile import DrugCourse, Profile
from planner.services.edits.decision_edits import set_decision
from planner.services.edits.profile_edits import set_profile
from planner.ui.pages.about_you.answer_form import UNKNOWN, Binding

_EMPTY = Profile()
_NO_DECISION = Decision()


def profile_field(name: str, today: date) -> Binding:
    """Return the binding of a profile field; "don't know" is kept beside it."""

    def read(journey: Journey) -> Any:
        if name in journey.profile.dont_know:
            return UNKNOWN
        return getattr(journey.profile, name)

    def write(journey: Journey, value: Any) -> Edit:
        unknown = journey.profile.dont_know - {name}
        empty = getattr(_EMPTY, name)
        if value == UNKNOWN:
            unknown, value = unknown | {name}, empty
        changes = {name: empty if value is None else value, "dont_know": unknown}
        return set_profile(journey, replace(journey.profile, **changes), today)

    return Binding(read, write)


def number_field(name: str, kind: type[int] | type[float], today: date) -> Binding:
    """Return the binding of a number that is picked as text; "" is no answer."""
    inner = profile_field(name, today)

    def read(journey: Journey) -> Any:
        value = inner.read(journey)
        return value if value in {None, UNKNOWN} else f"{value:g}"

    def write(journey: Journey, value: Any) -> Edit:
        number = value if value in {"", None, UNKNOWN} else kind(value)
        return inner.write(journey, None if number == "" else number)

    return Binding(read, write)


def present_drug_field(name: str, today: date) -> Binding:
    """Return the binding of a part of the present drug's course."""

    def read(journey: Journey) -> Any:
        if f"present_drug.{name}" in journey.profile.dont_know:
            return UNKNOWN
        course = journey.profile.present_drug
        return getattr(course, name) if course is not None else None

    def write(journey: Journey, value: Any) -> Edit:
        profile = journey.profile
        key = f"present_drug.{name}"
        unknown = profile.dont_know - {key}
        if value == UNKNOWN:
            unknown, value = unknown | {key}, None
        course = _course(profile, name, value)
        changed = replace(profile, present_drug=course, dont_know=unknown)
        return set_profile(journey, changed, today)

    return Binding(read, write)


def decision_field(name: str) -> Binding:
    """Return the binding of a field of the decision."""

    def read(journey: Journey) -> Any:
        return getattr(journey.decision, name)

    def write(journey: Journey, value: Any) -> Edit:
        if value == UNKNOWN:
            value = getattr(_NO_DECISION, name)
        return set_decision(journey, replace(journey.decision, **{name: value}))

    return Binding(read, write)


def _course(profile: Profile, name: str, value: Any) -> DrugCourse | None:
    if name == "drug":
        if not value:
            return None
        return replace(profile.present_drug or DrugCourse(drug=value), drug=value)
    course = profile.present_drug
    if course is None:
        return None
    empty = None if name in {"last_dose", "failed"} else ""
    changes: dict[str, Any] = {name: empty if value is None else value}
    return replace(course, **changes)
