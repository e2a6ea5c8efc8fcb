"""What makes the content a decision aid: question lists, signs, self-assessment.

No prose; the words are keyed by these ids in ``resources/content/text/<lang>``.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct

from planner.models.ids import DrugId, OptionId, SourceId, StepId


class ListedItem(Struct, frozen=True, kw_only=True):
    """A line of a shipped list: a question to a centre, a warning sign, a red flag."""

    id: str
    sources: tuple[SourceId, ...]


class RedFlag(ListedItem, frozen=True, kw_only=True):
    """A sign that needs a call, with the treatments and drugs that it belongs to.

    Attributes:
        families: of the options it belongs to; with neither these nor ``drugs`` it is
            for everybody.
        drugs: likewise the drugs, while they are taken.
        months_after: for how many months after the last dose it still counts; 0 where
            no source names a time.
        carried: sudden and grave, so that it stands on paper which is carried.
    """

    families: tuple[str, ...] = ()
    drugs: tuple[DrugId, ...] = ()
    months_after: int = 0
    carried: bool = False


class ContentChange(ListedItem, frozen=True, kw_only=True):
    """Something that changed in the content, for those who decided before.

    Attributes:
        day: on which it changed.
        options: whom it concerns by their choice; empty for everybody.
    """

    day: date
    options: tuple[OptionId, ...] = ()


class SearchString(Struct, frozen=True, kw_only=True):
    """A search that a person with access can run.

    Attributes:
        where: database or register, a name.
        query: as it is typed there.
    """

    id: str
    where: str
    query: str


class EvidenceLook(Struct, frozen=True, kw_only=True):
    """Something that was really looked at, and when; words under ``search``."""

    id: str
    day: date


class EvidenceSearch(Struct, frozen=True, kw_only=True):
    """How the evidence was looked for: what to run, what was done, who is watched."""

    strings: tuple[SearchString, ...]
    looks: tuple[EvidenceLook, ...]
    watched: tuple[EvidenceLook, ...]


class TriggerKind(StrEnum):
    """What makes a shipped question worth asking."""

    ALWAYS = "always"
    GAP = "gap"
    NOT_KNOWN = "not-known"
    VALUE = "value"
    OPTION = "option"
    CRITERION = "criterion"
    UNTOLD = "untold"


class Hearer(StrEnum):
    """Who can answer a question; nobody is asked what only another can know."""

    NEUROLOGIST = "neurologist"
    TREATMENT_TEAM = "treatment-team"
    FAMILY_DOCTOR = "family-doctor"


class QuestionSeed(Struct, frozen=True, kw_only=True):
    """A question to the team that grows when its trigger holds.

    Attributes:
        id: key of its words under ``questions``; also the ``origin`` of what grows.
        weight: 1 to 100; higher comes first.
        trigger: what has to hold.
        on: which ones: gap kinds, outcome ids, value items, options or criteria; it
            grows when any of them is there. Empty for ``ALWAYS``.
        ask: who can answer it, at least one.
        options: only for these options; empty for every option.
        on_drug: about a drug that is taken; never for a person who takes none.
        until: steps; once one of them happened, it is too late to ask.
    """

    id: str
    weight: int
    trigger: TriggerKind
    on: tuple[str, ...] = ()
    ask: tuple[Hearer, ...] = ()
    options: tuple[OptionId, ...] = ()
    on_drug: bool = False
    until: tuple[StepId, ...] = ()


class AidGroup(StrEnum):
    """The three groups of the standard for decision aids (IPDASi v4.0)."""

    QUALIFYING = "qualifying"
    CERTIFYING = "certifying"
    QUALITY = "quality"


class AidAnswer(StrEnum):
    """How the aid stands to one criterion, by its own judgement."""

    MET = "met"
    NEEDS_PEOPLE = "needs-people"
    NOT_APPLICABLE = "not-applicable"


class AidCriterion(Struct, frozen=True, kw_only=True):
    """One of the 44 criteria of the standard.

    Attributes:
        number: as printed ("1.1.1"), or Q1 to Q28 in the order of the listing.
        score: our own mark from 1 to 4, as the standard marks; 0 for one that is not
            marked (yes or no, or it does not apply).
        places: key prefixes of the words that meet it.
        screen: place of the walk that shows them, or ``about``.
        paper: part of the printed plan that shows them.
    """

    number: str
    group: AidGroup
    answer: AidAnswer
    score: int = 0
    places: tuple[str, ...] = ()
    screen: str = ""
    paper: str = ""


class Readability(Struct, frozen=True, kw_only=True):
    """How hard one English page is to read, in US school grades, drug names left out.

    Attributes:
        page: section of the words, ``options.<id>`` or ``all``.
        grade: Flesch-Kincaid.
        smog: SMOG; it means little under thirty sentences.
    """

    page: str
    grade: float
    smog: float
