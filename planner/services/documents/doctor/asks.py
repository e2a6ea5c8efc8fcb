"""What is asked of the doctor: each with a box and room for the answer.

In this order: what cannot hold, the drug and its gap, dates that only a team can set,
people who are missing, and dates that are only wished. Three stand on the front; the
rest is told on the back.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import GapKind, ProblemKind, StepState
from planner.models.sheets import Ask, Ink, Words
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    brief_line,
    is_agreed,
    is_rule,
    is_task,
    scheduled,
    with_day0,
)
from planner.services.documents.days.ink import plain, say, strong, to_fill
from planner.services.documents.doctor.clinical_sentence import (
    STOP_STEPS,
    activity,
    drug_name,
    has_begun,
    stop_step,
)
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.problem_words import day0_question
from planner.services.words.step_words import start_bare

MOST_ASKED: Final = 3
_OF_NEUROLOGIST: Final = {Role.NEUROLOGIST, Role.MS_NURSE}
_PEOPLE: Final = {
    GapKind.AFTERCARE: ("name", "aftercare", "name-field"),
    GapKind.EMERGENCY_NUMBER: ("number", "night", "number-field"),
}
_ACTIVE: Final = "active-on-drug"


def asks(case: Case) -> tuple[Ask, ...]:
    """Return everything that is asked, weightiest first; never nothing."""
    found = list(_asks(case))
    # What is wished only fills up: it asks for a yes, and nothing is missing.
    found += islice(_wishes(case), max(0, MOST_ASKED - len(found)))
    if found:
        return tuple(found)
    return (_ask(case, "agree", say(case, "ask.what-next"), to_fill(case, "on")),)


def ask_words(ask: Ask) -> str:
    """Return what is asked, without the word that leads to it and its room."""
    told = [one.text for one in ask.what if isinstance(one, Words)]
    return told[-1] if told else ""


def _asks(case: Case) -> Iterator[Ask]:
    found = case.schedule.problems
    passed = [one for one in found if one.kind is ProblemKind.DAY0_PASSED]
    problems = len(found) - len(passed)
    for one in passed:
        # Until it is answered all later dates are guesses.
        told = day0_question(one, case.schedule, case.speaker)
        yield _ask(case, "happened", told, to_fill(case, "ask.happened-on"))
    if problems:
        told = say(case, "ask.clashes", count=problems)
        yield _ask(case, "clash", told, to_fill(case, "ask.settled"))
    yield from _drug(case)
    yield from _dates(case)
    for gap in case.schedule.gaps:
        if gap.kind in _PEOPLE:
            lead, what, field = _PEOPLE[gap.kind]
            answer = to_fill(case, f"ask.{field}")
            yield _ask(case, lead, say(case, f"ask.{what}"), answer)


def _ask(case: Case, lead: str, what: str, answer: Ink) -> Ask:
    return Ask(what=(*strong(say(case, f"ask.{lead}")), *plain(what)), answer=answer)


def _drug(case: Case) -> Iterator[Ask]:
    drug = drug_name(case)
    stop = stop_step(case)
    if stop is not None and has_begun(case):
        return
    if drug and stop is not None and stop.state is StepState.NEEDS_DATE:
        told = say(case, "ask.stop", drug=drug)
        fields = to_fill(case, "ask.stop-on", "ask.cover")
        yield _ask(case, "decide", told, fields)
    active = any(one.speaks_against and one.criterion.id == _ACTIVE for one in case.fit)
    if drug and active:
        told = say(case, "ask.goes-on", drug=drug, activity=activity(case))
        yield _ask(case, "decide", told, to_fill(case, "ask.goes-on-until"))


def _dates(case: Case) -> Iterator[Ask]:
    """Yield one for Day 0 and one for what only the neurologist can set."""
    gaps = case.schedule.gaps
    if any(gap.kind is GapKind.DAY0 for gap in gaps):
        row = next(one for one in case.rows if one.id == DAY0)
        told = with_day0(case, row)
        yield _ask(case, "set-date", told, to_fill(case, "on", "ask.where"))
    steps = {
        gap.step
        for gap in gaps
        if gap.kind is GapKind.TEAM_DATE and gap.ask in _OF_NEUROLOGIST
    }
    rows = [
        row
        for row in case.rows
        if row.id in steps and scheduled(case, row).step.words_id not in STOP_STEPS
    ]
    names = list(dict.fromkeys(brief_line(case, row) for row in rows))
    for name in names:
        yield _ask(case, "set-date", name, to_fill(case, "on", "ask.where"))


def _wishes(case: Case) -> Iterator[Ask]:
    """Yield what the reader could agree to: Day 0, then key steps, in date order."""
    rows = [row for row in case.rows if _is_open(case, row)]
    # A day on which the patient decides is nobody else's to agree to.
    first = [row for row in rows if row.id == DAY0 and not is_task(row)]
    keys = [row for row in rows if row.key and row.id != DAY0]
    visits = [row for row in rows if not row.key and not is_task(row)]
    for row in (*first, *keys, *visits):
        date_ = start_bare(scheduled(case, row), case.speaker)
        told = case.speaker.facts(
            with_day0(case, row), say(case, "since-wished", date=date_)
        )
        yield _ask(case, "agree", told, to_fill(case, "on"))


def _is_open(case: Case, row: PlanRow) -> bool:
    ahead = row.start is not None and row.start >= case.made_on
    closed = row.state in OVER or row.state in HAPPENED or is_agreed(case, row)
    return ahead and not closed and not is_rule(case, row)
