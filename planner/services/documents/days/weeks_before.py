"""The weeks around a Day 0 that has no date: what to do when, counted from it."""

from collections.abc import Iterator
from typing import Final

from planner.models.ids import DAY0, StepId
from planner.models.plan.protocol import Step, TimingRule
from planner.models.sheets import VisitLine, VisitList
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    OVER,
    bare_id,
    is_rule,
    with_day0,
)
from planner.services.documents.days.ink import say
from planner.services.views.living.plan_view import PlanRow

_MONTH: Final = 30.44
"""Days of a mean month: these are weeks told in round numbers, not dates."""
_WEEK: Final = 7
_DEEPEST: Final = 60
_FARTHEST: Final = 8 * _WEEK


def weeks_before(case: Case) -> VisitList:
    """Return the steps up to some weeks after Day 0, each so many weeks from it."""
    return VisitList(
        title=say(case, "list.weeks-title"),
        note=say(case, "list.note-weeks"),
        heads=(
            say(case, "list.date"),
            say(case, "list.what"),
            say(case, "list.who"),
            say(case, "list.room"),
        ),
        lines=tuple(_lines(case)),
        more=say(case, "more-in-booklet", count="{count}"),
    )


def _lines(case: Case) -> Iterator[VisitLine]:
    found: list[tuple[float, PlanRow]] = []
    seen: set[str] = set()
    plan = case.journey.plan
    steps = {step.id: step for step in plan.protocol.steps} if plan else {}
    for row in case.rows:
        step = steps.get(StepId(bare_id(row)))
        told = row.state in OVER or is_rule(case, row) or bare_id(row) in seen
        if step is None or told or step.set_by_team:
            continue
        seen.add(bare_id(row))
        days = _days_from_day0(step, steps, _DEEPEST)
        if days is not None and days <= _FARTHEST:
            found.append((days, row))
    for days, row in sorted(found, key=lambda pair: pair[0]):
        yield VisitLine(
            date=_distance(case, row, days),
            what=with_day0(case, row),
            who="" if row.who.value == "patient" else row.who_word,
        )


def _distance(case: Case, row: PlanRow, days: float) -> str:
    if row.id == DAY0:
        return case.speaker.day_number(0)
    weeks = round(abs(days) / _WEEK)
    if not weeks:
        return say(case, "list.that-week")
    return say(case, f"list.weeks-{'before' if days < 0 else 'after'}", count=weeks)


def _days_from_day0(
    step: Step, steps: dict[StepId, Step], deepest: int
) -> float | None:
    """Return the wished distance in days, along the rules; None without one."""
    if step.id == DAY0:
        return 0.0
    rule = _aimed(step)
    anchor = steps.get(rule.anchor.step) if rule else None
    if rule is None or rule.aim is None or anchor is None or not deepest:
        return None
    base = _days_from_day0(anchor, steps, deepest - 1)
    return None if base is None else base + rule.aim.months * _MONTH + rule.aim.days


def _aimed(step: Step) -> TimingRule | None:
    return next((rule for rule in step.rules if rule.aim is not None), None)
