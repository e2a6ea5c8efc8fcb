"""The sentence at the head of the hand-over: what is wished, who is missing.

Told only from what is known; the weightiest parts stand first.
"""

from collections.abc import Iterator

from planner.models.ids import DAY0
from planner.models.journey import ContactRole
from planner.models.plan.schedule import GapKind
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import (
    HAPPENED,
    brief_line,
    is_agreed,
    scheduled,
)
from planner.services.documents.days.ink import found, say
from planner.services.documents.days.way_home import way_home
from planner.services.documents.parts.closing_parts import is_for_cells
from planner.services.language.letters import capitalized
from planner.services.views.deciding.treatment_name import (
    treatment_name as named_treatment,
)
from planner.services.words.step_words import start_bare


def care_sentence(case: Case, *, gaps: bool = True) -> Iterator[str]:
    """Yield the parts of the sentence, each a sentence of its own.

    Args:
        case: the journey with its dates, in the language of the paper.
        gaps: whether it says who is named or missing for the time at home.
    """
    yield from filter(None, (_illness(case), _treatment(case), _home(case)))
    named = case.contact(ContactRole.AFTERCARE)
    if not gaps:
        return
    if named is not None:
        yield say(case, "handover.sentence.aftercare", name=case.reach(named))
    elif any(gap.kind is GapKind.AFTERCARE for gap in case.schedule.gaps):
        yield say(case, "handover.sentence.nobody")


def _home(case: Case) -> str:
    """Return since when, or about when, the person is at home; "" where none knows."""
    letter, way = case.journey.aftercare.discharge, way_home(case)
    if letter is not None and letter.home_on is not None:
        date_ = case.speaker.day_bare(letter.home_on)
        return say(case, "handover.sentence.was-home", date=date_)
    if way is None:
        return ""
    key = "was-home" if way.happened else "home"
    date_ = case.speaker.day_bare(way.day)
    return say(case, f"handover.sentence.{key}", date=date_)


def treatment_name(case: Case) -> str:
    """Return the treatment of the plan as a doctor calls it, "" without one."""
    plan = case.journey.plan
    if plan is None:
        return ""
    name = found(case, f"option.{plan.option}.name")
    more = found(case, f"option.{plan.option}.more")
    name = name or named_treatment(case.journey, case.speaker)
    return case.speaker.aside(name, more) if more else name


def _illness(case: Case) -> str:
    kind = case.journey.profile.ms_type
    if kind is None:
        return say(case, "handover.sentence.ms")
    told = capitalized(case.speaker.label(kind), case.speaker.language)
    return say(case, "handover.sentence.type", type=told)


def _treatment(case: Case) -> str:
    day0 = next((row for row in case.rows if row.id == DAY0), None)
    what = treatment_name(case)
    if day0 is not None and not is_for_cells(case):
        what = capitalized(brief_line(case, day0), case.speaker.language)
    letter = case.journey.aftercare.discharge
    if letter is not None and letter.cells_on is not None:
        date_ = case.speaker.day_bare(letter.cells_on)
        return say(case, "sentence.happened", what=what, date=date_)
    if day0 is None or day0.start is None:
        return say(case, "handover.sentence.no-date", what=what)
    key = "happened" if day0.state in HAPPENED else "wished"
    if key == "wished" and is_agreed(case, day0):
        key = "agreed"
    date_ = start_bare(scheduled(case, day0), case.speaker)
    return say(case, f"sentence.{key}", what=what, date=date_)
