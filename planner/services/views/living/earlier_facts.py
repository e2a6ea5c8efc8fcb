"""What was done under earlier plans: it stays, whatever is planned now."""

from msgspec import Struct

from planner.models.ids import StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Done
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import Schedule
from planner.services.edits.treatment_change import option_of
from planner.services.words.speaker import Speaker


class EarlierFact(Struct, frozen=True, kw_only=True):
    """A step that was done and that the plan of today does not have.

    Attributes:
        step: as the earlier plan had it.
        number: of an occurrence, None for a step that comes once.
        note: what the person wrote to it.
    """

    step: Step
    number: int | None
    done: Done
    note: str = ""


def done_earlier(journey: Journey, schedule: Schedule) -> tuple[EarlierFact, ...]:
    """Return what was done and is no step of the plan of today, the newest first.

    Args:
        journey: with its earlier plans.
        schedule: the dates of the plan of today.
    """
    found = []
    for key, facts in journey.facts.items():
        if facts.done is None or facts.dropped is not None or key in schedule.by_id:
            continue
        step, number = _step(journey, key)
        if step is not None:
            told = EarlierFact(
                step=step, number=number, done=facts.done, note=facts.note
            )
            found.append(told)
    found.sort(key=lambda one: one.done.day, reverse=True)
    return tuple(found)


def earlier_words(one: EarlierFact, speaker: Speaker) -> str:
    """Return "Collect your stem cells, Fri 12 Mar 2027, Puebla", or a span of days."""
    title = speaker.step_title(one.step, one.number)
    days = speaker.day_span(one.done.day, one.done.end)
    return speaker.facts(title, *when_and_where(days, one.done))


def when_and_where(days: str, done: Done | None) -> tuple[str, ...]:
    """Return the days of what was done and the place, where it is known."""
    return (days, done.where) if done is not None and done.where else (days,)


def _step(journey: Journey, key: StepId) -> tuple[Step | None, int | None]:
    option = option_of(key)
    base, _, number = key.partition("@")[0].partition("#")
    for plan in reversed(journey.earlier_plans):
        if option is None or plan.option == option:
            step = plan.protocol.step(StepId(base))
            if step is not None:
                return step, int(number) if number.isdecimal() else None
    return None, None
