"""How a profile stands to published criteria: met, not met, not known, or not about it.

No verdict: what speaks for an option, what speaks against it and what to ask are three
lists, never one count.
"""

from enum import StrEnum

from msgspec import Struct

from planner.models.evidence.evidence import Criterion, ProfileTest


class ProfileField(StrEnum):
    """What a criterion may ask of a profile."""

    AGE = "age"
    YEARS_SINCE_ONSET = "years-since-onset"
    EDSS = "edss"
    MS_TYPE = "ms-type"
    WALKING = "walking"
    RELAPSES_12 = "relapses-12"
    RELAPSES_24 = "relapses-24"
    ACTIVE_12 = "active-12"
    ACTIVE_24 = "active-24"
    TAKES_DRUG = "takes-drug"
    FAILED_HIGH_EFFICACY = "failed-high-efficacy"

    @property
    def is_number(self) -> bool:
        """Whether it is compared as a number, not as a word."""
        return self in {
            ProfileField.AGE,
            ProfileField.YEARS_SINCE_ONSET,
            ProfileField.EDSS,
            ProfileField.RELAPSES_12,
            ProfileField.RELAPSES_24,
        }


class Operator(StrEnum):
    """How a test compares; ``ANY`` holds whatever the person answered."""

    LESS = "lt"
    AT_MOST = "le"
    AT_LEAST = "ge"
    MORE = "gt"
    IS = "is"
    ANY = "any"

    @property
    def is_for_numbers(self) -> bool:
        """Whether it compares numbers."""
        return self not in {Operator.IS, Operator.ANY}


class FitAnswer(StrEnum):
    """The four answers a criterion can get.

    ``DOES_NOT_APPLY`` is said of a criterion that is about other people, and of one
    against a treatment that does not hold: such a one has not been failed.
    """

    MET = "met"
    NOT_MET = "not-met"
    NOT_KNOWN = "not-known"
    DOES_NOT_APPLY = "does-not-apply"


class FitSide(StrEnum):
    """What a criterion does for an option: the lists in which it is told."""

    FOR = "for"
    AGAINST = "against"
    ASK = "ask"
    APART = "apart"


class ProfileReading(Struct, frozen=True, kw_only=True):
    """What a profile says about one field, as far as it says it.

    A number lies between ``low`` and ``high``, both included. Nothing at all means
    that nobody answered.
    """

    low: float | None = None
    high: float | None = None
    word: str = ""


class CheckedTest(Struct, frozen=True, kw_only=True):
    """One comparison: what was asked, what the profile says, the answer."""

    test: ProfileTest
    reading: ProfileReading
    answer: FitAnswer


class CriterionResult(Struct, frozen=True, kw_only=True):
    """A criterion with its answer.

    Attributes:
        only_clinician: it is not tested, or a part of it, so only the team can say.
        speaks_against: it is a criterion against a treatment, and it holds.
    """

    criterion: Criterion
    answer: FitAnswer
    tests: tuple[CheckedTest, ...] = ()

    @property
    def only_clinician(self) -> bool:
        """Whether only the team can answer it."""
        return not self.criterion.tests or self.criterion.open_part

    @property
    def speaks_against(self) -> bool:
        """Whether it is a criterion against the treatment, and holds."""
        return self.criterion.against and self.answer is FitAnswer.MET

    @property
    def side(self) -> FitSide:
        """In which list it stands."""
        if self.speaks_against:
            return FitSide.AGAINST
        if self.criterion.against and self.answer is FitAnswer.NOT_MET:
            return FitSide.APART
        return {
            FitAnswer.MET: FitSide.FOR,
            FitAnswer.NOT_MET: FitSide.AGAINST,
            FitAnswer.NOT_KNOWN: FitSide.ASK,
            FitAnswer.DOES_NOT_APPLY: FitSide.APART,
        }[self.answer]
