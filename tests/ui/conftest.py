"""A window for each test that asks, with the look put back afterwards."""

import gc
import runpy

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from tests.places import ROOT
from tests.ui.stage import Hands, let_go, make_service, open_window, settle


@pytest.fixture(scope="session", autouse=True)
def compiled_words():
    """Compile the languages of the window, where they are older than their words."""
    runpy.run_path(str(ROOT / ".ci" / "compile_words.py"), run_name="__main__")


@pytest.fixture(scope="module", autouse=True)
def no_windows_for_the_next_file():
    """Fail where a file leaves a window: each later one is drawn anew with its look.

    One closed and kept window made each test after it three to thirty times as dear.
    """
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        let_go(app)
        gc.collect()
        left = sorted(type(one).__name__ for one in app.topLevelWidgets())
        assert not left, f"windows kept: {left}"


@pytest.fixture
def plain_look(qapp):
    """Start plain, and take the window's look off again, so that others do, too."""
    take_look_off(qapp)
    yield
    take_look_off(qapp)


def take_look_off(qapp):
    if not qapp.styleSheet() and qapp.property("plannerLook") is None:
        return
    # Every widget that is still there would be drawn anew for nothing.
    let_go(qapp)
    qapp.setStyleSheet("")
    qapp.setProperty("plannerLook", None)
    # The letters stay otherwise, and what is measured hangs on which test came before.
    qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    qapp.setPalette(QPalette())


@pytest.fixture
def start_service(tmp_path):
    """Start services on the data file of the test; all are closed after it."""
    started = []

    def start(**more):
        started.append(make_service(tmp_path, **more))
        return started[-1]

    yield start
    for service in started:
        service.store.close()


@pytest.fixture
def service(start_service):
    return start_service()


@pytest.fixture
def window(qtbot, qapp, service, plain_look):
    shown = open_window(qapp, service)
    qtbot.addWidget(shown)
    yield shown
    settle(qapp)


@pytest.fixture
def hands(qapp, window):
    return Hands(qapp, window)
