"""Steps in few words, and what sort of line they are on a sheet.

A visit has its day. A task is done by a day. What hangs on something that nobody can
know has a day about which it is hoped for. A rule holds all the time and has no day.
"""

from typing import Final

from planner.models.ids import DAY0
from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import ScheduledStep, StepState
from planner.services.documents.case import Case
from planner.services.documents.days.ink import say
from planner.services.views.living.plan_view import PlanRow

OVER: Final = frozenset({StepState.CANCELLED, StepState.SKIPPED})
HAPPENED: Final = frozenset({StepState.DONE, StepState.UNDER_WAY})
_DOSES: Final = frozenset({StepKind.MEDICINE, StepKind.INFUSION})


def is_treated(case: Case) -> bool:
    """Whether Day 0 took place: what comes before it is asked no more."""
    return any(row.id == DAY0 and row.state in HAPPENED for row in case.rows)


def scheduled(case: Case, row: PlanRow) -> ScheduledStep:
    """Return the scheduled step of a row."""
    return case.schedule.by_id[row.id]


def bare_id(row: PlanRow) -> str:
    """Return the id of the step, without the number of an occurrence."""
    return row.id.partition("#")[0]


def brief_line(case: Case, row: PlanRow) -> str:
    """Return a step on a line of a sheet: its own words, or the short ones."""
    return _brief(case, row, "line")


def brief_cell(case: Case, row: PlanRow) -> str:
    """Return a step in the cell of a day: two short words where there are any."""
    return _brief(case, row, "cell")


def with_day0(case: Case, row: PlanRow) -> str:
    """Return a step, "Day 0, cells given back" for the day that all hangs on."""
    line = brief_line(case, row)
    if row.id != DAY0 or not case.schedule.day_numbers:
        return line
    return case.speaker.facts(say(case, "dates.day0"), line)


def with_doubt(case: Case, row: PlanRow) -> str:
    """Return a step, with "if it applies" while the patient has not told whether."""
    line = with_day0(case, row)
    return line if row.applies else say(case, "list.maybe", what=line)


def is_rule(case: Case, row: PlanRow) -> bool:
    """Whether it holds all the time and is nothing to go to or to tick off."""
    step = scheduled(case, row).step
    if step.wording is None:
        return case.speaker.texts.find(f"brief.{step.words_id}.rule") is not None
    return row.kind is StepKind.TASK and row.end != row.start


def rule_words(case: Case, row: PlanRow) -> str:
    """Return a rule as a sheet tells it."""
    step = scheduled(case, row).step
    told = case.speaker.texts.find(f"brief.{step.words_id}.rule")
    return told or brief_line(case, row)


def is_task(row: PlanRow) -> bool:
    """Whether the patient or a carer does it at home: it is done by a day."""
    return row.kind is StepKind.TASK


def is_dose(row: PlanRow) -> bool:
    """Whether a medicine or cells are given."""
    return row.kind in _DOSES


def is_agreed(case: Case, row: PlanRow) -> bool:
    """Whether somebody confirmed the date."""
    return scheduled(case, row).facts.booked is not None


def is_hoped(case: Case, row: PlanRow) -> bool:
    """Whether the day hangs on what nobody can know, such as blood counts."""
    step = scheduled(case, row)
    told = step.facts.booked or step.facts.done
    return told is None and step.start is not None and step.latest is None


def _brief(case: Case, row: PlanRow, kind: str) -> str:
    step = scheduled(case, row).step
    if step.wording is not None:
        # The cell of a day has no room for the name of a language.
        own = step.wording.title
        return own if kind == "cell" else case.speaker.own(own)
    told = case.speaker.texts.find(f"brief.{step.words_id}.{kind}")
    words = told or case.speaker.step_title(step)
    number = scheduled(case, row).number
    if number is None or step.repeat is not None or kind == "cell":
        return words
    return case.speaker.say("title-again", title=words)
