"""A journey: one person's whole case, an immutable value."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from planner.models.ids import (
    AwayId,
    CentreId,
    EntryId,
    JourneyId,
    OptionId,
    QuestionId,
    QuoteId,
    StepId,
)
from planner.models.person.aftercare import Aftercare
from planner.models.person.decision import (
    Centre,
    Decision,
    ExchangeRate,
    Question,
    Quote,
)
from planner.models.person.profile import Profile
from planner.models.person.visit import Visit
from planner.models.plan.facts import (
    AnchorDate,
    Away,
    Closure,
    ConfirmedRule,
    Helper,
    LastShown,
    RoughAnchor,
    StepFacts,
)
from planner.models.plan.protocol import Step, TreatmentProtocol

FIRST_TITLE: Final = "My journey"
"""What the first journey is called until somebody calls it otherwise, in all files."""


class PlanState(StrEnum):
    """Where the plan as a whole stands; nothing is ever deleted."""

    CONSIDERING = "considering"
    AGREED = "agreed"
    BOOKED = "booked"
    UNDER_WAY = "under-way"
    ON_HOLD = "on-hold"
    CANCELLED = "cancelled"
    COMPLETED = "completed"


class Plan(Struct, frozen=True, kw_only=True):
    """The chosen timetable.

    Attributes:
        protocol: a copy; a later shipped version never changes a running plan.
        anchor: Day 0 or the centre's start; None while unknown.
        rough: what is known of it while there is no anchor.
        started_on: the day since which its dates stand as they do: built then, or last
            changed. What went by before that is kept in ``shown``, and nothing else was
            planned for a day before it. None where nobody wrote it down.
        state: what the person said; ``held_from`` the state before it was put
            on hold or cancelled.
    """

    option: OptionId
    protocol: TreatmentProtocol
    centre: CentreId | None = None
    anchor: AnchorDate | None = None
    rough: RoughAnchor | None = None
    state: PlanState = PlanState.CONSIDERING
    held_from: PlanState | None = None
    why: str = ""
    started_on: date | None = None


class ContactRole(StrEnum):
    """The people the plan should name."""

    NEUROLOGIST = "neurologist"
    MS_NURSE = "ms-nurse"
    HAEMATOLOGIST = "haematologist"
    TRANSPLANT_UNIT = "transplant-unit"
    CENTRE_24H = "centre-24h"
    AFTERCARE = "aftercare"
    GP = "gp"
    CARER = "carer"
    SECOND_CARER = "second-carer"


class Contact(Struct, frozen=True, kw_only=True):
    """A named person or number.

    Attributes:
        phone, email: as the person wrote them; never checked against a shape, as
            numbers abroad and extensions have many.
        hours: when to call, in own words ("weekdays 8 to 16").
    """

    role: ContactRole
    name: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""
    note: str = ""

    @property
    def is_named(self) -> bool:
        """Whether somebody can be asked for or called: a name or a number."""
        return bool(self.name or self.phone)


class DiaryEntry(Struct, frozen=True, kw_only=True):
    """One day's observations; every value may be missing.

    Attributes:
        temperature: degrees Celsius, 30 to 45.
        weight: kilograms, 20 to 400.
        edss: 0 to 10 in steps of 0.5.
        symptoms: ids of symptom words with strength 1 to 4.
        test, result: a test result in own words.
        unit: of the result, as the laboratory wrote it.
        low, high: the limits that this laboratory prints beside the result, as written.
        step: the test of the plan that it is the result of.
    """

    id: EntryId
    day: date
    temperature: float | None = None
    weight: float | None = None
    edss: float | None = None
    symptoms: Mapping[str, int] = field(default_factory=dict)
    test: str = ""
    result: str = ""
    unit: str = ""
    low: str = ""
    high: str = ""
    note: str = ""
    step: StepId | None = None


class HeldEntry(Struct, frozen=True, kw_only=True):
    """An entry as a calendar file told it: what can be taken back again, and no more.

    Attributes:
        uid: made of journey and step; that of the copy of a journey is another.
        first, last: its days as told last, also where that file cancelled it.
        time: local text.
        title: as told.
    """

    step: StepId
    uid: str
    first: date
    last: date
    time: str = ""
    title: str = ""


class PastExport(Struct, frozen=True, kw_only=True):
    """A document that was made: what kind, when, of which plan revision.

    Attributes:
        appointments_only: a calendar without tasks, tests and medicines that have no
            agreed date.
        sequence: of the entries of a calendar; 0 where it was the revision.
        held: the entries of a calendar; None where nobody wrote them down (other
            files, and calendars of version 0.1.0).
        content: a digest of all that a calendar told but its sequence; "" as above.
    """

    id: EntryId
    kind: str
    audience: str
    on: date
    revision: int
    file_name: str
    appointments_only: bool = False
    sequence: int = 0
    held: tuple[HeldEntry, ...] | None = None
    content: str = ""


class Journey(Struct, frozen=True, kw_only=True):
    """The aggregate that services change and the store keeps.

    Attributes:
        confirmed: what a centre said of the rules, by the key of the rule.
        shown: the days of steps that went by without a word, as they were last shown.
        revision: goes up with every recorded action, also with undo, but not with a
            file that was made of it; printed as the plan version.
    """

    id: JourneyId
    title: str
    created: date
    revision: int = 0
    profile: Profile = Profile()
    decision: Decision = Decision()
    plan: Plan | None = None
    facts: Mapping[StepId, StepFacts] = field(default_factory=dict)
    own_steps: Mapping[StepId, Step] = field(default_factory=dict)
    away: Mapping[AwayId, Away] = field(default_factory=dict)
    closures: Mapping[AwayId, Closure] = field(default_factory=dict)
    helpers: Mapping[AwayId, Helper] = field(default_factory=dict)
    centres: Mapping[CentreId, Centre] = field(default_factory=dict)
    quotes: Mapping[QuoteId, Quote] = field(default_factory=dict)
    rates: Mapping[str, ExchangeRate] = field(default_factory=dict)
    questions: Mapping[QuestionId, Question] = field(default_factory=dict)
    contacts: Mapping[ContactRole, Contact] = field(default_factory=dict)
    diary: Mapping[EntryId, DiaryEntry] = field(default_factory=dict)
    visits: Mapping[StepId, Visit] = field(default_factory=dict)
    aftercare: Aftercare = Aftercare()
    shown: Mapping[StepId, LastShown] = field(default_factory=dict)
    confirmed: Mapping[str, ConfirmedRule] = field(default_factory=dict)
    exports: Mapping[EntryId, PastExport] = field(default_factory=dict)
    earlier_plans: tuple[Plan, ...] = ()


class Action(StrEnum):
    """What a history entry records."""

    CREATED = "created"
    IMPORTED = "imported"
    RENAMED = "renamed"
    PROFILE = "profile"
    DECISION = "decision"
    VALUES = "values"
    CHOICE = "choice"
    PLAN_BUILT = "plan-built"
    PLAN_MOVED = "plan-moved"
    PLAN_STATE = "plan-state"
    PLAN_HELD = "plan-held"
    PLAN_RESUMED = "plan-resumed"
    PROTOCOL = "protocol"
    CENTRE_CHANGED = "centre-changed"
    BOOKED = "booked"
    UNBOOKED = "unbooked"
    DONE = "done"
    NOT_DONE = "not-done"
    CANCELLED = "cancelled"
    SKIPPED = "skipped"
    RESTORED = "restored"
    NOT_BEFORE = "not-before"
    BEFORE = "before"
    LATER = "later"
    CHOSEN = "chosen"
    CONFIRMED = "confirmed"
    NOTE = "note"
    OWN_STEP = "own-step"
    AWAY = "away"
    CLOSURE = "closure"
    HELPER = "helper"
    CENTRE = "centre"
    ANSWER = "answer"
    QUOTE = "quote"
    QUESTION = "question"
    VISIT_PREPARED = "visit-prepared"
    VISIT = "visit"
    CONTACT = "contact"
    AFTERCARE = "aftercare"
    DIARY = "diary"
    EXPORTED = "exported"
    WENT_BACK = "went-back"


class HistoryEntry(Struct, frozen=True, kw_only=True):
    """One recorded action.

    Attributes:
        number: 1-based, in the order of recording, never reused.
        at: moment, UTC.
        subject: id of what it was about (a step, a field, a place).
        details: values for its sentence (ISO dates, old and new).
        why: the person's reason.
        undone: it was undone and not redone.
    """

    number: int
    at: datetime
    action: Action
    subject: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    why: str = ""
    undone: bool = False


class JourneySummary(Struct, frozen=True, kw_only=True):
    """A line in the list of journeys."""

    id: JourneyId
    title: str
    created: date
    revision: int
    changed: datetime
