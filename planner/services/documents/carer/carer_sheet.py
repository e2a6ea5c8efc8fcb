"""The carer's sheet, for the fridge: the night number, the signs, the next four weeks.

It speaks to the carer. Nothing on it is about choices, values or sources, and no name
of a driver is printed that nobody told: there is a line to write it on.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from planner.models.care_sheets import CarerSheet, NightCall
from planner.models.civil import last_day_of
from planner.models.errors import PlannerError
from planner.models.journey import ContactRole
from planner.models.plan.facts import HelpKind
from planner.models.plan.protocol import StepKind
from planner.models.plan.schedule import ScheduledStep
from planner.models.sheets import Day, DayGrid, Ink, Words
from planner.models.structs import replace
from planner.scheduling.whatever_happens import DateOutcome, Holds
from planner.services.documents.carer.emergency_card import (
    CELLS,
    DRUG,
    OTHER,
    TRANSPLANT,
    night_number,
    treatment_kind,
)
from planner.services.documents.case import Case
from planner.services.documents.days.brief_words import OVER, is_agreed, scheduled
from planner.services.documents.days.day_grid import (
    GridSpan,
    day_grid,
    grid_span,
    steps_on,
)
from planner.services.documents.days.ink import (
    found,
    plain,
    say,
    strong,
    to_fill,
)
from planner.services.documents.doctor.clinical_sentence import drug_name
from planner.services.documents.doctor.doctor_sheet import owner
from planner.services.journeys.what_if import whatever
from planner.services.views.deciding.treatment_name import treatment_name
from planner.services.views.living.plan_view import PlanRow
from planner.services.views.living.whatever_view import is_relied_on
from planner.services.views.signs_to_call import asks_to_carry, signs_to_call

_WEEKS: Final = 4
_A_DAY: Final = timedelta(days=1)
_SPAN: Final = timedelta(days=7 * _WEEKS - 1)
_SIGNS: Final = {
    TRANSPLANT: (
        "bleeding",
        "breath-heart",
        "head",
        "infection-signs",
        "vomiting",
        "contact-shingles",
    ),
    CELLS: (
        "after-spine-injection",
        "infection-signs",
        "clot",
        "breath-heart",
        "bleeding",
        "ms-worse",
    ),
    DRUG: (),
    OTHER: (
        "infection-signs",
        "head",
        "breath-heart",
        "bleeding",
        "vomiting",
        "ms-worse",
    ),
}
"""Of the content's signs to call for, those of each treatment, weightiest first."""
_ALWAYS: Final = ("papers", "thermometer")
_SOON_AFTER: Final = timedelta(days=14)
"""The trip home often comes right after the four weeks, and a carer counts on it."""


def carer_sheet(case: Case) -> CarerSheet:
    """Build the sheet for the four weeks that are next.

    They begin with the week of the treatment; where that is over with this one, or with
    the week of whatever is next.

    Args:
        case: the journey with its dates, in the language of the paper.

    Raises:
        PlannerError: ``export.nothing-to-carry`` where nothing has to be watched for.
    """
    if not asks_to_carry(case.journey, case.catalog, case.made_on):
        raise PlannerError("export.nothing-to-carry")
    span, of_drug = _weeks(case), treatment_kind(case) == DRUG
    bag = tuple(_bag(case, span))
    return CarerSheet(
        owner=owner(case),
        call=_call(case),
        signs_title=say(case, "fridge.signs-drug" if of_drug else "fridge.signs"),
        limit=_limit(case),
        signs=tuple(call_signs(case)),
        days_title=case.speaker.span(span.first, span.last) if span else "",
        drive=say(case, "fridge.drive"),
        days=_grid(case, span) if span else None,
        no_days=say(case, "fridge.no-days-drug" if of_drug else "fridge.no-days"),
        bag_title=say(case, "fridge.bag"),
        bag=bag,
        more_bag=tuple(
            say(case, "fridge.more-bag", count=count) for count in range(1, len(bag))
        ),
        more_day=say(case, "fridge.more-day"),
        visitors=_visitors(case),
        holds=tuple(_holds(case, span)) if span else (),
        foot=_foot(case, span),
    )


