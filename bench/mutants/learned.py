"""What was learned: which tests came by a line, and what each of them costs."""

import json

import coverage

from bench.mutants.running import BUILD, ROOT, distance

MOST_SECONDS, MOST_TESTS = 60.0, 400


class Reached:
    """Which tests came by a line, the nearest and quickest first.

    Args:
        alive: the tests that the sound tree has today.
    """

    def __init__(self, alive):
        self._data = coverage.CoverageData(str(BUILD / "reach"))
        self._data.read()
        self.seconds = {}
        for file in (BUILD / "seconds").glob("*.json"):
            learned = json.loads(file.read_text())
            self.seconds |= {one: learned[one] for one in learned if one in alive}

    def tests(self, fault):
        """As many tests as a minute of the processor allows."""
        by_line = self._data.contexts_by_lineno(str(ROOT / fault["path"]))
        contexts = set(by_line.get(fault["line"], ())) - {""}
        if not contexts:  # met while the module is read: whoever uses the module
            contexts = {one for some in by_line.values() for one in some} - {""}
        tests = sorted(
            self._under(contexts),
            key=lambda test: (distance(test, fault["path"]), self.seconds[test], test),
        )
        taken, spent = [], 0.0
        for test in tests[:MOST_TESTS]:
            spent += self.seconds[test]
            if taken and spent > MOST_SECONDS:
                break
            taken.append(test)
        return taken

    def _under(self, contexts):
        """The tests themselves, and all tests of the files and folders among them."""
        whole = tuple(one for one in contexts if one not in self.seconds)
        return {
            test
            for test in self.seconds
            if test in contexts or (whole and test.startswith(whole))
        }
