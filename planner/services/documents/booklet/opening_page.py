"""The first page of my booklet: what it is for, all of it in short, how it is used.

The sheets behind it are for others; this page speaks to the one whose booklet it is.
"""

from collections.abc import Iterator
from typing import Final

from planner.models.care_sheets import (
    CardSheet,
    CarePage,
    CarerSheet,
    CareSheet,
    HandOver,
)
from planner.models.document import Block, BulletList, Heading, Paragraph
from planner.models.ids import DAY0
from planner.models.pictures import Pictogram, PictureStep, PictureStrip
from planner.models.plan.schedule import StepState
from planner.models.plan_sheets import PlanSheet
from planner.models.sheets import DoctorSheet, Sheet
from planner.services.documents.carer.emergency_card import night_number
from planner.services.documents.case import Case
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import anchor_name

_NEXT: Final = 3
_OPEN: Final = {StepState.PLANNED, StepState.DUE, StepState.BOOKED}
_PAPERS: Final = (
    ("doctor", DoctorSheet),
    ("plan", PlanSheet),
    ("care", HandOver | CarePage),
    ("fridge", CarerSheet),
    ("card", CardSheet),
)
_STEPS: Final[tuple[tuple[str, Pictogram], ...]] = (
    ("doctor", "read"),
    ("tick", "next"),
    ("fridge", "chances"),
    ("ask", "ask"),
)
_SIGNS: Final = ("number", "boxed", "by", "none", "line")


def opening_page(
    case: Case, sheets: tuple[Sheet | CareSheet | PlanSheet, ...]
) -> tuple[Block, ...]:
    """Return the first page.

    Args:
        case: the journey with its dates, in the language of the paper.
        sheets: what follows, each told as what it is for.
    """
    within = tuple(_within(case, sheets))
    return (
        Heading(text=case.say("booklet.title"), level=1),
        Paragraph(text=case.say("booklet.purpose")),
        Heading(text=case.say("booklet.short")),
        BulletList(items=tuple(_in_short(case, within))),
        Heading(text=case.say("booklet.how")),
        PictureStrip(steps=tuple(_steps(case, within))),
        Heading(text=case.say("booklet.signs")),
        how_it_is_read(case),
        Paragraph(text=_contents(case, within), quiet=True),
    )


def _within(
    case: Case, sheets: tuple[Sheet | CareSheet | PlanSheet, ...]
) -> Iterator[str]:
    for name, kind in _PAPERS:
        if any(isinstance(one, kind) for one in sheets):
            yield name
    if case.questions:
        yield "questions"


def how_it_is_read(case: Case) -> BulletList:
    """Return what the signs mean; of numbers of days only where there are any.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    signs = [one for one in _SIGNS if one != "number" or case.schedule.day_numbers]
    return BulletList(items=tuple(case.say(f"booklet.sign.{one}") for one in signs))


def _contents(case: Case, within: tuple[str, ...]) -> str:
    papers = [case.say(f"booklet.inside.{one}") for one in within]
    return case.say("booklet.contents", papers=case.speaker.listed(papers))


def _steps(case: Case, within: tuple[str, ...]) -> Iterator[PictureStep]:
    """Yield what to do, without the papers that this booklet does not hold."""
    needs = {"tick": "plan", "ask": "questions"}
    for name, sign in _STEPS:
        if needs.get(name, name) in within:
            yield PictureStep(sign=sign, sentence=case.say(f"booklet.step.{name}"))


def _in_short(case: Case, within: tuple[str, ...]) -> Iterator[str]:
    yield _planned(case)
    ahead = sorted(_ahead(case), key=lambda row: row.start or case.made_on)[:_NEXT]
    if ahead:
        steps = case.speaker.names(*(_named(case, row) for row in ahead))
        yield case.say("booklet.next", steps=steps)
    undated = sum(row.state is StepState.NEEDS_DATE for row in case.rows)
    if undated:
        yield case.say("booklet.undated", count=undated)
    number = night_number(case)
    if number:
        yield case.say("booklet.call", number=number)
    elif "fridge" in within:
        yield case.say("booklet.call-unknown")


def _planned(case: Case) -> str:
    """Return what is planned, and the day that everything hangs on."""
    treatment = treatment_name(case.journey, case.speaker)
    day0 = case.schedule.by_id.get(DAY0)
    if not treatment:
        return case.say("booklet.not-chosen")
    if day0 is None or day0.start is None:
        return case.say("booklet.planned-no-day", treatment=treatment)
    told = {"treatment": treatment, "date": case.speaker.day_bare(day0.start)}
    if case.schedule.day_numbers:
        return case.say("booklet.planned", **told)
    step = anchor_name(case.schedule, case.speaker)
    return case.say("booklet.planned-on", step=step, **told)


def _ahead(case: Case) -> Iterator[PlanRow]:
    for row in case.rows:
        if row.state in _OPEN and row.start is not None and row.start >= case.made_on:
            yield row


def _named(case: Case, row: PlanRow) -> str:
    day = case.speaker.day_bare(row.start or case.made_on)
    return case.speaker.facts(row.title, day)
