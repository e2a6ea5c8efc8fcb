"""Damaged data files, and files from strangers for every reader of the program."""

import json
import subprocess
import sys

from tests.places import ROOT
from tests.soak.outcome import Outcome

DAMAGED = 1_000
HOSTILE = 1_000_000
APART = 5_000


def damage(seed, *, count, windows):
    """Damage a data file in many ways; use each with commands, some with the window.

    Args:
        seed: of the first damage; the next one has the next number.
        count: how many files.
        windows: how many of them are opened in the window, too.
    """
    words = ("--count", str(count), "--windows", str(windows))
    yield _outcome("damage", "damage_run", seed, count, words)


def hostile(seed, *, count, apart):
    """Feed the readers with files that somebody changed.

    Args:
        seed: of the first file; the next one has the next number.
        count: how many are read in process.
        apart: how many plans are read in the process that the program starts for it.
    """
    yield _outcome("hostile", "hostile_run", seed, count, ("--count", str(count)))
    words = ("--count", str(apart), "--apart")
    yield _outcome("hostile, whole child", "hostile_run", seed, apart, words)


def _outcome(part, module, seed, count, words):
    run = subprocess.run(
        [sys.executable, "-m", f"tests.soak.{module}", "--seed", str(seed), *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    )
    told = json.loads(run.stdout)
    return Outcome(
        part=part,
        seed=seed,
        tried=count,
        lost=tuple(json.dumps(one) for one in told["found"]),
        notes=", ".join(f"{n} {what}" for what, n in told["tried"].items()),
    )
