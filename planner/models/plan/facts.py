"""Facts: what the person told us about their plan.

Facts are stored; dates are derived.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from planner.models.ids import DAY0, AwayId, StepId
from planner.models.plan.protocol import Site, Step, Traits


class Booking(Struct, frozen=True, kw_only=True):
    """An agreed date; ``end`` for something of several days, ``time`` local text."""

    day: date
    end: date | None = None
    time: str = ""


class Done(Struct, frozen=True, kw_only=True):
    """When it really happened; ``end`` None for one day or while it still goes on.

    Attributes:
        where: the hospital or centre, in own words; "" where nobody said.
    """

    day: date
    end: date | None = None
    where: str = ""


class DropKind(StrEnum):
    """Why a step is out of the plan; the trail stays."""

    CANCELLED = "cancelled"
    SKIPPED = "skipped"


class Dropped(Struct, frozen=True, kw_only=True):
    """A step that will not happen, with the person's reason."""

    kind: DropKind = DropKind.CANCELLED
    why: str = ""


class Before(Struct, frozen=True, kw_only=True):
    """What is told of a step that lies before the first day of use.

    Attributes:
        happened: None for "don't know".
        when: ``YYYY``, ``YYYY-MM`` or "" of one that happened on a day nobody knows; a
            known day is told as done. Beside a day it says that the step was over by
            then, as far as its aimed length goes.
    """

    happened: bool | None = None
    when: str = ""


class StepFacts(Struct, frozen=True, kw_only=True):
    """Everything told about one step (or one occurrence ``<id>#<n>``).

    Attributes:
        later: before this day the person wants not to be asked about it again; it
            moves no date.
        due: the last day for it ("renew passport by 15 Jan"): wished, agreed by nobody.
    """

    booked: Booking | None = None
    done: Done | None = None
    dropped: Dropped | None = None
    not_before: date | None = None
    before: Before | None = None
    later: date | None = None
    due: date | None = None
    note: str = ""


class LastShown(Struct, frozen=True, kw_only=True):
    """The days for which a step was last shown, before they went by without a word.

    Not told by the person: kept when something is told afterwards, so that the past
    does not move with it.

    Attributes:
        first, last: its days; ``last`` None for one day.
    """

    step: StepId
    first: date
    last: date | None = None


class ConfirmedRule(Struct, frozen=True, kw_only=True):
    """A rule of the plan that a centre said is right, or told otherwise.

    Attributes:
        rule: its key, ``<step>.<part>``.
        by: the centre, in own words.
        value: what was confirmed; of another value it is no confirmation.
        own: the centre has it otherwise than the timetable had.
    """

    rule: str
    by: str
    on: date
    value: str
    own: bool = False


class Away(Struct, frozen=True, kw_only=True):
    """Days on which the person cannot attend anything, first and last included."""

    id: AwayId
    first: date
    last: date
    why: str = ""


class HelpKind(StrEnum):
    """What somebody near the person does on a day."""

    DRIVES = "drives"
    STAYS = "stays"


class Helper(Struct, frozen=True, kw_only=True):
    """Who drives, or stays with the person, on which days, both included.

    Attributes:
        who: the name, in own words.
    """

    id: AwayId
    first: date
    last: date
    who: str
    does: HelpKind


class Closure(Struct, frozen=True, kw_only=True):
    """Days on which a site's clinics are shut beside public holidays."""

    id: AwayId
    site: Site
    first: date
    last: date
    why: str = ""


class AnchorDate(Struct, frozen=True, kw_only=True):
    """What the person fixed: Day 0, or the day the centre starts."""

    step: StepId = DAY0
    day: date


class RoughAnchor(Struct, frozen=True, kw_only=True):
    """What is known while nobody knows the day: a month, a season, a waiting list.

    Attributes:
        step: Day 0, or the step the centre starts on.
        first: no day before it; None for a place on a waiting list.
        last: no day after it; None for "not before ``first``", and on a waiting list.
    """

    step: StepId = DAY0
    first: date | None = None
    last: date | None = None


AnyAnchor = AnchorDate | RoughAnchor
"""What can be known of the day: the day itself, or what is known meanwhile."""


class PlanFacts(Struct, frozen=True, kw_only=True):
    """All facts the scheduler needs.

    Attributes:
        anchor: the pinned date; None while nobody knows Day 0.
        rough: what is known of it meanwhile; it counts only without an anchor.
        steps: facts by step id, occurrences as ``<id>#<n>``.
        away: the person's away dates.
        own_steps: steps the person added.
        traits: for the conditions of steps.
        again: tests that were done and have to be done once more (see
            ``planner.scheduling.repeats``).
    """

    anchor: AnchorDate | None = None
    rough: RoughAnchor | None = None
    steps: Mapping[StepId, StepFacts] = field(default_factory=dict)
    away: tuple[Away, ...] = ()
    own_steps: tuple[Step, ...] = ()
    traits: Traits = Traits()
    again: frozenset[StepId] = frozenset()

    @property
    def anchor_step(self) -> StepId:
        """The step whose day is fixed, roughly known or asked for."""
        known = self.anchor or self.rough
        return DAY0 if known is None else known.step


class SiteCalendar(Struct, frozen=True, kw_only=True):
    """Which days a site's day clinics are shut.

    Attributes:
        weekend: weekday numbers, Monday 0.
        holidays: public holidays with their name.
        closures: the site's own closing days.
    """

    weekend: frozenset[int] = frozenset({5, 6})
    holidays: Mapping[date, str] = field(default_factory=dict)
    closures: tuple[Closure, ...] = ()


class PlanCalendar(Struct, frozen=True, kw_only=True):
    """The calendars of the two places a journey happens in."""

    home: SiteCalendar = field(default_factory=SiteCalendar)
    centre: SiteCalendar = field(default_factory=SiteCalendar)

    def site(self, site: Site) -> SiteCalendar:
        """Return the calendar of a site."""
        return self.home if site is Site.HOME else self.centre
