"""What holds on every page: nothing cut off, everything named and big enough."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QScrollArea

from planner.content.catalog import shipped_catalog
from planner.services.views.walk import DECIDING
from planner.ui.look.tokens import ThemeName
from planner.ui.pages.registry import PAGES
from tests.ui.opened import PICTURE, TICKS
from tests.ui.sample import fill_journey
from tests.ui.stage import (
    cut_off,
    focusables,
    open_window,
    settle,
    visible,
    words_in_view,
)

DECIDE = (
    "welcome",
    "about-you",
    "options",
    "fit",
    "values",
    "centres",
    "choice",
    "questions",
)
PARTS = (
    ("welcome",),
    *(("about-you", part) for part in (0, 4, 5)),
    ("options",),
    ("options", "table"),
    ("options", "ahsct-cy-atg"),
    ("options", "steroids-relapse"),
    ("fit",),
    *(("values", part) for part in (0, TICKS, PICTURE)),
    *(("centres", part) for part in ("own", "compare", "cost", "reported", "signs")),
    ("centres", "ask", "city"),
    ("centres", "change", "city"),
    ("choice",),
    ("questions",),
)
SIZES = [((1280, 800), 100), ((1024, 700), 100), ((1280, 800), 150), ((1024, 700), 200)]
CASES = [(*size, one) for size in SIZES for one in shipped_catalog().languages()]


@pytest.mark.parametrize("case", CASES)
def test_nothing_is_cut_off_at_any_size(qtbot, qapp, service, plain_look, case):
    size, percent, language = case
    window = open_window(qapp, service, size=size, percent=percent, language=language)
    qtbot.addWidget(window)
    fill_journey(window.state)
    found = {}
    for place, *part in PARTS:
        window.go_to(place)
        if part:
            page = window.host.page
            show = page._open if place == "centres" else page._go
            show(*part)
        settle(qapp)
        settle(qapp)  # a row in a row in a row: Spanish turns all three to columns
        if cut_off(window):
            found[place, *part] = cut_off(window)[:5]
        area = window.host.currentWidget()
        if area.horizontalScrollBar().maximum():
            found[place, *part, "sideways"] = area.horizontalScrollBar().maximum()
    assert not found


def test_everything_that_takes_the_focus_has_a_name(window, qapp):
    unnamed = {}
    for place in DECIDE:
        window.go_to(place)
        settle(qapp)
        nameless = [
            type(widget).__name__
            for widget in focusables(window)
            if not widget.accessibleName()
            and not isinstance(widget, QScrollArea)
            and widget.focusProxy() is None
        ]
        if nameless:
            unnamed[place] = nameless
    assert not unnamed


def test_the_name_of_a_button_starts_with_the_words_on_it(window, qapp):
    odd = []
    for place in DECIDE:
        window.go_to(place)
        settle(qapp)
        for button in visible(window, QAbstractButton):
            # The triangle of a fold is told as a state, not read.
            words = button.text().replace("&&", "&").rstrip(" ▾▴")
            if words and not button.accessibleName().startswith(words):
                odd.append((place, words, button.accessibleName()))
    assert not odd


def test_nothing_that_can_be_pressed_is_smaller_than_44_pixels(window, qapp):
    small = []
    for place in DECIDE:
        window.go_to(place)
        settle(qapp)
        small += [
            (place, widget.accessibleName(), widget.size().toTuple())
            for widget in focusables(window)
            if not isinstance(widget, QAbstractScrollArea)
            and (widget.height() < 44 or widget.width() < 44)
        ]
    assert not small


def test_every_page_says_where_it_is_and_has_one_heading(window, qapp):
    for number, place in enumerate(DECIDE):
        window.go_to(place)
        settle(qapp)
        # The page of the doors comes before the walk, and has no number.
        said = f"Page {number} of {len(DECIDING)}" in words_in_view(window)
        assert said == bool(number)
        assert window.host.page.heading.text()
        assert window.host.page.heading.hasFocus()


def test_every_page_but_that_of_the_doors_has_one_primary_action(window, qapp):
    for place in DECIDE:
        window.go_to(place)
        settle(qapp)
        filled = [
            button
            for button in visible(window.bar, QAbstractButton)
            if button.property("kind") == "primary"
        ]
        # Behind the first page are three ways, each as good as the others.
        assert len(filled) == (0 if place == "welcome" else 1)


def test_pages_are_built_only_when_they_are_shown(window):
    assert set(window.host._areas) == {"welcome"}


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.HIGH_CONTRAST])
def test_every_page_opens_in_the_other_themes(qtbot, qapp, service, plain_look, theme):
    window = open_window(qapp, service, theme=theme)
    qtbot.addWidget(window)
    for place in DECIDE:
        window.go_to(place)
        settle(qapp)
        corner = window.grab().toImage().pixelColor(window.width() - 30, 10)
        assert corner.lightness() < 80


def test_every_place_of_the_walk_has_its_page():
    assert set(DECIDE) <= set(PAGES)


@pytest.mark.parametrize(("percent", "rows"), [(100, 7), (150, 0)])
def test_the_chosen_step_is_in_view_without_scrolling_and_rows_where_there_is_room(
    qtbot, qapp, service, plain_look, percent, rows
):
    window = open_window(qapp, service, percent=percent, size=(1366, 728))
    qtbot.addWidget(window)
    fill_journey(window.state)
    window.go_to("plan")
    settle(qapp)
    agenda = window.host.page.views.agenda
    seen = agenda.viewport().visibleRegion().boundingRect()
    assert seen.contains(agenda.row_box().translated(-agenda.viewport().pos()))
    shown = {
        row.id
        for row in agenda.shown_rows()
        if seen.contains(agenda.visualRect(agenda.plan.item_of(row.id).index()))
    }
    assert len(shown) >= rows
