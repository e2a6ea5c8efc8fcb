"""Questions to settle about fit: each published criterion against the profile.

The answer is met, not met, not known or "does not apply"; there is no sum, no score and
no verdict.
"""

from collections.abc import Collection, Iterable
from datetime import date

from planner.models.evidence.evidence import Criterion, Drug, ProfileTest
from planner.models.evidence.fit import (
    CheckedTest,
    CriterionResult,
    FitAnswer,
    Operator,
    ProfileField,
    ProfileReading,
)
from planner.models.person.profile import Profile
from planner.services.views.deciding.profile_reading import read_field


def assess(
    profile: Profile,
    criteria: Iterable[Criterion],
    today: date,
    drugs: Collection[Drug] = (),
) -> tuple[CriterionResult, ...]:
    """Return each criterion with its answer, in the given order.

    Args:
        profile: what the person told; anything may be missing.
        criteria: the published ones, of the options that are looked at.
        today: the day on which ages and years are counted.
        drugs: the shipped drugs; without them no drug counts as high-efficacy.
    """
    return tuple(_result(one, profile, today, drugs) for one in criteria)


def _result(
    criterion: Criterion, profile: Profile, today: date, drugs: Collection[Drug]
) -> CriterionResult:
    tests = tuple(_tested(test, profile, today, drugs) for test in criterion.tests)
    answers = [result.answer for result in tests]
    answer = _all_of(answers)
    if answer is FitAnswer.NOT_MET and (criterion.against or _is_of_others(tests)):
        answer = FitAnswer.DOES_NOT_APPLY
    if answer is FitAnswer.MET and criterion.open_part:
        answer = FitAnswer.NOT_KNOWN
    return CriterionResult(criterion=criterion, answer=answer, tests=tests)


def _is_of_others(tests: Iterable[CheckedTest]) -> bool:
    """Whether the criterion is about people that the person is not one of."""
    return any(one.test.about and one.answer is FitAnswer.NOT_MET for one in tests)


def _all_of(answers: list[FitAnswer]) -> FitAnswer:
    """All must be met; one that is not met decides, whatever is still open."""
    if FitAnswer.NOT_MET in answers:
        return FitAnswer.NOT_MET
    if not answers or FitAnswer.NOT_KNOWN in answers:
        return FitAnswer.NOT_KNOWN
    return FitAnswer.MET


def _tested(
    test: ProfileTest, profile: Profile, today: date, drugs: Collection[Drug]
) -> CheckedTest:
    reading = read_field(ProfileField(test.field), profile, today, drugs)
    return CheckedTest(test=test, reading=reading, answer=_answer(test, reading))


def _answer(test: ProfileTest, reading: ProfileReading) -> FitAnswer:
    operator = Operator(test.op)
    if operator is Operator.ANY:
        return FitAnswer.MET
    if operator is Operator.IS:
        if not reading.word:
            return FitAnswer.NOT_KNOWN
        wanted = test.value.split("|")
        return FitAnswer.MET if reading.word in wanted else FitAnswer.NOT_MET
    if reading.low is None or reading.high is None:
        return FitAnswer.NOT_KNOWN
    limit = float(test.value)
    # Each comparison has one turning point: where both ends agree, all between them
    # does.
    held = {_holds(operator, value, limit) for value in (reading.low, reading.high)}
    if held == {True}:
        return FitAnswer.MET
    return FitAnswer.NOT_MET if held == {False} else FitAnswer.NOT_KNOWN


def _holds(operator: Operator, value: float, limit: float) -> bool:
    if operator is Operator.LESS:
        return value < limit
    if operator is Operator.AT_MOST:
        return value <= limit
    if operator is Operator.AT_LEAST:
        return value >= limit
    return value > limit
