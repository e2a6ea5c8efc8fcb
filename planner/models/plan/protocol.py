"""A protocol: the relative timetable of an option (compare FHIR PlanDefinition).

Steps are tied to Day 0 or to each other by timing rules with windows. Day numbers
follow transplant practice: Day 0 is the infusion, Day -1 the day before it. A step
of ``n`` days that starts on day ``d`` ends on day ``d + n - 1``.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct, field

from planner.models.civil import Offset
from planner.models.ids import DAY0, OptionId, PhaseId, ProtocolId, SourceId, StepId

MAX_REPEATS: Final = 500
"""So often a step comes at most, in a sheet, a data file and as a step of one's own."""
MAX_DAYS: Final = 110_000
"""Longer than 1900 to 2200: so far no offset reaches, and so long no step lasts."""


class End(StrEnum):
    """Which end of a step a rule ties."""

    START = "start"
    END = "end"


class StepKind(StrEnum):
    """What sort of thing a step is."""

    TASK = "task"
    TEST = "test"
    APPOINTMENT = "appointment"
    MEDICINE = "medicine"
    STAY = "stay"
    TRIP = "trip"
    VACCINE = "vaccine"
    CHECKUP = "checkup"
    INFUSION = "infusion"

    @property
    def is_visit(self) -> bool:
        """Whether somebody is met there to talk."""
        return self in _VISITS


_VISITS: Final = frozenset({StepKind.APPOINTMENT, StepKind.CHECKUP})


_GIVEN: Final = frozenset({StepKind.MEDICINE, StepKind.INFUSION})
_TAKEN: Final = frozenset({"collection", "fat-sample", "marrow-sample"})
"""Cells were taken there: no treatment is begun anew without asking where they are."""


class Place(StrEnum):
    """Where a step happens; it decides which days are possible."""

    HOME = "home"
    TRAVEL = "travel"
    WARD = "ward"
    CLINIC = "clinic"
    LAB = "lab"
    IMAGING = "imaging"
    DENTIST = "dentist"
    FERTILITY_CLINIC = "fertility-clinic"
    GP = "gp"

    @property
    def keeps_office_days(self) -> bool:
        """Whether it is shut on weekends and public holidays; wards never are."""
        return self not in _NEVER_SHUT


_NEVER_SHUT: Final = frozenset({Place.HOME, Place.TRAVEL, Place.WARD})


class Site(StrEnum):
    """Whose calendar counts: the country of the home or of the centre."""

    HOME = "home"
    CENTRE = "centre"


class Role(StrEnum):
    """Who does a step, or who is to be asked about it."""

    PATIENT = "patient"
    CARER = "carer"
    NEUROLOGIST = "neurologist"
    MS_NURSE = "ms-nurse"
    HAEMATOLOGIST = "haematologist"
    TRANSPLANT_TEAM = "transplant-team"
    CENTRE = "centre"
    GP = "gp"
    DENTIST = "dentist"
    FERTILITY_TEAM = "fertility-team"
    RADIOLOGY = "radiology"
    PHYSIO = "physio"


class Anchor(Struct, frozen=True, kw_only=True, cache_hash=True):
    """The end of a step that another step is measured from."""

    step: StepId = DAY0
    end: End = End.START


class TimingRule(Struct, frozen=True, kw_only=True, cache_hash=True):
    """``earliest <= bound end - anchor <= latest``; ``aim`` is the wished distance.

    Attributes:
        anchor: what the distance is measured from.
        binds: which end of this step is tied.
        earliest: smallest distance, None for open.
        aim: wished distance; the first rule of a step with an aim decides.
        latest: largest distance, None for open.
        sources: where the rule comes from.
        doubtful: the printed source is incomplete or reads like a misprint.
    """

    anchor: Anchor = Anchor()
    binds: End = End.START
    earliest: Offset | None = None
    aim: Offset | None = None
    latest: Offset | None = None
    sources: tuple[SourceId, ...] = ()
    doubtful: bool = False


class Duration(Struct, frozen=True, kw_only=True):
    """How many days a step takes, first and last day included.

    Attributes:
        min: fewest days, 1 to ``MAX_DAYS`` as the others.
        aim: wished days, between min and max.
        max: most days; None while nobody can say ("until counts recover").
    """

    min: int = 1
    aim: int = 1
    max: int | None = 1


class Repeat(Struct, frozen=True, kw_only=True):
    """A step that comes again.

    Occurrence ``n`` (from 1) has all offsets of the step's rules moved by
    ``(n - 1) * every``; the steps are called ``<id>#<n>``. With ``after_previous``
    the occurrences from the second on are tied to the one before instead: ``every``
    after its start, with the same slack as the step's first rule has around its aim.

    Attributes:
        every: distance between occurrences.
        count: how many there are, 1 to ``MAX_REPEATS``.
        after_previous: count from when the last one really was.
    """

    every: Offset
    count: int
    after_previous: bool = False


class Condition(Struct, frozen=True, kw_only=True):
    """For whom a step is: traits of the profile, plain data, never evaluated code.

    A trait is "takes:<drug>", "takes-drug", "may-become-pregnant", "may-father",
    "wants-children", "travels-abroad" or "progressive". A step whose condition is not
    known to be false is planned, marked "if this applies to you".
    """

    all_of: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()


class Validity(Struct, frozen=True, kw_only=True):
    """The result of a step is good for a time and must still be good on another step.

    Start of the step + ``good_for`` must not lie before the day it is needed.
    """

    good_for: Offset
    needed_on: Anchor = Anchor()
    sources: tuple[SourceId, ...] = ()


class Example(Struct, frozen=True, kw_only=True):
    """What one centre published about a date only the own team can set.

    The sentence is in the content text under ``examples.<id>``.
    """

    id: str
    source: SourceId
    drug: str = ""


