"""Kills the command line and the window, again and again, and looks what is left.

Each command runs in a fork of this process, which is killed after a random time or, on
the preloaded layer, before its n-th operation on the disk. The window is a fork, too,
which tells what it confirmed before it is killed. A line of JSON tells what was tried.

This process has lived a life itself before the first fork, so that a fork begins at
once. What such a fork does not go through: the start of the interpreter, loading the
program, its content and its libraries, what is worked out once for each program (the
key of a file that was open before). None of that writes. One command in twenty is
started as a person starts it all the same.
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
from tests.soak.aftermath import halves, other_locks, state_of
from tests.soak.fault_layer import BELOW, Fault, LoadedLayer
from tests.soak.forks import CRASHED, Fork
from tests.soak.keyring import opening
from tests.soak.lives import (
    COMMANDS,
    DATA,
    STORE,
    begin_anew,
    live_once,
    note_the_id,
)
from tests.soak.moments import Moments
from tests.soak.place import Place

ROUNDS = 40
"""Kills until a data file is begun anew: it would grow without end."""
KILLED = -9
_KILLED = "killed"
_STARTED = "started anew"
_MOST = 30
"""Trials for each kill: where a machine is fast, most finish before."""
REAL_STARTS = 20
"""One command in so many is a program of its own."""
LONGEST_LIFE = 5.0
"""Seconds after which a window is killed at the latest."""
WINDOW_OPERATIONS = 300
"""Before which operation on the disk it is killed at the latest."""
OPEN = "open window"
"""What a window tells when it stands."""
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
        self.moments = Moments(chance, has_layer=self.layer is not None)
        self.counts = Counter()
        self.found = []

    def commands(self, actions, count):
        """Kill single actions, in a random order, until so many were killed.

        Args:
            actions: the first one begins the file.
            count: of those that did not finish before.
        """
        first, *others = actions
        live_once(self.place, actions)
        self._begin(first)
        for number in range(1, _MOST * count):
            action = self.chance.choice(others)
            self._kill_one(action)
            if self.counts[_KILLED] == count:
                return
            if number % ROUNDS == 0 or not self.before.lines:
                self._begin(first)

    def _do(self, action):
        """Return what does it, with the passphrase of now."""
        here = self.place.here
        return partial(action.do, here, opening(here / DATA))

    def _begin(self, first):
        begin_anew(self.place)
        begin = self._do(first)
        code, _ = Fork(lambda _: begin(), self.place.out).end()
        if code != 0:
            sys.exit(f"{first.name}: {code}, {self.place.said()}")
        note_the_id(self.place.here)
        self.before = state_of(self.place.here / DATA)

    def _kill_one(self, action):
        for file in action.writes:
            (self.place.here / file).unlink(missing_ok=True)
        if action.prepare is not None:
            action.prepare(self.place.here)
        is_new = action.words is not None and self.chance.randrange(REAL_STARTS) == 0
        name = f"{action.name}, {_STARTED}" if is_new else action.name
        moment = self.moments.choose(name, counts=not is_new)
        start = time.monotonic()
        if is_new:
            live = partial(self._start_anew, action)
        else:
            live = partial(self._live, self._do(action), moment.operation)
        fork = Fork(live, self.place.out)
        fork.kill_after(moment.seconds)
        code, told = fork.end()
        if code != KILLED:
            seen = int(told[-1]) if told else 0
            self.moments.learn(name, seen, time.monotonic() - start)
        self.counts[_KILLED if code == KILLED else "finished before"] += 1
        self.counts[_STARTED] += is_new
        self._look(action.name, code, action.writes)

    def _start_anew(self, action, _tell):
        here = self.place.here
        words = action.words(here, opening(here / DATA))
        command = [sys.executable, "-m", "planner", *words]
        os.execv(sys.executable, command)  # noqa: S606  it becomes the program

    def _live(self, do, operation, tell):
        if self.layer is None:
            return do()
        self.layer.arm(Fault.KILL if operation else Fault.NOTHING, operation)
        try:
            return do()
        finally:
            tell(str(self.layer.seen()[Fault.KILL]))

    def _look(self, name, code, writes=()):
        problems = [*halves(self.place.here, writes, must_be=code == 0)]
        if code == CRASHED or code not in {0, 1, KILLED}:
            problems.append(f"ended with {code}: {self.place.said()}")
        try:
            now = state_of(self.place.here / DATA)
        except PlannerError as error:
            problems.append(f"cannot be opened: {error.code}")
        else:
            problems += other_locks(self.place.here / DATA)
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
            fork = Fork(self._open(live, seed), self.place.out)
            if fork.line() == OPEN:
                fork.kill_after(self.chance.random() * LONGEST_LIFE)
            code, told = fork.end()
            self.counts[_KILLED] += 1
            problems = self._gone(told)
            if code != KILLED:
                problems.append(f"ended with {code}: {self.place.said()}")
            self.found += [{"action": "window", "what": what} for what in problems]

    def _open(self, live, seed):
        """Half of the windows are killed by the layer, some time after they opened."""
        by_layer = self.layer is not None and self.chance.random() < 0.5
        operation = 1 + self.chance.randrange(WINDOW_OPERATIONS)

        def do(tell):
            def arm_when_open(line):
                tell(line)
                if line == OPEN and armed:
                    self.layer.arm(Fault.KILL, armed.pop())

            armed = [operation] if by_layer else []
            return live(self.place.here, seed, arm_when_open)

        return do

    def _gone(self, told):
        """Return what the window said it had confirmed and cannot be found."""
        problems = [*halves(self.place.here, ("plan.json",), must_be=False)]
        try:
            now = state_of(self.place.here / DATA)
        except PlannerError as error:
            return [*problems, f"cannot be opened: {error.code}"]
        problems += other_locks(self.place.here / DATA)
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
