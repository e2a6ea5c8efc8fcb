"""Whom a number holds for, and how these people stand to one person."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from planner.models.ids import DrugId


class Band(Struct, frozen=True, kw_only=True):
    """From ``low`` to ``high``, both included."""

    low: float
    high: float

    def has(self, value: float) -> bool:
        """Whether a value lies in it."""
        return self.low <= value <= self.high

    def meets(self, other: "Band") -> bool:
        """Whether the two share a value."""
        return self.low <= other.high and other.low <= self.high


class DrugBefore(StrEnum):
    """How the last MS drug had done when the counting began.

    ``MIXED`` holds for people of several kinds, ``NOT_TOLD`` where the source does not
    say: neither speaks for or against anybody.
    """

    NONE = "none"
    FAILED = "failed"
    WORKS = "works"
    MIXED = "mixed"
    NOT_TOLD = "not-told"

    @property
    def is_told(self) -> bool:
        """Whether all the people were of one kind in this."""
        return self not in {DrugBefore.MIXED, DrugBefore.NOT_TOLD}


class Activity(StrEnum):
    """Whether MS was active in the year before the counting began."""

    YES = "yes"
    NO = "no"
    MIXED = "mixed"
    NOT_TOLD = "not-told"

    @property
    def is_told(self) -> bool:
        """Whether all the people were of one kind in this."""
        return self in {Activity.YES, Activity.NO}


class Sex(StrEnum):
    """Who was counted, or may be meant by a row."""

    EVERYBODY = "everybody"
    WOMEN = "women"
    MEN = "men"


class StudiedPeople(Struct, frozen=True, kw_only=True):
    """The people behind a number, as far as the source tells.

    Attributes:
        id: key of their sentence under ``chances.studied``.
        ms: the courses of MS among them, as ``MsType`` writes them; never empty.
        took: the drugs they took while they were counted; empty where the number is
            of no drug, or of whatever they took.
        came_from: the drugs they took before; empty where these were of all kinds.
        before: how the last drug had done.
        active: whether their MS was active in the year before.
        relapses: how many relapses they had had at least in the last 12 months; 0
            where the source sets no number.
        sex: who was counted.
        age: years of age at the start; None where the source names no limits.
        edss: likewise the disability score.
        half_edss: the middle half of them had such a score.
        years: the first and last calendar year of treatment; None where not told.
        countries: ISO 3166-1 alpha-2; empty where there were many or none is told.
    """

    id: str
    ms: tuple[str, ...]
    took: tuple[DrugId, ...] = ()
    came_from: tuple[DrugId, ...] = ()
    before: DrugBefore = DrugBefore.NOT_TOLD
    active: Activity = Activity.NOT_TOLD
    relapses: int = 0
    sex: Sex = Sex.EVERYBODY
    age: Band | None = None
    edss: Band | None = None
    half_edss: Band | None = None
    years: Band | None = None
    countries: tuple[str, ...] = ()


class Trait(StrEnum):
    """What people can be alike in, or differ in."""

    MS = "ms"
    DRUG = "drug"
    CAME_FROM = "came-from"
    BEFORE = "before"
    ACTIVE = "active"
    RELAPSES = "relapses"
    SEX = "sex"
    AGE = "age"
    EDSS = "edss"


class Likeness(StrEnum):
    """How the people of a number stand to one person.

    ``PARTLY`` tells of people who are near but not the same; ``OPEN`` means that the
    person has not told enough; ``OTHER`` that they differ.
    """

    LIKE = "like"
    PARTLY = "partly"
    OPEN = "open"
    OTHER = "other"


class Point(Struct, frozen=True, kw_only=True):
    """One thing that makes people like the person, or not.

    Attributes:
        trait: what it is about.
        how: key of its words below ``chances.likeness``, such as ``age-other``.
        fields: what fills these words: numbers, and ids of courses or drugs with "|"
            between them.
    """

    trait: Trait
    how: str
    fields: Mapping[str, str] = field(default_factory=dict)


class Placed(Struct, frozen=True, kw_only=True):
    """How the people of one number or one remark stand to the person.

    Attributes:
        likeness: the sum of the points.
        points: those that decided it: what agrees, is near, is open or differs.
        untold: what the source does not say of them, so that it speaks neither for nor
            against the person.
        pictured: whether the number may be drawn. Never true of people who differ,
            and never of those who had just begun a drug that the person takes.
    """

    likeness: Likeness
    points: tuple[Point, ...] = ()
    untold: tuple[Trait, ...] = ()
    pictured: bool = False
