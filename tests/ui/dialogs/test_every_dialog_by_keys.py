"""Every dialog by its keys: Tab reaches all of it in order, Esc leaves, Return acts."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QPushButton,
    QWidget,
)

from planner.ui.dialogs.framed_dialog import FramedDialog
from planner.ui.widgets.focus.focus_ring import NO_RING, FocusRing
from planner.ui.widgets.layout.clear_scroll_area import area_around
from tests.ui.opened import DIALOGS, FORMS, bring_up
from tests.ui.sample import fill_journey
from tests.ui.stage import focusables, settle, visible

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
MOST = 200
"""Stops of a dialog at most: the walk ends also where it goes round some of them."""
SLACK = 12
"""Pixels by which what stands in one row may be higher or lower than its neighbour."""


@pytest.fixture
def opened(window, qapp):
    """Opens a dialog over a journey with everything in it and hands it to a test."""
    fill_journey(window.state)
    if window.state.journey.plan is not None:
        window.go_to("plan")

    def bring(name, look_at):
        def shown(dialog):
            dialog.activateWindow()
            QTest.qWaitForWindowActive(dialog)
            settle(qapp)
            look_at(dialog)

        bring_up(qapp, window, name, shown)

    return bring


def walk(dialog, key):
    """Press a key until the keyboard is where it was; return what it met on the way."""
    met = []
    while len(met) < MOST:
        QTest.keyClick(QApplication.focusWidget() or dialog, key)
        reached = QApplication.focusWidget()
        if met and reached is met[0]:
            return met
        assert reached is not None, "the keyboard is nowhere"
        assert reached not in met, f"{reached.accessibleName()} is met twice"
        met.append(reached)
    raise AssertionError("Tab goes on and on")


def group_of(control):
    return control.group() if isinstance(control, QAbstractButton) else None


def expected(dialog):
    """All that takes the keyboard: of a group of choices one, of a field the field."""
    wanted, groups = [], set()
    for one in focusables(dialog):
        group, proxied = group_of(one), one.focusProxy() is not None
        inner = isinstance(one.parentWidget(), QAbstractItemView)
        if proxied or inner or (group is not None and group in groups):
            continue
        groups |= {group} - {None}
        wanted.append(one)
    return wanted


def place(control, dialog):
    """Where a control stands on what scrolls, else on the dialog; and on which."""
    area = area_around(control)
    held = area.widget() if area is not None else dialog
    return held, QRect(control.mapTo(held, QPoint()), control.size())


def names(controls):
    return [one.accessibleName() or type(one).__name__ for one in controls]


EVERY = [*DIALOGS, *FORMS]


@pytest.mark.parametrize("name", EVERY)
def test_tab_reaches_every_control_once_in_the_order_of_the_layout(opened, qapp, name):
    def look_at(dialog):
        met = walk(dialog, TAB)
        wanted = expected(dialog)
        groups = {group_of(one) for one in met} - {None}
        missed = [
            one for one in wanted if one not in met and group_of(one) not in groups
        ]
        assert not missed, names(missed)
        assert len(met) == len(wanted)
        first = next(at for at, one in enumerate(met) if one is top_of(met, dialog))
        told = [*met[first:], *met[:first]]
        for one, following in pairwise(told):
            assert follows(place(one, dialog), place(following, dialog)), names(
                (one, following)
            )
        back = walk(dialog, BACKTAB)
        assert set(back) == set(met)
        at = back.index(met[-1])
        assert [*back[at:], *back[:at]] == list(reversed(met))

    opened(name, look_at)


def top_of(met, dialog):
    """The control that is read first: the highest on what scrolls, then the others."""
    held = visible(dialog, QWidget)
    return min(
        met,
        key=lambda one: (
            one.mapTo(dialog, QPoint()).y() if one in held else 0,
            one.x(),
        ),
    )


def follows(one, following):
    """Whether a control may come after another: below it, or further in its row."""
    (held, before), (other, after) = one, following
    if held is not other:
        return True  # from what scrolls to the buttons below it
    lower = after.top() >= before.top() - SLACK
    return lower or after.left() >= before.right()


@pytest.mark.parametrize("name", EVERY)
def test_what_has_the_keyboard_has_a_ring_and_is_in_view(opened, qapp, name):
    def look_at(dialog):
        for _ in expected(dialog):
            QTest.keyClick(QApplication.focusWidget() or dialog, TAB)
            settle(qapp)
            focused = QApplication.focusWidget()
            area = area_around(focused)
            if area is not None and not focused.visibleRegion().isEmpty():
                seen = focused.visibleRegion().boundingRect()
                least = min(focused.height(), area.viewport().height()) - 2
                assert seen.height() >= least, focused.accessibleName()
            if not focused.property(NO_RING):
                (ring,) = visible(dialog, FocusRing)
                middle = focused.mapToGlobal(focused.rect().center())
                around = QRect(ring.mapToGlobal(QPoint()), ring.size())
                assert around.contains(middle), focused.accessibleName()

    opened(name, look_at)


@pytest.mark.parametrize("name", EVERY)
def test_escape_closes_it_and_changes_nothing(opened, window, service, name):
    def look_at(dialog):
        before = len(service.history(window.state.journey.id))
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        assert dialog.result() == QDialog.DialogCode.Rejected
        assert len(service.history(window.state.journey.id)) == before

    opened(name, look_at)


@pytest.mark.parametrize("name", EVERY)
def test_return_presses_what_has_the_keyboard_and_never_another_button(
    opened, window, service, name
):
    def look_at(dialog):
        pressed = []
        for one in visible(dialog, QPushButton):
            assert not one.autoDefault(), one.accessibleName()
            one.clicked.connect(lambda _=False, one=one: pressed.append(one))
        if not isinstance(dialog, FramedDialog):
            return
        dialog.close_button.setFocus()
        QTest.keyClick(dialog.close_button, Qt.Key.Key_Return)
        assert pressed == [dialog.close_button]
        assert not dialog.isVisible()

    opened(name, look_at)
