"""Lives a scripted life once for every operation on the disk that may fail.

It runs on the preloaded layer: each action is tried in a fork of this process, in
which the n-th read, write, sync, open or naming fails, or the disk is full from the
n-th write on. This process has lived the life itself before the first fork, so that a
fork begins at once: loading the program and its content asks nothing of the folder.
What is found afterwards must be sound and whole, and nothing that was confirmed before
may be gone. A line of JSON tells what was tried and what was found.
"""

import argparse
import json
import os
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from planner.storage.access import keys
from tests.soak.aftermath import (
    NOT_LOCKED,
    State,
    other_locks,
    problems_after,
    state_of,
)
from tests.soak.fault_layer import BELOW, Fault, LoadedLayer
from tests.soak.forks import CRASHED, Fork
from tests.soak.keyring import opening
from tests.soak.lives import DATA, LIVES, live_once, note_the_id
from tests.soak.place import Place

FAULTS = (Fault.READ, Fault.WRITE, Fault.SYNC, Fault.OPEN, Fault.NAME, Fault.FULL)


class Trials:
    """Tries one action again and again, each time with another fault.

    Args:
        place: where it is done.
        layer: makes the faults.
    """

    def __init__(self, place, layer):
        self.place = place
        self._layer = layer
        self.counts = Counter()
        self.found = []

    def live(self, life, chosen):
        """Live a life, and try each of its actions with the faults that are chosen."""
        live_once(self.place, life)
        for action in life:
            if action.prepare is not None:
                action.prepare(self.place.here)
            self.place.keep()
            before = state_of(self.place.here / DATA)
            seen = self._rehearse(action)
            after = state_of(self.place.here / DATA)
            for fault, first, last in chosen(seen):
                self.place.put_back()
                self._try(action, (fault, first, last), before, after)
            self.place.put_back()
            self._rehearse(action)
            note_the_id(self.place.here)
            # Every fault of a life takes an hour: where it is, and what was found.
            so_far = f"{self.counts.total()} tried, {len(self.found)} lost so far"
            sys.stderr.write(f"{action.name}: {so_far}\n")

    def _rehearse(self, action):
        """Do it without a fault; return how often each operation was asked for."""
        code, seen = self._in_a_fork(action, (Fault.NOTHING, 0, 0))
        if code != 0:
            sys.exit(f"{action.name} without a fault: {code}, {self.place.said()}")
        return seen

    def _try(self, action, fault, before, after):
        code, _ = self._in_a_fork(action, fault)
        self.counts[fault[0].name.lower()] += 1
        here, said = self.place.here, self.place.said()
        problems = [
            *problems_after(
                here, action, code, said, may_leave=_may_leave(action, fault)
            ),
            *State(before, after).problems(here / DATA, code, said, action),
            # The file was opened once more: what was left unlocked is overwritten then.
            *(one for one in other_locks(here / DATA) if one.startswith(NOT_LOCKED)),
        ]
        if code == CRASHED or code < 0:
            problems.append(f"ended with {code}")
        for what in problems:
            found = {"fault": _name(fault), "what": what, "said": said}
            self.found.append({"action": action.name, **found})
            sys.stderr.write(f"{self.found[-1]}\n")

    def _in_a_fork(self, action, fault):
        """Do it with a fault; return how it ended, and what was asked for how often."""

        present = opening(self.place.here / DATA)

        def do(tell):
            self._layer.arm(*fault)
            try:
                return action.do(self.place.here, present)
            finally:
                seen = self._layer.seen()
                self._layer.disarm()
                tell(json.dumps({int(one): seen[one] for one in seen}))

        code, told = Fork(do, self.place.out).end()
        seen = json.loads(told[0]) if told else {}
        return code, {Fault(int(one)): count for one, count in seen.items()}


def _may_leave(action, fault):
    """Whether a file may be left, to be swept later.

    One whose name cannot be changed; and a plain one that a lock took the place of,
    where nothing can be written any more.
    """
    kind = fault[0]
    return kind is Fault.NAME or (kind is Fault.FULL and action.name == "lock")


def _name(fault):
    kind, first, last = fault
    return f"{kind.name.lower()} {first}" + ("" if first == last else " and all after")


def every(step, chance):
    """Choose one in so many of all operations of a kind, and one of each at least."""

    def chosen(seen):
        for fault in FAULTS:
            if not seen[fault]:
                continue
            once = fault is not Fault.FULL
            start = 1 + chance.randrange(min(step, seen[fault]))
            for first in range(start, seen[fault] + 1, step):
                yield fault, first, first if once else -1

    return chosen


def one(chance):
    """Choose one fault of any kind for an action."""

    def chosen(seen):
        fault = chance.choice([one for one in FAULTS if seen[one]])
        first = 1 + chance.randrange(seen[fault])
        yield fault, first, -1 if fault is Fault.FULL else first

    return chosen


def main(words):
    parser = argparse.ArgumentParser()
    parser.add_argument("--life", choices=LIVES, required=True)
    parser.add_argument("--every", type=int, default=1, help="0: one an action")
    parser.add_argument("--seed", type=int, required=True)
    told = parser.parse_args(words)
    chance = random.Random(told.seed)  # noqa: S311  places, no secrets
    # The rounds of a key write nothing, and each lock has a salt of its own: with all
    # of them ten thousand trials take an hour more.
    keys._ROUNDS = 1
    with tempfile.TemporaryDirectory(prefix="planner-faults-") as root:
        trials = Trials(Place(Path(root), Path(os.environ[BELOW])), LoadedLayer())
        chosen = every(told.every, chance) if told.every else one(chance)
        trials.live(LIVES[told.life], chosen)
    report = {"seed": told.seed, "tried": trials.counts, "found": trials.found}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
