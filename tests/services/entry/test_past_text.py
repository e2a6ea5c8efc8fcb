"""What is known of the past is read as it was written."""

from datetime import date

import pytest

from planner.models.errors import PlannerError
from planner.models.ids import StepId
from planner.models.plan.facts import Before, Done
from planner.services.entry.past_text import (
    is_ahead,
    read_past,
    read_told,
    write_past,
    write_told,
)

TODAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("done", Before(happened=True)),
        ("not-done", Before(happened=False)),
        ("dont-know", Before()),
        ("2026", Before(happened=True, when="2026")),
        ("2026-09", Before(happened=True, when="2026-09")),
        ("2026-09-10", Done(day=date(2026, 9, 10))),
    ],
)
def test_an_answer_is_read_as_it_was_written(text, told):
    assert read_told(text) == told
    assert write_told(told) == text
    step = StepId("collection#1")
    assert read_past(write_past({step: told})) == {step: told}


@pytest.mark.parametrize("text", ["", "soon", "2026-13", "2026-02-30", "1899"])
def test_another_word_is_refused_and_passed_over_in_a_draft(text):
    with pytest.raises(PlannerError):
        read_told(text)
    assert read_past(f"mri={text}") == {}


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("2026-11-26", False),
        ("2026-11-27", True),
        ("2026-11", False),
        ("2026-12", True),
        ("2026", False),
        ("2027", True),
        ("done", False),
    ],
)
def test_what_lies_ahead_has_not_happened(text, ahead):
    assert is_ahead(read_told(text), TODAY) is ahead
