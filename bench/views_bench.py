"""A key press in the views of a plan with 300 steps, until all is painted.

Ours is the plan page: list, month and timeline by their keys, and the filter; then the
comparison and the search. The
baseline is the arrow key in a table of as many rows with Qt alone. What ours takes more
of the processor is our own code; it is held against the 16 ms that a screen of 60
pictures a second leaves, told in loops of `bench.measure`.
"""

import os
import statistics
import tempfile
import time
from itertools import cycle
from pathlib import Path

from bench.change_bench import BareWindow, OurWindow
from bench.measure import frame_verdict

STEPS = 300
ROUNDS = 30


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # after the platform

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        bare = BareWindow(application, Path(folder), STEPS)
        ours = OurWindow(application, Path(folder), STEPS)
        least = processor_time(application, keys(bare.table, "Down", "Down", "Up"))
        for name, work in views(ours):
            own = processor_time(application, work) - least
            print(f"  {name:34} own code {frame_verdict(own)}")
        ours.close()
        bare.close()


def views(ours):
    """Every view with its keys; a view is shown before its keys are pressed."""
    page = ours.window.host.page
    shown, tools = page.views, page.tools
    yield "list: next step", keys(shown.agenda, "Down")
    yield "list: a page on and back", keys(shown.agenda, "PageDown", "PageUp")
    yield "list: a phase folded and opened", folding(shown.agenda)
    tools.filter_button.click()
    yield "filter: a letter and back", keys(shown.filters.text, "7", "Backspace")
    tools.filter_button.click()
    shown.show_view(1)
    yield "month: next day", keys(shown.month.calendar, "Right")
    yield "month: next leaf and back", keys(shown.month.calendar, "PageDown", "PageUp")
    shown.show_view(2)
    canvas = shown.timeline.canvas
    yield "timeline: next step", keys(canvas, "Right")
    yield "timeline: closer and farther", keys(canvas, "Plus", "Minus")
    yield "timeline: later and earlier", keys(canvas, "PageDown", "PageUp")
    yield from beside_the_plan(ours)


def beside_the_plan(ours):
    """The search by its letters and rows, the comparison by its folds and columns."""
    from PySide6.QtWidgets import QPushButton  # noqa: PLC0415

    from planner.ui.pages.options.folded_rows import FoldedRows  # noqa: PLC0415
    from planner.ui.widgets.fields.tick_box import TickBox  # noqa: PLC0415
    from planner.ui.window.search.search_dialog import SearchDialog  # noqa: PLC0415

    window = ours.window
    search = SearchDialog(window.context)
    search.show()
    yield "search: a letter and back", keys(search.filter, "7", "Backspace")
    yield "search: next row", keys(search.filter, "Down")
    search.close()
    window.go_to("options")
    page = window.host.page
    ticks = page.findChildren(TickBox)
    for tick in ticks[:2]:
        tick.toggle()
    page.bar().secondary[0].run()
    ours.paint()
    fold = page.findChild(FoldedRows)
    fold.opener.click()
    yield "comparison: rows folded and opened", fold.opener.click
    answers = [
        one for one in fold.parent().findChildren(QPushButton) if one.isVisible()
    ]
    yield "comparison: next answer", keys(answers[0], "Tab", "Backtab")
    yield "comparison: an option more, less", ticks[2].toggle


def keys(widget, *names):
    """Return what presses these keys in turn."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtTest import QTest  # noqa: PLC0415

    turn = cycle(names)

    def press():
        name = next(turn)
        if name == "7":
            QTest.keyClicks(widget, name)
        else:
            QTest.keyClick(widget, getattr(Qt.Key, f"Key_{name}"))

    return press


def folding(agenda):
    """Return what folds the first phase of the list, or opens it again."""
    head = agenda.plan.item(0).index()
    return lambda: agenda.setExpanded(head, not agenda.isExpanded(head))


def processor_time(application, work):
    """Return the median processor time of one key press, painted."""
    spent = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        application.processEvents()
        spent.append(time.process_time() - start)
    return statistics.median(spent)
