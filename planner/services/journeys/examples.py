"""Starts the example journeys in a data file."""

from datetime import date
from typing import Final

from planner.models.answers import Answers
from planner.models.ids import OptionId
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.services.journeys.starting import start_journey
from planner.services.journeys.workbench import Workbench

STORY_DAY: Final = date(2026, 11, 22)
"""The day on which the examples are told, so that their dates lie ahead."""


def start_examples(bench: Workbench) -> tuple[tuple[str, Journey], ...]:
    """Start every shipped example and return (name, journey) pairs.

    What the people in them wrote is in the language of the program. Their dates are
    fixed; an example whose Day 0 lies in the past is refused with
    ``plan.day0-in-past``, so the demo runs on the day of its stories.

    Raises:
        PlannerError: ``plan.day0-in-past`` after the day of the stories.
        StorageError: trouble with the data file.
    """
    catalog = bench.catalog
    started: list[tuple[str, Journey]] = []
    for example in bench.own_files.examples():
        answers = _in_language(example.answers, bench)
        journey = start_journey(
            bench.service,
            answers,
            title=answers.title,
            option=OptionId(example.option),
            protocol=catalog.protocol(example.timetable),
            day0=example.day0,
        )
        started.append((example.name, journey))
    return tuple(started)


def _in_language(answers: Answers, bench: Workbench) -> Answers:
    """Return answers with the shipped words of the examples in the program's language.

    Names of people and towns, ids and dates are no such words and stay.
    """
    english, spoken = bench.catalog.texts("en"), bench.catalog.texts(bench.language)
    keys = spoken.section_keys("stories")
    words = {english.get(key): spoken.get(key) for key in keys}

    def told(text: str) -> str:
        return words.get(text, text)

    profile, centre = answers.profile, answers.centre
    past = (
        replace(one, why_stopped=told(one.why_stopped)) for one in profile.past_drugs
    )
    conditions = told(profile.other_conditions)
    return replace(
        answers,
        title=told(answers.title),
        profile=replace(profile, past_drugs=tuple(past), other_conditions=conditions),
        centre=None if centre is None else replace(centre, name=told(centre.name)),
        away=tuple(replace(one, why=told(one.why)) for one in answers.away),
        contacts=tuple(replace(one, name=told(one.name)) for one in answers.contacts),
        questions=tuple(map(told, answers.questions)),
        questions_for={
            hearer: tuple(map(told, asked))
            for hearer, asked in answers.questions_for.items()
        },
    )
