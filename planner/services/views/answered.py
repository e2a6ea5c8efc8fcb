"""What is answered on the way to a plan, by the answers and never by the visits."""

from datetime import date
from typing import Final

from planner.models.evidence.fit import FitAnswer
from planner.models.journey import Journey
from planner.models.person.decision import Decision, Readiness, Voice
from planner.models.person.profile import Profile
from planner.models.rules.decision_rules import COMPARED_MIN
from planner.services.ports import Catalog
from planner.services.views.deciding.fit import assess
from planner.services.views.walk import PlaceState

_DECIDING_FACTS: Final = ("born", "ms_type", "relapses_12", "walking", "present_drug")
"""What most of the options ask about; the rest of About you may stay open."""
_READY: Final = ("know", "clear", "supported", "sure")


def answered_places(
    journey: Journey, catalog: Catalog, today: date
) -> dict[str, PlaceState]:
    """Return how far each page of the walk is answered, by its id.

    Args:
        journey: the person's answers.
        catalog: what is asked.
        today: the day on which ages are counted.
    """
    decision = journey.decision
    return {
        "about-you": _about_you(journey.profile),
        "options": _share(min(len(decision.compared), COMPARED_MIN), COMPARED_MIN),
        "fit": _fit(journey, catalog, today),
        "values": _values(decision.mine, len(catalog.aid.value_items)),
        "centres": _centres(journey, len(catalog.aid.centre_questions)),
        "choice": _choice(decision),
        "questions": _questions(journey),
        "schedule": _share(int(journey.plan is not None), 1),
    }


def _share(told: int, asked: int) -> PlaceState:
    if told >= asked:
        return PlaceState.ANSWERED
    return PlaceState.BEGUN if told else PlaceState.EMPTY


def _about_you(profile: Profile) -> PlaceState:
    """Count what most options ask about; a "don't know" is an answer, too."""
    told = sum(
        getattr(profile, name) is not None or name in profile.dont_know
        for name in _DECIDING_FACTS
    )
    if not told and profile != Profile():
        return PlaceState.BEGUN
    return _share(told, len(_DECIDING_FACTS))


def _fit(journey: Journey, catalog: Catalog, today: date) -> PlaceState:
    """What the person can tell is told; what only the team can say stays open."""
    compared = set(journey.decision.compared)
    asked = [one for one in catalog.aid.criteria if compared & set(one.options)]
    if not asked or journey.profile == Profile():
        return PlaceState.EMPTY
    found = assess(journey.profile, asked, today, catalog.drugs())
    mine = [one for one in found if not one.only_clinician]
    told = sum(one.answer is not FitAnswer.NOT_KNOWN for one in mine)
    return _share(told, len(mine))


def _values(mine: Voice, asked: int) -> PlaceState:
    """All are weighed, and the ones that matter most are picked."""
    return _share(len(mine.ratings) + bool(mine.top), asked + 1)


def _centres(journey: Journey, asked: int) -> PlaceState:
    """One centre has told all that centres are asked."""
    told = [
        sum(bool(one.text) for one in centre.answers.values())
        for centre in journey.centres.values()
    ]
    if told and not max(told):
        return PlaceState.BEGUN
    return _share(max(told, default=0), asked)


def _choice(decision: Decision) -> PlaceState:
    return _share(int(decision.choice is not None), 1)


def _questions(journey: Journey) -> PlaceState:
    """All four questions of being ready are answered, at the end of the way."""
    mine = journey.decision.mine
    told = sum(getattr(mine.after, name) is not None for name in _READY)
    noted = any(one.answer for one in journey.questions.values())
    if not told and (noted or mine.before != Readiness()):
        return PlaceState.BEGUN
    return _share(told, len(_READY))
