"""Every page, opened state and dialog fits its screen, in every size and theme."""

import pytest
from PySide6.QtCore import QPoint, QSize

from planner.content.catalog import shipped_catalog
from planner.ui.look.tokens import ThemeName
from tests.ui.fitting import faults, nested, screen_called
from tests.ui.opened import DIALOGS, PAGES, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import open_window, settle

SCREENS = ("laptop", "half", "smallest", "wide")
L, D, H = ThemeName.LIGHT, ThemeName.DARK, ThemeName.HIGH_CONTRAST
# Each theme on each screen, each size on each; ``make screens`` has all of all.
LOOKS = [
    *(
        (screen, 100, theme)
        for screen, theme in zip(SCREENS, (L, H, D, L), strict=True)
    ),
    *(
        (screen, 150, theme)
        for screen, theme in zip(SCREENS, (D, L, H, H), strict=True)
    ),
    *(
        (screen, 200, theme)
        for screen, theme in zip(SCREENS, (H, D, L, D), strict=True)
    ),
    *(
        (screen, 300, theme)
        for screen, theme in zip(SCREENS, (L, H, L, H), strict=True)
    ),
]
STATES = {"pages": PAGES, "dialogs": DIALOGS}
LANGUAGES = shipped_catalog().languages()
CASES = {
    f"{states}-{look[0]}-{look[1]}-{language}": (states, look, language)
    for states in STATES
    for look in LOOKS
    for language in LANGUAGES
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_all_that_can_be_opened_fits_and_leaves_the_page_its_room(
    qtbot, qapp, service, plain_look, case
):
    states, (screen, percent, theme), language = case
    window = open_window(
        qapp,
        service,
        theme=theme,
        percent=percent,
        on=screen_called(screen),
        size=None,
        language=language,
    )
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.showMaximized()
    settle(qapp)
    found = {}

    def look_at(shown):
        if faults(shown):
            found[name] = faults(shown)

    for name in STATES[states]:
        bring_up(qapp, window, name, look_at)
    assert not found


@pytest.mark.parametrize("name", ["usual", "laptop", "half", "smallest", "wide"])
def test_the_first_start_is_no_larger_than_the_screen(
    qtbot, qapp, service, plain_look, name
):
    window = open_window(qapp, service, on=screen_called(name), size=None)
    qtbot.addWidget(window)
    free = screen_called(name).availableGeometry()
    assert free.contains(window.frameGeometry())
    assert window.isMaximized() == (name != "wide")


def test_a_window_kept_from_a_larger_screen_is_drawn_into_the_one_that_is_left(
    qtbot, qapp, start_service, plain_look
):
    before = open_window(qapp, start_service(), on=screen_called("wide"), size=None)
    qtbot.addWidget(before)
    before.resize(1800, 1000)
    before.close()
    again = open_window(qapp, start_service(), on=screen_called("half"), size=None)
    qtbot.addWidget(again)
    assert again.screen().availableGeometry().contains(again.frameGeometry())


def test_a_window_moved_to_a_smaller_screen_is_drawn_in(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service, on=screen_called("wide"))
    qtbot.addWidget(window)
    window.move(screen_called("half").geometry().topLeft() + QPoint(5, 5))
    settle(qapp)
    assert window.screen().name() == "half"
    assert window.screen().availableGeometry().contains(window.frameGeometry())


def test_a_window_may_be_as_small_as_640_by_360(window):
    assert window.minimumSize() == QSize(640, 360)


@pytest.mark.parametrize("percent", [100, 300])
@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (683, 384)])
def test_the_actions_are_one_row_and_none_is_lost(
    qtbot, qapp, service, plain_look, size, percent
):
    window = open_window(qapp, service, size=size, percent=percent)
    qtbot.addWidget(window)
    fill_journey(window.state)
    for place in ("today", "plan", "options", "documents"):
        window.go_to(place)
        settle(qapp)
        bar = window.bar
        bar.more.menu().aboutToShow.emit()
        listed = [action.text() for action in bar.more.menu().actions()]
        in_row = [
            part.words for part in bar._parts if part.words and part.widget.isVisible()
        ]
        page = window.host.page.bar()
        main = () if page.on_page else (page.primary,)
        wanted = [one.words for one in (*page.secondary, *main) if one]
        assert set(wanted) <= {*listed, *in_row}
        assert "Stop here, I am tired" in {*listed, *in_row}
        tops = {
            part.widget.geometry().center().y() // 8
            for part in bar._parts
            if part.widget.isVisible()
        }
        assert len(tops) <= 1


def test_where_the_next_action_has_no_room_in_the_row_it_ends_the_page(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service, size=(683, 384), percent=300)
    qtbot.addWidget(window)
    window.go_to("about-you")
    settle(qapp)
    assert not window.bar.primary.isVisible()
    foot = window.host.page._foot.itemAt(0).widget()
    assert foot.text() == window.bar.primary.text()
    foot.click()
    settle(qapp)
    assert window.host.page.heading.text() == "Your health and your decision"


@pytest.mark.parametrize(
    ("screen", "percent"),
    [("laptop", 100), ("laptop", 200), ("half", 100), ("smallest", 300)],
)
def test_a_dialog_with_a_list_has_one_scroll_bar(qtbot, qapp, service, screen, percent):
    screen = screen_called(screen)
    window = open_window(qapp, service, percent=percent, on=screen, size=None)
    qtbot.addWidget(window)
    fill_journey(window.state)
    found = []
    for name in ("search", "sources", "own-sheet"):
        bring_up(qapp, window, name, lambda shown: found.extend(nested(shown)))
    assert not found


def test_the_row_of_actions_holds_only_what_has_room_wherever_one_comes_from(
    qtbot, qapp, service, plain_look
):
    window = open_window(qapp, service, size=(1366, 768), percent=300)
    qtbot.addWidget(window)
    fill_journey(window.state)
    for place in ("fit", "values", "centres", "fit", "schedule", "today", "plan"):
        window.go_to(place)
        settle(qapp)
        bar = window.bar
        shown = [one.widget for one in bar._parts if one.widget.isVisible()]
        if bar.more.isVisible():
            shown.append(bar.more)
        tight = [
            one.accessibleName()
            for one in shown
            if one.width() < one.sizeHint().width()
        ]
        assert not tight, (place, tight)