def _weeks(case: Case) -> GridSpan | None:
    """Return four whole weeks; None where the treatment has no day.

    With a drug there is no first week of treatment: they begin with whatever is next.
    """
    treatment = grid_span(case)
    if treatment is None:
        of_drug = treatment_kind(case) == DRUG
        return _weeks_of_next(case, case.made_on) if of_drug else None
    first = max(treatment.first, case.made_on)
    span = _four_weeks(first)
    if treatment.last >= first or steps_on(case, span):
        return span
    return _weeks_of_next(case, span.last + _A_DAY)


def _weeks_of_next(case: Case, first: date) -> GridSpan | None:
    """Return four weeks from what is next on a day, None where nothing is."""
    ahead = [
        row.start
        for row in case.rows
        if row.start and row.start >= first and row.state not in OVER
    ]
    return _four_weeks(min(ahead)) if ahead else None


def _four_weeks(day: date) -> GridSpan:
    monday = day - _A_DAY * day.weekday()
    return GridSpan(first=monday, last=monday + _SPAN, roomy=True)


def _grid(case: Case, span: GridSpan) -> DayGrid:
    heads = tuple(case.speaker.weekday(number, short=True) for number in range(7))
    grid = day_grid(case, span)
    weeks = tuple(
        replace(
            week,
            days=tuple(one and _with_helpers(case, one) for one in week.days),
        )
        for week in grid.weeks
    )
    return replace(grid, heads=heads, weeks=weeks)


def _with_helpers(case: Case, day: Day) -> Day:
    """Return the day by its name, with who drives and who stays where it was told."""
    told = [
        one.who
        if one.does is HelpKind.DRIVES
        else say(case, "fridge.stays", name=one.who)
        for one in case.journey.helpers.values()
        if one.first <= day.day <= one.last
    ]
    return replace(
        day,
        helpers=case.speaker.facts(*told),
        name=case.speaker.day_short(day.day, weekday=True),
    )


def _call(case: Case) -> NightCall:
    kind = treatment_kind(case)
    contact, centre = case.contact(ContactRole.CENTRE_24H), case.centre()
    unit = contact.name if contact and contact.name else centre.name if centre else ""
    named = strong(unit) or to_fill(case, "fridge.unit")
    return NightCall(
        who=(plain(say(case, "fridge.call")), named),
        number=night_number(case),
        to_write=to_fill(case, "band.phone"),
        alarm=say(case, f"fridge.alarm.{kind}"),
        more=(to_fill(case, "fridge.nobody"), _what_to_say(case, kind)),
    )


def _what_to_say(case: Case, kind: str) -> Ink:
    profile = case.journey.profile
    born = profile.born
    who = profile.name
    if who and born:
        day = case.speaker.day_bare(born)
        who = say(case, "fridge.who", name=who, born=day)
    name = treatment_name(case.journey, case.speaker)
    key = "say" if who else "say-unnamed"
    if kind == DRUG:
        name = drug_name(case) or say(case, "fridge.some-drug")
    words = say(case, f"fridge.{key}.{kind}", who=who, treatment=name)
    allergic = case.speaker.facts(*(one.name for one in profile.allergies))
    told = say(case, "fridge.allergic", names=allergic) if allergic else ""
    return plain(case.speaker.sentences(words, told) if told else words)


def _limit(case: Case) -> Ink:
    """Return room for the team's own limit of fever; a drug has none."""
    if treatment_kind(case) == DRUG:
        return ()
    return (*to_fill(case, "fridge.limit"), Words(text=say(case, "fridge.degrees")))


