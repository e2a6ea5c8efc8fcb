"""Today: at most three things, the next dates, what to bring, what is missing."""

from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from planner.models.ids import DAY0, StepId
from planner.models.journey import Contact, ContactRole, Journey, PlanState
from planner.models.plan.protocol import Role, StepKind
from planner.models.plan.schedule import (
    GapKind,
    Schedule,
    ScheduledStep,
    StepState,
)
from planner.services.journeys.warnings import PERSON_OF_GAP, day0_passed
from planner.services.views.today.ranks import (
    ThingAction,
    is_put_off,
    rank_things,
)
from planner.services.views.visits.visit_lists import is_visit
from planner.services.words.problem_words import Explainer, day0_question
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    start_words,
    undated_day0_words,
    when_words,
    window_words,
)

MAX_THINGS: Final = 3
MAX_NEXT: Final = 5
_BRING_AHEAD: Final = timedelta(days=14)
_FIND_CARER: Final = StepId("carer-arranged")
"""What People answers: who is named there is not looked for."""


class Thing(Struct, frozen=True, kw_only=True):
    """One of the at most three things for now.

    Attributes:
        is_visit: somebody is met there, with questions.
    """

    step: StepId
    action: ThingAction
    phase: str
    title: str
    text: str
    is_visit: bool = False


class OpenPoint(Struct, frozen=True, kw_only=True):
    """A problem or a gap: a few words, a sentence, and where it can be closed.

    Attributes:
        step: the step it is about.
        person: whose name or number is missing.
        gap: what is missing, None for a problem.
    """

    lead: str
    text: str
    step: StepId | None
    is_problem: bool
    person: ContactRole | None = None
    gap: GapKind | None = None


class NextDate(Struct, frozen=True, kw_only=True):
    """One of the next dates; ``agreed`` is False for a wish."""

    step: StepId
    when: str
    title: str
    agreed: bool


class TodayView(Struct, frozen=True, kw_only=True):
    """Everything the Today page shows, in words.

    Attributes:
        date_line: today's date and the distance to Day 0.
        day0_name, day0_line: what the day is called, and its date in words.
        paused: sentence for a plan on hold, cancelled or completed, else "".
        bring: (title, what to bring) for what comes within two weeks.
        put_off: what the person wants to be asked later, and when, soonest first.
    """

    date_line: str
    day0_name: str
    day0_line: str
    paused: str
    things: tuple[Thing, ...]
    next_dates: tuple[NextDate, ...]
    notices: tuple[OpenPoint, ...]
    bring: tuple[tuple[str, str], ...]
    put_off: tuple[tuple[StepId, str], ...]


def today_view(journey: Journey, schedule: Schedule, speaker: Speaker) -> TodayView:
    """Work out the Today page of a journey with a plan.

    Args:
        journey: with a plan.
        schedule: its derived dates, as of the day that is told.
        speaker: the reader's language.
    """
    explainer = Explainer(schedule, speaker)
    return TodayView(
        date_line=_date_line(schedule, speaker),
        day0_name=anchor_name(schedule, speaker),
        day0_line=_day0_line(schedule, speaker),
        paused=_paused(journey, speaker),
        things=_things(journey, schedule, speaker),
        next_dates=_next_dates(journey, schedule, speaker),
        notices=notices(schedule, explainer),
        bring=_bring(schedule, speaker),
        put_off=_put_off(schedule, speaker),
    )


def notices(schedule: Schedule, explainer: Explainer) -> tuple[OpenPoint, ...]:
    """Return problems first, then gaps, each with a lead and a sentence.

    What anybody can close comes before the dates that only the team can set.
    """
    problems = tuple(
        OpenPoint(
            lead=explainer.problem_lead(problem),
            text=explainer.problem(problem),
            step=problem.steps[0] if problem.steps else None,
            is_problem=True,
        )
        for problem in schedule.problems
    )
    gaps = tuple(
        OpenPoint(
            lead=explainer.gap_heading(gap),
            text=explainer.gap_below(gap),
            step=gap.step,
            is_problem=False,
            person=PERSON_OF_GAP.get(gap.kind),
            gap=gap.kind,
        )
        for gap in sorted(schedule.gaps, key=lambda gap: gap.kind is GapKind.TEAM_DATE)
    )
    return (*problems, *gaps)


