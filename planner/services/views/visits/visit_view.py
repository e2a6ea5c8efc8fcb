"""A visit in words: before it, and what was said; for the window, lines and paper."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from msgspec import Struct

from planner.models.ids import QuestionId, StepId
from planner.models.journey import Contact, ContactRole, Journey
from planner.models.person.decision import Question
from planner.models.person.visit import MAX_ASKED, Visit
from planner.models.plan.protocol import Place, Role
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.services.edits.visits.visit_edits import visit_step
from planner.services.edits.visits.visit_telling import VisitScene
from planner.services.views.deciding.hearers import can_answer
from planner.services.views.health_lines import health_lines
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.services.views.results.result_series import result_series, series_lines
from planner.services.views.visits.visit_lists import (
    dates_to_get,
    last_visit,
    people_to_get,
    results_to_get,
)
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import start_bare

MAX_NEWS: Final = 6

_CONTACTS: Final = {
    Role.NEUROLOGIST: (ContactRole.NEUROLOGIST,),
    Role.MS_NURSE: (ContactRole.MS_NURSE,),
    Role.HAEMATOLOGIST: (ContactRole.HAEMATOLOGIST, ContactRole.TRANSPLANT_UNIT),
    Role.TRANSPLANT_TEAM: (ContactRole.TRANSPLANT_UNIT, ContactRole.HAEMATOLOGIST),
    Role.CENTRE: (ContactRole.TRANSPLANT_UNIT,),
    Role.GP: (ContactRole.GP,),
}
"""Who may be named for a role, the nearest first."""


class AskedQuestion(Struct, frozen=True, kw_only=True):
    """A question in words.

    Attributes:
        again: that it was asked before and when, "" for a new one.
        answer: what was said already.
    """

    id: QuestionId
    words: str
    again: str = ""
    answer: str = ""


class DateToGet(Struct, frozen=True, kw_only=True):
    """A date to be set.

    Attributes:
        wished: "wished for 2 Mar 2027", "not before 2 Mar 2027" where that was told,
            "" for one that only the team can set.
    """

    step: StepId
    title: str
    wished: str


class ResultToGet(Struct, frozen=True, kw_only=True):
    """A test whose result nobody has told yet."""

    step: StepId
    title: str
    words: str
    day: date


class VisitView(Struct, frozen=True, kw_only=True):
    """All that a page or a sheet shows of a visit.

    Attributes:
        row: the step in words.
        who: name and role, or the role alone; the title of the step where nobody is
            known.
        is_with_somebody: whether ``who`` is somebody.
        contact: the person, where somebody was named.
        when: the day in full, with the time; "" without one.
        agreed: whether the day is agreed.
        last: when the last visit was, in words.
        last_day: that day.
        news: what has happened since, from the plan and the diary.
        health: allergies, medicines, vaccines and blood values as they were told.
        asked: the questions that are taken along.
        others: what else could be asked.
        visit: what is stored of it.
        titles: of all steps of the plan: a result may be told of each.
    """

    step: StepId
    row: PlanRow
    who: str
    is_with_somebody: bool = True
    contact: Contact | None
    when: str
    agreed: bool
    last: str
    last_day: date | None
    news: tuple[str, ...]
    health: tuple[str, ...]
    asked: tuple[AskedQuestion, ...]
    others: tuple[AskedQuestion, ...]
    dates: tuple[DateToGet, ...]
    people: tuple[ContactRole, ...]
    results: tuple[ResultToGet, ...]
    visit: Visit
    titles: Mapping[StepId, str]


def visit_view(
    journey: Journey,
    schedule: Schedule,
    questions: tuple[Question, ...],
    speaker: Speaker,
    step: StepId,
) -> VisitView:
    """Tell a visit.

    Args:
        journey: with a plan.
        schedule: its dates, as of today.
        questions: what could be asked, heaviest first.
        speaker: the reader's language.
        step: the appointment.

    Raises:
        PlannerError: as ``visit_edits.visit_step``.
    """
    visit_step(journey, step)
    here = schedule.by_id[step]
    row = next(one for one in plan_rows(journey, schedule, speaker) if one.id == step)
    visit = journey.visits.get(step, Visit(step=step))
    contact = _contact(journey, here)
    partner = here.step.partner
    known = partner is not Role.PATIENT
    fitting = _fitting(questions, partner)
    asked, others = _questions(journey, visit, questions, fitting, speaker)
    since = last_visit(journey, schedule, step)
    return VisitView(
        step=step,
        row=_without_unsaid_place(row, here),
        who=_who(here, contact, speaker) if known else row.title,
        is_with_somebody=known,
        contact=contact,
        when=_when(here, speaker),
        agreed=here.facts.booked is not None or here.facts.done is not None,
        last=_last(since, speaker),
        last_day=since,
        news=_news(journey, schedule, (since, here), speaker),
        health=tuple(health_lines(journey, schedule.today, speaker)),
        asked=asked,
        others=others,
        dates=tuple(_dates(schedule, visit, speaker)),
        people=people_to_get(schedule, step),
        results=_results(journey, schedule, speaker) if known else (),
        visit=visit,
        titles=_titles(schedule, speaker),
    )


def visit_scene(
    view: VisitView, questions: Iterable[Question], today: date, speaker: Speaker
) -> VisitScene:
    """Return what the visit is told with, as it is in view.

    Args:
        view: the visit.
        questions: all that may be answered.
        today: nothing has happened after it.
        speaker: the language in which the next visit gets its title.
    """
    return VisitScene(
        step=view.step,
        today=today,
        asked=tuple(one.id for one in view.asked),
        questions={one.id: one for one in questions},
        titles=view.titles,
        title=speaker.say("visit.next", who=view.who),
    )


def _titles(schedule: Schedule, speaker: Speaker) -> Mapping[StepId, str]:
    return {one.id: speaker.step_title(one.step, one.number) for one in schedule.steps}


def _fitting(questions: tuple[Question, ...], partner: Role) -> AbstractSet[QuestionId]:
    """Return what these people can answer; with nobody known what is for anybody."""
    if partner is Role.PATIENT:
        return {one.id for one in questions if not one.ask}
    return {one.id for one in questions if can_answer(one, partner)}


def _without_unsaid_place(row: PlanRow, here: ScheduledStep) -> PlanRow:
    """Return the row; "at home" of an own appointment is only what nobody said."""
    if here.step.has_plain_day and here.step.place is Place.HOME:
        return replace(row, place_word="")
    return row


def _who(here: ScheduledStep, contact: Contact | None, speaker: Speaker) -> str:
    role = speaker.label(here.step.partner)
    return speaker.facts(contact.name, role) if contact and contact.name else role


def _contact(journey: Journey, here: ScheduledStep) -> Contact | None:
    roles = _CONTACTS.get(here.step.partner, ())
    found = (journey.contacts.get(role) for role in roles)
    return next((one for one in found if one is not None and one.is_named), None)


def _when(here: ScheduledStep, speaker: Speaker) -> str:
    if here.start is None or here.rough:
        return start_bare(here, speaker)
    booked = here.facts.booked
    return speaker.facts(speaker.day_long(here.start), booked.time if booked else "")


def _last(since: date | None, speaker: Speaker) -> str:
    if since is None:
        return speaker.say("visit.first")
    return speaker.say("visit.last", date=speaker.day_bare(since))


def _news(
    journey: Journey,
    schedule: Schedule,
    around: tuple[date | None, ScheduledStep],
    speaker: Speaker,
) -> tuple[str, ...]:
    """Return what has happened since the last visit, the latest first."""
    since, here = around
    first = since or date.min
    told = [
        *_done_since(schedule, first, here.id, speaker),
        *_results_since(journey, first, speaker),
    ]
    told.sort(key=lambda one: one[0], reverse=True)
    day0 = schedule.day0 if schedule.day_numbers else None
    series = result_series(journey, day0, speaker)
    results = series_lines(series, speaker, since=first)
    lines = [*results, *(words for _, words in told)][:MAX_NEWS]
    left = len(results) + len(told) - len(lines)
    if left:
        lines.append(speaker.say("visit.more", count=left))
    days = {one.day for one in journey.diary.values() if one.day > first}
    if days:
        lines.append(speaker.say("visit.diary", count=len(days)))
    return tuple(lines)


def _done_since(
    schedule: Schedule, first: date, visit: StepId, speaker: Speaker
) -> Iterator[tuple[date, str]]:
    for one in schedule.steps:
        done = one.facts.done
        if done is None or done.day <= first or one.id == visit:
            continue
        title = speaker.step_title(one.step, one.number)
        date_ = speaker.day_bare(done.day)
        yield done.day, speaker.say("visit.done", title=title, date=date_)


def _results_since(
    journey: Journey, first: date, speaker: Speaker
) -> Iterator[tuple[date, str]]:
    for entry in journey.diary.values():
        # What has a test has a line of its own, with the values before it.
        if entry.result and not entry.test and entry.day > first:
            words = speaker.say(
                "visit.result",
                test=entry.test,
                result=speaker.own(entry.result),
                date=speaker.day_bare(entry.day),
            )
            yield entry.day, words


def _questions(
    journey: Journey,
    visit: Visit,
    questions: tuple[Question, ...],
    fitting: AbstractSet[QuestionId],
    speaker: Speaker,
) -> tuple[tuple[AskedQuestion, ...], tuple[AskedQuestion, ...]]:
    """Return the questions that are taken along, and the others.

    What was asked and not answered comes first, then the heaviest, each only where it
    fits who is visited; the person may take along any other.
    """
    known = {one.id: one for one in questions}
    again = _unanswered(journey, visit.step)
    waiting = [one.id for one in questions if not one.answer]
    every = [one for one in dict.fromkeys((*again, *waiting)) if one in known]
    fit = [one for one in every if one in fitting]
    order = [one for one in visit.asked or fit[:MAX_ASKED] if one in known]
    unfit = [one for one in every if one not in fitting]
    rest = [one for one in (*fit, *unfit) if one not in order]

    def told(key: QuestionId) -> AskedQuestion:
        asked_on = again.get(key)
        return AskedQuestion(
            id=key,
            words=speaker.own(known[key].text) or speaker.texts.get(known[key].origin),
            again=speaker.say("visit.again", date=speaker.day_bare(asked_on))
            if asked_on
            else "",
            answer=speaker.own(known[key].answer),
        )

    return (
        tuple(told(key) for key in order),
        tuple(told(key) for key in rest),
    )


def _unanswered(journey: Journey, step: StepId) -> dict[QuestionId, date]:
    """Return what was asked at other visits and not answered, with the last day."""
    found: dict[QuestionId, date] = {}
    for visit in journey.visits.values():
        if visit.step == step or visit.told_on is None:
            continue
        for key in visit.asked:
            question = journey.questions.get(key)
            is_open = question is None or (question.kept and not question.answer)
            if is_open and key not in visit.answered:
                found[key] = max(visit.told_on, found.get(key, date.min))
    # The last visit's first.
    return dict(sorted(found.items(), key=lambda one: one[1], reverse=True))


def _dates(schedule: Schedule, visit: Visit, speaker: Speaker) -> Iterator[DateToGet]:
    for one in dates_to_get(schedule, visit.step):
        title = speaker.step_title(one.step, one.number)
        wished, not_before = "", one.facts.not_before
        if not_before is not None:
            wished = speaker.say("not-before", date=speaker.day_bare(not_before))
        elif one.state is not StepState.NEEDS_DATE:
            wished = speaker.say("visit.wished", date=start_bare(one, speaker))
        yield DateToGet(step=one.id, title=title, wished=wished)


def _results(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> tuple[ResultToGet, ...]:
    return tuple(_result(one, speaker) for one in results_to_get(journey, schedule))


def _result(one: ScheduledStep, speaker: Speaker) -> ResultToGet:
    day = one.facts.done.day if one.facts.done else date.min
    title = speaker.step_title(one.step, one.number)
    words = speaker.say("visit.ask-result", title=title, date=speaker.day_bare(day))
    return ResultToGet(step=one.id, title=title, words=words, day=day)
