"""Damages a data file in many ways, and tries each with commands and with the window.

Damage is told, never written on top of, and never ends in a crash. Each command and
each window is a fork of this process. A line of JSON tells what was tried.
"""

import argparse
import contextlib
import gc
import io
import json
import random
import re
import sys
import tempfile
from collections import Counter
from functools import partial
from pathlib import Path

from planner.app.main import main as planner
from tests.soak.forks import CRASHED, Fork
from tests.soak.lives import COMMANDS, DATA, TODAY, note_the_id
from tests.soak.place import Place
from tests.storage.harms import HARMS

FIRST = ("new", "note", "book", "move", "undo", "back up")
REFUSED = 1


class Damages:
    """Tries damaged files.

    Args:
        place: where they lie.
        chance: what is damaged, and how.
    """

    def __init__(self, place, chance):
        self.place = place
        self.chance = chance
        self.counts = Counter()
        self.found = []

    def begin(self):
        """Make a sound file with a history and a backup.

        It is made and used in this process: what is loaded now, no fork loads again.
        """
        (self.place.here / "stick").mkdir()
        with contextlib.redirect_stdout(io.StringIO()):
            for action in COMMANDS:
                if action.name in FIRST:
                    action.do(self.place.here, None)
                    note_the_id(self.place.here)
            self.journey = (self.place.root / "id").read_text(encoding="utf-8")
            self.place.keep()
            for words in self._words():
                planner(self._line(words))
        gc.collect()
        gc.freeze()

    def try_one(self, seed, *, with_window):
        """Damage a copy in one way, and use it."""
        self.place.put_back()
        path, chance = self.place.here / DATA, random.Random(seed)  # noqa: S311
        content = bytearray(path.read_bytes())
        harm = chance.choice(HARMS)
        harm(content, chance)
        path.write_bytes(content)
        name = f"{harm.__name__} {seed}"
        if with_window:
            self._look_through_window(name)
        self._use(name, path)

    def _use(self, name, path):
        before = path.read_bytes()
        answers = {words[0]: self._command(name, *words) for words in self._words()}
        unsound = answers["check"] == REFUSED
        self.counts["told" if unsound else "sound"] += 1
        if unsound and path.exists() and path.read_bytes() != before:
            self._lost(name, "written on top of damage")
        if unsound and answers["note"] != REFUSED:
            self._lost(name, "a change was taken into a damaged file")

    def _words(self):
        out = str(self.place.root / "plan.json")
        return (
            ("check",),
            ("list",),
            ("show", self.journey),
            ("history", self.journey),
            ("note", self.journey, "mri-baseline", "--why", "x"),
            ("export", self.journey, "--json", out, "--force"),
        )

    def _line(self, words):
        return ["--data", str(self.place.here / DATA), "--today", TODAY, *words]

    def _command(self, name, *words):
        code = self._do(lambda: planner(self._line(words)))
        said = self.place.said()
        if code not in {0, REFUSED} or re.search(r"Traceback|inside the app", said):
            self._lost(name, f"{words[0]}: {code}, {said[-500:]}")
        return code

    def _look_through_window(self, name):
        from tests.soak.damaged_window import look  # noqa: PLC0415  it loads the window

        fork = Fork(partial(look, self.place.here / DATA), self.place.out)
        code, told = fork.end()
        said = self.place.said()
        for line in told:
            self.counts[f"window: {line}"] += 1
        crashed = code == CRASHED or code not in {0, REFUSED} or "crash" in told
        if crashed or "Traceback" in said or not told:
            self._lost(name, f"window: {code}, {told}, {said[-500:]}")

    def _do(self, work):
        return Fork(lambda _: work(), self.place.out).end()[0]

    def _lost(self, name, what):
        self.found.append({"damage": name, "what": what})


def main(words):
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--windows", type=int, required=True, help="of these")
    parser.add_argument("--seed", type=int, required=True)
    told = parser.parse_args(words)
    with tempfile.TemporaryDirectory(prefix="planner-damage-") as root:
        place = Place(Path(root), Path(root) / "here")
        damages = Damages(place, random.Random(told.seed))  # noqa: S311
        damages.begin()
        for number in range(told.count):
            with_window = number < told.windows
            damages.try_one(told.seed + number, with_window=with_window)
    report = {"tried": damages.counts, "found": damages.found}
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
