"""What is offered as "did you mean" is really alike; nothing else is offered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.services.entry.spelling import nearest

CATALOG = shipped_catalog()
NAMES = {
    "steps": {
        str(step.id) for protocol in CATALOG.protocols() for step in protocol.steps
    },
    "timetables": {str(protocol.id) for protocol in CATALOG.protocols()},
    "drugs": {str(drug.id) for drug in CATALOG.drugs()},
    "what matters": {str(item.id) for item in CATALOG.aid.value_items},
    "questions": {str(item.id) for item in CATALOG.aid.centre_questions},
}
WORDS = ["ghost", "ghost-1", "banana", "operation", "zzz", "x", "", "-", "xmas", "tea"]


def shared(one, other):
    """The letters of two words that stand in the same order, as parts of both."""
    row = [0] * (len(other) + 1)
    for letter in one:
        before = 0
        for place, meant in enumerate(other, start=1):
            here = row[place]
            row[place] = before + 1 if letter == meant else max(here, row[place - 1])
            before = here
    return 2 * row[-1] / (len(one) + len(other))


@pytest.mark.parametrize("kind", NAMES)
@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_is_like_nothing_gets_no_offer(kind, word):
    assert nearest(word, NAMES[kind]) == ""


@pytest.mark.parametrize("kind", NAMES)
@given(data=st.data())
def test_a_name_with_a_letter_lost_or_doubled_is_offered_itself_or_a_likelier_one(
    kind, data
):
    name = data.draw(st.sampled_from(sorted(NAMES[kind])).filter(lambda n: len(n) > 3))
    place = data.draw(st.integers(0, len(name) - 1))
    kept = data.draw(st.sampled_from(["", name[place] * 2]))
    typed = name[:place] + kept + name[place + 1 :]
    offered = nearest(typed, NAMES[kind])
    assert offered
    assert shared(typed, offered) >= 0.75


@pytest.mark.parametrize("kind", NAMES)
@given(word=st.text("abcdefghilmnoprstuvy-0", max_size=14))
def test_whatever_is_offered_shares_three_quarters_of_its_letters(kind, word):
    offered = nearest(word, NAMES[kind])
    assert not offered or shared(word, offered) >= 0.75
