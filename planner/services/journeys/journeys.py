"""The journeys of this laptop: open, record, preview, undo, schedule."""

from collections.abc import Iterator
from datetime import date, datetime

from msgspec import Struct

from planner.models.edit import Edit
from planner.models.ids import DAY0, JourneyId, StepId
from planner.models.journey import (
    Action,
    HistoryEntry,
    Journey,
    JourneySummary,
)
from planner.models.plan.facts import PlanCalendar
from planner.models.plan.protocol import Place
from planner.models.plan.schedule import (
    Problem,
    Schedule,
    ScheduleDifference,
    ScheduledStep,
)
from planner.models.rules.plain_text import clean_line
from planner.models.structs import replace
from planner.services.edits.past_days import (
    moves_dates,
    with_past_of,
    without_days_to_come,
)
from planner.services.edits.treatment_change import earlier_step, laid_by
from planner.services.journeys.calendars import CalendarService
from planner.services.journeys.plan_facts import check_booked_apply, derive_dates
from planner.services.journeys.warnings import (
    care_gaps,
    day0_passed,
    rests,
    too_late,
    without_rest,
)
from planner.services.ports import Catalog, Clock, HolidayRules, JourneyStore


class Preview(Struct, frozen=True, kw_only=True):
    """What an edit would do to the dates, before it is taken.

    Attributes:
        on_open_wards: steps on a ward on new closing days of its site: wards stay open.
        told_on: steps that leave the plan and stay told as done beside it.
    """

    before: Schedule
    after: Schedule
    difference: ScheduleDifference
    on_open_wards: tuple[ScheduledStep, ...] = ()
    told_on: frozenset[StepId] = frozenset()


