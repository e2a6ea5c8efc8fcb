"""How the person stands to published limits: each with its number, never a label.

What speaks against comes first, then what is not met, then what is met, then what
nobody told. One line for each body that published limits; three lines at most, the
worst of each list among them, and the heading counts every list: one line alone would
tell of the whole what is true of itself.
"""

from collections.abc import Callable, Iterator, Sequence
from math import floor
from typing import Final

from msgspec import Struct

from planner.models.evidence.fit import (
    CheckedTest,
    CriterionResult,
    FitAnswer,
    FitSide,
    Operator,
    ProfileField,
    ProfileReading,
)
from planner.models.ids import OTHER_TREATMENT
from planner.models.person.profile import YesNo
from planner.models.sheets import FURTHER, Fact, FactColumn, Ink, Words
from planner.models.structs import replace
from planner.services.documents.case import Case
from planner.services.documents.days.ink import found, plain, say
from planner.services.documents.doctor.clinical_sentence import activity
from planner.services.documents.parts.decision_part import failed_and_not_strong

_OF_ACTIVITY: Final = {ProfileField.ACTIVE_12.value, ProfileField.ACTIVE_24.value}
_MOST: Final = 3
_KEYS: Final = ("against", "not-met", "met", "not-known")
_LISTS: Final = {"against": 0, "not-met": 0, "met": 1, "not-known": 2}
"""In which list an answer is counted: what speaks against, what for, what is open."""


class _Line(Struct, frozen=True, kw_only=True):
    """What one body's limits say: its answer, one of ``_KEYS``, and the words."""

    key: str
    fact: Fact

    @property
    def rank(self) -> int:
        return _KEYS.index(self.key)


def fit_column(case: Case) -> FactColumn:
    """Return at most three lines; its title and its note count all of them."""
    lines = sorted(_lines(case), key=lambda line: line.rank)
    gives = dict(_by_weight(lines)[:_MOST])
    shown = tuple(
        replace(line.fact, gives=gives[line]) for line in lines if line in gives
    )
    if not shown:
        plan = case.journey.plan
        is_other = plan is not None and plan.option == OTHER_TREATMENT
        key = "fit.not-in-evidence" if is_other else "fit.none"
        shown = (Fact(label="", told=plain(say(case, key))),)
        return FactColumn(title=say(case, "fit.title"), facts=shown)
    titled = tuple(
        _title(case, count, len(lines)) for count, _ in enumerate(shown, start=1)
    )
    return FactColumn(
        title=titled[-1],
        facts=shown,
        titled=titled,
        note=_counts(case, lines, hidden=len(lines) - len(shown)),
    )


def _by_weight(lines: Sequence[_Line]) -> list[tuple[_Line, int]]:
    """Return the worst line of each list, then the others, with when each gives way.

    Of what speaks against it the worst line stays on the page, whatever else goes.
    """
    firsts = {_LISTS[line.key]: line for line in reversed(lines)}
    heads = [firsts[number] for number in sorted(firsts)]
    others = [line for line in lines if line not in heads][: _MOST - len(heads)]
    return (
        [
            (heads[0], 0),
            *zip(heads[1:], range(FURTHER + len(heads) - 1, FURTHER, -1), strict=True),
            *zip(others, range(len(others), 0, -1), strict=True),
        ]
        if heads
        else []
    )


def _title(case: Case, shown: int, every: int) -> str:
    if every <= shown:
        return say(case, "fit.title")
    return say(case, "fit.title-of", shown=shown, every=every)


def _counts(case: Case, lines: Sequence[_Line], *, hidden: int) -> Ink:
    """Return how many rules each list has, nothing where there is one rule alone."""
    if len(lines) == 1:
        return ()
    found = [_LISTS[line.key] for line in lines]
    against, met, open_ones = (found.count(number) for number in range(3))
    counts = say(case, "fit.counts", against=against, met=met, open=open_ones)
    where = say(case, "fit.whole") if hidden else ""
    return (*plain(counts), *plain(where))


def _lines(case: Case) -> Iterator[_Line]:
    plan = case.journey.plan
    option = plan.option if plan else None
    bodies: dict[str, list[CriterionResult]] = {}
    for one in case.fit:
        if option in one.criterion.options and not one.only_clinician:
            bodies.setdefault(one.criterion.body, []).append(one)
    for body, results in bodies.items():
        for key, tests in _answers(results):
            words = case.speaker.facts(*_test_words(case, key, tests))
            if key == "against":
                words = _against(case, results) or words
            lead = Words(text=say(case, f"fit.{key}"), strong=True)
            label = found(case, f"fit.body.{body}") or body
            fact = Fact(label=label, told=(lead, *plain(words)))
            yield _Line(key=key, fact=fact)
            break


