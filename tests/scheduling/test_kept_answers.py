"""The engine tells of some hundred kept plans what it told before (kept_answers.py)."""

import pytest

from tests.scheduling.kept_answers import ANSWERS, PART, digest_line, kept_plans

pytestmark = pytest.mark.costly
LINES = ANSWERS.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def plans():
    return kept_plans()


def test_each_plan_has_its_answers(plans):
    assert len(plans) == len(LINES)


@pytest.mark.parametrize("first", range(0, len(LINES), PART))
def test_no_answer_changed_unmeant(first, plans):
    now = [
        digest_line(number, plan)
        for number, plan in enumerate(plans[first : first + PART], start=first)
    ]
    assert now == LINES[first : first + PART], "see kept_answers.py, show NUMBER"