def _day0_line(schedule: Schedule, speaker: Speaker) -> str:
    if schedule.day0 is None:
        return undated_day0_words(schedule, speaker)
    return speaker.day_long(schedule.day0)


def day0_told(schedule: Schedule, speaker: Speaker) -> tuple[str, str]:
    """Return what Day 0 is called and when it is; both "" where nothing is known.

    Args:
        schedule: of the open plan.
        speaker: the reader's language.
    """
    rough = undated_day0_words(schedule, speaker)
    day = speaker.day(schedule.day0) if schedule.day0 is not None else rough
    return (anchor_name(schedule, speaker), day) if day else ("", "")


def _date_line(schedule: Schedule, speaker: Speaker) -> str:
    today = speaker.day_long(schedule.today)
    if schedule.day0 is None or not schedule.day_numbers:
        return today
    days = (schedule.today - schedule.day0).days
    if days == 0:
        return speaker.say("today.is-day0", today=today)
    key = "today.before-day0" if days < 0 else "today.after-day0"
    day0 = schedule.by_id.get(DAY0)
    if days > 0 and day0 is not None and day0.facts.done is None:
        # Nobody has said yet that it was on that day.
        key = "today.after-planned"
    return speaker.say(key, today=today, count=abs(days))


def _paused(journey: Journey, speaker: Speaker) -> str:
    plan = journey.plan
    if plan is None or plan.state not in {
        PlanState.ON_HOLD,
        PlanState.CANCELLED,
        PlanState.COMPLETED,
    }:
        return ""
    return speaker.say(f"today.{plan.state.value}")


