"""What every document is made from, worked out once."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Final

from msgspec import Struct, field

from planner.models.document import FactPairs
from planner.models.errors import PlannerError
from planner.models.evidence.evidence import Source
from planner.models.evidence.fit import CriterionResult
from planner.models.ids import SourceId
from planner.models.journey import Contact, ContactRole, HistoryEntry, Journey
from planner.models.person.decision import Centre, Question
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import Role
from planner.models.plan.schedule import Schedule
from planner.models.structs import replace
from planner.services.documents.calendar.calendar_trail import CALENDAR_KIND
from planner.services.journeys.journeys import JourneyService
from planner.services.language.messages import Value
from planner.services.ports import Catalog
from planner.services.views.deciding.person_chances import PersonChances, chances_for
from planner.services.views.deciding.questions_now import fit_in_view, questions_now
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.services.words.person_texts import read_sex
from planner.services.words.speaker import Speaker

_A_RUN: Final = 3
"""So many numbers in a row are told as the first and the last."""
_CONTACT_OF: Final = {
    Role.NEUROLOGIST: ContactRole.NEUROLOGIST,
    Role.MS_NURSE: ContactRole.MS_NURSE,
    Role.HAEMATOLOGIST: ContactRole.HAEMATOLOGIST,
    Role.GP: ContactRole.GP,
    Role.CARER: ContactRole.CARER,
}


class Case(Struct, frozen=True, kw_only=True):
    """A journey with its derived dates, ready to be told in one language.

    Attributes:
        now: the moment of making, UTC; told nowhere, it orders calendar files.
        day_of: returns the local day of a moment.
        calendar: closed days, for the timeline picture.
        history: what was done, oldest first.
        rows: every step of the schedule in words.
        fit: the published criteria of the options that are looked at.
        chances: what is known, chosen by what the person told.
        questions: what to ask, heaviest first, without those struck out.
        numbers: the places of sources in the list that the paper ends with; none
            where no list is printed.
    """

    journey: Journey
    schedule: Schedule
    now: datetime
    day_of: Callable[[datetime], date]
    calendar: PlanCalendar
    catalog: Catalog
    speaker: Speaker
    history: tuple[HistoryEntry, ...]
    rows: tuple[PlanRow, ...]
    fit: tuple[CriterionResult, ...]
    chances: PersonChances
    questions: tuple[Question, ...]
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def made_on(self) -> date:
        """Return the day for which the document is made."""
        return self.schedule.today

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """Return the questions that nobody has answered yet, heaviest first."""
        return tuple(one for one in self.questions if not one.answer.strip())

    @property
    def has_phrases_only(self) -> bool:
        """Whether the language of the paper has no words but the fixed phrases."""
        return self.speaker.texts.has_phrases_only

    def say(self, key: str, **fields: Value) -> str:
        """Return words of the ``document`` section."""
        return self.speaker.texts.say(f"document.{key}", **fields)

    def question_text(self, question: Question) -> str:
        """Return a question: own words, or the shipped ones it grew from."""
        own = self.speaker.own(question.text)
        return own or self.speaker.texts.get(question.origin)

    def question_to(self, question: Question) -> str:
        """Return a question after the name of the only one who can answer it."""
        words = self.question_text(question)
        if len(question.ask) != 1:
            return words
        who = self.speaker.label(question.ask[0])
        return self.say("questions.to", who=who, question=words)

    def contact(self, role: ContactRole) -> Contact | None:
        """Return a contact that has a name or a number."""
        found = self.journey.contacts.get(role)
        return found if found and found.is_named else None

    def reach(self, contact: Contact) -> str:
        """Return name and phone of a contact, as far as they were told."""
        # A number is read in one piece: never broken over two lines.
        phone = contact.phone.replace(" ", "\N{NO-BREAK SPACE}")
        if contact.name and phone:
            return self.say("reach", name=contact.name, phone=phone)
        return contact.name or phone

    def contact_of(self, who: Role) -> Contact | None:
        """Return the contact who does a step, where the person named one."""
        role = _CONTACT_OF.get(who)
        return self.contact(role) if role else None

    def centre(self) -> Centre | None:
        """Return the centre of the plan."""
        plan = self.journey.plan
        return self.journey.centres.get(plan.centre) if plan and plan.centre else None

    def refer(self, sources: Iterable[str]) -> str:
        """Return " [1,4-6]", what leads to the printed list; empty without one.

        Args:
            sources: ids; those that the list does not have are passed over.
        """
        places = {self.numbers[one] for one in sources if one in self.numbers}
        return f" [{','.join(_runs(sorted(places)))}]" if places else ""

    def source(self, source: str) -> Source | None:
        """Return a source; None for one that an own timetable tells in words.

        Args:
            source: id of a shipped source, or the words of an own timetable.
        """
        try:
            return self.catalog.source(SourceId(source))
        except PlannerError:
            return None


def open_case(service: JourneyService, journey: Journey, speaker: Speaker) -> Case:
    """Gather what the documents of a stored journey are made from, as of today."""
    schedule = service.schedule(journey)
    catalog = service.catalog
    speaker = speaker.read_by(read_sex(journey.profile))
    fit = fit_in_view(journey, schedule, catalog)
    chances = chances_for(catalog.aid, journey.profile, schedule.today)
    return Case(
        journey=journey,
        schedule=schedule,
        now=service.now(),
        day_of=service.clock.day_of,
        calendar=service.calendar(journey, schedule.today),
        catalog=catalog,
        speaker=speaker,
        history=service.history(journey.id),
        rows=plan_rows(journey, schedule, speaker),
        fit=fit,
        chances=chances,
        questions=questions_now(journey, schedule, catalog, fit),
    )


def pairs(title: str, rows: Iterator[tuple[str, str]]) -> FactPairs:
    """Return label and value rows; a row without a value is left out."""
    return FactPairs(title=title, rows=tuple(row for row in rows if row[1]))


def _runs(places: list[int]) -> Iterator[str]:
    """Yield single numbers, and three or more in a row as "4-6"."""
    # Place minus position stays the same for as long as the numbers go up by one.
    for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        held = [str(place) for _, place in run]
        yield (
            ",".join(held) if len(held) < _A_RUN else f"{held[0]}\N{EN DASH}{held[-1]}"
        )


def as_last_changed(journey: Journey) -> Journey:
    """Return the journey as it was before the files that were made of it since.

    What is printed tells this: a file cannot hold the record of itself, and the same
    plan on the same day is the same file, however often it is made. Calendar files
    stay: what the data carry to another laptop has to know which entries there are.
    """
    # Only files of this very revision are left out: earlier ones were printed before
    # the last change, so what is printed now may tell what has changed since.
    kept = {
        key: one
        for key, one in journey.exports.items()
        if one.revision != journey.revision or one.kind == CALENDAR_KIND
    }
    return replace(journey, exports=kept)
