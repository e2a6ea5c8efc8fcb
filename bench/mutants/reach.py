"""A plugin of pytest: coverage learns which test came by a line, and how long it took.

``-p bench.mutants.reach``, in a run under coverage. What a fixture of a module or a
folder does is noted for the whole of it, as every test of it may look at the outcome.
"""

import json
import os
import time
from pathlib import Path

import coverage
import pytest

SECONDS = Path("build/mutants/seconds")
now = {"test": "", "spent": {}}


def processor_time():
    """What this process used, in seconds, and every process it waited for."""
    return time.process_time() + sum(os.times()[2:4])


def switch(context):
    running = coverage.Coverage.current()
    if running is not None:
        running.switch_context(context)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    now["test"] = item.nodeid
    switch(item.nodeid)
    start = processor_time()
    outcome = yield
    now["spent"][item.nodeid] = round(processor_time() - start, 3)
    switch("")
    return outcome


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef, request):
    if fixturedef.scope == "function":
        return (yield)
    switch(request.node.nodeid)
    try:
        return (yield)
    finally:
        switch(now["test"])


def pytest_sessionfinish():
    SECONDS.mkdir(parents=True, exist_ok=True)
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    (SECONDS / f"{worker}.json").write_text(json.dumps(now["spent"]))
