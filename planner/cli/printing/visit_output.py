"""A visit as lines and as JSON: each thing with the id by which a file answers it."""

from collections.abc import Iterable, Iterator

from planner.cli.printing.json_output import Json
from planner.models.plan.schedule import StepState
from planner.services.views.living.plan_view import PlanRow
from planner.services.views.visits.visit_view import AskedQuestion, VisitView
from planner.services.words.speaker import Speaker


def visit_lines(view: VisitView, speaker: Speaker) -> Iterator[str]:
    """Yield what goes to a visit, in the order of its sheet.

    Args:
        view: the visit.
        speaker: the reader's language.
    """
    row = view.row
    for name, words in (
        ("who", view.who if view.is_with_somebody else ""),
        ("when", speaker.facts(view.when, _state(row))),
        ("where", row.place_word),
        ("bring", row.bring),
        ("prepare", row.prepare),
    ):
        if words:
            yield speaker.labelled(_head(speaker, name), words)
    yield from _part(speaker, "news", [view.last, *view.news])
    yield from _part(speaker, "health", view.health)
    yield from _part(speaker, "questions", map(_question, view.asked))
    yield from _part(
        speaker,
        "dates",
        (f"{one.step}  {one.title}  {one.wished}".rstrip() for one in view.dates),
    )
    yield from _part(
        speaker,
        "people",
        (f"{role.value}  {speaker.label(role)}" for role in view.people),
    )
    yield from _part(
        speaker, "results", (f"{one.step}  {one.words}" for one in view.results)
    )
    yield from _part(speaker, "others", map(_question, view.others))


def _state(row: PlanRow) -> str:
    """Return how it stands, without the day that is told beside it."""
    return "" if row.state is StepState.WAS_PLANNED else row.state_word


def visit_json(view: VisitView) -> Json:
    """Return ``visit --json``: what goes to a visit, and what was told of it."""
    row, visit = view.row, view.visit
    return {
        "step": view.step,
        "who": view.who if view.is_with_somebody else "",
        "day": row.start.isoformat() if row.start else None,
        "time": row.time,
        "agreed": view.agreed,
        "bring": row.bring,
        "last_visit": view.last_day.isoformat() if view.last_day else None,
        "news": list(view.news),
        "health": list(view.health),
        "questions": [_question_json(one) for one in view.asked],
        "other_questions": [_question_json(one) for one in view.others],
        "dates": [
            {"step": one.step, "title": one.title, "wished": one.wished}
            for one in view.dates
        ],
        "people": [role.value for role in view.people],
        "results": [
            {"step": one.step, "title": one.title, "done": one.day.isoformat()}
            for one in view.results
        ],
        "told": {
            "on": visit.told_on.isoformat() if visit.told_on else None,
            "changed": visit.changed,
            "answered": list(visit.answered),
            "dates": list(visit.dates),
            "results": list(visit.results),
            "decided": visit.decided.value if visit.decided else None,
            "decision": visit.decision,
        },
    }


def _question_json(one: AskedQuestion) -> Json:
    return {
        "id": one.id,
        "words": one.words,
        "again": one.again,
        "answer": one.answer,
    }


def _question(one: AskedQuestion) -> str:
    return "  ".join(filter(None, (one.id, one.words, one.again, one.answer)))


def _part(speaker: Speaker, name: str, lines: Iterable[str]) -> Iterator[str]:
    told = list(lines)
    if told:
        yield f"{_head(speaker, name)}:"
        yield from (f"  {line}" for line in told)


def _head(speaker: Speaker, name: str) -> str:
    return speaker.say(f"visit.head.{name}")
