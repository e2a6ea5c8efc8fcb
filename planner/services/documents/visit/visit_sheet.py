"""The sheet of one visit: the five numbers are the fields in which it is typed back."""

from collections.abc import Iterator
from typing import Final

from planner.models.ids import DAY0, StepId
from planner.models.plan.schedule import ScheduledStep
from planner.models.sheets import Ask, AskedLine, Ink, VisitPart, VisitSheet
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import brief_line
from planner.services.documents.days.ink import (
    BOX,
    LINE,
    plain,
    say,
    strong,
    to_fill,
)
from planner.services.documents.doctor.clinical_sentence import STOP_STEPS
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.language.letters import capitalized
from planner.services.views.visits.visit_view import VisitView, visit_view

_CHANGES: Final = ("relapse", "infection", "drug", "walking", "mood", "nothing")


def visit_sheet(case: Case, step: StepId) -> VisitSheet:
    """Build the sheet of an appointment.

    Args:
        case: the journey with its dates, in the language of the paper.
        step: the appointment.

    Raises:
        PlannerError: as ``visit_edits.visit_step``.
    """
    view = visit_view(case.journey, case.schedule, case.questions, case.speaker, step)
    return VisitSheet(
        owner=owner(case),
        title=say(case, "visit.title"),
        note=say(case, "visit.note"),
        who=_who(case, view),
        when=_when(view),
        when_open=_when_open(case, view),
        place=(*plain(_place(case, view)), *plain(say(case, "visit.room")), LINE),
        bring=tuple(_bring(case, view)),
        changed=_part(case, 1, "changed", _last(case, view)),
        told=case.speaker.own(view.visit.changed),
        changes=tuple(_changes(case)),
        news=view.news,
        questions=_part(case, 2, "questions", say(case, "visit.words")),
        asked=tuple(
            AskedLine(
                words=one.words,
                again=one.again,
                answer=_answer(view, one.id, one.answer),
            )
            for one in view.asked
        ),
        dates=_part(case, 3, "dates", _day0(case)),
        asks=tuple(_asks(case, view)),
        agreed=_part(case, 4, "agreed"),
        heads=_heads(case),
        next_visit=_part(case, 5, "next"),
        again=_again(case),
        more=say(case, "visit.more", count="{count}"),
        foot=say(
            case,
            "visit.foot",
            version=str(case.journey.revision),
            date=case.speaker.day_bare(case.made_on),
        ),
    )


def _part(case: Case, number: int, name: str, note: str = "") -> VisitPart:
    return VisitPart(number=f"{number}", title=say(case, f"visit.{name}"), note=note)


def _heads(case: Case) -> tuple[str, str, str]:
    return say(case, "visit.what"), say(case, "visit.who"), say(case, "visit.when")


def _who(case: Case, view: VisitView) -> str:
    """Return the name as it was typed, or the role with a capital: it is a title."""
    if view.contact is not None and view.contact.name:
        return view.who
    return capitalized(view.who, case.speaker.language)


def _when(view: VisitView) -> str:
    """Return the agreed day; a wished one is a line to fill: it is no appointment."""
    return view.when if view.agreed else ""


def _when_open(case: Case, view: VisitView) -> Ink:
    """Return a line for the agreed day, with the wished one said beside it."""
    if view.agreed:
        return ()
    wished = say(case, "visit.wished-for", date=view.when) if view.row.start else ""
    return (*to_fill(case, "visit.agreed-for"), *plain(wished))


def _place(case: Case, view: VisitView) -> str:
    place = view.row.place_word
    return say(case, "with-comma", words=place) if place else ""


def _bring(case: Case, view: VisitView) -> Iterator[Ink]:
    # What to bring is for the patient: a clinic's own sheet has no words for it.
    whole = not case.has_phrases_only
    for name, words in (("bring", view.row.bring), ("before", view.row.prepare)):
        if words and whole:
            yield (*strong(say(case, f"visit.{name}")), BOX, *plain(words))
    if view.health:
        told = case.speaker.sentences(*view.health)
        yield (*strong(say(case, "visit.health")), *plain(told))


def _last(case: Case, view: VisitView) -> str:
    if view.last_day is None:
        return ""
    return say(case, "visit.last", date=case.speaker.day_bare(view.last_day))


def _changes(case: Case) -> Iterator[Ink]:
    for name in _CHANGES:
        words = plain(say(case, f"visit.change.{name}"))
        yield (BOX, *words) if name == _CHANGES[-1] else (BOX, *words, LINE)


def _answer(view: VisitView, key: str, answer: str) -> str:
    """Return what was said at this visit; of another one it is asked anew."""
    return answer if key in view.visit.answered else ""


def _day0(case: Case) -> str:
    schedule = case.schedule
    day0 = schedule.by_id.get(DAY0)
    known = schedule.day0 is not None and schedule.day_numbers
    if not known or day0 is None or day0.facts.done or schedule.day0 is None:
        return ""
    return say(case, "visit.day0", date=case.speaker.day_bare(schedule.day0))


def _asks(case: Case, view: VisitView) -> Iterator[Ask]:
    """Yield dates, then names, then results, each with room for the answer."""
    rows = {row.id: row for row in case.rows}
    for one in view.dates:
        step = case.schedule.by_id[one.step]
        name = capitalized(brief_line(case, rows[one.step]), case.speaker.language)
        what = case.speaker.facts(name, one.wished)
        yield Ask(what=plain(what), answer=_field(case, step))
    for role in view.people:
        name = case.speaker.label(role)
        fields = to_fill(case, "ask.name-field", "band.phone")
        yield Ask(what=plain(name), answer=fields)
    for result in view.results:
        words = say(case, "visit.result-of", title=result.words)
        yield Ask(what=plain(words), answer=to_fill(case, "visit.result"))


def _field(case: Case, step: ScheduledStep) -> Ink:
    if step.step.words_id in STOP_STEPS:
        return to_fill(case, "on", "visit.last-dose")
    return (
        to_fill(case, "on", "ask.where") if step.step.attends else to_fill(case, "on")
    )


def _again(case: Case) -> Ink:
    return (
        LINE,
        *to_fill(case, "visit.at"),
        *plain(say(case, "visit.letter")),
        BOX,
        *plain(say(case, "visit.to-me")),
        BOX,
        *to_fill(case, "visit.to"),
    )
