"""What cannot be true of a whole journey: every rule at its place."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from planner.models.journey import Journey
from planner.models.person.decision import Centre
from planner.models.rules.aftercare_rules import find_aftercare_refusals
from planner.models.rules.centre_rules import (
    MAX_CENTRES,
    MAX_QUOTES,
    find_answer_refusals,
    find_centre_refusals,
    find_contact_refusals,
    find_quote_refusals,
    find_rate_refusals,
)
from planner.models.rules.day_rules import (
    MAX_SPANS,
    find_helper_refusals,
    find_rough_refusals,
    find_span_refusals,
)
from planner.models.rules.decision_rules import (
    MAX_QUESTIONS,
    find_decision_refusals,
    find_question_refusals,
    find_voices_refusals,
)
from planner.models.rules.diary_rules import MAX_ENTRIES, find_entry_refusals
from planner.models.rules.fact_rules import find_fact_refusals
from planner.models.rules.person_rules import find_profile_refusals
from planner.models.rules.plain_text import clean_line
from planner.models.rules.refusals import Refusals
from planner.models.rules.visit_rules import MAX_VISITS, find_visit_refusals

_Kept = TypeVar("_Kept")


def find_journey_refusals(journey: Journey, today: date, found: Refusals) -> None:
    """Find all that the edits of a journey would refuse, each at its place.

    Who it is about, how it is decided, days that block steps, centres, costs, people,
    questions, visits, the diary, and each thing that was told of a step. What clashes
    with the plan is not looked at here: the schedule tells it.

    Args:
        journey: read from a file, or as it would be after an edit.
        today: the last day on which something can have happened.
        found: takes them, places as ``diary.<id>.temperature``.
    """
    found.take("title", lambda: clean_line(journey.title, "title"))
    find_profile_refusals(journey.profile, today, found.under("profile"))
    find_decision_refusals(journey.decision, found.under("decision"))
    find_voices_refusals(journey.decision, found.under("decision"))
    for step, facts in journey.facts.items():
        find_fact_refusals(facts, today, found.under(f"facts.{step}"))
    if journey.plan is not None and journey.plan.rough is not None:
        find_rough_refusals(journey.plan.rough, found.under("plan.rough"))
    _find_each("centres", journey.centres, _find_whole_centre, found)
    _find_each("away", journey.away, find_span_refusals, found)
    _find_each("closures", journey.closures, find_span_refusals, found)
    _find_each("helpers", journey.helpers, find_helper_refusals, found)
    _find_each("rates", journey.rates, find_rate_refusals, found)
    _find_each("quotes", journey.quotes, find_quote_refusals, found)
    _find_each("contacts", journey.contacts, find_contact_refusals, found)
    _find_each("questions", journey.questions, find_question_refusals, found)
    _find_each("visits", journey.visits, find_visit_refusals, found)
    for key, entry in journey.diary.items():
        find_entry_refusals(entry, today, found.under(f"diary.{key}"))
    find_aftercare_refusals(journey.aftercare, today, found.under("aftercare"))
    _find_too_many(journey, found)


def _find_each(
    name: str,
    kept: Mapping[Any, _Kept],
    find: Callable[[_Kept, Refusals], None],
    found: Refusals,
) -> None:
    for key, value in kept.items():
        find(value, found.under(f"{name}.{key}"))


def _find_whole_centre(centre: Centre, found: Refusals) -> None:
    find_centre_refusals(centre, found)
    for question, given in centre.answers.items():
        find_answer_refusals(given, found.under(f"answers.{question}"))


def _find_too_many(journey: Journey, found: Refusals) -> None:
    counted = (
        ("centres", len(journey.centres), MAX_CENTRES, "centre.too-many"),
        ("away", len(journey.away), MAX_SPANS, "away.too-many"),
        ("closures", len(journey.closures), MAX_SPANS, "away.too-many"),
        ("helpers", len(journey.helpers), MAX_SPANS, "away.too-many"),
        ("quotes", len(journey.quotes), MAX_QUOTES, "cost.too-many"),
        ("questions", len(journey.questions), MAX_QUESTIONS, "question.too-many"),
        ("diary", len(journey.diary), MAX_ENTRIES, "diary.too-many"),
        ("visits", len(journey.visits), MAX_VISITS, "visit.too-many"),
    )
    for name, kept, most, code in counted:
        if kept > most:
            found.add(name, code, limit=str(most))
