"""Feeds the readers with files that somebody changed: refused in words or taken whole.

Batches are read in forks, so that what crashes, hangs or eats memory is met as well.
A line of JSON tells what was tried.
"""

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path

from planner.app.plan_reader import PlanReader
from planner.models.errors import PlannerError
from tests.soak.forks import Fork
from tests.soak.harmed_files import harm, make_samples, reader
from tests.soak.lives import TODAY

BATCH = 400
SLOWEST = 5.0
"""Seconds of processor time that reading one file may take."""
MOST_BYTES = 1024**3
"""What a batch may take: a reader that needs more is met by the child's own limit."""
PLANS = ("plan", "plan", "plan", "PDF")
KINDS = (
    *PLANS,
    *PLANS[:3],
    "answers",
    "answers",
    "protocol",
    "visit",
    "rules",
    "aftercare",
)


class Strangers:
    """Files from strangers, and what became of them.

    Args:
        samples: whole files with their kinds.
        seed: of the first file; each has its own.
    """

    def __init__(self, samples, seed, folder):
        self._samples = samples
        self._seed = seed
        self._out = folder / "out"
        self.counts = Counter()
        self.found = []

    def read_here(self, count):
        """Read so many in this process, or rather in forks of it."""
        for first in range(0, count, BATCH):
            numbers = range(first, min(first + BATCH, count))
            code, told = Fork(
                lambda tell, n=numbers: self._batch(n, tell), self._out
            ).end()
            for line in told[:-1] if code else told:
                self._note(json.loads(line))
            if code != 0:
                last = told[-1] if told else "nothing"
                self.found.append({"file": last, "what": f"the reader ended: {code}"})

    def _batch(self, numbers, tell):
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        counts = Counter()
        for number in numbers:
            content, kind, seed = self._file(number, KINDS)
            start = time.process_time()
            what = _met(
                lambda c=content, k=kind: reader(k, date.fromisoformat(TODAY))(c)
            )
            spent = time.process_time() - start
            counts[f"{kind} {what}" if what in {"refused", "taken"} else "crash"] += 1
            if what not in {"refused", "taken"} or spent > SLOWEST:
                told = {"file": f"{kind} {seed}", "what": f"{what}, {spent:.1f} s"}
                tell(json.dumps({"found": told}))
        tell(json.dumps({"counts": counts}))
        return 0

    def read_apart(self, count):
        """Read so many in the process that the program itself starts for a plan."""
        today = date.fromisoformat(TODAY)
        for number in range(count):
            content, _, seed = self._file(number, PLANS)
            start = time.monotonic()
            what = _met(
                lambda c=content: PlanReader().read_plan(
                    c, "plan", today, lambda: False
                )
            )
            self.counts[f"child: {what}"] += 1
            if what not in {"refused", "taken"} or time.monotonic() - start > 60:
                self.found.append({"file": f"child {seed}", "what": what})

    def _file(self, number, kinds):
        seed = self._seed + number
        chance = random.Random(seed)  # noqa: S311  changes, no secrets
        kind = chance.choice(kinds)
        content, kind = chance.choice([one for one in self._samples if one[1] == kind])
        return harm(content, chance), kind, seed

    def _note(self, told):
        self.counts.update(told.get("counts", {}))
        self.found += [told["found"]] if "found" in told else []


def _met(read):
    try:
        read()
    except PlannerError:
        return "refused"
    except MemoryError:
        return "out of memory"
    except Exception as error:  # noqa: BLE001  whatever it is, it is no refusal
        return f"{type(error).__name__}: {error}"[:300]
    return "taken"


def main(words):
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--apart", action="store_true")
    parser.add_argument("--seed", type=int, required=True)
    told = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="planner-strangers-") as root:
        folder = Path(root)
        out = sys.stdout
        sys.stdout = sys.stderr  # what the commands say is none of the report
        strangers = Strangers(make_samples(folder), told.seed, folder)
        sys.stdout = out
        read = strangers.read_apart if told.apart else strangers.read_here
        read(told.count)
    report = {"tried": strangers.counts, "found": strangers.found}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
