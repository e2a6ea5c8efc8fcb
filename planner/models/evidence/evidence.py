"""What content says: sources, options, numbers, criteria, centres, costs. No prose.

Prose is keyed by these ids in ``resources/content/text/<lang>``.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from msgspec import Struct

from planner.models.evidence.horizon import AwaitedResult
from planner.models.evidence.people import Placed, Sex, StudiedPeople
from planner.models.ids import (
    CentreId,
    CriterionId,
    DrugId,
    OptionId,
    OutcomeId,
    ProtocolId,
    SourceId,
    ValueItemId,
)

DENOMINATOR: Final = 1000
"""The one denominator of the app: chances are told per 1000 people."""


class Source(Struct, frozen=True, kw_only=True):
    """A publication, registry record or page that a statement rests on.

    Attributes:
        authors: empty when the copy that was read names none.
        year: 0 when the page carries none.
        accessed: when it was read.
        reading: what was read ("abstract", "registry-record", "page", "table").
    """

    id: SourceId
    authors: str
    title: str
    publication: str
    year: int = 0
    doi: str = ""
    pmid: str = ""
    url: str = ""
    accessed: date
    reading: str = "abstract"

    @property
    def lead(self) -> str:
        """Return what it is filed under: its authors, else where it appeared."""
        return self.authors or self.publication


class Certainty(StrEnum):
    """How sure a number is; told in words, never drawn as a mark of quality."""

    TRIAL = "trial"
    REGISTRY = "registry"
    SMALL_STUDY = "small-study"
    CLAIM = "claim"
    NONE = "none"


class Chance(Struct, frozen=True, kw_only=True):
    """How many of 1000 people, with everything a number needs to be honest.

    Attributes:
        value: per 1000; ``low`` and ``high`` bound it (95 % unless the text says else).
        span: time span as id of a word in the text ("5-years").
        studied: id of the sentence that says who was studied.
        holds_for: whom the number holds for; a person's own answers choose by it.
        people: how many people were studied.
        calculated: the range was worked out by us from published counts.
        count: of these people, those whom it happened to; None where the source tells
            a share only. Few people are told so too: 333 of 1000 sounds like many.
    """

    value: int
    low: int
    high: int
    span: str
    studied: str
    holds_for: StudiedPeople
    people: int
    source: SourceId
    certainty: Certainty
    reason: str
    calculated: bool = False
    count: int | None = None


class Outcome(Struct, frozen=True, kw_only=True):
    """A row of the comparison: something that can happen, told in both frames.

    Attributes:
        good: whether the counted people are those for whom it went well.
        spans: the time spans that may stand together in this row.
        sex: whom the row concerns.
        ms: the courses of MS that the row concerns, as ``MsType`` writes them; empty
            for all.
        by_activity: how active MS was bears on it, so that a source that is silent
            about it is told to be.
        by_age: age bears on it so much that a number of people of no told age is not
            drawn for somebody whose age is known.
    """

    id: OutcomeId
    good: bool
    spans: tuple[str, ...]
    sex: Sex = Sex.EVERYBODY
    ms: tuple[str, ...] = ()
    by_activity: bool = False
    by_age: bool = False


class Remark(Struct, frozen=True, kw_only=True):
    """What is known of some people in words only, such as a rate a year.

    Attributes:
        words: id of the sentence, under ``chances.notes``.
        holds_for: whom it holds for.
    """

    words: str
    holds_for: StudiedPeople
    source: SourceId


class OutcomeCell(Struct, frozen=True, kw_only=True):
    """What is known about one outcome for one option; no chance means "not known".

    ``note`` is the id of the sentence that holds for everybody, or of the one that
    says why nothing is known; "" where numbers or remarks say it all. ``keeps_drug``
    says that the option is to go on with the present drug: then only numbers of that
    very drug are for the person. ``by_activity``: how active MS was bears on it;
    ``by_age``: how old they were.
    ``awaited`` are the studies that could change it.
    """

    option: OptionId
    outcome: OutcomeId
    chances: tuple[Chance, ...] = ()
    remarks: tuple[Remark, ...] = ()
    note: str = ""
    sources: tuple[SourceId, ...] = ()
    keeps_drug: bool = False
    by_activity: bool = False
    by_age: bool = False
    awaited: tuple[AwaitedResult, ...] = ()


class PlacedChance(Struct, frozen=True, kw_only=True):
    """A number and how its people stand to the person."""

    chance: Chance
    placed: Placed


class PlacedRemark(Struct, frozen=True, kw_only=True):
    """A remark and how its people stand to the person."""

    remark: Remark
    placed: Placed


class ChosenCell(Struct, frozen=True, kw_only=True):
    """A cell as one person is shown it: the people like them first.

    Attributes:
        shown: numbers of people who do not differ from the person.
        others: numbers of people who do; never a headline, never a picture.
        remarks, other_remarks: likewise what is told in words only.
        lacks: key, below ``chances.likeness``, of why no number of the cell is for
            this person; "" where one is or where the cell has none.
        drug: the person's own drug, where ``lacks`` names it.
        today: the day on which it is read: what was awaited may be overdue.
    """

    cell: OutcomeCell
    shown: tuple[PlacedChance, ...] = ()
    others: tuple[PlacedChance, ...] = ()
    remarks: tuple[PlacedRemark, ...] = ()
    other_remarks: tuple[PlacedRemark, ...] = ()
    lacks: str = ""
    drug: DrugId = DrugId("")
    today: date = date.min


class Option(Struct, frozen=True, kw_only=True):
    """Something the person can choose, or an explained neighbour of it.

    Attributes:
        plannable: it stands in the evidence and can be planned; False for what is only
            explained (neural cells, steroids ...), and for what a person names.
        protocols: the timetables that can be planned for it.
        family: groups variants ("ahsct", "msc", "drug", "none", "other").
        outcomes_from: another option of the family whose chances stand for it.
        keeps_drug: choosing it means to go on with the present drug.
    """

    id: OptionId
    family: str
    plannable: bool
    protocols: tuple[ProtocolId, ...] = ()
    sources: tuple[SourceId, ...] = ()
    outcomes_from: OptionId | None = None
    keeps_drug: bool = False

    @property
    def has_timetable(self) -> bool:
        """Whether a plan can be made of it, with or without evidence."""
        return bool(self.protocols)


class ProfileTest(Struct, frozen=True, kw_only=True):
    """One comparison of a published criterion with the profile.

    Attributes:
        field: name of the profile field ("age", "years-since-onset", "edss",
            "ms-type", "relapses-24", "active-12", "failed-high-efficacy", ...).
        op: "lt", "le", "ge", "gt", "is", "any".
        value: number, or text (several separated by "|").
        about: it says whom the criterion is about, such as the kind of MS of a trial:
            where it does not hold, the criterion does not apply.
    """

    field: str
    op: str
    value: str
    about: bool = False


class Criterion(Struct, frozen=True, kw_only=True):
    """A published criterion for or against a treatment; all tests must hold.

    No tests means only a clinician can say (the answer is "not known"). So does
    ``open_part``: a part of what it says is not tested, whatever the tests answer.
    ``centre_answer`` is the question of the checklist by whose answer a centre tells
    what it hangs on, "" for none.
    """

    id: CriterionId
    body: str
    options: tuple[OptionId, ...]
    tests: tuple[ProfileTest, ...]
    source: SourceId
    against: bool = False
    open_part: bool = False
    centre_answer: str = ""


class ValueItem(Struct, frozen=True, kw_only=True):
    """Something that may matter, with the outcomes that show how options do on it."""

    id: ValueItemId
    outcomes: tuple[OutcomeId, ...] = ()
    rows: tuple[str, ...] = ()


class ReportedCentre(Struct, frozen=True, kw_only=True):
    """A centre as the source article reported it: unnamed, unranked, unchecked."""

    id: CentreId
    city: str
    country: str
    reported: tuple[str, ...]
    not_reported: tuple[str, ...]
    source: SourceId


class ReportedPrice(Struct, frozen=True, kw_only=True):
    """A price as reported by somebody in a year, in the currency it was quoted in."""

    id: str
    family: str
    country: str
    amount: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str
    years: str
    basis: str
    claim: bool
    source: SourceId


class Drug(Struct, frozen=True, kw_only=True):
    """A disease-modifying drug; ``high_efficacy`` as the cited guidelines class it."""

    id: DrugId
    high_efficacy: bool


class ArticleClaim(Struct, frozen=True, kw_only=True):
    """A statement of the source article and where the app answers it.

    ``verdict``: "fact", "partly", "claim", "wrong" or "left-out".
    """

    id: str
    verdict: str
    place: str
    sources: tuple[SourceId, ...]
