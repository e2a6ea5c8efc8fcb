"""Lives a scripted life once for every operation on the disk that may fail.

It runs on the preloaded layer: each action is tried in a fork of this process, in
which the n-th read, write, sync, open or naming fails, or the disk is full from the
n-th write on. What is found afterwards must be sound and whole, and nothing that was
confirmed before may be gone. A line of JSON tells what was tried and what was found.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

from planner.models.errors import PlannerError
from tests.soak.aftermath import State, problems_after, state_of
from tests.soak.fault_layer import BELOW, Fault, LoadedLayer
from tests.soak.lives import DATA, LIVES, note_the_id

HANGS_AFTER = 120
"""Seconds that an action may take before it counts as hanging."""
CRASHED = 99
FAULTS = (Fault.READ, Fault.WRITE, Fault.SYNC, Fault.OPEN, Fault.NAME, Fault.FULL)


class Place:
    """The folder in which things fail, and what it looked like before each action."""

    def __init__(self, root):
        self.here = Path(os.environ[BELOW])
        self.root = root
        self.before = root / "before"
        self.out = root / "out"
        self.here.mkdir(exist_ok=True)

    def keep(self):
        shutil.rmtree(self.before, ignore_errors=True)
        shutil.copytree(self.here, self.before)

    def put_back(self):
        shutil.rmtree(self.here, ignore_errors=True)
        shutil.copytree(self.before, self.here)

    def said(self):
        return self.out.read_text(encoding="utf-8", errors="replace")


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
        (self.place.here / "stick").mkdir()
        for action in life:
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
            *problems_after(here, action, code, said, is_name=fault[0] is Fault.NAME),
            *State(before, after).problems(here / DATA, code, said, action),
        ]
        if code == CRASHED or code < 0:
            problems.append(f"ended with {code}")
        self.found += [
            {"action": action.name, "fault": _name(fault), "what": what, "said": said}
            for what in problems
        ]

    def _in_a_fork(self, action, fault):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            os._exit(self._do(action, fault, writing))
        os.close(writing)
        with os.fdopen(reading) as told:
            text = told.read()
        _, status = os.waitpid(child, 0)
        seen = json.loads(text) if text else {}
        return os.waitstatus_to_exitcode(status), {
            Fault(int(number)): count for number, count in seen.items()
        }

    def _do(self, action, fault, told):
        """Do it in this fork, which has nobody to catch what it raises."""
        signal.alarm(HANGS_AFTER)
        with self.place.out.open("w", encoding="utf-8") as out:
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
        self._layer.arm(*fault)
        try:
            code = action.do(self.place.here)
        except PlannerError as error:
            print(f"refused: {error.code}", file=sys.stderr)  # noqa: T201
            code = 1
        except BaseException:  # noqa: BLE001  this is what is looked for
            sys.excepthook(*sys.exc_info())
            code = CRASHED
        seen = self._layer.seen()
        self._layer.disarm()
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError):
                stream.flush()
        os.write(told, json.dumps({int(one): seen[one] for one in seen}).encode())
        return code


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
    with tempfile.TemporaryDirectory(prefix="planner-faults-") as root:
        trials = Trials(Place(Path(root)), LoadedLayer())
        chosen = every(told.every, chance) if told.every else one(chance)
        trials.live(LIVES[told.life], chosen)
    report = {"seed": told.seed, "tried": trials.counts, "found": trials.found}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
