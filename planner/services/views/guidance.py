"""Six numbered steps to a decision, and at which of them the person is.

The steps follow the Ottawa Personal Decision Guide: name the decision, say who decides,
get to know the options, find out what matters, talk, choose.
"""

from typing import Final

from msgspec import Struct

from planner.models.journey import Journey
from planner.models.person.decision import Decision, Readiness
from planner.models.rules.decision_rules import COMPARED_MIN


class GuideStep(Struct, frozen=True, kw_only=True):
    """A step of the guide; its words stand under ``guidance.step-<number>``.

    Attributes:
        number: 1 to 6.
        place: place of the walk where it is taken.
        done: whether an answer of the person shows that it was taken.
        here: the first one that is not done; none when all are.
    """

    number: int
    place: str
    done: bool
    here: bool


_PLACES: Final = ("about-you", "about-you", "options", "values", "centres", "choice")


def guide_steps(journey: Journey) -> tuple[GuideStep, ...]:
    """Return the six steps; nothing has to be taken in order and none is a must."""
    done = _done(journey)
    here = done.index(False) if False in done else None
    return tuple(
        GuideStep(number=index + 1, place=place, done=done[index], here=index == here)
        for index, place in enumerate(_PLACES)
    )


def _done(journey: Journey) -> tuple[bool, ...]:
    decision = journey.decision
    return (
        bool(decision.decide_by or decision.stage),
        decision.role is not None,
        len(decision.compared) >= COMPARED_MIN,
        bool(decision.mine.top),
        _has_asked(journey),
        _has_settled(decision),
    )


def _has_asked(journey: Journey) -> bool:
    """An answer of the team or of a centre was noted."""
    noted = any(question.answer for question in journey.questions.values())
    told = (
        one.text
        for centre in journey.centres.values()
        for one in centre.answers.values()
    )
    return noted or any(told)


def _has_settled(decision: Decision) -> bool:
    """An option is chosen, or the person looked whether they are ready."""
    return decision.choice is not None or decision.mine.after != Readiness()
