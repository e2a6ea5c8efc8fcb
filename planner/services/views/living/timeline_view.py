"""The plan as a picture in finished words: for the window and for paper."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from planner.models.civil import EARLIEST_DATE, LATEST_DATE, add_months
from planner.models.document import Timeline, TimelineBar, TimelinePoint
from planner.models.journey import Journey
from planner.models.plan.facts import Closure, PlanCalendar
from planner.models.plan.schedule import Schedule, ScheduledStep
from planner.services.views.living.plan_view import PlanRow, plan_rows
from planner.services.words.speaker import Speaker
from planner.services.words.step_words import (
    about,
    anchor_name,
    rough_day0_words,
    undated_day0_words,
)

_ROOM: Final = timedelta(days=10)
_SHORT: Final = timedelta(days=60)
_PHASE_LANES: Final = 3


def plan_timeline(
    journey: Journey,
    schedule: Schedule,
    calendar: PlanCalendar,
    speaker: Speaker,
    rows: tuple[PlanRow, ...] | None = None,
) -> Timeline:
    """Return the picture of a plan; without any dated step, of the next two months.

    Args:
        journey: whose plan it is.
        schedule: its derived dates.
        calendar: the closed days of home and centre.
        speaker: the reader's language.
        rows: the rows of the plan where they are at hand already.
    """
    told = plan_rows(journey, schedule, speaker) if rows is None else rows
    first, last = _bounds(schedule)
    dated = [row for row in told if row.start is not None]
    numbers = _numbers(told, journey)
    phases = _phases((row for row in dated if not _is_own(row, journey)), numbers)
    day0_label = anchor_name(schedule, speaker)
    if schedule.day0 is not None:
        day0_label = speaker.points(day0_label, speaker.day_bare(schedule.day0))
    elif schedule.rough is not None:
        day0_label = speaker.points(day0_label, rough_day0_words(schedule, speaker))
    return Timeline(
        first=first,
        last=last,
        phases=phases,
        windows=_windows(schedule, last),
        points=_points(dated),
        day0=schedule.day0,
        day0_label=day0_label,
        day_numbers=schedule.day_numbers,
        month_labels=_month_labels(first, last, speaker),
        spoken=_spoken(dated, phases, schedule, speaker),
        away=_away(journey, first, last),
        closed=_closed(calendar, first, last, speaker),
        today=schedule.today,
    )


def _bounds(schedule: Schedule) -> tuple[date, date]:
    starts = [step.start for step in schedule.steps if step.start is not None]
    ends = [step.end for step in schedule.steps if step.end is not None]
    days = [schedule.today, *starts, *ends]
    first, last = min(days), max(days)
    if last - first < _SHORT:
        # Asked as a distance: the date itself may lie past the end of the calendar.
        last = first + _SHORT if LATEST_DATE - first > _SHORT else LATEST_DATE
    early = first - _ROOM if first - EARLIEST_DATE > _ROOM else EARLIEST_DATE
    late = last + _ROOM if LATEST_DATE - last > _ROOM else LATEST_DATE
    return early, late


def _is_own(row: PlanRow, journey: Journey) -> bool:
    """Whether a step is the person's own: it does not stretch a phase."""
    return row.id.partition("#")[0] in journey.own_steps


def phase_order(rows: Iterable[PlanRow], journey: Journey) -> tuple[str, ...]:
    """Return the phases of the timetable that have a step, as they begin.

    A phase without any date stays behind those before it in the timetable.

    Args:
        rows: all of the plan; the person's own steps begin no phase.
        journey: with the timetable.
    """
    begins: dict[str, date | None] = {}
    for row in rows:
        known = begins.setdefault(row.phase, None)
        if row.start is not None and not _is_own(row, journey):
            begins[row.phase] = min(known or row.start, row.start)
    phases = journey.plan.protocol.phases if journey.plan is not None else ()
    placed: list[tuple[date, str]] = []
    for phase in phases:
        if phase.id in begins:
            before = max((day for day, _ in placed), default=date.min)
            placed.append((begins[phase.id] or before, phase.id))
    return tuple(phase for _, phase in sorted(placed, key=lambda one: one[0]))


def _numbers(rows: Iterable[PlanRow], journey: Journey) -> Mapping[str, int]:
    """Return the place of each phase among those with a step, from 1."""
    return {phase: at for at, phase in enumerate(phase_order(rows, journey), 1)}


