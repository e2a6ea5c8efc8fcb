"""All that can be opened has names, room to press, ink that is read, no overlaps."""

import pytest

from planner.ui.look.tokens import ThemeName
from tests.ui.fitting import screen_called
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.seen import unseen
from tests.ui.stage import open_window, settle

LOOKS = [
    (100, ThemeName.LIGHT),
    (150, ThemeName.HIGH_CONTRAST),
    (200, ThemeName.DARK),
]
STATES = {"pages": PAGES, "dialogs": DIALOGS}
CASES = {
    f"{states}-{percent}-{theme}": (states, percent, theme)
    for states in STATES
    for percent, theme in LOOKS
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_all_that_can_be_opened_is_named_readable_and_large_enough_to_press(
    qtbot, qapp, service, plain_look, case
):
    states, percent, theme = case
    window = open_window(
        qapp,
        service,
        theme=theme,
        percent=percent,
        on=screen_called("laptop"),
        size=None,
    )
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.showMaximized()
    settle(qapp)
    found = {}

    def look_at(shown):
        faults = list(unseen(shown))
        if faults:
            found[name] = faults

    for name in STATES[states]:
        bring_up(qapp, window, name, look_at)
    assert not found
