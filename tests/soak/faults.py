"""A disk that breaks and a disk that is full, at every operation of scripted lives."""

import json
import subprocess
import sys

from tests.places import ROOT
from tests.soak.fault_layer import NO_COMPILER, build, compiler, surroundings
from tests.soak.lives import LIVES
from tests.soak.outcome import Outcome


def every_fault(folder, seed, *, step=1, lives=tuple(LIVES)):
    """Try one in so many faults in each action of some lives; yield what came of it.

    Args:
        folder: empty, for this alone.
        seed: where the counting begins.
        step: 1 tries every operation there is, 0 one for each action.
        lives: by their names.
    """
    if compiler() is None:
        yield Outcome(part="faults", skipped=NO_COMPILER)
        return
    library = build(folder)
    for life in lives:
        here = folder / life
        words = ("--life", life, "--every", str(step), "--seed", str(seed))
        run = subprocess.run(
            [sys.executable, "-m", "tests.soak.fault_run", *words],
            cwd=ROOT,
            env=surroundings(library, below=here),
            stdout=subprocess.PIPE,
            check=True,
        )
        told = json.loads(run.stdout)
        yield Outcome(
            part=f"faults, {life}",
            seed=seed,
            tried=sum(told["tried"].values()),
            lost=tuple(json.dumps(one) for one in told["found"]),
            notes=", ".join(f"{kind} {n}" for kind, n in told["tried"].items()),
        )