class Wording(Struct, frozen=True, kw_only=True):
    """The person's own words for a step; shipped steps have theirs in the content."""

    title: str
    summary: str = ""
    prepare: str = ""
    bring: str = ""


class Step(Struct, frozen=True, kw_only=True):
    """One thing to do or undergo.

    Attributes:
        set_by_team: no date is computed; the plan shows a gap until one is entered.
        attends: the person must be there, so their away dates block it.
        working_days: it lies on working days wherever it happens.
        key: shown among the key dates on the doctor's page.
        examples: published examples beside a date that the team sets.
        either: name of a choice; of the steps that share it only one takes place, and
            which one is not known until it is booked, done or chosen.
        words: id of its words in the content text where that is not its own id
            ("day0" means another thing in every option).
        wording: own words; None for shipped steps.
    """

    id: StepId
    phase: PhaseId
    kind: StepKind = StepKind.TASK
    rules: tuple[TimingRule, ...] = ()
    duration: Duration = Duration()
    repeat: Repeat | None = None
    condition: Condition = Condition()
    validity: tuple[Validity, ...] = ()
    place: Place = Place.HOME
    site: Site = Site.HOME
    attends: bool = True
    working_days: bool = False
    who: Role = Role.PATIENT
    ask: Role = Role.NEUROLOGIST
    set_by_team: bool = False
    examples: tuple[Example, ...] = ()
    sources: tuple[SourceId, ...] = ()
    key: bool = False
    doubtful: bool = False
    either: str = ""
    words: str = ""
    wording: Wording | None = None

    @property
    def keeps_office_days(self) -> bool:
        """Whether weekends and public holidays are no days for it."""
        return self.working_days or self.place.keeps_office_days

    @property
    def partner(self) -> Role:
        """Whom a visit is with: who does it, or who is asked about it.

        The patient where nobody said: an own appointment with an employer is none with
        the neurologist.
        """
        if self.who is not Role.PATIENT:
            return self.who
        return Role.PATIENT if self.has_plain_day else self.ask

    @property
    def is_treatment(self) -> bool:
        """Whether something is given there by others, or cells are taken."""
        given = self.kind in _GIVEN and self.attends
        return given or self.id in _TAKEN

    @property
    def takes_cells(self) -> bool:
        """Whether cells are taken there."""
        return self.id in _TAKEN

    @property
    def has_plain_day(self) -> bool:
        """Whether it hangs on nothing: a person's own step with a day of its own."""
        is_own = self.wording is not None and self.id != DAY0
        return is_own and not self.rules and not self.set_by_team

    @property
    def is_unclear(self) -> bool:
        """Whether the printed source of the step or of one of its rules is unclear."""
        return self.doubtful or any(rule.doubtful for rule in self.rules)

    @property
    def can_be_repeated(self) -> bool:
        """Whether it is done once more where its result gets too old."""
        return bool(self.validity) and self.repeat is None

    @property
    def words_id(self) -> str:
        """The id under which the content text has the words of a shipped step."""
        return self.words or self.id


class DayClock(Struct, frozen=True, kw_only=True):
    """Day numbers that a phase has beside those from Day 0, as the sheet prints them.

    Attributes:
        name: what stands before the number, "Mobilisation" in "Mobilisation Day 11".
        step: the step that the days are counted from.
        first: what the sheet calls the day on which that step begins: 0, or 1 where it
            has no Day 0; then the day before it is Day -1.
    """

    name: str
    step: StepId
    first: int = 1

    def number(self, days: int) -> int:
        """Return what a day is called.

        Args:
            days: civil days after the step began; negative ones before it.
        """
        return days if days < 0 else days + self.first

    def distance(self, number: int) -> int | None:
        """Return how many days after the step a numbered day is.

        Returns:
            None for Day 0 of a clock that has none.
        """
        if 0 <= number < self.first:
            return None
        return number if number < 0 else number - self.first


class Phase(Struct, frozen=True, kw_only=True):
    """A stretch of the protocol; a shipped one has its title in the content text.

    Attributes:
        clock: its own day numbers, where the sheet has them.
    """

    id: PhaseId
    title: str = ""
    clock: DayClock | None = None


class TreatmentProtocol(Struct, frozen=True, kw_only=True):
    """All steps of one way of doing one option.

    Attributes:
        version: goes up when a shipped protocol changes; a running plan keeps its own.
        centre_start: the step that "the centre starts on" pins, where there is one.
        shipped: False for the person's own centre's sheet.
        day_numbers: whether days are told as "Day -4"; False where the step ``day0`` is
            no treatment but a talk or a decision, so that "Day 0" would mean nothing.
        title: own title; "" for shipped protocols, whose title is in the content text.
    """

    id: ProtocolId
    option: OptionId
    version: int = 1
    phases: tuple[Phase, ...] = ()
    steps: tuple[Step, ...] = ()
    centre_start: StepId | None = None
    sources: tuple[SourceId, ...] = ()
    shipped: bool = True
    day_numbers: bool = True
    title: str = ""
    notes: str = ""

    def step(self, step_id: StepId) -> Step | None:
        """Return the step with this id, or None.

        Args:
            step_id: bare, without the number of an occurrence.
        """
        return next((step for step in self.steps if step.id == step_id), None)


NO_CONDITION: Final = Condition()
ONE_DAY: Final = Duration()


class Traits(Struct, frozen=True, kw_only=True):
    """What is known of a person, for the conditions of steps.

    Attributes:
        known: traits that hold.
        unknown: traits that nobody has answered yet; all others do not hold.
    """

    known: frozenset[str] = field(default_factory=frozenset)
    unknown: frozenset[str] = field(default_factory=frozenset)
