"""Kills: of the command line, of the store and of the window, at any moment."""

import json
import subprocess
import sys

from tests.places import ROOT
from tests.soak.fault_layer import build, compiler, surroundings
from tests.soak.outcome import Outcome

WHOLE = {"commands": 5_000, "store": 4_000, "window": 1_000}
"""How often each door is killed in the whole soak."""


def kills(folder, seed, *, counts):
    """Kill each door so often; yield what came of it.

    Half of the kills fall between two operations on the disk, where there is a
    compiler; the others at a random moment.

    Args:
        folder: empty, for this alone.
        seed: what is done, and when it is killed; the moments are the machine's.
        counts: how often, by door.
    """
    library = build(folder) if compiler() else None
    for door, count in counts.items():
        words = ("--door", door, "--count", str(count), "--seed", str(seed))
        run = subprocess.run(
            [sys.executable, "-m", "tests.soak.kill_run", *words],
            cwd=ROOT,
            env=surroundings(library, below=folder / door),
            stdout=subprocess.PIPE,
            check=True,
        )
        told = json.loads(run.stdout)
        yield Outcome(
            part=f"kills, {door}",
            seed=seed,
            tried=told["tried"]["killed"],
            lost=tuple(json.dumps(one) for one in told["found"]),
            notes=", ".join(f"{n} {what}" for what, n in told["tried"].items()),
        )
