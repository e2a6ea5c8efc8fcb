"""Nothing asks for the internet: traced in commands and in windows."""

import random

import pytest

from tests.soak.fault_layer import NO_COMPILER, compiler
from tests.soak.sockets import sockets


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.skipif(compiler() is None, reason=NO_COMPILER)
def test_no_command_and_no_window_asks_for_the_internet(tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    (outcome,) = sockets(tmp_path, seed, windows=2)
    assert outcome.tried == 13
    assert not outcome.lost
