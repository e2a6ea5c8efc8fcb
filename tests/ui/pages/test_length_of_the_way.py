"""How many screens a person passes who does all of it, from the doors to a plan."""

from PySide6.QtCore import QPoint

from planner.ui.widgets.frames.compare_table import CompareTable
from tests.ui.sample import fill_journey
from tests.ui.stage import settle, visible

LONGEST = 9
"""Screens between the doors and Today: two of About you, one of each other page. The
comparison and the picture of the top three stand in place, below what they are about.
"""


def test_the_whole_way_to_a_plan_is_short(window, qapp):
    """Each press of the filled button is one screen further."""
    fill_journey(window.state)
    window.go_to("about-you")
    window.host.page._go(0)
    passed = []
    while window.place != "today" and len(passed) <= LONGEST:
        passed.append((window.place, window.host.page.heading.text()))
        window.host.page.bar().primary.run()
        settle(qapp)
    assert window.place == "today"
    assert len(passed) <= LONGEST
    assert len(set(passed)) == len(passed), "no screen is passed twice"


def test_comparing_options_is_no_screen_of_its_own(window, qapp, hands, qtbot):
    """The table opens below the options that are ticked, and is brought into view."""
    fill_journey(window.state)
    window.go_to("options")
    settle(qapp)
    page = window.host.page
    heading = page.heading.text()
    assert not visible(page, CompareTable)
    hands.push("Compare (3 chosen)")
    settle(qapp)
    assert page.heading.text() == heading
    assert page._below.fold.opener.hasFocus()
    (table,) = visible(page, CompareTable)
    view = window.host.currentWidget().viewport()
    top = table.mapTo(view, QPoint(0, 0)).y()
    assert 0 <= top < view.height() // 2
    assert len(table._heads) == 3
    next(box for box in page._boxes.values() if box.isChecked()).click()
    # It follows the ticks.
    qtbot.waitUntil(
        lambda: [len(one._heads) for one in visible(page, CompareTable)] == [2]
    )
    page._below.fold.opener.click()
    settle(qapp)
    assert not visible(page, CompareTable)
