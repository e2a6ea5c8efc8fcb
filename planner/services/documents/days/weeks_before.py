"""The weeks around a Day 0 without a day: what to do when, counted from it.

Where a month or a season is known, each step has a day about which it may be.
"""

from collections.abc import Iterator
from typing import Final

from planner.models.civil import Offset
from planner.models.ids import DAY0
from planner.models.sheets import VisitLine, VisitList
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    bare_id,
    brief_line,
    is_rule,
    is_task,
    scheduled,
    with_doubt,
)
from planner.services.documents.days.ink import say
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import about

_FARTHEST: Final = 60
"""What lies later after Day 0 is told when it has a day."""
_WEEK: Final = 7


def weeks_before(case: Case) -> VisitList:
    """Return the steps up to some weeks after Day 0, each so far from it."""
    what = brief_line(case, _anchor(case))
    counted = say(case, "list.note-visits", what=what)
    return VisitList(
        title=weeks_title(case),
        note=say(case, "list.note-weeks") if case.schedule.day_numbers else counted,
        heads=(
            say(case, "list.date"),
            say(case, "list.what"),
            say(case, "list.who"),
            say(case, "list.room"),
        ),
        lines=tuple(_lines(case)),
        more=say(case, "more-in-booklet", count="{count}"),
    )


def weeks_title(case: Case) -> str:
    """Return the heading; who is not treated on a Day 0 hears of visits alone."""
    key = "weeks-title" if case.schedule.day_numbers else "visits-title"
    return say(case, f"list.{key}")


def _anchor(case: Case) -> PlanRow:
    return next(row for row in case.rows if row.id == DAY0)


def _lines(case: Case) -> Iterator[VisitLine]:
    year, seen = 0, set[str]()
    for row in sorted(case.rows, key=lambda row: _order(case, row)):
        step = scheduled(case, row)
        beside = _beside(case, row)
        known = beside is not None and beside <= _FARTHEST
        told = row.state in OVER or row.state in HAPPENED or is_rule(case, row)
        # What the patient sees to alone is no matter for the doctor's sheet.
        alone = is_task(row) and row.who.value == "patient"
        if told or alone or not (known or row.id == DAY0) or bare_id(row) in seen:
            continue
        seen.add(bare_id(row))
        own = row.start.year if row.start else year
        yield VisitLine(
            year=str(own) if own != year else "",
            date=_when(case, row, beside),
            agreed=step.facts.booked is not None,
            what=with_doubt(case, row),
            who="" if row.who.value == "patient" else row.who_word,
            kept=row.id == DAY0,
        )
        year = own


def _order(case: Case, row: PlanRow) -> int:
    return _beside(case, row) or 0


def _beside(case: Case, row: PlanRow) -> int | None:
    """Return the days to Day 0, also where both stand for many; None for neither."""
    day0 = case.schedule.by_id[DAY0].start
    if row.start is not None and day0 is not None:
        return (row.start - day0).days
    return scheduled(case, row).beside_day0


def _when(case: Case, row: PlanRow, beside: int | None) -> str:
    """Return "about 2 Mar" where a span is known, else "5 weeks before"."""
    speaker = case.speaker
    if row.id == DAY0:
        known = case.schedule.day_numbers
        return speaker.day_number(0) if known else speaker.say("no-date")
    if row.start is not None:
        return about(speaker.day_short(row.start), speaker, rough=row.rough)
    days = beside or 0
    # Whole weeks, but for the last days before and the first days after.
    weeks = round(days / _WEEK) * _WEEK
    return speaker.distance(Offset(days=weeks if abs(days) > _WEEK else days))