def _things(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> tuple[Thing, ...]:
    if _paused(journey, speaker):
        return ()
    found: list[Thing] = []
    titles = dict(speaker.phase_titles(journey.plan.protocol)) if journey.plan else {}
    ranked = [one for one in rank_things(schedule) if not _is_answered(journey, one[0])]
    for step, action in ranked[:MAX_THINGS]:
        title = _thing_title(step, action, schedule, speaker)
        found.append(
            Thing(
                step=step.id,
                action=action,
                phase=titles.get(step.step.phase, speaker.say("own-steps")),
                title=_second_carer("title", journey, step, speaker) or title,
                text=_second_carer("text", journey, step, speaker)
                or _thing_text(step, action, speaker, schedule.today),
                is_visit=is_visit(step),
            )
        )
    return tuple(found)


def _carers(journey: Journey) -> list[Contact]:
    """Return the carers who are named, the first one first."""
    roles = (ContactRole.CARER, ContactRole.SECOND_CARER)
    known = [journey.contacts.get(role) for role in roles]
    return [one for one in known if one is not None and one.is_named]


def _is_answered(journey: Journey, step: ScheduledStep) -> bool:
    """Whether it asks for carers, and both of them are named."""
    return step.step.id == _FIND_CARER and len(_carers(journey)) > 1


def _second_carer(
    part: str, journey: Journey, step: ScheduledStep, speaker: Speaker
) -> str:
    """Ask for the second carer where one is named, "" for all other steps."""
    named = _carers(journey) if step.step.id == _FIND_CARER else []
    if not named:
        return ""
    return speaker.say(
        f"today.second-carer-{part}", name=named[0].name or named[0].phone
    )


def _put_off(schedule: Schedule, speaker: Speaker) -> tuple[tuple[StepId, str], ...]:
    found = [
        (one.facts.later, one)
        for one in schedule.steps
        if one.facts.later is not None and is_put_off(one, schedule.today)
    ]
    found.sort(key=lambda pair: pair[0])
    return tuple(
        (
            one.id,
            speaker.say(
                "today.put-off",
                title=speaker.step_title(one.step, one.number),
                date=speaker.day_bare(later),
            ),
        )
        for later, one in found
    )


def _thing_title(
    step: ScheduledStep, action: ThingAction, schedule: Schedule, speaker: Speaker
) -> str:
    """Return what to do; a date to ask for is never taken for an order."""
    title = speaker.step_title(step.step, step.number)
    if step.id == DAY0 and action is ThingAction.HAPPENED:
        for problem in day0_passed(schedule):
            return day0_question(problem, schedule, speaker)
    if action is ThingAction.ENTER_DATE and not _is_own(step):
        return speaker.say("today.ask-for-date", title=title)
    return title


def _is_own(step: ScheduledStep) -> bool:
    """Whether the day is for the person alone to choose: nobody is asked for it."""
    asked = step.step
    is_task = asked.kind is StepKind.TASK and asked.who is Role.PATIENT
    return step.id == DAY0 and is_task


def _thing_text(
    step: ScheduledStep, action: ThingAction, speaker: Speaker, today: date
) -> str:
    asked = step.step
    summary = speaker.step_text(asked, "summary")
    if action is ThingAction.ENTER_DATE and _is_own(step):
        return summary
    if action is ThingAction.ENTER_DATE:
        ask = speaker.say("today.only-team", ask=speaker.label(asked.ask))
        return speaker.sentences(ask, summary)
    if step.state is StepState.NO_TIME and step.latest is not None:
        lead = speaker.say("today.no-time", date=speaker.day(step.latest))
        ask = speaker.say("today.only-team", ask=speaker.label(asked.ask))
        return speaker.sentences(lead, ask, summary)
    if action is ThingAction.HAPPENED:
        day = step.start
        told = about(speaker.day(day), speaker, rough=step.rough) if day else ""
        agreed = step.facts.booked is not None and step.id != DAY0
        key = "today.was-booked" if agreed else "today.was-planned"
        lead = speaker.say(key, date=told) if told else ""
        return speaker.sentences(lead, summary)
    if step.facts.booked is not None:
        bring = speaker.step_text(asked, "bring")
        lead = speaker.say("today.booked", when=_booked_when(step, speaker))
        rest = speaker.say("today.bring", bring=bring) if bring else summary
        return speaker.sentences(lead, rest)
    window = window_words(step, speaker, today)
    aim = start_words(step, speaker)
    key = "today.window-aim" if window else "today.aim"
    if step.rough:
        key += "-rough"
    lead = speaker.say(key, window=window, aim=aim)
    return speaker.sentences(lead, summary)


def _booked_when(step: ScheduledStep, speaker: Speaker) -> str:
    booking = step.facts.booked
    day = start_words(step, speaker)
    return speaker.facts(day, booking.time if booking and booking.time else "")


def _next_dates(
    journey: Journey, schedule: Schedule, speaker: Speaker
) -> tuple[NextDate, ...]:
    coming = [
        step
        for step in schedule.steps
        if step.start is not None
        and step.start >= schedule.today
        and step.state not in {StepState.DONE, StepState.UNDER_WAY}
        and not _is_answered(journey, step)
    ]
    coming.sort(key=lambda step: step.start or date.max)
    return tuple(
        NextDate(
            step=step.id,
            when=start_words(step, speaker),
            title=_second_carer("title", journey, step, speaker)
            or speaker.step_title(step.step, step.number),
            agreed=step.facts.booked is not None,
        )
        for step in coming[:MAX_NEXT]
    )


def _bring(schedule: Schedule, speaker: Speaker) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for step in schedule.steps:
        if step.start is None or step.facts.done is not None:
            continue
        if not schedule.today <= step.start <= schedule.today + _BRING_AHEAD:
            continue
        words = speaker.step_text(step.step, "bring") or speaker.step_text(
            step.step, "prepare"
        )
        if words:
            title = speaker.step_title(step.step, step.number)
            when = when_words(step, speaker, anchor_name(schedule, speaker))
            found.append((speaker.facts(title, when), words))
    return tuple(found[:MAX_THINGS])
