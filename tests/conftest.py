"""What holds for every test: no screen, no real home, no leftovers, a quiet log."""

import gc
import logging
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from tests import slices
from tests.places import MEMORY, ROOT

# Screens of several sizes beside each other; a window opens on the first, of 800 x 800.
_SCREENS = ROOT / "tests" / "ui" / "screens.json"
_PLATFORM = f"offscreen:configfile={_SCREENS}"
_SETTINGS = {"QT_QPA_PLATFORM": _PLATFORM, "LC_ALL": "C.UTF-8", "TZ": "UTC"}
_DESCRIPTORS = Path("/proc/self/fd")
_DATABASES = {".db", ".sqlite"}
_UNSET = ("LANGUAGE", "LANG", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "PLANNER_DATA")
os.environ.update(_SETTINGS)
for _name in _UNSET:
    os.environ.pop(_name, None)

# A stored change waits for the disk several times, 7 ms each on a laptop's own: files
# of tests lie in memory where there is room. `--basetemp` or this name says otherwise.
if MEMORY is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

slices.register_profiles()


def pytest_addoption(parser):
    slices.add_options(parser)


def pytest_configure(config):
    slices.choose(config)


@pytest.hookimpl(optionalhook=True)  # only where pytest-xdist is at work
def pytest_configure_node(node):
    slices.hand_on(node)


def pytest_report_header(config):
    return slices.told(config)


def pytest_terminal_summary(terminalreporter, config):
    if config.get_verbosity() < 0:  # no header was shown
        terminalreporter.write_line(slices.told(config))


AIDS = "tests/ui/aids"


def pytest_ignore_collect(collection_path, config):
    """Real aids hear in real time: `make aids` names them, alone on the machine."""
    is_aids = collection_path == config.rootpath / AIDS
    return True if is_aids and not any(AIDS in one for one in config.args) else None


def pytest_collection_modifyitems(config, items):
    slices.mark(config, items)
    over = slices.passed_over(config, items)
    if over:
        config.hook.pytest_deselected(items=sorted(over, key=lambda item: item.nodeid))
        items[:] = [item for item in items if item not in over]


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
    """Fail a test that leaves a thread running, a window or a file open."""
    threads, windows, files = set(threading.enumerate()), _windows(), _open_files()
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
    left_files = sorted(_open_files() - files)
    assert not left_files, f"files left open: {left_files}"


@pytest.fixture(autouse=True)
def in_english():
    """Take the words of another language off again: they hang on the application."""
    yield
    core, widgets = map(sys.modules.get, ("PySide6.QtCore", "PySide6.QtWidgets"))
    app = widgets and widgets.QApplication.instance()
    if isinstance(app, getattr(widgets, "QApplication", ())):
        for words in app.findChildren(core.QTranslator):
            app.removeTranslator(words)
            words.deleteLater()


def _still_runs(thread):
    thread.join(timeout=1)
    return thread.is_alive()


def _open_files():
    """The databases this process holds open, where the system can tell.

    Python closes a forgotten one some time later, and from 3.13 on warns in the middle
    of whatever test is running then.
    """
    found = set()
    for descriptor in _DESCRIPTORS.iterdir() if _DESCRIPTORS.is_dir() else ():
        with suppress(OSError):
            file = descriptor.readlink()
            if file.suffix in _DATABASES:
                found.add(f"{file} ({descriptor.name})")
    return found


def _windows():
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None or not isinstance(app, widgets.QApplication):
        return set()
    core = sys.modules["PySide6.QtCore"]
    core.QThreadPool.globalInstance().waitForDone(1000)
    app.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return {window for window in app.topLevelWidgets() if window.parent() is None}
