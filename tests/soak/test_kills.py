"""Killed at any moment nothing is lost: short forms of what ``make soak`` tries."""

import random

import pytest

from tests.soak.kills import kills

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]


@pytest.mark.parametrize(
    ("door", "count"), [("store", 30), ("commands", 20), ("window", 4)]
)
def test_whatever_is_killed_loses_nothing_that_was_confirmed(tmp_path, door, count):
    seed = random.SystemRandom().randrange(10**6)
    (outcome,) = kills(tmp_path, seed, counts={door: count})
    assert outcome.tried == count
    assert not outcome.lost, f"seed {seed}"
