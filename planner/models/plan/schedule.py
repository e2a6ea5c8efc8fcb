"""What the scheduler returns: derived, never stored."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from msgspec import Struct, field

from planner.models.ids import SourceId, StepId
from planner.models.plan.facts import RoughAnchor, StepFacts
from planner.models.plan.protocol import End, Role, Step, TimingRule


class StepState(StrEnum):
    """The state of a step on a given day.

    Of NO_TIME the last possible day was over before anybody planned it: it never had a
    day, and has none now.
    """

    PLANNED = "planned"
    BOOKED = "booked"
    DUE = "due"
    WAS_PLANNED = "was-planned"
    NO_TIME = "no-time"
    UNDER_WAY = "under-way"
    DONE = "done"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"
    NEEDS_DATE = "needs-date"
    BEFORE = "before"


class ReasonKind(StrEnum):
    """What can hold a date or take part in a conflict."""

    RULE = "rule"
    DURATION = "duration"
    VALIDITY = "validity"
    REPEAT = "repeat"
    ORDER = "order"
    CLOSED = "closed"
    AWAY = "away"
    BOOKED = "booked"
    DONE = "done"
    NOT_BEFORE = "not-before"
    ANCHOR = "anchor"
    ROUGH = "rough"
    TODAY = "today"
    SHOWN = "shown"
    AGAIN = "again"
    AIM = "aim"


class BoundSide(StrEnum):
    """Which date of a step a reason speaks of."""

    DATE = "date"
    EARLIEST = "earliest"
    LATEST = "latest"


class Reason(Struct, frozen=True, kw_only=True, cache_hash=True):
    """One link of a why-chain or one member of a conflict.

    Attributes:
        kind: what holds.
        step: the step that is held.
        other: the step it is held by, where there is one.
        owner: whose rule or fact it is, the step or the other; None for closed days and
            days away, which are the step's own.
        side: whether it holds the date, the earliest or the latest.
        rule: the timing rule, for kind RULE, AIM and REPEAT.
        first: the date (or the first of the dates) the reason speaks of.
        last: the last of these dates.
        label: own words that belong to it (name of the holiday, why away).
        sources: where the rule comes from.
    """

    kind: ReasonKind
    step: StepId
    other: StepId | None = None
    owner: StepId | None = None
    side: BoundSide = BoundSide.DATE
    rule: TimingRule | None = None
    first: date | None = None
    last: date | None = None
    label: str = ""
    sources: tuple[SourceId, ...] = ()


class ProblemKind(StrEnum):
    """What the plan cannot have as it stands."""

    CONFLICT = "conflict"
    TOO_OLD = "too-old"
    CLOSED_DAY = "closed-day"
    AWAY_DAY = "away-day"
    OUT_OF_RANGE = "out-of-range"
    TOO_LATE = "too-late"
    DAY0_PASSED = "day0-passed"
    TOO_SOON = "too-soon"
    OUT_OF_ORDER = "out-of-order"


class Remedy(Struct, frozen=True, kw_only=True):
    """One fact that could give way, and the days on which it would fit.

    Any day from ``earliest`` to ``latest`` (None for open) on which the step's place
    is open and the person there takes the problem away: as the new start of a booking
    or of the anchor; for a "not before", as the day the step would have to be allowed
    on. A booking of several days keeps its length; where ``binds`` is END it keeps its
    start, and these are days for its end. For days away, ``earliest`` is the day from
    which on the person may be away, ``latest`` the last day they may be away; without
    either the days away are left out.

    Attributes:
        step: the step the fact is about; for days away the first one they hit.
        earliest: not before today; None for a "not before".
        fact: BOOKED, ANCHOR, NOT_BEFORE or AWAY.
        away: AWAY: the first and the last of the days away as they are now.
        binds: BOOKED: which end of the booking the days are for.
        breaks: whether something else will not fit then; offered only where no other
            way out is found.
    """

    step: StepId
    earliest: date | None = None
    latest: date | None = None
    fact: ReasonKind = ReasonKind.BOOKED
    away: tuple[date, date] | None = None
    binds: End = End.START
    breaks: bool = False


class Problem(Struct, frozen=True, kw_only=True):
    """Something that cannot hold together.

    Clashes that rest on the same facts (Day 0, a booking, days away, a closing) are one
    problem. Each of ``clashes`` is irreducible: dropping any one reason solves it.

    Attributes:
        steps: the steps it is about, most telling first.
        reasons: rules and facts of all clashes, each once.
        clashes: irreducible sets of rules and facts; empty where it is no conflict.
        hit: the steps that cannot be where they are, in date order; those of clashes
            beyond the ones that are told among them.
        remedies: what could give way; each by itself solves all clashes.
        age_days: TOO_OLD: age of the result on the day it is needed; TOO_SOON: days
            between the two.
        repeat_from: TOO_OLD: the first day still to come on which repeating would do.
        limit: TOO_OLD: how long the result is good, as offset text.
        day: the day concerned (needed on, closed, away, done too early).
    """

    kind: ProblemKind
    steps: tuple[StepId, ...]
    reasons: tuple[Reason, ...] = ()
    clashes: tuple[tuple[Reason, ...], ...] = ()
    hit: tuple[StepId, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    age_days: int | None = None
    repeat_from: date | None = None
    limit: str = ""
    day: date | None = None


class GapKind(StrEnum):
    """What the plan needs and does not have."""

    TEAM_DATE = "team-date"
    DAY0 = "day0"
    AFTERCARE = "aftercare"
    EMERGENCY_NUMBER = "emergency-number"
    CARER = "carer"
    COUNTRY = "country"


class Gap(Struct, frozen=True, kw_only=True):
    """A missing piece and who can give it."""

    kind: GapKind
    step: StepId | None = None
    ask: Role = Role.PATIENT


class ScheduledStep(Struct, frozen=True, kw_only=True):
    """A step with its derived dates.

    ``start`` and ``end`` are where it stands; ``earliest`` to ``latest`` bound its
    start, ``earliest_end`` to ``latest_end`` its end, over all schedules that respect
    every rule, duration, closed day, away date and fact. ``aim`` is the wished start.
    All are None while a date only the team can set is missing, or (latest) open.

    Attributes:
        id: ``<step>`` or ``<step>#<n>``.
        step: the step it comes from.
        number: occurrence, None when it does not repeat.
        day: day number of the start, 0 on Day 0; None without Day 0, and in plans that
            do not count days.
        clock: the name of the day numbers that its phase has of its own; "" for none.
        clock_day: its number by them.
        instead_of: the other steps of a choice that is still open; one takes place.
        rough: it hangs on a Day 0 of which only a span is known: its dates stand for
            many, and are never shown without that word.
        beside_day0: where it would stand, in days after Day 0 (negative before it),
            while no Day 0 gives it a date; None where nothing ties it.
        applies: False while a condition has not been answered ("if it applies").
        fits: False for a step that a clash is about; it keeps its place in the order.
        why: chain of reasons for the date, its earliest and its latest.
    """

    id: StepId
    step: Step
    number: int | None = None
    start: date | None = None
    end: date | None = None
    earliest: date | None = None
    latest: date | None = None
    earliest_end: date | None = None
    latest_end: date | None = None
    aim: date | None = None
    day: int | None = None
    clock: str = ""
    clock_day: int | None = None
    instead_of: tuple[StepId, ...] = ()
    rough: bool = False
    beside_day0: int | None = None
    state: StepState = StepState.PLANNED
    facts: StepFacts = StepFacts()
    applies: bool = True
    fits: bool = True
    why: tuple[Reason, ...] = ()


class Schedule(Struct, frozen=True, kw_only=True):
    """The derived plan: steps in date order (undated last), problems and gaps.

    Attributes:
        day0: None while nobody knows it, or knows it only roughly.
        rough: what is known of it then; None with an exact day.
        day_numbers: whether days are told as "Day -4" (see ``TreatmentProtocol``).
        feasible: False when rules and facts cannot all hold; the dates then respect
            as many as possible and ``problems`` names minimal conflicting sets. What
            lies wholly in the past is no such contradiction.
    """

    today: date
    day0: date | None = None
    rough: RoughAnchor | None = None
    day_numbers: bool = True
    steps: tuple[ScheduledStep, ...] = ()
    problems: tuple[Problem, ...] = ()
    gaps: tuple[Gap, ...] = ()
    feasible: bool = True
    by_id: Mapping[StepId, ScheduledStep] = field(default_factory=dict)


class MoveKind(StrEnum):
    """What happened to a step between two schedules."""

    MOVED = "moved"
    STAYS = "stays"
    APPEARS = "appears"
    GOES = "goes"


class Move(Struct, frozen=True, kw_only=True):
    """One step before and after a change; STAYS is for booked and done steps."""

    kind: MoveKind
    step: StepId
    before: ScheduledStep | None = None
    after: ScheduledStep | None = None


class ScheduleDifference(Struct, frozen=True, kw_only=True):
    """What a change would do, shown before it is taken."""

    moves: tuple[Move, ...] = ()
    new_problems: tuple[Problem, ...] = ()
    solved_problems: tuple[Problem, ...] = ()
    new_gaps: tuple[Gap, ...] = ()
    closed_gaps: tuple[Gap, ...] = ()
