"""What each test costs in processor time; which are dear take turns.

``make dear`` runs every test but the cases that a sweep leaves out, and writes what
costs something into ``tests/dear.txt``, seconds before names; ``make dear
ARGS=tests/storage`` measures a part and keeps the rest. A test that is not named there
always runs, so a new one is never left out; what grew dear is found when the list is
made anew.
"""

import os
import sys
from pathlib import Path

import pytest

DEAR = 0.2
"""Seconds of processor time, its own and its children's, from which a test is dear:
``make test`` takes a part of these."""
COSTLY = 0.1
"""From so many on it is left out of the quick loop."""
LIST = Path("tests", "dear.txt")
"""Below the folder that the tests run in."""


def known_costs(root):
    """Seconds by name, without the cases, of each test that costs something."""
    known = root / LIST
    lines = known.read_text("utf-8").splitlines() if known.is_file() else ()
    pairs = (line.split() for line in lines)
    return {name: float(seconds) for seconds, name in pairs}


def function_of(item):
    return item.nodeid.partition("[")[0]


def processor_time():
    return sum(os.times()[:4])


class Costs:
    """Writes down what each test costs, one file for each process."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self._file = folder / f"{os.getpid()}.tsv"

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        before = processor_time()
        try:
            return (yield)
        finally:
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"{processor_time() - before:.3f}\t{function_of(item)}\n")


def write_list(folder, root):
    """Name what costs something: a test with cases by the dearest of them."""
    costs = dict[str, float]()
    for file in folder.glob("*.tsv"):
        for line in file.read_text(encoding="utf-8").splitlines():
            spent, name = line.split("\t")
            costs[name] = max(costs.get(name, 0.0), float(spent))
    kept = {
        name: spent for name, spent in known_costs(root).items() if still(name, root)
    }
    kept.update(costs)
    written = sorted((name, spent) for name, spent in kept.items() if spent >= COSTLY)
    (root / LIST).write_text(
        "".join(f"{spent:.1f} {name}\n" for name, spent in written), encoding="utf-8"
    )
    dear = sum(spent >= DEAR for _, spent in written)
    sys.stdout.write(f"{len(costs)} tests measured; {dear} are dear: {LIST.name}\n")


def still(name, root):
    """Whether there is a test of that name."""
    file, _, function = name.partition("::")
    source = root / file
    called = f"def {function.rpartition('::')[2]}("
    return source.is_file() and called in source.read_text("utf-8")


if __name__ == "__main__":
    write_list(Path(sys.argv[1]), Path.cwd())
