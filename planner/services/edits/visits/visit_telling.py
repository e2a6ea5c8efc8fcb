"""What was said at a visit, taken up part by part; all that is refused is noted.

Answers, dates, people, results, what comes next, a decision: each is an edit by the
rules of its own kind. What one of them refuses is noted at its place, and the others
are tried all the same, so that all problems come at once.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import count
from typing import TypeVar

from msgspec import Struct, field

from planner.models.answers import (
    DateKind,
    DateTold,
    NextTold,
    ResultTold,
    VisitTold,
)
from planner.models.edit import Edit
from planner.models.errors import PlannerError
from planner.models.ids import EntryId, QuestionId, StepId
from planner.models.journey import Contact, DiaryEntry, Journey, PlanState
from planner.models.person.decision import Question
from planner.models.person.visit import Decided, Visit
from planner.models.plan.facts import Booking, Done, StepFacts
from planner.models.plan.protocol import (
    Step,
)
from planner.models.rules.diary_rules import find_entry_refusals
from planner.models.rules.refusals import Refusals
from planner.models.rules.visit_rules import find_visit_refusals
from planner.models.structs import replace
from planner.services.edits import (
    centre_edits,
    diary_edits,
    own_steps,
    plan_edits,
    question_edits,
    step_edits,
)
from planner.services.edits.visits.agreed_steps import (
    agreed_step,
    find_agreed_refusals,
)
from planner.services.edits.visits.told_before import (
    agreed_before,
    asked_before,
    noted_before,
    stands_so,
)

_Key = TypeVar("_Key", bound=str)


class VisitScene(Struct, frozen=True, kw_only=True):
    """What a visit is told with, beside the journey.

    Attributes:
        step: the appointment.
        today: nothing has happened after it.
        asked: the questions that were taken along.
        questions: all that may be answered, by their ids.
        titles: of the steps whose results may be told.
        title: of a next visit that is agreed without words.
    """

    step: StepId
    today: date
    asked: tuple[QuestionId, ...] = ()
    questions: Mapping[QuestionId, Question] = field(default_factory=dict)
    titles: Mapping[StepId, str] = field(default_factory=dict)
    title: str = ""


class VisitTelling:
    """A visit while it is taken up.

    Args:
        journey: before the visit is told.
        told: what was said.
        scene: which visit, when, and what could be asked.
        found: takes what is refused; places are the fields of ``VisitTold``.

    Attributes:
        known: what was told before and is not taken again, in its own words.
    """

    def __init__(
        self, journey: Journey, told: VisitTold, scene: VisitScene, found: Refusals
    ) -> None:
        self._journey = journey
        self._told = told
        self._scene = scene
        self._found = found
        self._day = visit_day(journey, told, scene)
        self._entries: list[EntryId] = []
        self.known: list[str] = []

    def take_up(self, visit: Step) -> tuple[Journey, Visit]:
        """Return the journey without what was refused, and the visit as told.

        Args:
            visit: the step of the appointment.
        """
        self._told_day()
        self._questions()
        self._dates()
        for contact in self._told.contacts:
            place = f"contacts.{contact.role.value}"
            self._try(place, _name_person, contact)
        for number, result in enumerate(self._told.results):
            self._result(f"results.{number}", result)
        for place, one in self._next_steps():
            self._agreed(place, one, visit)
        self._decision()
        return self._journey, self._visit()

    def _try(self, place: str, verb: Callable[..., Edit], *given: object) -> None:
        def take() -> None:
            self._journey = verb(self._journey, *given).journey

        self._found.take(place, take)

    def _told_day(self) -> None:
        told, scene = self._told, self._scene
        facts = self._journey.facts.get(scene.step, StepFacts())
        booked = facts.booked
        ahead = booked is not None and booked.day > scene.today
        if told.on is None and facts.done is None and booked is not None and ahead:
            self._found.add("on", "visit.not-yet", date=booked.day.isoformat())
        elif facts.done is None or told.on not in {None, facts.done.day}:
            done = Done(day=self._day)
            self._try("on", _mark_done, scene.step, done, scene.today)

    def _questions(self) -> None:
        known = self._scene.questions
        for key, answer in self._told.answers.items():
            place = f"answers.{key}"
            question = known.get(key)
            if question is None:
                self._found.add(place, "visit.unknown-question", id=key[:60])
            elif answer.strip():
                answered = replace(question, answer=answer, kept=True)
                self._try(place, question_edits.put_question, answered)
        weight = max((one.weight for one in known.values()), default=0)
        for number, text in enumerate(self._told.new_questions):
            if asked_before(self._journey, text):
                self.known.append(text)
                continue
            new = Question(
                id=fresh_question(self._journey), text=text, weight=weight + 1
            )
            self._try(
                f"new_questions.{number}",
                question_edits.put_question,
                new,
            )

    def _dates(self) -> None:
        for step, set_ in self._told.dates.items():
            place = f"dates.{step}"
            if step == self._scene.step:
                self._found.add(place, "visit.is-this-visit")
            if any(one.step == step for one in self._told.results):
                self._found.add(place, "visit.told-twice")
            self._after_birth(place, set_.day)
            self._after_birth(place, set_.end)
            if not stands_so(self._journey, step, set_):
                self._try(place, _set_date, step, set_, self._scene.today)

    def _result(self, place: str, result: ResultTold) -> None:
        self._after_birth(f"{place}.on", result.on)
        if not (result.test.strip() or result.step):
            self._found.add(f"{place}.test", "visit.no-test")
        if not result.result.strip():
            self._found.add(f"{place}.result", "visit.no-result")
        entry = DiaryEntry(
            id=_fresh_entry(self._journey),
            day=result.on,
            test=result.test or self._title_of(result.step),
            result=result.result,
            unit=result.unit,
            low=result.low,
            high=result.high,
            step=result.step,
        )
        today = self._scene.today
        if noted_before(self._journey, entry):
            self.known.append(entry.test)
        elif not _is_refused(entry, today, self._found.under(place)):
            self._try(f"{place}.on", diary_edits.put_entry, entry, today)
        if entry.id in self._journey.diary:
            self._entries.append(entry.id)
        step = result.step
        if step is None:
            return
        done = self._journey.facts.get(step, StepFacts()).done
        if done is None:
            # A result is there: so the test has been.
            happened = Done(day=result.on)
            self._try(
                f"{place}.step",
                _mark_done,
                step,
                happened,
                today,
            )

    def _next_steps(self) -> Iterator[tuple[str, NextTold]]:
        for number, one in enumerate(self._told.next_steps):
            yield f"next_steps.{number}", one
        again = self._told.next_visit
        if again is not None:
            title = again.what or self._scene.title
            if again.on is None:
                self._found.add("next_visit.on", "visit.no-day")
            yield "next_visit", replace(again, what=title)

    def _agreed(self, place: str, told: NextTold, visit: Step) -> None:
        found = self._found.under(place)
        find_agreed_refusals(told, self._day, found)
        day = told.on or told.by
        if day is None or any(map(found.is_wrong, ("what", "on", "by"))):
            return
        if agreed_before(self._journey, told, self._scene.step, self._day):
            self.known.append(told.what)
            return
        step = agreed_step(self._journey, told, (self._scene.step, visit), self._day)
        self._try(f"{place}.what", own_steps.put_own_step, step)
        if told.on is not None and step.id in self._journey.own_steps:
            booking = Booking(day=told.on, time=told.time)
            self._try(f"{place}.time", step_edits.book, step.id, booking)

    def _decision(self) -> None:
        decided, plan = self._told.decided, self._journey.plan
        if decided is None or plan is None:
            return
        if decided is Decided.NO and (self._told.dates or self._told.next_steps):
            self._found.add("decided", "visit.no-and-dates")
        if decided is Decided.YES and plan.state is PlanState.CONSIDERING:
            self._try("decided", plan_edits.set_state, PlanState.AGREED)
        if decided is Decided.NO:
            why = self._told.decision
            self._try(
                "decided",
                plan_edits.set_state,
                PlanState.CANCELLED,
                why,
            )

    def _visit(self) -> Visit:
        old = self._journey.visits.get(self._scene.step, Visit(step=self._scene.step))
        visit = _kept(old, self._told, self._scene.asked, tuple(self._entries))
        visit = replace(visit, told_on=self._day)
        find_visit_refusals(visit, self._found)
        return visit

    def _title_of(self, step: StepId | None) -> str:
        return self._scene.titles.get(step, "") if step else ""

    def _after_birth(self, place: str, day: date | None) -> None:
        born = self._journey.profile.born
        if day is not None and born is not None and day < born:
            told = {"date": day.isoformat(), "born": born.isoformat()}
            self._found.add(place, "step.done-before-birth", **told)


def _kept(
    old: Visit,
    told: VisitTold,
    asked: tuple[QuestionId, ...],
    entries: tuple[EntryId, ...],
) -> Visit:
    """Return a visit with what was told now; what was told of it before stays."""
    answered = tuple(key for key, text in told.answers.items() if text.strip())
    return replace(
        old,
        asked=old.asked or asked,
        changed=told.changed or old.changed,
        answered=_joined(old.answered, answered),
        dates=_joined(old.dates, tuple(told.dates)),
        results=_joined(old.results, entries),
        decided=told.decided or old.decided,
        decision=told.decision or old.decision,
    )


def _is_refused(entry: DiaryEntry, today: date, found: Refusals) -> bool:
    """Note all that cannot be kept of a result, each at its own field."""
    wrong = Refusals()
    find_entry_refusals(entry, today, wrong)
    for one in wrong.found:
        name = "on" if one.place == "day" else one.place
        found.add(name, one.code, **one.details)
    return bool(wrong.found)


def _name_person(journey: Journey, told: Contact) -> Edit:
    """Name a person; what was not told now stays as it was told before."""
    old = journey.contacts.get(told.role, Contact(role=told.role))
    named = Contact(
        role=told.role,
        name=told.name or old.name,
        phone=told.phone or old.phone,
        email=told.email or old.email,
        hours=told.hours or old.hours,
        note=told.note or old.note,
    )
    return centre_edits.put_contact(journey, named)


def _mark_done(journey: Journey, step: StepId, done: Done, today: date) -> Edit:
    return step_edits.mark_done(journey, step, done, today=today)


def _set_date(journey: Journey, step: StepId, told: DateTold, today: date) -> Edit:
    if told.kind is DateKind.NOT_NEEDED:
        return step_edits.skip(journey, step)
    if told.day is None:
        raise PlannerError("visit.no-day")
    if told.kind is DateKind.NOT_BEFORE:
        return step_edits.set_not_before(journey, step, told.day)
    booking = Booking(day=told.day, end=told.end, time=told.time)
    return step_edits.book(journey, step, booking, today=today)


def visit_day(journey: Journey, told: VisitTold, scene: VisitScene) -> date:
    """Return the day of a visit: as told, else as known, today at the latest."""
    facts = journey.facts.get(scene.step, StepFacts())
    known = facts.done or facts.booked
    return told.on or min(known.day if known else scene.today, scene.today)


def _joined(first: tuple[_Key, ...], then: tuple[_Key, ...]) -> tuple[_Key, ...]:
    return tuple(dict.fromkeys((*first, *then)))


def fresh_question(journey: Journey) -> QuestionId:
    """Return an id that no question of the journey has."""
    return next(
        one for one in _names("visit", QuestionId) if one not in journey.questions
    )


def _fresh_entry(journey: Journey) -> EntryId:
    return next(one for one in _names("visit", EntryId) if one not in journey.diary)


def _names(lead: str, kind: Callable[[str], _Key]) -> Iterator[_Key]:
    return (kind(f"{lead}-{number}") for number in count(1))
