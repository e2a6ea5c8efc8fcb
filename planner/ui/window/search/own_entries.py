"""What the person wrote themselves, as entries of the search."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from planner.models.journey import DiaryEntry
from planner.models.person.decision import Centre, Question
from planner.ui.dialogs.reader_dialog import Entry
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.words.joints import in_facts

CENTRE: Final = "centre:"
PERSON: Final = "person:"
DIARY: Final = "diary:"
QUESTION: Final = "question:"


def own_entries(context: PageContext) -> tuple[Entry, ...]:
    """Return the person's centres, people, days of the diary and questions."""
    journey = context.state.journey
    return (
        *(_centre(one, context) for one in journey.centres.values()),
        *_people(context),
        *(_day(one, context) for one in journey.diary.values()),
        *(_question(one, context) for one in journey.questions.values()),
    )


def _centre(centre: Centre, context: PageContext) -> Entry:
    country = context.state.speaker.country(centre.country) if centre.country else ""
    answers = (answer.text for answer in centre.answers.values())
    return Entry(
        id=f"{CENTRE}{centre.id}",
        heading=centre.name,
        lines=_told(
            QCoreApplication.translate("Search", "A centre of yours."),
            in_facts(centre.city, country),
            centre.phone,
            centre.note,
            *answers,
        ),
    )


def _people(context: PageContext) -> Iterable[Entry]:
    label = context.state.speaker.label
    for contact in context.state.journey.contacts.values():
        yield Entry(
            id=f"{PERSON}{contact.role.value}",
            heading=contact.name or label(contact.role),
            lines=_told(
                label(contact.role),
                contact.phone,
                contact.email,
                contact.hours,
                contact.note,
            ),
        )


def _day(entry: DiaryEntry, context: PageContext) -> Entry:
    day = context.state.speaker.day(entry.day)
    heading = QCoreApplication.translate("Search", "Diary, {day}").format(day=day)
    return Entry(
        id=f"{DIARY}{entry.id}",
        heading=heading,
        lines=_told(in_facts(entry.test, entry.result), entry.note),
    )


def _question(question: Question, context: PageContext) -> Entry:
    return Entry(
        id=f"{QUESTION}{question.id}",
        heading=question.text or context.state.texts.get(question.origin),
        lines=_told(
            QCoreApplication.translate("Search", "A question to your team."),
            question.answer,
        ),
    )


def _told(*lines: str) -> tuple[str, ...]:
    return tuple(line for line in lines if line)
