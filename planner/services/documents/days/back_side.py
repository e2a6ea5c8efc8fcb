"""The back of the doctor's sheet: the days, the months, and what has no date."""

from collections.abc import Iterator

from planner.models.ids import DAY0
from planner.models.sheets import BackPart, DoctorBack, Ink
from planner.services.documents.case import Case
from planner.services.documents.days.back_notes import back_notes
from planner.services.documents.days.brief_words import brief_line
from planner.services.documents.days.day_grid import (
    GridSpan,
    any_agreed,
    day_grid,
    grid_span,
)
from planner.services.documents.days.ink import plain, say, strong
from planner.services.documents.days.month_lanes import month_lanes
from planner.services.documents.days.visit_list import visit_list
from planner.services.documents.days.way_home import way_home
from planner.services.documents.days.weeks_before import weeks_before, weeks_title
from planner.services.documents.doctor.clinical_sentence import first_treatment
from planner.services.words.step_words import past_day0_words


def doctor_back(case: Case) -> DoctorBack:
    """Build the second side of the sheet.

    Args:
        case: the journey with its dates, in the language of the paper.
    """
    span = _days_ahead(case)
    return DoctorBack(
        title=_title(case, span),
        about=_about(case, span),
        parts=tuple(_parts(case, span)),
        notes=back_notes(case, span),
    )


def _days_ahead(case: Case) -> GridSpan | None:
    """Return the days of the grid; None once the last of them lies behind."""
    span = grid_span(case)
    return span if span is not None and case.made_on <= span.last else None


def _title(case: Case, span: GridSpan | None) -> str:
    if span is not None:
        return say(case, f"days.{span.title}")
    if _waits_for_day0(case):
        return weeks_title(case)
    return say(case, "list.year-title")


def _waits_for_day0(case: Case) -> bool:
    """Whether a treatment is planned whose day nobody knows."""
    plan = case.journey.plan
    if plan is None or case.schedule.day0 is not None:
        return False
    return not past_day0_words(case.schedule, case.speaker)


def _about(case: Case, span: GridSpan | None) -> Ink:
    if span is None:
        return ()
    speaker = case.speaker
    agreed = any_agreed(case, span)
    told = [say(case, "days.some-agreed" if agreed else "days.none-agreed")]
    first = first_treatment(case)
    if first is not None and first.start is not None and first.id != DAY0:
        what, day = brief_line(case, first), speaker.day_short(first.start)
        told.append(say(case, "days.first-chemo", what=what, date=day))
    day0 = case.schedule.day0
    zero = speaker.labelled(say(case, "dates.day0"), speaker.day(day0)) if day0 else ""
    home = way_home(case)
    after = say(case, "days.home", date=speaker.day_short(home.day)) if home else ""
    before = f"{speaker.points(*told)} ·"
    return (
        *plain(before),
        *strong(zero),
        *plain(f"· {after}" if after else ""),
    )


def _parts(case: Case, span: GridSpan | None) -> Iterator[BackPart]:
    if span is not None:
        yield day_grid(case, span)
        lanes = month_lanes(case, span.last)
        if lanes is not None:
            yield lanes
        return
    if _waits_for_day0(case):
        yield weeks_before(case)
        return
    if grid_span(case) is not None:
        # The days are over: what is left of the two years comes first.
        lanes = month_lanes(case, case.made_on)
        if lanes is not None:
            yield lanes
    yield visit_list(case, "year-title")