class JourneyService:
    """The door through which the window, the command line and the tests go.

    Args:
        store: where the journeys are kept.
        catalog: the shipped content.
        clock: what today and now are.
        closed_days: public holidays and weekends of countries.
    """

    def __init__(
        self,
        store: JourneyStore,
        catalog: Catalog,
        clock: Clock,
        closed_days: HolidayRules,
    ) -> None:
        self.store = store
        self.catalog = catalog
        self.clock = clock
        self.closed_days = closed_days
        self.calendars = CalendarService(store, closed_days)

    def today(self) -> date:
        """Return today's civil date; every date is derived for it."""
        return self.clock.today()

    def now(self) -> datetime:
        """Return the moment, UTC; what is recorded carries it."""
        return self.clock.now()

    def calendar(self, journey: Journey, today: date) -> PlanCalendar:
        """Return the days on which home and centre of a journey are closed.

        Raises:
            PlannerError: ``country.unknown`` for a country that does not exist.
        """
        return self.calendars.plan_calendar(journey, today)

    def draft(self, title: str) -> Journey:
        """Return a new, empty journey that is not stored yet.

        Raises:
            PlannerError: ``text.empty`` or ``text.too-long`` for the title.
        """
        return Journey(
            id=_fresh_id(),
            title=clean_line(title, "title"),
            created=self.today(),
        )

    def add(self, journey: Journey, then: Edit | None = None) -> Journey:
        """Store a new journey with the first entry of its history.

        ``then`` is an edit of it that is taken with it: both are stored or none.
        """
        details = {"title": journey.title}
        edit = Edit(journey=journey, action=Action.CREATED, details=details)
        return self.store.add(edit, self.now(), then)

    def create(self, title: str) -> Journey:
        """Store a new, empty journey; refuses as ``draft``."""
        return self.add(self.draft(title))

    def adopt(self, journey: Journey) -> Journey:
        """Store a journey that came from a data file.

        It keeps its id, so that calendar entries stay the same; when this laptop has
        a journey of that id already, the newcomer gets a fresh one and nothing is
        overwritten.
        """
        taken = {summary.id for summary in self.store.summaries()}
        if journey.id in taken:
            journey = replace(journey, id=_fresh_id())
        edit = Edit(
            journey=journey, action=Action.IMPORTED, details={"title": journey.title}
        )
        return self.store.add(edit, self.now())

    def summaries(self) -> tuple[JourneySummary, ...]:
        """Return all journeys, last changed first."""
        return self.store.summaries()

    def open(self, journey: JourneyId) -> Journey:
        """Return a journey.

        Raises:
            PlannerError: ``journey.unknown``.
        """
        return self.store.load(journey)

    def record(self, before: Journey, edit: Edit) -> Journey:
        """Take an edit worked out from ``before``: one transaction, one entry.

        Raises:
            PlannerError: ``journey.changed-elsewhere`` when another window or program
                changed the journey since ``before``; as ``check_booked_apply``. Nothing
                is stored then.
        """
        return self.store.commit(before, self._kept(before, edit), self.clock.now())

    def history(self, journey: JourneyId) -> tuple[HistoryEntry, ...]:
        """Return what was done, oldest first."""
        return self.store.history(journey)

    def undo(self, seen: Journey) -> Journey:
        """Take back the newest action in force of a journey as it is in view.

        Raises:
            PlannerError: ``history.nothing-to-undo``; ``journey.changed-elsewhere``
                when another program changed it: its change is not taken back unsaid.
        """
        return self.store.undo(seen.id, seen=seen.revision)

    def redo(self, seen: Journey) -> Journey:
        """Take up again what was undone last in a journey as it is in view.

        Raises:
            PlannerError: ``history.nothing-to-redo``, ``journey.changed-elsewhere``.
        """
        return self.store.redo(seen.id, seen=seen.revision)

    def go_back(self, seen: Journey, number: int) -> Journey:
        """Go back to how things were right after history entry ``number``.

        Raises:
            PlannerError: ``history.unknown-entry``; ``history.dropped`` for one that
                was undone before something else was done;
                ``journey.changed-elsewhere``.
        """
        return self.store.go_back(seen.id, number, seen=seen.revision)

    def past(self, journey: JourneyId, number: int) -> Journey:
        """Return how things were right after entry ``number``; stores nothing.

        Raises:
            PlannerError: as ``go_back``.
        """
        return self.store.past(journey, number)

    def schedule(self, journey: Journey, *, today: date | None = None) -> Schedule:
        """Derive all dates, problems and gaps of a journey.

        A journey without a plan has an empty schedule.

        Args:
            journey: with or without a plan.
            today: the day it is looked at; the laptop's when None.

        Raises:
            PlannerError: as ``planner.scheduling``'s ``schedule``, and
                ``country.unknown``.
        """
        day = today or self.today()
        if journey.plan is None:
            return Schedule(today=day)
        derived = derive_dates(journey, journey.plan, self.calendar(journey, day), day)
        # A plan that rests asks for nothing; taking it up shows what has gone by.
        asked, late = ((), ()) if rests(journey) else _of_the_past(derived)
        return replace(
            derived,
            problems=(*asked, *derived.problems, *late),
            gaps=(*derived.gaps, *care_gaps(journey)),
        )

    def preview(self, before: Journey, edit: Edit) -> Preview:
        """Show what an edit would move, keep, break and solve. Stores nothing."""
        return self.compare(before, self._kept(before, edit).journey)

    def _kept(self, before: Journey, edit: Edit) -> Edit:
        """Return the edit with what had gone by where it was shown until now."""
        after = edit.journey
        check_booked_apply(before, after)
        if before.plan is None or after.plan is None:
            return edit
        if not moves_dates(before, after):
            return edit
        kept = with_past_of(edit, self.schedule(before), self.today())
        if not kept.journey.shown:
            return kept
        return without_days_to_come(kept, self.schedule(kept.journey))

    def compare(self, before: Journey, after: Journey) -> Preview:
        """Show how the dates of a journey differ from those of an earlier state."""
        from planner.scheduling.differences import (  # noqa: PLC0415  not at the start
            difference,
        )

        now = self.schedule(before)
        then = self.schedule(after)
        return Preview(
            before=now,
            after=then,
            difference=without_rest(difference(now, then), before, after),
            on_open_wards=_on_open_wards(before, after, then),
            told_on=frozenset(_told_on(before, after, then)),
        )


def _told_on(before: Journey, after: Journey, dates: Schedule) -> Iterator[StepId]:
    """Yield what was done and is told on beside a plan that does not have it."""
    for step, told in before.facts.items():
        if told.done is None or told.dropped is not None:
            continue
        kept = after.facts.get(step)
        gone = step not in dates.by_id and earlier_step(after, step)[0] is not None
        if gone and kept is not None and kept.done is not None:
            yield step
    option = before.plan.option if before.plan is not None else None
    if (
        option is not None
        and laid_by(option) in after.facts.keys() - before.facts.keys()
    ):
        yield DAY0


def _of_the_past(found: Schedule) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    return day0_passed(found), too_late(found)


def _on_open_wards(
    before: Journey, after: Journey, dates: Schedule
) -> tuple[ScheduledStep, ...]:
    new = [one for key, one in after.closures.items() if key not in before.closures]
    return tuple(
        step
        for step in dates.steps
        if step.start is not None
        and step.step.place is Place.WARD
        and step.facts.done is None
        and any(
            one.site is step.step.site
            and step.start <= one.last
            and one.first <= (step.end or step.start)
            for one in new
        )
    )


def _fresh_id() -> JourneyId:
    from uuid import uuid4  # noqa: PLC0415  not at the start

    return JourneyId(uuid4().hex)
