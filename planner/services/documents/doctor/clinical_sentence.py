"""The one sentence about this person: drug, dose, what is planned, what is uncovered.

Each part is told only from what is known; what a doctor would look for and nobody told
is said to be missing. The weightiest parts stand first.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from planner.models.civil import Offset
from planner.models.ids import DAY0
from planner.models.journey import PlanState
from planner.models.person.profile import DrugCourse, YesNo
from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import StepState
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    OVER,
    brief_line,
    is_agreed,
    is_treated,
    scheduled,
)
from planner.services.documents.days.ink import found, say
from planner.services.language.letters import capitalized
from planner.services.views.centre.rules_view import confirmed_line
from planner.services.views.living.plan_view import PlanRow
from planner.services.words.step_words import past_day0_words, start_bare

NO_DRUG: Final = "none"
STOP_STEPS: Final = frozenset({"stop-drug", "change-drug", "stop-for-good"})
"""Ids of the words of the step on which the present drug ends."""
_LATER: Final = "decide-later"
_STOPPED: Final = {PlanState.ON_HOLD, PlanState.CANCELLED}
_WEEK: Final = 7


def clinical_sentence(case: Case) -> tuple[str, ...]:
    """Return the parts of the sentence, each a sentence of its own."""
    return tuple(part for part in _parts(case) if part)


def first_treatment(case: Case) -> PlanRow | None:
    """Return the first chemotherapy of a plan, else the step that is Day 0."""
    rows = [row for row in case.rows if row.state not in OVER]
    day0 = next((row for row in rows if row.id == DAY0), None)
    until = day0.start if day0 else None
    doses = (
        row
        for row in rows
        if row.key and row.kind is StepKind.MEDICINE and row.start and until
    )
    before = (row for row in doses if row.start and until and row.start <= until)
    return next(before, day0)


def has_begun(case: Case) -> bool:
    """Whether the treatment began or is over: when to stop for it is past."""
    first = first_treatment(case)
    return is_treated(case) or (first is not None and first.state in HAPPENED)


def stop_step(case: Case) -> PlanRow | None:
    """Return the step on which the present drug ends, None where there is none."""
    stops = (
        row
        for row in case.rows
        if scheduled(case, row).step.words_id in STOP_STEPS and row.state not in OVER
    )
    return next(stops, None)


def activity(case: Case) -> str:
    """Return relapses and new lesions of twelve months, "" where nobody told any."""
    profile = case.journey.profile
    count, lesions = profile.relapses_12, profile.new_lesions_12
    told = ""
    if count is not None:
        key = "count" if count else "none"
        told = say(case, f"activity.{key}", count=count)
    if lesions is YesNo.YES:
        key = "both" if count else "lesions"
        return say(case, f"activity.{key}", relapses=told)
    if count == 0 and lesions is YesNo.NO:
        return say(case, "activity.quiet")
    return say(case, "activity.relapses", relapses=told) if told else ""


def drug_name(case: Case) -> str:
    """Return the name of the present drug; "" for none and where nobody told it."""
    course = case.journey.profile.present_drug
    if course is None or course.drug == NO_DRUG:
        return ""
    return course.name or case.speaker.drug_name(course.drug)


def _parts(case: Case) -> Iterator[str]:
    plan = case.journey.plan
    if plan is not None and plan.state in _STOPPED:
        yield say(case, f"sentence.{plan.state.value}")
    yield _drug(case)
    first = first_treatment(case)
    chemotherapy = first is not None and first.id != DAY0
    if not chemotherapy:
        yield activity(case) or say(case, "sentence.ms-not-told")
    if plan is None or plan.option == _LATER:
        yield _decision(case)
        return
    if first is not None:
        yield _treatment(case, first)
    yield found(case, f"sentence.option.{plan.option}")
    yield _stop(case)
    line = confirmed_line(case.journey, case.schedule, case.speaker)
    yield case.speaker.say("rules.line", line=line) if line else ""


def _drug(case: Case) -> str:
    profile, speaker = case.journey.profile, case.speaker
    course = profile.present_drug
    if course is None:
        unsure = "present_drug" in profile.dont_know
        return say(case, f"sentence.drug-{'unsure' if unsure else 'not-told'}")
    if course.drug == NO_DRUG:
        past = profile.past_drugs
        if not past:
            return say(case, "sentence.no-drug")
        return say(case, "sentence.no-drug-before", drug=speaker.course(past[-1]))
    told = capitalized(speaker.course(course), speaker.language)
    if course.last_dose is None:
        return say(case, "sentence.last-dose-unknown", drug=told)
    key = "last-dose" if course.last_dose <= case.made_on else "last-dose-set"
    return say(
        case,
        f"sentence.{key}",
        drug=told,
        date=speaker.day_bare(course.last_dose),
    )


def _treatment(case: Case, first: PlanRow) -> str:
    if first.start is None and past_day0_words(case.schedule, case.speaker):
        # Its month stands among the dates.
        return ""
    if first.start is None:
        return say(case, "sentence.no-date")
    key = "happened" if first.state in HAPPENED else "wished"
    if key == "wished" and is_agreed(case, first):
        key = "agreed"
    what = capitalized(brief_line(case, first), case.speaker.language)
    date_ = start_bare(scheduled(case, first), case.speaker)
    told = {"what": what, "date": date_}
    if key != "happened" and (first.end or first.start) < case.made_on:
        return say(case, "sentence.passed", **told)
    dose = _last_dose(case.journey.profile.present_drug)
    # From a day that is only known about nothing is counted.
    if dose is None or dose > first.start or first.rough:
        return say(case, f"sentence.{key}", **told)
    days = (first.start - dose).days
    # Whole weeks are how doctors count the time without cover.
    span = Offset(days=days - days % _WEEK if days >= _WEEK else days)
    length = case.speaker.length(span)
    return say(case, f"sentence.{key}-after", **told, length=length)


def _last_dose(course: DrugCourse | None) -> date | None:
    return course.last_dose if course else None


def _stop(case: Case) -> str:
    stop = stop_step(case)
    if stop is None or not drug_name(case):
        return ""
    if stop.start is not None and stop.state is not StepState.NEEDS_DATE:
        key = "stopped" if stop.state in HAPPENED else "stops"
        date_ = start_bare(scheduled(case, stop), case.speaker)
        return say(case, f"sentence.{key}", date=date_)
    if has_begun(case):
        return ""
    if _last_dose(case.journey.profile.present_drug) is None:
        return say(case, "sentence.stop-only")
    return say(case, "sentence.no-stop")


def _decision(case: Case) -> str:
    day = case.journey.decision.decide_by
    if day is None and case.journey.plan is not None:
        day = case.schedule.day0
    if day is None:
        return say(case, "sentence.undecided")
    return say(case, "sentence.decides-by", date=case.speaker.day_bare(day))
