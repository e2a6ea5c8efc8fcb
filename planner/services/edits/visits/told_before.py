"""What was told of a visit once is not taken a second time."""

from datetime import date

from planner.models.answers import DateKind, DateTold, NextTold
from planner.models.ids import StepId
from planner.models.journey import DiaryEntry, Journey
from planner.models.plan.facts import StepFacts
from planner.models.structs import replace
from planner.services.language.letters import fold


def asked_before(journey: Journey, text: str) -> bool:
    """Whether a question in these words is on the list already."""
    return any(_same(one.text, text) for one in journey.questions.values())


def noted_before(journey: Journey, entry: DiaryEntry) -> bool:
    """Whether the diary has this result of this day, in the same words."""
    known = (replace(one, id=entry.id, note="") for one in journey.diary.values())
    return any(one == entry for one in known)


def agreed_before(
    journey: Journey, told: NextTold, visit: StepId, on: date
) -> StepId | None:
    """Return the step that was agreed at this visit in these words for this day.

    Args:
        journey: with what was agreed before.
        told: with a day.
        visit: the appointment that days without an agreed date count from.
        on: its day.
    """
    for step in journey.own_steps.values():
        if step.wording is None or not _same(step.wording.title, told.what):
            continue
        facts = journey.facts.get(step.id, StepFacts())
        if told.on is not None:
            held = facts.booked or facts.done
            is_same = held is not None and held.day == told.on
            is_same = is_same and not _other_time(facts, told.time)
        else:
            last = [one.latest for one in step.rules if one.anchor.step == visit]
            days = None if told.by is None else (told.by - on).days
            is_same = any(one is not None and one.days == days for one in last)
        if is_same:
            return step.id
    return None


def stands_so(journey: Journey, step: StepId, told: DateTold) -> bool:
    """Whether a date stands in the plan as it is told; another one is a change."""
    facts = journey.facts.get(step, StepFacts())
    match told.kind:
        case DateKind.NOT_NEEDED:
            return facts.dropped is not None
        case DateKind.NOT_BEFORE:
            return facts.not_before == told.day and facts.dropped is None
        case _:
            held = facts.booked
            same = (told.day, told.end, told.time)
            return held is not None and (held.day, held.end, held.time) == same


def _other_time(facts: StepFacts, time: str) -> bool:
    return facts.booked is not None and bool(time) and facts.booked.time != time


def _same(first: str, second: str) -> bool:
    one, other = (" ".join(fold(text).split()) for text in (first, second))
    return one == other
