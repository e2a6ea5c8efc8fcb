"""What each test costs in processor time, and which are dear: they take turns.

``make dear`` runs every test but the cases that a sweep leaves out, and writes the
names of the dear ones into ``tests/dear.txt``. A test that is not named there always
runs, so a new one is never left out; what grew dear is found when the list is made
anew.
"""

import os
import sys
from pathlib import Path

import pytest

DEAR = 0.4
"""Seconds of processor time, its own and its children's, from which a test is dear."""
LIST = Path("tests", "dear.txt")
"""Below the folder that the tests run in."""


def dear_tests(root):
    """The names of the dear ones, without their cases."""
    known = root / LIST
    return frozenset(known.read_text("utf-8").split() if known.is_file() else ())


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
    """Name what is dear: a test with cases by the dearest of them."""
    costs = dict[str, float]()
    for file in folder.glob("*.tsv"):
        for line in file.read_text(encoding="utf-8").splitlines():
            spent, name = line.split("\t")
            costs[name] = max(costs.get(name, 0.0), float(spent))
    dear = sorted(name for name, spent in costs.items() if spent >= DEAR)
    (root / LIST).write_text("".join(f"{name}\n" for name in dear), encoding="utf-8")
    sys.stdout.write(f"{len(dear)} of {len(costs)} tests are dear: {LIST.name}\n")


if __name__ == "__main__":
    write_list(Path(sys.argv[1]), Path.cwd())
