"""What was done: it stays on every plan and paper, whatever is planned now."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from msgspec import Struct

from planner.models.ids import DAY0, StepId
from planner.models.journey import Journey
from planner.models.plan.facts import Done, StepFacts
from planner.models.plan.protocol import Step
from planner.models.plan.schedule import Schedule, ScheduledStep, StepState
from planner.models.structs import replace
from planner.services.edits.treatment_change import earlier_step
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import about


class EarlierFact(Struct, frozen=True, kw_only=True):
    """A step that was done, as it is told beside any plan.

    Attributes:
        step: as its plan had it.
        number: of an occurrence, None for a step that comes once.
        done: None where only a month or a year is known.
        when: ``YYYY`` or ``YYYY-MM`` then, "" where not even that is.
        note: what the person wrote to it.
        keys: of the facts that it was made of.
    """

    step: Step
    number: int | None
    done: Done | None
    when: str = ""
    note: str = ""
    keys: frozenset[StepId] = frozenset()


def done_earlier(journey: Journey, schedule: Schedule) -> tuple[EarlierFact, ...]:
    """Return what was done and is no step of the plan of today, the newest first.

    Args:
        journey: with its earlier plans.
        schedule: the dates of the plan of today.
    """
    found = []
    for key, facts in journey.facts.items():
        if not _happened(facts) or key in schedule.by_id:
            continue
        step, number = earlier_step(journey, key)
        if step is not None:
            found.append(_fact(key, step, number, facts))
    return _newest_first(found)


def treatments_so_far(journey: Journey, schedule: Schedule) -> tuple[EarlierFact, ...]:
    """Return what was given and what was taken so far, the newest first.

    Doses of one step are one span. What leads up to the Day 0 of the plan of today is
    told by that day once it has come.

    Args:
        journey: with its earlier plans.
        schedule: the dates of the plan of today.
    """
    found = list(done_earlier(journey, schedule))
    day0 = schedule.by_id.get(DAY0)
    if day0 is None or not _happened(day0.facts):
        found += [
            _fact(one.id, one.step, one.number, one.facts)
            for one in schedule.steps
            if _happened(one.facts)
        ]
    given = [one for one in found if one.step.is_treatment]
    return _newest_first(_in_spans(given))


def as_earlier_step(journey: Journey, key: StepId) -> ScheduledStep | None:
    """Return a step of an earlier plan as a step that is done, to be put right.

    Args:
        journey: with its earlier plans.
        key: of what was told of it; None for what no earlier plan had.
    """
    step, number = earlier_step(journey, key)
    if step is None:
        return None
    facts = journey.facts.get(key, StepFacts())
    done = facts.done
    return ScheduledStep(
        id=key,
        step=step,
        number=number,
        start=done.day if done else None,
        end=done.end if done else None,
        state=StepState.DONE if done else StepState.BEFORE,
        facts=facts,
    )


def earlier_words(one: EarlierFact, speaker: Speaker) -> str:
    """Return "Collect your stem cells, Fri 12 Mar 2027, Puebla", or a span of days."""
    title = speaker.step_title(one.step, one.number)
    return speaker.facts(title, *when_done(one, speaker, speaker.day_span))


def when_and_where(days: str, done: Done | None) -> tuple[str, ...]:
    """Return the days of what was done and the place, where it is known."""
    return (days, done.where) if done is not None and done.where else (days,)


def when_done(
    one: EarlierFact, speaker: Speaker, span: Callable[[date, date | None], str]
) -> tuple[str, ...]:
    """Return the days of what was done and its place, "about May 2026", or nothing.

    Args:
        one: what was done.
        speaker: the reader's language.
        span: writes the days, with or without the names of weekdays.
    """
    if one.done is not None:
        return when_and_where(span(one.done.day, one.done.end), one.done)
    return (about(speaker.partial(one.when), speaker, rough=True),) if one.when else ()


def _happened(facts: StepFacts) -> bool:
    if facts.dropped is not None:
        return False
    before = facts.before
    return facts.done is not None or (before is not None and before.happened is True)


def _fact(key: StepId, step: Step, number: int | None, facts: StepFacts) -> EarlierFact:
    before = facts.before
    return EarlierFact(
        step=step,
        number=number,
        done=facts.done,
        when=before.when if facts.done is None and before is not None else "",
        note=facts.note,
        keys=frozenset({key}),
    )


def _in_spans(found: Iterable[EarlierFact]) -> Iterator[EarlierFact]:
    """Yield what was done, all doses of one step as one span with the last place."""
    doses: dict[tuple[str, str, bool], list[EarlierFact]] = {}
    for one in found:
        once = one.number is None or one.done is None
        own = "".join(one.keys) if once else ""
        key = (own, one.step.words_id, one.step.wording is None)
        doses.setdefault(key, []).append(one)
    for told in doses.values():
        days = sorted((one.done for one in told if one.done), key=lambda one: one.day)
        if len(told) == 1 or not days:
            yield from told
            continue
        last = max(one.end or one.day for one in days)
        yield replace(
            told[0],
            number=None,
            done=replace(days[-1], day=days[0].day, end=last),
            keys=frozenset(key for one in told for key in one.keys),
        )


def _newest_first(found: Iterable[EarlierFact]) -> tuple[EarlierFact, ...]:
    return tuple(sorted(found, key=_day_text, reverse=True))


def _day_text(one: EarlierFact) -> str:
    return one.when if one.done is None else one.done.day.isoformat()
