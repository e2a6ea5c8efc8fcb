"""One state has one word: in the help, the legends, the plan's rows and the papers."""

import pytest

from planner.content.catalog import shipped_catalog
from planner.models.document import Mark
from planner.models.plan.schedule import StepState
from planner.services.views.living.plan_view import MARKS
from planner.services.words.speaker import Speaker
from planner.ui.window.help.page_help import PageHelp

SPEAKER = Speaker(shipped_catalog().texts("en"))
# "Was planned for" says when; what the person dropped says who dropped it.
OWN_WORDS = {StepState.WAS_PLANNED, StepState.CANCELLED, StepState.SKIPPED}


@pytest.mark.parametrize("state", sorted(set(StepState) - OWN_WORDS))
def test_a_state_is_called_what_the_help_calls_its_sign(qapp, state):
    signs = {mark: word for mark, word, _ in PageHelp().signs("plan")}
    mark = MARKS[state]
    if mark in signs:
        assert SPEAKER.label(state) == signs[mark]


@pytest.mark.parametrize("mark", [Mark.AIM, Mark.NEEDS_DATE, Mark.BOOKED, Mark.ROUGH])
def test_a_sign_has_the_same_word_on_paper_as_in_the_help(qapp, mark):
    signs = {mark: word for mark, word, _ in PageHelp().signs("plan")}
    assert SPEAKER.label(mark) == signs[mark]
