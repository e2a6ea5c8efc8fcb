"""Edits of the days that block steps: time away, and sites that are shut."""

from collections.abc import Mapping
from typing import Final, TypeVar

from planner.models.civil import check_range
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.journey import Action, Journey
from planner.models.plan.facts import Away, Closure
from planner.models.rules.plain_text import clean_line
from planner.models.structs import replace
from planner.services.entry.refusals import Refusals

MAX_SPANS: Final = 200
"""How many times away, and how many times that a site is shut, a journey keeps."""

_Span = TypeVar("_Span", Away, Closure)


def put_away(journey: Journey, away: Away) -> Edit:
    """Add or change days on which the person cannot attend anything.

    Raises:
        PlannerError: ``away.order``, ``away.too-many``, ``date.out-of-range``,
            ``text.too-long`` for the reason.
    """
    kept = _checked(away, journey.away)
    changed = replace(journey, away={**journey.away, kept.id: kept})
    return _edit(changed, Action.AWAY, kept)


def remove_away(journey: Journey, away: AwayId) -> Edit:
    """Take back an away time; refuses ``away.unknown``."""
    gone = journey.away.get(away)
    if gone is None:
        raise PlannerError("away.unknown", away=away)
    changed = replace(journey, away=_without(journey.away, away))
    return _edit(changed, Action.AWAY, gone, removed=True)


def put_closure(journey: Journey, closure: Closure) -> Edit:
    """Add or change days on which a site is shut; refuses as ``put_away``."""
    kept = _checked(closure, journey.closures)
    changed = replace(journey, closures={**journey.closures, kept.id: kept})
    return _edit(changed, Action.CLOSURE, kept)


def remove_closure(journey: Journey, closure: AwayId) -> Edit:
    """Take back closing days; refuses ``closure.unknown``."""
    gone = journey.closures.get(closure)
    if gone is None:
        raise PlannerError("closure.unknown", closure=closure)
    changed = replace(journey, closures=_without(journey.closures, closure))
    return _edit(changed, Action.CLOSURE, gone, removed=True)


def find_span_refusals(span: Away | Closure, found: Refusals) -> None:
    """Find what is wrong with days that block steps, each at its field."""
    found.take("first", lambda: check_range(span.first))
    found.take("last", lambda: check_range(span.last))
    if span.last < span.first:
        told = {"first": str(span.first), "last": str(span.last)}
        found.add("last", "away.order", ("first",), **told)
    found.take("why", lambda: clean_line(span.why, "why", empty_ok=True))


def _checked(span: _Span, known: Mapping[AwayId, _Span]) -> _Span:
    """Return a span fit to be kept beside the known ones."""
    found = Refusals()
    find_span_refusals(span, found)
    found.raise_first()
    if span.id not in known and len(known) >= MAX_SPANS:
        raise PlannerError("away.too-many", limit=str(MAX_SPANS))
    return replace(span, why=clean_line(span.why, "why", empty_ok=True))


def _without(known: Mapping[AwayId, _Span], gone: AwayId) -> dict[AwayId, _Span]:
    return {key: span for key, span in known.items() if key != gone}


def _edit(
    changed: Journey, action: Action, span: Away | Closure, *, removed: bool = False
) -> Edit:
    details = {"first": span.first.isoformat(), "last": span.last.isoformat()}
    return Edit(
        journey=changed,
        action=action,
        subject=span.id,
        details={**details, "removed": "yes"} if removed else details,
        why="" if removed else span.why,
    )