def call_signs(case: Case) -> Iterator[str]:
    """Yield the signs that have few words here, weightiest first, then the drug's."""
    concern = signs_to_call(case.journey, case.catalog, case.made_on)
    listed = {flag.id for flag in concern}
    for flag in _SIGNS[treatment_kind(case)]:
        if flag in listed:
            yield say(case, f"fridge.sign.{flag}")
    for sign in concern:
        told = found(case, f"fridge.sign.{sign.id}") if sign.drugs else ""
        if told:
            yield told


def _bag(case: Case, span: GridSpan | None) -> Iterator[str]:
    for what in _ALWAYS:
        yield say(case, f"fridge.take.{what}")
    yield from _medicines(case)
    days: dict[str, list[str]] = {}
    for day, rows in sorted(steps_on(case, span).items()) if span else ():
        for row in rows:
            what = found(case, f"fridge.take.{scheduled(case, row).step.words_id}")
            if what and row.start == day and row.state not in OVER:
                days.setdefault(what, []).append(case.speaker.day_short(day))
    for what, told in days.items():
        yield say(case, "fridge.take-on", what=what, day=case.speaker.facts(*told))


def _medicines(case: Case) -> Iterator[str]:
    """Yield the medicines taken now, by name: how they are taken the hospital wrote."""
    today = case.made_on
    taken = [
        one.name
        for one in case.journey.profile.medicines
        if not one.until or last_day_of(one.until) >= today
    ]
    if taken:
        names = case.speaker.facts(*taken)
        yield say(case, "fridge.take.medicines", names=names)


def _holds(case: Case, span: GridSpan) -> Iterator[str]:
    """Yield whether the last trip of the weeks holds, or the carer's last days."""
    near = [
        step
        for step in case.schedule.steps
        if is_relied_on(step)
        and step.start is not None
        and span.first <= step.start <= span.last + _SOON_AFTER
    ]
    # The way home is what a carer keeps days free for.
    near.sort(key=lambda step: (step.step.kind is StepKind.TRIP, step.start))
    for step in reversed(near):
        found = whatever(case.journey, case.calendar, case.made_on, step)
        if found is not None:
            yield held_words(case, step, found)
            return


def held_words(case: Case, step: ScheduledStep, outcome: DateOutcome) -> str:
    """Return in one line whether a date holds, and what to do.

    Args:
        case: the journey with its dates.
        step: one that has a date.
        outcome: of that date.
    """
    speaker = case.speaker
    told = {
        "step": speaker.step_title(step.step, step.number),
        "day": speaker.day_bare(step.start) if step.start else "",
    }
    over_by = min((last for _, last in outcome.over_by), default=None)
    if outcome.holds is Holds.SAFE_IF and over_by is not None:
        by = speaker.day_bare(over_by)
        return say(case, "fridge.holds.over-by", by=by, **told)
    return say(case, f"fridge.holds.{outcome.holds.value}", **told)


def _visitors(case: Case) -> Ink:
    if treatment_kind(case) != TRANSPLANT:
        return ()
    lead, told = say(case, "fridge.visitors"), say(case, "fridge.nobody-ill")
    return (*strong(lead), *plain(told))


def _foot(case: Case, span: GridSpan | None) -> str:
    told = {
        "version": str(case.journey.revision),
        "date": case.speaker.day_bare(case.made_on),
    }
    if span is None:
        return say(case, "fridge.foot", **told)
    agreed = [is_agreed(case, row) for row in _rows(case, span)]
    key = "all-agreed" if agreed and all(agreed) else "not-all"
    if not any(agreed):
        key = "wished"
    after = case.speaker.day_short(span.last + _A_DAY)
    return case.speaker.points(
        say(case, "fridge.foot", **told),
        say(case, f"fridge.dates.{key}"),
        say(case, "fridge.next", date=after),
    )


def _rows(case: Case, span: GridSpan) -> list[PlanRow]:
    """Return the rows that stand in a cell, each once."""
    cells = steps_on(case, span).values()
    return list({row.id: row for rows in cells for row in rows}.values())