def _phases(
    rows: Iterable[PlanRow], numbers: Mapping[str, int]
) -> tuple[TimelineBar, ...]:
    """Return one bar a phase, from its first to its last step, in free lanes."""
    spans: dict[str, tuple[str, date, date]] = {}
    for row in rows:
        if row.start is None:
            continue
        title, first, last = spans.get(
            row.phase, (row.phase_title, row.start, row.start)
        )
        end = row.end or row.start
        spans[row.phase] = (title, min(first, row.start), max(last, end))
    ends = [date.min] * _PHASE_LANES
    bars: list[TimelineBar] = []
    for phase, (title, first, last) in sorted(
        spans.items(), key=lambda item: item[1][1]
    ):
        # Strictly before: two bars that meet on a day would look like one.
        free = (at for at, taken in enumerate(ends) if taken < first)
        lane = next(free, min(range(_PHASE_LANES), key=ends.__getitem__))
        ends[lane] = last
        bars.append(
            TimelineBar(
                label=title,
                first=first,
                last=last,
                lane=lane,
                subject=phase,
                number=numbers.get(phase, 0),
            )
        )
    return tuple(bars)


def _windows(schedule: Schedule, last: date) -> tuple[TimelineBar, ...]:
    return tuple(
        TimelineBar(
            label="",
            first=max(step.earliest, schedule.today),
            last=min(step.latest, last),
            subject=step.id,
        )
        for step in schedule.steps
        if _has_window(step, schedule.today)
        and step.earliest is not None
        and step.latest is not None
    )


def _has_window(step: ScheduledStep, today: date) -> bool:
    if step.facts.done is not None or step.facts.booked is not None:
        return False
    if step.earliest is None or step.latest is None:
        return False
    return step.earliest < step.latest and step.latest > today


def _points(rows: list[PlanRow]) -> tuple[TimelinePoint, ...]:
    return tuple(
        TimelinePoint(
            label=row.title,
            day=row.start,
            mark=row.mark,
            strong=row.key,
            subject=row.id,
            spoken=row.spoken,
        )
        for row in sorted(rows, key=lambda row: row.start or date.max)
        if row.start is not None
    )


def _away(journey: Journey, first: date, last: date) -> tuple[TimelineBar, ...]:
    return tuple(
        TimelineBar(label=away.why, first=away.first, last=away.last, subject=away.id)
        for away in sorted(journey.away.values(), key=lambda away: away.first)
        if away.last >= first and away.first <= last
    )


def _closed(
    calendar: PlanCalendar, first: date, last: date, speaker: Speaker
) -> tuple[TimelineBar, ...]:
    """Return public holidays and closing days of both places, weekends left out."""
    named: dict[date, str] = {}
    # The centre first: its names come first where both sites have a holiday.
    sites = [calendar.centre]
    if calendar.home != calendar.centre:
        sites.append(calendar.home)
    for site in sites:
        _add_holidays(named, site.holidays, speaker)
    bars = [
        TimelineBar(label=label, first=day, last=day)
        for day, label in sorted(named.items())
        if first <= day <= last
    ]
    closures = [closure for site in sites for closure in site.closures]
    return (*bars, *_closure_bars(closures, first, last))


def _add_holidays(
    named: dict[date, str], holidays: Mapping[date, str], speaker: Speaker
) -> None:
    for day, label in holidays.items():
        known = named.get(day, "")
        named[day] = label if known == label else speaker.facts(known, label)


def _closure_bars(
    closures: Iterable[Closure], first: date, last: date
) -> tuple[TimelineBar, ...]:
    return tuple(
        TimelineBar(label=one.why, first=one.first, last=one.last, subject=one.id)
        for one in closures
        if one.last >= first and one.first <= last
    )


def _month_labels(
    first: date, last: date, speaker: Speaker
) -> tuple[tuple[date, str], ...]:
    labels: list[tuple[date, str]] = []
    start = first.replace(day=1)
    while start <= last:
        if start >= first:
            labels.append((start, speaker.month(start)))
        # The month after it is outside the calendar.
        if (start.year, start.month) == (LATEST_DATE.year, LATEST_DATE.month):
            break
        start = add_months(start, 1)
    return tuple(labels)


def _spoken(
    rows: list[PlanRow],
    phases: tuple[TimelineBar, ...],
    schedule: Schedule,
    speaker: Speaker,
) -> str:
    """Return the text twin: phases with their dates, Day 0, then the key steps."""
    say = speaker.texts.say
    is_rough = schedule.rough is not None
    spans = [
        about(speaker.span(bar.first, bar.last), speaker, rough=is_rough)
        for bar in phases
    ]
    told = [
        say("timeline.phase", phase=bar.label, span=span)
        for bar, span in zip(phases, spans, strict=True)
    ]
    name = anchor_name(schedule, speaker)
    known = undated_day0_words(schedule, speaker)
    if schedule.day0 is not None:
        known = speaker.day_long(schedule.day0)
    day0 = (
        say("timeline.day0", name=name, day=known)
        if known
        else say("timeline.no-day0", name=name)
    )
    keys = [row.spoken for row in rows if row.key]
    lead = say("timeline.lead", count=len(rows))
    return speaker.sentences(lead, day0, *told, *keys)
