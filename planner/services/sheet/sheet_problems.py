"""What is wrong with a centre's own sheet, each thing at its field."""

import re
from collections.abc import Container, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from planner.models.errors import FileProblem, PlannerError
from planner.models.ids import StepId
from planner.models.plan.protocol import TreatmentProtocol
from planner.scheduling.protocol_checks.rule_checks import (
    protocol_problems,
    slack_notes,
)
from planner.services.words.speaker import Speaker

if TYPE_CHECKING:
    from planner.models.ids import SourceId

_IN_STEP: Final = re.compile(
    r"step\[(?P<step>\d+)\](\.(?P<part>\w+)(\[(?P<place>\d+)\])?)?.*"
)


class SheetProblem(Struct, frozen=True, kw_only=True):
    """What keeps a sheet from being planned with, and where to mend it.

    Attributes:
        step: the step it is about, None for the sheet as a whole.
        field: name of the field as in ``FieldsRefusedError``, "" for the whole step.
        error: the refusal, with titles of steps instead of their ids.
    """

    step: StepId | None
    field: str
    error: PlannerError


def sheet_problems(
    protocol: TreatmentProtocol, speaker: Speaker, known: Container[str]
) -> tuple[SheetProblem, ...]:
    """Return all that keeps a sheet from being planned with or read as a file.

    Args:
        protocol: the sheet.
        speaker: words of the steps.
        known: ids of the shipped sources; other sources need a space in them.
    """
    titles = {step.id: speaker.step_title(step) for step in protocol.steps}
    return (
        *(
            _sheet_problem(problem, protocol, titles, speaker)
            for problem in protocol_problems(protocol)
        ),
        *_source_problems(protocol, known),
    )


def sheet_notes(protocol: TreatmentProtocol) -> tuple[PlannerError, ...]:
    """Return what a sound sheet may say without meaning it; no refusals."""
    return tuple(
        PlannerError(note.code, **note.details) for note in slack_notes(protocol)
    )


def _source_problems(
    protocol: TreatmentProtocol, known: Container[str]
) -> Iterator[SheetProblem]:
    """Find sources that a file could not name: one word that is no shipped source."""
    places: list[tuple[StepId | None, str, tuple[SourceId, ...]]] = [
        (None, "sources", protocol.sources)
    ]
    for step in protocol.steps:
        places.append((step.id, "sources", step.sources))
        for at, rule in enumerate(step.rules):
            places.append((step.id, f"rules.{at}.sources", rule.sources))
        for at, result in enumerate(step.validity):
            places.append((step.id, f"validity.{at}.sources", result.sources))
    for step_id, field, sources in places:
        for source in sources:
            if " " not in source and source not in known:
                error = PlannerError("source.unknown", id=source)
                yield SheetProblem(step=step_id, field=field, error=error)


def _sheet_problem(
    problem: FileProblem,
    protocol: TreatmentProtocol,
    titles: Mapping[StepId, str],
    speaker: Speaker,
) -> SheetProblem:
    details = {
        name: speaker.names(
            *(titles.get(StepId(one)) or one for one in text.split(", "))
        )
        for name, text in problem.details.items()
    }
    found = _IN_STEP.fullmatch(problem.key)
    # Counted from 1, as a person counts the steps of a file.
    number = int(found["step"]) if found else 0
    step = protocol.steps[number - 1].id if 0 < number <= len(protocol.steps) else None
    return SheetProblem(
        step=step,
        field=_field_of(found["part"] or "", found["place"] or "1") if found else "",
        error=PlannerError(problem.code, **details),
    )


def _field_of(part: str, place: str) -> str:
    at = int(place) - 1
    return {
        "rule": f"rules.{at}.earliest",
        "validity": f"validity.{at}.good_for",
        "duration": "min_days",
        "repeat": "every",
        "either": "either",
    }.get(part, "")
