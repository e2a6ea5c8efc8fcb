"""Clashes for machines: what they rest on, the steps hit, the sets, the ways out."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from planner.models.plan.schedule import Problem, Reason, Remedy
from planner.services.words.problem_words import Explainer
from planner.services.words.reason_words import is_of_timetable

Json = dict[str, Any]


def clash_json(problem: Problem, explainer: Explainer) -> Json:
    """Return what a problem rests on.

    Returns:
        ``hit``: the steps that cannot be where they are; ``facts`` (days agreed, days
        away, closed days) and ``rules`` of the timetable, each told once;
        ``clashes``: each an irreducible set of both; ``remedies``.
    """
    outside = [one for one in problem.reasons if not is_of_timetable(one)]
    timetable = [one for one in problem.reasons if is_of_timetable(one)]
    return {
        "hit": list(problem.hit),
        "facts": _reasons(outside, explainer),
        "rules": _reasons(timetable, explainer),
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
