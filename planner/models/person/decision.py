"""How the person decides: role, values, readiness, questions, centres, costs."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Final

from msgspec import Struct, field

from planner.models.evidence.aid import Hearer
from planner.models.ids import (
    CentreId,
    OptionId,
    ProtocolId,
    QuestionId,
    QuoteId,
    ValueItemId,
)
from planner.models.person.profile import YesNo

OWN: Final = "own"
"""What a question that somebody typed grew from."""


class DecisionRole(StrEnum):
    """Who decides (Ottawa Personal Decision Guide)."""

    I_DECIDE = "i-decide"
    WE_SHARE = "we-share"
    SOMEONE_ELSE = "someone-else"


class DecisionStage(StrEnum):
    """How far along the person is (Ottawa Personal Decision Guide)."""

    NOT_THOUGHT = "not-thought"
    CONSIDERING = "considering"
    CLOSE = "close"
    CHOSEN = "chosen"


class Rating(IntEnum):
    """How much something matters: five labelled choices and "not sure"."""

    NOT_SURE = -1
    NOT_AT_ALL = 0
    A_LITTLE = 1
    SOMEWHAT = 2
    A_LOT = 3
    A_GREAT_DEAL = 4


class RiskAccepted(StrEnum):
    """The highest risk of death somebody would take for a gain (Glanz 2016).

    The steps are those of the published question: one death among so many people.
    """

    NONE = "none"
    ONE_IN_100_000 = "1-in-100000"
    ONE_IN_10_000 = "1-in-10000"
    ONE_IN_1_000 = "1-in-1000"
    ONE_IN_100 = "1-in-100"
    ONE_IN_10 = "1-in-10"
    ONE_IN_2 = "1-in-2"
    NOT_SURE = "not-sure"


class Readiness(Struct, frozen=True, kw_only=True):
    """The four questions: do I know enough, is it clear, am I supported, am I sure."""

    know: YesNo | None = None
    clear: YesNo | None = None
    supported: YesNo | None = None
    sure: YesNo | None = None


class Voice(Struct, frozen=True, kw_only=True):
    """One person's answers: the patient's, or a partner's or carer's own copy.

    Attributes:
        risk: the highest risk of death for MS that stands still; None while not
            answered.
    """

    name: str = ""
    ratings: Mapping[ValueItemId, Rating] = field(default_factory=dict)
    top: tuple[ValueItemId, ...] = ()
    before: Readiness = Readiness()
    after: Readiness = Readiness()
    risk: RiskAccepted | None = None


class Decision(Struct, frozen=True, kw_only=True):
    """The state of deciding.

    Attributes:
        compared: the two to four options last set side by side.
        choice: the chosen option; None while not yet.
        treatment: the name of another treatment or a trial, in own words.
        protocol, centre: the way and the place thought of for it; None while open.
        passed: places of the walk that the person has left once.
        here: place of the walk to resume at.
    """

    decide_by: date | None = None
    role: DecisionRole | None = None
    stage: DecisionStage | None = None
    mine: Voice = Voice()
    second: Voice | None = None
    compared: tuple[OptionId, ...] = ()
    choice: OptionId | None = None
    treatment: str = ""
    protocol: ProtocolId | None = None
    centre: CentreId | None = None
    chosen_on: date | None = None
    passed: tuple[str, ...] = ()
    here: str = ""


class Answer(Struct, frozen=True, kw_only=True):
    """What a centre answered: who said it, when, how. Empty text = not answered."""

    text: str = ""
    who: str = ""
    on: date | None = None
    how: str = ""


class Centre(Struct, frozen=True, kw_only=True):
    """A centre the person asks or chose.

    Attributes:
        reported: id of the reported centre of the article it stands for, if any.
        country, region: ISO codes; they choose the public holidays.
        weekend: weekday numbers (Monday 0) when they differ from the country's.
        answers: by question id of the centre checklist.
        phone: the centre's 24-hour number.
    """

    id: CentreId
    name: str
    city: str = ""
    country: str = ""
    region: str = ""
    weekend: tuple[int, ...] | None = None
    phone: str = ""
    reported: CentreId | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    note: str = ""


class CostPart(StrEnum):
    """The one basis on which costs are compared."""

    TREATMENT = "treatment"
    TRAVEL = "travel"
    LODGING = "lodging"
    CARER = "carer"
    LOST_PAY = "lost-pay"
    COMPLICATIONS = "complications"
    AFTERCARE = "aftercare"


class Quote(Struct, frozen=True, kw_only=True):
    """An amount as quoted, in its own currency."""

    id: QuoteId
    centre: CentreId | None = None
    part: CostPart = CostPart.TREATMENT
    amount: Decimal
    currency: str
    quoted_by: str = ""
    quoted_on: date | None = None
    note: str = ""


class ExchangeRate(Struct, frozen=True, kw_only=True):
    """One unit of ``currency`` in the person's own, typed with its date."""

    currency: str
    into: str
    rate: Decimal
    on: date


class Question(Struct, frozen=True, kw_only=True):
    """A question for the team; ``origin`` says what it grew from ("own" for typed).

    Attributes:
        text: own words; "" for one from the content, whose words are under ``origin``.
        weight: higher comes first.
        ask: who can answer it; empty where anybody may be asked. Stored for an own
            question; of one from the content the content says it.
        kept: False when the person struck it out.
    """

    id: QuestionId
    origin: str = OWN
    text: str = ""
    weight: int = 0
    answer: str = ""
    ask: tuple[Hearer, ...] = ()
    kept: bool = True
