"""A disk that breaks or is full loses nothing: short forms of what ``make soak`` tries.

The library is preloaded into a program of its own, so that nothing here is touched.
"""

import random

import pytest

from tests.soak.fault_layer import NO_COMPILER, compiler
from tests.soak.faults import every_fault
from tests.soak.lives import LIVES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(compiler() is None, reason=NO_COMPILER),
]


def lost_in(folder, life, step):
    seed = random.SystemRandom().randrange(10**6)
    (outcome,) = every_fault(folder, seed, step=step, lives=(life,))
    assert outcome.tried >= len(LIVES[life])
    return f"seed {seed}", outcome.lost


def test_the_store_survives_every_fault_of_the_disk(tmp_path):
    seed, lost = lost_in(tmp_path, "store", 60)
    assert not lost, seed


def test_the_command_line_survives_every_fault_of_the_disk(tmp_path):
    seed, lost = lost_in(tmp_path, "commands", 0)
    assert not lost, seed
