"""Damage and strangers: short forms of what ``make soak`` tries."""

import random

import pytest

from tests.soak.strangers import damage, hostile

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def a_seed():
    return random.SystemRandom().randrange(10**6)


def test_a_damaged_file_is_told_by_commands_and_by_the_window():
    (outcome,) = damage(a_seed(), count=4, windows=2)
    assert not "\n".join(outcome.lost)


def test_a_changed_file_is_refused_in_words_or_taken_whole():
    here, apart = hostile(a_seed(), count=300, apart=4)
    assert not "\n".join(here.lost)
    assert not "\n".join(apart.lost)
