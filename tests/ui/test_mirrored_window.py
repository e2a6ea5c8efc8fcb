"""In a language that is read from right to left every page is its own mirror image."""

import pytest

from planner.app.workbench import workbench_around
from planner.ui.pages.documents.live_front import PagePicture
from planner.ui.pages.registry import PAGES
from planner.ui.state.i18n import Languages
from planner.ui.window.window_app import make_window
from tests.ui.mirrors import LEFTWARD, boxes, turned
from tests.ui.sample import fill_journey
from tests.ui.stage import QueuedDialogs, settle, visible

SIZE = (1366, 728)
SPARE = 2
"""Pixels: the halves of an odd number of them are not alike."""


class EitherWay(Languages):
    """English as it is, or as it would be if it were written from right to left."""

    leftward = False

    def install(self, application):
        super().install(application)
        if self.leftward:
            application.setLayoutDirection(LEFTWARD)


@pytest.fixture
def languages(qapp):
    made = EitherWay()
    yield made
    made.leftward = False
    made.install(qapp)


@pytest.fixture
def window(qtbot, qapp, service, plain_look, languages):
    bench = workbench_around(service, service.catalog, service.store)
    made = make_window(qapp, bench, QueuedDialogs(), languages)
    qtbot.addWidget(made)
    fill_journey(made.state)
    made.open_at_last_place()
    made.resize(*SIZE)
    # The path counts what is answered once nobody waits for the first picture.
    qtbot.waitUntil(lambda: not made.teller.is_quick)
    settle(qapp)
    yield made
    settle(qapp)


@pytest.fixture
def seen(qtbot, qapp, window):
    """Shows a place in a new window frame, and tells where all parts lie."""

    def look(place, percent):
        window.go_to(place)
        window.change_settings(percent=percent)
        settle(qapp)
        if place == "documents":
            # Its picture is made beside the window.
            qtbot.waitUntil(lambda: bool(visible(window, PagePicture)), timeout=20_000)
        window.resize(*SIZE)
        settle(qapp)
        return boxes(window)

    return look


ENLARGED = [(place, 200) for place in ("plan", "values", "today")]


@pytest.mark.parametrize(
    ("place", "percent"), [*((place, 100) for place in PAGES), *ENLARGED]
)
def test_every_part_of_a_page_lies_where_a_mirror_shows_it(
    seen, languages, place, percent
):
    seen(place, percent)  # what was seen once is ticked in the path, and is in view
    plain = seen(place, percent)
    languages.leftward = True
    other = seen(place, percent)
    assert [kind for kind, _ in plain] == [kind for kind, _ in other]
    apart = [
        (kind, turned(box, SIZE[0]), there)
        for (kind, box), (_, there) in zip(plain, other, strict=True)
        if not near(turned(box, SIZE[0]), there)
    ]
    assert not apart[:6]


def near(first, second):
    one, two = first.getCoords(), second.getCoords()
    return all(abs(a - b) <= SPARE for a, b in zip(one, two, strict=True))
