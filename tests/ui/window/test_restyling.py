"""Another text size or theme is put on the page as it stands, as if built in it."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.ui.look.tokens import ThemeName
from tests.ui.sample import fill_journey
from tests.ui.stage import settle

FOLLOWING = (
    "about-you",
    "centres",
    "choice",
    "data",
    "diary",
    "documents",
    "fit",
    "people",
    "questions",
    "schedule",
    "today",
    "values",
    "visits",
)


def shown(window):
    """What stands where, and how large."""
    return sorted(
        (
            one.mapTo(window, one.rect().topLeft()).toTuple(),
            one.size().toTuple(),
            type(one).__name__,
        )
        for one in window.findChildren(QWidget)
        if one.isVisibleTo(window)
    )


def calm(app):
    settle(app)
    QTest.qWait(30)
    settle(app)


@pytest.mark.parametrize("place", FOLLOWING)
def test_a_page_that_took_another_look_stands_as_one_built_in_it(qapp, window, place):
    fill_journey(window.state)
    window.go_to(place)
    calm(qapp)
    page = window.host.page
    for theme, percent in ((ThemeName.DARK, 200), (ThemeName.HIGH_CONTRAST, 100)):
        window.change_settings(theme=theme, percent=percent)
        calm(qapp)
        assert window.host.page is page
        taken = shown(window)
        window.rebuild()
        window.host.currentWidget().verticalScrollBar().setValue(0)
        calm(qapp)
        built = shown(window)
        apart = [one for one in built if one not in taken][:4]
        assert not apart, [one for one in taken if one not in built][:4]
        page = window.host.page
