"""How many screens a person passes who does all of it, from the doors to a plan."""

from tests.ui.sample import fill_journey
from tests.ui.stage import settle

LONGEST = 12
"""Screens between the doors and Today: three of About you, two of the options (the
list, then the comparison) and of what matters (the answers, then the picture), five
others."""


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