def _answers(
    results: Sequence[CriterionResult],
) -> Iterator[tuple[str, list[CheckedTest]]]:
    """Yield what of a body's limits to tell, worst first."""
    against = [one for one in results if one.speaks_against]
    if against:
        yield "against", [test for one in against for test in one.tests]
    wanted = [
        one
        for one in results
        if not one.criterion.against and one.side is not FitSide.APART
    ]
    for key, answer in (
        ("not-met", FitAnswer.NOT_MET),
        ("met", FitAnswer.MET),
        ("not-known", FitAnswer.NOT_KNOWN),
    ):
        # A part that is met says nothing while another part of the rule is open.
        tests = [
            test
            for one in wanted
            if one.answer is answer
            for test in one.tests
            if test.answer is answer
        ]
        numbers = [test for test in tests if ProfileField(test.test.field).is_number]
        if tests:
            yield key, numbers or tests if answer is FitAnswer.MET else tests


def _against(case: Case, results: Sequence[CriterionResult]) -> str:
    """Return why a body speaks against it, with what was told of the activity."""
    spoken = [one.criterion.id for one in results if one.speaks_against]
    told = [
        found(case, f"fit.because.{one}")
        or case.speaker.texts.get(f"criteria.{one}.title")
        for one in spoken
    ]
    fields = {
        test.test.field for one in results if one.speaks_against for test in one.tests
    }
    if ProfileField.FAILED_HIGH_EFFICACY.value in fields:
        told[-1] = _as_not_strong(case, told[-1])
    active = activity(case) if fields & _OF_ACTIVITY else ""
    return case.speaker.names(*told, active.rstrip("."))


def _test_words(case: Case, key: str, tests: Sequence[CheckedTest]) -> Iterator[str]:
    """Yield what is asked of each thing, once: both ends of a span belong together."""
    for name in dict.fromkeys(one.test.field for one in tests):
        same = [one for one in tests if one.test.field == name]
        yield _field_words(case, key, ProfileField(name), same)


def _field_words(
    case: Case, key: str, field: ProfileField, tests: Sequence[CheckedTest]
) -> str:
    name = say(case, f"fit.field.{field.value}")
    if key == "not-known":
        return name
    told = _told(case, field, tests[0].reading)
    asked = case.speaker.facts(
        *dict.fromkeys(_asked(case, field, one) for one in tests)
    )
    if not field.is_number:
        kind = "met-word" if key != "not-met" else "unmet-word"
    else:
        kind = "number" if key != "not-met" else "unmet-number"
    return say(case, f"fit.{kind}", name=name, told=told, asked=asked)


def _told(case: Case, field: ProfileField, reading: ProfileReading) -> str:
    if not field.is_number:
        return _with_weaker(case, field, _word(case, reading.word), reading.word)
    low, high = reading.low, reading.high
    if low is None or high is None:
        return say(case, "not-told")
    number = _written(case, field)
    if field is ProfileField.YEARS_SINCE_ONSET:
        low, high = floor(low), floor(high)
    if low == high:
        return number(low)
    return say(case, "fit.range", low=number(low), high=number(high))


def _with_weaker(case: Case, field: ProfileField, answer: str, word: str) -> str:
    """Say which drugs failed and do not count as strong: the doctor may count them."""
    if field is not ProfileField.FAILED_HIGH_EFFICACY or word != YesNo.NO.value:
        return answer
    return _as_not_strong(case, answer)


def _as_not_strong(case: Case, answer: str) -> str:
    weaker = failed_and_not_strong(case)
    if not weaker:
        return answer
    drugs = case.speaker.listed(weaker)
    return say(case, "fit.not-strong", answer=answer, drugs=drugs)


def _asked(case: Case, field: ProfileField, checked: CheckedTest) -> str:
    operator, value = Operator(checked.test.op), checked.test.value
    if operator.is_for_numbers:
        limit = _written(case, field)(float(value))
        return say(case, f"fit.asked.{operator.value}", limit=limit)
    if field is ProfileField.WALKING:
        return say(case, "fit.field.walking")
    return case.speaker.listed([_word(case, one) for one in value.split("|")])


def _written(case: Case, field: ProfileField) -> Callable[[float], str]:
    """Return how a number of this field is written."""
    is_score = field is ProfileField.EDSS
    return case.speaker.score if is_score else case.speaker.number


def _word(case: Case, word: str) -> str:
    return found(case, f"fit.word.{word}") or found(case, f"walks.{word}") or word
