"""Work beside the window ends in silence where who asked for it is gone."""

from functools import partial
from threading import Event

from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QLabel, QWidget

from planner.ui.state.tasks import run_in_background


class Asks(QWidget):
    """Shows in a label of its own what was found out."""

    def __init__(self):
        super().__init__()
        self.label = QLabel("", self)

    def show_it(self, before, words):
        self.label.setText(f"{before}{words}")


def test_a_widget_that_is_gone_hears_nothing_more(qapp):
    asks, may_end = Asks(), Event()
    run_in_background(
        lambda _: may_end.wait(5) and "found",
        partial(asks.show_it, "It is "),
        partial(asks.show_it, "It is not "),
    )
    asks.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    may_end.set()
    assert QThreadPool.globalInstance().waitForDone(5000)
    qapp.processEvents()  # pytest-qt fails on what is raised here


def test_a_widget_that_is_there_hears_what_was_found(qapp, qtbot):
    asks = Asks()
    qtbot.addWidget(asks)
    run_in_background(
        lambda _: "found", partial(asks.show_it, "It is "), partial(asks.show_it, "no")
    )
    qtbot.waitUntil(lambda: asks.label.text() == "It is found")
