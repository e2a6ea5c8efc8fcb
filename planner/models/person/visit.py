"""An appointment as a talk: what is taken along to it, what was said there."""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from planner.models.ids import EntryId, QuestionId, StepId

MAX_ASKED = 3
"""Questions that are taken along to one visit: more are not answered in one talk."""


class Decided(StrEnum):
    """What a visit decided about the treatment of the plan."""

    YES = "yes"
    NOT_YET = "not-yet"
    NO = "no"


class Visit(Struct, frozen=True, kw_only=True):
    """What belongs to one appointment alone.

    An answer stands with its question, a date with its step, a result in the diary, a
    name with the people; here is which of them came from this visit.

    Attributes:
        step: the appointment; an occurrence as ``<id>#<n>``.
        asked: questions taken along, the first comes first; empty while nobody chose
            them.
        changed: what has changed since the last visit, in own words.
        told_on: the day of the visit; None before it was told what was said.
        answered: those of ``asked`` and others that were answered there.
        dates: steps of which a date was told there.
        results: diary entries with the results told there.
        decision: in own words.
    """

    step: StepId
    asked: tuple[QuestionId, ...] = ()
    changed: str = ""
    told_on: date | None = None
    answered: tuple[QuestionId, ...] = ()
    dates: tuple[StepId, ...] = ()
    results: tuple[EntryId, ...] = ()
    decided: Decided | None = None
    decision: str = ""
