"""What holds for every test: no screen, no real home, no leftovers, a quiet log."""

import gc
import logging
import os
import sys
import threading

import pytest
from hypothesis import HealthCheck, settings

_SETTINGS = {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
_UNSET = ("LANGUAGE", "LANG", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "PLANNER_DATA")
os.environ.update(_SETTINGS)
for _name in _UNSET:
    os.environ.pop(_name, None)

settings.register_profile("dev", max_examples=30, deadline=None)
settings.register_profile(
    "ci",
    max_examples=100,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "soak",
    max_examples=5000,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def pytest_addoption(parser):
    parser.addoption("--soak", action="store_true", help="run the long tests too")


def pytest_configure(config):
    if config.getoption("--soak"):
        profile = "soak"
    else:
        profile = "ci" if os.environ.get("CI") else "dev"
    if not config.getoption("--hypothesis-profile", default=None):
        settings.load_profile(profile)


def pytest_collection_modifyitems(config, items):
    if config.getoption("--soak"):
        return
    long_ones = [item for item in items if item.get_closest_marker("soak")]
    if long_ones:
        config.hook.pytest_deselected(items=long_ones)
        items[:] = [item for item in items if item not in long_ones]


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory):
    """One cache for the whole run: the fonts are looked up once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, cache_folder, monkeypatch):
    """A home of its own for each test: the real person's is never touched."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache_folder))
    return home


@pytest.fixture(autouse=True)
def logfail(request, caplog):
    """Fail a test that logged a warning or worse; ``allow_log`` marks the exception."""
    yield
    if request.node.get_closest_marker("allow_log"):
        return
    loud = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not loud, f"logged, and not marked allow_log: {loud}"


@pytest.fixture(autouse=True)
def no_leftovers():
    """Fail a test that leaves a thread running or a window open."""
    threads, windows = set(threading.enumerate()), _windows()
    yield
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in threads and _still_runs(thread)
    ]
    assert not left, f"threads left running: {left}"
    still_open = _windows() - windows
    if still_open:  # a cycle may only be waiting for the collector
        gc.collect()
        still_open = _windows() - windows
    names = sorted(str(type(window).__name__) for window in still_open)
    assert not still_open, f"windows left open: {names}"


def _still_runs(thread):
    thread.join(timeout=1)
    return thread.is_alive()


def _windows():
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None or not isinstance(app, widgets.QApplication):
        return set()
    core = sys.modules["PySide6.QtCore"]
    core.QThreadPool.globalInstance().waitForDone(1000)
    app.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return {window for window in app.topLevelWidgets() if window.parent() is None}
