"""What is known of the past as a file, a command or a draft writes it."""

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec

from planner.models.civil import check_partial_date, parse_civil_date
from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.facts import Before, Done

Told = Before | Done
_WORDS: Final = {
    "done": Before(happened=True),
    "not-done": Before(happened=False),
    "dont-know": Before(),
}
_WHOLE: Final = len("2026-09-10")


def read_told(text: str) -> Told:
    """Read ``done``, ``not-done``, ``dont-know``, or when it happened.

    Args:
        text: ``YYYY``, ``YYYY-MM`` or a day for when; a whole date says that it was
            done on that day.

    Raises:
        PlannerError: ``before.unreadable`` (text); as ``check_partial_date``.
    """
    told = text.strip()
    if told in _WORDS:
        return _WORDS[told]
    if not told[:1].isdigit():
        raise PlannerError("before.unreadable", text=text[:40])
    when = check_partial_date(told)
    if len(when) == _WHOLE:
        return Done(day=parse_civil_date(when))
    return Before(happened=True, when=when)


def write_told(told: Told) -> str:
    """Return what ``read_told`` reads as just that."""
    if isinstance(told, Done):
        return told.day.isoformat()
    if told.happened and told.when:
        return told.when
    return next(word for word, one in _WORDS.items() if one.happened is told.happened)


def read_past(text: str) -> dict[StepId, Told]:
    """Read lines of a draft; one that cannot be read is passed over.

    Args:
        text: ``step=answer``, with semicolons between.
    """
    found: dict[StepId, Told] = {}
    for line in text.split(";"):
        step, _, answer = line.partition("=")
        try:
            found[StepId(step.strip())] = read_told(answer)
        except PlannerError:
            continue
    return found


def write_past(answers: Mapping[StepId, Told]) -> str:
    """Return the lines that ``read_past`` reads."""
    return ";".join(f"{step}={write_told(told)}" for step, told in answers.items())


def read_halves(text: str) -> dict[StepId, str]:
    """Read what ``write_halves`` wrote; what cannot be read is nothing."""
    try:
        return msgspec.json.decode(text, type=dict[StepId, str]) if text else {}
    except msgspec.MsgspecError:
        return {}


def write_halves(halves: Mapping[StepId, str]) -> str:
    """Return in one line what is typed for dates and cannot be read yet."""
    return msgspec.json.encode(halves).decode() if halves else ""


def is_ahead(told: Told, today: date) -> bool:
    """Whether something is told to have happened after today."""
    if isinstance(told, Done):
        return told.day > today
    return bool(told.when) and told.when > today.isoformat()[: len(told.when)]
