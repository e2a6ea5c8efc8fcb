"""Kills the command line and the window, again and again, and looks what is left.

Each command runs in a fork of this process, which is killed after a random time or, on
the preloaded layer, before its n-th operation on the disk. The window is a fork, too,
which tells what it confirmed before it is killed. A line of JSON tells what was tried.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from planner.models.errors import PlannerError
from tests.soak.aftermath import halves, state_of
from tests.soak.fault_layer import BELOW, Fault, LoadedLayer
from tests.soak.forks import CRASHED, Fork
from tests.soak.lives import COMMANDS, DATA, STORE, note_the_id
from tests.soak.place import Place

ROUNDS = 40
"""Kills until a data file is begun anew: it would grow without end."""
KILLED = -9
_KILLED = "killed"
_MOST = 30
"""Trials for each kill: where a machine is fast, most finish before."""
LONGEST_LIFE = 4.0
"""Seconds after which a window is killed at the latest."""
DOORS = ("commands", "store", "window")
GOES = {"delete", "restore", "rescue"}
"""After these there may be less than before."""


class Kills:
    """Kills what a person does with one data file after the other.

    Args:
        place: where it is done.
        chance: what is done, and when it is killed.
    """

    def __init__(self, place, chance):
        self.place = place
        self.chance = chance
        self.layer = LoadedLayer() if BELOW in os.environ else None
        self.counts = Counter()
        self.found = []

    def commands(self, actions, count):
        """Kill single actions, in a random order, until so many were killed.

        Args:
            actions: the first one begins the file.
            count: of those that did not finish before.
        """
        first, *others = actions
        self._begin(first)
        for number in range(1, _MOST * count):
            action = self.chance.choice(others)
            self._kill_one(action)
            if self.counts[_KILLED] == count:
                return
            if number % ROUNDS == 0 or not self.before.lines:
                self._begin(first)

    def _begin(self, first):
        self.place.empty()
        (self.place.here / "stick").mkdir()
        code, _ = Fork(lambda _: first.do(self.place.here), self.place.out).end()
        if code != 0:
            sys.exit(f"{first.name}: {code}, {self.place.said()}")
        (self.place.root / "id").unlink(missing_ok=True)
        note_the_id(self.place.here)
        self.before = state_of(self.place.here / DATA)

    def _kill_one(self, action):
        for file in action.writes:
            (self.place.here / file).unlink(missing_ok=True)
        if action.prepare is not None:
            action.prepare(self.place.here)
        by_layer = self.layer is not None and self.chance.random() < 0.5
        fork = Fork(lambda _: self._do(action, armed=by_layer), self.place.out)
        if not by_layer:
            time.sleep(self.chance.random() ** 2 * 0.4)
            fork.kill()
        code, _ = fork.end()
        self.counts[_KILLED if code == KILLED else "finished before"] += 1
        self._look(action.name, code, action.writes)

    def _do(self, action, *, armed):
        if armed:
            self.layer.arm(Fault.KILL, 1 + int(self.chance.random() ** 2 * 120))
        return action.do(self.place.here)

    def _look(self, name, code, writes=()):
        problems = [*halves(self.place.here, writes, must_be=code == 0)]
        if code == CRASHED or code not in {0, 1, KILLED}:
            problems.append(f"ended with {code}: {self.place.said()}")
        try:
            now = state_of(self.place.here / DATA)
        except PlannerError as error:
            problems.append(f"cannot be opened: {error.code}")
        else:
            if name not in GOES and not now.holds(self.before):
                problems.append(f"lost: {self.before.missing_in(now)}")
            if name in GOES and not now.lines and self.before.lines and code == KILLED:
                problems += [] if name == "delete" else ["an empty file"]
            self.before = now
        self.found += [{"action": name, "what": what} for what in problems]

    def windows(self, count):
        """Kill the window while it edits, types, exports and backs up."""
        from tests.soak.living_window import live  # noqa: PLC0415  it loads the window

        for number in range(count):
            if number % ROUNDS == 0:
                self.place.empty()
            seed = self.chance.randrange(10**6)
            fork = Fork(partial(live, self.place.here, seed), self.place.out)
            is_open = fork.line() == "open"
            if is_open:
                time.sleep(self.chance.random() * LONGEST_LIFE)
                fork.kill()
            code, told = fork.end()
            self.counts[_KILLED] += 1
            problems = self._gone(told)
            if code != KILLED:
                problems.append(f"ended with {code}: {self.place.said()}")
            self.found += [{"action": "window", "what": what} for what in problems]

    def _gone(self, told):
        """Return what the window said it had confirmed and cannot be found."""
        problems = [*halves(self.place.here, ("plan.json",), must_be=False)]
        try:
            now = state_of(self.place.here / DATA)
        except PlannerError as error:
            return [*problems, f"cannot be opened: {error.code}"]
        lines = [line.split(maxsplit=1) for line in told]
        confirmed = [int(value) for what, value in lines if what == "revision"]
        self.counts["edits confirmed"] += len(confirmed)
        if max(now.revisions(), default=0) < max(confirmed, default=0):
            problems.append(f"lost: {confirmed} of {now.revisions()}")
        stored = [at for at, (what, _) in enumerate(lines) if what == "typed"]
        self.counts["drafts confirmed"] += len(stored)
        # What was typed after it may stand there as well, stored or half stored.
        later = [value for what, value in lines[stored[-1] :]] if stored else []
        texts = " ".join(text for _, text in now.drafts)
        if later and not any(letters in texts for letters in later):
            problems.append(f"lost: {later}")
        return problems


def main(words):
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--door", choices=DOORS, required=True)
    parser.add_argument("--seed", type=int, required=True)
    told = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="planner-kills-") as root:
        here = Path(os.environ.get(BELOW) or Path(root) / "here")
        kills = Kills(Place(Path(root), here), random.Random(told.seed))  # noqa: S311
        if told.door == "window":
            kills.windows(told.count)
        else:
            lives = {"commands": COMMANDS, "store": STORE}
            kills.commands(lives[told.door], told.count)
    report = {"seed": told.seed, "tried": kills.counts, "found": kills.found}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
