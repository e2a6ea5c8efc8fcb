"""Whoever wishes for a log learns where the window was and when it stood still."""

import re
import time

from planner.ui.window.process.window_watch import LONG, WindowWatch


def test_the_window_tells_where_it_is_and_when_it_stood_still(window, qtbot):
    told = []
    watch = WindowWatch(window, told.append, told.append)
    window.go_to("today")
    qtbot.waitUntil(lambda: "at the place today" in told)
    time.sleep(4 * LONG / 1000)  # nobody paints and nobody listens meanwhile
    qtbot.waitUntil(lambda: any("stood still" in line for line in told))
    still = next(line for line in told if "stood still" in line)
    assert int(re.findall(r"\d+", still)[0]) > LONG
    assert still.endswith("at the place today")
    watch.end()
