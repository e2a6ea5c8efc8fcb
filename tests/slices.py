"""Which tests a run takes, and how many examples it looks at.

Marks are set by what a test does, so that nobody can forget one:

``search``  Hypothesis looks for an example that breaks it
``window``  it opens a window
``slow``    it runs the whole program; marked by hand where it takes half a second or
            more for another reason
``paper``   it makes whole papers
``sweep``   it is one of many cases of one test of the window: sizes, themes, languages,
            fields; a test of another room is marked by hand where its cases are dear
``dear``    it took 0.2 seconds of the processor or more when that was measured last
            (``tests/dear.txt``, written by ``make dear``)
``costly``  0.1 seconds or more

A run takes a part of the sweeps, of the dear tests and of the examples, another part
each time, chosen by a seed that it prints; ``--whole`` takes everything.
"""

import inspect
import os
import secrets
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path

from hypothesis import HealthCheck, settings

from tests.costs import COSTLY, DEAR, Costs, function_of, known_costs

MANY_CASES = 5
ONE_IN = 10
"""So many cases of a sweep, and dear tests, share one place in a run."""
ONE_EXAMPLE_IN = 5
FEWEST_EXAMPLES = 5
SEED = "SLICE_SEED"
WHOLE_PROGRAM = ("tests/cli/", "tests/journeys/")
PAPERS = ("tests/services/documents/", "tests/export/sheets/", "tests/export/papers/")


def register_profiles():
    """Tell Hypothesis how long to search in a part, in the whole and for hours."""
    same_each_time = bool(os.environ.get("CI"))
    for name, examples in (("part", 10), ("whole", 100), ("soak", 5000)):
        settings.register_profile(
            name,
            max_examples=examples,
            deadline=None,
            derandomize=same_each_time and name != "soak",
            print_blob=same_each_time,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )


def share_of(examples):
    """Return how many of a test's own number of examples this run looks at."""
    if settings.get_current_profile_name() != "part":
        return examples
    return max(FEWEST_EXAMPLES, examples // ONE_EXAMPLE_IN)


def whole_or_part(whole, part):
    """Return one limit for a run with all examples, and another for a part."""
    return part if settings.get_current_profile_name() == "part" else whole


def add_options(parser):
    parser.addoption("--soak", action="store_true", help="run the long tests too")
    parser.addoption("--whole", action="store_true", help="whole sweeps, all examples")
    parser.addoption("--dear", action="store_true", help="run all dear tests")
    parser.addoption(
        "--costs", type=Path, help="folder for what each test costs; dear ones all run"
    )
    parser.addoption(
        "--slice-seed",
        default=os.environ.get(SEED),
        help=f"the part of the sweeps to take (or ${SEED}); by chance when not given",
    )


def choose(config):
    """Settle the seed and the profile, before any test file is read."""
    handed = getattr(config, "workerinput", {}).get(SEED)
    if handed is not None:
        config.option.slice_seed = handed
    elif config.option.slice_seed is None:
        config.option.slice_seed = str(secrets.randbelow(10_000))
    if config.option.soak:
        profile = "soak"
    else:
        profile = "whole" if config.option.whole else "part"
    if not config.getoption("--hypothesis-profile", default=None):
        settings.load_profile(profile)
    if config.option.costs is not None:
        config.pluginmanager.register(Costs(config.option.costs))


def hand_on(worker):
    """Let a worker of xdist take the same part as the others."""
    worker.workerinput[SEED] = worker.config.option.slice_seed


def told(config):
    """Say which part this run takes, and how to take it again."""
    if config.option.whole or config.option.soak:
        return "sweeps: whole"
    return (
        f"sweeps, dear tests: one in {ONE_IN}, --slice-seed={config.option.slice_seed}"
    )


def mark(config, items):
    """Set the marks that follow from what a test does."""
    cases = Counter(function_of(item) for item in items)
    costs = known_costs(config.rootpath)
    for item in items:
        spent = costs.get(function_of(item), 0.0)
        if spent >= COSTLY:
            item.add_marker("dear" if spent >= DEAR else "costly")
        if searches(item):
            item.add_marker("search")
        if item.nodeid.startswith(WHOLE_PROGRAM):
            item.add_marker("slow")
        if item.nodeid.startswith(PAPERS):
            item.add_marker("paper")
        if "qapp" in getattr(item, "fixturenames", ()):
            item.add_marker("window")
            if cases[function_of(item)] >= MANY_CASES:
                item.add_marker("sweep")


def searches(item):
    """Whether Hypothesis searches in it: around it, inside it or step by step."""
    function = getattr(item, "obj", None)
    if getattr(function, "is_hypothesis_test", False):
        return True
    if hasattr(getattr(item, "cls", None), "settings"):
        return True
    # Reading the source of each test would cost more than all else that is chosen here.
    return inspect.isfunction(function) and any(
        "given" in one.__code__.co_names for one in (function, *called_by(function))
    )


def called_by(function):
    """The functions of its own file that a test may call."""
    for name in function.__code__.co_names:
        called = function.__globals__.get(name)
        if inspect.isfunction(called) and called.__module__ == function.__module__:
            yield called


def passed_over(config, items):
    """The tests that this run leaves for another."""
    over = set()
    if not config.option.soak:
        over |= {item for item in items if item.get_closest_marker("soak")}
    named = any("::" in str(word) for word in config.args)
    if not (config.option.whole or config.option.soak or named):
        over |= other_cases(items, config.option)
    return over


def other_cases(items, option):
    """All but one in so many: of the cases of each sweep, and of the dear tests."""
    pools, all_dear = defaultdict(list), option.dear or option.costs is not None
    for item in items:
        if item.get_closest_marker("sweep"):
            pools[function_of(item)].append(item)
        elif item.get_closest_marker("dear") and not all_dear:
            pools["dear"].append(item)
    over = set()
    for pool in pools.values():
        pool.sort(key=lambda one: drawn(option.slice_seed, one))
        over |= set(pool[-(-len(pool) // ONE_IN) :])
    return over


def drawn(seed, item):
    """Where a test stands in the order of this seed."""
    return sha256(f"{seed} {item.nodeid}".encode()).digest()
