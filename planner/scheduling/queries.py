"""Questions about the anchor (Day 0 or "the centre starts on"), from exact windows.

In all of them the anchor's pin is taken away, and nothing that is still to be done may
lie before today. Done and booked steps stay where they are.
"""

from datetime import date, timedelta
from typing import Final, NamedTuple

from planner.models.errors import PlannerError
from planner.models.plan.facts import AnchorDate, PlanCalendar, PlanFacts
from planner.models.plan.protocol import TreatmentProtocol
from planner.models.structs import replace
from planner.scheduling.conflicts.problems import stale_members
from planner.scheduling.days.ordinals import LAST_DAY, day_of
from planner.scheduling.network.compilation import compile_plan
from planner.scheduling.network.constraints import nothing_before_today
from planner.scheduling.network.network import Network
from planner.scheduling.network.numbering import (
    BY_CALENDAR,
    NO_STEP,
    UNDATED,
    Node,
    members_between,
)
from planner.scheduling.network.occurrences import write_out
from planner.scheduling.repeats import all_once_more, tally_with_repeats
from planner.scheduling.solving.propagation import Fixpoint, solve

MAX_DAYS: Final = 1000
"""``best_anchors`` looks at no more days than this."""
APART: Final = 7
"""So many days at least lie between two that are offered."""


class AnchorChoice(NamedTuple):
    """A day for the anchor and what the plan would be like.

    Attributes:
        day: the day of Day 0, or of the step the person pinned.
        problems: problems of the plan, as many as a preview of that day counts.
        gaps: what would be missing.
        gone_by: steps for which no day would be left; all of them are one problem.
    """

    day: date
    problems: int
    gaps: int
    gone_by: int


def earliest_anchor(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> date | None:
    """Return the first day the anchor could be; None when no day works at all.

    Args:
        protocol: the relative timetable.
        facts: what the person told; the pinned day itself does not count.
        calendar: closed days of both sites.
        today: nothing that is still to be done may lie before it.

    Raises:
        PlannerError: as ``schedule``.
    """
    window = possible_anchor_window(protocol, facts, calendar, today)
    return None if window is None else window[0]


def possible_anchor_window(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> tuple[date, date] | None:
    """Return the first and the last day the anchor could be, both attained.

    The last is 31 December 2200 where nothing bounds it. None when no day works.

    Args:
        protocol: the relative timetable.
        facts: what the person told; the pinned day itself does not count.
        calendar: closed days of both sites.
        today: nothing that is still to be done may lie before it.

    Returns:
        Both inclusive; days between them may still be impossible.

    Raises:
        PlannerError: as ``schedule``.
    """
    windows = [
        (fixpoint.earliest.values[node], min(-fixpoint.latest.values[node], LAST_DAY))
        for node, fixpoint in _ask(protocol, facts, calendar, today)
    ]
    if not windows:
        return None
    first = min(first for first, _ in windows)
    return day_of(first), day_of(max(last for _, last in windows))


def best_anchors(
    protocol: TreatmentProtocol,
    facts: PlanFacts,
    calendar: PlanCalendar,
    today: date,
    between: tuple[date, date],
    limit: int = 3,
) -> tuple[AnchorChoice, ...]:
    """Return the days of the anchor that give the fewest problems, then gaps.

    No two of them are nearer than a week: days in a row are hardly a choice.

    Args:
        protocol: the relative timetable.
        facts: what the person told; the pinned day itself does not count.
        calendar: closed days of both sites.
        today: nothing that is still to be done should lie before it.
        between: first and last day to look at, at most 1000 days.
        limit: how many to return.

    Returns:
        The best first, the earlier one on a tie.

    Raises:
        PlannerError: ``query.too-long`` (limit) for more than 1000 days,
            ``query.backwards`` when the last day lies before the first.
    """
    first, last = between
    if last < first:
        raise PlannerError("query.backwards")
    # Both ends count: a difference of 999 days is 1000 days to look at.
    if (last - first).days >= MAX_DAYS:
        raise PlannerError("query.too-long", limit=str(MAX_DAYS))
    asked = _ask(protocol, facts, calendar, today)
    work = {day for one in asked for day in _days_that_work(one, between, limit)}
    days = sorted(work)
    # Too few days on which everything fits: then all are tried, for the least bad ones.
    if len(days) < limit:
        count = (last - first).days + 1
        days = [first + timedelta(days=number) for number in range(count)]
    choices = [_choice(protocol, facts, calendar, today, day) for day in days]
    choices.sort(key=lambda one: (one.problems, one.gone_by, one.gaps, one.day))
    return tuple(_apart(choices)[:limit])


def _apart(choices: list[AnchorChoice]) -> list[AnchorChoice]:
    found: list[AnchorChoice] = []
    for choice in choices:
        if all(abs((choice.day - one.day).days) >= APART for one in found):
            found.append(choice)
    return found


def _ask(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> list[tuple[Node, Fixpoint]]:
    """Solve the plan without the pin; empty when nothing fits.

    With the results that there are, and with all tests done once more: beyond the last
    day for which a result is good there are days, too.
    """
    once_more = all_once_more(protocol, facts)
    ways = [facts] if once_more is facts else [facts, once_more]
    found = (_ask_one(protocol, way, calendar, today) for way in ways)
    return [one for one in found if one is not None]


def _ask_one(
    protocol: TreatmentProtocol, facts: PlanFacts, calendar: PlanCalendar, today: date
) -> tuple[Node, Fixpoint] | None:
    """Solve the plan without the pin; None when nothing fits."""
    plan = compile_plan(
        write_out(protocol, facts), facts, calendar, today, pinned=False
    )
    if plan.anchor == NO_STEP or plan.starts[plan.anchor] == UNDATED:
        return None
    plan.members += nothing_before_today(plan)
    # Results too old between two told dates clash wherever the anchor goes: they would
    # only make every day impossible.
    stale = set(stale_members(plan))
    chosen = [n for n in members_between(0, len(plan.members)) if n not in stale]
    fixpoint = solve(Network(plan.members, chosen, len(plan.owners), plan.impossible))
    return None if fixpoint.clash else (plan.starts[plan.anchor], fixpoint)


def _days_that_work(
    asked: tuple[Node, Fixpoint], between: tuple[date, date], limit: int
) -> list[date]:
    """Return the first days between two on which everything fits."""
    node, (early, late, _) = asked
    found: list[date] = []
    day, last = between[0].toordinal(), between[1].toordinal()
    while len(found) < limit:
        # Never taken back: the days are asked in rising order, and bounds only rise.
        if early.lift(node, day, BY_CALENDAR, late) or early.spread((node,), late):
            break
        day = early.values[node]
        if day > last:
            break
        found.append(day_of(day))
        day += APART
    return found


def _choice(
    protocol: TreatmentProtocol,
    facts: PlanFacts,
    calendar: PlanCalendar,
    today: date,
    day: date,
) -> AnchorChoice:
    pinned = replace(facts, anchor=AnchorDate(step=facts.anchor_step, day=day))
    found = tally_with_repeats(protocol, pinned, calendar, today)
    problems = found.problems + (1 if found.gone_by else 0)
    return AnchorChoice(day, problems, found.gaps, found.gone_by)
