"""Run tests on a tree with a fault in it, within a time of the processor's.

A busy machine must not kill a fault: a run is stopped when it has used several times
the processor's time that the same tests used on the sound tree. The clock on the wall
stops only what uses none at all, and then nothing is decided.
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "mutants"
TREE = BUILD / "tree"
TREE_PARTS = ("planner", "tests", "resources", "bench", "docs", ".ci")
KILLED, SURVIVED, UNDECIDED, UNREACHED = "killed", "survived", "undecided", "unreached"
TIMES_SOUND, START_SECONDS = 4, 60
"""How many times its usual time a run may take, and what pytest itself may."""
MOST_WALL_SECONDS = 900
MOST_BYTES = 6 << 30
SURROUNDINGS = os.environ | {"CI": "true", "PYTHONDONTWRITEBYTECODE": "1"}
PYTEST = [sys.executable, "-m", "pytest", "-q", "-n", "0"]
# A limit of pytest's own would count seconds on the wall.
PYTEST += ["-p", "no:randomly", "-p", "no:cacheprovider", "--timeout=0"]


class Verdict(NamedTuple):
    """What became of a fault, and the test that killed it where one did."""

    outcome: str
    killer: str = ""


def copy_tree():
    shutil.rmtree(TREE, ignore_errors=True)
    for part in TREE_PARTS:
        hidden = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / part, TREE / part, ignore=hidden)
    for file in ROOT.iterdir():
        if file.is_file() and file.name != ".git":
            shutil.copy(file, TREE)


def collected():
    """The tests that the sound tree has: one that went away since proves nothing."""
    told = run(["--collect-only"], START_SECONDS * TIMES_SOUND)
    return set(told.stdout.splitlines())


def judge(fault, tests, reached):
    """Put the fault into the tree and run its tests: its module's own, then others."""
    if not tests:
        return Verdict(UNREACHED)
    own = [test for test in tests if distance(test, fault["path"]) == 0]
    others = [test for test in tests if test not in own]
    target = TREE / fault["path"]
    sound = target.read_text(encoding="utf-8")
    target.write_text(fault["text"], encoding="utf-8")
    verdict = Verdict(UNDECIDED)
    try:
        for some in filter(None, (own, others)):
            usual = sum(reached.seconds[test] for test in some)
            verdict = verdict_of(
                run(["-x", *some], START_SECONDS + TIMES_SOUND * usual)
            )
            if verdict.outcome != SURVIVED:
                break
    finally:
        target.write_text(sound, encoding="utf-8")
    return verdict


def run(words, seconds):
    """Run pytest in the tree; None where it stood still for a quarter of an hour."""

    def limit():
        most = int(seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (most, most + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))

    running = subprocess.Popen(
        [*PYTEST, *words],
        cwd=TREE,
        env=SURROUNDINGS,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        preexec_fn=limit,  # noqa: PLW1509  there are no threads here
        start_new_session=True,
    )
    try:
        told, _ = running.communicate(timeout=MOST_WALL_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.communicate()
        return None
    return subprocess.CompletedProcess(words, running.returncode, told)


def verdict_of(ended):
    """Return killed, survived or undecided."""
    if ended is None or "ERROR: not found:" in ended.stdout:
        return Verdict(UNDECIDED)  # or the fault renamed a test, and none was run
    if ended.returncode == 0:
        return Verdict(SURVIVED)
    if ended.returncode == 5:  # no test was run
        return Verdict(UNDECIDED)
    # 1: a test failed; 2 to 4: the module cannot even be read; below 0: it ran for ever
    return Verdict(KILLED, next(iter(failed(ended.stdout)), ""))


def failed(told):
    """The tests that a run of pytest names as failed."""
    lines = [line.split(" - ")[0].split(maxsplit=1) for line in told.splitlines()]
    return [
        words[1]
        for words in lines
        if len(words) > 1 and words[0] in {"FAILED", "ERROR"}
    ]


def failing_when_sound(tests):
    """Return which of some tests fail although nothing is wrong."""
    tests = [test for test in tests if "::" in test]
    if not tests:
        return set()
    ended = run(tests, MOST_WALL_SECONDS)
    return set(failed(ended.stdout) if ended else ()) & set(tests)


def distance(test, path):
    """0 for a test of the module's own, 1 for one of its room, 2 for any other.

    Tests that lie in the folder of a whole room (``tests/scheduling``) are of each room
    inside it.
    """
    folder, stem = Path("tests", *Path(path).parts[1:-1]), Path(path).stem
    home = Path(test.partition("::")[0])
    if (home.parent, home.name) == (folder, f"test_{stem}.py"):
        return 0
    own = home.parent == folder or folder in home.parents
    above = home.parent in folder.parents and home.parent != Path("tests")
    return 1 if own or above else 2
