"""``make soak``: what a disk, a kill and a stranger can do, for hours.

``python -m tests.soak [PART ...] [--share N] [--seed N]`` runs the parts that are
named, or all, and prints for each its seed, what was tried, survived and was lost.
It ends with 1 where anything was lost.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.places import MEMORY, ROOT
from tests.soak.faults import every_fault
from tests.soak.kills import WHOLE, kills
from tests.soak.outcome import Outcome
from tests.soak.sockets import WINDOWS, sockets
from tests.soak.strangers import APART, DAMAGED, HOSTILE, damage, hostile


def _kills(folder, seed, share):
    counts = {door: max(1, whole // share) for door, whole in WHOLE.items()}
    return kills(folder, seed, counts=counts)


PARTS = {
    "faults": lambda folder, seed, share: every_fault(folder, seed, step=share),
    "kills": _kills,
    "sockets": lambda folder, seed, share: sockets(
        folder, seed, windows=max(1, WINDOWS // share)
    ),
    "damage": lambda _folder, seed, share: damage(
        seed, count=DAMAGED // share, windows=DAMAGED // share
    ),
    "hostile": lambda _folder, seed, share: hostile(
        seed, count=HOSTILE // share, apart=APART // share
    ),
}
SEARCHES = "searches"
"""The tests that search for hours: Hypothesis, random plans, other solvers."""


def search(words):
    """Run the tests that are marked for the soak."""
    command = (sys.executable, "-m", "pytest", "-q", "--soak", "-m", "soak")
    more = ("-n", "auto", "--dist", "worksteal", "--timeout", "3600", *words)
    ended = subprocess.run([*command, *more], cwd=ROOT, check=False)
    lost = (f"ended with {ended.returncode}",) if ended.returncode else ()
    return Outcome(part=SEARCHES, tried=1, lost=lost, notes="told above")


def tell(outcome):
    for line in (*outcome.lost, outcome.line()):
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(words):
    parser = argparse.ArgumentParser(prog="make soak ARGS=...")
    parser.add_argument(
        "parts", nargs="*", help=f"{', '.join(PARTS)}, {SEARCHES} [TESTS]"
    )
    parser.add_argument("--share", type=int, default=1, help="try one in so many")
    parser.add_argument(
        "--seed", type=int, default=random.SystemRandom().randrange(10**6)
    )
    told = parser.parse_args(words)
    known = {*PARTS, SEARCHES}
    names = [name for name in told.parts if name in known] or [*PARTS, SEARCHES]
    more = [word for word in told.parts if word not in known]
    if more and SEARCHES not in told.parts:
        parser.error(f"no such part: {', '.join(more)}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if MEMORY is not None:  # no program that is killed knows whether a disk wrote
        tempfile.tempdir = os.environ["TMPDIR"] = str(MEMORY)
    lost = 0
    for name in names:
        with tempfile.TemporaryDirectory(prefix="planner-soak-") as folder:
            outcomes = (
                [search(more)]
                if name == SEARCHES
                else PARTS[name](Path(folder), told.seed, told.share)
            )
            for outcome in outcomes:
                tell(outcome)
                lost += len(outcome.lost)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
