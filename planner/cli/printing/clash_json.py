"""Clashes for machines: the facts, the steps they hit, the sets, the ways out."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from planner.models.plan.schedule import Problem, Reason, ReasonKind, Remedy
from planner.services.words.problem_words import Explainer

Json = dict[str, Any]

_FACTS: Final = frozenset(
    {
        ReasonKind.ANCHOR,
        ReasonKind.BOOKED,
        ReasonKind.DONE,
        ReasonKind.NOT_BEFORE,
        ReasonKind.AWAY,
        ReasonKind.CLOSED,
    }
)


def clash_json(problem: Problem, explainer: Explainer) -> Json:
    """Return what a problem rests on.

    Returns:
        ``hit``: the steps that cannot be where they are; ``facts`` and ``rules``, each
        told once; ``clashes``: each an irreducible set of both; ``remedies``.
    """
    told = problem.reasons
    return {
        "hit": list(problem.hit),
        "facts": _reasons((one for one in told if one.kind in _FACTS), explainer),
        "rules": _reasons((one for one in told if one.kind not in _FACTS), explainer),
        "clashes": [_reasons(clash, explainer) for clash in problem.clashes],
        "remedies": [_remedy(remedy, explainer) for remedy in problem.remedies],
    }


def _reasons(reasons: Iterable[Reason], explainer: Explainer) -> list[Json]:
    return [
        {
            "kind": reason.kind.value,
            "step": reason.step,
            "other": reason.other,
            "first": _iso(reason.first),
            "last": _iso(reason.last),
            "label": reason.label,
            "message": explainer.reasons.reason(reason),
        }
        for reason in reasons
    ]


def _remedy(remedy: Remedy, explainer: Explainer) -> Json:
    first, last = remedy.away or (None, None)
    return {
        "fact": remedy.fact.value,
        "step": remedy.step,
        "earliest": _iso(remedy.earliest),
        "latest": _iso(remedy.latest),
        "binds": remedy.binds.value,
        "breaks": remedy.breaks,
        "away_first": _iso(first),
        "away_last": _iso(last),
        "message": explainer.remedies.remedy(remedy),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
