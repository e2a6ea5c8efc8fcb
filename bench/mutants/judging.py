"""Run the tests that reach each fault, and tell which faults no test noticed.

Each fault stands in a copy of the tree; the tests that came by its line run there,
nearest first (``running``), until one fails. A test that kills a fault has to pass on
the sound tree: one that does not is left out, and its faults are judged again. What is
judged once is kept in ``build/mutants/judged.json``, so that a run can be taken up
again. Survivors that somebody looked at stand in ``bench/mutants/survivors.toml``:
hole, equal or accepted, each with its reason.
"""

import json
import sys
import tomllib
from collections import Counter
from pathlib import Path

from bench.mutants.learned import Reached
from bench.mutants.running import (
    BUILD,
    KILLED,
    Verdict,
    collected,
    copy_tree,
    failing_when_sound,
    judge,
)

JUDGED = BUILD / "judged.json"
LOOKED_AT = Path(__file__).with_name("survivors.toml")
MOST_SURVIVORS = 0.15


def main() -> int:
    faults = json.loads((BUILD / "sample.json").read_text())
    judged = Judged()
    copy_tree()
    reached = Reached(collected())
    for number, fault in enumerate(faults, start=1):
        verdict = judged.of(fault, reached)
        print(f"{number:3} {verdict.outcome:9} {name_of(fault)}", flush=True)
    for fault in judged.forget_false_kills(faults):
        verdict = judged.of(fault, reached)
        print(f"again {verdict.outcome:9} {name_of(fault)}", flush=True)
    return tell([judged.of(fault, reached).outcome for fault in faults], faults)


def name_of(fault):
    """What stays the same when lines move."""
    return f"{fault['path']}: {fault['before']} => {fault['after']}"


class Judged:
    """What earlier runs found out, and what this one adds."""

    def __init__(self):
        kept = json.loads(JUDGED.read_text()) if JUDGED.exists() else {}
        self._verdicts = {name: Verdict(*one) for name, one in kept.items()}
        self._unsound = set()

    def of(self, fault, reached):
        name = name_of(fault)
        if name not in self._verdicts:
            tests = [one for one in reached.tests(fault) if one not in self._unsound]
            self._verdicts[name] = judge(fault, tests, reached)
            JUDGED.write_text(json.dumps(self._verdicts, indent=1))
        return self._verdicts[name]

    def forget_false_kills(self, faults):
        """Return the faults killed by a test that fails on the sound tree too."""
        again = []
        killers = {self._verdicts[name_of(one)].killer for one in faults} - {""}
        while unsound := failing_when_sound(sorted(killers - self._unsound)):
            self._unsound |= unsound
            print("fails on the sound tree:", *sorted(unsound), flush=True)
        for fault in faults:
            if self._verdicts[name_of(fault)].killer in self._unsound:
                del self._verdicts[name_of(fault)]
                again.append(fault)
        return again


def tell(outcomes, faults):
    """Print the sums, room by room and as a whole; 1 when too many survive."""
    looked_at = tomllib.loads(LOOKED_AT.read_text(encoding="utf-8"))
    known = {name: entry["verdict"] for name, entry in looked_at.items()}
    told = Counter()
    rooms = Counter()
    for outcome, fault in zip(outcomes, faults, strict=True):
        verdict = known.get(name_of(fault), "not looked at")
        kind = "killed" if outcome == KILLED else verdict
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
