"""Run the tests that reach each fault, and tell which faults no test noticed.

Each fault stands in a copy of the tree; the tests that came by its line run there,
those of the room itself first, until one fails. What is judged once is kept in
``build/mutants/judged.json``, so that a run can be taken up again. Survivors that
somebody looked at stand in ``bench/mutants/survivors.toml``: hole, equal or accepted,
each with its reason.
"""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import coverage

ROOT = Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "mutants"
TREE = BUILD / "tree"
JUDGED = BUILD / "judged.json"
LOOKED_AT = Path(__file__).with_name("survivors.toml")
TREE_PARTS = ("planner", "tests", "resources", "bench", "docs", ".ci")
MOST_SECONDS, MOST_TESTS = 60.0, 400
MOST_SURVIVORS = 0.15
SURROUNDINGS = os.environ | {"CI": "true", "PYTHONDONTWRITEBYTECODE": "1"}


def main() -> int:
    faults = json.loads((BUILD / "sample.json").read_text())
    judged = json.loads(JUDGED.read_text()) if JUDGED.exists() else {}
    copy_tree()
    reached = Reached(collected())
    for number, fault in enumerate(faults, start=1):
        name = name_of(fault)
        if name not in judged:
            judged[name] = judge(fault, reached.tests(fault))
            JUDGED.write_text(json.dumps(judged, indent=1))
        print(f"{number:3} {judged[name]:9} {name}", flush=True)
    return tell([judged[name_of(fault)] for fault in faults], faults)


def name_of(fault):
    """What stays the same when lines move."""
    return f"{fault['path']}: {fault['before']} => {fault['after']}"


class Reached:
    """Which tests came by a line, the nearest and quickest first."""

    def __init__(self, alive):
        self._data = coverage.CoverageData(str(BUILD / "reach"))
        self._data.read()
        self._seconds = {}
        for file in (BUILD / "seconds").glob("*.json"):
            learned = json.loads(file.read_text())
            self._seconds |= {one: learned[one] for one in learned if one in alive}

    def tests(self, fault):
        """As many tests as half a minute or a minute allow."""
        path = str(ROOT / fault["path"])
        by_line = self._data.contexts_by_lineno(path)
        contexts = set(by_line.get(fault["line"], ())) - {""}
        if not contexts:  # met while the module is read: whoever uses the module
            contexts = {one for some in by_line.values() for one in some} - {""}
        room = "/".join(["tests", *Path(fault["path"]).parts[1:-1]])
        tests = sorted(
            self._under(contexts),
            key=lambda test: (not test.startswith(room), self._seconds[test], test),
        )
        taken, spent = [], 0.0
        for test in tests[:MOST_TESTS]:
            spent += self._seconds[test]
            if taken and spent > MOST_SECONDS:
                break
            taken.append(test)
        return taken

    def _under(self, contexts):
        """The tests themselves, and all tests of the files and folders among them."""
        whole = tuple(one for one in contexts if one not in self._seconds)
        return {
            test
            for test in self._seconds
            if test in contexts or (whole and test.startswith(whole))
        }


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
    command = [sys.executable, "-m", "pytest", "-q", "--collect-only", "-n", "0"]
    command += ["-p", "no:randomly", "-p", "no:cacheprovider"]
    told = subprocess.run(
        command, cwd=TREE, env=SURROUNDINGS, capture_output=True, text=True, check=True
    )
    return set(told.stdout.splitlines())


def judge(fault, tests):
    """Return killed, survived, unreached or undecided."""
    if not tests:
        return "unreached"
    target = TREE / fault["path"]
    sound = target.read_text(encoding="utf-8")
    target.write_text(fault["text"], encoding="utf-8")
    options = ["-q", "-x", "-n", "0", "--timeout=60", "-p", "no:randomly"]
    options += ["-p", "no:cacheprovider"]
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *tests],
            cwd=TREE,
            env=SURROUNDINGS,
            capture_output=True,
            text=True,
            timeout=10 * MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "killed"
    finally:
        target.write_text(sound, encoding="utf-8")
    if "ERROR: not found:" in ended.stdout + ended.stderr:
        return "undecided"  # the fault renamed a test, and none was run
    # 1: a test failed; 2 to 4: the module cannot even be read any more
    return {0: "survived", 5: "undecided"}.get(ended.returncode, "killed")


def tell(outcomes, faults):
    """Print the sums, room by room and as a whole; 1 when too many survive."""
    looked_at = tomllib.loads(LOOKED_AT.read_text(encoding="utf-8"))
    known = {name: entry["verdict"] for name, entry in looked_at.items()}
    told = Counter()
    rooms = Counter()
    for outcome, fault in zip(outcomes, faults, strict=True):
        verdict = known.get(name_of(fault), "not looked at")
        kind = "killed" if outcome == "killed" else verdict
        told["undecided" if outcome == "undecided" else kind] += 1
        rooms[Path(fault["path"]).parts[1], outcome] += 1
    for (room, outcome), count in sorted(rooms.items()):
        print(f"  {room:12} {outcome:10} {count}")
    survived = told["hole"] + told["accepted"] + told["not looked at"]
    decided = told["killed"] + survived
    print(f"killed {told['killed']}, survived {survived}, equivalent {told['equal']}")
    for kind in ("hole", "accepted", "not looked at", "undecided"):
        print(f"  {kind} {told[kind]}")
    share = survived / max(decided, 1)
    print(f"{share:.0%} of {decided} survived, limit {MOST_SURVIVORS:.0%}")
    return int(share > MOST_SURVIVORS)


if __name__ == "__main__":
    sys.exit(main())
