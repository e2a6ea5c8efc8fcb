"""Whether anything asks for the internet: commands, and walks through the window."""

import subprocess
import sys

from tests.places import ROOT
from tests.soak.fault_layer import NO_COMPILER, build, compiler, surroundings
from tests.soak.lives import EXAMPLES
from tests.soak.outcome import Outcome

WINDOWS = 20
COMMANDS = (
    (
        "new",
        "--answers",
        str(EXAMPLES / "ahsct-at-home.toml"),
        "--option",
        "ahsct-cy-atg",
    ),
    ("list",),
    ("show", "{journey}"),
    ("export", "{journey}", "--pdf", "{here}/plan.pdf"),
    ("export", "{journey}", "--json", "{here}/plan.json"),
    ("export", "{journey}", "--ics", "{here}/plan.ics"),
    ("import", "{here}/plan.json"),
    ("backup", "{here}/copy.db"),
    ("restore", "{here}/copy.db"),
    ("check",),
    ("self-test",),
)
CONTROL = "import socket; socket.socket(); socket.getaddrinfo('localhost', 80)"
"""What the layer has to see, or it sees nothing at all."""


def sockets(folder, seed, *, windows=WINDOWS):
    """Run commands and windows on the layer; yield what asked for the internet.

    Args:
        folder: empty, for this alone.
        seed: of what the windows do.
        windows: how many are walked through.
    """
    if compiler() is None:
        yield Outcome(part="sockets", skipped=NO_COMPILER)
        return
    told = folder / "sockets"
    around = surroundings(build(folder), sockets=told)
    _run(around, "-c", CONTROL)
    seen = told.read_text(encoding="utf-8").splitlines()
    if len(seen) < 2:
        raise AssertionError("the layer sees no sockets")
    told.unlink()
    _commands(around, folder)
    walk = ("-m", "tests.soak.kill_run", "--door", "window", "--seed", str(seed))
    _run(around, *walk, "--count", str(windows))
    lost = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    yield Outcome(
        part="sockets",
        seed=seed,
        tried=len(COMMANDS) + windows,
        lost=tuple(lost),
        notes=f"{len(COMMANDS)} commands, {windows} windows",
    )


def _commands(around, folder):
    places = {"{here}": str(folder), "{journey}": ""}
    for words in COMMANDS:
        filled = [_filled(word, places) for word in words]
        data = ("--data", str(folder / "journeys.db"))
        said = _run(around, "-m", "planner", *data, *filled)
        if words[0] == "new":
            places["{journey}"] = said.strip()


def _filled(word, places):
    for mark, value in places.items():
        word = word.replace(mark, value)
    return word


def _run(around, *words):
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=around,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    ).stdout
