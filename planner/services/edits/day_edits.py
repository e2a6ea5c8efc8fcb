"""Edits of the days that block steps: time away, and sites that are shut."""

from collections.abc import Mapping
from typing import TypeVar

from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import AwayId
from planner.models.journey import Action, Journey
from planner.models.plan.facts import Away, Closure, Helper
from planner.models.rules.day_rules import (
    MAX_SPANS,
    check_after_birth,
    find_helper_refusals,
    find_span_refusals,
    same_days,
)
from planner.models.rules.plain_text import clean_line, keep_line
from planner.models.rules.refusals import refuse_new
from planner.models.structs import replace

_Span = TypeVar("_Span", Away, Closure)


def put_away(journey: Journey, away: Away) -> Edit:
    """Add or change days on which the person cannot attend anything.

    Raises:
        PlannerError: ``away.order``, ``away.too-many``, ``date.out-of-range``,
            ``text.too-long`` for the reason, ``step.done-before-birth``,
            ``away.twice`` (first, last) for days that were told already.
    """
    kept = _checked(away, journey.away)
    check_after_birth(kept.first, journey.profile.born)
    changed = replace(journey, away={**journey.away, kept.id: kept})
    return _edit(changed, Action.AWAY, kept)


def remove_away(journey: Journey, away: AwayId) -> Edit:
    """Take back an away time.

    Raises:
        PlannerError: ``away.unknown``.
    """
    gone = journey.away.get(away)
    if gone is None:
        raise PlannerError("away.unknown", away=away)
    changed = replace(journey, away=_without(journey.away, away))
    return _edit(changed, Action.AWAY, gone, removed=True)


def put_closure(journey: Journey, closure: Closure) -> Edit:
    """Add or change days on which a site is shut; refuses as ``put_away``.

    Raises:
        PlannerError: as ``put_away``.
    """
    kept = _checked(closure, journey.closures)
    changed = replace(journey, closures={**journey.closures, kept.id: kept})
    return _edit(changed, Action.CLOSURE, kept)


def remove_closure(journey: Journey, closure: AwayId) -> Edit:
    """Take back closing days.

    Raises:
        PlannerError: ``closure.unknown``.
    """
    gone = journey.closures.get(closure)
    if gone is None:
        raise PlannerError("closure.unknown", closure=closure)
    changed = replace(journey, closures=_without(journey.closures, closure))
    return _edit(changed, Action.CLOSURE, gone, removed=True)


def put_helper(journey: Journey, helper: Helper) -> Edit:
    """Say who drives, or who stays with the person, on which days.

    Raises:
        PlannerError: ``away.order``, ``away.too-many``, ``date.out-of-range``,
            ``step.done-before-birth``, ``text.empty`` and ``text.too-long`` for the
            name, ``helper.twice`` (who) where all of it was told already.
    """
    stored = journey.helpers.get(helper.id)
    refuse_new(find_helper_refusals, helper, stored)
    if stored is None and len(journey.helpers) >= MAX_SPANS:
        raise PlannerError("away.too-many", limit=str(MAX_SPANS))
    check_after_birth(helper.first, journey.profile.born)
    kept = replace(helper, who=clean_line(helper.who, "who"))
    others = (one for one in journey.helpers.values() if one.id != kept.id)
    if any(replace(one, id=kept.id) == kept for one in others):
        raise PlannerError("helper.twice", who=kept.who)
    changed = replace(journey, helpers={**journey.helpers, kept.id: kept})
    return _helper_edit(changed, kept)


def remove_helper(journey: Journey, helper: AwayId) -> Edit:
    """Take back that somebody helps.

    Raises:
        PlannerError: ``helper.unknown``.
    """
    gone = journey.helpers.get(helper)
    if gone is None:
        raise PlannerError("helper.unknown")
    rest = {key: one for key, one in journey.helpers.items() if key != helper}
    return _helper_edit(replace(journey, helpers=rest), gone, removed=True)


def _helper_edit(changed: Journey, helper: Helper, *, removed: bool = False) -> Edit:
    details = {
        "name": helper.who,
        "first": helper.first.isoformat(),
        "last": helper.last.isoformat(),
    }
    return Edit(
        journey=changed,
        action=Action.HELPER,
        subject=helper.id,
        details={**details, "removed": "yes"} if removed else details,
    )


def _checked(span: _Span, known: Mapping[AwayId, _Span]) -> _Span:
    """Return a span fit to be kept beside the known ones."""
    stored = known.get(span.id)
    refuse_new(find_span_refusals, span, stored)
    if stored is None and len(known) >= MAX_SPANS:
        raise PlannerError("away.too-many", limit=str(MAX_SPANS))
    if stored is None or not same_days(stored, span):
        others = (one for key, one in known.items() if key != span.id)
        if any(same_days(one, span) for one in others):
            ends = {"first": span.first.isoformat(), "last": span.last.isoformat()}
            raise PlannerError("away.twice", **ends)
    return replace(span, why=keep_line(span.why, stored.why if stored else "", "why"))


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
