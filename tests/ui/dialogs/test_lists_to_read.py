"""Dialogs with a list and what it says: the list has the room, and whole names."""

from functools import partial

import pytest

from planner.ui.widgets.fields.whole_list import WholeList
from tests.ui.fitting import screen_called
from tests.ui.opened import bring_up
from tests.ui.painted import painted
from tests.ui.stage import open_window

LISTS = ("search", "sources", "glossary")
HALF = 0.5


@pytest.fixture
def lists(qtbot, qapp, service, plain_look):
    """The list of each dialog on a usual laptop, and its dialog's height."""

    def look_at(look):
        window = open_window(qapp, service, on=screen_called("laptop"), size=None)
        qtbot.addWidget(window)
        for name in LISTS:
            bring_up(qapp, window, name, partial(look, name))

    return look_at


def test_the_list_has_half_of_the_dialog_and_no_gap_stands_above_it(lists):
    shares = {}

    def look(name, shown):
        shares[name] = shown.findChild(WholeList).height() / shown.height()

    lists(look)
    assert all(share > HALF for share in shares.values()), shares


def test_no_name_in_a_list_is_cut_with_dots(lists):
    cut = []

    def look(name, shown):
        view = shown.findChild(WholeList).viewport()
        cut.extend((name, one.words) for one in painted(view) if "…" in one.words)

    lists(look)
    assert not cut
